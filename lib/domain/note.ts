import { z } from 'zod';
import { recordFields, textSchema } from './record';

export const noteIdSchema = z.uuid().brand<'NoteId'>();
export type NoteId = z.infer<typeof noteIdSchema>;

/** The person's own words about a contact, a post or a group. Contacts have any number of notes; a post and a group have one. */
export const noteSchema = z.object({
  id: noteIdSchema,
  subjectKind: z.enum(['contact', 'post', 'group']),
  subjectId: z.uuid(),
  text: textSchema.min(1),
  ...recordFields,
});
export type Note = z.infer<typeof noteSchema>;

/** The first words of a note on one line, cut at a word within `length` characters. */
export function noteStart(text: string, length = 60): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1);
  const lastSpace = cut.lastIndexOf(' ');
  return `${cut.slice(0, lastSpace > length / 2 ? lastSpace : undefined)}…`;
}
