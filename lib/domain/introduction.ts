import { z } from 'zod';
import { calendarDaySchema } from './calendar-day';
import { recordFields } from './record';

/** Consent first: each side is asked before the other hears of it. */
export const introductionStages = ['idea', 'asked-first', 'asked-second', 'introduced', 'followed-up', 'dropped'] as const;
export type IntroductionStage = (typeof introductionStages)[number];

export const introductionIdSchema = z.uuid().brand<'IntroductionId'>();
export type IntroductionId = z.infer<typeof introductionIdSchema>;

/** Two people who could help each other. */
export const introductionSchema = z.object({
  id: introductionIdSchema,
  /** The first is asked first. */
  contactIds: z.tuple([z.uuid().brand<'ContactId'>(), z.uuid().brand<'ContactId'>()]),
  /** Why: in the words that go into the messages. */
  about: z.string().trim().min(1).max(300),
  stage: z.enum(introductionStages),
  /** When each stage was reached. */
  steps: z.array(z.object({ stage: z.enum(introductionStages), day: calendarDaySchema })).max(20),
  outcome: z.string().trim().min(1).max(500).exactOptional(),
  ...recordFields,
});
export type Introduction = z.infer<typeof introductionSchema>;

/** The same two in whatever order have one key. */
export function pairKey([one, other]: Introduction['contactIds']): string {
  return [one, other].toSorted().join(' ');
}

const reach = (stage: IntroductionStage) => (stage === 'dropped' ? -1 : introductionStages.indexOf(stage));

/** The one that came furthest, then the older; one that is off comes last. */
export function furthestFirst(a: Introduction, b: Introduction): number {
  return reach(b.stage) - reach(a.stage) || a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id);
}

/** The stage after this one; undefined at the end. */
export function nextStage(stage: IntroductionStage): IntroductionStage | undefined {
  const next = introductionStages[introductionStages.indexOf(stage) + 1];
  return stage === 'dropped' || next === 'dropped' ? undefined : next;
}
