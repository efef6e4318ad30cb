import type { IdentityKey } from '../domain/identity';
import { identityKey, personKeys } from './identities/identity-keys';
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

function safelyDecoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Path segments, decoded, without the prefixes of the frame, of embeds and of the old mobile sites. */
function segmentsOf(url: URL): string[] {
  const segments = url.pathname.split('/').filter(Boolean).map(safelyDecoded);
  const prefixes = new Set(['preload', 'm', 'mwlite', 'embed']);
  return prefixes.has(segments[0]?.toLowerCase() ?? '') ? segments.slice(1) : segments;
}

function personUrl(kind: PageKind, segment: string, url: URL): UrlReading {
  const profileKey = isProfileKey(segment) ? segment : profileKeyIn(url.search);
  const slug = normaliseSlug(segment);
  const reading = { ...unread(kind), subjectKeys: personKeys({ slug, profileKey }) };
  return { ...reading, ...(slug ? { slug } : {}), ...(profileKey ? { profileKey } : {}) };
}

function profile([, segment = '', section = '', subsection = '']: string[], url: URL): UrlReading {
  if (segment === 'unavailable') return unread('not-found');
  const isActivity = section === 'recent-activity' || subsection === 'recent-activity';
  const reading = personUrl(isActivity ? 'activity' : 'profile', segment, url);
  return section === 'details' || section === 'detail' ? { ...reading, isDetail: true } : reading;
}

function feed([, section, urn = '']: string[]): UrlReading {
  return section === 'update' ? { ...unread('post'), postKeys: postKeysIn(urn) } : unread('feed');
}

/** `/posts/<author>_<words>-activity-<id>-<4 characters>`: the kind in the path names the id space (dom.md, section 5). */
function permalink([, words = '']: string[]): UrlReading {
  const [, kind = '', group = '', id = ''] = /.*-(activity|share|ugcPost|groupPost)-(\d{1,20}-)?(\d{15,20})(?:-|$)/iu.exec(words) ?? [];
  return { ...unread('post'), postKeys: postKeysIn(`${kind}:${group}${id}`) };
}

function group([, name = '', section]: string[]): UrlReading {
  const groupId = /(?:^|-)(\d{1,20})$/u.exec(name)?.[1];
  if (!groupId) return unread('other');
  const kind = section === 'members' ? 'group-members' : 'group';
  return { ...unread(kind), groupId, subjectKeys: [identityKey('group:id', groupId)] };
}

function organisation([prefix = '', segment = '']: string[]): UrlReading {
  const companySlug = normaliseSlug(segment);
  if (!companySlug) return unread('other');
  return { ...unread('company'), companySlug, subjectKeys: [identityKey(`organisation:${prefix.toLowerCase()}`, companySlug)] };
}

function search([, section, vertical]: string[]): UrlReading {
  if (section !== 'results') return unread('other');
  return unread(vertical === 'people' ? 'search-people' : 'search-content');
}

function network(segments: string[]): UrlReading {
  return unread(segments.includes('connections') ? 'connections' : 'other');
}

const routes: Record<string, (segments: string[], url: URL) => UrlReading> = {
  in: profile,
  feed,
  posts: permalink,
  groups: group,
  company: organisation,
  school: organisation,
  showcase: organisation,
  search,
  mynetwork: network,
  messaging: () => unread('messaging'),
  '404': () => unread('not-found'),
  login: () => unread('login'),
  uas: () => unread('login'),
  authwall: () => unread('login'),
  checkpoint: () => unread('login'),
  signup: () => unread('login'),
};

/**
 * What a LinkedIn URL or link is about: every form of dom.md, sections 5 and 6, on any `*.linkedin.com` host; links may be
 * relative. Anything else gives kind `other` and no keys. Never throws.
 */
export function classifyUrl(link: string): UrlReading {
  const url = URL.parse(link, origin);
  if (!url || !/^https?:$/u.test(url.protocol) || !/(?:^|\.)linkedin\.com$/u.test(url.hostname)) return unread('other');
  const segments = segmentsOf(url);
  const first = segments[0]?.toLowerCase();
  const route = first === undefined ? feed : Object.hasOwn(routes, first) ? routes[first] : undefined;
  const reading = route?.(segments, url) ?? unread('other');
  const named = postParameters.flatMap((name) => url.searchParams.getAll(name)).flatMap(postKeysIn);
  return named.length === 0 ? reading : { ...reading, postKeys: [...new Set([...reading.postKeys, ...named])] };
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
