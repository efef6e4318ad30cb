import { useEffect, useState } from 'react';
import { readEngineSettings, watchEngineSettings, type EngineSettings } from '../../lib/engines/engine-settings';

/** Which engine is switched on, live; undefined until read. `engineOf` makes the engine of it. */
export function useEngineSettings(): EngineSettings | undefined {
  const [settings, setSettings] = useState<EngineSettings>();
  useEffect(() => {
    void readEngineSettings().then(setSettings);
    return watchEngineSettings(setSettings);
  }, []);
  return settings;
}
