import { useMemo } from 'react';
import { Select } from '../../../components/select';
import { useTranslator } from '../../../components/translator';
import type { Circle } from '../../../lib/domain/circle';
import { relationKinds, type Contact } from '../../../lib/domain/contact';
import { organisationTypes } from '../../../lib/domain/organisation-type';
import { contactStates, type PeopleFilter as Filter } from '../../../lib/domain/view';
import { typeAt } from '../../../lib/rhythm/people-filter';
import styles from './people-tools.module.css';

interface PeopleFilterProps {
  contacts: readonly Contact[];
  circles: readonly Circle[];
  value: Filter;
  onChange: (filter: Filter) => void;
}

type Choices = { [Field in keyof Filter]-?: readonly { value: string; label: string }[] };

/** Which people are shown: by circle, where contact stands, kind of organisation, relation and tag. Offers only what occurs. */
export function PeopleFilter({ contacts, circles, value, onChange }: PeopleFilterProps) {
  const { t } = useTranslator();
  const occurring = useMemo(() => ({ types: typesOf(contacts), relations: relationsOf(contacts), tags: tagsOf(contacts) }), [contacts]);
  const choices: Choices = {
    circle: [...circles.map(({ id, name }) => ({ value: id as string, label: name })), { value: 'none', label: t('circle.none') }],
    state: contactStates.map((state) => ({ value: state, label: t(`filter.${state}`) })),
    organisationType: occurring.types.map((type) => ({ value: type, label: t(`organisation.${type}`) })),
    relation: occurring.relations.map((relation) => ({ value: relation, label: t(`relation.${relation}`) })),
    tag: occurring.tags.map((tag) => ({ value: tag, label: `# ${tag}` })),
  };
  const fields = (Object.keys(choices) as (keyof Filter)[]).filter((field) => choices[field].length > 0 || value[field] !== undefined);
  const choose = (field: keyof Filter, chosen: string) => {
    const { [field]: _before, ...others } = value;
    onChange(chosen === '' ? others : ({ ...others, [field]: chosen } as Filter));
  };
  return (
    <div className={styles.filters}>
      {fields.map((field) => (
        <Select
          key={field}
          label={t(`filter.by-${field}`)}
          isLabelHidden
          value={(value[field] ?? '') as string}
          options={[{ value: '', label: t(`filter.any-${field}`) }, ...choices[field]]}
          onChange={(chosen) => choose(field, chosen)}
        />
      ))}
    </div>
  );
}

/** The types that occur, in their own order. */
function typesOf(contacts: readonly Contact[]) {
  const found = new Set(contacts.map(typeAt));
  return organisationTypes.filter((type) => found.has(type));
}

function relationsOf(contacts: readonly Contact[]) {
  const found = new Set(contacts.map(({ relation }) => relation));
  return relationKinds.filter((relation) => found.has(relation));
}

function tagsOf(contacts: readonly Contact[]): string[] {
  return [...new Set(contacts.flatMap(({ tags }) => tags ?? []))].toSorted((a, b) => a.localeCompare(b, 'nl'));
}
