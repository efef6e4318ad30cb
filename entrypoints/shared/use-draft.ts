import { useState } from 'react';

interface Kept<Value> {
  stamp: string;
  value: Value;
}

/**
 * A form on its way to the store. It waits in `localStorage`, written at every change, so that a panel that closes loses nothing. `stamp` names what the form
 * began with: a draft of something that was changed since is dropped. Own pages alone can read it.
 */
export function useDraft<Value>(name: string, stamp: string, blank: () => Value): [Value, (value: Value) => void, () => void] {
  const place = `draft:${name}`;
  const [value, setValue] = useState(() => waiting<Value>(place, stamp) ?? blank());
  const change = (next: Value) => {
    localStorage.setItem(place, JSON.stringify({ stamp, value: next } satisfies Kept<Value>));
    setValue(next);
  };
  const clear = () => {
    localStorage.removeItem(place);
    setValue(blank());
  };
  return [value, change, clear];
}

function waiting<Value>(place: string, stamp: string): Value | undefined {
  const text = localStorage.getItem(place);
  if (text === null) return undefined;
  try {
    const kept = JSON.parse(text) as Kept<Value>;
    return kept.stamp === stamp ? kept.value : undefined;
  } catch {
    return undefined;
  }
}
