import { useTranslator } from '../../../components/translator';
import { assumptionPhrases, warningPhrase } from '../../../lib/i18n/transfer-phrases';
import type { ImportPreview } from '../../../lib/transfer/preview';
import styles from './transfer.module.css';

/** Shown at once; the rest is counted. */
const most = 8;

/** What was taken to be so, and what the person should know. */
export function ReadingRemarks({ preview: { files, owner: whose, warnings: told } }: { preview: ImportPreview }) {
  const translator = useTranslator();
  const { t } = translator;
  const owner = whose === undefined ? [] : [t('transfer.assumed-owner', { name: whose })];
  const assumed = [...files.flatMap((file) => assumptionPhrases(file, translator)), ...owner];
  const warnings = [...files.flatMap((file) => file.warnings), ...told].map((warning) => warningPhrase(warning, translator));
  return (
    <>
      <Remarks title={t('transfer.assumed')} lines={assumed} />
      <Remarks title={t('transfer.know')} lines={warnings} />
    </>
  );
}

function Remarks({ title, lines }: { title: string; lines: readonly string[] }) {
  const { t } = useTranslator();
  if (lines.length === 0) return null;
  return (
    <div>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.remarks}>
        {lines.slice(0, most).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {lines.length > most && <li>{t('transfer.more', { count: lines.length - most })}</li>}
      </ul>
    </div>
  );
}
