import { useState } from 'react';
import { Button } from '../../components/button';
import { useTranslator } from '../../components/translator';
import type { Change } from '../../lib/actions/change';
import type { Channel } from '../../lib/domain/interaction';
import { noteStart } from '../../lib/domain/note';
import { keepMoment, type KnownByPage } from './keep-moment';
import styles from './outgoing-message.module.css';
import { useRun } from './use-run';
import { useToday } from './use-today';

interface LogAfterCopyProps {
  person: KnownByPage | undefined;
  text: string;
  channel: Channel;
  /** Keeps more than the moment, with its words. */
  keep?: (words: string) => Promise<Change>;
}

/** After copying: the contact moment that it was, with whom it was. Someone new is added with it, and the button says so. */
export function LogAfterCopy({ person, text, channel, keep }: LogAfterCopyProps) {
  const { t } = useTranslator();
  const run = useRun();
  const today = useToday();
  const [isLogged, setLogged] = useState(false);
  if (!person) return <p className={styles.soft}>{t('react.copied')}</p>;
  if (isLogged) return <p className={styles.soft}>{t('react.logged', { name: person.name })}</p>;
  const words = noteStart(text, 160);
  const log = async () => setLogged(await run(() => keep?.(words) ?? keepMoment({ people: [person], channel, day: today, text: words })));
  return (
    <div className={styles.logging}>
      <p className={styles.soft}>{t('react.copied')}</p>
      <Button variant="primary" isWide onClick={() => void log()}>
        {t(person.id ? 'react.log' : 'react.add-and-log', { name: person.name })}
      </Button>
    </div>
  );
}
