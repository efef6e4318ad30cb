import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchKring, type Kring } from './kring';
import { badge, choose, loadSampleNetwork, neverQuiet } from './steps';

describe('the popup', () => {
  let kring: Kring;

  beforeAll(async () => {
    kring = await launchKring();
    await choose(kring, 'panel-only');
    await neverQuiet(kring);
    await loadSampleNetwork(kring);
  });
  afterAll(() => kring.close());

  test('logs contact by keyboard alone: name, what about, Enter; the badge follows, and undo takes it back', async () => {
    const before = Number((await badge(kring)).text);
    const popup = await kring.openOwn('/popup.html');
    await popup.getByRole('combobox').first().waitFor();
    await popup.keyboard.type('marij');
    await popup.getByRole('option', { name: /Marijke van Dalen/u }).waitFor();
    await popup.keyboard.press('Enter');
    await popup.getByRole('textbox', { name: 'Waar ging het over?' }).focus();
    await popup.keyboard.type('Even gebeld');
    await popup.keyboard.press('Enter');
    await popup.getByText('Contact met Marijke van Dalen vastgelegd').waitFor();
    await expect.poll(async () => Number((await badge(kring)).text)).toBe(before - 1);
    await popup.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.poll(async () => Number((await badge(kring)).text)).toBe(before);
    await popup.close();
  });

  test('several people at once, and someone new made while typing', async () => {
    const popup = await kring.openOwn('/popup.html');
    const people = popup.getByRole('combobox').first();
    await people.fill('koen ver');
    await popup.getByRole('option', { name: /Koen Verhagen/u }).waitFor();
    await people.press('Enter');
    await people.fill('Nieuw Iemand');
    await popup.getByRole('option', { name: /“Nieuw Iemand” toevoegen/u }).waitFor();
    await people.press('Enter');
    await popup.getByText('bijeenkomst', { exact: true }).click();
    await popup.getByRole('button', { name: 'Vastleggen', exact: true }).click();
    await popup.getByText('Contact met 2 mensen vastgelegd').waitFor();
    await popup.close();
  });

  test('shows the five who are longest due', async () => {
    const popup = await kring.openOwn('/popup.html');
    await popup.getByRole('heading', { name: 'Aan de beurt' }).waitFor();
    await expect.poll(() => popup.getByRole('listitem').count()).toBe(5);
    await popup.close();
  });
});

describe('the badge', () => {
  let kring: Kring;

  beforeAll(async () => {
    kring = await launchKring();
    await choose(kring, 'panel-only');
    await neverQuiet(kring);
  });
  afterAll(() => kring.close());

  test('is empty while nobody is due, counts, and stops at 99+', async () => {
    expect((await badge(kring)).text).toBe('');
    await loadSampleNetwork(kring);
    await expect.poll(async () => (await badge(kring)).text).toBe('5');
    await addDue(kring, 150);
    await expect.poll(async () => (await badge(kring)).text).toBe('99+');
  });

  test('counts anew when the night’s alarm goes off, whatever happened meanwhile', async () => {
    await kring.worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          action: { setBadgeText(details: object): Promise<void> };
          alarms: { create(name: string, when: object): Promise<void>; get(name: string): Promise<{ scheduledTime: number }> };
        };
      };
      await chrome.action.setBadgeText({ text: '7' });
      await chrome.alarms.create('midnight', { when: Date.now() + 100 });
    });
    await expect.poll(async () => (await badge(kring)).text).toBe('99+');
    const next = await kring.worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: { alarms: { get(name: string): Promise<{ scheduledTime: number }> } } };
      const at = new Date((await chrome.alarms.get('midnight')).scheduledTime);
      return { hour: at.getHours(), isAhead: at.getTime() > Date.now() };
    });
    expect(next).toEqual({ hour: 0, isAhead: true });
  });

  test('is right again after the browser restarted the worker', async () => {
    await kring.worker.evaluate(() =>
      (globalThis as unknown as { chrome: { action: { setBadgeText(details: object): Promise<void> } } }).chrome.action.setBadgeText({
        text: '7',
      }),
    );
    const session = await kring.context.browser()?.newBrowserCDPSession();
    const targets = (await session?.send('Target.getTargets')) as { targetInfos: { type: string; targetId: string }[] };
    for (const { type, targetId } of targets.targetInfos)
      if (type === 'service_worker') await session?.send('Target.closeTarget', { targetId });
    const own = await kring.openOwn('/popup.html');
    await own.evaluate(() =>
      (globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }).chrome.runtime.sendMessage({
        type: 'storeChanged',
      }),
    );
    await expect
      .poll(() =>
        own.evaluate(() =>
          (globalThis as unknown as { chrome: { action: { getBadgeText(details: object): Promise<string> } } }).chrome.action.getBadgeText(
            {},
          ),
        ),
      )
      .toBe('99+');
  });
});

/** Puts people who have long been due straight into the store, as an import would, and says so. */
async function addDue(kring: Kring, count: number): Promise<void> {
  const page = await kring.openOwn('/popup.html');
  await page.waitForTimeout(300);
  await page.evaluate(async (many) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('kring');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
    const contacts = database.transaction('contacts', 'readwrite').objectStore('contacts');
    const now = new Date().toISOString();
    for (let index = 0; index < many; index++)
      contacts.put({
        id: crypto.randomUUID(),
        kind: 'person',
        name: `Persoon ${index}`,
        dueOn: '2020-01-01',
        turnOn: '2020-01-01',
        createdAt: now,
        updatedAt: now,
      });
    await new Promise((resolve) => (contacts.transaction.oncomplete = resolve));
    await (globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }).chrome.runtime.sendMessage(
      { type: 'storeChanged' },
    );
  }, count);
  await page.close();
}
