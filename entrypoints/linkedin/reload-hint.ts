import { closedRoot } from './closed-root';
import { drawnButton, drawnText } from './drawn';
import { isDarkPage } from './theme';

/** After an update the old script cannot go on: it says so once, in a corner, and leaves. The page is the person's to reload. */
export function showReloadHint(document: Document, text: string): void {
  const { host, root } = closedRoot(document);
  const place = document.createElement('div');
  place.className = isDarkPage(document) ? 'place fixed dark' : 'place fixed';
  const hint = document.createElement('div');
  hint.className = 'hint';
  hint.role = 'status';
  hint.ariaLabel = text;
  hint.append(
    drawnText(document, 'text', text),
    drawnButton(document, 'action', 'OK', 'OK', () => host.remove()),
  );
  place.append(hint);
  root.append(place);
  document.body.append(host);
}
