import type { Opportunity } from '../domain/opportunity';

type Facts = Omit<Opportunity, 'id' | 'createdAt' | 'updatedAt' | 'deletedAt' | 'passedOn' | 'isSample' | 'deadline'>;

/** An invented assignment that someone of the example network seeks; `deadlineInDays` counts from today. */
export const sampleOpportunity: Facts & { deadlineInDays: number } = {
  kind: 'assignment',
  title: 'Interim redacteur begrijpelijke taal',
  organisation: 'Gemeente Hattem',
  region: 'Hattem, deels thuis',
  hours: '24-28 uur per week',
  rate: 'maximaal € 92 per uur',
  deadlineInDays: 17,
  text: 'Gemeente Hattem herschrijft in een half jaar alle brieven over zorg en inkomen. Je werkt met drie beleidsteams en test de brieven met inwoners.',
};
