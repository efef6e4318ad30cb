import { LogForm } from '../../components/log-form';
import type { Person } from '../../components/people-picker';
import { keepMoment } from './keep-moment';
import { usePeopleSearch } from './use-people-search';
import { useRun } from './use-run';
import { useToday } from './use-today';

interface QuickLogProps {
  /** Whom it starts with. */
  people: readonly Person[];
  focus?: 'people' | 'text';
}

/** The log form on the store, with undo in the toast. */
export function QuickLog({ people, focus }: QuickLogProps) {
  const run = useRun();
  const today = useToday();
  const { text, search, suggestions } = usePeopleSearch();
  return (
    <LogForm
      today={today}
      people={people}
      suggestions={suggestions}
      searchText={text}
      onSearch={search}
      onSubmit={(moment) => run(() => keepMoment(moment))}
      {...(focus && { focus })}
    />
  );
}
