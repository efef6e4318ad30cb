import { useState, type FormEvent } from 'react';
import { Button } from '../../../components/button';
import { PeoplePicker, type Person } from '../../../components/people-picker';
import { TextArea } from '../../../components/text-area';
import { useTranslator } from '../../../components/translator';
import type { ContactId } from '../../../lib/domain/contact';
import { usePeopleSearch } from '../use-people-search';
import type { ReactablePost } from './reactable-post';
import styles from './suggestions.module.css';

/** A post that Kring did not read: its text, and whose it is, so that a contact moment can be kept. */
export function PastePost({ onPost }: { onPost: (post: ReactablePost) => void }) {
  const { t } = useTranslator();
  const { text: question, search, suggestions } = usePeopleSearch();
  const [text, setText] = useState('');
  const [people, setPeople] = useState<Person[]>([]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [author] = people;
    const contactId = author?.id as ContactId | undefined;
    onPost({
      keys: [],
      text: text.trim(),
      isPromoted: false,
      ...(author && { author: { name: author.name, kind: 'person', keys: [], ...(contactId && { contactId }) } }),
    });
  };
  return (
    <form className={styles.paste} onSubmit={submit}>
      <TextArea
        label={t('react.paste-label')}
        hint={t('react.paste-hint')}
        value={text}
        rows={5}
        maxLength={10_000}
        onChange={setText}
        autoFocus
      />
      <div>
        <p className={styles.label}>{t('react.paste-author')}</p>
        <PeoplePicker
          label={t('react.paste-author')}
          chosen={people}
          suggestions={suggestions}
          text={question}
          onText={search}
          onChange={(chosen) => setPeople(chosen.slice(-1))}
        />
      </div>
      <Button type="submit" variant="primary" isWide disabled={text.trim() === ''}>
        {t('react.suggest')}
      </Button>
    </form>
  );
}
