import type { Page } from 'playwright-core';
import type { Kring } from './kring';

/**
 * No test can click the browser's own folder picker, so it is replaced by a real folder of the browser's private file system: same handles, same writing, same
 * reading back. Everything else is the product as it is.
 */
const folderName = 'Kopieën';

/** From now on pages that open get a picker that picks `folderName`. */
export async function withPicker(kring: Kring): Promise<void> {
  await kring.context.addInitScript((name) => {
    Object.assign(globalThis, {
      showDirectoryPicker: async () => (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true }),
    });
  }, folderName);
}

/** What is in the folder, by name. */
export async function filesIn(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async (name) => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle(name, { create: true });
    const files: Record<string, string> = {};
    for await (const [each, handle] of folder.entries()) {
      if (handle.kind === 'file') files[each] = await (await (handle as FileSystemFileHandle).getFile()).text();
    }
    return files;
  }, folderName);
}

/** Puts files into it, as another program would. */
export async function putFiles(page: Page, files: Record<string, string>): Promise<void> {
  await page.evaluate(
    async ([name, contents]) => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle(name, { create: true });
      for (const [each, text] of Object.entries(contents)) {
        const handle = await folder.getFileHandle(each, { create: true });
        const writable = await handle.createWritable();
        await writable.write(text);
        await writable.close();
      }
    },
    [folderName, files] as const,
  );
}
