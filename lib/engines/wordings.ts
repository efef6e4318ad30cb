import { decide, type Decision, type DecisionSettings } from '../suggestions/deciding/decide';
import type { Suggestion } from '../suggestions/deciding/suggestion';
import { fingerprintOf } from '../suggestions/composing/compose';
import type { Library } from '../suggestions/library';

const most = 5;

/** A suggestion and other wordings of it, all made by Kring itself. They come by deciding again as if the one before were used. */
export function wordingsOf(suggestion: Suggestion, { reading }: Decision, library: Library, settings: DecisionSettings): Suggestion[] {
  const found = [suggestion];
  const usedTexts = new Set(settings.usedTexts);
  let last = suggestion;
  while (found.length < most) {
    usedTexts.add(fingerprintOf(last.text));
    const { primary, alternatives } = decide(reading, library, { ...settings, usedTexts });
    const next = [primary, ...alternatives].find((each) => each && isOfOneKind(each, suggestion));
    if (!next || found.some(({ text }) => text === next.text)) break;
    found.push(next);
    last = next;
  }
  return found;
}

function isOfOneKind(a: Suggestion, b: Suggestion): boolean {
  return a.type === b.type && a.experienceId === b.experienceId && a.sourceId === b.sourceId && a.contactId === b.contactId;
}
