import type { RefusalCode } from './remark';

const starts = (head: Uint8Array, bytes: readonly number[]) => bytes.every((byte, index) => head[index] === byte);
const ascii = (text: string) => Array.from(text, (character) => character.charCodeAt(0));

/** The first bytes of kinds of files that people try by mistake. */
const signatures: [RefusalCode, number[]][] = [
  ['pdf', ascii('%PDF')],
  ['office', [0xd0, 0xcf, 0x11, 0xe0]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', ascii('GIF8')],
  ['image', ascii('RIFF')],
  ['image', ascii('BM6')],
  ['image', [0, 0, 0, 0x18, ...ascii('ftyp')]],
  ['image', [0, 0, 0, 0x20, ...ascii('ftyp')]],
  ['compressed', [0x1f, 0x8b]],
  ['compressed', ascii('Rar!')],
  ['compressed', [0x37, 0x7a, 0xbc, 0xaf]],
  ['database', ascii('SQLite format 3')],
  ['mail', ascii('!BDN')],
];

export function isZip(head: Uint8Array): boolean {
  return starts(head, [0x50, 0x4b, 3, 4]) || starts(head, [0x50, 0x4b, 5, 6]);
}

/** What a file is that holds no text, told by its first bytes. */
export function binaryKind(head: Uint8Array): RefusalCode | undefined {
  return signatures.find(([, bytes]) => starts(head, bytes))?.[0];
}

/** What an archive is that other programs write as one document. */
export function officeKind(paths: readonly string[]): RefusalCode | undefined {
  if (paths.some((path) => path.startsWith('xl/'))) return 'excel';
  const isOffice =
    paths.includes('[Content_Types].xml') || paths.includes('mimetype') || paths.some((path) => /^Index\/.*\.iwa$/u.test(path));
  return isOffice ? 'office' : undefined;
}

/** What a text is that holds no people, told by its first words. */
export function textKind(text: string): RefusalCode | undefined {
  const start = text.slice(0, 2000).trimStart().toLowerCase();
  if (start.startsWith('begin:vcalendar')) return 'calendar';
  if (/^(?:<!doctype html|<html|<head|<body|<!--)/u.test(start) || (start.startsWith('<?xml') && start.includes('<html'))) return 'html';
  if (start.startsWith('{\\rtf')) return 'office';
  if (start.startsWith('<svg')) return 'image';
  if (/^(?:from [^\s,;]+ |return-path:|received:|delivered-to:|mime-version:|x-mozilla-status:)/u.test(start)) return 'mail';
  return undefined;
}
