import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { Check } from '../../../components/check';
import { useTranslator } from '../../../components/translator';
import { refusalPhrase } from '../../../lib/i18n/transfer-phrases';
import type { ChosenMappings } from '../../../lib/transfer/people/column-mapping';
import type { ImportPreview as Preview } from '../../../lib/transfer/preview';
import { BackupMerge } from './backup-merge';
import { ColumnMapping } from './column-mapping';
import { FileWins } from './file-wins';
import { PlanCounts } from './plan-counts';
import { PlanLists } from './plan-lists';
import type { Choices } from './reading/protocol';
import { ReadingRemarks } from './reading-remarks';
import styles from './transfer.module.css';

interface ImportPreviewProps {
  preview: Preview;
  choices: Choices;
  /** The worker looks again under other choices. */
  isBusy: boolean;
  onChoices: (choices: Choices) => void;
  onClose: () => void;
  onImport: () => void;
}

/** What an import would do, before it does anything; and what the person can choose about it. */
export function ImportPreview({ preview, choices, isBusy, onChoices, onClose, onImport }: ImportPreviewProps) {
  const translator = useTranslator();
  const { t } = translator;
  const { files, refused, backup } = preview;
  const useful = preview.new.total + preview.changed.total;
  const tables = [
    ...files.flatMap(({ name, tables: own }) => own.map((table) => ({ name, table }))),
    ...refused.flatMap(({ name, table }) => (table ? [{ name, table }] : [])),
  ];
  // A table of which the person can still say what it holds is no refusal yet.
  const refusals = refused.filter(({ table }) => !table);
  const map = (mappings: ChosenMappings) => onChoices({ ...choices, mappings: { ...choices.mappings, ...mappings } });
  return (
    <div className={styles.stack} aria-busy={isBusy}>
      {refusals.map((file) => (
        <div key={file.name} role="alert" className={styles.refusal}>
          <strong>{file.name}</strong>
          <p>{refusalPhrase(file, translator)}</p>
        </div>
      ))}
      {tables.map(({ name, table }) => (
        <ColumnMapping key={table.signature} name={name} table={table} onMap={map} />
      ))}
      {files.length > 0 && (
        <Card>
          <div className={styles.stack}>
            {backup ? (
              <BackupMerge backup={backup} choices={choices.conflicts} onChoose={(conflicts) => onChoices({ ...choices, conflicts })} />
            ) : (
              <PlanCounts preview={preview} />
            )}
            {preview.forgotten > 0 && <p>{t('transfer.forgotten', { count: preview.forgotten })}</p>}
            <ReadingRemarks preview={preview} />
            {!backup && (
              <>
                <FileWins preview={preview} chosen={choices.fileWins} onChoose={(fileWins) => onChoices({ ...choices, fileWins })} />
                {preview.hasMessages && (
                  <Check
                    label={t('transfer.keep-words')}
                    isOn={choices.keepsWords}
                    onChange={(keepsWords) => onChoices({ ...choices, keepsWords })}
                  />
                )}
                <PlanLists preview={preview} />
              </>
            )}
          </div>
        </Card>
      )}
      <div className={styles.actions}>
        {(backup || useful > 0) && (
          <Button variant="primary" disabled={isBusy} onClick={onImport}>
            {backup ? t('transfer.restore') : t('transfer.take-over', { count: useful })}
          </Button>
        )}
        <Button onClick={onClose}>{useful > 0 || backup ? t('common.cancel') : t('transfer.another')}</Button>
      </div>
      {useful > 0 && <p className={styles.soft}>{t('transfer.nobody-due')}</p>}
    </div>
  );
}
