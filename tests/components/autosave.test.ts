import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Autosave, type Keeper } from '../../components/autosave';

/** A store that answers when it is told to. */
class SlowKeeper implements Keeper {
  saved: string[] = [];
  held: string | undefined;
  readonly #answers: ((problem?: string) => void)[] = [];

  waiting = () => this.held;
  hold = (text: string) => {
    this.held = text;
  };
  save = (text: string) => {
    this.saved.push(text);
    return new Promise<string | undefined>((resolve) => this.#answers.push(resolve));
  };

  async answer(problem?: string): Promise<void> {
    this.#answers.shift()?.(problem);
    await vi.advanceTimersByTimeAsync(0);
  }
}

let keeper: SlowKeeper;
beforeEach(() => {
  vi.useFakeTimers();
  keeper = new SlowKeeper();
});
afterEach(() => void vi.useRealTimers());

describe('a field that saves itself', () => {
  test('waits for a pause, and stores once', async () => {
    const field = new Autosave('', keeper);
    for (const text of ['D', 'Di', 'Dijk']) {
      field.type(text);
      await vi.advanceTimersByTimeAsync(300);
    }
    expect(keeper.saved).toEqual([]);
    await vi.advanceTimersByTimeAsync(300);
    expect(keeper.saved).toEqual(['Dijk']);
    expect(field.state().status).toBe('saving');
    await keeper.answer();
    expect(field.state().status).toBe('saved');
  });

  test('stores at once when told to, and nothing when nothing changed', async () => {
    const field = new Autosave('kept', keeper);
    await field.flush();
    expect(keeper.saved).toEqual([]);
    field.type('kept longer');
    void field.flush();
    expect(keeper.saved).toEqual(['kept longer']);
    await vi.advanceTimersByTimeAsync(2000);
    expect(keeper.saved).toHaveLength(1);
  });

  test('says what went wrong, keeps the words and stores them at the next try', async () => {
    const field = new Autosave('', keeper);
    field.type('Belt liever');
    void field.flush();
    await keeper.answer('Geen ruimte');
    expect(field.state()).toEqual({ text: 'Belt liever', status: { problem: 'Geen ruimte' } });
    void field.flush();
    await keeper.answer();
    expect(keeper.saved).toEqual(['Belt liever', 'Belt liever']);
    expect(field.state().status).toBe('saved');
  });

  test('takes words from elsewhere only when it has none of its own under way', async () => {
    const field = new Autosave('one', keeper);
    field.receive('two');
    expect(field.state().text).toBe('two');
    field.type('three');
    field.receive('elsewhere');
    expect(field.state().text).toBe('three');
    void field.flush();
    // An answer of the store from before this save arrives late.
    field.receive('elsewhere');
    expect(field.state().text).toBe('three');
    await keeper.answer();
    field.receive('undone');
    expect(field.state().text).toBe('undone');
  });

  test('starts with words that never reached the store, and stores them', async () => {
    keeper.held = 'typed before the browser was killed';
    const field = new Autosave('older', keeper);
    expect(field.state().text).toBe('typed before the browser was killed');
    void field.flush();
    expect(keeper.saved).toEqual(['typed before the browser was killed']);
  });

  test('words typed during a save are stored after it', async () => {
    const field = new Autosave('', keeper);
    field.type('a');
    void field.flush();
    field.type('ab');
    await keeper.answer();
    expect(field.state().text).toBe('ab');
    await vi.advanceTimersByTimeAsync(600);
    expect(keeper.saved).toEqual(['a', 'ab']);
  });
});
