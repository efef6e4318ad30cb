import { channels, type Channel } from '../lib/domain/interaction';
import styles from './channel-picker.module.css';
import { ChannelIcon } from './icons/channel-icon';
import { useTranslator } from './translator';
import { useId } from 'react';
import hidden from './visually-hidden.module.css';

/** How you were in touch: all ways in sight, arrow keys move the choice. */
export function ChannelPicker({ value, onChange }: { value: Channel; onChange: (channel: Channel) => void }) {
  const { t } = useTranslator();
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={hidden.hidden}>{t('channel.label')}</legend>
      {channels.map((channel) => (
        <label key={channel} className={styles.chip}>
          <input
            type="radio"
            className={styles.input}
            name={name}
            value={channel}
            checked={channel === value}
            onChange={() => onChange(channel)}
          />
          <ChannelIcon channel={channel} size={16} />
          {t(`channel.${channel}`)}
        </label>
      ))}
    </fieldset>
  );
}
