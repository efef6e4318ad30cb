import { cueTest } from '../text/cues';
import { sentencesOf } from '../text/sentences';
import cues from './cues/conversation.json';

const invites = cueTest(cues.invites);

const peers = cueTest(cues.peers);

/** The readers are asked something. A question in a story ("Mag dat?") is none: it has to be among the last sentences or to speak to the readers. */
export function asksReaders(text: string): boolean {
  const sentences = sentencesOf(text);
  const questions = sentences.filter(({ isQuestion }) => isQuestion);
  if (questions.some(({ text: question }) => invites(question))) return true;
  const closing = sentences.slice(-3).some(({ isQuestion }) => isQuestion);
  return (
    closing ||
    (invites(
      sentences
        .slice(-3)
        .map((sentence) => sentence.text)
        .join(' '),
    ) &&
      !/^\s*$/u.test(text))
  );
}

/** Looks for somebody who has been there: where an introduction helps. */
export function seeksPeers(text: string): boolean {
  const sentences = sentencesOf(text);
  return sentences.some(({ text: sentence, isQuestion }, index) => (isQuestion || index >= sentences.length - 4) && peers(sentence));
}
