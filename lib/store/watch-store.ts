import { Dexie } from 'dexie';

/**
 * Calls `onChange` whenever rows of the store were written, on whatever page of Kring's that was; returns a function that stops it. For those who keep something
 * worked out from the store and are not asked at every change; pages that show rows read them live.
 */
export function watchStore(onChange: () => void): () => void {
  Dexie.on('storagemutated', onChange);
  return () => Dexie.on('storagemutated').unsubscribe(onChange);
}
