import { Button } from '../../../components/button';
import { LeavesNotice } from '../../../components/leaves-notice';
import { Select } from '../../../components/select';
import { TextField } from '../../../components/text-field';
import { useTranslator } from '../../../components/translator';
import type { EngineSettings } from '../../../lib/engines/engine-settings';
import styles from './engine.module.css';
import { TestOutcome } from './test-outcome';
import { useEndpoint } from './use-endpoint';

/** Address, key and model of the person's own, with the button that asks permission and tries. */
export function EndpointPart({ settings }: { settings: EngineSettings }) {
  const { t } = useTranslator();
  const { typed, setTyped, key, setKey, address, outcome, model, choose, test } = useEndpoint(settings);
  const isUnclear = typeof address === 'string' && typed.trim() !== '';
  return (
    <form
      className={styles.part}
      onSubmit={(event) => {
        event.preventDefault();
        void test();
      }}
    >
      <TextField
        label={t('engines.address')}
        hint={t('engines.address-hint')}
        error={isUnclear ? t(`engines.problem-${address}`) : undefined}
        value={typed}
        onChange={setTyped}
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
      />
      {typeof address !== 'string' && (
        <LeavesNotice place={address.isLoopback ? 'device' : 'elsewhere'} host={new URL(address.origin).host} />
      )}
      <TextField
        label={t('engines.key')}
        isOptional
        hint={t('engines.key-hint')}
        value={key}
        onChange={setKey}
        type="password"
        autoComplete="off"
      />
      <div className={styles.row}>
        <Button type="submit" variant="primary" disabled={outcome?.kind === 'busy'}>
          {t('engines.test')}
        </Button>
        <p className={styles.soft}>{t('engines.test-means')}</p>
      </div>
      {outcome && <TestOutcome outcome={outcome} />}
      <ModelChoice models={outcome?.kind === 'models' ? outcome.models : []} model={model} onChange={choose} />
    </form>
  );
}

/** The models that the test found; before a test, the one that was chosen. */
function ModelChoice({ models, model, onChange }: { models: readonly string[]; model: string; onChange: (model: string) => void }) {
  const { t } = useTranslator();
  const known = model === '' || models.includes(model) ? models : [model, ...models];
  if (known.length === 0) return null;
  const options = known.map((each) => ({ value: each, label: each }));
  return (
    <Select
      label={t('engines.model')}
      value={model}
      onChange={onChange}
      options={model === '' ? [{ value: '', label: t('engines.model-choose') }, ...options] : options}
    />
  );
}
