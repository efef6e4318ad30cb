import { useState } from 'react';
import { SuggestionCard } from '../../../components/suggestion-card';
import { useToast } from '../../../components/toast';
import { useTranslator } from '../../../components/translator';
import { dismissSuggestion, takeSuggestion, type OfferedSuggestion } from '../../../lib/actions/give-feedback';
import { dismissalReasons } from '../../../lib/domain/feedback';
import { noteStart } from '../../../lib/domain/note';
import { reasonPhrase } from '../../../lib/i18n/suggestion-phrases';
import type { Translator } from '../../../lib/i18n/translate';
import type { KnownByPage } from '../keep-moment';
import { LogAfterCopy } from '../log-after-copy';
import { useCopy } from '../use-copy';
import { useRun } from '../use-run';
import { coachView } from './coach-view';
import { EngineHelp } from './engine-help';
import type { Advice, Proposal } from './protocol';
import type { ReactablePost } from './reactable-post';
import { useCoach } from './use-coach';
import { useDraft } from './use-draft';

interface ProposalEditorProps {
  post: ReactablePost;
  advice: Advice;
  proposal: Proposal;
  onTaken: () => void;
  /** It was put aside: what else is there? */
  onDismissed: () => void;
}

/** One proposal in the person's hands: to be rewritten, copied, logged, or put aside. */
export function ProposalEditor({ post, advice, proposal, onTaken, onDismissed }: ProposalEditorProps) {
  const translator = useTranslator();
  const { t } = translator;
  const run = useRun();
  const showToast = useToast();
  const { text, write, forget } = useDraft(`${advice.post} ${proposal.type}`, proposal.text);
  const findings = useCoach(proposal.basis, text ?? proposal.text, advice.reading);
  const { copy: toClipboard } = useCopy(text ?? '');
  const [isCopied, setCopied] = useState(false);
  if (text === undefined) return null;
  const offered = offeredSuggestion(advice, proposal);
  const copy = async () => {
    if (!(await toClipboard())) return;
    if (isCopied) return showToast({ text: t('change.take-suggestion') });
    if (!(await run(() => takeSuggestion(offered, text)))) return;
    setCopied(true);
    onTaken();
    forget();
  };
  const dismissals = dismissalReasons.map((reason) => ({
    label: t(`react.dismiss-${reason}`),
    onSelect: async () => {
      if (!(await run(() => dismissSuggestion(offered, reason)))) return;
      forget();
      onDismissed();
    },
  }));
  return (
    <SuggestionCard
      place={placePhrase(proposal, translator)}
      isPrivate={proposal.place === 'private'}
      reasons={reasonsOf(proposal, advice, translator)}
      text={text}
      onText={write}
      coach={findings && coachView(findings, translator)}
      help={<EngineHelp post={post} advice={advice} proposal={proposal} text={text} onText={write} />}
      onCopy={() => void copy()}
      isCopied={isCopied}
      followUp={
        <LogAfterCopy
          person={personOf(post, advice, proposal)}
          text={text}
          channel={proposal.place === 'private' ? 'message' : 'comment'}
        />
      }
      dismissals={dismissals}
    />
  );
}

function offeredSuggestion(
  { post, reading }: Advice,
  { type, place, text, experienceId, sourceId, contactId, recipient }: Proposal,
): OfferedSuggestion {
  const sentTo = type === 'share' ? contactId : recipient?.contactId;
  return {
    type,
    place,
    offered: text,
    post,
    topics: reading.topics.slice(0, 12).map(({ id }) => id),
    ...(experienceId && { experienceId }),
    ...(sourceId && { sourceId }),
    ...(place === 'private' && sentTo && { contactId: sentTo }),
  };
}

/** With whom it was: the one a message went to, or the author of the post. */
function personOf({ author }: ReactablePost, { author: known }: Advice, { place, type, recipient }: Proposal): KnownByPage | undefined {
  if (place === 'private' && type === 'share') return recipient?.contactId && { id: recipient.contactId, name: recipient.name };
  if (known) return { id: known.contactId, name: known.name };
  if (!author) return undefined;
  const { name, kind, keys, headline } = author;
  return { name, kind, keys, ...(headline && { headline }) };
}

function placePhrase({ type, place, recipient }: Proposal, { t }: Translator): string {
  if (type === 'reshare') return t('react.place-reshare');
  if (place === 'public') return t('react.place-public');
  return recipient ? t('react.place-private', { name: recipient.name }) : t('react.place-author');
}

/** Notes can be long: their beginning says why. */
function reasonsOf({ reasons }: Proposal, { topicNames }: Advice, translator: Translator): string[] {
  return reasons.map(({ code, parameters }) => {
    const short = Object.entries(parameters ?? {}).map(([name, value]) => [name, noteStart(value, 140)]);
    return reasonPhrase({ code, parameters: Object.fromEntries(short) as Record<string, string> }, topicNames, translator);
  });
}
