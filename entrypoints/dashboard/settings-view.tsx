import { useLiveQuery } from 'dexie-react-hooks';
import { Button } from '../../components/button';
import { RadioCards } from '../../components/radio-cards';
import { Section } from '../../components/section';
import { SegmentedControl } from '../../components/segmented-control';
import { useTranslator } from '../../components/translator';
import { addSampleNetwork } from '../../lib/actions/add-sample-network';
import { removeSampleNetwork } from '../../lib/actions/remove-sample-network';
import { writeSettings, type Settings } from '../../lib/settings';
import { hasSampleNetwork } from '../../lib/store/counts';
import { LastBackup } from '../shared/backups/last-backup';
import { NoteStartChoice } from '../shared/note-start-choice';
import { useRun } from '../shared/use-run';
import { useSettings } from '../shared/use-settings';
import { useToday } from '../shared/use-today';
import styles from './dashboard.module.css';
import { EngineSection } from './engine/engine-section';
import { RulesSettings } from './rules-settings';
import { SuggestionSettings } from './suggestion-settings';

/** The person's choices; each takes effect at once, in open tabs too. */
export function SettingsView() {
  const { t } = useTranslator();
  const settings = useSettings();
  if (!settings) return null;
  const set = (patch: Partial<Settings>) => void writeSettings(patch);
  return (
    <div className={styles.settings}>
      <RadioCards<'annotate' | 'panel-only'>
        label={t('welcome.choice-title')}
        isSideBySide
        value={settings.mode === 'undecided' ? null : settings.mode}
        onChange={(mode) => set({ mode })}
        cards={[
          { value: 'annotate', title: t('welcome.annotate-title'), text: t('welcome.annotate-means') },
          { value: 'panel-only', title: t('welcome.panel-title'), text: t('welcome.panel-means') },
        ]}
      />
      <RadioCards<Settings['annotateWhere']>
        label={t('settings.where')}
        isSideBySide
        value={settings.annotateWhere}
        onChange={(annotateWhere) => set({ annotateWhere })}
        cards={[
          { value: 'everywhere', title: t('settings.everywhere'), text: t('settings.everywhere-text') },
          { value: 'marked-groups', title: t('settings.marked-groups'), text: t('settings.marked-groups-text') },
        ]}
      />
      <NoteStartChoice />
      <RulesSettings />
      <SuggestionSettings settings={settings} set={set} />
      <EngineSection />
      <Looks settings={settings} set={set} />
      <Sample />
      <Section title={t('backups.title')}>
        <p>
          <LastBackup />
        </p>
        <p>
          <a className={styles.plainLink} href="/recovery.html">
            {t('backups.recovery-link')}
          </a>
        </p>
      </Section>
      <Keys />
    </div>
  );
}

function Keys() {
  const { t } = useTranslator();
  return (
    <Section title={t('settings.keys')}>
      <dl className={styles.keys}>
        <dt>
          <kbd>Alt+Shift+K</kbd>
        </dt>
        <dd>{t('settings.key-popup')}</dd>
        <dt>
          <kbd>Alt+Shift+L</kbd>
        </dt>
        <dd>{t('settings.key-panel')}</dd>
        <dt>
          <kbd>/</kbd>
        </dt>
        <dd>{t('settings.key-search')}</dd>
      </dl>
    </Section>
  );
}

function Looks({ settings, set }: { settings: Settings; set: (patch: Partial<Settings>) => void }) {
  const { t } = useTranslator();
  return (
    <div className={styles.looks}>
      <SegmentedControl<Settings['language']>
        label={t('settings.language')}
        value={settings.language}
        options={[
          { value: 'auto', label: t('settings.as-browser') },
          { value: 'nl', label: 'Nederlands' },
          { value: 'en', label: 'English' },
        ]}
        onChange={(language) => set({ language })}
      />
      <SegmentedControl<Settings['theme']>
        label={t('settings.theme')}
        value={settings.theme}
        options={[
          { value: 'auto', label: t('settings.as-system') },
          { value: 'light', label: t('settings.light') },
          { value: 'dark', label: t('settings.dark') },
        ]}
        onChange={(theme) => set({ theme })}
      />
    </div>
  );
}

function Sample() {
  const { t } = useTranslator();
  const run = useRun();
  const today = useToday();
  const hasSample = useLiveQuery(hasSampleNetwork);
  if (hasSample === undefined) return null;
  return (
    <Section title={t('settings.sample')}>
      <p className={styles.lead}>{t('welcome.step-sample')}</p>
      <div>
        {hasSample ? (
          <Button icon="trash" onClick={() => void run(removeSampleNetwork)}>
            {t('settings.sample-remove')}
          </Button>
        ) : (
          <Button onClick={() => void run(() => addSampleNetwork(today))}>{t('welcome.load-sample')}</Button>
        )}
      </div>
    </Section>
  );
}
