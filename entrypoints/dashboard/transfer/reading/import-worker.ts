import '../../../../lib/no-eval';
import { importPeople } from '../../../../lib/actions/import-people';
import { restoreBackup } from '../../../../lib/actions/restore-backup';
import { withoutForgottenPeople, withoutForgottenRecords } from '../../../../lib/actions/without-forgotten';
import { ExpectedError } from '../../../../lib/errors';
import { leaveJournalTo } from '../../../../lib/safekeeping/keep-in-journal';
import { listContacts } from '../../../../lib/store/contacts';
import { listEverything } from '../../../../lib/store/everything';
import { rowsAtKeys } from '../../../../lib/store/rows-at-keys';
import type { Backup } from '../../../../lib/transfer/backup';
import { knownPeople } from '../../../../lib/transfer/plan/known-people';
import { planImport } from '../../../../lib/transfer/plan/plan-import';
import { previewOf, type BackupPreview } from '../../../../lib/transfer/preview';
import { readAll, type ImportOutcome } from '../../../../lib/transfer/read-all';
import { planRestore } from '../../../../lib/transfer/restore/plan-restore';
import type { Answer, Choices, Progress, Question } from './protocol';

// Reads, compares and writes beside the page, which stays alive meanwhile. The page ends this worker to stop it: what was being written is then undone by the
// database itself, because it is one transaction.

/** How often the page is told, in milliseconds. */
const pace = 100;

/** A worker's own `postMessage`, which the types of a page do not know. */
const page = globalThis as unknown as { postMessage(message: Answer): void };

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
const answer = (message: Answer) => page.postMessage(message);

type ReadQuestion = Extract<Question, { kind: 'read' }>;

leaveJournalTo((edit) => answer({ edit }));

/** What was read, kept between the questions. */
const kept: { question?: ReadQuestion; outcome?: ImportOutcome; choices?: string } = {};

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  answerTo(data).then(answer, (error: unknown) => answer({ failed: error instanceof ExpectedError ? error.messageKey : '' }));
});

async function answerTo(question: Question): Promise<Answer> {
  if (question.kind === 'read') kept.question = question;
  const outcome = await read(question.choices);
  return question.kind === 'write' ? write(outcome, question) : { preview: await compare(outcome, question.choices) };
}

/** The files as they are read under the choices; not again when none of those changed that reading depends on. */
async function read({ mappings, keepsWords }: Choices): Promise<ImportOutcome> {
  const text = JSON.stringify({ mappings, keepsWords });
  if (kept.outcome && kept.choices === text) return kept.outcome;
  if (!kept.question) throw new Error('Nothing to read yet');
  const { files, today, zone } = kept.question;
  const onProgress = paced(({ name, fraction }: { name: string; fraction: number }) => ({ step: 'read' as const, name, fraction }));
  kept.outcome = await readAll(files, { today, zone, mappings, keepsWords, onProgress });
  kept.choices = text;
  return kept.outcome;
}

function paced<Value>(tell: (value: Value) => Progress): (value: Value) => void {
  let told = 0;
  return (value) => {
    if (Date.now() - told < pace) return;
    told = Date.now();
    answer({ progress: tell(value) });
  };
}

async function compare(outcome: ImportOutcome, { fileWins }: Choices) {
  answer({ progress: { step: 'compare', fraction: 1 } });
  const backup = outcome.backup && (await previewBackup(await withoutForgottenRecords(outcome.backup)));
  const today = kept.question?.today;
  if (!today) throw new Error('Nothing to compare yet');
  const { facts, forgotten } = await withoutForgottenPeople(outcome.summary);
  const plan = planImport(facts, knownPeople(await listEverything()), { fileWins: new Set(fileWins), today });
  return { ...previewOf(outcome, plan, backup), forgotten };
}

async function previewBackup(backup: Backup): Promise<BackupPreview> {
  const { tables, madeAt } = backup;
  const present = (rows: readonly { deletedAt?: string }[]) => rows.filter(({ deletedAt }) => deletedAt === undefined).length;
  const plan = planRestore(backup, await rowsAtKeys(tables), await listContacts());
  return { ...plan, madeAt, people: present(tables.contacts), notes: present(tables.notes) };
}

async function write({ summary, backup }: ImportOutcome, { id, choices }: Extract<Question, { kind: 'write' }>): Promise<Answer> {
  answer({ progress: { step: 'write', fraction: 0 } });
  if (backup) {
    const rows = Object.values(backup.tables).reduce((sum, table) => sum + table.length, 0);
    const onRows = paced((written: number) => ({ step: 'write' as const, fraction: Math.min(1, written / Math.max(1, rows)) }));
    return { done: await restoreBackup(backup, { id, choices: choices.conflicts, onRows }) };
  }
  const onProgress = paced((fraction: number) => ({ step: 'write' as const, fraction }));
  return { done: await importPeople(summary, { id, fileWins: new Set(choices.fileWins), onProgress }) };
}
