import { useTranslator } from '../../../components/translator';
import { browser } from '../../../lib/browser';
import type { AddressProblem } from '../../../lib/engines/address';
import { EngineError } from '../../../lib/engines/engine-error';
import { originsLines } from '../../../lib/engines/ollama-origins';
import { errorPhrase } from '../../shared/use-run';
import styles from './engine.module.css';

/** What the test button found. */
export type Outcome =
  | { kind: 'busy' | 'refused' }
  | { kind: 'models'; models: readonly string[] }
  | { kind: 'address'; problem: AddressProblem }
  | { kind: 'failed'; error: unknown };

/** Says what the test found and what to do; at a refusal by Ollama, the exact line for each system. */
export function TestOutcome({ outcome }: { outcome: Outcome }) {
  const translator = useTranslator();
  const { t } = translator;
  switch (outcome.kind) {
    case 'busy':
      return <p role="status">{t('engines.testing')}</p>;
    case 'models':
      return <p role="status">{t('engines.test-good', { count: outcome.models.length })}</p>;
    case 'refused':
      return (
        <p role="alert" className={styles.problem}>
          {t('engines.permission-refused')}
        </p>
      );
    case 'address':
      return (
        <p role="alert" className={styles.problem}>
          {t(`engines.problem-${outcome.problem}`)}
        </p>
      );
    case 'failed':
      return (
        <div className={styles.part}>
          <p role="alert" className={styles.problem}>
            {errorPhrase(outcome.error, translator)}
          </p>
          {outcome.error instanceof EngineError && outcome.error.problem === 'origin-refused' && <Origins />}
        </div>
      );
  }
}

function Origins() {
  const { t } = useTranslator();
  return (
    <div className={styles.origins}>
      <p>{t('engines.origins-lead')}</p>
      <dl>
        {originsLines(browser.runtime.getURL('')).map(({ system, line }) => (
          <div key={system}>
            <dt>{t(`engines.origins-${system}`)}</dt>
            <dd>
              <code>{line}</code>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
