import { useState } from 'react';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { TextField } from '../../components/text-field';
import { useTranslator } from '../../components/translator';
import { addDays, type CalendarDay } from '../../lib/domain/calendar-day';

interface PickDayProps {
  today: CalendarDay;
  onClose: () => void;
  onPick: (day: CalendarDay) => void;
}

/** Until which day someone is put off: two weeks from now until another one is chosen. */
export function PickDay({ today, onClose, onPick }: PickDayProps) {
  const { t } = useTranslator();
  const [day, setDay] = useState<CalendarDay>(addDays(today, 14));
  const pick = () => {
    onPick(day);
    onClose();
  };
  return (
    <Dialog
      title={t('snooze.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" onClick={pick}>
            {t('snooze.confirm')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('day.pick')}
        type="date"
        min={addDays(today, 1)}
        value={day}
        onChange={(value) => value && setDay(value as CalendarDay)}
      />
    </Dialog>
  );
}
