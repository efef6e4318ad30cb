import { z } from 'zod';

/** The kinds of organisation that a Dutch communication professional works for or with. */
export const organisationTypeSchema = z.enum([
  'municipality',
  'province',
  'water-board',
  'central-government',
  'safety-region',
  'health-service',
  'environment-service',
  'joint-arrangement',
  'association',
  'agency',
  'self-employed',
  'care',
  'education',
  'other',
]);
export type OrganisationType = z.infer<typeof organisationTypeSchema>;
