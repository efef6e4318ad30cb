import type { CalendarDay } from '../domain/calendar-day';
import type { DifferingField } from './plan/additions';
import { differingFields } from './plan/additions';
import type { ImportPlan, PlannedPerson } from './plan/plan-import';
import { fullName } from './person-card';
import type { FileOutcome, ImportOutcome } from './read-all';
import type { RefusedFile } from './file-reading';
import type { RefusedLine, Warning } from './remark';
import type { RestorePlan } from './restore/plan-restore';

/** Longer lists end with how many more there are. */
export const mostShown = 200;

/** Someone in a list of what an import would do. */
export interface PersonLine {
  name: string;
  position?: string;
  organisation?: string;
  /** The last contact that would be added. */
  day?: CalendarDay;
  /** What is offered as news, or replaced because the file wins. */
  changes: { kind: 'news' | 'replaced'; field: DifferingField; before: string; after: string }[];
}

export interface Listed<Line> {
  total: number;
  /** The first of them. */
  lines: Line[];
}

/** A backup against the store. */
export interface BackupPreview extends RestorePlan {
  madeAt: string;
  people: number;
  notes: number;
}

/** What an import would do, small enough to cross from a worker to a page. */
export interface ImportPreview {
  files: Pick<FileOutcome, 'name' | 'kind' | 'assumed' | 'warnings' | 'tables'>[];
  refused: RefusedFile[];
  owner?: string;
  warnings: Warning[];
  refusedLines: Listed<RefusedLine>;
  new: Listed<PersonLine>;
  changed: Listed<PersonLine>;
  doubtful: Listed<PersonLine>;
  same: number;
  /** People who asked to be forgotten: they stay away. */
  forgotten: number;
  /** In how many cards a file says something else than the card, field by field. */
  differs: { field: DifferingField; count: number }[];
  /** Messages are among what was read: how the last one begins can be kept. */
  hasMessages: boolean;
  backup?: BackupPreview;
}

export function previewOf(
  { files, refused, summary }: ImportOutcome,
  plan: ImportPlan,
  backup?: BackupPreview,
): Omit<ImportPreview, 'forgotten'> {
  const byState = Map.groupBy(plan.people, ({ state }) => state);
  const listed = (state: PlannedPerson['state']) => listOf((byState.get(state) ?? []).map(lineOf));
  const namesakes = summary.doubtful.map((group): PersonLine => ({
    name: `${fullName(group[0] ?? { firstName: '', lastName: '' })} (${group.length}×)`,
    changes: [],
  }));
  const doubtful = [...(byState.get('doubtful') ?? []).map(lineOf), ...namesakes];
  const differing = plan.people.flatMap(({ differs }) => differs);
  return {
    files: files.map(({ refusedLines: _lines, ...file }) => file),
    refused,
    ...(summary.owner && { owner: summary.owner.name }),
    warnings: summary.warnings.filter(({ code }) => code !== 'posts-need-people'),
    refusedLines: listOf(files.flatMap(({ refusedLines }) => refusedLines)),
    new: listed('new'),
    changed: listed('changed'),
    doubtful: listOf(doubtful),
    same: (byState.get('same') ?? []).length,
    differs: differingFields
      .map((field) => ({ field, count: differing.filter((each) => each === field).length }))
      .filter(({ count }) => count > 0),
    hasMessages: summary.moments.some(({ lastKind }) => lastKind === 'message'),
    ...(backup && { backup }),
  };
}

function listOf<Line>(lines: Line[]): Listed<Line> {
  return { total: lines.length, lines: lines.slice(0, mostShown) };
}

function lineOf({ name, card, moments, news, replaced }: PlannedPerson): PersonLine {
  const [moment] = moments;
  return {
    name,
    ...(card.position !== undefined && { position: card.position }),
    ...(card.organisation !== undefined && { organisation: card.organisation }),
    ...(moment && { day: moment.day }),
    changes: [
      ...replaced.map((each) => ({ kind: 'replaced' as const, ...each })),
      ...news.map((each) => ({ kind: 'news' as const, ...each })),
    ],
  };
}
