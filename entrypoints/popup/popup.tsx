import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Button } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { IconButton } from '../../components/icon-button';
import { KringMark } from '../../components/icons/kring-mark';
import type { Person } from '../../components/people-picker';
import { Section } from '../../components/section';
import { useTranslator } from '../../components/translator';
import { browser } from '../../lib/browser';
import { findContact } from '../../lib/store/contacts';
import { BackupNotice } from '../shared/backups/backup-notice';
import type { KnownByPage } from '../shared/keep-moment';
import { NowList } from '../shared/now/now-list';
import { QuickLog } from '../shared/quick-log';
import { ReactToPost } from '../shared/suggestions/react-to-post';
import { subjectOf } from '../shared/subject';
import { linkedInTabId, useActiveTab, type ActiveTab } from '../shared/use-active-tab';
import { useSettings } from '../shared/use-settings';
import { KeepPage } from './keep-page';
import { openPanel } from './open-panel';
import styles from './popup.module.css';

/** From the toolbar: log in three actions, and see who is due. */
export function Popup() {
  const { t } = useTranslator();
  const settings = useSettings();
  const tab = useActiveTab();
  const preset = useLiveQuery(async () => (tab ? await whoIsThere(tab) : undefined), [tab?.url, tab?.report, tab?.details]);
  const [chosen, setChosen] = useState<Person>();
  const people = chosen ? [chosen] : (preset ?? []);
  const [isReacting, setReacting] = useState(false);
  return (
    <div className={styles.popup}>
      <header className={styles.header}>
        {isReacting ? <IconButton icon="back" label={t('common.back')} onClick={() => setReacting(false)} /> : <KringMark size={26} />}
        <h1 className={styles.title}>{t(isReacting ? 'react.title' : 'log.title')}</h1>
        <IconButton icon="panel" label={t('popup.panel')} onClick={() => openPanel()} />
        <IconButton icon="settings" label={t('common.settings')} onClick={() => void browser.runtime.openOptionsPage()} />
      </header>
      <main className={styles.main}>
        <BackupNotice isBrief hasAnything={false} />
        {settings?.mode === 'undecided' && <Undecided />}
        {isReacting ? (
          <ReactToPost tabId={linkedInTabId(tab)} isAsked />
        ) : (
          <>
            {preset && (
              <QuickLog
                key={people.map(({ id, name }) => id ?? name).join(' ')}
                people={people}
                focus={people.length > 0 ? 'text' : 'people'}
              />
            )}
            <Button icon="comment" isWide onClick={() => setReacting(true)}>
              {t('react.start')}
            </Button>
            <KeepPage tab={tab} />
            <Section title={t('now.title')}>
              <NowList limit={5} onOpen={({ id, name }) => setChosen({ id, name })} onLog={({ id, name }) => setChosen({ id, name })} />
            </Section>
          </>
        )}
      </main>
    </div>
  );
}

/** The open profile, or the author of the open post: known, or as the page tells them. */
async function whoIsThere(tab: ActiveTab): Promise<KnownByPage[]> {
  const subject = subjectOf(tab);
  const person = subject.view === 'person' ? subject.person : subject.view === 'post' ? subject.post?.author : undefined;
  if (!person || person.keys.length === 0 || (subject.view === 'person' && subject.isOwn)) return [];
  const contact = await findContact(person.keys);
  if (contact) return [{ id: contact.id, name: contact.name }];
  return person.name ? [{ ...person, name: person.name }] : [];
}

function Undecided() {
  const { t } = useTranslator();
  const open = () => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  return <EmptyState title={t('panel.undecided-title')} action={<Button onClick={open}>{t('panel.undecided-action')}</Button>} />;
}
