// Runs a TypeScript script with Node: `node scripts/run.mjs scripts/read.ts --and its arguments`. Packages stay where they are.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { build } from 'rolldown';

const [script, ...args] = process.argv.slice(2);
if (!script) {
  console.error('Usage: node scripts/run.mjs SCRIPT.ts [arguments]');
  process.exit(2);
}

// Inside node_modules, so that the bundle finds the packages it names.
const cache = resolve('node_modules/.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'run-'));

function bundle(file) {
  return build({
    input: script,
    platform: 'node',
    external: (id) => !/^[./]|^[A-Za-z]:[\\/]/u.test(id) || id.includes('node_modules'),
    output: { file, format: 'esm', sourcemap: 'inline', codeSplitting: false },
    logLevel: 'warn',
  });
}

let status = 1;
try {
  const file = join(folder, `${basename(script).replace(/\.tsx?$/u, '')}.mjs`);
  await bundle(file);
  status = spawnSync(process.execPath, ['--enable-source-maps', file, ...args], { stdio: 'inherit' }).status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(status);
