import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * The floors of the house (docs/architecture.md): a file imports from its own room and from rooms below, never up. Each room lists the rooms
 * and packages it may use; what is not listed is not allowed.
 */
const rooms: Record<string, { rooms: string[]; packages: string[] }> = {
  'lib/domain': { rooms: [], packages: ['zod', 'temporal-polyfill'] },
  'lib/rhythm': { rooms: ['lib/domain'], packages: [] },
  'lib/search': { rooms: ['lib/domain'], packages: [] },
  'lib/suggestions': { rooms: ['lib/domain', 'lib/search'], packages: [] },
  'lib/engines': { rooms: ['lib/domain', 'lib/search', 'lib/suggestions', 'lib/errors.ts', 'lib/browser.ts'], packages: ['zod'] },
  'lib/linkedin': { rooms: ['lib/domain'], packages: [] },
  'lib/transfer': { rooms: ['lib/domain', 'lib/linkedin', 'lib/search'], packages: ['zod'] },
  'lib/privacy': { rooms: ['lib/domain', 'lib/search'], packages: [] },
  'lib/meetings': { rooms: ['lib/domain', 'lib/search', 'lib/transfer'], packages: [] },
  'lib/vacancies': { rooms: ['lib/domain', 'lib/rhythm', 'lib/linkedin'], packages: [] },
  'lib/sample': { rooms: ['lib/domain'], packages: [] },
  'lib/i18n': {
    rooms: [
      'lib/domain',
      'lib/engines',
      'lib/rhythm',
      'lib/suggestions',
      'lib/transfer',
      'lib/privacy',
      'lib/vacancies',
      'lib/settings.ts',
      'lib/browser.ts',
      'locales',
    ],
    packages: ['intl-messageformat', 'temporal-polyfill'],
  },
  'lib/backups': { rooms: ['lib/domain', 'lib/transfer'], packages: ['zod'] },
  'lib/store': {
    rooms: ['lib/domain', 'lib/rhythm', 'lib/meetings', 'lib/vacancies', 'lib/search', 'lib/backups', 'lib/errors.ts'],
    packages: ['dexie', 'zod'],
  },
  'lib/safekeeping': { rooms: ['lib/domain', 'lib/backups', 'lib/transfer', 'lib/store', 'lib/browser.ts'], packages: ['zod', 'wxt'] },
  'lib/actions': {
    rooms: [
      'lib/domain',
      'lib/rhythm',
      'lib/meetings',
      'lib/search',
      'lib/linkedin',
      'lib/sample',
      'lib/privacy',
      'lib/transfer',
      'lib/store',
      'lib/backups',
      'lib/safekeeping',
      'lib/messages.ts',
      'lib/errors.ts',
    ],
    packages: [],
  },
  'lib/browser.ts': { rooms: [], packages: ['webextension-polyfill'] },
  'lib/errors.ts': { rooms: [], packages: [] },
  'lib/settings.ts': { rooms: ['lib/browser.ts'], packages: ['zod'] },
  'lib/lock.ts': { rooms: ['lib/browser.ts', 'lib/privacy'], packages: ['zod'] },
  'lib/no-eval.ts': { rooms: [], packages: ['zod'] },
  'lib/side-panel.ts': { rooms: [], packages: [] },
  'lib/page-details.ts': {
    rooms: ['lib/browser.ts', 'lib/domain', 'lib/linkedin', 'lib/message-schemas.ts', 'lib/settings.ts'],
    packages: ['zod'],
  },
  'lib/page-visits.ts': {
    rooms: ['lib/browser.ts', 'lib/domain', 'lib/linkedin', 'lib/message-schemas.ts', 'lib/page-details.ts'],
    packages: ['zod'],
  },
  'lib/told-by-page.ts': { rooms: ['lib/domain', 'lib/linkedin', 'lib/message-schemas.ts'], packages: [] },
  'lib/messages.ts': { rooms: ['lib/message-schemas.ts'], packages: ['wxt'] },
  'lib/message-schemas.ts': { rooms: ['lib/domain', 'lib/messages.ts'], packages: ['zod'] },
  components: {
    rooms: ['lib/domain', 'lib/i18n', 'lib/rhythm', 'lib/errors.ts', 'assets'],
    packages: ['react', 'react-dom'],
  },
  'entrypoints/linkedin': { rooms: ['lib/domain', 'lib/linkedin', 'lib/messages.ts'], packages: ['wxt'] },
  'entrypoints/page-details': { rooms: ['lib/linkedin'], packages: ['wxt'] },
  'entrypoints/structure-report': { rooms: ['lib/linkedin'], packages: ['wxt'] },
  'entrypoints/background': { rooms: ['lib'], packages: ['wxt'] },
  'entrypoints/shared': { rooms: ['lib', 'components', 'assets'], packages: ['react', 'react-dom', 'dexie-react-hooks'] },
  'entrypoints/popup': { rooms: ['lib', 'components', 'assets', 'entrypoints/shared'], packages: ['react', 'dexie-react-hooks'] },
  'entrypoints/sidepanel': { rooms: ['lib', 'components', 'assets', 'entrypoints/shared'], packages: ['react', 'dexie-react-hooks'] },
  'entrypoints/dashboard': { rooms: ['lib', 'components', 'assets', 'entrypoints/shared'], packages: ['react', 'dexie-react-hooks'] },
  'entrypoints/recovery': { rooms: ['lib', 'components', 'assets', 'entrypoints/shared'], packages: ['react'] },
  'entrypoints/welcome': { rooms: ['lib', 'components', 'assets', 'entrypoints/shared'], packages: ['react', 'dexie-react-hooks'] },
};

