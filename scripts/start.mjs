// `npm start`: Kring in a browser of its own, with sample pages and invented people; `npm start -- --live` on the real linkedin.com.
import { ensureBrowsers, ensureInstalled, findBrowser, hasDisplay, run } from './setup.mjs';

ensureInstalled();
ensureBrowsers(['chromium']);
run('npm', ['run', '--silent', 'build:chrome']);
run('npm', ['run', '--silent', 'demo', '--', ...process.argv.slice(2)], {
  env: { ...process.env, KRING_CHROMIUM: findBrowser('chromium'), ...(hasDisplay() ? {} : { KRING_HEADLESS: '1' }) },
});
