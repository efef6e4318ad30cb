import { classifyUrl } from '../../lib/linkedin/urls';
import { ownsPage, pageRoute } from '../../lib/linkedin/frame';
import { onMessage } from '../../lib/messages';
import type { Annotation } from './annotations/annotation';
import { peopleDots } from './annotations/people-dots';
import { commentChips, postChips } from './annotations/post-chips';
import { profileLine } from './annotations/profile-line';
import { Marks } from './marks';
import { openPage, type OpenPage } from './open-page';
import { watchPage } from './page-watch';
import { showReloadHint } from './reload-hint';
import { isOrphaned } from './runtime';

const annotations: Annotation[] = [profileLine, postChips, commentChips, peopleDots];

interface Visit {
  page: OpenPage;
  controller: AbortController;
  passes: Map<Annotation, () => void>;
}

/**
 * The page loop: at each change of the page it asks who owns the page (this document or the other engine's frame), starts the annotations of
 * its kind anew after a navigation, and lets each draw. Returns the function that leaves without a trace.
 */
export function startShell(window: Window): () => void {
  const life = new AbortController();
  let visit: Visit | undefined;
  const marks = new Marks(() => requestPass());

  const leave = () => {
    visit?.controller.abort();
    visit = undefined;
    life.abort();
  };
  const requestPass = watchPage(window, (changed) => pass(changed), life.signal);

  const pass = (changed: ReadonlySet<Node>) => {
    if (isOrphaned()) {
      leave();
      if (window === window.top && marks.labels) showReloadHint(window.document, marks.labels.reload);
      return;
    }
    visit = currentVisit(window, visit, marks, requestPass);
    if (!visit) return;
    visit.page.update(changed);
    for (const [annotation, draw] of visit.passes) guarded(annotation, visit, draw);
    void marks.ask();
  };

  const removeListeners = [onMessage('marksChanged', () => marks.expire()), onMessage('stopAnnotating', leave)];
  life.signal.addEventListener('abort', () => removeListeners.forEach((remove) => remove()));
  requestPass();
  return leave;
}

/** The visit going on, a new one after a navigation, or none while the page belongs to the other frame. */
function currentVisit(window: Window, before: Visit | undefined, marks: Marks, requestPass: () => void): Visit | undefined {
  const isOurs = ownsPage(window);
  const url = pageRoute(window);
  if (before && isOurs && before.page.url === url) return before;
  before?.controller.abort();
  if (!isOurs) return undefined;
  const controller = new AbortController();
  const page = openPage(window.document, url, classifyUrl(url), marks, requestPass, controller.signal);
  const passes = new Map(annotations.filter(({ on }) => on(page.kind)).map((each) => [each, each.start(page, controller.signal)]));
  return { page, controller, passes };
}

/** One annotation that fails is left out until the next navigation; the others go on. */
function guarded(annotation: Annotation, visit: Visit, draw: () => void): void {
  try {
    draw();
  } catch (error) {
    visit.passes.delete(annotation);
    visit.page.failures.push(`${annotation.id}: ${error instanceof Error ? error.name : 'error'}`);
  }
}
