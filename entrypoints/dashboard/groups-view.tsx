import { useLiveQuery } from 'dexie-react-hooks';
import { Card } from '../../components/card';
import { EmptyState } from '../../components/empty-state';
import { SegmentedControl } from '../../components/segmented-control';
import { useTranslator } from '../../components/translator';
import { markGroup } from '../../lib/actions/mark-group';
import { listGroups } from '../../lib/store/groups';
import { useRun } from '../shared/use-run';
import styles from './dashboard.module.css';

/** The groups that were opened in the panel, and which are about public service. */
export function GroupsView() {
  const { t } = useTranslator();
  const run = useRun();
  const groups = useLiveQuery(listGroups);
  if (!groups) return null;
  if (groups.length === 0) return <EmptyState icon="group" title={t('groups.none')} text={t('groups.none-text')} />;
  return (
    <>
      <p className={styles.lead}>{t('groups.lead')}</p>
      <Card isFlush>
        <ul>
          {groups.map(({ id, linkedinId, name, isPublicSector }) => {
            const shown = name ?? t('group.unnamed', { number: linkedinId });
            return (
              <li key={id} className={styles.group}>
                <a href={`https://www.linkedin.com/groups/${linkedinId}/`} target="_blank" rel="noreferrer">
                  {shown}
                </a>
                <SegmentedControl<'yes' | 'no'>
                  label={t('groups.mark', { name: shown })}
                  isLabelHidden
                  value={isPublicSector === undefined ? null : isPublicSector ? 'yes' : 'no'}
                  options={[
                    { value: 'yes', label: t('group.yes') },
                    { value: 'no', label: t('group.no') },
                  ]}
                  onChange={(value) => void run(() => markGroup({ linkedinId, isPublicSector: value === 'yes', ...(name && { name }) }))}
                />
              </li>
            );
          })}
        </ul>
      </Card>
    </>
  );
}
