import { useMemo, useState } from 'react';
import { Avatar } from '../../../components/avatar';
import { CircleBadge } from '../../../components/circle-badge';
import { circleHue } from '../../../components/circle-hue';
import { classNames } from '../../../components/class-names';
import { IconButton } from '../../../components/icon-button';
import { useTranslator } from '../../../components/translator';
import type { CalendarDay } from '../../../lib/domain/calendar-day';
import type { Circle } from '../../../lib/domain/circle';
import type { Contact, ContactId } from '../../../lib/domain/contact';
import { duePhrase, lastContactPhrase } from '../../../lib/i18n/phrases';
import { dueState } from '../../../lib/rhythm/due';
import type { Found } from '../../../lib/store/search';
import { openProfile } from '../../shared/open-profile';
import { useGrowingList } from '../../shared/use-growing-list';
import { OpenContact } from '../open-contact';
import styles from './people-table.module.css';

interface PeopleTableProps {
  found: readonly Found[];
  circles: readonly Circle[];
  today: CalendarDay;
  chosen: ReadonlySet<ContactId>;
  onChoose: (chosen: ReadonlySet<ContactId>) => void;
}

const columns = ['name', 'last', 'due'] as const;
type Column = (typeof columns)[number];

interface Order {
  by: Column;
  isDown: boolean;
}

/** People in rows; sorted by name, last contact or due day. */
export function PeopleTable({ found, circles, today, chosen, onChoose }: PeopleTableProps) {
  const [order, setOrder] = useState<Order>({ by: 'name', isDown: false });
  const [opened, setOpened] = useState<ContactId>();
  const sorted = useMemo(() => inOrder(found, order), [found, order]);
  const { shown, more } = useGrowingList(sorted);
  const ids = found.map(({ contact }) => contact.id);
  const isAll = ids.every((id) => chosen.has(id));
  const toggle = (id: ContactId) => onChoose(new Set(chosen.has(id) ? [...chosen].filter((other) => other !== id) : [...chosen, id]));
  return (
    <>
      <table className={styles.table}>
        <Head order={order} isAll={isAll} onOrder={setOrder} onAll={() => onChoose(new Set(isAll ? [] : ids))} />
        <tbody>
          {shown.map(({ contact, snippet }) => (
            <Row
              key={contact.id}
              contact={contact}
              snippet={snippet}
              circle={circles.find(({ id }) => id === contact.circleId)}
              today={today}
              isChosen={chosen.has(contact.id)}
              onToggle={() => toggle(contact.id)}
              onOpen={() => setOpened(contact.id)}
            />
          ))}
        </tbody>
      </table>
      {more}
      {opened && <OpenContact key={opened} id={opened} onClose={() => setOpened(undefined)} />}
    </>
  );
}

interface HeadProps {
  order: Order;
  isAll: boolean;
  onOrder: (order: Order) => void;
  onAll: () => void;
}

function Head({ order, isAll, onOrder, onAll }: HeadProps) {
  const { t } = useTranslator();
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.check}>
          <input type="checkbox" aria-label={t('dashboard.choose-all')} checked={isAll} onChange={onAll} />
        </th>
        {columns.map((column) => (
          <th
            key={column}
            scope="col"
            className={column === 'last' ? styles.wide : undefined}
            aria-sort={order.by === column ? (order.isDown ? 'descending' : 'ascending') : 'none'}
          >
            <button
              type="button"
              className={styles.sort}
              onClick={() => onOrder({ by: column, isDown: order.by === column && !order.isDown })}
            >
              {t(`dashboard.column-${column}`)}
            </button>
          </th>
        ))}
        <th scope="col" className={styles.wide}>
          {t('circle.label')}
        </th>
        <th scope="col" className={styles.wide}>
          <span className={styles.hidden}>{t('dashboard.column-actions')}</span>
        </th>
      </tr>
    </thead>
  );
}

interface RowProps {
  contact: Contact;
  /** The words at which they were found, when those stand in something written at them. */
  snippet: string | undefined;
  circle: Circle | undefined;
  today: CalendarDay;
  isChosen: boolean;
  onToggle: () => void;
  onOpen: () => void;
}

function Row({ contact, snippet, circle, today, isChosen, onToggle, onOpen }: RowProps) {
  const translator = useTranslator();
  const { t } = translator;
  const isDue = dueState(contact, today) === 'due';
  return (
    <tr className={styles.row}>
      <td className={styles.check}>
        <input type="checkbox" aria-label={t('dashboard.choose', { name: contact.name })} checked={isChosen} onChange={onToggle} />
      </td>
      <td>
        <button type="button" className={styles.person} onClick={onOpen}>
          <Avatar name={contact.name} kind={contact.kind} hue={circle && circleHue(circle)} isDue={isDue} size="small" />
          <span className={styles.words}>
            <strong>{contact.name}</strong>
            <span className={styles.soft}>
              {[contact.organisation ?? contact.headline, ...(contact.tags ?? []).map((tag) => `# ${tag}`)].filter(Boolean).join(' · ')}
            </span>
            {snippet && <span className={styles.snippet}>{snippet}</span>}
          </span>
        </button>
      </td>
      <td className={styles.wide}>
        {contact.lastInteraction ? (
          lastContactPhrase(contact.lastInteraction, today, translator)
        ) : (
          <span className={styles.soft}>{t('contact.never-spoken')}</span>
        )}
      </td>
      <td className={isDue ? styles.due : styles.soft}>{duePhrase(contact, today, translator)}</td>
      <td className={styles.wide}>{circle && <CircleBadge circle={circle} />}</td>
      <td className={classNames(styles.actions, styles.wide)}>
        <IconButton icon="check" label={t('now.log-with', { name: contact.name })} onClick={onOpen} />
        <IconButton icon="open" label={t('now.profile', { name: contact.name })} onClick={() => void openProfile(contact)} />
      </td>
    </tr>
  );
}

const collator = new Intl.Collator('nl');

/** Whoever lacks what is sorted by comes last. */
function inOrder(found: readonly Found[], { by, isDown }: Order): Found[] {
  const byName = (a: Contact, b: Contact) => collator.compare(a.name, b.name);
  const dayOf = ({ turnOn, lastInteraction }: Contact) => (by === 'due' ? turnOn : lastInteraction?.day) ?? '9999';
  const compare = by === 'name' ? byName : (a: Contact, b: Contact) => dayOf(a).localeCompare(dayOf(b), 'en') || byName(a, b);
  return found.toSorted((a, b) => compare(a.contact, b.contact) * (isDown ? -1 : 1));
}
