import { useState } from 'react';
import { Button } from '../../../components/button';
import { EmptyState } from '../../../components/empty-state';
import { SegmentedControl } from '../../../components/segmented-control';
import { useTranslator } from '../../../components/translator';
import { browser } from '../../../lib/browser';
import { reasonPhrase } from '../../../lib/i18n/suggestion-phrases';
import { ProposalEditor } from './proposal-editor';
import type { Advice } from './protocol';
import type { ReactablePost } from './reactable-post';
import { suggestionTypeName } from './suggestion-type-name';
import styles from './suggestions.module.css';
import { useAdvice } from './use-advice';

/** What Kring proposes at a post: one thing first, at most two others beside it, or calmly nothing, always with why. */
export function PostAdvice({ post }: { post: ReactablePost }) {
  const translator = useTranslator();
  const { t } = translator;
  const { advice, again } = useAdvice(post);
  const [chosen, setChosen] = useState(0);
  const [isTaken, setTaken] = useState(false);
  if (advice === undefined) return <p className={styles.soft}>{t('react.working')}</p>;
  if (advice === 'failed')
    return <EmptyState icon="comment" title={t('react.failed')} action={<Button onClick={again}>{t('common.try-again')}</Button>} />;
  const proposal = advice.proposals[chosen] ?? advice.proposals[0];
  if (!proposal) return <Quiet advice={advice} />;
  const dismissed = () => {
    setChosen(0);
    again();
  };
  return (
    <div className={styles.advice}>
      {/* One reaction is enough: once a text is copied, the others are put away. */}
      {advice.proposals.length > 1 && !isTaken && (
        <SegmentedControl
          label={t('react.angle')}
          isLabelHidden
          value={String(advice.proposals.indexOf(proposal))}
          options={advice.proposals.map((each, index) => ({ value: String(index), label: suggestionTypeName(each.type, translator) }))}
          onChange={(index) => setChosen(Number(index))}
        />
      )}
      <ProposalEditor
        key={`${proposal.type} ${proposal.text}`}
        post={post}
        advice={advice}
        proposal={proposal}
        onTaken={() => setTaken(true)}
        onDismissed={dismissed}
      />
      {advice.isLibraryEmpty && <LibraryHint />}
    </div>
  );
}

/** Nothing to suggest is an answer, not a failure. */
function Quiet({ advice: { quiet, topicNames, isLibraryEmpty } }: { advice: Advice }) {
  const translator = useTranslator();
  const { t } = translator;
  const isForLackOf = quiet?.code === 'nothing-fits';
  const isForNow = isForLackOf || quiet?.code === 'already-used' || quiet?.code === 'daily-limit';
  return (
    <div className={styles.quiet}>
      <p className={styles.quietTitle}>{t(isForNow ? 'react.nothing' : 'react.not-here')}</p>
      {quiet && <p>{reasonPhrase(quiet, topicNames, translator)}</p>}
      {isForLackOf && isLibraryEmpty && <LibraryHint />}
    </div>
  );
}

function LibraryHint() {
  const { t } = useTranslator();
  const open = () => void browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html#/library') });
  return (
    <p className={styles.hint}>
      {t('react.library-hint')}{' '}
      <Button size="small" variant="quiet" onClick={open}>
        {t('react.library-open')}
      </Button>
    </p>
  );
}
