import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What is built, not what is meant: a new permission, host or resource must be seen here first. */
const linkedin = 'https://www.linkedin.com/*';
const common = ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab'];

describe.each([
  ['.output/chrome-mv3', [...common, 'sidePanel']],
  ['.output/firefox-mv3', common],
])('%s', (folder, permissions) => {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());

  test('asks for these permissions and for LinkedIn alone', () => {
    expect(manifest['permissions']).toEqual(permissions);
    expect(manifest['host_permissions']).toEqual([linkedin]);
    for (const absent of ['optional_permissions', 'content_scripts', 'web_accessible_resources'])
      expect(manifest).not.toHaveProperty(absent);
  });

  test('may be given an origin for a language model, and has none by itself; nothing unencrypted but this device', () => {
    expect(manifest['optional_host_permissions']).toEqual(['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*']);
  });

  test('lets its pages load nothing, and connect to a language model alone', () => {
    const { extension_pages: policy } = manifest['content_security_policy'] as { extension_pages: string };
    expect(policy).toContain("default-src 'none'");
    const connections = 'connect-src https: http://localhost:* http://127.0.0.1:*;';
    expect(policy).toContain(connections);
    expect(policy).toMatch(/(?:^|; )trusted-types kring-worker(?:;|$)/u);
    expect(policy.replace(connections, '')).not.toMatch(/https?:|\*|unsafe/u);
  });

  test('popup and first run connect to nothing; only the engine’s own file can ask anybody anything', () => {
    for (const page of ['popup.html', 'welcome.html'])
      expect(readFileSync(join(folder, page), 'utf8')).toContain(`http-equiv="Content-Security-Policy" content="connect-src 'none'"`);
    for (const script of ['background.js', 'linkedin.js'])
      expect(readFileSync(join(folder, script), 'utf8')).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket\(|sendBeacon/u);
  });

  test('talks to no page and no other extension', () => {
    const connectable = manifest['externally_connectable'] ?? { ids: [] };
    expect(connectable).toEqual({ ids: [] });
  });

  test('the script in LinkedIn’s pages is at most 40 kB, and free of React, Dexie, Zod and the polyfill', () => {
    const script = readFileSync(join(folder, 'linkedin.js'), 'utf8');
    expect(Buffer.byteLength(script)).toBeLessThanOrEqual(40_000);
    const foreign = /\breact-dom\b|\buseState\b|\bDexie\b|indexedDB|ZodError|webextension-polyfill|-extension:\/\/|\bimport\(/gu;
    expect(script.match(foreign) ?? []).toEqual([]);
  });

  test('carries no address of a server, and no source map', () => {
    const code = files.filter(({ name }) => /\.(?:js|html|css)$/u.test(name));
    const hosts = code.flatMap(({ parentPath, name }) => {
      const found = readFileSync(join(parentPath, name), 'utf8').matchAll(/\b(?:https?|wss?):\/\/(\w[\w.-]*)/gu);
      return [...found].map(([, host = '']) => host);
    });
    // Links for people, and names in the words of libraries: none of them is ever asked for anything.
    const known =
      /^tinyurl\.com$|^bit\.ly$|^(?:www\.)?linkedin\.com$|^(?:www\.)?w3\.org$|^react\.dev$|^dexie\.org$|^github\.com$|^json-schema\.org$|^zod\.dev$/u;
    expect([...new Set(hosts)].filter((host) => !known.test(host))).toEqual([]);
    expect(files.filter(({ name }) => name.endsWith('.map'))).toEqual([]);
  });

  test('is small', () => {
    const size = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
    // Two thirds of it are the words by which posts are read: data of the worker that makes suggestions, loaded at the first one.
    expect(size).toBeLessThan(4_300_000);
  });
});
