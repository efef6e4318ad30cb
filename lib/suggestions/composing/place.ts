import type { Experience } from '../../domain/experience';
import type { DraftLanguage } from '../language';
import { phraseBooks } from './phrase-book';

const typeWords =
  /^(?:gemeente|provincie|waterschap|hoogheemraadschap|ministerie|veiligheidsregio|omgevingsdienst|ggd|regio|uitvoeringsorganisatie|herindelingsgemeente|belastingorganisatie|stichting|school|ziekenhuis|fusiegemeente)\b/iu;

/** Where it was, as it may be told: with the client's name only when that is public, otherwise by the kind of organisation. */
export function placeOf({ organisation, organisationType, shareLevel }: Experience, language: DraftLanguage): string {
  const general = phraseBooks[language].places[organisationType ?? 'other'];
  if (shareLevel !== 'public' || language !== 'nl' || organisation === undefined) return general;
  if (!typeWords.test(organisation) || !organisation.trim().includes(' ')) return general;
  const isNamed = /^\p{L}+ \p{Lu}/u.test(organisation);
  return isNamed ? organisation : `een ${organisation}`;
}
