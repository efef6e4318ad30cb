import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { SegmentedControl } from '../../../components/segmented-control';
import { useTranslator } from '../../../components/translator';
import { mergeContacts } from '../../../lib/actions/merge-contacts';
import type { Contact } from '../../../lib/domain/contact';
import { mergedCard } from '../../../lib/domain/merged';
import { listCircles } from '../../../lib/store/circles';
import { useRun } from '../../shared/use-run';
import styles from './people-tools.module.css';

/** Two of those chosen turn out to be one. */
export function MergePeople({ people, onDone }: { people: readonly Contact[]; onDone: () => void }) {
  const { t } = useTranslator();
  const [isOpen, setOpen] = useState(false);
  const [one, other] = people;
  if (people.length !== 2 || !one || !other || one.kind !== other.kind) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('merge.action')}</Button>
      {isOpen && <Merge pair={[one, other]} onClose={() => setOpen(false)} onDone={onDone} />}
    </>
  );
}

/** Which card stays, and how it will look. */
function Merge({ pair, onClose, onDone }: { pair: [Contact, Contact]; onClose: () => void; onDone: () => void }) {
  const { t } = useTranslator();
  const run = useRun();
  const circles = useLiveQuery(listCircles);
  const [keptId, setKeptId] = useState<string>(pair[0].id);
  const [kept, other] = pair[0].id === keptId ? pair : [pair[1], pair[0]];
  const card = mergedCard(kept, other);
  const circle = circles?.find(({ id }) => id === card.circleId);
  const merge = async () => {
    if (await run(() => mergeContacts(kept.id, other.id))) onDone();
    onClose();
  };
  return (
    <Dialog
      title={t('merge.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" onClick={() => void merge()}>
            {t('merge.confirm')}
          </Button>
        </>
      }
    >
      <SegmentedControl
        label={t('merge.keep')}
        value={keptId}
        options={pair.map((each) => ({ value: each.id as string, label: [each.name, each.organisation].filter(Boolean).join(', ') }))}
        onChange={setKeptId}
      />
      <p className={styles.text}>{t('merge.preview')}</p>
      <p>{t('merge.becomes')}</p>
      <div className={styles.card}>
        <p>
          <strong>{card.name}</strong>
        </p>
        {[card.headline, card.organisation, card.location, circle?.name, card.tags?.map((tag) => `# ${tag}`).join(' ')]
          .filter(Boolean)
          .map((line) => (
            <p key={line} className={styles.soft}>
              {line}
            </p>
          ))}
      </div>
    </Dialog>
  );
}
