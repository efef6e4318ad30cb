import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import { Card } from '../../components/card';
import { ContactRow } from '../../components/contact-row';
import { EmptyState } from '../../components/empty-state';
import { Section } from '../../components/section';
import { SegmentedControl } from '../../components/segmented-control';
import { useTranslator } from '../../components/translator';
import { knowGroup } from '../../lib/actions/know-group';
import { markGroup } from '../../lib/actions/mark-group';
import type { ContactId } from '../../lib/domain/contact';
import { soundsPublicSector, type Group } from '../../lib/domain/group';
import { agoPhrase } from '../../lib/i18n/phrases';
import { listCircles } from '../../lib/store/circles';
import { findGroup, listSeenInGroup } from '../../lib/store/groups';
import { Notes } from '../shared/notes';
import { useRun } from '../shared/use-run';
import { useToday } from '../shared/use-today';
import styles from './panel.module.css';

interface GroupViewProps {
  linkedinId: string;
  name?: string;
  onOpen: (id: ContactId) => void;
}

/** A group: whether it is about public service, its note, and who of the person's people was seen there. */
export function GroupView({ linkedinId, name, onOpen }: GroupViewProps) {
  const { t } = useTranslator();
  const run = useRun();
  const group = useLiveQuery(async () => (await findGroup(linkedinId)) ?? null, [linkedinId]);
  // Looking at a group in the panel makes it known, so that from now on it remembers who was seen there.
  useEffect(() => {
    if (group === null || (group && name && group.name !== name)) void knowGroup(linkedinId, name).catch(() => undefined);
  }, [group, linkedinId, name]);
  if (group === undefined) return null;
  const shownName = name ?? group?.name;
  const mark = group?.isPublicSector;
  const isProposed = mark === undefined && shownName !== undefined && soundsPublicSector(shownName);
  return (
    <div className={styles.stack}>
      <Card>
        <h1 className={styles.name}>{shownName ?? t('group.unnamed', { number: linkedinId })}</h1>
        <p className={styles.soft}>{t(isProposed ? 'group.proposed' : 'group.question')}</p>
        <SegmentedControl<'yes' | 'no'>
          label={t('group.question')}
          isLabelHidden
          value={mark === undefined ? null : mark ? 'yes' : 'no'}
          options={[
            { value: 'yes', label: t('group.yes') },
            { value: 'no', label: t('group.no') },
          ]}
          onChange={(value) =>
            void run(() => markGroup({ linkedinId, isPublicSector: value === 'yes', ...(shownName && { name: shownName }) }))
          }
        />
      </Card>
      {group && (
        <>
          <Section title={t('note.title')}>
            <Notes subjectKind="group" subjectId={group.id} isSingle />
          </Section>
          <SeenHere group={group} onOpen={onOpen} />
        </>
      )}
    </div>
  );
}

function SeenHere({ group, onOpen }: { group: Group; onOpen: (id: ContactId) => void }) {
  const translator = useTranslator();
  const { t } = translator;
  const today = useToday();
  const seen = useLiveQuery(() => listSeenInGroup(group.id), [group.id]);
  const circles = useLiveQuery(listCircles) ?? [];
  if (!seen) return null;
  return (
    <Section title={t('group.seen')} count={seen.length || undefined}>
      {seen.length === 0 ? (
        <EmptyState icon="group" title={t('group.seen-none')} text={t('group.seen-none-text')} />
      ) : (
        <Card isFlush>
          <ul>
            {seen.map(({ contact, day }) => (
              <ContactRow
                key={contact.id}
                contact={contact}
                circle={circles.find(({ id }) => id === contact.circleId)}
                detail={t('group.seen-on', { ago: agoPhrase(day, today, translator) })}
                onOpen={() => onOpen(contact.id)}
              />
            ))}
          </ul>
        </Card>
      )}
    </Section>
  );
}
