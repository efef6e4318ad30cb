import type { CalendarDay } from '../../domain/calendar-day';
import { profileUrl } from '../../linkedin/urls';
import { fullName, type PersonCard } from '../person-card';

export interface MarkdownPerson {
  card: PersonCard;
  moments: { day: CalendarDay; words: string }[];
}

export interface TextFile {
  path: string;
  text: string;
}

/** A file per person, with the front matter that note-taking programs read. Words for people (`headings`) come from outside. */
export function writeMarkdownFolder(people: readonly MarkdownPerson[], headings: { moments: string; notes: string }): TextFile[] {
  const taken = new Map<string, number>();
  return people.map((person) => {
    const name = fileName(fullName(person.card));
    const count = (taken.get(name.toLowerCase()) ?? 0) + 1;
    taken.set(name.toLowerCase(), count);
    return { path: `${name}${count > 1 ? ` ${count}` : ''}.md`, text: page(person, headings) };
  });
}

/** A name that every file system takes. */
function fileName(name: string): string {
  const plain = name
    .replace(/[\\/:*?"<>|#^[\]\p{Cc}]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^\.+|[. ]+$/gu, '')
    .slice(0, 100)
    .trim();
  return plain || 'naamloos';
}

function page({ card, moments }: MarkdownPerson, headings: { moments: string; notes: string }): string {
  const link = card.slug ?? card.profileKey;
  const fields: [string, string | number | readonly string[] | undefined][] = [
    ['name', fullName(card)],
    ['organisation', card.organisation],
    ['position', card.position],
    ['location', card.location],
    ['email', card.emails],
    ['phone', card.phones],
    ['website', card.websites],
    ['linkedin', link && profileUrl(link)],
    ['tags', card.labels],
    ['birthday', card.birthday],
    ['connected on', card.connectedOn],
    ['last contact', card.lastContactOn],
    ['cadence days', card.cadenceDays],
  ];
  // JSON's texts, numbers and lists are YAML's too.
  const matter = fields.flatMap(([key, value]) =>
    value === undefined || (Array.isArray(value) && value.length === 0) ? [] : [`${key}: ${JSON.stringify(value)}`],
  );
  const parts = [['---', ...matter, '---'].join('\n'), `# ${fullName(card)}`];
  if (moments.length > 0)
    parts.push(`## ${headings.moments}`, moments.map(({ day, words }) => `- ${day}: ${words.replace(/\s+/gu, ' ')}`).join('\n'));
  if (card.notes.length > 0) parts.push(`## ${headings.notes}`, ...card.notes);
  return `${parts.join('\n\n')}\n`;
}
