import { z } from 'zod';
import { calendarDaySchema } from './calendar-day';
import { instantSchema, stampsSchema } from './record';

/** The parts of a small register of processing (AVG art. 30) with its balance of interests (art. 6(1)(f)), in the order in which they are read. */
export const registerParts = [
  'controller',
  'purpose',
  'people',
  'data',
  'sources',
  'basis',
  'balance',
  'retention',
  'recipients',
  'security',
  'rights',
] as const;
export type RegisterPart = (typeof registerParts)[number];

/** What the person wrote in the register, and how long they keep people. One row of the store; a part that is absent still reads as the example. */
export const registerSchema = z.object({
  key: z.literal('register').catch('register'),
  texts: z.partialRecord(z.enum(registerParts), z.string().max(5000)).catch({}),
  /** Someone with whom nothing happened for so many years comes up in the yearly review. */
  retentionYears: z.int().min(1).max(10).catch(3),
  /** The day of the last yearly review. */
  reviewedOn: calendarDaySchema.exactOptional(),
  stamps: stampsSchema.exactOptional(),
  createdAt: instantSchema.catch('2026-01-01T00:00:00.000Z'),
  updatedAt: instantSchema.catch('2026-01-01T00:00:00.000Z'),
});
export type Register = z.infer<typeof registerSchema>;

export const defaultRegister: Register = registerSchema.parse({});
