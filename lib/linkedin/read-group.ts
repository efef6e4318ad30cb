import { linked } from './dom/actor-link';
import { ask, present } from './dom/answers';
import { $all, has } from './dom/select';
import { lineText } from './dom/text';
import type { GroupReading, Signals } from './reading';
import { classifyUrl } from './urls';

export interface ReadGroup {
  group: GroupReading;
  signals: Signals;
}

/**
 * The group whose page this is: its number from the address, its name from the page. The name is left out while the page speaks of
 * another group: after in-app navigation the heading may still be of the page before.
 */
export function readGroup(document: Document, url: string): ReadGroup | undefined {
  const { groupId: id, kind } = classifyUrl(url);
  if (!id) return undefined;
  const name = ask({
    'group-heading': () => (kind === 'group' ? headingOf(document, id) : undefined),
    'group-title': () => titleOf(document, id),
  });
  const signals: Signals = { 'group.id': 'url', ...(name && { 'group.name': name.signal }) };
  return { group: present<GroupReading>({ id, name: name?.value }), signals };
}

/** The first group that is linked under `root`, what posts link to left aside. */
function groupIn(root: ParentNode): string | undefined {
  const links = $all(root, 'a[href*="/groups/"]').filter((link) => !link.closest('aside, [data-urn], [role="listitem"]'));
  return links.map((link) => linked(link).groupId).find((id) => id !== undefined);
}

/** The group that is linked nearest to the heading is the one it names; where none is, the title must say the same. A profile's heading is a person's name. */
function headingOf(document: Document, id: string): string | undefined {
  const heading = document.querySelector('main h1, [role="main"] h1');
  if (!heading || has(document, '[data-member-id]')) return undefined;
  let around: Element | null = heading;
  while (around && groupIn(around) === undefined) around = around.parentElement;
  const name = lineText(heading);
  const isNamed = around ? groupIn(around) === id : name !== undefined && document.title.includes(name);
  return isNamed ? name : undefined;
}

/** `(2) Name | Groups | LinkedIn`; on the members' page the heading counts them. */
function titleOf(document: Document, id: string): string | undefined {
  const parts = document.title.replace(/^\(\d+\+?\)\s*/u, '').split(' | ');
  const shown = groupIn(document.querySelector('main') ?? document) ?? id;
  return shown === id ? parts.slice(0, -2).join(' | ') : undefined;
}
