import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { NoteEditor } from '../../components/note-editor';
import { useTranslator } from '../../components/translator';
import { keepPost } from '../../lib/actions/keep-post';
import type { CalendarDay } from '../../lib/domain/calendar-day';
import type { IdentityKey } from '../../lib/domain/identity';
import type { Note } from '../../lib/domain/note';
import type { Post, PostId } from '../../lib/domain/post';
import { postUrl } from '../../lib/linkedin/urls';
import type { PostReport } from '../../lib/message-schemas';
import { listNotes } from '../../lib/store/notes';
import { NoteKeeper } from '../shared/note-keeper';
import { errorPhrase } from '../shared/use-run';

interface PostNoteProps {
  kept: Post | null;
  keys: IdentityKey[];
  post?: PostReport;
  url: string;
  day?: CalendarDay;
}

/** The note at a post. The post itself is kept with the first words, not before. */
export function PostNote(props: PostNoteProps) {
  const { kept } = props;
  const notes = useLiveQuery(async () => (kept ? listNotes(kept.id) : []), [kept?.id]);
  return notes && <PostNoteEditor {...props} note={notes[0]} />;
}

function PostNoteEditor({ kept, keys, post, url, day, note }: PostNoteProps & { note: Note | undefined }) {
  const translator = useTranslator();
  const [subject] = useState(() => new PostToKeep(kept?.id, { keys, post, url, day }));
  // What the page says may come after the field is there.
  useEffect(() => subject.learn({ keys, post, url, day }));
  const [keeper] = useState(
    () =>
      new NoteKeeper({
        noteId: note?.id,
        newName: `${keys[0]}:new`,
        subject: () => subject.keep(),
        explain: (error) => errorPhrase(error, translator),
      }),
  );
  return (
    <NoteEditor
      label={translator.t('note.post')}
      placeholder={translator.t('note.post-placeholder')}
      text={note?.text ?? ''}
      keeper={keeper}
      rows={3}
    />
  );
}

interface Told extends Pick<PostNoteProps, 'keys' | 'url'> {
  post: PostReport | undefined;
  day: CalendarDay | undefined;
}

/** The post that a note stands at: made with the first words, of what is known by then. */
class PostToKeep {
  constructor(
    private id: PostId | undefined,
    private told: Told,
  ) {}

  learn(told: Told): void {
    this.told = told;
  }

  async keep(): Promise<{ subjectKind: 'post'; subjectId: PostId }> {
    this.id ??= (await keepPost(newPost(this.told))).postId;
    return { subjectKind: 'post', subjectId: this.id };
  }
}

function newPost({ keys, post, url, day }: Told) {
  return {
    keys,
    url: keys.map(postUrl).find((each) => each !== undefined) ?? url,
    ...(post?.author && { authorName: post.author.name, authorKeys: post.author.keys.slice(0, 6) }),
    ...(post?.excerpt && { excerpt: post.excerpt }),
    ...(day && { publishedOn: day }),
  };
}
