/** What a person does not see, or sees as a control: screen-reader twins, buttons, pictures. */
const unread = [
  '.visually-hidden',
  '.a11y-text',
  '.sr-only',
  'button',
  '[data-testid="expandable-text-button"]',
  'svg',
  'code',
  'script',
  'style',
  'template',
  'video',
  'iframe',
].join(',');

/** Invisible marks around right-to-left names: they would make equal names differ. */
const directionMarks = /[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** Parts that are left out. */
type Skip = (element: Element) => boolean;

/** Whether the element before says the same for the eye (`aria-hidden`), which makes this one its twin for the ear. */
function isSpokenTwin(element: Element): boolean {
  const shown = element.previousElementSibling;
  return (
    shown?.getAttribute('aria-hidden') === 'true' &&
    element.getAttribute('aria-hidden') !== 'true' &&
    squeeze(shown.textContent) !== '' &&
    squeeze(shown.textContent) === squeeze(element.textContent)
  );
}

/** On one line, without direction marks. */
export function squeeze(text: string): string {
  return text.replace(directionMarks, '').replace(/\s+/gu, ' ').trim();
}

/** What other extensions put into the page; `li-icon` is LinkedIn's own and holds no text. */
function isForeign(element: Element): boolean {
  return element.localName.includes('-') || element.hasAttribute('data-extension-name');
}

function write(node: Node, keepsBreaks: boolean, skips: Skip, out: string[]): void {
  if (node.nodeType === 3) {
    const text = (node.nodeValue ?? '').replaceAll('\u00A0', ' ');
    out.push(keepsBreaks ? text : text.replace(/\s+/gu, ' '));
    return;
  }
  if (node.nodeType !== 1) return;
  const element = node as Element;
  if (element.localName === 'br') out.push('\n');
  if (element.matches(unread) || isSpokenTwin(element) || isForeign(element) || skips(element)) return;
  const isBlock = element.matches('p, div, li, blockquote');
  if (isBlock) out.push('\u0000');
  for (const child of element.childNodes) write(child, keepsBreaks, skips, out);
  if (isBlock) out.push('\u0000');
}

/**
 * A text as a person reads it: a line for each `<br>` and block, twins and buttons left out. `keepsBreaks` where the page
 * shows line ends of its source (`white-space: pre-wrap`: SDUI and public pages). Undefined when nothing is left.
 */
export function readingText(element: Element, keepsBreaks: boolean, skips: Skip = () => false): string | undefined {
  const out: string[] = [];
  for (const child of element.childNodes) write(child, keepsBreaks, skips, out);
  const text = out
    .join('')
    .replace(/^\u0000+|\u0000+$/gu, '')
    .replace(/[ \t]*\u0000[\s\u0000]*/gu, '\n')
    .replace(/[ \t]+\n/gu, '\n')
    .replace(/\n[ \t]+/gu, '\n')
    .trim();
  return text === '' ? undefined : text;
}

/** A headline: the same on one line, without direction marks. */
export function lineText(element: Element): string | undefined {
  return lineWithout(element, () => false);
}

/** The same without some of its parts. */
export function lineWithout(element: Element, skips: Skip): string | undefined {
  return squeeze(readingText(element, false, skips) ?? '') || undefined;
}

/** `• 2nd`, `· 1st`, `• Volgend`: what stands beside a name and is not part of it. */
export function isAppended(element: Element): boolean {
  return /^[•·‧⋅]/u.test(squeeze(element.textContent));
}
