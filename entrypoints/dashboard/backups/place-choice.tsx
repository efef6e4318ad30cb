import { Button } from '../../../components/button';
import { RadioCards } from '../../../components/radio-cards';
import { useToast } from '../../../components/toast';
import { useTranslator } from '../../../components/translator';
import { writePlan, type BackupPlan } from '../../../lib/safekeeping/backup-state';
import { canPickFolder, pickFolder } from '../../shared/backups/pick-folder';
import { errorPhrase } from '../../shared/use-run';
import styles from './backups.module.css';

/** Where backups go. `onPlaced`: a folder was picked, or the downloads chosen; the first backup can be made. */
export function PlaceChoice({ plan, onPlaced }: { plan: BackupPlan; onPlaced: () => void }) {
  const translator = useTranslator();
  const { t } = translator;
  const showToast = useToast();
  const pick = async () => {
    try {
      if (await pickFolder()) onPlaced();
    } catch (error) {
      showToast({ text: errorPhrase(error, translator), tone: 'error' });
    }
  };
  const choose = async (place: BackupPlan['place']) => {
    if (place === 'folder') return pick();
    await writePlan({ ...plan, place });
    if (place === 'downloads') onPlaced();
  };
  const folder = { value: 'folder' as const, title: t('backups.place-folder'), text: t('backups.place-folder-text') };
  return (
    <div className={styles.stack}>
      <RadioCards<BackupPlan['place']>
        label={t('backups.where')}
        value={plan.place}
        onChange={(place) => void choose(place)}
        cards={[
          ...(canPickFolder() ? [folder] : []),
          { value: 'downloads', title: t('backups.place-downloads'), text: t('backups.place-downloads-text') },
          { value: 'by-hand', title: t('backups.place-by-hand'), text: t('backups.place-by-hand-text') },
        ]}
      />
      {!canPickFolder() && <p className={styles.soft}>{t('backups.place-folder-missing')}</p>}
      {plan.place === 'folder' && (
        <>
          <p className={styles.soft}>{t('backups.folder', { folder: plan.folderName ?? '' })}</p>
          <div className={styles.actions}>
            <Button onClick={() => void pick()}>{t('backups.pick-other')}</Button>
          </div>
        </>
      )}
    </div>
  );
}
