import { useEffect, useState } from 'react';
import { browser } from '../../lib/browser';
import { readVisits, type Visits } from '../../lib/page-visits';
import { useToday } from '../shared/use-today';

/** What the last pages told, live: also those that are open. */
export function useVisits(): Visits | undefined {
  const today = useToday();
  const [visits, setVisits] = useState<Visits>();
  useEffect(() => {
    let isCurrent = true;
    const refresh = () => void readVisits(today).then((read) => isCurrent && setVisits(read));
    refresh();
    browser.storage.onChanged.addListener(refresh);
    return () => {
      isCurrent = false;
      browser.storage.onChanged.removeListener(refresh);
    };
  }, [today]);
  return visits;
}
