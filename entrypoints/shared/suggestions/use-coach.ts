import { useEffect, useState } from 'react';
import type { PostReading } from '../../../lib/suggestions/read-post';
import type { Draft, Finding } from '../../../lib/suggestions/rubric/finding';
import { useToday } from '../use-today';
import { askWorker } from './ask-worker';

/** Milliseconds after the last key: the coach does not talk in between. */
const pause = 250;

/** What the rubric says of the text as it is now; what it said before while it looks again; undefined until it has looked once. */
export function useCoach(basis: Omit<Draft, 'text'>, text: string, reading: PostReading): readonly Finding[] | undefined {
  const today = useToday();
  const [findings, setFindings] = useState<readonly Finding[]>();
  useEffect(() => {
    let isWanted = true;
    const look = () =>
      askWorker('coach', { draft: { ...basis, text }, reading, today }).then(
        (found) => isWanted && setFindings(found),
        () => undefined,
      );
    const timer = setTimeout(() => void look(), pause);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [basis, text, reading, today]);
  return findings;
}
