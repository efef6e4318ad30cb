import { useState } from 'react';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { useTranslator } from '../../components/translator';
import { dayPhrase } from '../../lib/i18n/phrases';
import type { MessageKey } from '../../lib/i18n/messages';
import { judgeKind, readKinds, type FieldJudgement, type ReadKind } from '../../lib/linkedin/diagnosis/judge-kind';
import type { KeptVisit } from '../../lib/page-visits';
import { useSettings } from '../shared/use-settings';
import dashboard from './dashboard.module.css';
import styles from './reading-view.module.css';
import { ReportDialog } from './report-dialog';
import { useVisits } from './use-visits';

/** The self-diagnosis: what Kring reads of each kind of page, and a report for whoever mends it. */
export function ReadingView() {
  const { t } = useTranslator();
  const settings = useSettings();
  const visits = useVisits();
  const [isReporting, setReporting] = useState(false);
  if (!visits || !settings) return null;
  return (
    <>
      <p className={dashboard.lead}>{t('diagnosis.lead')}</p>
      <Card isFlush>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('diagnosis.column-kind')}</th>
              <th scope="col">{t('diagnosis.column-verdict')}</th>
              <th scope="col">{t('diagnosis.column-read')}</th>
              <th scope="col">{t('diagnosis.column-last')}</th>
            </tr>
          </thead>
          <tbody>
            {readKinds.map((kind) => (
              <KindRow key={kind} kind={kind} visits={visits[kind] ?? []} />
            ))}
          </tbody>
        </table>
      </Card>
      <p className={dashboard.lead}>{t(settings.mode === 'annotate' ? 'diagnosis.report-text' : 'diagnosis.report-off')}</p>
      {settings.mode === 'annotate' && (
        <div>
          <Button icon="note" onClick={() => setReporting(true)}>
            {t('diagnosis.report')}
          </Button>
        </div>
      )}
      {isReporting && <ReportDialog onClose={() => setReporting(false)} />}
    </>
  );
}

function KindRow({ kind, visits }: { kind: ReadKind; visits: readonly KeptVisit[] }) {
  const translator = useTranslator();
  const { t } = translator;
  const { verdict, pages, fields, failures } = judgeKind(kind, visits);
  const [last] = visits;
  const told = fields.filter(({ hits, of }) => hits > 0 || of !== undefined);
  return (
    <tr>
      <th scope="row">{t(`diagnosis.kind-${kind}`)}</th>
      <td>
        <span className={styles.verdict} data-verdict={verdict}>
          {t(`diagnosis.${verdict}`)}
        </span>
      </td>
      <td>
        {last && <FieldList fields={told} />}
        {verdict === 'not' && <p className={styles.advice}>{t('diagnosis.not-text')}</p>}
        {failures.length > 0 && <p className={styles.advice}>{t('diagnosis.failures', { parts: failures.join(', ') })}</p>}
      </td>
      <td className={styles.last}>
        {last && (
          <>
            {dayPhrase(last.day, translator)}
            <span className={styles.pages}>{t('diagnosis.pages', { count: pages })}</span>
          </>
        )}
      </td>
    </tr>
  );
}

/** `schrijver 41 van 42 · tekst 40 van 42`; unfolded: by which signals. */
function FieldList({ fields }: { fields: readonly FieldJudgement[] }) {
  const { t } = useTranslator();
  const name = ({ field }: FieldJudgement) => t(`diagnosis.field-${field.replace('.', '-')}` as MessageKey);
  const score = ({ hits, of }: FieldJudgement) => (of === undefined ? t('diagnosis.hits', { hits }) : t('diagnosis.hits-of', { hits, of }));
  const found = fields.filter(({ signals }) => signals.length > 0);
  return (
    <>
      <ul className={styles.fields}>
        {fields.map((field) => (
          <li key={field.field}>
            {name(field)} <strong>{score(field)}</strong>
          </li>
        ))}
      </ul>
      {found.length > 0 && (
        <details className={styles.how}>
          <summary>{t('diagnosis.how')}</summary>
          <dl>
            {found.map((field) => (
              <div key={field.field}>
                <dt>{name(field)}</dt>
                <dd>{field.signals.map(([signal, count]) => `${signal} ${count}`).join(', ')}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}
