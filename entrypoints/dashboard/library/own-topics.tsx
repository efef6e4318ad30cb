import { useState, type FormEvent } from 'react';
import { Button } from '../../../components/button';
import { TextArea } from '../../../components/text-area';
import { TextField } from '../../../components/text-field';
import { useTranslator } from '../../../components/translator';
import { addTopic, deleteTopic, editTopic } from '../../../lib/actions/save-topic';
import { ownTopicSchema, type KeptTopic } from '../../../lib/domain/topic';
import shared from '../../shared/library/library.module.css';
import { useRun } from '../../shared/use-run';
import styles from './library-view.module.css';
import { Shelf } from './shelf';

/** Subjects that Kring does not know by itself. */
export function OwnTopics({ topics }: { topics: readonly KeptTopic[] }) {
  const { t } = useTranslator();
  const run = useRun();
  return (
    <Shelf
      title={t('library.topics')}
      lead={t('library.topics-lead')}
      addLabel={t('library.add-topic')}
      items={topics}
      keyOf={({ id }) => id}
      nameOf={({ name }) => name}
      line={({ name, words }) => (
        <>
          <p className={styles.name}>{name}</p>
          <p className={styles.soft}>{words.join(', ')}</p>
        </>
      )}
      form={(topic, close) => (
        <TopicForm
          {...(topic && { initial: topic })}
          onSave={async (fields) => {
            if (await run(() => (topic ? editTopic(topic.id, fields) : addTopic(fields)))) close();
          }}
          onCancel={close}
        />
      )}
      onDelete={({ id }) => void run(() => deleteTopic(id))}
    />
  );
}

interface TopicFormProps {
  initial?: KeptTopic;
  onSave: (fields: Pick<KeptTopic, 'name' | 'words'>) => Promise<void>;
  onCancel: () => void;
}

function TopicForm({ initial, onSave, onCancel }: TopicFormProps) {
  const { t } = useTranslator();
  const [name, setName] = useState(initial?.name ?? '');
  const [text, setText] = useState(initial?.words.join(', ') ?? '');
  const words = wordsIn(text);
  const canSave = name.trim() !== '' && ownTopicSchema.shape.words.safeParse(words).success;
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (canSave) void onSave({ name: name.trim(), words });
  };
  return (
    <form className={shared.form} onSubmit={save}>
      <TextField label={t('library.topic-name')} value={name} maxLength={80} onChange={setName} autoFocus />
      <TextArea label={t('library.topic-words')} hint={t('library.topic-words-hint')} value={text} onChange={setText} />
      <div className={shared.actions}>
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
        <Button type="submit" variant="primary" disabled={!canSave}>
          {t('common.save')}
        </Button>
      </div>
    </form>
  );
}

/** As typed, between commas or on lines of their own; each once. */
function wordsIn(text: string): string[] {
  const words = text.split(/[,;\n]/u).map((word) => word.trim());
  return [...new Set(words.filter((word) => word.replaceAll('*', '').length > 1))];
}
