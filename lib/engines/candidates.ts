import { decide, type Decision, type DecisionSettings } from '../suggestions/deciding/decide';
import type { Suggestion } from '../suggestions/deciding/suggestion';
import { fingerprintOf } from '../suggestions/composing/compose';
import type { Library } from '../suggestions/library';

const rounds = 3;
const most = 6;

/**
 * What there is to choose from: the decision's suggestions and other wordings of the first, all made by Kring itself. Other wordings come by deciding again as
 * if the first were used.
 */
export function candidatesOf(
  decision: Decision,
  library: Library,
  settings: DecisionSettings,
  isWanted: (suggestion: Suggestion) => boolean,
): Suggestion[] {
  const found = new Map<string, Suggestion>();
  const usedTexts = new Set(settings.usedTexts);
  let current = decision;
  for (let round = 0; round < rounds; round += 1) {
    const { primary } = current;
    if (!primary || primary.type !== decision.primary?.type) break;
    for (const suggestion of round === 0 ? [primary, ...current.alternatives] : [primary])
      if (isWanted(suggestion)) found.set(fingerprintOf(suggestion.text), suggestion);
    usedTexts.add(fingerprintOf(primary.text));
    current = decide(decision.reading, library, { ...settings, usedTexts });
  }
  return [...found.values()].slice(0, most);
}
