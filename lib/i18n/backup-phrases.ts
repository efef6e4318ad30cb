import type { Translator } from './translate';

/** `13:42`, on the device's own clock. */
export function timePhrase(instant: string, { locale }: Translator): string {
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(Date.parse(instant));
}

/** `134 kB`: the size of a file in the words of a folder, in steps of a thousand. */
export function sizePhrase(bytes: number, { locale }: Translator): string {
  const [unit, size] = bytes < 1_000_000 ? (['kilobyte', bytes / 1000] as const) : (['megabyte', bytes / 1_000_000] as const);
  const digits = size < 10 ? 1 : 0;
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: digits }).format(size);
}
