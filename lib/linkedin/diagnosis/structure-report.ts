import { engineOf } from '../engine';
import { classifyUrl } from '../urls';
import { shapeOf, shapeOfClasses, shapeOfLink } from './structure-shape';
import { namingAttributes } from './structure-words';

/** More than that nobody reads before saving it. */
const mostLines = 3000;

/** Of alike neighbours so many are told. */
const mostAlike = 3;

/** Their insides say nothing of LinkedIn's pages, or are no page at all. */
const closed = 'svg, script, style, template, noscript, code, iframe, video, picture';

/**
 * What a page is built of, for whoever mends the readers: elements, attributes and the shapes of names, one element a line. No word, name, number, link or id
 * of the page stands in it (`structure-shape`); texts are told by a dash. Never changes the page.
 */
export function structureReport(document: Document, url: string): string {
  const { kind } = classifyUrl(url);
  const lines = describe(document.documentElement, '');
  const told = lines.length > mostLines ? [...lines.slice(0, mostLines), '…'] : lines;
  return [`kind: ${shapeOf(kind)}`, `engine: ${shapeOf(engineOf(document))}`, '', ...told].join('\n');
}

function describe(element: Element, indent: string): string[] {
  // A chain of bare wrappers stands on one line.
  const chain = [element];
  let last = element;
  for (let only = onlyChild(last); only; only = onlyChild(last)) {
    chain.push(only);
    last = only;
  }
  const line = indent + chain.map(describeOne).join(' > ');
  if (last.matches(closed)) return [line];
  const words = hasWords(last) ? [`${indent}  -`] : [];
  return [line, ...words, ...describeChildren(last, `${indent}  `)];
}

/** The one child of an element that has nothing else. */
function onlyChild(element: Element): Element | undefined {
  const [child, ...others] = element.children;
  return others.length > 0 || hasWords(element) || element.matches(closed) ? undefined : child;
}

function describeChildren(parent: Element, indent: string): string[] {
  const blocks = [...parent.children].map((child) => describe(child, indent));
  const lines: string[] = [];
  for (let start = 0; start < blocks.length;) {
    const first = blocks[start]?.[0];
    const after = blocks.findIndex((block, index) => index > start && block[0] !== first);
    const end = after === -1 ? blocks.length : after;
    lines.push(...blocks.slice(start, Math.min(end, start + mostAlike)).flat());
    if (end - start > mostAlike) lines.push(`${indent}… alike`);
    start = end;
  }
  return lines;
}

/** How it looks, which no reader asks. */
const looks: ReadonlySet<string> = new Set(['width', 'height', 'viewBox', 'style', 'xmlns', 'fill', 'd']);

function describeOne(element: Element): string {
  const telling = [...element.attributes].filter(({ name }) => !looks.has(name));
  const attributes = telling.map(({ name, value }) => describeAttribute(element, name, value));
  return shapeOf(element.localName) + [...new Set(attributes)].join('');
}

function describeAttribute(element: Element, name: string, value: string): string {
  const shown = shapeOf(name);
  if (name === 'class') return `[${shown}${told(shapeOfClasses(element.classList))}]`;
  if (name === 'href' || (name === 'src' && element.matches('iframe'))) return `[${shown}${told(shapeOfLink(value))}]`;
  return `[${shown}${namingAttributes.has(name) ? told(shapeOf(value)) : ''}]`;
}

/** A blank alone is left out. */
function told(shape: string): string {
  return shape === '…' || shape === '' ? '' : `="${shape}"`;
}

function hasWords(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === 3 && /\S/u.test(node.nodeValue ?? ''));
}
