import { $all, type Selector } from '../dom/select';

/** The part of a profile that says who it is about. */
const topCardSelector: Selector = [
  '[componentkey*=".profile.card.ref"][componentkey$="Topcard"], [id*=".profile.card.ref"][id$="Topcard"]', // 2026-04
  'main section[data-member-id]', // 2022-01
  '.pv-top-card', // 2019-01
];

/**
 * All of them, the likeliest first: while the page changes, the card of the profile before may still stand beside the new one. Where no
 * known key stands: the section around the contact-info link, the landmark that outlived every generation.
 */
export function topCards(root: ParentNode): Element[] {
  const known = topCardSelector.flatMap((css) => $all(root, css));
  const links = $all(root, 'main a[href*="/overlay/contact-info"]');
  return [...known, ...links.map((link) => link.closest('section')).filter((section) => section !== null)];
}
