import { fold } from '../../search/fold';

/** A header as it is compared: without case, accents and signs. `E-mail 1 - Value` → `e mail 1 value`; `firstName` stays one word. */
export function headerName(cell: string): string {
  return fold(cell.replace(/^\uFEFF/u, ''))
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
}
