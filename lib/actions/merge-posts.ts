import type { Post } from '../domain/post';
import { listNotes } from '../store/notes';
import { moveIdentities } from './move-identities';
import type { Writer } from './writer';

/** Records that are one post become the first of them, inside the change that found out. A post has one note: several become one, the oldest first. */
export async function mergePosts(write: Writer, [into, ...others]: readonly Post[]): Promise<void> {
  if (!into || others.length === 0) return;
  const notes = await Promise.all([into, ...others].map(({ id }) => listNotes(id)));
  const [first, ...later] = notes.flat().toSorted((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id));
  if (first) {
    const text = [first, ...later].map((note) => note.text).join('\n\n');
    await write.put('notes', { ...first, text, subjectId: into.id });
  }
  for (const note of later) await write.put('notes', { ...note, deletedAt: write.now });
  for (const other of others) {
    await moveIdentities(write, other.id, into.id);
    await write.put('posts', { ...other, deletedAt: write.now });
  }
}
