// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EngineHelp } from '../../entrypoints/shared/suggestions/engine-help';
import type { Advice } from '../../entrypoints/shared/suggestions/protocol';
import type { ReactablePost } from '../../entrypoints/shared/suggestions/reactable-post';
import { Suggester } from '../../entrypoints/shared/suggestions/suggester';
import { addSampleLibrary } from '../../lib/actions/sample-library';
import { forgetEngine, writeEngineSettings } from '../../lib/engines/engine-settings';
import { today } from '../../lib/domain/calendar-day';
import { withFreshStore } from '../actions/fresh-store';
import { show } from '../components/shown';

const { desk } = vi.hoisted(() => ({ desk: {} as { suggester: Record<string, (question: unknown) => unknown> } }));
vi.mock('../../entrypoints/shared/suggestions/ask-worker', () => ({
  askWorker: async (name: string, question: unknown) => desk.suggester[name]!(question),
}));

withFreshStore();
const post: ReactablePost = {
  keys: [],
  text: 'Vanochtend onze bewonersbrief over de afsluiting van de brug laten lezen door vijf mensen in de wachtkamer van het stadhuis.\n\nVier van de vijf misten de datum. Die stond in alinea drie.\n\nNu staat hij in de titel. Hoe testen jullie brieven in begrijpelijke taal?',
  isPromoted: false,
};
const mourning =
  'Met grote verslagenheid hebben wij kennisgenomen van het overlijden van onze collega Karel. We wensen zijn familie veel sterkte.';

/** The browser's own model, which points at the second text. */
function haveModel(prompt: () => Promise<string> = async () => '{"choice":"2"}') {
  vi.stubGlobal('LanguageModel', { availability: async () => 'available', create: async () => ({ prompt, destroy: () => undefined }) });
}

beforeEach(async () => {
  desk.suggester = new Suggester() as unknown as typeof desk.suggester;
  await forgetEngine();
  await addSampleLibrary();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const advise = async (of = post) => (await desk.suggester['advise']!({ post: of, addressForm: 'je', today: today() })) as Advice;
const button = () => screen.findByRole('button', { name: 'Het taalmodel laten meedenken' });
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox').value;

function Card({ advice }: { advice: Advice }) {
  const proposal = advice.proposals.find(({ type }) => type === 'question')!;
  const [text, setText] = useState(proposal.text);
  return (
    <>
      <textarea value={text} onChange={({ target }) => setText(target.value)} />
      <EngineHelp post={post} advice={advice} proposal={proposal} text={text} onText={setText} />
    </>
  );
}

describe('the browser’s own model at a card', () => {
  test('is not there when nothing was switched on', async () => {
    haveModel();
    show(<Card advice={await advise()} />);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('chooses another wording of Kring’s, without a question since nothing leaves; what was typed comes back', async () => {
    haveModel();
    await writeEngineSettings({ kind: 'built-in', address: '', model: '', key: '' });
    const advice = await advise();
    show(<Card advice={advice} />);
    await userEvent.type(screen.getByRole('textbox'), ' Groet');
    const typed = field();
    await userEvent.click(await button());
    await screen.findByText('Deze tekst van Kring koos het taalmodel.');
    expect(field()).not.toBe(typed);
    expect(field()).toMatch(/\?$/u);
    expect(screen.queryByRole('dialog')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Terug naar je eigen tekst' }));
    expect(field()).toBe(typed);
  });

  test('fails with a sentence, and the text stays', async () => {
    haveModel(async () => Promise.reject(new DOMException('', 'UnknownError')));
    await writeEngineSettings({ kind: 'built-in', address: '', model: '', key: '' });
    show(<Card advice={await advise()} />);
    const before = field();
    await userEvent.click(await button());
    await screen.findByText('Het model kwam er niet uit. Probeer het opnieuw.');
    expect(field()).toBe(before);
  });

  test('has nothing to do at mourning', async () => {
    const { proposals } = await advise({ ...post, text: mourning });
    expect(proposals.filter(({ isForEngines }) => isForEngines)).toEqual([]);
  });
});

describe('what the worker hands out for a model', () => {
  test('has neither the author nor what is confidential, and takes a bad answer back', async () => {
    const author = { name: 'Noël Voorbeeld', kind: 'person' as const, keys: [] };
    const of = { ...post, author, text: `${post.text} Groet, Noël Voorbeeld` };
    const [proposal] = (await advise(of)).proposals;
    const suggester = new Suggester();
    const asked = { post: of, addressForm: 'je' as const, today: today(), suggestion: proposal!, withNote: false };
    const { planned } = await suggester.plan({ ...asked, writes: ['nl'] });
    expect(planned?.prompt.user).not.toMatch(/Noël|Voorbeeld/u);
    expect(planned?.hidden).toContain('Noël Voorbeeld');
    const outcome = await suggester.judge({ answer: 'Kijk op https://elders.example, daar help ik je.' });
    expect(outcome).toMatchObject({ outcome: 'refused', suggestion: { text: proposal!.text } });
  });

  test('an answer without a question is none', async () => {
    await expect(new Suggester().judge({ answer: 'x' })).rejects.toThrow();
  });
});
