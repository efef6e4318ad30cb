import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useState } from 'react';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { ContactRow } from '../../components/contact-row';
import { EmptyState } from '../../components/empty-state';
import type { IconName } from '../../components/icons/icon-paths';
import { SearchField } from '../../components/search-field';
import { Section } from '../../components/section';
import { useTranslator } from '../../components/translator';
import hidden from '../../components/visually-hidden.module.css';
import type { ContactId } from '../../lib/domain/contact';
import { toTriage } from '../../lib/rhythm/triage';
import { listCircles } from '../../lib/store/circles';
import { listContacts } from '../../lib/store/contacts';
import { countDue } from '../../lib/store/due';
import { searchPeople } from '../../lib/store/search';
import { NowList } from '../shared/now/now-list';
import { TriageView } from '../shared/triage/triage-view';
import { useToday } from '../shared/use-today';
import { AssignmentsView } from './assignments-view';
import styles from './panel.module.css';
import { ReviewView } from './review/review-view';
import { ReactView } from './react-view';
import { tools, type Tool } from './tool-view';

interface HomeViewProps {
  /** The tab, where it shows LinkedIn. */
  tabId: number | undefined;
  onOpen: (id: ContactId) => void;
  onTool: (tool: Tool) => void;
}

/** Anywhere else: search, and who is due. */
export function HomeView({ tabId, onOpen, onTool }: HomeViewProps) {
  const { t } = useTranslator();
  const today = useToday();
  const [question, setQuestion] = useState('');
  const count = useLiveQuery(() => countDue(today), [today]);
  const [occasion, setOccasion] = useState<Occasion>();
  const stop = () => setOccasion(undefined);
  if (occasion === 'triage') return <TriageView onStop={stop} />;
  if (occasion === 'assignments') return <AssignmentsView onOpen={onOpen} onStop={stop} />;
  if (occasion === 'react') return <ReactView tabId={tabId} onStop={stop} />;
  if (occasion === 'review') return <ReviewView onOpen={onOpen} onStop={stop} />;
  return (
    <div className={styles.stack}>
      <h1 className={hidden.hidden}>{t('panel.document-title')}</h1>
      <SearchField label={t('panel.search')} value={question} onChange={setQuestion} />
      {question.trim() ? (
        <Results question={question} onOpen={onOpen} />
      ) : (
        <>
          <Button icon="comment" isWide onClick={() => setOccasion('react')}>
            {t('react.start')}
          </Button>
          <Section title={t('now.title')} count={count === 100 ? '99+' : count || undefined}>
            <NowList onOpen={({ id }) => onOpen(id)} />
            <Occasions onStart={setOccasion} />
          </Section>
          <Tools onTool={onTool} />
        </>
      )}
    </div>
  );
}

const toolIcons: Record<Tool, IconName> = { meetings: 'event', opportunities: 'building' };

type Occasion = 'triage' | 'review' | 'assignments' | 'react';

/** What is done now and then, and never by itself: going through newcomers, and the weekly review. */
function Occasions({ onStart }: { onStart: (occasion: Occasion) => void }) {
  const { t } = useTranslator();
  const contacts = useLiveQuery(listContacts);
  if (!contacts || contacts.length === 0) return null;
  const newcomers = toTriage(contacts).length;
  return (
    <div className={styles.occasions}>
      <Button icon="calendar" onClick={() => onStart('review')}>
        {t('review.start')}
      </Button>
      <Button icon="building" onClick={() => onStart('assignments')}>
        {t('dashboard.assignments')}
      </Button>
      {newcomers > 0 && (
        <Button icon="person" onClick={() => onStart('triage')}>
          {t('triage.start', { count: newcomers })}
        </Button>
      )}
    </div>
  );
}

/** Out of the way, at the end: what has a page of its own. */
function Tools({ onTool }: { onTool: (tool: Tool) => void }) {
  const { t } = useTranslator();
  return (
    <nav className={styles.tools} aria-label={t('panel.more')}>
      {tools.map((tool) => (
        <Button key={tool} variant="quiet" icon={toolIcons[tool]} onClick={() => onTool(tool)}>
          {t(`panel.tool-${tool}`)}
        </Button>
      ))}
    </nav>
  );
}

function Results({ question, onOpen }: { question: string; onOpen: (id: ContactId) => void }) {
  const { t } = useTranslator();
  const asked = useDeferredValue(question);
  const found = useLiveQuery(() => searchPeople(asked), [asked]);
  const circles = useLiveQuery(listCircles) ?? [];
  if (!found) return null;
  if (found.length === 0)
    return <EmptyState icon="search" title={t('panel.nothing-found', { question: asked.trim() })} text={t('panel.nothing-found-text')} />;
  return (
    <Section title={t('panel.found')} count={found.length}>
      <Card isFlush>
        <ul>
          {found.map(({ contact, snippet }) => (
            <ContactRow
              key={contact.id}
              contact={contact}
              circle={circles.find(({ id }) => id === contact.circleId)}
              detail={snippet ?? [contact.headline, contact.organisation].filter(Boolean).join(' · ')}
              onOpen={() => onOpen(contact.id)}
            />
          ))}
        </ul>
      </Card>
    </Section>
  );
}
