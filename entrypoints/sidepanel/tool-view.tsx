import { useTranslator } from '../../components/translator';
import hidden from '../../components/visually-hidden.module.css';
import type { ContactId } from '../../lib/domain/contact';
import { MeetingsView } from '../shared/meetings/meetings-view';
import { OpportunitiesView } from '../shared/opportunities/opportunities-view';
import type { ActiveTab } from '../shared/use-active-tab';
import styles from './panel.module.css';
import { readTab } from './read-tab';

/** What is used now and then, beside following the tab. */
export const tools = ['meetings', 'opportunities'] as const;
export type Tool = (typeof tools)[number];

interface ToolViewProps {
  tool: Tool;
  tab: ActiveTab | undefined;
  onOpen: (id: ContactId) => void;
}

export function ToolView({ tool, tab, onOpen }: ToolViewProps) {
  const { t } = useTranslator();
  return (
    <div className={styles.stack}>
      <h1 className={hidden.hidden}>{t(`panel.tool-${tool}`)}</h1>
      {tool === 'meetings' ? (
        <MeetingsView onOpen={onOpen} />
      ) : (
        <OpportunitiesView onOpen={onOpen} readTab={async () => tab && readTab(tab)} />
      )}
    </div>
  );
}
