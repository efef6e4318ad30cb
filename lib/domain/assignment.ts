import { z } from 'zod';
import { calendarDaySchema } from './calendar-day';
import { lineSchema, recordFields } from './record';

export const assignmentStates = ['waiting', 'running', 'ended', 'lost'] as const;
export type AssignmentState = (typeof assignmentStates)[number];

export const assignmentIdSchema = z.uuid().brand<'AssignmentId'>();
export type AssignmentId = z.infer<typeof assignmentIdSchema>;

/** An assignment: with whom, in what role, and who was met there. `waiting`: the client still decides. */
export const assignmentSchema = z.object({
  id: assignmentIdSchema,
  organisation: lineSchema.max(200),
  role: lineSchema.max(200).exactOptional(),
  state: z.enum(assignmentStates),
  /** The day on which the present state began: decision time is counted from it. */
  stateSince: calendarDaySchema,
  from: calendarDaySchema.exactOptional(),
  until: calendarDaySchema.exactOptional(),
  /** The day on which its records were gone through: what is the client's is not kept. */
  cleanedOn: calendarDaySchema.exactOptional(),
  /** The client's people and the colleagues met there. */
  contactIds: z.array(z.uuid().brand<'ContactId'>()).max(200),
  ...recordFields,
});
export type Assignment = z.infer<typeof assignmentSchema>;
