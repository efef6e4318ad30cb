import type { Contact } from '../domain/contact';

/**
 * People without a circle who were not decided on, those with the latest contact first, then the newest. `isAgain`: also those left for later; whoever is
 * never to be asked about stays out.
 */
export function toTriage(contacts: readonly Contact[], isAgain = false): Contact[] {
  const open = contacts.filter(
    ({ kind, circleId, triage }) => kind === 'person' && !circleId && triage !== 'never' && (isAgain || triage !== 'later'),
  );
  return open.toSorted(
    (a, b) =>
      compare(b.lastInteraction?.day ?? '', a.lastInteraction?.day ?? '') || compare(b.createdAt, a.createdAt) || compare(a.id, b.id),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
