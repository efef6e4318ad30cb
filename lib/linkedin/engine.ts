import { has } from './dom/select';
import type { Engine } from './reading';

/** By what stands in their documents, and in parts of them. */
const marks: readonly [Engine, string][] = [
  ['ember', 'body.ember-application'],
  ['sdui', 'body[data-rehydrated], body > #root, [data-sdui-screen]'],
  ['public', '[data-activity-urn], .top-card-layout, form[action*="/uas/login-submit"], .authwall-join-form, .page-not-found'],
  ['ember', '.ember-view'],
];

/**
 * Which engine wrote the document (dom.md, section 1). Asked anew for every page: one person meets both in one session, and the frame of an
 * SDUI page holds the other.
 */
export function engineOf(document: Document): Engine {
  return marks.find(([, css]) => has(document, css))?.[0] ?? 'unknown';
}
