// What both commands need before anything else, with nothing but Node 20 and git: dependencies, and browsers to test in.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Runs a command in the foreground; ends this process when it fails. */
export function run(command, args, options = {}) {
  console.log(`\n› ${[command, ...args].join(' ')}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32', ...options });
  if (status !== 0) process.exit(status ?? 1);
}

/** Installs what the lockfile says, unless that was done. */
export function ensureInstalled() {
  const installed = 'node_modules/.package-lock.json';
  const isFresh = existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
  if (!isFresh) run('npm', ['ci', '--no-audit', '--no-fund']);
}

const places = {
  chromium: {
    variable: 'KRING_CHROMIUM',
    names: ['chromium', 'chromium-browser'],
    files: ['/Applications/Chromium.app/Contents/MacOS/Chromium', 'C:\\Program Files\\Chromium\\Application\\chrome.exe'],
    debian: 'chromium',
    advice:
      'Install Chromium (Debian and Ubuntu: "sudo apt install chromium"; macOS: "brew install --cask chromium"), or say where it is with KRING_CHROMIUM=/path/to/chromium. Google Chrome does not take unpacked extensions from the command line.',
  },
  firefox: {
    variable: 'KRING_FIREFOX',
    names: ['firefox-esr', 'firefox'],
    files: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    debian: 'firefox-esr',
    advice:
      'Install Firefox 140 or newer (Debian: "sudo apt install firefox-esr"; macOS: "brew install --cask firefox"), or say where it is with KRING_FIREFOX=/path/to/firefox.',
  },
};

/** The path of a browser, or undefined. */
export function findBrowser(name) {
  const { variable, names, files } = places[name];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [process.env[variable], ...folders.flatMap((folder) => names.map((each) => join(folder, each))), ...files];
  return candidates.find((path) => path && existsSync(path));
}

/** Installs the browsers that are missing where the system's packages may be installed; else says what to install and ends. */
export function ensureBrowsers(names) {
  const missing = names.filter((name) => !findBrowser(name));
  if (missing.length === 0) return;
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (mayInstall) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', ...missing.map((name) => places[name].debian)], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  for (const name of missing.filter((each) => !findBrowser(each))) {
    console.error(`\n${name} was not found. ${places[name].advice}`);
    process.exitCode = 1;
  }
  if (process.exitCode) process.exit();
}

/** Whether a window can be shown. */
export function hasDisplay() {
  return process.platform === 'win32' || process.platform === 'darwin' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
