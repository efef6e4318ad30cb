import { useState } from 'react';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { useTranslator } from '../../components/translator';
import { addSource } from '../../lib/actions/save-source';
import { classifyUrl } from '../../lib/linkedin/urls';
import { SourceForm } from '../shared/library/source-form';
import type { ActiveTab } from '../shared/use-active-tab';
import { useRun } from '../shared/use-run';

/** The page in the tab as a source. The browser tells Kring its address and title only because the person opened the popup there. */
export function KeepPage({ tab }: { tab: ActiveTab | undefined }) {
  const { t } = useTranslator();
  const run = useRun();
  const [isKeeping, setKeeping] = useState(false);
  if (!tab?.url || !canBeSource(tab.url)) return null;
  if (!isKeeping) {
    return (
      <Button variant="quiet" icon="note" onClick={() => setKeeping(true)}>
        {t('library.source-page')}
      </Button>
    );
  }
  return (
    <Card>
      <SourceForm
        initial={{ title: titleOf(tab.title ?? ''), url: tab.url }}
        onSave={async (fields) => {
          const isKept = await run(() => addSource(fields));
          if (isKept) setKeeping(false);
          return isKept;
        }}
        onCancel={() => setKeeping(false)}
      />
    </Card>
  );
}

/** Any page of the web; of LinkedIn's own only articles, which are of no kind that Kring reads. */
function canBeSource(url: string): boolean {
  if (!/^https?:/u.test(url)) return false;
  return !url.startsWith('https://www.linkedin.com/') || (url.includes('/pulse/') && classifyUrl(url).kind === 'other');
}

/** Without the name of the site that LinkedIn puts behind it. */
function titleOf(title: string): string {
  return title.replace(/ \| LinkedIn$/u, '').slice(0, 300);
}
