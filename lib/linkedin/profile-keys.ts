import { isProfileKey, profileKeyIn } from './identities/profile-key';

/** The `ACoAA…` key of the profile a top card is about: in the card's own key, else in its message link. */
export function cardKeyOf(card: Element): string | undefined {
  const own = /card\.ref(ACoAA[\w-]+)Topcard$/u.exec(card.getAttribute('componentkey') ?? card.id)?.[1];
  if (own && isProfileKey(own)) return own;
  const link = card.querySelector('a[href*="profileUrn="], a[href*="facetConnectionOf="]')?.getAttribute('href') ?? '';
  return profileKeyIn(link);
}

/** LinkedIn's number for the member, as Ember's card carries it. */
export function cardMemberId(card: Element): string | undefined {
  const id = card.closest('[data-member-id]')?.getAttribute('data-member-id');
  return id && /^[1-9]\d{0,11}$/u.test(id) ? id : undefined;
}
