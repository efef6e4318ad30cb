import type { CalendarDay } from '../domain/calendar-day';

/** A person as files tell of them, between all formats. Empty text is absent; a name of one word has an empty `lastName`. */
export interface PersonCard {
  firstName: string;
  lastName: string;
  /** LinkedIn's name in addresses, normalised. */
  slug?: string;
  /** `ACoAA…` */
  profileKey?: string;
  emails: string[];
  phones: string[];
  /** Pages other than LinkedIn's, as they stand. */
  websites: string[];
  organisation?: string;
  position?: string;
  location?: string;
  /** `YYYY-MM-DD`, or `--MM-DD` when the year is not told. */
  birthday?: string;
  connectedOn?: CalendarDay;
  lastContactOn?: CalendarDay;
  /** Days between two signs of life, where the other tool kept a rhythm. */
  cadenceDays?: number;
  labels: string[];
  notes: string[];
}

/** A card and where it stood. */
export interface SourcedCard {
  card: PersonCard;
  line: number;
  part?: string;
}

export function emptyCard(firstName: string, lastName: string): PersonCard {
  return { firstName, lastName, emails: [], phones: [], websites: [], labels: [], notes: [] };
}

export function fullName({ firstName, lastName }: Pick<PersonCard, 'firstName' | 'lastName'>): string {
  return `${firstName} ${lastName}`.trim();
}
