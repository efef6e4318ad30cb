import { mostPerCard, mostTags, type Contact } from './contact';

/**
 * The card of two that turn out to be one: what stands on `kept` wins, what it lacks comes from `other`; tags, addresses and former employers of both. A circle and the
 * day of joining it belong together; someone real makes no example of the other. Of wishes the stricter holds: nobody gets more contact by being merged.
 */
export function mergedCard(kept: Contact, other: Contact): Contact {
  const { circleId: _circle, inCircleSince: _since, ...withoutCircle } = other;
  const lacking = kept.circleId ? withoutCircle : other;
  const { isSample: _sample, mergedInto: _merged, deletedAt: _deleted, ...card } = { ...lacking, ...kept };
  const tags = union(kept.tags, other.tags).toSorted().slice(0, mostTags);
  const employers = [...(kept.employers ?? []), ...(other.employers ?? [])].toSorted((a, b) => b.until.localeCompare(a.until));
  const wishes = strictest(kept.wishes, other.wishes);
  return {
    ...card,
    ...(kept.isSample && other.isSample && { isSample: true }),
    ...(tags.length > 0 && { tags }),
    ...unions(kept, other),
    ...(employers.length > 0 && { employers }),
    ...(wishes && { wishes }),
  };
}

const union = (some: readonly string[] = [], others: readonly string[] = []) => [...new Set([...some, ...others])];

/** Addresses, numbers and pages of both, those of the card that stays first. */
function unions(kept: Contact, other: Contact): Pick<Contact, 'emails' | 'phones' | 'websites'> {
  const lists = (['emails', 'phones', 'websites'] as const).map((field) => [field, union(kept[field], other[field]).slice(0, mostPerCard)]);
  return Object.fromEntries(lists.filter(([, list]) => (list?.length ?? 0) > 0)) as Pick<Contact, 'emails' | 'phones' | 'websites'>;
}

function strictest(one: Contact['wishes'], other: Contact['wishes']): Contact['wishes'] {
  if (!one || !other) return one ?? other;
  const perYear = Math.min(one.maxPerYear ?? Number.POSITIVE_INFINITY, other.maxPerYear ?? Number.POSITIVE_INFINITY);
  return { ...other, ...one, ...(Number.isFinite(perYear) && { maxPerYear: perYear }) };
}
