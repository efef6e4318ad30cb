import { useTranslator } from '../../components/translator';
import type { ContactId } from '../../lib/domain/contact';
import { MeetingsView } from '../shared/meetings/meetings-view';
import styles from './panel.module.css';

/** What is used now and then, beside following the tab. */
export const tools = ['meetings'] as const;
export type Tool = (typeof tools)[number];

export function ToolView({ tool, onOpen }: { tool: Tool; onOpen: (id: ContactId) => void }) {
  const { t } = useTranslator();
  return (
    <div className={styles.stack}>
      <h1 className={styles.name}>{t(`panel.tool-${tool}`)}</h1>
      <MeetingsView onOpen={onOpen} />
    </div>
  );
}
