import type { Keeper } from '../../components/autosave';
import { saveNote } from '../../lib/actions/save-note';
import type { Note, NoteId } from '../../lib/domain/note';

type Subject = Pick<Note, 'subjectKind' | 'subjectId'>;

interface NoteKeeperOptions {
  /** Absent: a new note. It gets its id with the first save. */
  noteId?: NoteId | undefined;
  /** Names the words of a new note while they wait. */
  newName: string;
  /** What the note is about; for a post this keeps the post first. */
  subject: () => Promise<Subject>;
  /** What went wrong, in words. */
  explain: (error: unknown) => string;
}

/**
 * One note on its way to the store. Its words wait in `localStorage`, written synchronously, so that a panel that closes, a browser that is killed or a store
 * that fails loses none of them: the field finds them again.
 */
export class NoteKeeper implements Keeper {
  noteId: NoteId | undefined;
  readonly #options: NoteKeeperOptions;
  #held: string | undefined;
  #saving: Promise<unknown> = Promise.resolve();

  constructor(options: NoteKeeperOptions) {
    this.noteId = options.noteId;
    this.#options = options;
  }

  waiting(): string | undefined {
    return localStorage.getItem(this.#place()) ?? undefined;
  }

  hold(text: string): void {
    this.#held = text;
    localStorage.setItem(this.#place(), text);
  }

  /** One save after the other: the second of a new note must know the id that the first one got. */
  save(text: string): Promise<string | undefined> {
    const saving = this.#saving.then(() => this.#store(text));
    this.#saving = saving;
    return saving;
  }

  async #store(text: string): Promise<string | undefined> {
    const { noteId } = this;
    try {
      const subject = await this.#options.subject();
      const saved = await saveNote({ ...subject, text, ...(noteId && { noteId }) });
      localStorage.removeItem(this.#place());
      this.noteId = saved.noteId;
      if (this.#held !== undefined && this.#held !== text) this.hold(this.#held);
      return undefined;
    } catch (error) {
      return this.#options.explain(error);
    }
  }

  #place(): string {
    return `draft:${this.noteId ?? this.#options.newName}`;
  }
}
