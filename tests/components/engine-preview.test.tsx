// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { EnginePreview } from '../../components/engine-preview';
import { show } from './shown';

const body = '{\n  "model": "m",\n  "messages": [{ "content": "<bericht>\\n[PERSOON 1] zei iets\\n</bericht>" }]\n}';

beforeAll(() => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.setAttribute('open', '');
  };
  HTMLDialogElement.prototype.close = function close() {
    this.removeAttribute('open');
  };
});
afterEach(cleanup);

function open(place: 'device' | 'elsewhere', note?: { isTicked: boolean; onTick: (isTicked: boolean) => void }) {
  const onSend = vi.fn();
  const onKeep = vi.fn();
  const url = place === 'device' ? 'http://localhost:11434/v1/chat/completions' : 'https://model.example/v1/chat/completions';
  show(<EnginePreview {...{ place, url, body, onSend, onKeep }} hidden={['Marijke van Dalen']} {...(note && { note })} />);
  return { onSend, onKeep, user: userEvent.setup() };
}

describe('what leaves', () => {
  test('stands there to the letter, with where it goes and what was replaced', () => {
    open('elsewhere');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'De tekst, letterlijk' }).value).toBe(body);
    expect(screen.getByText('https://model.example/v1/chat/completions')).toBeTruthy();
    expect(screen.getByText('Verlaat dit apparaat, naar model.example')).toBeTruthy();
    expect(screen.getByText('1 naam of adres vervangen')).toBeTruthy();
    expect(screen.getByText('Marijke van Dalen')).toBeTruthy();
  });

  test('on this device, it says so', () => {
    open('device');
    expect(screen.getByText('Blijft op dit apparaat')).toBeTruthy();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  test('is sent by the one button only', async () => {
    const { onSend, onKeep, user } = open('device');
    await user.click(screen.getByRole('button', { name: 'Niet versturen' }));
    expect([onSend.mock.calls.length, onKeep.mock.calls.length]).toEqual([0, 1]);
    await user.click(screen.getByRole('button', { name: 'Versturen' }));
    expect([onSend.mock.calls.length, onKeep.mock.calls.length]).toEqual([1, 1]);
  });

  test('closing is no yes', () => {
    const { onSend, onKeep } = open('device');
    screen.getByRole('dialog').dispatchEvent(new Event('cancel', { cancelable: true }));
    expect([onSend.mock.calls.length, onKeep.mock.calls.length]).toEqual([0, 1]);
  });

  test('a note goes along only when ticked', async () => {
    const onTick = vi.fn();
    const { user, onSend } = open('device', { isTicked: false, onTick });
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Mijn notitie over deze persoon meesturen' });
    expect(box.checked).toBe(false);
    await user.click(box);
    expect(onTick).toHaveBeenCalledWith(true);
    expect(onSend).not.toHaveBeenCalled();
  });
});
