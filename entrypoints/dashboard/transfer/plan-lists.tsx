import { useTranslator } from '../../../components/translator';
import { dayPhrase } from '../../../lib/i18n/phrases';
import { linePhrase } from '../../../lib/i18n/transfer-phrases';
import type { ImportPreview, Listed, PersonLine } from '../../../lib/transfer/preview';
import styles from './transfer.module.css';

/** Who is new, added to, doubtful, and which lines were passed over: each list opens on demand. */
export function PlanLists({ preview }: { preview: ImportPreview }) {
  const translator = useTranslator();
  const { t } = translator;
  const describe = ({ name, position, organisation, day, changes }: PersonLine) =>
    [
      name,
      position,
      organisation,
      day && t('transfer.last-contact', { day: dayPhrase(day, translator) }),
      ...changes.map(({ kind, before, after }) => t(`transfer.line-${kind}`, { before, after })),
    ]
      .filter(Boolean)
      .join(' · ');
  const people = ({ total, lines }: Listed<PersonLine>) => ({ total, lines: lines.map(describe) });
  const { total, lines } = preview.refusedLines;
  return (
    <div>
      <List title={t('transfer.count-new')} {...people(preview.new)} />
      <List title={t('transfer.count-changed')} {...people(preview.changed)} />
      <List title={t('transfer.count-doubtful')} lead={t('transfer.doubtful-lead')} {...people(preview.doubtful)} />
      <List title={t('transfer.count-refused')} total={total} lines={lines.map((line) => linePhrase(line, translator))} />
    </div>
  );
}

function List({ title, lead, total, lines }: { title: string; lead?: string; total: number; lines: readonly string[] }) {
  const { t } = useTranslator();
  if (total === 0) return null;
  return (
    <details className={styles.list}>
      <summary>
        {title} <span className={styles.soft}>{total}</span>
      </summary>
      {lead && <p className={styles.soft}>{lead}</p>}
      <ul>
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
        {total > lines.length && <li className={styles.soft}>{t('transfer.more', { count: total - lines.length })}</li>}
      </ul>
    </details>
  );
}
