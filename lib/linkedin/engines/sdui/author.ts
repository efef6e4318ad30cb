import { nameText } from '../../dom/name-text';
import { present } from '../../dom/answers';
import { lineText } from '../../dom/text';
import type { AuthorReading, GroupReading } from '../../reading';
import { rowsBelow, timeRow, type NameBlock } from './name-blocks';

function firstRow({ label }: NameBlock): Element {
  return label.querySelector('p') ?? label;
}

/** In the main feed a group's post links to the group twice; its author stands, without a link, on the row below. */
function groupAuthor(name: NameBlock, block: Element): AuthorReading | undefined {
  const row = rowsBelow(name, block)[0];
  const author = row === undefined || row === timeRow(name, block) ? undefined : nameText(row);
  const spoken = name.label.getAttribute('aria-label');
  if (author === undefined || spoken?.includes(author) === false) return undefined;
  return { name: author, kind: 'person', keys: [] };
}

export function authorOf(name: NameBlock, block: Element): AuthorReading | undefined {
  const { kind, keys, slug } = name.link;
  if (kind === 'group') return groupAuthor(name, block);
  const shown = nameText(firstRow(name));
  if (shown === undefined) return undefined;
  const [row] = rowsBelow(name, block);
  const isHeadline = kind === 'person' && row !== undefined && row !== timeRow(name, block);
  return present({ name: shown, kind, keys, slug, headline: isHeadline ? lineText(row) : undefined });
}

/** The group a post of the main feed was written in. */
export function groupOf(name: NameBlock): GroupReading | undefined {
  const { groupId } = name.link;
  return groupId === undefined ? undefined : present({ id: groupId, name: lineText(firstRow(name)) });
}
