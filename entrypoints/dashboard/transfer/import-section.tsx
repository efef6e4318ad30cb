import { useRef, useState } from 'react';
import { Section } from '../../../components/section';
import { useToast } from '../../../components/toast';
import { useTranslator } from '../../../components/translator';
import { importPeople } from '../../../lib/actions/import-people';
import { restoreBackup } from '../../../lib/actions/restore-backup';
import { today } from '../../../lib/domain/calendar-day';
import { listEverything } from '../../../lib/store/everything';
import { knownPeople } from '../../../lib/transfer/known-people';
import { planImport, type ImportPlan } from '../../../lib/transfer/plan-import';
import type { ImportOutcome } from '../../../lib/transfer/read-all';
import { useUnlock } from '../../shared/backups/use-unlock';
import { errorPhrase, useRun } from '../../shared/use-run';
import { DropZone } from './drop-zone';
import { ImportPreview } from './import-preview';
import { readInWorker } from './read-in-worker';
import { ReadingProgress } from './reading-progress';

type State =
  | { step: 'choose' }
  | { step: 'read'; name: string; fraction: number }
  | { step: 'preview'; outcome: ImportOutcome; plan: ImportPlan; isBusy: boolean };

/** Files in: chosen, read beside the page, shown, and only then taken over. */
export function ImportSection() {
  const translator = useTranslator();
  const { t } = translator;
  const [state, setState] = useState<State>({ step: 'choose' });
  const stop = useRef<AbortController>(undefined);
  const showToast = useToast();
  const run = useRun();

  const read = async (files: readonly File[]) => {
    const abort = new AbortController();
    stop.current = abort;
    setState({ step: 'read', name: files[0]?.name ?? '', fraction: 0 });
    try {
      const outcome = await readInWorker(
        { files: files.map((blob) => ({ name: blob.name, blob })), today: today(), zone: Intl.DateTimeFormat().resolvedOptions().timeZone },
        { signal: abort.signal, onProgress: (progress) => setState({ step: 'read', ...progress }) },
      );
      const plan = planImport(outcome.summary.people, outcome.summary.moments, knownPeople(await listEverything()));
      setState({ step: 'preview', outcome, plan, isBusy: false });
    } catch (error) {
      setState({ step: 'choose' });
      if (!abort.signal.aborted) showToast({ text: errorPhrase(error, translator), tone: 'error' });
    }
  };

  const locked = useUnlock((files) => void read(files));

  const takeOver = async ({ outcome, plan }: { outcome: ImportOutcome; plan: ImportPlan }) => {
    setState({ step: 'preview', outcome, plan, isBusy: true });
    const { summary, backup } = outcome;
    const isDone = await run(() => (backup ? restoreBackup(backup) : importPeople(summary.people, summary.moments)));
    setState(isDone ? { step: 'choose' } : { step: 'preview', outcome, plan, isBusy: false });
  };

  return (
    <Section title={t('transfer.import')}>
      {state.step === 'choose' && (locked.form ?? <DropZone onFiles={locked.open} />)}
      {state.step === 'read' && <ReadingProgress {...state} onStop={() => stop.current?.abort(new Error('stopped'))} />}
      {state.step === 'preview' && (
        <ImportPreview {...state} onClose={() => setState({ step: 'choose' })} onImport={() => void takeOver(state)} />
      )}
    </Section>
  );
}
