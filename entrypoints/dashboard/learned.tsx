import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslator } from '../../components/translator';
import type { ContactId } from '../../lib/domain/contact';
import type { Feedback } from '../../lib/domain/feedback';
import { getContacts } from '../../lib/store/contacts';
import { listExperiences } from '../../lib/store/library';
import { learn, noticeable, type Leaning } from '../../lib/suggestions/learning/learn';
import { lessonsOf } from '../../lib/suggestions/learning/lessons';
import { suggestionTypeName } from '../shared/suggestions/suggestion-type-name';
import { useTopicNames } from '../shared/suggestions/use-topic-names';
import { useToday } from '../shared/use-today';

/** More than this is no longer read. */
const most = 6;

/** What the person's choices do to the next suggestions: what comes sooner, and what later, the strongest first. */
export function Learned({ feedback }: { feedback: readonly Feedback[] }) {
  const { t } = useTranslator();
  const leanings = noticeable(learn(lessonsOf(feedback), useToday()));
  const nameOf = useNames(leanings.flatMap(({ dimension, key }) => (dimension === 'contacts' ? [key as ContactId] : [])));
  if (!nameOf) return null;
  const named = (wanted: (leaning: Leaning) => boolean) =>
    leanings
      .filter(wanted)
      .flatMap((leaning) => nameOf(leaning) ?? [])
      .slice(0, most)
      .join(', ');
  const sooner = named(({ multiplier }) => multiplier > 1);
  const later = named(({ multiplier }) => multiplier < 1);
  return (
    <>
      {sooner && <p>{t('settings.learned-sooner', { what: sooner })}</p>}
      {later && <p>{t('settings.learned-later', { what: later })}</p>}
    </>
  );
}

/** How each thing is called, of people those with these ids; undefined for what is no longer there. */
function useNames(ids: readonly ContactId[]): ((leaning: Leaning) => string | undefined) | undefined {
  const translator = useTranslator();
  const topics = useTopicNames();
  const experiences = useLiveQuery(listExperiences);
  const contacts = useLiveQuery(() => getContacts(ids), [ids.join(' ')]);
  if (!experiences || !contacts) return undefined;
  return ({ dimension, key }) => {
    switch (dimension) {
      case 'types':
        return suggestionTypeName(key, translator);
      case 'topics':
        return topics.get(key)?.name[translator.language];
      case 'experiences':
        return experiences.find(({ id }) => id === key)?.title;
      case 'contacts':
        return contacts.find(({ id }) => id === key)?.name;
    }
  };
}
