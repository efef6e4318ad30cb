import { $all } from './select';
import { isAppended, lineText, lineWithout } from './text';

/** A degree written straight behind the name. Any other bullet inside the name's own text is the name's. */
const degree = /\s[•·‧⋅]\s*\D{0,12}[123]\D{0,12}$/u;

/**
 * A person's or organisation's name: the text for the eye where a twin for screen readers stands beside it, without the
 * badges and the degree that follow. Undefined when nothing of a name is left.
 */
export function nameText(element: Element): string | undefined {
  if (isAppended(element)) return undefined;
  const shown = $all(element, '[aria-hidden="true"]').find((part) => !isAppended(part) && lineText(part));
  const line = lineWithout(shown ?? element, isAppended)?.replace(degree, '');
  return line !== undefined && /[\p{L}\p{N}]/u.test(line) ? line : undefined;
}
