import { useSyncExternalStore } from 'react';
import { nextMidnight, today, type CalendarDay } from '../../lib/domain/calendar-day';

/** Today on the person's calendar; changes at midnight and when the page is shown again after sleep. */
export function useToday(): CalendarDay {
  return useSyncExternalStore(watchDay, () => today());
}

function watchDay(onChange: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    timer = setTimeout(
      () => {
        onChange();
        wait();
      },
      nextMidnight() - Date.now() + 1000,
    );
  };
  wait();
  document.addEventListener('visibilitychange', onChange);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', onChange);
  };
}
