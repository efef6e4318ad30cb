import { Select } from '../../components/select';
import { useTranslator } from '../../components/translator';
import type { CalendarDay } from '../../lib/domain/calendar-day';
import type { Circle, CircleId } from '../../lib/domain/circle';
import type { Contact } from '../../lib/domain/contact';
import { organisationTypeOf, organisationTypes, type OrganisationType } from '../../lib/domain/organisation-type';
import { dueState } from '../../lib/rhythm/due';

/** Which people are shown: everyone, who is due, who has no circle, one circle, one type of organisation or one tag. */
export type Filter = 'all' | 'due' | 'none' | CircleId | `type:${OrganisationType}` | `tag:${string}`;

interface PeopleFilterProps {
  contacts: readonly Contact[];
  circles: readonly Circle[];
  value: Filter;
  onChange: (filter: Filter) => void;
}

/** Offers only what occurs. */
export function PeopleFilter({ contacts, circles, value, onChange }: PeopleFilterProps) {
  const { t } = useTranslator();
  return (
    <Select
      label={t('dashboard.show')}
      isLabelHidden
      value={value as string}
      options={[
        { value: 'all', label: t('dashboard.show-all') },
        { value: 'due', label: t('dashboard.show-due') },
        ...circles.map(({ id, name }) => ({ value: id as string, label: name })),
        { value: 'none', label: t('circle.none') },
        ...typesOf(contacts).map((type) => ({ value: `type:${type}`, label: t(`organisation.${type}`) })),
        ...tagsOf(contacts).map((tag) => ({ value: `tag:${tag}`, label: `# ${tag}` })),
      ]}
      onChange={(chosen) => onChange(chosen as Filter)}
    />
  );
}

export function isShown(contact: Contact, filter: Filter, today: CalendarDay): boolean {
  if (filter === 'all') return true;
  if (filter === 'due') return dueState(contact, today) === 'due';
  if (filter.startsWith('tag:')) return contact.tags?.includes(filter.slice('tag:'.length)) ?? false;
  if (filter.startsWith('type:')) return typeOf(contact) === filter.slice('type:'.length);
  return filter === 'none' ? !contact.circleId : contact.circleId === filter;
}

function typeOf({ kind, name, organisation }: Contact): OrganisationType | undefined {
  const told = kind === 'organisation' ? name : organisation;
  return told === undefined ? undefined : organisationTypeOf(told);
}

/** The types that occur, in their own order. */
function typesOf(contacts: readonly Contact[]): OrganisationType[] {
  const found = new Set(contacts.map(typeOf));
  return organisationTypes.filter((type) => found.has(type));
}

function tagsOf(contacts: readonly Contact[]): string[] {
  return [...new Set(contacts.flatMap(({ tags }) => tags ?? []))].toSorted((a, b) => a.localeCompare(b, 'nl'));
}
