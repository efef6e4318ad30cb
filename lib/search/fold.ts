/** Text as it is compared: lower case, without accents, white space as single spaces. "Meral Yıldız" is found by "yildiz". */
export function fold(text: string): string {
  if (/^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/u.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replace(/\s+/gu, ' ')
    .trim();
}
