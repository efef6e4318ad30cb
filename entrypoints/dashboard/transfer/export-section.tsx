import { Check } from '../../../components/check';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { Section } from '../../../components/section';
import { useToast } from '../../../components/toast';
import { useTranslator } from '../../../components/translator';
import { noteBackup } from '../../../lib/safekeeping/backup-state';
import { today } from '../../../lib/domain/calendar-day';
import { countEverything } from '../../../lib/store/counts';
import { errorPhrase } from '../../shared/use-run';
import { download } from '../../shared/download';
import { makeExport, type ExportKind } from './exports';
import styles from './transfer.module.css';

const kinds: ExportKind[] = ['backup', 'table', 'vcard', 'markdown', 'calendar'];

/** A backup that was saved by hand is one, too. */
async function remember(name: string): Promise<void> {
  const { contacts: people } = await countEverything();
  await noteBackup({ at: new Date().toISOString(), day: today(), name, place: 'downloads', people, isVerified: false });
}

/** Everything out, in formats that other programs read. */
export function ExportSection() {
  const translator = useTranslator();
  const { t } = translator;
  const showToast = useToast();
  const [hasNames, setNames] = useState(false);
  const save = async (kind: ExportKind) => {
    try {
      const { name, content } = await makeExport(kind, { hasNames }, translator);
      download(name, content);
      if (kind === 'backup') await remember(name);
      showToast({ text: t('transfer.saved', { name }) });
    } catch (error) {
      showToast({ text: errorPhrase(error, translator), tone: 'error' });
    }
  };
  return (
    <Section title={t('transfer.export')}>
      <Card isFlush>
        <ul>
          {kinds.map((kind) => (
            <li key={kind} className={styles.export}>
              <div>
                <p className={styles.exportTitle}>{t(`transfer.export-${kind}`)}</p>
                <p className={styles.soft}>{t(`transfer.export-text-${kind}`)}</p>
                {kind === 'calendar' && <Check label={t('transfer.export-with-names')} isOn={hasNames} onChange={setNames} />}
              </div>
              <Button
                variant={kind === 'backup' ? 'primary' : 'secondary'}
                onClick={() => void save(kind)}
                aria-label={t(`transfer.save-${kind}`)}
              >
                {t('transfer.save')}
              </Button>
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}
