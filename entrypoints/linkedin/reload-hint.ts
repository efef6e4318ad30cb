import { AnchoredNode } from './anchored-node';
import { drawnButton, drawnText } from './drawn';

/** After an update the old script cannot go on: it says so once, in a corner, and leaves. The page is the person's to reload. */
export function showReloadHint(document: Document, text: string): void {
  const corner = new AnchoredNode(document.body);
  corner.draw(text, () => {
    const hint = document.createElement('div');
    hint.className = 'hint';
    hint.role = 'status';
    hint.ariaLabel = text;
    hint.append(
      drawnText(document, 'text', text),
      drawnButton(document, 'action', 'OK', 'OK', () => corner.remove()),
    );
    return hint;
  });
  AnchoredNode.placeAll([corner]);
}
