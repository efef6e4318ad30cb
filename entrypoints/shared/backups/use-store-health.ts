import { useEffect, useState } from 'react';
import { probeStore, type StoreHealth } from '../../../lib/store/probe';

/** Milliseconds that the page itself goes first. */
const delay = 300;

/** Whether the store can be read, as of when the page opened; undefined until known. */
export function useStoreHealth(): StoreHealth | undefined {
  const [health, setHealth] = useState<StoreHealth>();
  useEffect(() => {
    let isOpen = true;
    const timer = setTimeout(() => void probeStore().then((found) => isOpen && setHealth(found)), delay);
    return () => {
      isOpen = false;
      clearTimeout(timer);
    };
  }, []);
  return health;
}
