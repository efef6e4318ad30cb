import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState, type ReactNode } from 'react';
import { Icon } from '../../components/icons/icon';
import type { IconName } from '../../components/icons/icon-paths';
import { KringMark } from '../../components/icons/kring-mark';
import { useTranslator } from '../../components/translator';
import { hasAnyone } from '../../lib/store/counts';
import { BackupNotice } from '../shared/backups/backup-notice';
import { LastBackup } from '../shared/backups/last-backup';
import { useDailyBackup } from '../shared/backups/use-daily-backup';
import { MeetingsView } from '../shared/meetings/meetings-view';
import { OpportunitiesView } from '../shared/opportunities/opportunities-view';
import { AssignmentsView } from './assignments-view';
import { BesideContact } from './beside-contact';
import { CirclesView } from './circles-view';
import styles from './dashboard.module.css';
import { GroupsView } from './groups-view';
import { HistoryView } from './history-view';
import { IntroductionsView } from './introductions/introductions-view';
import { PeopleView } from './people/people-view';
import { PrivacyView } from './privacy/privacy-view';
import { ReadingView } from './reading-view';
import { SettingsView } from './settings-view';
import { TransferView } from './transfer/transfer-view';

const routes = [
  'people',
  'circles',
  'introductions',
  'assignments',
  'meetings',
  'opportunities',
  'groups',
  'transfer',
  'history',
  'settings',
  'reading',
  'privacy',
] as const;
type Route = (typeof routes)[number];

const icons: Record<Route, IconName> = {
  people: 'person',
  circles: 'circle',
  introductions: 'comment',
  assignments: 'building',
  meetings: 'event',
  opportunities: 'open',
  groups: 'group',
  transfer: 'transfer',
  history: 'undo',
  settings: 'settings',
  reading: 'search',
  privacy: 'shield',
};

const views: Record<Route, () => ReactNode> = {
  people: () => <PeopleView />,
  circles: () => <CirclesView />,
  introductions: () => <IntroductionsView />,
  assignments: () => <AssignmentsView />,
  meetings: () => <BesideContact>{(open) => <MeetingsView onOpen={open} />}</BesideContact>,
  opportunities: () => <BesideContact>{(open) => <OpportunitiesView onOpen={open} />}</BesideContact>,
  groups: () => <GroupsView />,
  transfer: () => <TransferView />,
  history: () => <HistoryView />,
  settings: () => <SettingsView />,
  reading: () => <ReadingView />,
  privacy: () => <PrivacyView />,
};

/** The full page: everyone, circles, groups, settings and privacy; each at an address of its own (`#/settings`). */
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
        <ul>
          {routes.map((each) => (
            <li key={each}>
              <a href={`#/${each}`} className={styles.link} aria-current={each === route ? 'page' : undefined}>
                <Icon name={icons[each]} size={18} />
                {t(`dashboard.${each}`)}
              </a>
            </li>
          ))}
        </ul>
        <p className={styles.lastBackup}>
          <LastBackup />
        </p>
      </nav>
      <main className={styles.main}>
        <h1 className={styles.title}>{t(`dashboard.${route}`)}</h1>
        <Notice />
        {views[route]()}
      </main>
    </div>
  );
}

function Notice() {
  const hasAnything = useLiveQuery(hasAnyone) ?? false;
  return <BackupNotice hasAnything={hasAnything} />;
}

function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const onChange = () => setHash(location.hash);
    window.addEventListener('hashchange', onChange);
    return () => window.removeEventListener('hashchange', onChange);
  }, []);
  return routes.find((each) => hash === `#/${each}`) ?? 'people';
}
