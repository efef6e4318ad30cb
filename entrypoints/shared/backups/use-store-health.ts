import { useEffect, useState } from 'react';
import { probeStore, type StoreHealth } from '../../../lib/store/probe';

/** Whether the store can be read, as of when the page opened; undefined until known. */
export function useStoreHealth(): StoreHealth | undefined {
  const [health, setHealth] = useState<StoreHealth>();
  useEffect(() => {
    let isOpen = true;
    void probeStore().then((found) => isOpen && setHealth(found));
    return () => {
      isOpen = false;
    };
  }, []);
  return health;
}
