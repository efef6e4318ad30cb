import { Check } from '../../../components/check';
import { Card } from '../../../components/card';
import { Section } from '../../../components/section';
import { Select } from '../../../components/select';
import { TextField } from '../../../components/text-field';
import { useTranslator } from '../../../components/translator';
import { pause } from '../../../lib/actions/pause';
import { setWishes } from '../../../lib/actions/set-wishes';
import type { CalendarDay } from '../../../lib/domain/calendar-day';
import {
  pauseReasons,
  relationKinds,
  type Contact,
  type PauseReason,
  type RelationKind,
  type Wishes as WishesOf,
} from '../../../lib/domain/contact';
import { dayPhrase } from '../../../lib/i18n/phrases';
import { useRun } from '../use-run';
import styles from './person.module.css';

/** How someone likes to be treated, and whether to leave them in peace for a while. */
export function Wishes({ contact }: { contact: Contact }) {
  const translator = useTranslator();
  const { t } = translator;
  return (
    <Section title={t('wishes.title')}>
      <Card>
        <div className={styles.form}>
          <WishFields contact={contact} />
          <PauseFields contact={contact} />
          {contact.employers?.map(({ organisation, until }) => (
            <p key={`${organisation} ${until}`} className={styles.soft}>
              {t('employers.title')} {organisation}, {t('employers.until', { day: dayPhrase(until, translator) })}
            </p>
          ))}
        </div>
      </Card>
    </Section>
  );
}

function WishFields({ contact: { id, address, wishes, relation } }: { contact: Contact }) {
  const { t } = useTranslator();
  const run = useRun();
  const set = (patch: { [Field in keyof WishesOf]?: WishesOf[Field] | undefined }) => {
    const entries = Object.entries({ ...wishes, ...patch }).filter(([, value]) => value !== undefined);
    void run(() => setWishes(id, { wishes: Object.fromEntries(entries) as WishesOf }));
  };
  return (
    <>
      <Select
        label={t('relation.label')}
        value={relation ?? ''}
        options={[
          { value: '', label: t('relation.none') },
          ...relationKinds.map((kind) => ({ value: kind as string, label: t(`relation.${kind}`) })),
        ]}
        onChange={(value) => void run(() => setWishes(id, { relation: value === '' ? null : (value as RelationKind) }))}
      />
      <div className={styles.pair}>
        <Select
          label={t('wishes.address')}
          value={address ?? ''}
          options={[
            { value: '', label: t('wishes.address-none') },
            { value: 'je', label: t('wishes.address-je') },
            { value: 'u', label: t('wishes.address-u') },
          ]}
          onChange={(value) => void run(() => setWishes(id, { address: value === '' ? null : (value as 'je' | 'u') }))}
        />
        <Select
          label={t('wishes.per-year')}
          value={String(wishes?.maxPerYear ?? '')}
          options={[
            { value: '', label: t('wishes.per-year-none') },
            ...[1, 2, 3, 4, 6, 12].map((count) => ({ value: String(count), label: t('wishes.per-year-times', { count }) })),
          ]}
          onChange={(value) => set({ maxPerYear: value === '' ? undefined : Number(value) })}
        />
      </div>
      <div className={styles.checks}>
        <Check
          label={t('wishes.no-vacancies')}
          isOn={wishes?.noVacancies === true}
          onChange={(isOn) => set({ noVacancies: isOn || undefined })}
        />
        <Check
          label={t('wishes.no-acquisition')}
          isOn={wishes?.noAcquisition === true}
          onChange={(isOn) => set({ noAcquisition: isOn || undefined })}
        />
      </div>
    </>
  );
}

function PauseFields({ contact: { id, pause: state } }: { contact: Contact }) {
  const { t } = useTranslator();
  const run = useRun();
  const choose = (reason: string) => void run(() => pause([id], reason === '' ? null : { reason: reason as PauseReason }));
  return (
    <div className={styles.pair}>
      <Select
        label={t('pause.label')}
        value={state?.reason ?? ''}
        hint={state?.reason === 'illness' ? t('pause.hint') : undefined}
        options={[
          { value: '', label: t('pause.none') },
          ...pauseReasons.map((reason) => ({ value: reason as string, label: t(`pause.${reason}`) })),
        ]}
        onChange={choose}
      />
      {state && (
        <TextField
          label={t('pause.until')}
          type="date"
          value={state.until ?? ''}
          onChange={(until) => void run(() => pause([id], { reason: state.reason, ...(until && { until: until as CalendarDay }) }))}
        />
      )}
    </div>
  );
}
