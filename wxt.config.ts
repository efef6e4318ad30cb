import { defineConfig } from 'wxt';

/** The oldest that Kring supports. */
const browsers = ['chrome126', 'firefox140'];
const linkedin = 'https://www.linkedin.com/*';

/**
 * Where the person's own language model may be (docs/decisions/0008): optional, so nothing of it holds before they type an address and say yes in the
 * browser's own question, for that one origin.
 */
const modelHosts = ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'];

/**
 * The extension's own pages may load nothing from outside; Trusted Types keep text from becoming markup. A connection may go to a language model only, which
 * the manifest cannot narrow to the address the person chose; the browser's permission does. Pages that never ask a model may connect to nothing (`noConnections`).
 * Only the production build has it: the development server needs a connection of its own.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  'connect-src https: http://localhost:* http://127.0.0.1:*',
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // The only addresses that are trusted as scripts: our own workers.
  'trusted-types kring-worker',
].join('; ');

const scriptEntry = '\0virtual:wxt-unlisted-script-entrypoint?';

/** WXT wraps a script in code that names its crashes in the console. Ours runs in LinkedIn's pages: it is smaller and quieter without. */
const bareScripts = {
  name: 'kring:bare-scripts',
  enforce: 'pre' as const,
  load: (id: string) =>
    id.startsWith(scriptEntry)
      ? `import script from ${JSON.stringify(id.slice(scriptEntry.length))};\nexport default script.main();`
      : undefined,
};

const quietPages = /\/(?:popup|welcome)\/index\.html$/u;

/** A page can make the extension's policy narrower for itself: these two have nothing to ask anybody. */
const noConnections = {
  name: 'kring:no-connections',
  apply: 'build' as const,
  transformIndexHtml: {
    order: 'pre' as const,
    handler: (_html: string, { filename }: { filename: string }) =>
      quietPages.test(filename)
        ? [
            {
              tag: 'meta',
              attrs: { 'http-equiv': 'Content-Security-Policy', content: "connect-src 'none'" },
              injectTo: 'head-prepend' as const,
            },
          ]
        : [],
  },
};

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/auto-icons'],
  imports: false,
  vite: () => ({
    plugins: [bareScripts, noConnections],
    build: {
      target: browsers,
      cssTarget: browsers,
      // Slower than the default, and 3 % smaller: the script in LinkedIn's pages is parsed at every load.
      minify: 'terser',
      terserOptions: { ecma: 2020, compress: { passes: 3, unsafe_arrows: true } },
    },
  }),
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  outDir: '.output',
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'nl',
    // activeTab: the address and title of the page on which the person opens the popup, to keep it as a source.
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: [linkedin],
    optional_host_permissions: modelHosts,
    action: { default_title: 'Kring' },
    options_ui: { page: 'dashboard.html', open_in_tab: true },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      ...(browser === 'firefox'
        ? { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+L' } } }
        : { 'open-panel': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandOpenPanel__' } }),
    },
    ...(mode === 'production' && { content_security_policy: { extension_pages: contentSecurityPolicy } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'kring@kring.example',
              strict_min_version: '140.0',
              // A post goes to the person's own model when they switch one on; Firefox asks for that by itself.
              data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
            },
          },
        }
      : { minimum_chrome_version: '126', externally_connectable: { ids: [] } }),
  }),
});
