import { Check } from '../../components/check';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Section } from '../../components/section';
import { SegmentedControl } from '../../components/segmented-control';
import { TextField } from '../../components/text-field';
import { useTranslator } from '../../components/translator';
import { setRules } from '../../lib/actions/set-rules';
import { quietKinds, regions, rulesSchema, type Rules } from '../../lib/domain/rules';
import { readRules } from '../../lib/store/rules';
import { useRun } from '../shared/use-run';
import dashboard from './dashboard.module.css';
import { KnownWindows } from './known-windows';
import { OwnWindows } from './own-windows';
import styles from './rules-settings.module.css';

const numbers = {
  weeklyBudget: 'rules.weekly-budget',
  restDays: 'rules.rest-days',
  unansweredLimit: 'rules.unanswered-limit',
  unansweredRestDays: 'rules.unanswered-rest-days',
  decisionDays: 'rules.decision-days',
  lightPercent: 'rules.light-percent',
  suggestionsPerDay: 'rules.suggestions-per-day',
  shareRestDays: 'rules.share-rest-days',
} as const;

type NumberRule = keyof typeof numbers;

/** The rules by which Kring never pushes, each the person's own to change. */
export function RulesSettings() {
  const { t } = useTranslator();
  const run = useRun();
  const rules = useLiveQuery(readRules);
  if (!rules) return null;
  const set = (patch: Partial<Rules>) => void run(() => setRules(patch));
  return (
    <Section title={t('rules.title')}>
      <p className={dashboard.lead}>{t('rules.lead')}</p>
      <div className={styles.numbers}>
        {(Object.keys(numbers) as NumberRule[]).map((rule) => (
          <NumberField
            key={`${rule} ${rules[rule]}`}
            label={t(numbers[rule])}
            value={rules[rule]}
            isValid={(value) => rulesSchema.shape[rule].parse(value) === value}
            onChange={(value) => set({ [rule]: value })}
          />
        ))}
      </div>
      <fieldset className={styles.quiet}>
        <legend className={styles.legend}>{t('rules.quiet')}</legend>
        {quietKinds.map((kind) => (
          <Check
            key={kind}
            label={t(`rules.quiet-${kind}`)}
            isOn={rules.quiet.includes(kind)}
            onChange={(isOn) => set({ quiet: isOn ? [...rules.quiet, kind] : rules.quiet.filter((each) => each !== kind) })}
          />
        ))}
      </fieldset>
      <div className={styles.choice}>
        <SegmentedControl
          label={t('rules.region')}
          value={rules.region}
          options={regions.map((region) => ({ value: region, label: t(`rules.region-${region}`) }))}
          onChange={(region) => set({ region })}
        />
      </div>
      <div className={styles.choice}>
        <SegmentedControl<Rules['badgeWhenSpent']>
          label={t('rules.badge-when-spent')}
          value={rules.badgeWhenSpent}
          options={[
            { value: 'count', label: t('rules.badge-count') },
            { value: 'empty', label: t('rules.badge-empty') },
          ]}
          onChange={(badgeWhenSpent) => set({ badgeWhenSpent })}
        />
      </div>
      <KnownWindows rules={rules} onChange={(corrections) => set({ corrections })} />
      <OwnWindows windows={rules.ownWindows} onChange={(ownWindows) => set({ ownWindows })} />
    </Section>
  );
}

interface NumberFieldProps {
  label: string;
  value: number;
  isValid: (value: number) => boolean;
  onChange: (value: number) => void;
}

/** A number that is kept on leaving the field; what makes no sense goes back to what it was. */
function NumberField({ label, value, isValid, onChange }: NumberFieldProps) {
  const [text, setText] = useState(String(value));
  const keep = () => {
    const number = Number(text);
    if (text.trim() === '' || !isValid(number)) return setText(String(value));
    if (number !== value) onChange(number);
  };
  return <TextField label={label} type="number" min={0} value={text} onChange={setText} onBlur={keep} />;
}
