import { useState } from 'react';
import { readAddress, type AddressProblem, type EndpointAddress } from '../../../lib/engines/address';
import { listModels } from '../../../lib/engines/endpoint';
import { writeEngineSettings, type EngineSettings } from '../../../lib/engines/engine-settings';
import { allowOrigin, isOriginAllowed } from '../../../lib/engines/host-permission';
import type { Outcome } from './test-outcome';

interface EndpointFields {
  typed: string;
  setTyped: (typed: string) => void;
  key: string;
  setKey: (key: string) => void;
  address: EndpointAddress | AddressProblem;
  outcome: Outcome | undefined;
  model: string;
  choose: (model: string) => void;
  test: () => Promise<void>;
}

/** The fields of an address of the person's own: kept once the browser's permission for that one origin is given, and then tried. */
export function useEndpoint(settings: EngineSettings): EndpointFields {
  const [typed, setTyped] = useState(settings.address);
  const [key, setKey] = useState(settings.key);
  const [model, setModel] = useState(settings.model);
  const [outcome, setOutcome] = useState<Outcome>();
  const address = readAddress(typed);

  const keep = (chosen: string) => {
    setModel(chosen);
    return writeEngineSettings({ kind: 'endpoint', address: typed.trim(), key: key.trim(), model: chosen });
  };
  const tried = async (asked: EndpointAddress): Promise<Outcome> => {
    try {
      const models = await listModels({ address: asked, key: key.trim() || undefined, isAllowed: () => isOriginAllowed(asked) });
      if (!models.includes(model)) await keep(models.length === 1 ? (models[0] ?? '') : '');
      return { kind: 'models', models };
    } catch (error) {
      return { kind: 'failed', error };
    }
  };
  const test = async () => {
    if (typeof address === 'string') return setOutcome({ kind: 'address', problem: address });
    // First thing in the click: later on the browser asks nothing any more.
    if (!(await allowOrigin(address).catch(() => false))) return setOutcome({ kind: 'refused' });
    setOutcome({ kind: 'busy' });
    await keep(model);
    setOutcome(await tried(address));
  };
  return { typed, setTyped, key, setKey, address, outcome, model, choose: (chosen) => void keep(chosen), test };
}
