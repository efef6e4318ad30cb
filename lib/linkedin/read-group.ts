import { ask, present } from './dom/answers';
import { lineText } from './dom/text';
import type { GroupReading, Signals } from './reading';
import { classifyUrl } from './urls';

interface ReadGroup {
  group: GroupReading;
  signals: Signals;
}

/**
 * The group whose page this is: its number from the address, its name from the page. The name is left out until the page speaks of this
 * group: after in-app navigation the heading may still be of the page before.
 */
export function readGroup(document: Document, url: string): ReadGroup | undefined {
  const { groupId: id, kind } = classifyUrl(url);
  if (id === undefined) return undefined;
  const name = ask({ [kind === 'group' ? 'group-heading' : 'group-title']: () => (kind === 'group' ? headingOf(document, id) : undefined) });
  const signals: Signals = { 'group.id': 'url', ...(name && { 'group.name': name.signal }) };
  return { group: present<GroupReading>({ id, name: name?.value }), signals };
}

function headingOf(document: Document, id: string): string | undefined {
  const heading = document.querySelector('main h1');
  return heading && document.querySelector(`main a[href*="/groups/${id}/"]`) ? lineText(heading) : undefined;
}
