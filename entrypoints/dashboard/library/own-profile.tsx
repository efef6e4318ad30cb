import { useState } from 'react';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { Section } from '../../../components/section';
import { useTranslator } from '../../../components/translator';
import { ProfileCheck } from '../../shared/profile-check/profile-check';
import styles from './library-view.module.css';

/** The person's own profile, pasted: it works whatever Kring may do on LinkedIn. */
export function OwnProfile() {
  const { t } = useTranslator();
  const [isOpen, setOpen] = useState(false);
  return (
    <Section
      title={t('profile-check.title')}
      action={
        <Button size="small" variant="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t(isOpen ? 'common.close' : 'profile-check.start')}
        </Button>
      }
    >
      {isOpen ? (
        <Card>
          <ProfileCheck />
        </Card>
      ) : (
        <p className={styles.soft}>{t('profile-check.what')}</p>
      )}
    </Section>
  );
}
