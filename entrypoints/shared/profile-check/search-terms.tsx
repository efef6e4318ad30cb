import { useState } from 'react';
import { Button } from '../../../components/button';
import { TextArea } from '../../../components/text-area';
import { useTranslator } from '../../../components/translator';
import { mostProfileTerms, writeSettings } from '../../../lib/settings';
import styles from './profile-check.module.css';

/** What clients search for, one term a line: the usual terms until the person writes their own. */
export function SearchTerms({ terms, isOwn }: { terms: readonly string[]; isOwn: boolean }) {
  const { t } = useTranslator();
  const [text, setText] = useState<string>();
  const keep = (text: string) => {
    const lines = text.split('\n').map((line) => line.trim().slice(0, 120));
    const profileTerms = [...new Set(lines.filter(Boolean))].slice(0, mostProfileTerms);
    void writeSettings({ profileTerms: profileTerms.length > 0 ? profileTerms : undefined });
    setText(undefined);
  };
  if (text === undefined)
    return (
      <div className={styles.buttons}>
        <Button size="small" variant="quiet" icon="edit" onClick={() => setText(terms.join('\n'))}>
          {t('profile-check.edit')}
        </Button>
        {isOwn && (
          <Button size="small" variant="quiet" icon="undo" onClick={() => keep('')}>
            {t('profile-check.usual')}
          </Button>
        )}
      </div>
    );
  return (
    <form
      className={styles.check}
      onSubmit={(event) => {
        event.preventDefault();
        keep(text);
      }}
    >
      <TextArea label={t('profile-check.terms')} hint={t('profile-check.terms-hint')} rows={4} value={text} onChange={setText} autoFocus />
      <div className={styles.buttons}>
        <Button type="submit" variant="primary">
          {t('common.save')}
        </Button>
        <Button variant="quiet" onClick={() => setText(undefined)}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
