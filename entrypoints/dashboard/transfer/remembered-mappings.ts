import { parseMappings, writeMappings, type ChosenMappings } from '../../../lib/transfer/people/column-mapping';
import type { ImportPreview } from '../../../lib/transfer/preview';

const key = 'kring.column-mappings';

/** What the person said earlier that columns hold; kept on this device, headers only. */
export function rememberedMappings(): ChosenMappings {
  return parseMappings(localStorage.getItem(key));
}

/** Remembers how the tables of an import were read, for the next one of the same program. */
export function rememberMappings({ files }: ImportPreview): void {
  const used = files.flatMap(({ tables }) =>
    tables.map(({ signature, columns }) => [signature, columns.map(({ field }) => field ?? null)] as const),
  );
  if (used.length > 0) localStorage.setItem(key, writeMappings(rememberedMappings(), Object.fromEntries(used)));
}
