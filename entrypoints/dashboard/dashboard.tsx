import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState, type ReactNode } from 'react';
import { Icon } from '../../components/icons/icon';
import type { IconName } from '../../components/icons/icon-paths';
import { KringMark } from '../../components/icons/kring-mark';
import { useTranslator } from '../../components/translator';
import { hasOwnPeople } from '../../lib/store/counts';
import { BackupNotice } from '../shared/backups/backup-notice';
import { LastBackup } from '../shared/backups/last-backup';
import { useDailyBackup } from '../shared/backups/use-daily-backup';
import { MeetingsView } from '../shared/meetings/meetings-view';
import { OpportunitiesView } from '../shared/opportunities/opportunities-view';
import { AssignmentsView } from './assignments-view';
import { BackupsView } from './backups/backups-view';
import { BesideContact } from './beside-contact';
import { CirclesView } from './circles-view';
import styles from './dashboard.module.css';
import { GroupsView } from './groups-view';
import { HistoryView } from './history-view';
import { IntroductionsView } from './introductions/introductions-view';
import { LibraryView } from './library/library-view';
import { PeopleView } from './people/people-view';
import { PrivacyView } from './privacy/privacy-view';
import { ReadingView } from './reading-view';
import { SettingsView } from './settings-view';
import { TransferView } from './transfer/transfer-view';

interface Place {
  icon: IconName;
  view: () => ReactNode;
}

/** Every view by its address (`#/settings`), in the parts in which the navigation shows them. */
const parts = {
  people: {
    people: { icon: 'person', view: () => <PeopleView /> },
    circles: { icon: 'circle', view: () => <CirclesView /> },
    introductions: { icon: 'comment', view: () => <IntroductionsView /> },
    meetings: { icon: 'event', view: () => <BesideContact>{(open) => <MeetingsView onOpen={open} />}</BesideContact> },
    groups: { icon: 'group', view: () => <GroupsView /> },
  },
  work: {
    assignments: { icon: 'building', view: () => <AssignmentsView /> },
    opportunities: { icon: 'open', view: () => <BesideContact>{(open) => <OpportunitiesView onOpen={open} />}</BesideContact> },
    library: { icon: 'note', view: () => <LibraryView /> },
  },
  kring: {
    transfer: { icon: 'transfer', view: () => <TransferView /> },
    backups: { icon: 'archive', view: () => <BackupsView /> },
    history: { icon: 'undo', view: () => <HistoryView /> },
    settings: { icon: 'settings', view: () => <SettingsView /> },
    reading: { icon: 'search', view: () => <ReadingView /> },
    privacy: { icon: 'shield', view: () => <PrivacyView /> },
  },
} satisfies Record<string, Record<string, Place>>;

const places = { ...parts.people, ...parts.work, ...parts.kring };
type Route = keyof typeof places;

const routesOf = (part: keyof typeof parts) => Object.keys(parts[part]) as Route[];

/** The full page. */
export function Dashboard() {
  const { t } = useTranslator();
  const route = useRoute();
  useDailyBackup();
  return (
    <div className={styles.dashboard}>
      <nav className={styles.nav} aria-label={t('dashboard.navigation')}>
        <p className={styles.brand}>
          <KringMark size={30} />
          Kring
        </p>
        {(Object.keys(parts) as (keyof typeof parts)[]).map((part) => (
          <ul key={part}>
            {routesOf(part).map((each) => (
              <li key={each}>
                <a href={`#/${each}`} className={styles.link} aria-current={each === route ? 'page' : undefined}>
                  <Icon name={places[each].icon} size={18} />
                  {t(`dashboard.${each}`)}
                </a>
              </li>
            ))}
          </ul>
        ))}
        <p className={styles.lastBackup}>
          <LastBackup />
        </p>
      </nav>
      <main className={styles.main}>
        <h1 className={styles.title}>{t(`dashboard.${route}`)}</h1>
        <Notice />
        {places[route].view()}
      </main>
    </div>
  );
}

function Notice() {
  const hasAnything = useLiveQuery(hasOwnPeople) ?? false;
  return <BackupNotice hasAnything={hasAnything} />;
}

function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const onChange = () => setHash(location.hash);
    window.addEventListener('hashchange', onChange);
    return () => window.removeEventListener('hashchange', onChange);
  }, []);
  return (Object.keys(places) as Route[]).find((each) => hash === `#/${each}`) ?? 'people';
}
