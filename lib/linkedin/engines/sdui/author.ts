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
export function authorOf(name: NameBlock): AuthorReading | undefined {
  const below = rowsBelow(name)[0];
  const row = below === timeRow(name) ? undefined : below;
  if (name.link.kind !== 'group') return authorAt(name.link, nameText(firstRow(name)), row && lineText(row));
  const writer = row && nameText(row);
  const isLabelled = name.label.getAttribute('aria-label')?.includes(writer ?? '') !== false;
  return writer && isLabelled ? { name: writer, kind: 'person', keys: [] } : undefined;
}

/** The group a post of the main feed was written in. */
export function groupOf(name: NameBlock): GroupReading | undefined {
  const id = name.link.groupId;
  return id === undefined ? undefined : present<GroupReading>({ id, name: lineText(firstRow(name)) });
}
