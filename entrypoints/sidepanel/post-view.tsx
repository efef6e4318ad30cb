import { useLiveQuery } from 'dexie-react-hooks';
import type { ReactNode } from 'react';
import { Card } from '../../components/card';
import { ContactRow } from '../../components/contact-row';
import { EmptyState } from '../../components/empty-state';
import { Section } from '../../components/section';
import { useTranslator } from '../../components/translator';
import { calendarDay, today as dayOf } from '../../lib/domain/calendar-day';
import type { ContactId } from '../../lib/domain/contact';
import { identityKeySchema, type IdentityKey } from '../../lib/domain/identity';
import { dayPhrase, lastContactPhrase } from '../../lib/i18n/phrases';
import { publishedAt } from '../../lib/linkedin/identities/published-at';
import type { PostReport } from '../../lib/message-schemas';
import { listCircles } from '../../lib/store/circles';
import { findContact } from '../../lib/store/contacts';
import { findPost } from '../../lib/store/posts';
import { useToday } from '../shared/use-today';
import { AddPerson } from './add-person';
import styles from './panel.module.css';
import { PostNote } from './post-note';
import { useMergeKnown } from './use-merge-known';
import { useTokenKeys } from './use-token-keys';

interface PostViewProps {
  keys: IdentityKey[];
  /** What the page says of the post; absent when only the address is known. */
  post?: PostReport;
  url: string;
  /** What could be said at it. */
  suggestions: ReactNode;
  onOpen: (id: ContactId) => void;
}

/** A post: its note, and who wrote it. */
export function PostView({ keys, post, url, suggestions, onOpen }: PostViewProps) {
  const translator = useTranslator();
  const { t } = translator;
  const allKeys = useTokenKeys(keys);
  useMergeKnown(keys);
  const kept = useLiveQuery(async () => allKeys && ((await findPost(allKeys)) ?? null), [allKeys?.join(' ')]);
  if (kept === undefined) return null;
  const published = publishedAt(keys) ?? post?.publishedAt;
  const day = kept?.publishedOn ?? (published && dayOf(Date.parse(published)));
  const excerpt = post?.excerpt ?? kept?.excerpt;
  const authorName = post?.author?.name ?? kept?.authorName;
  return (
    <div className={styles.stack}>
      <Card>
        <p className={styles.soft}>
          {[t('post.title'), authorName, day && dayPhrase(calendarDay(day), translator)].filter(Boolean).join(' · ')}
        </p>
        {excerpt ? <blockquote className={styles.excerpt}>{excerpt}</blockquote> : <p>{t('post.unread')}</p>}
      </Card>
      {suggestions}
      <Section title={t('note.title')}>
        <PostNote kept={kept} keys={keys} url={url} {...(post && { post })} {...(day && { day: calendarDay(day) })} />
      </Section>
      <Section title={t('post.author')}>
        <Author post={post} keptKeys={kept?.authorKeys} onOpen={onOpen} />
      </Section>
    </div>
  );
}

function Author({
  post,
  keptKeys,
  onOpen,
}: {
  post: PostReport | undefined;
  keptKeys: string[] | undefined;
  onOpen: (id: ContactId) => void;
}) {
  const translator = useTranslator();
  const { t } = translator;
  const today = useToday();
  const keys = post?.author?.keys ?? keptKeys?.flatMap((key) => identityKeySchema.safeParse(key).data ?? []) ?? [];
  const contact = useLiveQuery(async () => (await findContact(keys)) ?? null, [keys.join(' ')]);
  const circles = useLiveQuery(listCircles) ?? [];
  if (contact === undefined) return null;
  if (contact) {
    const last = contact.lastInteraction ? lastContactPhrase(contact.lastInteraction, today, translator) : t('contact.never-spoken');
    return (
      <Card isFlush>
        <ul>
          <ContactRow
            contact={contact}
            circle={circles.find(({ id }) => id === contact.circleId)}
            detail={last}
            onOpen={() => onOpen(contact.id)}
          />
        </ul>
      </Card>
    );
  }
  if (post?.author && keys.length > 0) return <AddPerson person={post.author} />;
  return <EmptyState icon="person" title={t('post.author-unknown')} text={t('post.author-unknown-text')} />;
}
