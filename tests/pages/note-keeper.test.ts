// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { NoteKeeper } from '../../entrypoints/shared/note-keeper';
import type { NoteId } from '../../lib/domain/note';
import { listNotes } from '../../lib/store/notes';
import { withFreshStore } from '../actions/fresh-store';

withFreshStore();
beforeEach(() => localStorage.clear());

const subject = { subjectKind: 'contact', subjectId: '7d0c2c62-4f1a-4a43-9d56-0d1f5d1f2a11' } as const;

function keeperOf(noteId?: NoteId, of: () => Promise<typeof subject> = async () => subject): NoteKeeper {
  return new NoteKeeper({ noteId, newName: 'new', subject: of, explain: (error) => (error as Error).message });
}

const texts = async () => (await listNotes(subject.subjectId)).map(({ text }) => text);

describe('a note on its way to the store', () => {
  test('is one note, however often it is saved, and nothing waits after that', async () => {
    const keeper = keeperOf();
    keeper.hold('Ken');
    await Promise.all([keeper.save('Ken'), keeper.save('Kent de dijk')]);
    keeper.hold('Kent de dijk goed');
    await keeper.save('Kent de dijk goed');
    expect(await texts()).toEqual(['Kent de dijk goed']);
    expect(localStorage).toHaveLength(0);
  });

  test('words typed during the first save wait under the note’s own name', async () => {
    const keeper = keeperOf();
    keeper.hold('a');
    const saving = keeper.save('a');
    keeper.hold('ab');
    await saving;
    expect(keeperOf().waiting()).toBeUndefined();
    expect(keeperOf(keeper.noteId).waiting()).toBe('ab');
  });

  test('that cannot be stored waits, and the next field finds it', async () => {
    const keeper = keeperOf(undefined, async () => {
      throw new Error('Geen ruimte');
    });
    keeper.hold('Belt liever');
    expect(await keeper.save('Belt liever')).toBe('Geen ruimte');
    expect(keeperOf().waiting()).toBe('Belt liever');
    expect(await texts()).toEqual([]);
    // One failure does not stop the next save.
    expect(await keeperOf().save('Belt liever')).toBeUndefined();
    expect(await texts()).toEqual(['Belt liever']);
  });

  test('without words it goes', async () => {
    const keeper = keeperOf();
    await keeper.save('Tijdelijk');
    await keeper.save('  ');
    expect(await texts()).toEqual([]);
    await keeper.save('Toch niet');
    expect(await texts()).toEqual(['Toch niet']);
  });
});
