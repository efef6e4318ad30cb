import { Section } from '../../components/section';
import { useTranslator } from '../../components/translator';
import type { IdentityKey } from '../../lib/domain/identity';
import { ReactToPost } from '../shared/suggestions/react-to-post';
import { useSettings } from '../shared/use-settings';

interface SuggestionsAtPostProps {
  tabId: number | undefined;
  keys: readonly IdentityKey[];
  isPostShown?: boolean;
  /** The script in the page has seen the post: it can be read. */
  isOnPage: boolean;
}

/** What could be said at this post. With annotations it is read at once; with the side panel only, when the person asks. */
export function SuggestionsAtPost({ tabId, keys, isPostShown = false, isOnPage }: SuggestionsAtPostProps) {
  const { t } = useTranslator();
  const settings = useSettings();
  if (!settings) return null;
  return (
    <Section title={t('react.at-post')}>
      <ReactToPost tabId={tabId} keys={keys} isPostShown={isPostShown} isAsked={settings.mode === 'annotate' && isOnPage} />
    </Section>
  );
}
