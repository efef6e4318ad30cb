import { daysBetween, type CalendarDay } from '../../domain/calendar-day';
import type { TopicId } from '../../domain/topic';

/** Why a suggestion was put away. Only a reason that is about something of the suggestion teaches anything; `moment` and `other` teach nothing. */
export const dismissReasons = ['subject', 'experience', 'person', 'kind', 'moment', 'other'] as const;
export type DismissReason = (typeof dismissReasons)[number];

/** What the person did with a suggestion: took it over as it stood, made it their own, or put it away. */
export interface Lesson {
  day: CalendarDay;
  verdict: 'used' | 'edited' | 'dismissed';
  reason?: DismissReason;
  /** The kind of suggestion, by its code. */
  type: string;
  topics: readonly TopicId[];
  experienceId?: string;
  contactId?: string;
}

/** By how much the score of something is multiplied. What nothing was learnt about counts as 1. */
export interface Leanings {
  topics: ReadonlyMap<string, number>;
  types: ReadonlyMap<string, number>;
  experiences: ReadonlyMap<string, number>;
  contacts: ReadonlyMap<string, number>;
}

/** Days after which a lesson counts half: tastes and work change. */
const halfLife = 120;
/** Lessons it takes to believe half of what they say: one click is no taste. */
const doubt = 3;
const strongest = 0.35;
/** From this distance to 1 a person is told: one lesson that is still fresh. */
const least = 0.05;

type Dimension = keyof Leanings;
const taughtBy: Partial<Record<DismissReason, Dimension>> = {
  subject: 'topics',
  experience: 'experiences',
  person: 'contacts',
  kind: 'types',
};

/**
 * What can be learnt from use, seen from `today`. Every multiplier stays within 0.65 and 1.35: learning re-orders what fits, it never makes fit what does
 * not. Hard filters run before it and are not touched by it.
 */
export function learn(lessons: readonly Lesson[], today: CalendarDay): Leanings {
  const sums: Record<Dimension, Map<string, { sum: number; weight: number }>> = {
    topics: new Map(),
    types: new Map(),
    experiences: new Map(),
    contacts: new Map(),
  };
  for (const lesson of lessons) {
    const weight = 0.5 ** (Math.max(0, daysBetween(lesson.day, today)) / halfLife);
    for (const { dimension, key, value } of signalsOf(lesson)) {
      const earlier = sums[dimension].get(key) ?? { sum: 0, weight: 0 };
      sums[dimension].set(key, { sum: earlier.sum + value * weight, weight: earlier.weight + weight });
    }
  }
  return {
    topics: leanings(sums.topics),
    types: leanings(sums.types),
    experiences: leanings(sums.experiences),
    contacts: leanings(sums.contacts),
  };
}

function signalsOf({
  verdict,
  reason,
  type,
  topics,
  experienceId,
  contactId,
}: Lesson): { dimension: Dimension; key: string; value: number }[] {
  const about = [
    ...topics.slice(0, 2).map((key) => ({ dimension: 'topics' as const, key })),
    { dimension: 'types' as const, key: type },
    ...(experienceId === undefined ? [] : [{ dimension: 'experiences' as const, key: experienceId }]),
    ...(contactId === undefined ? [] : [{ dimension: 'contacts' as const, key: contactId }]),
  ];
  // An edited text is used as well, and more the person's own.
  if (verdict !== 'dismissed') return about.map((signal) => ({ ...signal, value: verdict === 'edited' ? 1 : 0.8 }));
  const taught = reason && taughtBy[reason];
  return about.filter(({ dimension }) => dimension === taught).map((signal) => ({ ...signal, value: -1 }));
}

function leanings(sums: ReadonlyMap<string, { sum: number; weight: number }>): Map<string, number> {
  return new Map([...sums].map(([key, { sum, weight }]) => [key, 1 + strongest * (sum / (weight + doubt))]));
}

/** The multiplier for a post on `topics`: that of its first subject, a little of its second. */
export function topicLeaning({ topics: learnt }: Leanings, topics: readonly { id: TopicId }[]): number {
  const [first, second] = topics;
  const of = (topic: { id: TopicId } | undefined) => (topic ? (learnt.get(topic.id) ?? 1) : 1);
  return of(first) * of(second) ** 0.5;
}

/** Something that comes sooner or later because of what was learnt. */
export interface Leaning {
  dimension: keyof Leanings;
  /** The id of the subject, experience or contact, or the kind of suggestion. */
  key: string;
  multiplier: number;
}

/** What a person should see of it: multipliers that make a difference, the farthest from 1 first. */
export function noticeable(leanings: Leanings): Leaning[] {
  const all = (Object.keys(leanings) as Dimension[]).flatMap((dimension) =>
    [...leanings[dimension]].map(([key, multiplier]) => ({ dimension, key, multiplier })),
  );
  const strength = ({ multiplier }: Leaning) => Math.abs(multiplier - 1);
  return all
    .filter((leaning) => strength(leaning) >= least)
    .toSorted((a, b) => strength(b) - strength(a) || a.key.localeCompare(b.key, 'en'));
}
