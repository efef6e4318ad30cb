import { expect, test } from 'vitest';
import { tallyFeedback, type Feedback } from '../../lib/domain/feedback';

const given = (rest: Partial<Feedback>) => ({ outcome: 'used', type: 'question', ...rest }) as Feedback;

test('choices are counted by kind; what was forgotten counts no more', () => {
  const feedback = [
    given({}),
    given({ edited: 'Anders' }),
    given({ outcome: 'dismissed', reason: 'wrong' }),
    given({ type: 'share' }),
    given({ type: 'share', isForgotten: true }),
    given({ type: 'human', isForgotten: true }),
  ];
  expect(tallyFeedback(feedback)).toEqual([
    { type: 'question', used: 2, edited: 1, dismissed: 1 },
    { type: 'share', used: 1, edited: 0, dismissed: 0 },
  ]);
});
