import { z } from 'zod';
import { calendarDaySchema } from './calendar-day';
import { lineSchema, recordFields } from './record';

export const groupIdSchema = z.uuid().brand<'GroupId'>();
export type GroupId = z.infer<typeof groupIdSchema>;

/** A LinkedIn group. `isPublicSector` absent: the person has not decided. */
export const groupSchema = z.object({
  id: groupIdSchema,
  /** LinkedIn's own number, as in `/groups/3990648/`. */
  linkedinId: z.string().regex(/^\d{1,20}$/u),
  name: lineSchema.exactOptional(),
  isPublicSector: z.boolean().exactOptional(),
  /** True on groups of the example network. */
  isSample: z.literal(true).exactOptional(),
  ...recordFields,
});
export type Group = z.infer<typeof groupSchema>;

/** A contact of the person was seen writing in a group. Key: `<groupId>/<contactId>`; `day` is the latest. */
export const sightingSchema = z.object({
  key: z.string(),
  groupId: groupIdSchema,
  contactId: z.uuid().brand<'ContactId'>(),
  day: calendarDaySchema,
});
export type Sighting = z.infer<typeof sightingSchema>;

const publicSectorName =
  /\b(?:overheid\w*|overheden|gemeente\w*|gemeenten|provincie\w*|waterschap\w*|ministerie\w*|rijks\w*|public affairs|public sector|publieke? sector|publieke communicatie|government\w*|civil servants?|ambtena\w+|vng|ipo|logeion|bestuurs\w*|\w*participatie|\w*overheids\w*)\b/iu;

/** Whether a group's name says that it is about public service, so that Kring may propose to mark it. */
export function soundsPublicSector(name: string): boolean {
  return publicSectorName.test(name);
}
