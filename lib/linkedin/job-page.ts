/** What the title of a job's tab tells. */
export interface JobTitle {
  title: string;
  organisation?: string;
  place?: string;
}

const hiring = /^(.+?) (?:zoekt(?: een)?|is hiring|hiring)(?: voor| a| an)? (.+?) in ([^|]+)$/u;

/**
 * The title of a tab, apart: `(2) Communicatieadviseur | Gemeente Ede | LinkedIn`, `Gemeente Ede hiring Communicatieadviseur in Ede, Netherlands | LinkedIn`.
 * Undefined for a title that names no job. 2026-11.
 */
export function readJobTitle(tabTitle: string): JobTitle | undefined {
  const parts = tabTitle
    .replace(/^\(\d+\+?\)\s*/u, '')
    .split(' | ')
    .map((part) => part.trim());
  if (parts.at(-1) !== 'LinkedIn') return undefined;
  const [first = '', second] = parts.slice(0, -1);
  const told = hiring.exec(first);
  if (told?.[1] && told[2] && told[3]) return { organisation: told[1], title: told[2], place: told[3].split(',')[0]?.trim() ?? told[3] };
  if (first === '' || second === undefined) return undefined;
  return { title: first, organisation: second };
}

/** One address for a job, from whatever list it was opened; other addresses as they are, without what only counts visitors. */
export function plainAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  const isLinkedin = url.hostname === 'linkedin.com' || url.hostname.endsWith('.linkedin.com');
  const job = isLinkedin && (/^\/jobs\/view\/(?:[^/]*-)?(\d+)/u.exec(url.pathname)?.[1] ?? url.searchParams.get('currentJobId'));
  if (job && /^\d+$/u.test(job)) return `https://www.linkedin.com/jobs/view/${job}/`;
  if (isLinkedin) return `${url.origin}${url.pathname}`;
  const counting = [...url.searchParams.keys()].filter((key) => /^(?:utm_\w+|fbclid|gclid|mc_eid|trk)$/u.test(key));
  for (const key of counting) url.searchParams.delete(key);
  return url.href;
}
