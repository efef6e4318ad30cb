import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { Button } from '../../../components/button';
import { Quote } from '../../../components/quote';
import { useTranslator } from '../../../components/translator';
import type { IdentityKey } from '../../../lib/domain/identity';
import { noteStart } from '../../../lib/domain/note';
import { readPageDetails } from '../../../lib/page-details';
import { PastePost } from './paste-post';
import { PostAdvice } from './post-advice';
import { reactablePost, type ReactablePost } from './reactable-post';
import styles from './suggestions.module.css';

interface ReactToPostProps {
  /** The tab whose page is read; absent where that is not LinkedIn's. */
  tabId?: number | undefined;
  /** The post that is meant, where one is; otherwise the one in the middle of the window. */
  keys?: readonly IdentityKey[];
  /** Its words stand above already. */
  isPostShown?: boolean;
  /** Reads at once. Otherwise the person's click does: with the side panel only, nothing of a page is read without being asked. */
  isAsked: boolean;
}

/** From a post to a suggestion: the post in view, another one on screen, or one that is pasted. */
export function ReactToPost({ tabId, keys, isPostShown = false, isAsked }: ReactToPostProps) {
  const { t } = useTranslator();
  const [posts, setPosts] = useState<readonly ReactablePost[]>();
  const [chosen, setChosen] = useState<ReactablePost>();
  const [step, setStep] = useState<'ask' | 'choose' | 'paste'>('ask');
  const isMeant = (post: ReactablePost) => post.keys.some((key) => keys?.includes(key));
  const show = (found: readonly ReactablePost[]) => {
    setPosts(found);
    setChosen(keys ? found.find(isMeant) : found[0]);
    setStep('choose');
  };
  const showFound = useEffectEvent(show);
  useEffect(() => {
    if (!isAsked) return;
    let isWanted = true;
    void readPosts(tabId).then((found) => isWanted && showFound(found));
    return () => {
      isWanted = false;
    };
  }, [isAsked, tabId]);
  const choose = (post: ReactablePost) => {
    setChosen(post);
    setStep('choose');
  };
  if (step === 'paste') return <PastePost onPost={choose} />;
  const paste = (
    <Button variant="quiet" size="small" onClick={() => setStep('paste')}>
      {t('react.paste')}
    </Button>
  );
  if (chosen) {
    return (
      <div className={styles.advice}>
        {!(isPostShown && isMeant(chosen)) && <PostSummary post={chosen} />}
        <PostAdvice key={chosen.text} post={chosen} />
        <div className={styles.others}>
          {posts && posts.length > 1 && (
            <Button variant="quiet" size="small" onClick={() => setChosen(undefined)}>
              {t('react.other-post')}
            </Button>
          )}
          {paste}
        </div>
      </div>
    );
  }
  if (step === 'ask') {
    return isAsked ? null : (
      <div className={styles.ask}>
        <Button icon="comment" isWide onClick={() => void readPosts(tabId).then(show)}>
          {t('react.read')}
        </Button>
        {paste}
      </div>
    );
  }
  return posts && posts.length > 0 ? <PostList posts={posts} onChoose={choose} paste={paste} /> : <PastePost onPost={choose} />;
}

async function readPosts(tabId: number | undefined): Promise<ReactablePost[]> {
  const open = tabId === undefined ? undefined : await readPageDetails(tabId, { isAsked: true });
  return (open?.posts ?? []).flatMap((post) => reactablePost(post) ?? []);
}

function PostSummary({ post }: { post: ReactablePost }) {
  const { t } = useTranslator();
  return (
    <Quote>
      <span className={styles.postAuthor}>{post.author?.name ?? t('react.pasted')}</span> {noteStart(wordsOf(post), 110)}
    </Quote>
  );
}

function PostList({
  posts,
  onChoose,
  paste,
}: {
  posts: readonly ReactablePost[];
  onChoose: (post: ReactablePost) => void;
  paste: ReactNode;
}) {
  const { t } = useTranslator();
  return (
    <div className={styles.advice}>
      <p className={styles.label}>{t('react.choose')}</p>
      <ul className={styles.posts}>
        {posts.map((post) => (
          <li key={post.keys[0] ?? post.text}>
            <button type="button" className={styles.choice} onClick={() => onChoose(post)}>
              <span className={styles.postAuthor}>{post.author?.name ?? t('react.unknown-author')}</span> {noteStart(wordsOf(post), 90)}
            </button>
          </li>
        ))}
      </ul>
      {paste}
    </div>
  );
}

function wordsOf({ text, quoted }: ReactablePost): string {
  return text || (quoted?.text ?? '');
}
