import css from './annotations.css?inline';

const hosts = new WeakSet<Node>();

/** Whether a node is one of Kring's. */
export function isOurs(node: Node): boolean {
  return hosts.has(node);
}

/**
 * An element of Kring's with a closed shadow root. To the page it is an empty `div` without attributes, class or size. Words inside it are
 * drawn as generated content (`drawnText`), because a closed root alone does not hide text from the page's scripts (quality.md 2.1).
 * What a person does inside it stays inside.
 */
export function closedRoot(document: Document): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement('div');
  hosts.add(host);
  const root = host.attachShadow({ mode: 'closed' });
  addStyles(document, root);
  for (const type of [
    'click',
    'auxclick',
    'dblclick',
    'mousedown',
    'mouseup',
    'pointerdown',
    'pointerup',
    'touchstart',
    'keydown',
    'keyup',
    'keypress',
    'focusin',
    'focusout',
  ]) {
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
  return { host, root };
}

let shared: CSSStyleSheet | undefined;

function addStyles(document: Document, root: ShadowRoot): void {
  try {
    if (!shared) {
      shared = new CSSStyleSheet();
      shared.replaceSync(css);
    }
    root.adoptedStyleSheets = [shared];
  } catch {
    // Firefox does not let an isolated script hand its own sheet to the page's document.
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
