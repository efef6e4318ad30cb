import type { Contact } from './contact';

/**
 * The card of two that turn out to be one: what stands on `kept` wins, what it lacks comes from `other`; tags and former employers of both. A circle and the
 * day of joining it belong together; someone real makes no example of the other. Of wishes the stricter holds: nobody gets more contact by being merged.
 */
export function mergedCard(kept: Contact, other: Contact): Contact {
  const { circleId: _circle, inCircleSince: _since, ...withoutCircle } = other;
  const lacking = kept.circleId ? withoutCircle : other;
  const { isSample: _sample, ...card } = { ...lacking, ...kept };
  const tags = [...new Set([...(kept.tags ?? []), ...(other.tags ?? [])])].toSorted();
  const employers = [...(kept.employers ?? []), ...(other.employers ?? [])].toSorted((a, b) => b.until.localeCompare(a.until));
  const wishes = strictest(kept.wishes, other.wishes);
  return {
    ...card,
    ...(kept.isSample && other.isSample && { isSample: true }),
    ...(tags.length > 0 && { tags }),
    ...(employers.length > 0 && { employers }),
    ...(wishes && { wishes }),
  };
}

function strictest(one: Contact['wishes'], other: Contact['wishes']): Contact['wishes'] {
  if (!one || !other) return one ?? other;
  const perYear = Math.min(one.maxPerYear ?? Number.POSITIVE_INFINITY, other.maxPerYear ?? Number.POSITIVE_INFINITY);
  return { ...other, ...one, ...(Number.isFinite(perYear) && { maxPerYear: perYear }) };
}
