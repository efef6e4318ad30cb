import { specialCategoryIn } from '../lib/domain/special-category';
import styles from './special-hint.module.css';
import { useTranslator } from './translator';

/** Under a field: what was typed seems to be of a kind that the law hardly ever lets one keep about others. */
export function SpecialHint({ text }: { text: string }) {
  const { t } = useTranslator();
  const category = specialCategoryIn(text);
  if (!category) return null;
  return (
    <p role="status" className={styles.hint}>
      {t(`special.${category}`)}
    </p>
  );
}
