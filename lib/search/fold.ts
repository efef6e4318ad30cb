/** Text as it is compared: lower case, without accents, white space as single spaces. "Meral Yıldız" is found by "yildiz". */
export function fold(text: string): string {
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
