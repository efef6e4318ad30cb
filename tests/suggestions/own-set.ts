import { readSet, type LabelledSet } from '../../scripts/evaluation/labelled-set';
import { scorePosts, type PostScore } from '../../scripts/evaluation/measures';
import { predictSet, type SetResult } from '../../scripts/evaluation/predict';

/** Labelled posts of the project's own with what Kring makes of them: `own`, `second`, which is in another voice, or `third`, in many. */
export function ownSet(name: 'own' | 'second' | 'third'): { set: LabelledSet; result: SetResult; scores: PostScore[] } {
  const set = readSet(`tests/fixtures/suggestions/${name}`);
  const result = predictSet(set);
  return { set, result, scores: scorePosts(set, result.predictions, result.drafts) };
}
