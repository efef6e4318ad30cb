import type { Engine } from './reading';

const sduiRoot = 'body[data-rehydrated], body > #root, [data-sdui-screen]';
const publicRoot = '[data-activity-urn], .top-card-layout, .authwall-join-form, form.join-form';

/**
 * Which engine wrote the document (dom.md, section 1). Asked anew for every page: one person meets both in one session, and the frame of an SDUI page holds the
 * other.
 */
export function engineOf(document: Document): Engine {
  if (document.body?.classList.contains('ember-application')) return 'ember';
  if (document.querySelector(sduiRoot) !== null) return 'sdui';
  return document.querySelector(publicRoot) === null ? 'unknown' : 'public';
}
