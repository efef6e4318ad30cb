import { useEffect, useState } from 'react';
import { readSettings, watchSettings, type Settings } from '../../lib/settings';

/** The person's choices, live; undefined until read. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    void readSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  return settings;
}
