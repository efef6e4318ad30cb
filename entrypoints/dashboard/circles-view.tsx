import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Avatar } from '../../components/avatar';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { circleHue } from '../../components/circle-hue';
import { IconButton } from '../../components/icon-button';
import { TextField } from '../../components/text-field';
import { useTranslator } from '../../components/translator';
import { addCircle } from '../../lib/actions/add-circle';
import { editCircle } from '../../lib/actions/edit-circle';
import { removeCircle } from '../../lib/actions/remove-circle';
import { cadenceDaysSchema, type Circle } from '../../lib/domain/circle';
import { listCircles } from '../../lib/store/circles';
import { listContacts } from '../../lib/store/contacts';
import { useRun } from '../shared/use-run';
import styles from './dashboard.module.css';

/** Circles and their rhythms. */
export function CirclesView() {
  const { t } = useTranslator();
  const run = useRun();
  const circles = useLiveQuery(listCircles);
  const contacts = useLiveQuery(listContacts);
  if (!circles || !contacts) return null;
  return (
    <>
      <p className={styles.lead}>{t('circles.lead')}</p>
      <Card isFlush>
        <ul>
          {circles.map((circle, index) => (
            <CircleRow
              key={`${circle.id} ${circle.name} ${circle.cadenceDays}`}
              circle={circle}
              isFirst={index === 0}
              count={contacts.filter(({ circleId }) => circleId === circle.id).length}
            />
          ))}
        </ul>
      </Card>
      <div>
        <Button icon="add" onClick={() => void run(() => addCircle({ name: t('circles.new'), cadenceDays: 90 }))}>
          {t('circles.add')}
        </Button>
      </div>
    </>
  );
}

/** The first row says what its fields are; below it they are named for screen readers alone. */
function CircleRow({ circle, count, isFirst }: { circle: Circle; count: number; isFirst: boolean }) {
  const { t } = useTranslator();
  const run = useRun();
  const [name, setName] = useState(circle.name);
  const [days, setDays] = useState(String(circle.cadenceDays));
  const isDays = cadenceDaysSchema.safeParse(Number(days)).success;
  const save = () => {
    const patch = { ...(name.trim() && { name: name.trim() }), ...(isDays && { cadenceDays: Number(days) }) };
    if (patch.name !== circle.name || patch.cadenceDays !== circle.cadenceDays) void run(() => editCircle(circle.id, patch));
  };
  return (
    <li>
      <form
        className={styles.circle}
        onBlur={save}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Avatar name={circle.name} hue={circleHue(circle)} />
        <TextField label={t('circles.name')} isLabelHidden={!isFirst} value={name} onChange={setName} maxLength={60} />
        <TextField
          label={t('circles.days')}
          isLabelHidden={!isFirst}
          type="number"
          min={1}
          max={3650}
          value={days}
          onChange={setDays}
          error={isDays ? undefined : t('circles.days-wrong')}
        />
        <span className={styles.count}>{t('circles.count', { count })}</span>
        <IconButton
          icon="trash"
          label={t('circles.remove', { name: circle.name })}
          onClick={() => void run(() => removeCircle(circle.id))}
        />
        <button type="submit" hidden aria-label={t('common.save')} />
      </form>
    </li>
  );
}
