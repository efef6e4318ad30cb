import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Button } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { IconButton } from '../../components/icon-button';
import { KringMark } from '../../components/icons/kring-mark';
import { useTranslator } from '../../components/translator';
import { browser } from '../../lib/browser';
import type { ContactId } from '../../lib/domain/contact';
import { cannotBeRead, subjectOf, type Subject } from '../shared/subject';
import { hasOwnPeople } from '../../lib/store/counts';
import { BackupNotice } from '../shared/backups/backup-notice';
import { LastBackup } from '../shared/backups/last-backup';
import { useDailyBackup } from '../shared/backups/use-daily-backup';
import { clearFocus, linkedInTabId, useActiveTab } from '../shared/use-active-tab';
import { useSettings } from '../shared/use-settings';
import { ContactView } from './contact-view';
import { GroupView } from './group-view';
import { HomeView } from './home-view';
import styles from './panel.module.css';
import { PersonView } from './person-view';
import { PostView } from './post-view';
import { SuggestionsAtPost } from './suggestions-at-post';
import { ToolView, type Tool } from './tool-view';
import { useShortcuts } from './use-shortcuts';

/**
 * The side panel follows the tab. A tool (meetings, vacancies) stays whatever tab comes to the front, until "back" or a click in a page; whoever is opened from a list
 * stands before that.
 */
export function Panel() {
  const { t } = useTranslator();
  const settings = useSettings();
  const tab = useActiveTab();
  const subject: Subject = tab ? subjectOf(tab) : { view: 'home' };
  const place = JSON.stringify([tab?.id, tab?.url, tab?.focus?.keys]);
  const [opened, setOpened] = useState<{ id: ContactId; place: string }>();
  const openedId = opened?.place === place ? opened.id : undefined;
  const [tool, setTool] = useState<Tool>();
  const shownTool = tab?.focus ? undefined : tool;
  const isAway = openedId !== undefined || tab?.focus !== undefined || tool !== undefined;
  const open = (id: ContactId) => setOpened({ id, place });
  const back = () => {
    setOpened(undefined);
    if (openedId !== undefined) return;
    if (tab?.focus) void clearFocus(tab.id);
    else setTool(undefined);
  };
  useDailyBackup();
  useShortcuts({ onBack: isAway ? back : undefined });
  return (
    <div className={styles.panel}>
      <header className={styles.header}>
        {isAway ? <IconButton icon="back" label={t('common.back')} onClick={back} /> : <KringMark size={28} />}
        <span className={styles.title}>{shownTool && openedId === undefined ? t(`panel.tool-${shownTool}`) : 'Kring'}</span>
        <IconButton icon="settings" label={t('common.settings')} onClick={() => void browser.runtime.openOptionsPage()} />
      </header>
      <main className={styles.main}>
        <Notice />
        {settings?.mode === 'undecided' && <Undecided />}
        {tab && cannotBeRead(tab) && !isAway && <p className={styles.notice}>{t('panel.unreadable')}</p>}
        {openedId !== undefined && <ContactView key={openedId} id={openedId} />}
        {/* A list stays where it was while someone is opened from it. */}
        {(openedId === undefined || subject.view === 'home' || shownTool) && (
          <div hidden={openedId !== undefined}>
            {shownTool ? (
              <ToolView tool={shownTool} tab={tab} onOpen={open} />
            ) : (
              <SubjectView key={place} subject={subject} tabId={linkedInTabId(tab)} onOpen={open} onTool={setTool} />
            )}
          </div>
        )}
      </main>
      <footer className={styles.footer}>
        <LastBackup />
      </footer>
    </div>
  );
}

function Notice() {
  const hasAnything = useLiveQuery(hasOwnPeople) ?? false;
  return <BackupNotice hasAnything={hasAnything} />;
}

interface SubjectViewProps {
  subject: Subject;
  /** The tab, where it shows LinkedIn. */
  tabId: number | undefined;
  onOpen: (id: ContactId) => void;
  onTool: (tool: Tool) => void;
}

function SubjectView({ subject, tabId, onOpen, onTool }: SubjectViewProps) {
  switch (subject.view) {
    case 'person':
      return (
        <PersonView
          person={subject.person}
          isLogging={subject.isLogging}
          isOwn={subject.isOwn ?? false}
          atPost={subject.post && <SuggestionsAtPost tabId={tabId} keys={subject.post.keys} isOnPage />}
        />
      );
    case 'post':
      return (
        <PostView
          {...subject}
          suggestions={
            <SuggestionsAtPost
              tabId={tabId}
              keys={subject.keys}
              isPostShown={subject.post?.excerpt !== undefined}
              isOnPage={subject.post !== undefined}
            />
          }
          onOpen={onOpen}
        />
      );
    case 'group':
      return <GroupView {...subject} onOpen={onOpen} />;
    case 'home':
      return <HomeView tabId={tabId} onOpen={onOpen} onTool={onTool} />;
  }
}

function Undecided() {
  const { t } = useTranslator();
  const open = () => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  return (
    <EmptyState
      icon="shield"
      title={t('panel.undecided-title')}
      text={t('panel.undecided-text')}
      action={
        <Button variant="primary" onClick={open}>
          {t('panel.undecided-action')}
        </Button>
      }
    />
  );
}
