import { readSet, type LabelledSet } from '../../scripts/evaluation/labelled-set';
import { scorePosts, type PostScore } from '../../scripts/evaluation/measures';
import { predictSet, type SetResult } from '../../scripts/evaluation/predict';

/** The own labelled posts with what Kring makes of them. */
export function ownSet(): { set: LabelledSet; result: SetResult; scores: PostScore[] } {
  const set = readSet('tests/fixtures/suggestions/own');
  const result = predictSet(set);
  return { set, result, scores: scorePosts(set, result.predictions, result.drafts) };
}
