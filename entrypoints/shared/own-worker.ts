interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/** What the build calls a worker of ours: an asset beside the page. */
const ownWorker = /^\/assets\/[\w-]*worker[\w-]*\.js$/u;

/** The page trusts no address as a script, except those of our own workers (see the policy in wxt.config). */
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy('kring-worker', {
  createScriptURL(url) {
    const { origin, pathname } = new URL(url, location.href);
    if (origin !== location.origin || !ownWorker.test(pathname)) throw new TypeError('No script of ours');
    return url;
  },
});

/** Starts a worker of ours; `url` is what `?worker&url` gives. */
export function startWorker(url: string): Worker {
  return new Worker(policy ? policy.createScriptURL(url) : url, { type: 'module' });
}
