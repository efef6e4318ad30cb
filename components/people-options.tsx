import { Avatar } from './avatar';
import { Icon } from './icons/icon';
import type { Person } from './people-picker';
import styles from './people-picker.module.css';
import { useTranslator } from './translator';

interface PeopleOptionsProps {
  /** Of the picker: its input names the list and the active option by it. */
  id: string;
  options: readonly Person[];
  active: number;
  isOpen: boolean;
  onTake: (person: Person) => void;
}

/** The people that fit what was typed; the last one may be someone new. */
export function PeopleOptions({ id, options, active, isOpen, onTake }: PeopleOptionsProps) {
  const { t } = useTranslator();
  return (
    <ul id={`${id}-list`} role="listbox" aria-label={t('people.suggestions')} className={styles.list} hidden={!isOpen}>
      {options.map((person, at) => (
        <li
          key={person.id ?? 'new'}
          id={`${id}-${at}`}
          role="option"
          aria-selected={at === active}
          className={styles.option}
          onPointerDown={(event) => {
            event.preventDefault();
            onTake(person);
          }}
        >
          {person.id ? <Avatar name={person.name} hue={person.hue} size="small" /> : <Icon name="add" size={18} />}
          <span className={styles.name}>{person.id ? person.name : t('people.create', { name: person.name })}</span>
          {person.detail && <span className={styles.detail}>{person.detail}</span>}
        </li>
      ))}
    </ul>
  );
}
