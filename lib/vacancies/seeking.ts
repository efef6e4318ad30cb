/** Words of work itself: whoever seeks one of these seeks work, not someone to do it. */
const work =
  /\b(?:(?:interim)?opdracht(?:en)?|klus(?:sen)?|baan|banen|functie|werk|rol|vacatures?|werkplek|(?:nieuwe )?uitdaging|dienstverband|overstap|jobs?|roles?|assignments?|positions?|work)\b/iu;
const seeking =
  /\b(?:zoekt?|zoekende|op zoek|beschikbaar|komt vrij|vrij (?:per|vanaf)|staat open voor|kijkt (?:rond|uit)|wil (?:graag )?(?:weg|verder|iets anders)|looking for|available|open to|seeks?|wants to move)\b/iu;
const denied = /\b(?:geen|niet|nooit|no|not|never)\b/iu;
/** Someone to do a job: "zoekt een redacteur" is no wish to be one, unless it says "als". */
const person =
  /\b(?:iemand|collega|kandida\w+|\p{L}*(?:adviseur|redacteur|woordvoerder|voorlichter|manager|strateeg|specialist|leider|medewerker|interimmer|professional|editor|advis[eo]r)s?)\b/iu;

/** Whether words of what someone seeks are about work for themselves. */
export function seeksWork(text: string): boolean {
  return !denied.test(text) && work.test(text);
}

/** Whether someone seeks a person to do work: they are no one to send a vacancy. */
export function seeksSomeone(text: string): boolean {
  return !seeksWork(text) && person.test(text) && !/\bals\b|\bas an?\b/iu.test(text);
}

/** The sentences of a note that say that someone seeks, for themselves. */
export function seekingSentences(note: string): string[] {
  const sentences = note.split(/(?<=[.!?])\s+|\n+/u).map((sentence) => sentence.trim());
  return sentences.filter((sentence) => seeking.test(sentence) && !denied.test(sentence) && !seeksSomeone(sentence));
}
