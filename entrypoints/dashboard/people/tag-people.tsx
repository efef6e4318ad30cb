import { useState, type FormEvent } from 'react';
import { Button } from '../../../components/button';
import { TextField } from '../../../components/text-field';
import { useTranslator } from '../../../components/translator';
import { tagContacts } from '../../../lib/actions/tag-contacts';
import type { Contact } from '../../../lib/domain/contact';
import { useRun } from '../../shared/use-run';
import styles from './people-tools.module.css';

/** A tag for everyone chosen; one that all of them have is taken away again. */
export function TagPeople({ people, onDone }: { people: readonly Contact[]; onDone: () => void }) {
  const { t } = useTranslator();
  const run = useRun();
  const [text, setText] = useState('');
  const ids = people.map(({ id }) => id);
  const shared = (people[0]?.tags ?? []).filter((tag) => people.every(({ tags }) => tags?.includes(tag)));
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const tag = text.trim();
    if (tag && (await run(() => tagContacts(ids, tag, true)))) onDone();
  };
  return (
    <>
      <form className={styles.tags} onSubmit={(event) => void add(event)}>
        <TextField label={t('tags.name')} isLabelHidden placeholder={t('tags.name')} maxLength={40} value={text} onChange={setText} />
        <Button type="submit" disabled={text.trim() === ''}>
          {t('tags.add')}
        </Button>
      </form>
      {shared.map((tag) => (
        <Button key={tag} size="small" variant="quiet" onClick={() => void run(() => tagContacts(ids, tag, false))}>
          {t('tags.remove', { tag })}
        </Button>
      ))}
    </>
  );
}
