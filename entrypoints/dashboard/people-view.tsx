import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useState } from 'react';
import { Button } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { SearchField } from '../../components/search-field';
import { Select } from '../../components/select';
import { useTranslator } from '../../components/translator';
import { addSampleNetwork } from '../../lib/actions/add-sample-network';
import { setCircle } from '../../lib/actions/set-circle';
import type { CircleId } from '../../lib/domain/circle';
import type { Contact, ContactId } from '../../lib/domain/contact';
import { listCircles } from '../../lib/store/circles';
import { listContacts } from '../../lib/store/contacts';
import { searchPeople } from '../../lib/store/search';
import { useRun } from '../shared/use-run';
import { useToday } from '../shared/use-today';
import styles from './dashboard.module.css';
import { MergePeople } from './merge-people';
import { isShown, PeopleFilter, type Filter } from './people-filter';
import { PeopleTable } from './people-table';
import { TagPeople } from './tag-people';

/** Everyone in Kring. */
export function PeopleView() {
  const { t } = useTranslator();
  const run = useRun();
  const today = useToday();
  const [question, setQuestion] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const [chosen, setChosen] = useState<ReadonlySet<ContactId>>(new Set());
  const asked = useDeferredValue(question.trim());
  const circles = useLiveQuery(listCircles);
  const contacts = useLiveQuery(
    async () => (asked ? (await searchPeople(asked, 500)).map(({ contact }) => contact) : listContacts()),
    [asked],
  );
  if (!contacts || !circles) return null;
  if (contacts.length === 0 && !asked) {
    return (
      <EmptyState
        icon="person"
        title={t('due-list.no-people')}
        text={t('due-list.no-people-text')}
        action={<Button onClick={() => void run(() => addSampleNetwork(today))}>{t('welcome.load-sample')}</Button>}
      />
    );
  }
  const shown = contacts.filter((contact) => isShown(contact, filter, today));
  const selected = shown.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  const moveTo = async (circleId: string) => {
    if (await run(() => setCircle(selected, circleId === 'none' ? null : (circleId as CircleId)))) setChosen(new Set());
  };
  const circleOptions = circles.map(({ id, name }) => ({ value: id as string, label: name }));
  return (
    <>
      <div className={styles.tools}>
        <SearchField label={t('panel.search')} value={question} onChange={setQuestion} />
        <PeopleFilter contacts={contacts} circles={circles} value={filter} onChange={setFilter} />
      </div>
      {selected.length > 0 && (
        <Selection
          people={shown.filter(({ id }) => chosen.has(id))}
          onDone={() => setChosen(new Set())}
          circleOptions={circleOptions}
          onMove={(to) => void moveTo(to)}
        />
      )}
      {shown.length === 0 ? (
        <EmptyState icon="search" title={t('dashboard.nobody')} />
      ) : (
        <PeopleTable contacts={shown} circles={circles} today={today} chosen={chosen} onChoose={setChosen} />
      )}
    </>
  );
}

interface SelectionProps {
  people: readonly Contact[];
  onDone: () => void;
  circleOptions: readonly { value: string; label: string }[];
  onMove: (circleId: string) => void;
}

/** What can be done with several people at once. */
function Selection({ people, onDone, circleOptions, onMove }: SelectionProps) {
  const { t } = useTranslator();
  return (
    <section className={styles.selection} aria-label={t('dashboard.selection')}>
      <span>{t('dashboard.selected', { count: people.length })}</span>
      <Select
        label={t('dashboard.put-in')}
        isLabelHidden
        value=""
        options={[{ value: '', label: t('dashboard.put-in') }, ...circleOptions, { value: 'none', label: t('circle.none') }]}
        onChange={(value) => value && onMove(value)}
      />
      <TagPeople people={people} onDone={onDone} />
      <MergePeople people={people} onDone={onDone} />
    </section>
  );
}
