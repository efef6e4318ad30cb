import { expect, test } from 'vitest';
import { specialCategoryIn } from '../../lib/domain/special-category';

test.each<[string, string | undefined]>([
  ['Is al weken ziek thuis', 'health'],
  ['Herstelt van een burn-out', 'health'],
  ['Zwanger, met verlof vanaf mei', 'health'],
  ['Gelovig opgevoed', 'belief'],
  ['Is actief moslim', 'belief'],
  ['Lid van de FNV', 'union'],
  ['Zit bij de vakbond', 'union'],
  ['Stemt op D66, denk ik', 'politics'],
  ['Al jaren lid van het CDA', 'politics'],
  ['Is behoorlijk rechts', undefined],
  ['Is heel links', 'politics'],
  // The work itself is no special category.
  ['Woordvoerder van de wethouder, kent de raad goed', undefined],
  ['Werkt bij de GGD aan vaccinatievoorlichting', undefined],
  ['Schrijft over bestuurlijke sensitiviteit', undefined],
  ['Campagne voor het ziekenhuis loopt tot februari', undefined],
  ['Zit rechts van mij in het projectteam', undefined],
  ['Herbestemming van kerken in de gemeente', undefined],
  ['Houdt van hardlopen', undefined],
])('%s: %s', (text, category) => {
  expect(specialCategoryIn(text)).toBe(category);
});
