import type { Assignment } from '../domain/assignment';
import type { CalendarDay } from '../domain/calendar-day';
import type { Contact } from '../domain/contact';
import type { IntroductionStage } from '../domain/introduction';
import type { Opportunity } from '../domain/opportunity';
import { dayPhrase } from './phrases';
import type { Translator } from './translate';

type Person = Pick<Contact, 'name' | 'address'>;

/** The message that leads to a stage of an introduction, to be copied; undefined where none is sent. Kring itself sends nothing. */
export function introductionText(
  stage: IntroductionStage,
  [first, second]: readonly [Person, Person],
  about: string,
  { t }: Translator,
): string | undefined {
  if (stage === 'idea' || stage === 'dropped') return undefined;
  const values = { first: givenName(first.name), second: givenName(second.name), about: about.trim().replace(/[\s.,;:]+$/u, '') };
  if (stage === 'introduced') return t('outgoing.introduced', values);
  const addressee = stage === 'asked-second' ? second : first;
  const other = stage === 'asked-second' ? { ...values, first: first.name } : { ...values, second: second.name };
  return addressee.address === 'u' ? t(`outgoing.${stage}-formal`, other) : t(`outgoing.${stage}`, other);
}

/** `Ada de Vries` → `Ada`; a title in front (`dr.`, `mr.`) is no name. */
function givenName(name: string): string {
  return name.split(/\s+/u).find((word) => !/^(?:dr|drs|mr|ir|ing|prof|mevr)\.?$/iu.test(word)) ?? name;
}

interface HandedOver {
  contact: Pick<Contact, 'name' | 'headline'>;
  records: readonly { text: string; day: CalendarDay }[];
}

/** What is handed over to a client at the end of an assignment, by person, as plain text to copy. */
export function handOverText(
  assignment: Pick<Assignment, 'organisation' | 'role'>,
  people: readonly HandedOver[],
  translator: Translator,
): string {
  const head = translator.t('outgoing.hand-over', { organisation: [assignment.organisation, assignment.role].filter(Boolean).join(', ') });
  const parts = people.map(({ contact: { name, headline }, records }) =>
    [[name, headline].filter(Boolean).join(', '), ...records.map(({ text, day }) => `- ${dayPhrase(day, translator)}: ${text}`)].join('\n'),
  );
  return [head, ...parts].join('\n\n');
}

/** The message with which a vacancy or assignment is passed on to one person; what is not known of it is left out. */
export function vacancyText(
  { kind, title, organisation, hours, deadline, url }: Pick<Opportunity, 'kind' | 'title' | 'organisation' | 'hours' | 'deadline' | 'url'>,
  person: Person,
  translator: Translator,
): string {
  const values = {
    name: givenName(person.name),
    kind,
    title,
    organisation: organisation ?? 'none',
    hours: hours ?? 'none',
    deadline: deadline ? dayPhrase(deadline, translator) : 'none',
    url: url ?? 'none',
  };
  return translator.t(person.address === 'u' ? 'outgoing.vacancy-formal' : 'outgoing.vacancy', values);
}
