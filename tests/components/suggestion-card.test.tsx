// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { CoachCheck, CoachTone } from '../../components/coach';
import { SuggestionCard } from '../../components/suggestion-card';
import { coachView } from '../../entrypoints/shared/suggestions/coach-view';
import { createTranslator } from '../../lib/i18n/translate';
import { findingCodes, type Finding } from '../../lib/suggestions/rubric/finding';
import { show } from './shown';

afterEach(cleanup);

const translator = createTranslator('nl');
const view = (findings: Finding[]) => coachView(findings, translator);

interface Shown {
  onCopy?: () => void;
  onDismiss?: () => void;
  isCopied?: boolean;
  coach?: { line: string; tone: CoachTone; checks: readonly CoachCheck[] };
}

function Example({ onCopy = () => undefined, onDismiss = () => undefined, isCopied = false, coach }: Shown) {
  const [text, setText] = useState('Hoe testen jullie dit?');
  return (
    <SuggestionCard
      place="Reactie onder het bericht"
      isPrivate={false}
      reasons={['Gaat over Begrijpelijke taal.']}
      text={text}
      onText={setText}
      coach={coach}
      onCopy={onCopy}
      isCopied={isCopied}
      followUp={<button type="button">Noteren</button>}
      dismissals={[{ label: 'Klopt niet', onSelect: onDismiss }]}
    />
  );
}

describe('a suggestion', () => {
  test('says where it goes and why, and is the person’s to rewrite', async () => {
    show(<Example />);
    screen.getByText('Reactie onder het bericht');
    screen.getByText('Gaat over Begrijpelijke taal.');
    const text = screen.getByRole('textbox', { name: 'Jouw tekst' }) as HTMLTextAreaElement;
    await userEvent.clear(text);
    await userEvent.type(text, 'Wat hielp jullie?');
    expect(text.value).toBe('Wat hielp jullie?');
  });

  test('nothing is there to copy when nothing is written', async () => {
    const onCopy = vi.fn<() => void>();
    show(<Example onCopy={onCopy} />);
    await userEvent.click(screen.getByRole('button', { name: 'Kopiëren' }));
    expect(onCopy).toHaveBeenCalledOnce();
    await userEvent.clear(screen.getByRole('textbox', { name: 'Jouw tekst' }));
    expect((screen.getByRole('button', { name: 'Kopiëren' }) as HTMLButtonElement).disabled).toBe(true);
  });

  test('putting it aside asks why; there is one primary button', async () => {
    const onDismiss = vi.fn<() => void>();
    show(<Example onDismiss={onDismiss} />);
    expect(document.querySelectorAll('button[class*="primary"]').length).toBe(1);
    await userEvent.click(screen.getByRole('button', { name: 'Opzij leggen' }));
    // jsdom draws no popovers: what is in one counts as hidden.
    await userEvent.click(screen.getByRole('menuitem', { name: 'Klopt niet', hidden: true }));
    expect(onDismiss).toHaveBeenCalledOnce();
  });

  test('once copied, what follows comes first and it can no longer be put aside', () => {
    show(<Example isCopied />);
    screen.getByRole('button', { name: 'Noteren' });
    screen.getByRole('button', { name: 'Opnieuw kopiëren' });
    expect(screen.queryByRole('button', { name: 'Opzij leggen' })).toBeNull();
    expect(document.querySelectorAll('button[class*="primary"]').length).toBe(0);
  });

  test('the coach is read out politely and says how many points are met', () => {
    show(<Example coach={view([{ code: 'sales', isHard: true, detail: 'offerte' }])} />);
    const line = screen.getByText('Haal het aanbod eruit (“offerte”).');
    expect(line.closest('[aria-live]')?.getAttribute('aria-live')).toBe('polite');
    screen.getByText('6 van 7 punten in orde');
  });
});

describe('what the coach makes of findings', () => {
  test('without any the text is ready', () => {
    const { line, tone, checks } = view([]);
    expect([line, tone]).toEqual(['Klaar om te kopiëren.', 'good']);
    expect(checks.every((check) => check.tone === 'good')).toBe(true);
  });

  test.each(findingCodes)('%s is of exactly one point, as advice and as a fault', (code) => {
    for (const [isHard, expected] of [
      [true, 'fault'],
      [false, 'advice'],
    ] as const) {
      const { tone, checks } = view([{ code, isHard, detail: 'x' }]);
      expect(tone).toBe(expected);
      expect(checks.filter((check) => check.tone === expected).length).toBe(1);
      expect(checks.filter((check) => check.tone === 'good').length).toBe(checks.length - 1);
    }
  });

  test('the gravest comes first, wherever it stands', () => {
    const { line, tone } = view([
      { code: 'blank-left', isHard: false },
      { code: 'too-long', isHard: true },
    ]);
    expect([line, tone]).toEqual(['Korter: hooguit zestig woorden.', 'fault']);
  });
});
