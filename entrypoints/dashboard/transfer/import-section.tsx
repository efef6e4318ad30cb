import { Section } from '../../../components/section';
import { useTranslator } from '../../../components/translator';
import { useUnlock } from '../../shared/backups/use-unlock';
import { DropZone } from './drop-zone';
import { ImportPreview } from './import-preview';
import { Imported } from './imported';
import { ReadingProgress } from './reading-progress';
import { useImport } from './use-import';

/** Files in: chosen, read beside the page, shown, and only then taken over. */
export function ImportSection() {
  const { t } = useTranslator();
  const { state, read, choose, takeOver, stop, close } = useImport();
  const locked = useUnlock(read);
  return (
    <Section title={t('transfer.import')}>
      {state.step === 'choose' && (locked.form ?? <DropZone onFiles={locked.open} />)}
      {state.step === 'work' && <ReadingProgress progress={state.progress} onStop={stop} />}
      {state.step === 'preview' && <ImportPreview {...state} onChoices={choose} onClose={close} onImport={takeOver} />}
      {state.step === 'done' && <Imported {...state} onMore={close} />}
    </Section>
  );
}
