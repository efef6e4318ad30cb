import { useEffect, useState } from 'react';
import { useSettings } from '../use-settings';
import { useToday } from '../use-today';
import { askWorker } from './ask-worker';
import type { Advice } from './protocol';
import type { ReactablePost } from './reactable-post';

interface Asked {
  post: ReactablePost;
  turn: number;
  advice: Advice | 'failed';
}

/**
 * What there is to say at a post, asked once: a text that someone is working on must not change under their hands when the store does. `again` asks anew.
 * `post` is compared by identity.
 */
export function useAdvice(post: ReactablePost): { advice: Advice | 'failed' | undefined; again: () => void } {
  const today = useToday();
  const addressForm = useSettings()?.addressForm;
  const [turn, setTurn] = useState(0);
  const [asked, setAsked] = useState<Asked>();
  useEffect(() => {
    if (addressForm === undefined) return;
    let isWanted = true;
    const keep = (advice: Advice | 'failed') => isWanted && setAsked({ post, turn, advice });
    askWorker('advise', { post, addressForm, today }).then(keep, () => keep('failed'));
    return () => {
      isWanted = false;
    };
  }, [post, turn, addressForm, today]);
  const advice = asked?.post === post && asked.turn === turn ? asked.advice : undefined;
  return { advice, again: () => setTurn(turn + 1) };
}
