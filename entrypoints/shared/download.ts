/** Hands a file to the browser to keep; nothing leaves the device. */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the content when the click returns, except in older Firefox.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
