import { useTranslator } from '../../../components/translator';
import { useRecognised } from '../suggestions/use-recognised';
import styles from './library.module.css';

/** Under a form: which subjects Kring hears in what was written, and so at which posts it will come up. */
export function Recognised({ text }: { text: string }) {
  const { t } = useTranslator();
  const names = useRecognised(text);
  return (
    <div className={styles.recognised} role="status">
      <span className={styles.soft}>{t(names.length > 0 ? 'library.recognised' : 'library.recognised-none')}</span>
      {names.map((name) => (
        <span key={name} className={styles.topic}>
          {name}
        </span>
      ))}
    </div>
  );
}
