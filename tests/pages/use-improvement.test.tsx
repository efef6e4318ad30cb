// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { TranslatorProvider } from '../../components/translator';
import { useImprovement } from '../../entrypoints/shared/suggestions/use-improvement';
import type { Engine, Parcel, Run } from '../../lib/engines/engine';
import type { Prompt } from '../../lib/engines/prompt';
import { createTranslator } from '../../lib/i18n/translate';

afterEach(cleanup);

const schema = { type: 'object', properties: {}, required: [], additionalProperties: false } as const;
const wrapper = ({ children }: { children: ReactNode }) => (
  <TranslatorProvider translator={createTranslator('nl')}>{children}</TranslatorProvider>
);

/** A server that answers when told, and a worker that puts the note into the question when it is ticked. */
function begin() {
  const sent: string[] = [];
  const draft = vi.fn(
    (parcel: Parcel, { signal }: Run) =>
      new Promise<string>((resolve, reject) => {
        sent.push(parcel.body);
        signal?.addEventListener('abort', () => reject(signal.reason));
        resolve('Een beter antwoord');
      }),
  );
  const engine: Engine = {
    kind: 'endpoint',
    writes: ['nl'],
    pack: (prompt) => ({ destination: { place: 'device', url: 'http://localhost/v1' }, prompt, body: prompt.user }),
    choose: async () => '1',
    draft,
  };
  const suggestion = { type: 'question' as const, place: 'public' as const, reasons: [], text: 'Een beter antwoord' };
  const benchFor = (withNote: boolean) => ({
    plan: async () => {
      const prompt: Prompt = { task: 'draft', language: 'nl', system: '', user: withNote ? 'post and note' : 'post', schema };
      return { prompt, hidden: [], hasNote: true };
    },
    judge: async (text: string) => ({
      outcome: 'drafted' as const,
      suggestion: { ...suggestion, text },
      verdict: { rubric: [], own: [], isGood: true },
    }),
  });
  const onText = vi.fn<(text: string) => void>();
  const hook = renderHook(() => useImprovement({ engine, benchFor, text: 'Van Kring', onText }), { wrapper });
  const asking = () => {
    const { improving } = hook.result.current;
    if (improving.step !== 'asking') throw new Error(improving.step);
    return improving;
  };
  return { hook, sent, onText, asking };
}

describe('asking an engine', () => {
  test('ticking the note shows the other parcel, and only that one is sent', async () => {
    const { hook, sent, onText, asking } = begin();
    act(() => void hook.result.current.start(false));
    await waitFor(() => expect(asking().parcel.body).toBe('post'));
    act(() => void hook.result.current.start(true));
    await waitFor(() => expect(asking().parcel.body).toBe('post and note'));
    expect(asking().withNote).toBe(true);
    expect(sent).toEqual([]);
    act(() => asking().answer(true));
    await waitFor(() => expect(onText).toHaveBeenCalledWith('Een beter antwoord'));
    expect(sent).toEqual(['post and note']);
    expect(hook.result.current.improving).toMatchObject({ step: 'rest', before: 'Van Kring' });
  });

  test('the card that goes takes the question with it: nothing is sent after it', async () => {
    const { hook, sent, asking } = begin();
    act(() => void hook.result.current.start(false));
    await waitFor(() => asking());
    const { answer } = asking();
    hook.unmount();
    answer(true);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(sent).toEqual([]);
  });

  test('putting back gives the text there was, and ends what was said', async () => {
    const { hook, onText, asking } = begin();
    act(() => void hook.result.current.start(false));
    await waitFor(() => asking());
    act(() => asking().answer(true));
    await waitFor(() => expect(hook.result.current.improving).toMatchObject({ before: 'Van Kring' }));
    act(() => hook.result.current.putBack('Van Kring'));
    expect(onText).toHaveBeenLastCalledWith('Van Kring');
    expect(hook.result.current.improving).toEqual({ step: 'rest' });
  });
});
