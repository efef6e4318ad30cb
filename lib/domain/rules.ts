import { z } from 'zod';
import { calendarDaySchema } from './calendar-day';
import { instantSchema, stampsSchema } from './record';

export const regions = ['north', 'middle', 'south'] as const;
export const quietKinds = ['summer', 'christmas', 'short-holidays', 'recess', 'public-holidays', 'elections'] as const;

/** A quiet window of the person's own: a holiday, a tender in which they take part. Both days are in it. */
const ownWindowSchema = z.object({ name: z.string().trim().min(1).max(60), from: calendarDaySchema, until: calendarDaySchema });
export type OwnWindow = z.infer<typeof ownWindowSchema>;

/** What the person knows better of a window that Kring knows by itself: its days, or that it is none. */
const correctionSchema = z.object({
  /** The window's id (lib/rhythm/quiet.ts). */
  window: z.string().min(1).max(40),
  from: calendarDaySchema.exactOptional(),
  until: calendarDaySchema.exactOptional(),
  isOff: z.literal(true).exactOptional(),
});
export type Correction = z.infer<typeof correctionSchema>;

const days = (most = 3650) => z.int().min(0).max(most);

/**
 * The rules by which Kring never pushes; every number is the person's to change. One row of the store, so that a change is undoable and goes along in a
 * backup. The starting values are those of advice.md 6 and relationships.md 1.
 */
export const rulesSchema = z.object({
  key: z.literal('rules').catch('rules'),
  /** How many people the person seeks out in a week. */
  weeklyBudget: z.int().min(1).max(100).catch(10),
  /** Days between two approaches of one person, over all channels. */
  restDays: days(365).catch(14),
  /** After this many approaches in a row without an answer someone rests, … */
  unansweredLimit: z.int().min(1).max(10).catch(2),
  /** … for this many days. */
  unansweredRestDays: days().catch(180),
  /** Days that a decision on an assignment gets before Kring reminds of it: deciding takes time in public service (A2). */
  decisionDays: days(365).catch(28),
  /** After a light touch someone is left alone for this part of the rhythm, in percent. */
  lightPercent: z.int().min(0).max(100).catch(33),
  /** How many reactions under posts Kring suggests in a day: who reacts everywhere is read nowhere (A27). */
  suggestionsPerDay: z.int().min(1).max(50).catch(5),
  /** Days between two things that Kring suggests sending to one person. */
  shareRestDays: days(365).catch(30),
  /** School holidays differ by region. */
  region: z.enum(regions).catch('middle'),
  quiet: z.array(z.enum(quietKinds)).catch(['summer', 'christmas', 'public-holidays', 'elections']),
  ownWindows: z.array(ownWindowSchema).max(50).catch([]),
  corrections: z.array(correctionSchema).max(200).catch([]),
  /** What the badge does once the week's budget is spent: go on counting who is due, or stay empty until Monday. */
  badgeWhenSpent: z.enum(['count', 'empty']).catch('count'),
  createdAt: instantSchema.catch('2026-01-01T00:00:00.000Z'),
  updatedAt: instantSchema.catch('2026-01-01T00:00:00.000Z'),
  stamps: stampsSchema.exactOptional(),
});
export type Rules = z.infer<typeof rulesSchema>;

export const defaultRules: Rules = rulesSchema.parse({});
