import type { JournalEntry } from '../../../../lib/backups/journal-entry';
import type { Change } from '../../../../lib/actions/change';
import type { CalendarDay } from '../../../../lib/domain/calendar-day';
import type { ChangeId } from '../../../../lib/domain/change';
import type { ChosenMappings } from '../../../../lib/transfer/people/column-mapping';
import type { DifferingField } from '../../../../lib/transfer/plan/additions';
import type { ImportPreview } from '../../../../lib/transfer/preview';
import type { NamedBlob } from '../../../../lib/transfer/read-file';
import type { ConflictChoices } from '../../../../lib/transfer/restore/plan-restore';

/** What the person chose in the preview. */
export interface Choices {
  mappings: ChosenMappings;
  /** Fields in which the file's value goes before the card's. */
  fileWins: DifferingField[];
  conflicts: ConflictChoices;
  /** How the last message of each begins is kept with the contact moment. */
  keepsWords: boolean;
}

/** To the worker, one after the other: read the files, look again with other choices, take them over. */
export type Question =
  | { kind: 'read'; files: NamedBlob[]; today: CalendarDay; zone: string; choices: Choices }
  | { kind: 'choose'; choices: Choices }
  | { kind: 'write'; id: ChangeId; choices: Choices };

/** How far it is: `name` of the file that is read, 0 to 1. */
export interface Progress {
  step: 'read' | 'compare' | 'write';
  name?: string;
  fraction: number;
}

/** From the worker: now and then how far it is, what it wrote for the journal, then once what came of the question. `failed`: a key of `locales/` (`error.…`), or nothing for a fault of ours. */
export type Answer = { progress: Progress } | { edit: JournalEntry } | { preview: ImportPreview } | { done: Change } | { failed: string };
