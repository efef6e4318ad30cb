import type { OpportunityFields } from '../../../lib/actions/save-opportunity';
import type { CalendarDay } from '../../../lib/domain/calendar-day';
import type { Opportunity } from '../../../lib/domain/opportunity';
import { plainAddress } from '../../../lib/linkedin/job-page';
import type { readOpportunity } from '../../../lib/vacancies/read-opportunity';

const words = ['title', 'organisation', 'region', 'deadline', 'hours', 'rate', 'url', 'text'] as const;

/** The fields of a form, all of them text. */
export type OpportunityDraft = { kind: Opportunity['kind'] } & Record<(typeof words)[number], string>;

export const blankOpportunity: OpportunityDraft = {
  kind: 'vacancy',
  title: '',
  organisation: '',
  region: '',
  deadline: '',
  hours: '',
  rate: '',
  url: '',
  text: '',
};

export function draftOfOpportunity(opportunity: Opportunity): OpportunityDraft {
  return mergedDraft(blankOpportunity, opportunity);
}

/** What was read goes into fields that are still empty; what the person typed stays. */
export function mergedDraft(draft: OpportunityDraft, read: Partial<ReturnType<typeof readOpportunity>>): OpportunityDraft {
  const filled = Object.fromEntries(words.map((field) => [field, draft[field] || (read[field] ?? '')]));
  return { ...draft, ...filled, kind: draft.title === '' && read.kind ? read.kind : draft.kind };
}

/** Empty is right too. */
export function isAddress(url: string): boolean {
  return url.trim() === '' || plainAddress(url.trim()) !== undefined;
}

export function fieldsOfDraft({ kind, ...draft }: OpportunityDraft): OpportunityFields {
  const filled = words.flatMap((field) => (draft[field].trim() ? [[field, draft[field].trim()] as const] : []));
  const { title = '', url, deadline, ...rest } = Object.fromEntries(filled) as Partial<Record<(typeof words)[number], string>>;
  const address = url === undefined ? undefined : plainAddress(url);
  return { kind, title, ...rest, ...(deadline && { deadline: deadline as CalendarDay }), ...(address && { url: address }) };
}
