import { decodeText, type Encoding } from '../text/encoding';
import type { ByteSource } from '../text/chunks';
import { CsvParser, type CsvForm, type CsvRow } from './csv-parser';
import type { TableStart } from './find-table';

/** The rows after the header, in batches, so that a table need never be in memory as text. */
export async function* readRows(
  source: ByteSource,
  encoding: Encoding,
  { rowsAt, headerLine, separator, names }: Pick<TableStart<unknown>, 'rowsAt' | 'headerLine' | 'separator' | 'names'>,
  options: { hasBackslashes?: CsvForm['hasBackslashes']; signal?: AbortSignal | undefined },
): AsyncGenerator<CsvRow[]> {
  const parser = new CsvParser({ separator, hasBackslashes: options.hasBackslashes ?? false, width: names.length }, headerLine + 1);
  let skip = rowsAt;
  for await (const piece of decodeText(source, encoding, options.signal)) {
    const text = skip >= piece.length ? '' : piece.slice(skip);
    skip = Math.max(0, skip - piece.length);
    if (text) yield parser.push(text);
  }
  yield parser.end();
}
