import { defineConfig } from 'wxt';

/** The oldest that Kring supports. */
const browsers = ['chrome125', 'firefox140'];
const linkedin = 'https://www.linkedin.com/*';

/**
 * The extension's own pages may load nothing from outside and send nothing anywhere; Trusted Types keep text from becoming markup.
 * Only the production build has it: the development server needs a connection of its own.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
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

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/auto-icons'],
  imports: false,
  vite: () => ({
    plugins: [bareScripts],
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
            gecko: { id: 'kring@kring.example', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '125', externally_connectable: { ids: [] } }),
  }),
});
