/** The frame in which the other engine lives, inside an SDUI page. */
const frameCss = 'iframe[data-testid="interop-iframe"], iframe[src*="/preload/"]';

/** While the frame only preloads it is see-through and behind everything (dom.md, 2.4). */
function isShown(frame: Element, view: Window): boolean {
  const { opacity, zIndex, display, visibility } = view.getComputedStyle(frame);
  return opacity !== '0' && zIndex !== '-1' && display !== 'none' && visibility !== 'hidden';
}

/** The window above, where it is LinkedIn's own. */
function topOf(window: Window): Window | undefined {
  try {
    return window.top?.location.hostname === window.location.hostname ? window.top : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether this window is the one that shows the page: the top window, or the `/preload/` frame while it is shown; never both. Frames of adverts and all others
 * own nothing.
 */
export function ownsPage(window: Window): boolean {
  if (window.top === window) return ![...window.document.querySelectorAll(frameCss)].some((frame) => isShown(frame, window));
  const frame = window.frameElement;
  return frame !== null && frame.matches(frameCss) && isShown(frame, topOf(window) ?? window);
}

/** The address the person sees: inside the frame, whose own is `/preload/…`, that of the top window. */
export function pageRoute(window: Window): string {
  return topOf(window)?.location.href ?? window.location.href;
}
