import { useEffect, useRef, useState } from 'react';
import { browser } from '../../../lib/browser';

/** Milliseconds after the last key. */
const pause = 200;

/**
 * A text in progress that outlives the page: a popup closes at the first click beside it. Kept in session storage (memory only, never on disk) under
 * `draft:<name>`, and gone once `forget` is called. Undefined until read.
 */
export function useDraft(name: string, initial: string): { text: string | undefined; write: (text: string) => void; forget: () => void } {
  const key = `draft:${name}`;
  const [text, setText] = useState<string>();
  const isForgotten = useRef(false);
  useEffect(() => {
    let isWanted = true;
    const read = async () => {
      const { [key]: kept } = await browser.storage.session.get(key);
      return typeof kept === 'string' ? kept : initial;
    };
    read().then(
      (found) => isWanted && setText((now) => now ?? found),
      () => isWanted && setText((now) => now ?? initial),
    );
    return () => {
      isWanted = false;
    };
  }, [key, initial]);
  useEffect(() => {
    if (text === undefined || text === initial) return;
    const keep = () => void (isForgotten.current || browser.storage.session.set({ [key]: text }));
    const timer = setTimeout(keep, pause);
    window.addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', keep);
    };
  }, [key, text, initial]);
  const forget = () => {
    isForgotten.current = true;
    void browser.storage.session.remove(key);
  };
  return { text, write: setText, forget };
}
