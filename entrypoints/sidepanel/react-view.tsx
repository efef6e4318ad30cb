import { IconButton } from '../../components/icon-button';
import { useTranslator } from '../../components/translator';
import { ReactToPost } from '../shared/suggestions/react-to-post';
import styles from './panel.module.css';

/** The way from a post to a suggestion as a page of its own: the click that led here is what asked to read the posts on screen. */
export function ReactView({ tabId, onStop }: { tabId: number | undefined; onStop: () => void }) {
  const { t } = useTranslator();
  return (
    <section className={styles.stack} aria-labelledby="react-title">
      <div className={styles.viewHead}>
        <IconButton icon="back" size="small" label={t('common.back')} onClick={onStop} />
        <h1 id="react-title" className={styles.viewTitle}>
          {t('react.title')}
        </h1>
      </div>
      <ReactToPost tabId={tabId} isAsked />
    </section>
  );
}
