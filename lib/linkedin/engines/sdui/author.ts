import { authorAt } from '../../dom/actor-link';
import { present } from '../../dom/answers';
import { nameText } from '../../dom/name-text';
import { lineText } from '../../dom/text';
import type { AuthorReading, GroupReading } from '../../reading';
import { rowsBelow, timeRow, type NameBlock } from './name-blocks';

function firstRow({ label }: NameBlock): Element {
  return label.querySelector('p') ?? label;
}

/** In the main feed a group's post links to the group twice; its author stands, without a link, on the row below. */
function groupAuthor({ label }: NameBlock, row: Element | undefined): AuthorReading | undefined {
  const name = row && nameText(row);
  if (!name || label.getAttribute('aria-label')?.includes(name) === false) return undefined;
  return { name, kind: 'person', keys: [] };
}

export function authorOf(name: NameBlock, block: Element): AuthorReading | undefined {
  const below = rowsBelow(name, block)[0];
  const row = below === timeRow(name, block) ? undefined : below;
  if (name.link.kind === 'group') return groupAuthor(name, row);
  return authorAt(name.link, nameText(firstRow(name)), row && lineText(row));
}

/** The group a post of the main feed was written in. */
export function groupOf(name: NameBlock): GroupReading | undefined {
  const id = name.link.groupId;
  return id === undefined ? undefined : present<GroupReading>({ id, name: lineText(firstRow(name)) });
}
