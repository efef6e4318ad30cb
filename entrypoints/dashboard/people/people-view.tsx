import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useMemo, useState } from 'react';
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
  const contacts = useMemo(() => found?.map(({ contact }) => contact), [found]);
  const { filter } = shown;
  const listed = useMemo(() => found?.filter(({ contact }) => isShown(contact, filter, today)), [found, filter, today]);
  if (!found || !contacts || !listed || !circles) return null;
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
  const selected = chosen.size === 0 ? [] : listed.map(({ contact }) => contact).filter(({ id }) => chosen.has(id));
  return (
    <>
      <SearchField label={t('panel.search')} value={shown.question} onChange={(question) => setShown({ ...shown, question })} />
      <PeopleFilter contacts={contacts} circles={circles} value={filter} onChange={(next) => setShown({ ...shown, filter: next })} />
      <SavedViews shown={shown} onShow={setShown} />
      {selected.length > 0 && <Selection people={selected} circles={circles} onDone={() => setChosen(new Set())} />}
      {listed.length === 0 ? (
        <EmptyState icon="search" title={t('dashboard.nobody')} />
      ) : (
        <PeopleTable found={listed} circles={circles} today={today} chosen={chosen} onChoose={setChosen} />
      )}
    </>
  );
}
