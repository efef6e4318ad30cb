const hourRange =
  /(?<![\d.:,])(\d{1,2})\s*(?:-|–|tot(?: en met)?|t\/m|à|to)\s*(\d{1,2})\s*(?:uur|uren|u\b|hours|hrs)\s*(per week|p\.?\/?w\.?|\/ ?week|a week)?/giu;
const hours = /(?<![\d.:,-])(\d{1,2})\s*(?:uur|uren|u\b|hours|hrs)\s*(?:per week|p\.?\/?w\.?|in de week|\/ ?week|a week)/iu;
const fte = /(?<![\d.,])(?:[01][.,]\d{1,2}|1)\s*fte\b/iu;
/** A working week has between 4 and 40 hours; what looks like hours of a day is none. */
const isWeek = (low: number, high: number, isTold: boolean) => low >= (isTold ? 4 : 16) && high <= 44 && low < high;

/** How many hours a week, as written: `32-36 uur`, `24 uur per week`, `0,8 fte`. */
export function readHours(text: string): string | undefined {
  for (const [written, low, high, week] of text.matchAll(hourRange)) {
    if (isWeek(Number(low), Number(high), week !== undefined)) return plain(written);
  }
  const found = hours.exec(text) ?? fte.exec(text);
  return found ? plain(found[0]) : undefined;
}

const amount = '€\\s?\\d{1,3}(?:[.,]\\d{3})*(?:[.,](?:\\d{2}|-))?(?:,-)?';
const money = new RegExp(
  `(?:max(?:imaal|imum)?\\.?\\s+)?${amount}(?:\\s*(?:-|–|tot|en|to)\\s*(?:€\\s?)?\\d{1,3}(?:[.,]\\d{3})*(?:[.,](?:\\d{2}|-))?)?(?:\\s*(?:all-in|bruto|gross|ex(?:cl)?\\.? ?btw))*(?:\\s*(?:per|p\\/|a|an)\\s?(?:uur|maand|hour|month|u\\b))?`,
  'iu',
);
const scale = /\b(?:salaris)?schaal\s+\d{1,2}(?:[A-Za-z]|(?:\s*(?:-|–|\/|of|tot)\s*\d{1,2}))?\b/iu;

/** What is paid, as written: `€ 95 - € 110 per uur`, `schaal 11`. */
export function readRate(text: string): string | undefined {
  const found = money.exec(text) ?? scale.exec(text);
  return found ? plain(found[0]) : undefined;
}

const placeLabel = /^[ \t*•-]*(?:standplaats|werklocatie|locatie|regio|plaats|location|region)[ \t]*[:\t][ \t]*(.+)$/imu;

/** Where it is, where the advertisement says so in a line of its own. */
export function readRegion(text: string): string | undefined {
  const told = placeLabel.exec(text)?.[1]?.trim();
  return told && told.length <= 80 ? told : undefined;
}

const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();
