import { linked } from './dom/actor-link';
import { ask, present } from './dom/answers';
import { lineText } from './dom/text';
import type { GroupReading, Signals } from './reading';
import { classifyUrl } from './urls';

export interface ReadGroup {
  group: GroupReading;
  signals: Signals;
}

const groupLink = 'a[href*="/groups/"]';

/**
 * The group whose page this is: its number from the address, its name from the page. The name is left out until the page speaks of this
 * group: after in-app navigation the heading may still be of the page before.
 */
export function readGroup(document: Document, url: string): ReadGroup | undefined {
  const { groupId: id, kind } = classifyUrl(url);
  if (!id) return undefined;
  const name = ask(kind === 'group' ? { 'group-heading': () => headingOf(document, id) } : { 'group-title': () => titleOf(document, id) });
  const signals: Signals = { 'group.id': 'url', ...(name && { 'group.name': name.signal }) };
  return { group: present<GroupReading>({ id, name: name?.value }), signals };
}

function groupOf(root: ParentNode): string | undefined {
  const link = root.querySelector(groupLink);
  return link ? linked(link).groupId : undefined;
}

/** The group link that stands nearest to the heading names the group that the heading is of. A profile's heading is a person's name. */
function headingOf(document: Document, id: string): string | undefined {
  const heading = document.querySelector('main h1');
  let around = heading?.parentElement;
  while (around && !around.querySelector(groupLink)) around = around.parentElement;
  if (!heading || !around || groupOf(around) !== id || heading.closest('[data-member-id]')) return undefined;
  return lineText(heading);
}

/** `(2) Name | Groups | LinkedIn`; on the members' page the heading counts them. */
function titleOf(document: Document, id: string): string | undefined {
  const [name, ...others] = document.title.replace(/^\(\d+\+?\)\s*/u, '').split(' | ');
  const shown = groupOf(document.querySelector('main') ?? document);
  return others.length > 1 && (shown ?? id) === id ? name : undefined;
}
