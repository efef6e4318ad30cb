import { useEffect, useState } from 'react';
import { nextMidnight, today, type CalendarDay } from '../../lib/domain/calendar-day';

/** Today on the person's calendar; changes at midnight and when the page is shown again after sleep. */
export function useToday(): CalendarDay {
  const [day, setDay] = useState(() => today());
  useEffect(() => {
    const refresh = () => setDay(today());
    const timer = setTimeout(refresh, nextMidnight() - Date.now() + 1000);
    document.addEventListener('visibilitychange', refresh);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', refresh);
    };
  }, [day]);
  return day;
}
