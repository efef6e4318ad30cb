import type { IdentityKey } from '../../lib/domain/identity';
import { classifyUrl } from '../../lib/linkedin/urls';
import type { PageDetails } from '../../lib/linkedin/read-details';
import type { PageReport, PostReport } from '../../lib/message-schemas';
import { fold } from '../../lib/search/fold';
import { postOnScreen, profileWords } from '../../lib/told-by-page';
import type { ActiveTab } from './use-active-tab';

/** Someone, as far as the page or the address tells. */
export interface SubjectPerson {
  keys: IdentityKey[];
  kind: 'person' | 'organisation';
  /** Told by the page; absent when only the address is known. */
  name?: string;
  headline?: string;
  organisation?: string;
  location?: string;
}

/** What the panel is about. */
export type Subject =
  /** `post`: they were clicked at a post of theirs. */
  | { view: 'person'; person: SubjectPerson; isLogging: boolean; isOwn?: boolean; post?: PostReport }
  | { view: 'post'; keys: IdentityKey[]; post?: PostReport; url: string }
  | { view: 'group'; linkedinId: string; name?: string }
  | { view: 'home' };

/** What the page of a tab told, as far as that is of the address that the tab shows now. */
interface Told {
  report?: PageReport | undefined;
  details?: PageDetails | undefined;
}

/**
 * What the panel shows for a tab: first what the person clicked in the page, then what the address is about, filled in with what the page said as far as that
 * is of the same address: a name never comes from the page before.
 */
export function subjectOf({ url, title, focus, ...said }: Omit<ActiveTab, 'id'>): Subject {
  if (focus) return focusSubject(focus, url ?? '');
  if (!url) return { view: 'home' };
  const page = classifyUrl(url);
  const told = { report: ofPage(said.report, url), details: ofPage(said.details, url) };
  if ((page.kind === 'profile' || page.kind === 'activity') && page.subjectKeys.length > 0)
    return profileSubject(page.subjectKeys, page.slug, told, title);
  if (page.kind === 'company' && page.companySlug) return companySubject(page.subjectKeys, page.companySlug, title);
  if (page.kind === 'post' && page.postKeys.length > 0) return postSubject(page.postKeys, told, url);
  const name = told.details?.group?.name;
  if (page.groupId) return { view: 'group', linkedinId: page.groupId, ...(name && { name }) };
  return { view: 'home' };
}

/** Whether the page that the tab shows ought to be readable and is not. */
export function cannotBeRead({ url, report }: Omit<ActiveTab, 'id'>): boolean {
  return url !== undefined && ofPage(report, url)?.isUnreadable === true;
}

function ofPage<Said extends { url: string }>(said: Said | undefined, url: string): Said | undefined {
  return said && isSamePage(said.url, url) ? said : undefined;
}

function focusSubject({ intent, keys, person, post }: NonNullable<ActiveTab['focus']>, url: string): Subject {
  if (intent === 'post') return { view: 'post', keys, url, ...(post && { post }) };
  const author = person ?? (post?.author?.keys.some((key) => keys.includes(key)) ? post.author : undefined);
  const kind = author?.kind ?? (keys.some((key) => key.startsWith('organisation:')) ? 'organisation' : 'person');
  return { view: 'person', person: { ...author, keys, kind }, isLogging: intent === 'log', ...(post && { post }) };
}

function profileSubject(urlKeys: IdentityKey[], slug: string | undefined, { report, details }: Told, title: string | undefined): Subject {
  // Both are of this address: the script in the page is quicker, the details say more.
  const { name, isOwn, keys = [] } = report?.profile ?? details?.profile ?? {};
  if (name !== undefined) {
    const all = [...new Set([...keys, ...urlKeys])];
    const person = { name, keys: all, kind: 'person' as const, ...(details && profileWords(details, all)) };
    return { view: 'person', person, isLogging: false, ...(isOwn && { isOwn }) };
  }
  const inTitle = slug && nameInTitle(title, slug);
  return { view: 'person', person: { keys: urlKeys, kind: 'person', ...(inTitle && { name: inTitle }) }, isLogging: false };
}

function companySubject(keys: IdentityKey[], slug: string, title: string | undefined): Subject {
  const name = nameInTitle(title, slug);
  return { view: 'person', person: { keys, kind: 'organisation', ...(name && { name }) }, isLogging: false };
}

function postSubject(urlKeys: IdentityKey[], { report, details }: Told, url: string): Subject {
  const keys = [...urlKeys, ...(report?.post?.keys ?? [])];
  const post = (details && postOnScreen(details, keys)) ?? report?.post;
  const isSamePost = post?.keys.some((key) => urlKeys.includes(key)) || post?.keys.every((key) => key.startsWith('post:token:'));
  const own = post && isSamePost ? post : undefined;
  return { view: 'post', keys: [...new Set([...urlKeys, ...(own?.keys ?? [])])], url, ...(own && { post: own }) };
}

/** Both addresses open the same person, post, group or list. */
export function isSamePage(one: string, other: string): boolean {
  const [a, b] = [classifyUrl(one), classifyUrl(other)];
  const names = (page: typeof a) => [page.kind, ...page.subjectKeys, ...page.postKeys].join(' ');
  return names(a) === names(b);
}

/**
 * The name in a tab's title (`(3) Ada Example | LinkedIn`), where nothing of the page can be read. The title may still be of the page before, so it counts
 * only when it shares a word with the slug.
 */
export function nameInTitle(title: string | undefined, slug: string): string | undefined {
  const name = title
    ?.replace(/^\(\d+\+?\)\s*/u, '')
    .split(' | ')[0]
    ?.replace(/:.*$/u, '')
    .trim();
  if (!name || /linkedin/iu.test(name)) return undefined;
  const inSlug = fold(slug).split(/[^\p{L}\p{N}]+/u);
  const shares = fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => word.length > 2 && inSlug.includes(word));
  return shares ? name : undefined;
}
