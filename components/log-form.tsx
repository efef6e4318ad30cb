import { useState, type FormEvent } from 'react';
import type { CalendarDay } from '../lib/domain/calendar-day';
import type { Channel } from '../lib/domain/interaction';
import { Button } from './button';
import { ChannelPicker } from './channel-picker';
import { DayPicker } from './day-picker';
import styles from './log-form.module.css';
import { PeoplePicker, type Person } from './people-picker';
import { SpecialHint } from './special-hint';
import { TextField } from './text-field';
import { useTranslator } from './translator';

/** What a person says of a contact moment. */
export interface LoggedMoment {
  people: readonly Person[];
  channel: Channel;
  day: CalendarDay;
  text?: string;
}

interface LogFormProps {
  today: CalendarDay;
  /** Whom it starts with; more can be added. */
  people: readonly Person[];
  initial?: { channel: Channel; day: CalendarDay; text?: string | undefined };
  suggestions: readonly Person[];
  searchText: string;
  onSearch: (text: string) => void;
  /** Resolves to whether it was kept: only then the form is emptied. */
  onSubmit: (moment: LoggedMoment) => Promise<boolean>;
  submitLabel?: string;
  /** Where the caret stands at first. */
  focus?: 'people' | 'text';
}

/** Quick log: with whom, how, when, and a line of text. Everything but the person has an answer already. */
export function LogForm({
  today,
  people: initialPeople,
  initial,
  suggestions,
  searchText,
  onSearch,
  onSubmit,
  submitLabel,
  focus,
}: LogFormProps) {
  const { t } = useTranslator();
  const [people, setPeople] = useState(initialPeople);
  const [channel, setChannel] = useState<Channel>(initial?.channel ?? 'message');
  const [day, setDay] = useState(initial?.day ?? today);
  const [text, setText] = useState(initial?.text ?? '');
  const [problem, setProblem] = useState<string>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (people.length === 0) return setProblem(t('log.needs-person'));
    if (day > today) return setProblem(t('log.future'));
    setProblem(undefined);
    const isKept = await onSubmit({ people, channel, day, ...(text.trim() && { text: text.trim() }) });
    if (!isKept) return;
    setText('');
    setPeople(initialPeople);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <PeoplePicker
        label={t('log.who')}
        chosen={people}
        suggestions={suggestions}
        text={searchText}
        onText={onSearch}
        onChange={setPeople}
        autoFocus={focus === 'people'}
      />
      <ChannelPicker value={channel} onChange={setChannel} />
      <DayPicker value={day} today={today} onChange={setDay} />
      <TextField
        label={t('log.text')}
        isLabelHidden
        placeholder={t('log.text')}
        maxLength={2000}
        value={text}
        onChange={setText}
        // eslint-disable-next-line jsx-a11y/no-autofocus -- the person is chosen already; what is left is the line of text
        autoFocus={focus === 'text'}
      />
      <SpecialHint text={text} />
      <Problem text={problem} />
      <Button type="submit" variant="primary" isWide>
        {submitLabel ?? t('log.submit')}
      </Button>
    </form>
  );
}

function Problem({ text }: { text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <p role="alert" className={styles.problem}>
      {text}
    </p>
  );
}
