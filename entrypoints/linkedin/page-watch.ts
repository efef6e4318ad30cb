import { isOurs } from './closed-root';

/**
 * Calls `onPass` once per animation frame in which the page changed or navigated, with the elements that changed since the last pass. Nothing is
 * polled: LinkedIn cannot show another page without changing its document. Our own nodes do not count.
 */
export function watchPage(window: Window, onPass: (changed: ReadonlySet<Node>) => void, signal: AbortSignal): () => void {
  const { document } = window;
  let changed = new Set<Node>();
  let isScheduled = false;

  const run = () => {
    isScheduled = false;
    const since = changed;
    changed = new Set();
    if (!signal.aborted) onPass(since);
  };
  const request = () => {
    if (isScheduled || signal.aborted) return;
    isScheduled = true;
    // Hidden tabs get no animation frames; they are brought up to date when they are shown.
    if (document.hidden) isScheduled = false;
    else window.requestAnimationFrame(run);
  };

  const observer = new MutationObserver((records) => {
    const theirs = records.filter((record) => !isOurChange(record));
    for (const { target } of theirs) changed.add(target);
    if (theirs.length > 0) request();
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  for (const frame of interopFrames(window)) observer.observe(frame, { attributes: true, attributeFilter: ['style', 'class', 'hidden'] });
  signal.addEventListener('abort', () => observer.disconnect());

  document.addEventListener('visibilitychange', request, { signal });
  window.addEventListener('popstate', request, { signal });
  window.addEventListener('resize', request, { signal, passive: true });
  navigationOf(window)?.addEventListener('navigatesuccess', request, { signal });
  return request;
}

function isOurChange({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== 'childList') return false;
  return [...addedNodes, ...removedNodes].every(isOurs);
}

/** The frame in which the other engine lives: seen from the top document, or from inside. Its visibility decides who owns the page. */
function interopFrames(window: Window): Element[] {
  if (window.frameElement) return [window.frameElement];
  return [...window.document.querySelectorAll('iframe[src^="/preload/"]')];
}

function navigationOf(window: Window): EventTarget | undefined {
  return (window as { navigation?: EventTarget }).navigation;
}
