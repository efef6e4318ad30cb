import type { Contact, ContactId } from '../domain/contact';
import { isAbout } from './without-person';

/** All that is kept at one person, as the store gives it. */
export interface PersonFile {
  contact: Contact;
  tables: Record<string, object[]>;
}

/**
 * Someone's own data as JSON, to hand over on request (AVG art. 15 and 20). Other people are no part of it: of a shared record it says how many others there
 * were, not who. `madeAt`: instant in UTC.
 */
export function personFileJson({ contact, tables }: PersonFile, madeAt: string): string {
  const records = Object.fromEntries(
    Object.entries(tables).map(([table, rows]) => [table, rows.map((row) => withoutOthers(row, contact.id))]),
  );
  return `${JSON.stringify({ format: 'kring-person', version: 1, madeAt, contact, ...records }, undefined, 2)}\n`;
}

function withoutOthers(row: object, id: ContactId): object {
  const { contactIds, ...rest } = row as { contactIds?: unknown[] };
  const own = Object.entries(rest).map(([name, value]) => [
    name,
    isListOfPeople(value) ? value.filter((item) => isAbout(item, id)) : value,
  ]);
  return { ...Object.fromEntries(own), ...(contactIds && { others: contactIds.length - 1 }) };
}

/** Guests, or whom something was passed on to: items of which some carry a person. */
function isListOfPeople(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.some((item) => typeof item === 'object' && item !== null && 'contactId' in item);
}

export interface ReportSection {
  title: string;
  /** One line each: what, and beside it when and where from. */
  lines: { text: string; from?: string }[];
}

/** A page that any browser opens, without script or anything to load. */
export function personFilePage({
  language,
  title,
  lead,
  sections,
}: {
  language: string;
  title: string;
  lead: readonly string[];
  sections: readonly ReportSection[];
}): string {
  const parts = sections.map(
    (section) =>
      `<h2>${escaped(section.title)}</h2>\n<ul>\n${section.lines
        .map(({ text, from }) => `<li>${escaped(text)}${from ? ` <small>${escaped(from)}</small>` : ''}</li>`)
        .join('\n')}\n</ul>`,
  );
  return `<!doctype html>
<html lang="${escaped(language)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>
body { max-width: 42rem; margin: 3rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #222; background: #fff; }
h1 { font-size: 1.6rem; } h2 { margin-top: 2rem; font-size: 1.1rem; }
li { margin: .35rem 0; white-space: pre-line; } small { color: #555; }
</style>
<h1>${escaped(title)}</h1>
${lead.map((line) => `<p>${escaped(line)}</p>`).join('\n')}
${parts.join('\n')}
</html>
`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => entities[character] ?? '');
}
