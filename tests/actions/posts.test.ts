import { describe, expect, test } from 'vitest';
import { keepPost } from '../../lib/actions/keep-post';
import { saveNote } from '../../lib/actions/save-note';
import { undoChange } from '../../lib/actions/undo-change';
import { identityKey } from '../../lib/domain/identity';
import { dumpStore } from '../../lib/store/dump';
import { listNotes } from '../../lib/store/notes';
import { findPost } from '../../lib/store/posts';
import { withFreshStore } from './fresh-store';

withFreshStore();

const activity = identityKey('post:activity:7451668440836222977');
const ugc = identityKey('post:ugc-post:7442351293857406976');
const url = 'https://www.linkedin.com/feed/update/urn:li:activity:7451668440836222977/';

describe('a post that was kept', () => {
  test('is found by every id, also by the token of its card', async () => {
    const { postId } = await keepPost({ keys: [activity], url });
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode('urn:li:activity:7451668440836222977'));
    const token = btoa(String.fromCharCode(...new Uint8Array(digest)))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replace(/=+$/u, '');
    expect((await findPost([identityKey(`post:token:${token}`)]))?.id).toBe(postId);
  });

  test('kept twice is one record', async () => {
    const one = await keepPost({ keys: [activity], url });
    const two = await keepPost({ keys: [ugc, activity], url });
    expect(two.postId).toBe(one.postId);
    expect((await findPost([ugc]))?.id).toBe(one.postId);
  });

  test('two records that turn out to be one are joined, notes and all; undo takes them apart', async () => {
    const one = await keepPost({ keys: [activity], url });
    const two = await keepPost({ keys: [ugc], url });
    await saveNote({ subjectKind: 'post', subjectId: one.postId, text: 'Eerste' });
    await saveNote({ subjectKind: 'post', subjectId: two.postId, text: 'Tweede' });
    const { changes: _before, ...before } = await dumpStore();
    const joined = await keepPost({ keys: [activity, ugc], url });
    const [note, ...others] = await listNotes(joined.postId);
    expect(note?.text.split('\n\n').toSorted()).toEqual(['Eerste', 'Tweede']);
    expect(others).toEqual([]);
    expect((await findPost([ugc]))?.id).toBe(joined.postId);
    await undoChange(joined.change.id);
    const { changes: _after, ...after } = await dumpStore();
    expect(after).toEqual(before);
  });
});
