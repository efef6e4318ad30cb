import browser from 'webextension-polyfill';

/** The extension API for the background and the extension's own pages (content scripts use `wxt/browser`, without the polyfill). */
export { browser };
