import { useTranslator } from '../../../components/translator';
import { addExperience, deleteExperience, editExperience, type ExperienceFields } from '../../../lib/actions/save-experience';
import type { Patch } from '../../../lib/actions/patched';
import type { Experience } from '../../../lib/domain/experience';
import { noteStart } from '../../../lib/domain/note';
import { dayPhrase } from '../../../lib/i18n/phrases';
import { useRun } from '../../shared/use-run';
import { ExperienceForm } from './experience-form';
import styles from './library-view.module.css';
import { Shelf } from './shelf';

/** What the person did in earlier work. */
export function Experiences({ experiences, startsOpen }: { experiences: readonly Experience[]; startsOpen: boolean }) {
  const { t } = useTranslator();
  const run = useRun();
  return (
    <Shelf
      title={t('library.experiences')}
      lead={t('library.experiences-lead')}
      addLabel={t('library.add-experience')}
      items={experiences}
      startsOpen={startsOpen}
      keyOf={({ id }) => id}
      nameOf={({ title }) => title}
      line={(experience) => <Line experience={experience} />}
      form={(experience, close) => (
        <ExperienceForm
          {...(experience && { initial: experience })}
          onSave={async (fields) => {
            const isKept = await run(() => (experience ? editExperience(experience.id, whole(fields)) : addExperience(fields)));
            if (isKept) close();
          }}
          onCancel={close}
        />
      )}
      onDelete={({ id }) => void run(() => deleteExperience(id))}
    />
  );
}

const optional = ['situation', 'challenge', 'approach', 'result', 'lesson', 'organisation', 'organisationType', 'role', 'period'] as const;

/** Emptied fields are taken away. */
function whole(fields: ExperienceFields): Patch<ExperienceFields> {
  const emptied = optional.filter((name) => fields[name] === undefined).map((name) => [name, null]);
  return { ...fields, ...(Object.fromEntries(emptied) as Patch<ExperienceFields>) };
}

function Line({ experience }: { experience: Experience }) {
  const translator = useTranslator();
  const { t } = translator;
  const { title, organisation, period, shareLevel, approach, challenge, toldOn, isSample } = experience;
  const told = approach ?? challenge;
  return (
    <>
      <p className={styles.name}>{title}</p>
      <p className={styles.soft}>
        <span className={shareLevel === 'confidential' ? styles.secret : styles.level}>{t(`library.share-${shareLevel}`)}</span>
        {[organisation, period, toldOn && t('library.told', { day: dayPhrase(toldOn, translator) }), isSample && t('library.sample')]
          .filter(Boolean)
          .map((part) => ` · ${part}`)}
      </p>
      {told && <p className={styles.told}>{noteStart(told, 150)}</p>}
    </>
  );
}
