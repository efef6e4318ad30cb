import fc from 'fast-check';

/** One blow to a page: what is done, and to which element (counted round the document). */
interface Blow {
  kind: 'remove' | 'shuffle' | 'empty' | 'unwrap' | 'retag' | 'copy';
  at: number;
}

export const blows: fc.Arbitrary<Blow[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<Blow['kind']>('remove', 'shuffle', 'empty', 'unwrap', 'retag', 'copy'),
    at: fc.nat(1_000_000),
  }),
  { minLength: 1, maxLength: 30 },
);

function strike(element: Element, { kind, at }: Blow): void {
  switch (kind) {
    case 'remove':
      return element.remove();
    case 'shuffle': {
      const children = [...element.childNodes];
      const first = at % Math.max(1, children.length);
      return element.append(...children.slice(0, first));
    }
    case 'empty': {
      const names = element.getAttributeNames();
      const name = names[at % Math.max(1, names.length)];
      return name === undefined ? undefined : element.setAttribute(name, '');
    }
    case 'unwrap':
      return element.replaceWith(...element.childNodes);
    case 'retag': {
      const other = element.ownerDocument.createElement('div');
      other.append(...element.childNodes);
      return element.replaceWith(other);
    }
    case 'copy':
      return element.after(element.cloneNode(true));
  }
}

/** Damages what stands in the body: parts go missing, change places, lose attributes, tags or wrappers, or stand twice. */
export function damage(document: Document, all: readonly Blow[]): void {
  for (const blow of all) {
    const elements = document.querySelectorAll('body *');
    const element = elements[blow.at % Math.max(1, elements.length)];
    if (element) strike(element, blow);
  }
}
