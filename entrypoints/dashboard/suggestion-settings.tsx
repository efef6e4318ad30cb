import { useLiveQuery } from 'dexie-react-hooks';
import { Button } from '../../components/button';
import { Section } from '../../components/section';
import { SegmentedControl } from '../../components/segmented-control';
import { useTranslator } from '../../components/translator';
import { forgetLearning } from '../../lib/actions/give-feedback';
import { tallyFeedback } from '../../lib/domain/feedback';
import type { Settings } from '../../lib/settings';
import { listFeedback } from '../../lib/store/library';
import { suggestionTypeName } from '../shared/suggestions/suggestion-type-name';
import { useRun } from '../shared/use-run';
import styles from './dashboard.module.css';
import { Learned } from './learned';

interface SuggestionSettingsProps {
  settings: Settings;
  set: (patch: Partial<Settings>) => void;
}

/** How suggestions speak, and what Kring remembers of the person's choices: in sight, and to be forgotten. */
export function SuggestionSettings({ settings, set }: SuggestionSettingsProps) {
  const translator = useTranslator();
  const { t } = translator;
  const run = useRun();
  const feedback = useLiveQuery(listFeedback);
  if (!feedback) return null;
  const tallies = tallyFeedback(feedback);
  return (
    <Section title={t('settings.suggestions')}>
      <div className={styles.looks}>
        <SegmentedControl<Settings['addressForm']>
          label={t('settings.address')}
          value={settings.addressForm}
          options={[
            { value: 'je', label: 'je' },
            { value: 'u', label: 'u' },
          ]}
          onChange={(addressForm) => set({ addressForm })}
        />
      </div>
      <p className={styles.lead}>{t(tallies.length > 0 ? 'settings.learned' : 'settings.learned-nothing')}</p>
      {tallies.length > 0 && (
        <>
          <ul>
            {tallies.map(({ type, ...counts }) => (
              <li key={type}>{t('settings.learned-line', { type: suggestionTypeName(type, translator), ...counts })}</li>
            ))}
          </ul>
          <Learned feedback={feedback} />
          <div>
            <Button icon="undo" onClick={() => void run(forgetLearning)}>
              {t('settings.learned-forget')}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}
