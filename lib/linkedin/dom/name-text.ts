import { $all } from './select';
import { lineText } from './text';

/** `• 2nd`, `· 1st`, `• Volgend`: what follows a name on its line. Bullets inside names are not known. */
const afterName = /\s[•·‧⋅](?:\s.*)?$|^[•·‧⋅].*$/u;

/**
 * A person's or organisation's name: the text for the eye where a twin for screen readers stands beside it, without the
 * badges and the degree that follow. Undefined when nothing of a name is left.
 */
export function nameText(element: Element): string | undefined {
  const shown = $all(element, '[aria-hidden="true"]').find(lineText);
  const line = lineText(shown ?? element)
    ?.replace(afterName, '')
    .trim();
  return line === undefined || line === '' || !/[\p{L}\p{N}]/u.test(line) ? undefined : line;
}
