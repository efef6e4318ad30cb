import type { PageKind } from '../reading';
import type { Visit } from './visit';

/** `unseen`: no page of the kind was open since Kring began to count. */
export type Verdict = 'works' | 'partly' | 'not' | 'unseen';

export interface FieldJudgement {
  /** `profile.name`, `post.author`, `person.name` … */
  field: string;
  hits: number;
  /** Of how many. Absent for fields that not every profile or post has. */
  of?: number;
  /** Which signals answered, the busiest first. */
  signals: [signal: string, count: number][];
}

export interface KindJudgement {
  verdict: Verdict;
  pages: number;
  fields: FieldJudgement[];
  failures: string[];
}

interface Expectation {
  thing: 'page' | 'card' | 'row';
  /** Without it the page is as good as unread. */
  essential: string;
  /** All pages of the kind have these. */
  expected: string[];
  /** Not everyone and not every post has these. */
  possible: string[];
}

const profiles: Expectation = {
  thing: 'page',
  essential: 'profile.name',
  expected: ['profile.headline', 'profile.location'],
  possible: ['profile.organisation', 'profile.degree'],
};
const posts: Expectation = {
  thing: 'card',
  essential: 'post.author',
  expected: ['post.keys', 'post.text'],
  possible: ['post.group', 'post.quoted', 'post.comments'],
};
const rows: Expectation = { thing: 'row', essential: 'person.name', expected: [], possible: [] };

/** The kinds of page that Kring reads, and what each ought to tell. */
const expectations = {
  feed: posts,
  profile: profiles,
  group: posts,
  post: posts,
  activity: posts,
  company: posts,
  'search-content': posts,
  'search-people': rows,
  connections: rows,
  'group-members': rows,
} satisfies Partial<Record<PageKind, Expectation>>;

export type ReadKind = keyof typeof expectations;
export const readKinds = Object.keys(expectations) as ReadKind[];

export function isReadKind(kind: string): kind is ReadKind {
  return Object.hasOwn(expectations, kind);
}

/** So many things must have been seen before a field that never answered says something. */
const enough = 5;

/** What the visits of one kind of page, newest first, mean together. */
export function judgeKind(kind: ReadKind, visits: readonly Visit[]): KindJudgement {
  const expectation = expectations[kind];
  const fields = [expectation.essential, ...expectation.expected, ...expectation.possible].map((field) =>
    judgeField(field, visits, expectation),
  );
  return {
    verdict: verdictOf(visits, expectation, fields),
    pages: visits.length,
    fields,
    failures: [...new Set(visits.flatMap(({ failures }) => failures))],
  };
}

/** A change of LinkedIn's shows in the newest pages first: what three of them agree on counts more than all that went before. */
function verdictOf(visits: readonly Visit[], expectation: Expectation, fields: readonly FieldJudgement[]): Verdict {
  if (visits.length === 0) return 'unseen';
  const newest = visits.slice(0, 3).map((visit) => judgeField(expectation.essential, [visit], expectation));
  if (newest.every(({ hits }) => hits === 0)) return 'not';
  const [essential, ...others] = fields;
  const isMissing = others.some(({ hits, of = 0 }) => of >= enough && hits === 0);
  const isScarce = (essential?.hits ?? 0) < 0.9 * (essential?.of ?? 0);
  return isMissing || isScarce || newest.some(({ hits }) => hits === 0) ? 'partly' : 'works';
}

function judgeField(field: string, visits: readonly Visit[], { thing, possible }: Expectation): FieldJudgement {
  const signals = signalsOf(field, visits);
  const hits = hitsOf(field, visits) ?? signals.reduce((sum, [, count]) => sum + count, 0);
  // A page that should have had cards or rows and had none counts as one miss.
  const of = visits.reduce((sum, { cards, people }) => sum + Math.max(1, { page: 1, card: cards, row: people }[thing]), 0);
  return { field, hits, ...(!possible.includes(field) && { of }), signals };
}

/** Two fields are counted, not signalled. */
function hitsOf(field: string, visits: readonly Visit[]): number | undefined {
  if (field === 'person.name') return visits.reduce((sum, { people }) => sum + people, 0);
  if (field === 'post.comments') return visits.reduce((sum, { comments }) => sum + comments, 0);
  return undefined;
}

function signalsOf(field: string, visits: readonly Visit[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const [signal, count] of visits.flatMap(({ signals }) => Object.entries(signals[field] ?? {})))
    counts.set(signal, (counts.get(signal) ?? 0) + count);
  return [...counts].toSorted(([, one], [, other]) => other - one);
}
