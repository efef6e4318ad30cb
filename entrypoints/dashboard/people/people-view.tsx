import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useState } from 'react';
import { Button } from '../../../components/button';
import { EmptyState } from '../../../components/empty-state';
import { SearchField } from '../../../components/search-field';
import { useTranslator } from '../../../components/translator';
import { addSampleNetwork } from '../../../lib/actions/add-sample-network';
import type { ContactId } from '../../../lib/domain/contact';
import { isShown } from '../../../lib/rhythm/people-filter';
import { listCircles } from '../../../lib/store/circles';
import { listContacts } from '../../../lib/store/contacts';
import { searchPeople, type Found } from '../../../lib/store/search';
import { useRun } from '../../shared/use-run';
import { useToday } from '../../shared/use-today';
import { PeopleFilter } from './people-filter';
import { PeopleTable } from './people-table';
import { SavedViews, type Shown } from './saved-views';
import { Selection } from './selection';

/** So many are found at most: nobody reads further. */
const mostFound = 500;

/** Everyone in Kring. */
export function PeopleView() {
  const { t } = useTranslator();
  const run = useRun();
  const today = useToday();
  const [shown, setShown] = useState<Shown>({ filter: {}, question: '' });
  const [chosen, setChosen] = useState<ReadonlySet<ContactId>>(new Set());
  const asked = useDeferredValue(shown.question.trim());
  const circles = useLiveQuery(listCircles);
  const found = useLiveQuery(
    async (): Promise<Found[]> => (asked ? searchPeople(asked, mostFound) : (await listContacts()).map((contact) => ({ contact }))),
    [asked],
  );
  if (!found || !circles) return null;
  if (found.length === 0 && !asked) {
    return (
      <EmptyState
        icon="person"
        title={t('due-list.no-people')}
        text={t('due-list.no-people-text')}
        action={<Button onClick={() => void run(() => addSampleNetwork(today))}>{t('welcome.load-sample')}</Button>}
      />
    );
  }
  const listed = found.filter(({ contact }) => isShown(contact, shown.filter, today));
  const people = listed.map(({ contact }) => contact);
  const selected = people.filter(({ id }) => chosen.has(id));
  return (
    <>
      <SearchField label={t('panel.search')} value={shown.question} onChange={(question) => setShown({ ...shown, question })} />
      <PeopleFilter
        contacts={found.map(({ contact }) => contact)}
        circles={circles}
        value={shown.filter}
        onChange={(filter) => setShown({ ...shown, filter })}
      />
      <SavedViews shown={shown} onShow={setShown} />
      {selected.length > 0 && <Selection people={selected} circles={circles} onDone={() => setChosen(new Set())} />}
      {people.length === 0 ? (
        <EmptyState icon="search" title={t('dashboard.nobody')} />
      ) : (
        <PeopleTable found={listed} circles={circles} today={today} chosen={chosen} onChoose={setChosen} />
      )}
    </>
  );
}
