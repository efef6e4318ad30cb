import { useState } from 'react';
import { Button } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { IconButton } from '../../components/icon-button';
import { KringMark } from '../../components/icons/kring-mark';
import { useTranslator } from '../../components/translator';
import { browser } from '../../lib/browser';
import type { ContactId } from '../../lib/domain/contact';
import { subjectOf, type Subject } from '../shared/subject';
import { clearFocus, linkedInTabId, useActiveTab } from '../shared/use-active-tab';
import { useSettings } from '../shared/use-settings';
import { ContactView } from './contact-view';
import { GroupView } from './group-view';
import { HomeView } from './home-view';
import styles from './panel.module.css';
import { PersonView } from './person-view';
import { PostView } from './post-view';
import { SuggestionsAtPost } from './suggestions-at-post';
import { useShortcuts } from './use-shortcuts';

/** The side panel follows the tab; whoever is opened from a list stands before that until "back". */
export function Panel() {
  const { t } = useTranslator();
  const settings = useSettings();
  const tab = useActiveTab();
  const subject: Subject = tab ? subjectOf(tab) : { view: 'home' };
  const place = JSON.stringify([tab?.id, tab?.url, tab?.focus?.keys]);
  const [opened, setOpened] = useState<{ id: ContactId; place: string }>();
  const openedId = opened?.place === place ? opened.id : undefined;
  const isAway = openedId !== undefined || tab?.focus !== undefined;
  const back = () => {
    setOpened(undefined);
    if (openedId === undefined && tab) void clearFocus(tab.id);
  };
  useShortcuts({ onBack: isAway ? back : undefined });
  return (
    <div className={styles.panel}>
      <header className={styles.header}>
        {isAway ? <IconButton icon="back" label={t('common.back')} onClick={back} /> : <KringMark size={28} />}
        <span className={styles.title}>Kring</span>
        <IconButton icon="settings" label={t('common.settings')} onClick={() => void browser.runtime.openOptionsPage()} />
      </header>
      <main className={styles.main}>
        {settings?.mode === 'undecided' && <Undecided />}
        {tab?.report?.isUnreadable && !isAway && <p className={styles.notice}>{t('panel.unreadable')}</p>}
        {openedId !== undefined && <ContactView key={openedId} id={openedId} />}
        {/* A list stays where it was while someone is opened from it. */}
        {(openedId === undefined || subject.view === 'home') && (
          <div hidden={openedId !== undefined}>
            <SubjectView key={place} subject={subject} tabId={linkedInTabId(tab)} onOpen={(id) => setOpened({ id, place })} />
          </div>
        )}
      </main>
    </div>
  );
}

interface SubjectViewProps {
  subject: Subject;
  /** The tab, where it shows LinkedIn. */
  tabId: number | undefined;
  onOpen: (id: ContactId) => void;
}

function SubjectView({ subject, tabId, onOpen }: SubjectViewProps) {
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
          suggestions={<SuggestionsAtPost tabId={tabId} keys={subject.keys} isOnPage={subject.post !== undefined} />}
          onOpen={onOpen}
        />
      );
    case 'group':
      return <GroupView {...subject} onOpen={onOpen} />;
    case 'home':
      return <HomeView tabId={tabId} onOpen={onOpen} />;
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
