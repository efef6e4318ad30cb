import { useEffect, useState, type ReactNode } from 'react';
import { Icon } from '../../components/icons/icon';
import type { IconName } from '../../components/icons/icon-paths';
import { KringMark } from '../../components/icons/kring-mark';
import { useTranslator } from '../../components/translator';
import { AssignmentsView } from './assignments/assignments-view';
import { CirclesView } from './circles-view';
import styles from './dashboard.module.css';
import { GroupsView } from './groups-view';
import { IntroductionsView } from './introductions/introductions-view';
import { LibraryView } from './library/library-view';
import { PeopleView } from './people-view';
import { PrivacyView } from './privacy-view';
import { SettingsView } from './settings-view';
import { TransferView } from './transfer/transfer-view';

const routes = ['people', 'library', 'circles', 'introductions', 'assignments', 'groups', 'transfer', 'settings', 'privacy'] as const;
type Route = (typeof routes)[number];

const icons: Record<Route, IconName> = {
  people: 'person',
  circles: 'circle',
  introductions: 'comment',
  assignments: 'building',
  groups: 'group',
  library: 'note',
  transfer: 'transfer',
  settings: 'settings',
  privacy: 'shield',
};

const views: Record<Route, () => ReactNode> = {
  people: () => <PeopleView />,
  circles: () => <CirclesView />,
  introductions: () => <IntroductionsView />,
  assignments: () => <AssignmentsView />,
  groups: () => <GroupsView />,
  library: () => <LibraryView />,
  transfer: () => <TransferView />,
  settings: () => <SettingsView />,
  privacy: () => <PrivacyView />,
};

/** The full page: everyone, circles, groups, settings and privacy; each at an address of its own (`#/settings`). */
export function Dashboard() {
  const { t } = useTranslator();
  const route = useRoute();
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
      </nav>
      <main className={styles.main}>
        <h1 className={styles.title}>{t(`dashboard.${route}`)}</h1>
        {views[route]()}
      </main>
    </div>
  );
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
