import { useId } from 'react';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { Section } from '../../components/section';
import { useTranslator } from '../../components/translator';
import { sizePhrase } from '../../lib/i18n/backup-phrases';
import { dayPhrase } from '../../lib/i18n/phrases';
import type { Translator } from '../../lib/i18n/translate';
import type { FoundBackup } from '../../lib/safekeeping/folder';
import { canPickFolder } from '../shared/backups/pick-folder';
import styles from './recovery.module.css';
import { useFolder } from './use-folder';

interface BackupListProps {
  onFile: (file: File) => void;
  /** Why the file that was chosen is none. */
  refusal: string | undefined;
}

/** The backups in the person's folder, and a way to choose any file: where the browser knows no folders, that is the way. */
export function BackupList({ onFile, refusal }: BackupListProps) {
  const { t } = useTranslator();
  const id = useId();
  const { folder, allow, pick, read } = useFolder();
  return (
    <Section title={t('recovery.choose')}>
      {refusal && (
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      )}
      {folder?.state === 'open' && folder.backups.length > 0 && (
        <Card isFlush>
          <ul>
            {folder.backups.map((backup) => (
              <Row key={backup.name} backup={backup} device={folder.device} onOpen={() => void read(backup.name).then(onFile)} />
            ))}
          </ul>
        </Card>
      )}
      {folder && canPickFolder() && (
        <div className={styles.choice}>
          {folder.state === 'open' && folder.backups.length === 0 && <p>{t('recovery.folder-empty', { folder: folder.name })}</p>}
          {folder.state === 'missing' && <p>{t('recovery.folder-missing')}</p>}
          {folder.state === 'locked' && <p>{t('recovery.folder-locked', { folder: folder.name })}</p>}
          <div className={styles.actions}>
            {folder.state === 'locked' && <Button onClick={() => void allow()}>{t('backups.allow')}</Button>}
            <Button onClick={() => void pick()}>{t('recovery.choose-folder')}</Button>
          </div>
        </div>
      )}
      <div className={styles.choice}>
        <label htmlFor={id} className={styles.fileLabel}>
          {t('recovery.choose-file')}
        </label>
        <input
          id={id}
          type="file"
          className={styles.file}
          accept=".json,application/json"
          aria-describedby={`${id}-text`}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) onFile(file);
            currentTarget.value = '';
          }}
        />
        <p id={`${id}-text`} className={styles.soft}>
          {t('recovery.choose-file-text')}
        </p>
      </div>
    </Section>
  );
}

function Row({ backup, device, onOpen }: { backup: FoundBackup; device: string | undefined; onOpen: () => void }) {
  const translator = useTranslator();
  const { t } = translator;
  const values = { day: dayPhrase(backup.day, translator), time: `${backup.time.slice(0, 2)}:${backup.time.slice(2, 4)}` };
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.rowTitle}>
          {values.day}, {values.time}
        </p>
        <p className={styles.soft}>{aboutPhrase(backup, device, translator)}</p>
      </div>
      <Button onClick={onOpen} aria-label={t('recovery.open-named', values)}>
        {t('recovery.open')}
      </Button>
    </li>
  );
}

function aboutPhrase({ kind, size, isEncrypted, device: writer }: FoundBackup, device: string | undefined, translator: Translator): string {
  const { t } = translator;
  const parts = [t(`recovery.kind-${kind}`, { size: sizePhrase(size, translator) })];
  if (isEncrypted) parts.push(t('recovery.kind-locked'));
  if (writer !== device) parts.push(t('recovery.kind-device'));
  return parts.join(', ');
}
