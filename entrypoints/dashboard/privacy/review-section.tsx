import { useLiveQuery } from 'dexie-react-hooks';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { ContactRow } from '../../../components/contact-row';
import { EmptyState } from '../../../components/empty-state';
import { Section } from '../../../components/section';
import { Select } from '../../../components/select';
import { useTranslator } from '../../../components/translator';
import { deleteContacts } from '../../../lib/actions/delete-contact';
import { finishReview, keepLonger } from '../../../lib/actions/review-retention';
import { saveRegister } from '../../../lib/actions/save-register';
import type { CalendarDay } from '../../../lib/domain/calendar-day';
import type { Contact } from '../../../lib/domain/contact';
import { dayPhrase } from '../../../lib/i18n/phrases';
import { isReviewDue, lastReasonOn, upForReview } from '../../../lib/privacy/retention';
import { listForReview, readRegister } from '../../../lib/store/privacy';
import { useRun } from '../../shared/use-run';
import { useToday } from '../../shared/use-today';
import dashboard from '../dashboard.module.css';
import styles from './privacy.module.css';

/** As many at a time as one looks at with care. */
const shown = 10;
const years = [1, 2, 3, 4, 5, 7, 10];

/** Once a year: whom to keep, whom to let go. */
export function ReviewSection() {
  const translator = useTranslator();
  const { t } = translator;
  const run = useRun();
  const today = useToday();
  const register = useLiveQuery(readRegister);
  const people = useLiveQuery(listForReview);
  if (!register || !people) return null;
  const waiting = upForReview(people, register, today);
  const firstDay = people.map(({ createdAt }) => createdAt.slice(0, 10) as CalendarDay).toSorted()[0];
  const when = register.reviewedOn ? t('avg.review-last', { day: dayPhrase(register.reviewedOn, translator) }) : t('avg.review-never');
  return (
    <Section title={t('avg.review')} count={waiting.length || undefined}>
      <p className={dashboard.lead}>
        {t('avg.review-lead')} {isReviewDue(register, firstDay, today) && <strong>{t('avg.review-due')}</strong>} {when}
      </p>
      <div className={styles.years}>
        <Select
          label={t('avg.review-years')}
          value={String(register.retentionYears)}
          options={years.map((each) => ({ value: String(each), label: String(each) }))}
          onChange={(value) => void run(() => saveRegister({ retentionYears: Number(value) }))}
        />
      </div>
      {waiting.length === 0 ? <EmptyState icon="check" title={t('avg.review-none')} /> : <Waiting people={waiting.slice(0, shown)} />}
      {waiting.length > shown && <p className={dashboard.lead}>{t('avg.review-more', { count: waiting.length - shown })}</p>}
      <div className={styles.actions}>
        {waiting.length > 1 && (
          <Button icon="trash" onClick={() => void run(() => deleteContacts(waiting.map(({ id }) => id)))}>
            {t('avg.review-remove-all', { count: waiting.length })}
          </Button>
        )}
        <Button onClick={() => void run(finishReview)}>{t('avg.review-done')}</Button>
      </div>
    </Section>
  );
}

/** Each with the reason for which they come up, to keep or to take out. */
function Waiting({ people }: { people: readonly Contact[] }) {
  const translator = useTranslator();
  const { t } = translator;
  const run = useRun();
  return (
    <Card isFlush>
      <ul>
        {people.map((contact) => (
          <ContactRow
            key={contact.id}
            contact={contact}
            detail={[contact.organisation, t('avg.review-since', { day: dayPhrase(lastReasonOn(contact), translator) })]
              .filter(Boolean)
              .join(' · ')}
            actions={
              <>
                <Button
                  size="small"
                  aria-label={t('avg.review-keep-name', { name: contact.name })}
                  onClick={() => void run(() => keepLonger([contact.id]))}
                >
                  {t('avg.review-keep')}
                </Button>
                <Button
                  size="small"
                  aria-label={t('avg.review-remove-name', { name: contact.name })}
                  onClick={() => void run(() => deleteContacts([contact.id]))}
                >
                  {t('avg.review-remove')}
                </Button>
              </>
            }
          />
        ))}
      </ul>
    </Card>
  );
}
