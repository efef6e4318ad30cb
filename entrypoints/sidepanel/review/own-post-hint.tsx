import { useTranslator } from '../../../components/translator';
import { OwnPageLink } from '../../shared/own-page-link';
import { useOwnPostIdea } from '../../shared/suggestions/use-own-post-idea';
import styles from './review.module.css';

/** At the end of the weekly review, in one line: there is enough for a post of one's own. */
export function OwnPostHint() {
  const { t } = useTranslator();
  const idea = useOwnPostIdea();
  if (!idea) return null;
  return (
    <p className={styles.hint}>
      {t('own-post.hint', { topic: idea.topic })} <OwnPageLink href="/dashboard.html#/library">{t('own-post.hint-open')}</OwnPageLink>
    </p>
  );
}
