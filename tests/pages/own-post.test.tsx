// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { OwnPost } from '../../entrypoints/dashboard/library/own-post';
import { OwnPostHint } from '../../entrypoints/sidepanel/review/own-post-hint';
import { Suggester } from '../../entrypoints/shared/suggestions/suggester';
import { takeSuggestion } from '../../lib/actions/give-feedback';
import { addExperience } from '../../lib/actions/save-experience';
import { listExperiences } from '../../lib/store/library';
import { withFreshStore } from '../actions/fresh-store';
import { show } from '../components/shown';

const { desk } = vi.hoisted(() => ({ desk: {} as { suggester: Record<string, (question: unknown) => unknown> } }));
vi.mock('../../entrypoints/shared/suggestions/ask-worker', () => ({
  askWorker: async (name: string, question: unknown) => desk.suggester[name]!(question),
}));

withFreshStore();
let copied = '';

beforeEach(async () => {
  localStorage.clear();
  desk.suggester = new Suggester() as unknown as typeof desk.suggester;
  await addExperience({
    title: 'Een brief minder',
    shareLevel: 'anonymous',
    topics: ['plain-language'],
    situation: 'De brief telde vier kantjes. Niemand las hem.',
    approach: 'We schrapten drie kantjes.',
    result: 'De helft belde niet meer.',
  });
});
afterEach(cleanup);

const react = async (count: number) => {
  for (let at = 0; at < count; at++)
    await takeSuggestion(
      { type: 'question', place: 'public', offered: `Hoe ${at}?`, post: `p${at}`, topics: ['plain-language'] },
      `Hoe ${at}?`,
    );
};
const title = () => screen.findByRole('heading', { name: 'Idee voor een eigen bericht' });

function watchClipboard() {
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: async (words: string) => void (copied = words) },
  });
}

describe('an idea for a post of one’s own', () => {
  test('is not there after two posts', async () => {
    await react(2);
    show(<OwnPost />);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(screen.queryByRole('heading')).toBeNull();
  });

  test('is the person’s own words, to be changed and copied; what is not told is left out', async () => {
    await react(3);
    show(<OwnPost />);
    await title();
    screen.getByText(
      'Je reageerde deze maand op 3 berichten over Begrijpelijke taal. Daar maakte je zelf ook iets mee: “Een brief minder”.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Opzet bekijken' }));
    const scene = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Hoe het begon' });
    expect(scene.value).toBe('De brief telde vier kantjes. Niemand las hem.');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Wat je ervan leerde/u }).value).toBe('');
    await userEvent.type(scene, ' Iedereen belde.');
    await userEvent.clear(screen.getByRole('textbox', { name: 'Vraag aan je lezers' }));
    watchClipboard();
    await userEvent.click(screen.getByRole('button', { name: 'Kopiëren' }));
    expect(copied).toBe(
      'De brief telde vier kantjes. Niemand las hem. Iedereen belde.\n\nWe schrapten drie kantjes.\n\nDe helft belde niet meer.',
    );
    await screen.findByText('Gekopieerd. Plak de tekst zelf op LinkedIn.');
  });

  test('is put away once it is told, and undo brings it back', async () => {
    await react(3);
    show(<OwnPost />);
    await title();
    await userEvent.click(screen.getByRole('button', { name: 'Verteld: idee opzij' }));
    await waitFor(() => expect(screen.queryByRole('heading')).toBeNull());
    expect((await listExperiences())[0]?.toldOn).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    await title();
  });

  test('stands in one line at the end of the weekly review', async () => {
    await react(3);
    show(<OwnPostHint />);
    await screen.findByText('Je hebt genoeg voor een eigen bericht over Begrijpelijke taal.', { exact: false });
    expect(screen.getByRole('link').getAttribute('href')).toBe('/dashboard.html#/library');
  });
});
