import { addDays, type CalendarDay } from '../lib/domain/calendar-day';
import styles from './day-picker.module.css';
import { SegmentedControl } from './segmented-control';
import { TextField } from './text-field';
import { useTranslator } from './translator';
import { useState } from 'react';

interface DayPickerProps {
  value: CalendarDay;
  today: CalendarDay;
  onChange: (day: CalendarDay) => void;
}

type Preset = 'today' | 'yesterday' | 'other';

/** Today, yesterday, or a day from the browser's own calendar; never a day that is still to come. */
export function DayPicker({ value, today, onChange }: DayPickerProps) {
  const { t } = useTranslator();
  const [isOther, setOther] = useState(false);
  const yesterday = addDays(today, -1);
  const preset: Preset = isOther ? 'other' : value === today ? 'today' : value === yesterday ? 'yesterday' : 'other';
  const choose = (chosen: Preset) => {
    setOther(chosen === 'other');
    if (chosen !== 'other') onChange(chosen === 'today' ? today : yesterday);
  };
  return (
    <div className={styles.row}>
      <SegmentedControl<Preset>
        label={t('day.label')}
        isLabelHidden
        value={preset}
        onChange={choose}
        options={[
          { value: 'today', label: t('day.today') },
          { value: 'yesterday', label: t('day.yesterday') },
          { value: 'other', label: t('day.other') },
        ]}
      />
      {preset === 'other' && (
        <TextField
          label={t('day.pick')}
          isLabelHidden
          type="date"
          max={today}
          value={value}
          onChange={(day) => day && onChange(day as CalendarDay)}
        />
      )}
    </div>
  );
}
