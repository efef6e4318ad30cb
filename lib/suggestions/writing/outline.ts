import { daysBetween, type CalendarDay } from '../../domain/calendar-day';
import type { Experience } from '../../domain/experience';
import type { Feedback } from '../../domain/feedback';
import type { TopicId } from '../../domain/topic';
import { namesClient } from '../composing/own-words';
import { placeOf } from '../composing/place';
import { phraseBooks } from '../composing/phrase-book';
import { seedOf, shuffled } from '../composing/seed';
import type { DraftLanguage } from '../language';
import { sentencesOf } from '../text/sentences';

/** A post that the person took part in, with what it was about. */
export interface MetPost {
  day: CalendarDay;
  postKey: string;
  topics: readonly TopicId[];
}

/** The posts under which the person used a suggestion; a message to one person is no part of a conversation. */
export function metPosts(feedback: readonly Feedback[]): MetPost[] {
  return feedback
    .filter(({ outcome, place }) => outcome === 'used' && place === 'public')
    .map(({ day, post, topics }) => ({ day, postKey: post, topics }));
}

/** What an own post could be built on. Every part is the person's own words, or a question; nothing is made up. */
export interface Outline {
  topic: TopicId;
  experience: Experience;
  /** How many posts led to it. */
  posts: number;
  /** Where it was, as it may be told. */
  place: string;
  /** In order; a part without words is one for the person to fill in. */
  parts: readonly { part: 'scene' | 'what-we-did' | 'result' | 'lesson'; text?: string }[];
  /** For the readers, at the end. */
  question?: string;
}

const window = { days: 30, posts: 3 };

/**
 * Ideas for an own post (advice A26, A30): subjects on which the person took part in three or more posts within thirty days, each with an own experience
 * that may be told. The subject that came up most goes first. An experience that is confidential, or was written about already (`told`), is left out.
 */
export function outlines(
  posts: readonly MetPost[],
  experiences: readonly Experience[],
  settings: { today: CalendarDay; language: DraftLanguage; told: ReadonlySet<string> },
): Outline[] {
  const recent = posts.filter(({ day }) => day <= settings.today && daysBetween(day, settings.today) < window.days);
  const byTopic = new Map<TopicId, Set<string>>();
  for (const { topics, postKey } of recent) {
    for (const topic of topics.slice(0, 2)) byTopic.set(topic, (byTopic.get(topic) ?? new Set()).add(postKey));
  }
  return [...byTopic]
    .filter(([, keys]) => keys.size >= window.posts)
    .toSorted(([a, ofA], [b, ofB]) => ofB.size - ofA.size || a.localeCompare(b, 'en'))
    .flatMap(([topic, keys]) => {
      const experience = experiences.find((card) => isTellable(card, topic) && !settings.told.has(card.id));
      return experience ? [outlineOf(topic, keys.size, experience, settings)] : [];
    });
}

function isTellable({ shareLevel, topics, deletedAt }: Experience, topic: TopicId): boolean {
  return shareLevel !== 'confidential' && deletedAt === undefined && topics.includes(topic);
}

function outlineOf(topic: TopicId, posts: number, experience: Experience, { language }: { language: DraftLanguage }): Outline {
  const [question] = shuffled(phraseBooks[language]['reader-questions'], seedOf(experience.id));
  const { situation, challenge, approach, result, lesson } = experience;
  const parts = [
    { part: 'scene' as const, text: startOf(situation ?? challenge, experience) },
    { part: 'what-we-did' as const, text: startOf(approach, experience) },
    { part: 'result' as const, text: startOf(result, experience) },
    { part: 'lesson' as const, text: startOf(lesson, experience) },
  ];
  return {
    topic,
    experience,
    posts,
    place: placeOf(experience, language),
    parts: parts.map(({ part, text }) => ({ part, ...(text === undefined ? {} : { text }) })),
    ...(question === undefined ? {} : { question }),
  };
}

/** The first two sentences that may be told: an outline is no post, and a client who stays unnamed is in none of them. */
function startOf(text: string | undefined, experience: Experience): string | undefined {
  const start = sentencesOf(text ?? '')
    .filter((sentence) => !namesClient(sentence.text, experience))
    .slice(0, 2)
    .map((sentence) => sentence.text)
    .join(' ');
  return start === '' ? undefined : start;
}
