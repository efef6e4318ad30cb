import type { ReactNode } from 'react';
import { Icon } from '../../components/icons/icon';
import type { IconName } from '../../components/icons/icon-paths';
import { useTranslator } from '../../components/translator';
import styles from './welcome.module.css';

/** What Kring reads and keeps, that nothing leaves the device, and what LinkedIn's terms say. */
export function Disclosure() {
  const { t } = useTranslator();
  return (
    <>
      <h1 className={styles.title}>{t('welcome.title')}</h1>
      <p className={styles.lead}>{t('welcome.lead')}</p>
      <div className={styles.facts}>
        <Fact icon="open" title={t('welcome.reads-title')}>
          <p>{t('welcome.reads-lead')}</p>
          <ul className={styles.list}>
            <li>{t('welcome.reads-address')}</li>
            <li>{t('welcome.reads-profile')}</li>
            <li>{t('welcome.reads-authors')}</li>
          </ul>
          <p>{t('welcome.reads-never')}</p>
        </Fact>
        <Fact icon="note" title={t('welcome.keeps-title')}>
          <p>{t('welcome.keeps-lead')}</p>
          <p>{t('welcome.keeps-where')}</p>
        </Fact>
        <Fact icon="shield" title={t('welcome.leaves-title')}>
          <p>{t('welcome.leaves-lead')}</p>
          <p>{t('welcome.leaves-backup')}</p>
          <p>{t('welcome.responsible')}</p>
        </Fact>
        <Fact icon="other" title={t('welcome.terms-title')} isWarning>
          <p>{t('welcome.terms-insert')}</p>
          <p>{t('welcome.terms-copy')}</p>
          <p>{t('welcome.terms-quiet')}</p>
          <p className={styles.links}>
            <Source href="https://www.linkedin.com/legal/user-agreement">{t('welcome.terms-agreement')}</Source>
            <Source href="https://www.linkedin.com/help/linkedin/answer/a1341387">{t('welcome.terms-help')}</Source>
          </p>
        </Fact>
      </div>
    </>
  );
}

function Fact({ icon, title, isWarning = false, children }: { icon: IconName; title: string; isWarning?: boolean; children: ReactNode }) {
  return (
    <section className={isWarning ? `${styles.fact} ${styles.warning}` : styles.fact}>
      <span className={styles.drawing}>
        <Icon name={icon} size={22} />
      </span>
      <div className={styles.words}>
        <h2 className={styles.factTitle}>{title}</h2>
        {children}
      </div>
    </section>
  );
}

function Source({ href, children }: { href: string; children: ReactNode }) {
  const { t } = useTranslator();
  return (
    <a href={href} target="_blank" rel="noreferrer" title={t('welcome.new-tab')}>
      {children}
    </a>
  );
}
