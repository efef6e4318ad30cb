/** Whether the page is dark, told by the colour behind its content: LinkedIn's own setting may differ from the system's. */
export function isDarkPage(document: Document): boolean {
  const view = document.defaultView;
  if (!view) return false;
  const painted = [document.querySelector('main'), document.body, document.documentElement]
    .map((element) => element && luminance(view.getComputedStyle(element).backgroundColor))
    .find((value) => typeof value === 'number');
  return typeof painted === 'number' ? painted < 0.35 : view.matchMedia('(prefers-color-scheme: dark)').matches;
}

/** 0 (black) to 1 (white) of an opaque CSS colour; undefined when nothing is painted. */
function luminance(color: string): number | undefined {
  const [red, green, blue, alpha = 1] = (color.match(/[\d.]+/gu) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return undefined;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
