import { useState } from 'react';
import { TextArea } from '../../../components/text-area';
import { TextField } from '../../../components/text-field';
import { useTranslator } from '../../../components/translator';
import { checkProfile, usualTerms, type ProfilePage } from '../../../lib/suggestions/writing/check-profile';
import { useSettings } from '../use-settings';
import styles from './profile-check.module.css';
import { SearchTerms } from './search-terms';
import { TermFindings } from './term-findings';

/**
 * Whether the person's own profile answers to what clients search for (advice A25). `headline` is all that Kring reads of a profile; the rest is pasted, looked at
 * here, and kept nowhere.
 */
export function ProfileCheck({ headline }: { headline?: string | undefined }) {
  const { t } = useTranslator();
  const settings = useSettings();
  const [page, setPage] = useState({ headline: headline ?? '', about: '', positions: '' });
  if (!settings) return null;
  const terms = settings.profileTerms ?? usualTerms;
  const whole: ProfilePage = { ...page, positions: [page.positions] };
  const isEmpty = Object.values(page).every((text) => text.trim() === '');
  const change = (part: keyof typeof page) => (text: string) => setPage({ ...page, [part]: text });
  return (
    <div className={styles.check}>
      <p className={styles.soft}>{t(headline ? 'profile-check.lead-read' : 'profile-check.lead')}</p>
      <TextField label={t('profile-check.headline')} value={page.headline} onChange={change('headline')} />
      <TextArea label={t('profile-check.about')} maxLength={10_000} value={page.about} onChange={change('about')} />
      <TextArea
        label={t('profile-check.positions')}
        hint={t('profile-check.not-kept')}
        maxLength={10_000}
        value={page.positions}
        onChange={change('positions')}
      />
      {!isEmpty && <TermFindings findings={checkProfile(whole, terms)} />}
      <SearchTerms terms={terms} isOwn={settings.profileTerms !== undefined} />
    </div>
  );
}
