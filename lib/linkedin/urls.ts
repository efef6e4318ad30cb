import type { IdentityKey } from '../domain/identity';
import { identityKey, personKeys, uniqueKeys } from './identities/identity-keys';
import { percentDecoded } from './identities/percent-decoded';
import { postKeysIn } from './identities/post-urn';
import { isProfileKey, profileKeyIn } from './identities/profile-key';
import { normaliseSlug } from './identities/slug';
import type { PageKind } from './reading';

/** What a URL tells without its page. Also reads the links inside pages. */
export interface UrlReading {
  kind: PageKind;
  /** A person's slug, normalised. Absent at `/in/me/` and `/in/ACoAA…/`. */
  slug?: string;
  /** `ACoAA…`, from the path or from `?miniProfileUrn=`. */
  profileKey?: string;
  /** Company, school or showcase page. */
  companySlug?: string;
  /** LinkedIn's own number. */
  groupId?: string;
  /** Posts the URL names: the one it opens, or the one it highlights. */
  postKeys: IdentityKey[];
  /** Keys of the person, organisation or group the URL is about. */
  subjectKeys: IdentityKey[];
  /** A section of a profile on a page of its own (`/in/x/details/…`): there is no top card to read. */
  isDetail?: true;
}

const origin = 'https://www.linkedin.com';

/** Names of posts in the query; the others (`trk`, `lipi`, `rcm` …) say nothing. */
const postParameters = ['highlightedUpdateUrn', 'commentUrn', 'dashCommentUrn', 'updateEntityUrn'];

function unread(kind: PageKind): UrlReading {
  return { kind, postKeys: [], subjectKeys: [] };
}

/** Path segments, decoded, without the prefixes of the frame, of embeds and of the old mobile sites. */
function segmentsOf({ pathname }: URL): string[] {
  const segments = pathname.split('/').filter(Boolean).map(percentDecoded);
  return /^(?:preload|m|mwlite|embed)$/iu.test(segments[0] ?? '') ? segments.slice(1) : segments;
}

function profile([, segment = '', ...sections]: string[], { search: query }: URL): UrlReading {
  if (segment === 'unavailable') return unread('not-found');
  const profileKey = isProfileKey(segment) ? segment : profileKeyIn(query);
  const slug = normaliseSlug(segment);
  return {
    ...unread(sections.includes('recent-activity') ? 'activity' : 'profile'),
    subjectKeys: personKeys({ slug, profileKey }),
    ...(slug && { slug }),
    ...(profileKey && { profileKey }),
    ...(/^details?$/u.test(sections[0] ?? '') && { isDetail: true }),
  };
}

function feed([, section, urn = '']: string[]): UrlReading {
  return section === 'update' ? { ...unread('post'), postKeys: postKeysIn(urn) } : unread('feed');
}

/** `/posts/<author>_<words>-activity-<id>-<4 characters>`: the kind in the path names the id space (dom.md, section 5). */
function permalink([, words = '']: string[]): UrlReading {
  const [, kind = '', group = '', id = ''] = /.*[-_](activity|share|ugcPost|groupPost)-(\d{1,20}-)?(\d{15,20})(?:-|$)/iu.exec(words) ?? [];
  return { ...unread('post'), postKeys: postKeysIn(`${kind}:${group}${id}`) };
}

function group([, name = '', section]: string[]): UrlReading | undefined {
  const groupId = /(?:^|-)(\d{1,20})$/u.exec(name)?.[1];
  if (!groupId) return undefined;
  return { ...unread(section === 'members' ? 'group-members' : 'group'), groupId, subjectKeys: [identityKey('group:id', groupId)] };
}

function organisation([prefix = '', segment = '']: string[]): UrlReading | undefined {
  const companySlug = normaliseSlug(segment);
  if (!companySlug) return undefined;
  return { ...unread('company'), companySlug, subjectKeys: [identityKey(`organisation:${prefix.toLowerCase()}`, companySlug)] };
}

function search([, section, vertical]: string[]): UrlReading | undefined {
  return section === 'results' ? unread(vertical === 'people' ? 'search-people' : 'search-content') : undefined;
}

function network(segments: string[]): UrlReading | undefined {
  return segments.includes('connections') ? unread('connections') : undefined;
}

/** By the first segment: how the rest is read, or the kind of page where there is nothing more to read. */
const routes: Record<string, PageKind | ((segments: string[], url: URL) => UrlReading | undefined)> = {
  in: profile,
  feed,
  posts: permalink,
  groups: group,
  company: organisation,
  school: organisation,
  showcase: organisation,
  search,
  mynetwork: network,
  messaging: 'messaging',
  '404': 'not-found',
  login: 'login',
  uas: 'login',
  authwall: 'login',
  checkpoint: 'login',
  signup: 'login',
};

/**
 * What a LinkedIn URL or link is about: every form of dom.md, sections 5 and 6, on any `*.linkedin.com` host; links may be
 * relative. Anything else gives kind `other` and no keys. Never throws.
 */
export function classifyUrl(link: string): UrlReading {
  const url = URL.parse(link, origin);
  if (!url || !/^https?:$/u.test(url.protocol) || !/(?:^|\.)linkedin\.com$/u.test(url.hostname)) return unread('other');
  const segments = segmentsOf(url);
  const first = segments[0]?.toLowerCase() ?? 'feed';
  const route = Object.hasOwn(routes, first) ? routes[first] : undefined;
  const reading = typeof route === 'string' ? unread(route) : (route?.(segments, url) ?? unread('other'));
  const named = postParameters.flatMap((name) => url.searchParams.getAll(name)).flatMap(postKeysIn);
  return { ...reading, postKeys: uniqueKeys([...reading.postKeys, ...named]) };
}

/** The address of a person's profile; `slug` normalised (or an `ACoAA…` key). */
export function profileUrl(slug: string): string {
  return `${origin}/in/${encodeURIComponent(slug)}/`;
}

const urnNames: Record<string, string> = { activity: 'activity', share: 'share', 'ugc-post': 'ugcPost', 'group-post': 'groupPost' };

/** The address of a post; undefined for keys that cannot be opened (a token). */
export function postUrl(key: IdentityKey): string | undefined {
  const [, kind = '', id = ''] = key.split(':');
  const name = urnNames[kind];
  return name && `${origin}/feed/update/urn:li:${name}:${id}/`;
}
