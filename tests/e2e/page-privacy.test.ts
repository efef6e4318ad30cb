import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawnIn } from './drawn';
import { launchKring, type Kring } from './kring';
import { attackPage, plantLetterFonts, type Loot } from './page-attacks';
import { choose, loadSampleNetwork, openPanel, setSettings } from './steps';

// Letters and words that LinkedIn's own page does not have, so that whatever finds them found them in Kring's drawing.
const secret = 'ⱺ zwijgplicht ꝗ herindeling';
const profile = 'https://www.linkedin.com/in/hanneke-bosma/';
const guesses = ['ⱺ', 'ꝗ', 'zwijgplicht', secret];

describe('the words Kring draws in the page', () => {
  let kring: Kring;

  beforeAll(async () => {
    kring = await launchKring();
    await choose(kring, 'annotate');
    await loadSampleNetwork(kring);
    await setSettings(kring, { showNoteStart: true });
    const page = await kring.open(profile);
    const panel = await openPanel(kring, page);
    await panel.getByRole('textbox', { name: 'Nieuwe notitie' }).fill(secret);
    await panel.getByText('bewaard').waitFor();
    await panel.close();
    await page.close();
  });
  afterAll(() => kring.close());

  test('stand in the page, and none of its scripts can read them', async () => {
    const page = await kring.open(profile);
    await expect.poll(async () => (await drawnIn(page)).flatMap(({ words }) => words).join(' ')).toContain('zwijgplicht');
    const loot = await page.evaluate(attackPage, guesses);
    expectNothing(loot);
    await page.close();
  });

  test('load no font of the page, letter by letter', async () => {
    const page = await kring.open(profile);
    await expect.poll(async () => (await drawnIn(page)).length).toBeGreaterThan(0);
    await page.evaluate(plantLetterFonts, 'ⱺꝗ');
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(300);
    expect(kring.requests.filter((url) => url.includes('/trap/'))).toEqual([]);
    await page.close();
  });
});

function expectNothing({ found, selected, texts, roots }: Loot): void {
  expect(found).toEqual([]);
  expect(selected.filter((text) => guesses.some((guess) => text.includes(guess)))).toEqual([]);
  expect(texts.filter((text) => guesses.some((guess) => text.includes(guess)))).toEqual([]);
  expect(texts.filter((text) => text.includes('extension://'))).toEqual([]);
  expect(roots).toBe(0);
}
