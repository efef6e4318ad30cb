import { useLiveQuery } from 'dexie-react-hooks';
import { useRef } from 'react';
import { NoteEditor } from '../../components/note-editor';
import { useTranslator } from '../../components/translator';
import { keepPost } from '../../lib/actions/keep-post';
import { saveNote } from '../../lib/actions/save-note';
import type { CalendarDay } from '../../lib/domain/calendar-day';
import type { IdentityKey } from '../../lib/domain/identity';
import type { NoteId } from '../../lib/domain/note';
import type { Post, PostId } from '../../lib/domain/post';
import { postUrl } from '../../lib/linkedin/urls';
import type { PostReport } from '../../lib/message-schemas';
import { listNotes } from '../../lib/store/notes';
import { draftOf } from '../shared/draft';
import { errorPhrase } from '../shared/use-run';

interface PostNoteProps {
  kept: Post | null;
  keys: IdentityKey[];
  post?: PostReport;
  url: string;
  day?: CalendarDay;
}

/** The note at a post. The post itself is kept with the first words, not before. */
export function PostNote({ kept, keys, post, url, day }: PostNoteProps) {
  const translator = useTranslator();
  const notes = useLiveQuery(async () => (kept ? listNotes(kept.id) : []), [kept?.id]);
  const known = useRef<{ postId?: PostId; noteId?: NoteId }>({});
  if (!notes) return null;
  const note = notes[0];
  const save = async (text: string) => {
    try {
      const postId = kept?.id ?? known.current.postId ?? (await keepPost(newPost())).postId;
      const noteId = note?.id ?? known.current.noteId;
      const saved = await saveNote({ subjectKind: 'post', subjectId: postId, text, ...(noteId && { noteId }) });
      known.current = { postId, noteId: saved.noteId };
      return undefined;
    } catch (error) {
      return errorPhrase(error, translator);
    }
  };
  const newPost = () => ({
    keys,
    url: keys.map(postUrl).find((each) => each !== undefined) ?? url,
    ...(post?.author && { authorName: post.author.name, authorKeys: post.author.keys.slice(0, 6) }),
    ...(post?.excerpt && { excerpt: post.excerpt }),
    ...(day && { publishedOn: day }),
  });
  return (
    <NoteEditor
      label={translator.t('note.post')}
      placeholder={translator.t('note.post-placeholder')}
      text={note?.text ?? ''}
      draft={draftOf(() => note?.id ?? known.current.noteId ?? `${keys[0]}:new`)}
      onSave={save}
      rows={3}
    />
  );
}
