import { repairMojibake } from './repair-mojibake';

/** Signs that show nothing and can turn a line around; joiners stay, because emoji are made with them. */
const unseen = /[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;
const unseenButBreaks = /[^\P{Cc}\n]|[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;

/** Letters, digits and signs of ASCII with single spaces between: nothing to repair. A question mark may stand for a letter that was lost. */
const sound = /^[\x21-\x3e\x40-\x7e]+(?: [\x21-\x3e\x40-\x7e]+)*$/u;

/** Makes the text of cells fit to keep, and counts what it repaired. */
export class CellText {
  repaired = 0;
  lost = 0;

  /** On one line. Text stays text: a formula or an address in it is not touched. */
  line(text: string): string {
    if (text === '' || sound.test(text)) return text;
    return this.#repair(text).replace(/\s+/gu, ' ').replace(unseen, '').trim().normalize('NFC');
  }

  /** As many lines as there are. */
  block(text: string): string {
    const lines = this.#repair(text).replace(/\r\n?/gu, '\n').replace(/\t/gu, ' ');
    return lines.replace(unseenButBreaks, '').trim().normalize('NFC');
  }

  #repair(text: string): string {
    const repaired = repairMojibake(text);
    if (repaired !== text) this.repaired += 1;
    if (repaired.includes('\uFFFD') || /\p{L}\?\p{L}/u.test(repaired)) this.lost += 1;
    return repaired;
  }
}
