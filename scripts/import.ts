import { existsSync, openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { calendarDay, today, type CalendarDay } from '../lib/domain/calendar-day';
import { countsPhrase, lineReason, refusalPhrase, warningPhrase } from '../lib/i18n/transfer-phrases';
import { createTranslator } from '../lib/i18n/translate';
import type { FileReading, FileResult } from '../lib/transfer/file-reading';
import type { ContactMoment } from '../lib/transfer/moment';
import type { PersonCard } from '../lib/transfer/person-card';
import { readFile } from '../lib/transfer/read-file';
import type { RefusedLine, Warning } from '../lib/transfer/remark';
import { summarise, type ImportSummary } from '../lib/transfer/summarise';

// `npm run import -- FILE [FILE …]`: what an import would do, without a browser and without a store.

const usage = 'Usage: npm run import -- FILE [FILE …] [--today YYYY-MM-DD] [--zone Europe/Amsterdam] [--language nl|en] [--json]';

const { values, positionals } = parseArgs({
  options: {
    today: { type: 'string' },
    zone: { type: 'string', default: 'Europe/Amsterdam' },
    language: { type: 'string', default: 'nl' },
    json: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const translator = createTranslator(values.language === 'en' ? 'en' : 'nl');

/** Absent fields are left out by JSON itself. */
function describeContact({ firstName, lastName, slug, emails, organisation, position, connectedOn, notes, ...rest }: PersonCard) {
  const { profileKey, location, birthday, lastContactOn, cadenceDays, phones, labels } = rest;
  return {
    firstName,
    lastName,
    slug,
    email: emails[0],
    organisation,
    position,
    connectedOn,
    note: notes.length > 0 ? notes.join('\n\n') : undefined,
    ...(emails.length > 1 && { emails }),
    ...(phones.length > 0 && { phones }),
    ...(labels.length > 0 && { labels }),
    profileKey,
    location,
    birthday,
    lastContactOn,
    cadenceDays,
  };
}

function describeMoment({ slug, name, lastOn, lastDirection, neverAnswered, count, lastKind }: ContactMoment) {
  return { slug, name, lastOn, lastDirection, neverAnswered, count, lastKind };
}

const describeLine = (refused: RefusedLine) => ({
  line: refused.line,
  reason: lineReason(refused, translator),
  code: refused.code,
  part: refused.part,
});
const describeWarning = (warning: Warning) => warningPhrase(warning, translator);

function describeSummary({ people, moments, owner, doubtful }: ImportSummary) {
  return {
    contacts: people.map(describeContact),
    moments: moments.map(describeMoment),
    ...(doubtful.length > 0 && { doubtful: doubtful.map((group) => group.map(describeContact)) }),
    ...(owner && { owner }),
  };
}

function describeFile(file: string, result: FileResult) {
  if ('refused' in result) {
    const { code } = result.refused;
    const reason = refusalPhrase(result.refused, translator);
    return { file, accepted: false, kind: code, reason, assumed: {}, warnings: [], contacts: [], refusedLines: [], moments: [] };
  }
  const { reading } = result;
  const summary = summarise([reading], values.zone);
  const { contacts, moments, doubtful, owner } = describeSummary(summary);
  return {
    file,
    accepted: true,
    kind: reading.kind,
    assumed: { ...reading.assumed, ...(owner && { owner }) },
    warnings: [...reading.warnings, ...summary.warnings].map(describeWarning),
    contacts,
    refusedLines: reading.refused.map(describeLine),
    moments,
    ...(doubtful && { doubtful }),
  };
}

function merged(readings: readonly FileReading[]) {
  const summary = summarise(readings, values.zone);
  const { owner, ...rest } = describeSummary(summary);
  return { assumed: owner ? { owner } : {}, warnings: summary.warnings.map(describeWarning), ...rest };
}

function printLines(files: ReturnType<typeof describeFile>[]): void {
  for (const { file, accepted, kind, reason, contacts, moments, refusedLines, warnings } of files) {
    console.log(`${file}: ${accepted ? kind : reason}`);
    if (!accepted) continue;
    console.log(`  ${countsPhrase({ people: contacts.length, moments: moments.length, refused: refusedLines.length }, translator)}`);
    for (const warning of warnings) console.log(`  ${warning}`);
    for (const { line, reason: why } of refusedLines.slice(0, 20)) console.log(`  ${line}: ${why}`);
  }
}

async function readPath(file: string, day: CalendarDay): Promise<FileResult> {
  if (!existsSync(file)) return { refused: { name: basename(file), code: 'unreadable', values: { reason: 'ENOENT' } } };
  return readFile({ name: basename(file), blob: await openAsBlob(file) }, { today: day });
}

async function main(): Promise<number> {
  if (positionals.length === 0) {
    console.error(usage);
    return 2;
  }
  const day: CalendarDay = values.today === undefined ? today(Date.now(), values.zone) : calendarDay(values.today);
  const results: [string, FileResult][] = [];
  for (const file of positionals) results.push([file, await readPath(file, day)]);
  const files = results.map(([file, result]) => describeFile(file, result));
  const readings = results.flatMap(([, result]) => ('reading' in result ? [result.reading] : []));
  const [only] = files;
  if (!values.json) printLines(files);
  else console.log(JSON.stringify(files.length === 1 ? only : { files, merged: merged(readings) }, null, 2));
  return 0;
}

process.exitCode = await main();
