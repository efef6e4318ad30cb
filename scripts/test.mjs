// `npm test`: everything that must hold, on a fresh machine too. Ends at the first step that fails.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowsers, ensureInstalled, run } from './setup.mjs';

const results = '.output/test-results';

ensureInstalled();
ensureBrowsers(['chromium', 'firefox']);
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

for (const step of ['types', 'lint', 'test:unit', 'build', 'test:browser']) run('npm', ['run', '--silent', step]);

const counts = ['unit', 'browser'].map((name) => JSON.parse(readFileSync(`${results}/${name}.json`, 'utf8')));
const total = (field) => counts.reduce((sum, count) => sum + count[field], 0);
console.log(`\n${total('numPassedTests')} passed, ${total('numFailedTests')} failed, ${total('numPendingTests')} skipped`);