const files = ['lib', 'components', 'entrypoints'].flatMap(filesBelow);

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function roomOf(path: string): string | undefined {
  return Object.keys(rooms)
    .filter((room) => path === room || path.startsWith(`${room}/`))
    .toSorted((a, b) => b.length - a.length)[0];
}

/** Every imported module: `{ from: path or package }`. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  const found = source.matchAll(/(?:\bfrom\s|^import\s|\bimport\()\s*['"]([^'"]+)['"]/gmu);
  return [...found].map(([, module = '']) =>
    module.startsWith('.') ? normalize(join(dirname(file), module.replace(/\?.*$/u, ''))) : module,
  );
}

const isPath = (module: string) => /^(?:lib|components|entrypoints|locales|assets|tests|scripts)\//u.test(module);

function mayImport(file: string, module: string): boolean {
  const room = roomOf(file);
  if (!room) return false;
  const { rooms: below, packages } = rooms[room] ?? { rooms: [], packages: [] };
  if (!isPath(module)) return packages.some((name) => module === name || module.startsWith(`${name}/`));
  const target = module.replace(/\.tsx?$/u, '');
  return [room, ...below].some((allowed) => {
    const path = allowed.replace(/\.ts$/u, '');
    return target === path || target.startsWith(`${path}/`);
  });
}

describe('floors', () => {
  test('every file stands in a room', () => {
    expect(files.filter((file) => !roomOf(file))).toEqual([]);
  });

  test('a room imports only from the rooms below it', () => {
    const up = files.flatMap((file) => importsOf(file).flatMap((module) => (mayImport(file, module) ? [] : [`${file} → ${module}`])));
    expect(up).toEqual([]);
  });

  test('only the store knows Dexie', () => {
    const others = files.filter((file) => !file.startsWith('lib/store/') && importsOf(file).includes('dexie'));
    expect(others).toEqual([]);
  });
});

/** The one file that may send something: to the language model that the person switched on (docs/decisions/0008). */
const asker = 'lib/engines/ask-server.ts';

describe('rules', () => {
  const forbidden: [string, RegExp][] = [
    ['no markup from strings', /\binnerHTML\b|\bouterHTML\s*=|insertAdjacentHTML|document\.write\(|dangerouslySetInnerHTML/u],
    ['no request of ours', /\bfetch\(|XMLHttpRequest|sendBeacon|new WebSocket|EventSource\(/u],
    [
      'nothing automated on the page',
      /\.(?:click|scrollTo|scrollBy|scrollIntoView)\(\)|\blocation\.(?:assign|replace|reload)\(|history\.(?:push|replace)State/u,
    ],
    ['no any', /(?::|\bas|<)\s*any\s*[;,)>=\]|&{]/u],
  ];

  test.each(forbidden)('%s', (_name, pattern) => {
    const scope = pattern.source.includes('scrollTo')
      ? files.filter((file) => file.startsWith('entrypoints/linkedin/') || file.startsWith('lib/linkedin/'))
      : files.filter((file) => !(file === asker && pattern.source.includes('fetch')));
    expect(scope.filter((file) => pattern.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  test('only engines import the one file that sends', () => {
    const others = files.filter((file) => importsOf(file).some((module) => module === asker.replace('.ts', '')));
    expect(others).toEqual(['lib/engines/endpoint.ts']);
  });

  test('no file is longer than 250 lines', () => {
    const long = files
      .filter((file) => !file.startsWith('lib/sample/'))
      .filter((file) => readFileSync(file, 'utf8').split('\n').length > 251);
    expect(long).toEqual([]);
  });

  test('an index only wires: at most 40 lines', () => {
    const indexes = files.filter((file) => /^entrypoints\/[^/]+\/(?:index|main)\.tsx?$/u.test(file));
    expect(indexes.filter((file) => readFileSync(file, 'utf8').trimEnd().split('\n').length > 40)).toEqual([]);
  });

  test('no barrels, no rooms for left-overs', () => {
    const barrels = files.filter((file) => /\/index\.tsx?$/u.test(file) && !file.startsWith('entrypoints/'));
    const leftovers = files.filter((file) => /\/(?:utils?|helpers?|common|misc)(?:\/|\.)/u.test(file));
    expect([...barrels, ...leftovers].map((file) => relative('.', file))).toEqual([]);
  });
});
