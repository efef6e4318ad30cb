import type { CalendarDay } from '../domain/calendar-day';

/** `out`: the owner of the archive to the other; `in`: the other to the owner. */
export type Direction = 'in' | 'out';

/** Someone as a message or an invitation names them. */
export interface Party {
  name: string;
  slug?: string;
}

/** A message, reduced to who, when and where; of what it says only the beginning is kept, and only when the person asked for it. */
export interface MessageTrace {
  conversation: string;
  from: Party;
  to: Party[];
  /** Epoch milliseconds. */
  sentAt: number;
  folder: 'inbox' | 'archive';
  words?: string;
}

export type SignKind = 'invitation' | 'recommendation' | 'endorsement' | 'comment' | 'reaction';

/** Any other sign of life: its day is as written where no zone is told. */
export interface Sign {
  kind: SignKind;
  party: Party;
  day: CalendarDay;
  /** Epoch milliseconds, where the table writes times in UTC: then the day is that of the person's own calendar. */
  at?: number;
  direction?: Direction;
}

/** A comment or reaction of the owner at a post. The archive does not say whose post it is: a link may, the store may, and a comment may begin with a name. */
export interface PostSign {
  kind: 'comment' | 'reaction';
  link: string;
  /** How a comment begins, folded (`lib/search/fold`): whom it mentions first stands there in plain text. Compared, never kept. */
  opening?: string;
  day: CalendarDay;
}

/** All contact with one person, summed up. */
export interface ContactMoment {
  name: string;
  slug?: string;
  lastOn: CalendarDay;
  lastKind: 'message' | SignKind;
  lastDirection?: Direction;
  /** Everything went one way. */
  neverAnswered: boolean;
  count: number;
  /** How the last message begins, when the person asked to keep that. */
  words?: string;
}
