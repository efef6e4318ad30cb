import { useState } from 'react';
import { Button } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { Section } from '../../components/section';
import { useTranslator } from '../../components/translator';
import { ProfileCheck } from '../shared/profile-check/profile-check';

/** The person's own profile: nobody to remember, but worth a look through the eyes of clients. */
export function OwnProfileView({ headline }: { headline: string | undefined }) {
  const { t } = useTranslator();
  const [isChecking, setChecking] = useState(false);
  if (!isChecking)
    return (
      <EmptyState
        icon="person"
        title={t('panel.own-title')}
        text={t('profile-check.what')}
        action={<Button onClick={() => setChecking(true)}>{t('profile-check.start')}</Button>}
      />
    );
  return (
    <Section
      title={t('profile-check.title')}
      action={
        <Button size="small" variant="quiet" onClick={() => setChecking(false)}>
          {t('common.close')}
        </Button>
      }
    >
      <ProfileCheck key={headline ?? ''} headline={headline} />
    </Section>
  );
}
