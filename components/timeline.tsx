import type { CalendarDay } from '../lib/domain/calendar-day';
import type { Interaction } from '../lib/domain/interaction';
import { agoPhrase, channelName, dayPhrase } from '../lib/i18n/phrases';
import { IconButton } from './icon-button';
import { ChannelIcon } from './icons/channel-icon';
import { Menu, type MenuItem } from './menu';
import styles from './timeline.module.css';
import { useTranslator } from './translator';

interface TimelineProps {
  interactions: readonly Interaction[];
  today: CalendarDay;
  /** How many others were there. */
  othersAt: (interaction: Interaction) => number;
  onEdit: (interaction: Interaction) => void;
  onDelete: (interaction: Interaction) => void;
  /** What else can be said of a moment. */
  moreItems: (interaction: Interaction) => MenuItem[];
}

/** Contact moments, newest first. */
export function Timeline({ interactions, today, othersAt, onEdit, onDelete, moreItems }: TimelineProps) {
  const translator = useTranslator();
  const { t } = translator;
  return (
    <ol className={styles.timeline}>
      {interactions.map((interaction) => {
        const { id, day, channel, text, isIntention, isUnanswered, meeting } = interaction;
        const state = isIntention ? t('moment.intention') : isUnanswered ? t('moment.unanswered') : undefined;
        const others = othersAt(interaction);
        return (
          <li key={id} className={styles.moment}>
            <span className={styles.sign}>
              <ChannelIcon channel={channel} size={16} />
            </span>
            <div className={styles.words}>
              <p className={styles.when}>
                <strong>{channelName(channel, translator)}</strong> {meeting && `${t('meetings.at', { name: meeting.name })} `}·{' '}
                <time dateTime={day}>{dayPhrase(day, translator)}</time>
                <span className={styles.ago}> · {agoPhrase(day, today, translator)}</span>
                {state && <em className={styles.state}> · {state}</em>}
              </p>
              {text && <p>{text}</p>}
              {others > 0 && <p className={styles.ago}>{t('timeline.others', { count: others })}</p>}
            </div>
            <Menu
              label={t('timeline.menu', { day: dayPhrase(day, translator) })}
              trigger={(props) => (
                <IconButton icon="more" size="small" label={t('timeline.menu', { day: dayPhrase(day, translator) })} {...props} />
              )}
              items={[
                ...moreItems(interaction),
                { label: t('common.edit'), icon: 'edit', onSelect: () => onEdit(interaction) },
                { label: t('common.delete'), icon: 'trash', isDangerous: true, onSelect: () => onDelete(interaction) },
              ]}
            />
          </li>
        );
      })}
    </ol>
  );
}
