import { statSync } from 'node:fs';
import { measureBigImport } from './big-import';
import { print } from './figure';
import { measureLinkedInPages } from './linkedin-pages';
import { measureOwnPages } from './own-pages';
import { measureQueue } from './queue';

/** `npm run bench`: how fast Kring is on this machine, each figure beside a floor measured in the same run. `KRING_BENCH_RUNS`: rounds per figure. */
const runs = Number(process.env['KRING_BENCH_RUNS'] ?? 9);

print([
  ...(await measureQueue(runs)),
  ...(await measureLinkedInPages(runs)),
  ...(await measureOwnPages(runs)),
  ...(await measureBigImport(runs)),
]);
console.log(`script in LinkedIn's pages: ${(statSync('.output/chrome-mv3/linkedin.js').size / 1000).toFixed(2)} kB`);
