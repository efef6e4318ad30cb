import { useId, useState, type KeyboardEvent } from 'react';
import { IconButton } from './icon-button';
import { PeopleOptions } from './people-options';
import styles from './people-picker.module.css';
import { useTranslator } from './translator';
import { VisuallyHidden } from './visually-hidden';

/** Someone who can be chosen. Without an id: someone new, added on logging. */
export interface Person {
  id?: string;
  name: string;
  detail?: string | undefined;
  hue?: number | undefined;
}

interface PeoplePickerProps {
  label: string;
  chosen: readonly Person[];
  /** What the typed text brings up, best first. */
  suggestions: readonly Person[];
  text: string;
  onText: (text: string) => void;
  onChange: (people: Person[]) => void;
  autoFocus?: boolean;
  /** Only people who are there already. */
  isKnownOnly?: boolean;
}

/** Type-ahead over the person's own people; several can be chosen, and whoever is not there yet is made while typing. */
export function PeoplePicker(props: PeoplePickerProps) {
  const { label, chosen, text, onText, onChange, autoFocus = false } = props;
  const { t } = useTranslator();
  const id = useId();
  const [active, setActive] = useState(0);
  const typed = text.trim();
  const options = optionsOf(props, typed);
  const isOpen = typed !== '' && options.length > 0;
  const index = Math.min(active, options.length - 1);
  const take = (person: Person | undefined) => {
    if (!person) return;
    onChange([...chosen, person]);
    onText('');
    setActive(0);
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => setActive((index + 1) % options.length),
    ArrowUp: () => setActive((index - 1 + options.length) % options.length),
    Enter: () => take(options[index]),
    Escape: () => onText(''),
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Backspace' && text === '' && chosen.length > 0) onChange(chosen.slice(0, -1));
    const act = isOpen ? keys[event.key] : undefined;
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <div className={styles.picker}>
      <VisuallyHidden>
        <label htmlFor={id}>{label}</label>
      </VisuallyHidden>
      <div className={styles.box}>
        <ChosenPeople people={chosen} onChange={onChange} />
        <input
          id={id}
          className={styles.input}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-activedescendant={isOpen ? `${id}-${index}` : undefined}
          autoComplete="off"
          autoFocus={autoFocus}
          placeholder={t(chosen.length > 0 ? 'people.more-placeholder' : 'people.placeholder')}
          value={text}
          onChange={(event) => onText(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <PeopleOptions id={id} options={options} active={index} isOpen={isOpen} onTake={take} />
      <VisuallyHidden role="status">{isOpen ? t('people.found', { count: props.suggestions.length }) : ''}</VisuallyHidden>
    </div>
  );
}

/** Who can be chosen for what was typed; someone new at the end. */
function optionsOf({ chosen, suggestions, isKnownOnly }: PeoplePickerProps, typed: string): Person[] {
  const isNew = !isKnownOnly && typed !== '' && !suggestions.some(({ name }) => name.toLowerCase() === typed.toLowerCase());
  return [...suggestions.filter((person) => !chosen.some((other) => other.id === person.id)), ...(isNew ? [{ name: typed }] : [])];
}

function ChosenPeople({ people, onChange }: { people: readonly Person[]; onChange: (people: Person[]) => void }) {
  const { t } = useTranslator();
  return people.map((person, at) => (
    <span key={person.id ?? person.name} className={styles.chosen}>
      {person.name}
      <IconButton
        icon="close"
        size="small"
        label={t('people.remove', { name: person.name })}
        onClick={() => onChange(people.filter((_, other) => other !== at))}
      />
    </span>
  ));
}
