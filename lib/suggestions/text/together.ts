import { sentencesOf } from './sentences';

type Test = (text: string) => boolean;

/** Whether one sentence holds both: who, and what befell them. In two sentences they may be about different things. */
export function together(text: string, who: Test, what: Test): boolean {
  return sentencesOf(text).some(({ text: sentence }) => what(sentence) && who(sentence));
}
