import type { ReactNode } from 'react';
import { Card } from '../../../components/card';
import { IconButton } from '../../../components/icon-button';
import { ContactRow } from '../../../components/contact-row';
import { Menu, type MenuItem } from '../../../components/menu';
import { useTranslator } from '../../../components/translator';
import { startIntroduction } from '../../../lib/actions/introduce';
import type { Contact, ContactId } from '../../../lib/domain/contact';
import { agoPhrase, dayPhrase } from '../../../lib/i18n/phrases';
import { introductionMatter } from '../../../lib/rhythm/matches';
import type { Review } from '../../../lib/store/review';
import { openingItems } from '../../shared/now/opening-items';
import { useRun } from '../../shared/use-run';
import { useToday } from '../../shared/use-today';
import styles from './review.module.css';

interface StepProps {
  review: Review;
  onOpen: (id: ContactId) => void;
}

/** Open promises and follow-ups: done, moved or dropped where they stand. */
export function PromiseStep({ review, onOpen }: StepProps) {
  const translator = useTranslator();
  const { t } = translator;
  const run = useRun();
  const today = useToday();
  return (
    <Lines none={t('review.promises-none')}>
      {review.promises.map(({ id, contactId, kind, text, day }) => (
        <Line
          key={id}
          contact={review.contacts.get(contactId)}
          detail={`${text}, ${t('promise.by', { day: dayPhrase(day, translator) })}`}
          onOpen={onOpen}
          items={openingItems({ kind, id, from: day, text }, today, translator, run)}
        />
      ))}
    </Lines>
  );
}

/** What can be asked after soon, in the person's own words. */
export function AskStep({ review, onOpen }: StepProps) {
  const translator = useTranslator();
  const { t } = translator;
  const run = useRun();
  const today = useToday();
  return (
    <Lines none={t('review.ask-none')}>
      {review.asks.map(({ id, contactId, text, day, askFrom }) => (
        <Line
          key={id}
          contact={review.contacts.get(contactId)}
          detail={t('reason.ask-after', { text, day: dayPhrase(day, translator) })}
          onOpen={onOpen}
          items={openingItems({ kind: 'ask-after', id, from: askFrom ?? day, text, noted: day }, today, translator, run)}
        />
      ))}
    </Lines>
  );
}

/** Who seeks what someone else offers. */
export function GiveStep({ review, onOpen }: StepProps) {
  const { t } = useTranslator();
  const run = useRun();
  return (
    <Lines none={t('review.give-none')}>
      {review.matches.map((match) => {
        const { seeks, offers } = match;
        const [seeker, offerer] = [review.contacts.get(seeks.contactId), review.contacts.get(offers.contactId)];
        const detail = t('review.pair', {
          seeker: seeker?.name ?? '',
          seeks: seeks.text,
          offerer: offerer?.name ?? '',
          offers: offers.text,
        });
        const start = () => startIntroduction(introductionMatter(match));
        const items: MenuItem[] = [{ label: t('introductions.start'), icon: 'add', onSelect: () => void run(start) }];
        return <Line key={`${seeks.id} ${offers.id}`} contact={seeker} detail={detail} onOpen={onOpen} items={items} />;
      })}
    </Lines>
  );
}

/** Who falls silent against their own rhythm. */
export function DriftStep({ review, onOpen }: StepProps) {
  const { t } = useTranslator();
  return (
    <Lines none={t('review.drift-none')}>
      {review.drifting.map(({ contact, drift }) => (
        <Line key={contact.id} contact={contact} detail={t('review.drift-line', { gap: drift.gap, days: drift.days })} onOpen={onOpen} />
      ))}
    </Lines>
  );
}

/** One dormant contact, with an easy opening. */
export function DormantStep({ review: { dormant }, onOpen }: StepProps) {
  const translator = useTranslator();
  const { t } = translator;
  const today = useToday();
  const talkedOn = dormant?.standing?.talkedOn;
  const detail = talkedOn && t('review.dormant-line', { ago: agoPhrase(talkedOn, today, translator) });
  return (
    <Lines none={t('review.dormant-none')}>
      {dormant && detail ? [<Line key="one" contact={dormant} detail={detail} onOpen={onOpen} />] : []}
    </Lines>
  );
}

function Lines({ none, children }: { none: string; children: ReactNode[] }) {
  if (children.length === 0) return <p className={styles.soft}>{none}</p>;
  return (
    <Card isFlush>
      <ul>{children}</ul>
    </Card>
  );
}

interface LineProps {
  contact: Contact | undefined;
  detail: string;
  onOpen: (id: ContactId) => void;
  items?: readonly MenuItem[];
}

function Line({ contact, detail, onOpen, items }: LineProps) {
  const { t } = useTranslator();
  if (!contact) return null;
  const label = t('now.more', { name: contact.name });
  const menu = items && (
    <Menu label={label} items={items} trigger={(props) => <IconButton icon="more" size="small" label={label} {...props} />} />
  );
  return <ContactRow contact={contact} detail={detail} isWhole onOpen={() => onOpen(contact.id)} actions={menu} />;
}
