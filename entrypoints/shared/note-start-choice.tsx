import { RadioCards } from '../../components/radio-cards';
import { useTranslator } from '../../components/translator';
import { writeSettings } from '../../lib/settings';
import { useSettings } from './use-settings';

/** How much of a note may stand in LinkedIn's pages. Takes effect in open tabs at once. */
export function NoteStartChoice() {
  const { t } = useTranslator();
  const settings = useSettings();
  if (!settings) return null;
  return (
    <RadioCards<'no' | 'yes'>
      label={t('settings.note-start')}
      isSideBySide
      value={settings.showNoteStart ? 'yes' : 'no'}
      onChange={(value) => void writeSettings({ showNoteStart: value === 'yes' })}
      cards={[
        { value: 'no', title: t('settings.note-start-no'), text: t('settings.note-start-no-text') },
        { value: 'yes', title: t('settings.note-start-yes'), text: t('settings.note-start-yes-text') },
      ]}
    />
  );
}
