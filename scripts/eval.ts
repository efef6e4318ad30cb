import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSet, type LabelledSet } from './evaluation/labelled-set';
import { scorePosts, type PostScore } from './evaluation/measures';
import { predictSet } from './evaluation/predict';
import { measureSpeed } from './evaluation/speed';
import { summarise, type Summary } from './evaluation/summary';

// `npm run eval`: how well posts are read and suggestions chosen, on the own labelled posts and on given ones where they lie beside the project.
// `npm run eval -- --set FOLDER --json`: any folder of the same schema; measures, predictions and drafts as JSON.

const ownFolder = 'tests/fixtures/suggestions';
/** The project's own sets, in the order they came to be. Of the last one no post was looked at: it shows how the rules do on what they were not made on. */
const ownSets = ['own', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const held = join(ownFolder, 'sixth');
const given = '../shared/suggestions';
const usage = 'Usage: npm run eval -- [--set FOLDER] [--json] [--errors] [--no-speed]';

interface Column {
  name: string;
  summary: Summary;
}

function evaluate(set: LabelledSet): { scores: PostScore[]; result: ReturnType<typeof predictSet> } {
  const result = predictSet(set);
  return { scores: scorePosts(set, result.predictions, result.drafts), result };
}

function columnOf(folder: string): Column {
  const { scores } = evaluate(readSet(folder));
  const name = basename(folder).replace('development', 'given');
  return { name: folder === held ? `${name}, held` : name, summary: summarise(scores) };
}

function cell({ value, low, high }: Summary[string], isCount: boolean): string {
  if (isCount) return `${value}`;
  return Number.isNaN(value) ? '–' : `${value.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}

function printTable(columns: readonly Column[]): void {
  const names = Object.keys(columns[0]?.summary ?? {});
  const rows = names.map((name) => [
    name,
    ...columns.map(({ summary }) =>
      cell(summary[name] ?? { value: 0, low: 0, high: 0, count: 0 }, /actions|leaks|suggested|suggestions|drafts/u.test(name)),
    ),
  ]);
  const table = [['', ...columns.map(({ name }) => name)], ...rows];
  const widths = table[0]?.map((_, index) => Math.max(...table.map((row) => row[index]?.length ?? 0))) ?? [];
  for (const row of table) console.log(row.map((text, index) => text.padEnd(widths[index] ?? 0)).join('  '));
}

function printErrors(folder: string): void {
  const { scores, result } = evaluate(readSet(folder));
  for (const { post, topicHit, acceptable, experienceGain, experienceFalse, contactGain, contactFalse } of scores) {
    const isWrong =
      topicHit === 0 ||
      acceptable === 0 ||
      (experienceGain ?? 1) < 1 ||
      experienceFalse > 0 ||
      (contactGain ?? 1) < 0.9 ||
      contactFalse > 0;
    if (!isWrong) continue;
    const { reading } = result.decisions.get(post.id) ?? {};
    console.log(
      `\n${post.id} ${post.kind} → ${reading?.kind}; wanted ${JSON.stringify({ topics: post.topics, action: post.expert.primary, also: post.expert.acceptable, experiences: post.relevant.experiences.map(({ id }) => id), contacts: post.relevant.contacts.map(({ id, grade }) => `${id}*${grade}`) })}`,
    );
    console.log(`  got ${JSON.stringify(result.predictions[post.id])}`);
  }
}

function printJson(folder: string): void {
  const { scores, result } = evaluate(readSet(folder));
  console.log(
    JSON.stringify({ set: folder, measures: summarise(scores), predictions: result.predictions, drafts: result.drafts }, null, 1),
  );
}

function main(): number {
  const { values } = parseArgs({
    options: { set: { type: 'string' }, json: { type: 'boolean' }, errors: { type: 'boolean' }, 'no-speed': { type: 'boolean' } },
  });
  if (values.set !== undefined && !existsSync(join(values.set, 'posts.json'))) {
    console.error(`${values.set} holds no posts.json\n${usage}`);
    return 2;
  }
  const beside = ['development', 'development-small']
    .map((name) => join(given, name))
    .filter((folder) => existsSync(join(folder, 'posts.json')));
  const folders = values.set === undefined ? [...ownSets.map((name) => join(ownFolder, name)), ...beside] : [values.set];
  const first = folders[0] ?? join(ownFolder, 'own');
  if (values.json) printJson(first);
  else if (values.errors && first === held) console.log(`${held} is held out: what went wrong there is counted, not looked at.`);
  else if (values.errors) printErrors(first);
  else {
    printTable(folders.map(columnOf));
    if (values.set === undefined && beside.length === 0)
      console.log(`\nThe given sets do not lie in ${dirname(join(given, 'x'))}: only the own posts were measured.`);
    if (!values['no-speed']) {
      const speed = measureSpeed(readSet(join(ownFolder, 'own')));
      console.log(
        `\nWith ${speed.experiences} experiences and ${speed.contacts} contacts: ${speed.median.toFixed(1)} ms of processor time per post, 95 % under ${speed.p95.toFixed(1)} ms; preparing the library once ${speed.preparing.toFixed(0)} ms.`,
      );
    }
  }
  return 0;
}

process.exitCode = main();
