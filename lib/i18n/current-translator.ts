import { readSettings } from '../settings';
import { resolveLanguage } from './language';
import { createTranslator, type Translator } from './translate';

/** The translator of the language the person chose, for places without React. */
export async function currentTranslator(): Promise<Translator> {
  const { language } = await readSettings();
  return createTranslator(resolveLanguage(language, navigator.languages));
}
