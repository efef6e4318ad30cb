import type { Settings } from '../settings';
import type { Language } from './messages';

/** The chosen language; with `auto` the first of the browser's languages (BCP 47, best first) that Kring speaks, else English. */
export function resolveLanguage(setting: Settings['language'], browserLanguages: readonly string[]): Language {
  if (setting !== 'auto') return setting;
  const spoken = browserLanguages.map((tag) => tag.toLowerCase().split('-')[0]).find((tag) => tag === 'nl' || tag === 'en');
  return spoken === 'nl' ? 'nl' : 'en';
}
