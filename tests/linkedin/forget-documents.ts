/** jsdom holds every document of the current turn: after hundreds of pages in a row memory is full. */
export function forgetDocuments(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
