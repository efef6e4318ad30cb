import type { Draft } from '../../components/note-editor';

/**
 * Words on their way to the store. Kept synchronously at every keystroke, so that a panel that closes, a browser that is killed or a store that fails loses
 * none of them: the field finds them again. `name` may change while typing (a new note gets its id with the first save).
 */
export function draftOf(name: () => string): Draft {
  return {
    name,
    read: (at) => localStorage.getItem(`draft:${at}`) ?? undefined,
    keep: (at, text) => localStorage.setItem(`draft:${at}`, text),
    clear: (at) => localStorage.removeItem(`draft:${at}`),
  };
}
