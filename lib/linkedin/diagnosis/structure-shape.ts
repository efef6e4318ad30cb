import { structureWords } from './structure-words';

/** Stands for whatever may not be told. */
const blank = '…';

/** The pieces that names are made of: words by their capitals, numbers, and what stands between them. */
const pieceShape = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[^A-Za-z\d]+/gu;
const separators = /^[-_.:()/,>]+$/u;

/** A word this long is no accident inside a token. */
const longEnough = 4;

function isKnown(piece: string): boolean {
  return structureWords.has(piece.toLowerCase());
}

/**
 * A name with every word, number and token replaced that is not one of LinkedIn's own words of structure:
 * `replaceableComment_urn:li:comment:(urn:li:activity:7391,77)` becomes `replaceableComment_urn:li:comment:(urn:li:activity:…,…)`.
 */
export function shapeOf(name: string): string {
  const runs = name.match(/[A-Za-z\d]+|[^A-Za-z\d]+/gu) ?? [];
  // Blanks side by side, and the parts of a uuid or a token, are one blank.
  return runs
    .map(shapeOfRun)
    .join('')
    .replaceAll(/…(?:[-_]?…)+/gu, blank);
}

/** Letters and digits without a gap: all of it is known, or only its long words are told. */
function shapeOfRun(run: string): string {
  if (separators.test(run)) return run;
  // A heading's element is the one name with a digit.
  if (isKnown(run)) return run;
  const pieces = run.match(pieceShape) ?? [];
  if (pieces.every(isKnown)) return run;
  return pieces.map((piece) => (piece.length >= longEnough && isKnown(piece) ? piece : blank)).join('');
}

/** Class names: those with a word of structure, in their own order; all others as one. */
export function shapeOfClasses(classes: Iterable<string>): string {
  const shapes = [
    ...new Set([...classes].map((name) => (/^[a-z][a-z-]*(?:__[a-z-]+)?(?:--[a-z-]+)?$/u.test(name) ? shapeOf(name) : blank))),
  ];
  return shapes
    .filter((shape) => shape !== blank)
    .concat(shapes.includes(blank) ? blank : [])
    .join(' ');
}

/** A link: path segments that are words of structure as a whole, names of parameters; never a host, a slug or an id. */
export function shapeOfLink(href: string): string {
  const url = URL.parse(href, 'https://www.linkedin.com');
  if (!url || !/(?:^|\.)linkedin\.com$/u.test(url.hostname)) return blank;
  const segments = url.pathname.split('/').map((segment) => {
    const shape = shapeOf(decoded(segment));
    return segment.startsWith('urn') || !shape.includes(blank) ? shape : blank;
  });
  const parameters = [...new Set([...url.searchParams.keys()].map(shapeOf))];
  return segments.join('/') + (parameters.length > 0 ? `?${parameters.join('&')}` : '');
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Whether no word longer than two letters and no number stands in a report but those that may. A second look, before it is shown. */
export function isStructureOnly(report: string): boolean {
  const words = report.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => isKnown(word) || (word.match(pieceShape) ?? []).every((piece) => isKnown(piece)));
}
