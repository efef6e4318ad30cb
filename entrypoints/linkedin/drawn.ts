/** Small builders for what stands inside our roots: no markup strings, and no text nodes at all. */

/** Words drawn as generated content: the page's scripts cannot find, select or measure them. */
export function drawnText(document: Document, className: string, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.dataset['text'] = text;
  // Screen readers get the whole sentence from the label of the part it stands in.
  element.ariaHidden = 'true';
  return element;
}

/** A button that acts only on a person's own click: scripts of the page cannot press it. */
export function drawnButton(document: Document, className: string, text: string, label: string, onPress: () => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = className;
  button.ariaLabel = label;
  if (text) button.append(drawnText(document, 'text', text));
  button.addEventListener('click', (event) => {
    event.preventDefault();
    if (event.isTrusted) onPress();
  });
  return button;
}

/** The ring in the circle's hue: Kring's sign. */
export function ring(document: Document, hue: number | undefined): HTMLElement {
  const element = document.createElement('span');
  element.className = hue === undefined ? 'ring' : `ring hue-${hue}`;
  return element;
}
