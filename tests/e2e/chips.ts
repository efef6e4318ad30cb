import type { CDPSession, Page } from 'playwright-core';

interface DomNode {
  nodeId: number;
  nodeName: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
  contentDocument?: DomNode;
  shadowRootType?: string;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A mark as it stands in the page. */
export interface ShownChip {
  label: string;
  /** The words of the element it hangs in: whoever it is about is named there. */
  about: string;
  /** In the window's coordinates, for a click. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** Whether it is the line at a profile's name. */
  isProfile: boolean;
  /** Words, pictures and controls of LinkedIn's that lie under it. */
  covers: string[];
}

/** Every button of Kring's in the page, seen through the debugger. */
export async function chipsIn(page: Page): Promise<ShownChip[]> {
  const session = await page.context().newCDPSession(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  const chips: ShownChip[] = [];
  for (const host of hostsIn(root)) {
    const button = buttonIn(host);
    const box = button && (await boxOf(session, button));
    if (!button || !box) continue;
    const around = await surroundings(session, host, box);
    if (!around) continue;
    const { left, top, right, bottom } = box;
    const size = { width: Math.round(right - left), height: Math.round(bottom - top) };
    chips.push({ label: labelOf(button), isProfile: isProfileLine(button), ...around, left, top, ...size });
  }
  await session.detach();
  return chips;
}

function insideOf(node: DomNode): DomNode[] {
  return [...(node.children ?? []), ...(node.shadowRoots ?? []), ...(node.contentDocument ? [node.contentDocument] : [])];
}

function hostsIn(node: DomNode): DomNode[] {
  const isHost = node.shadowRoots?.some(({ shadowRootType }) => shadowRootType === 'closed') ?? false;
  return [...(isHost ? [node] : []), ...insideOf(node).flatMap(hostsIn)];
}

function buttonIn(node: DomNode): DomNode | undefined {
  return node.nodeName === 'BUTTON' ? node : insideOf(node).map(buttonIn).find(Boolean);
}

function labelOf({ attributes = [] }: DomNode): string {
  return attributes[attributes.indexOf('aria-label') + 1] ?? '';
}

function isProfileLine({ attributes = [] }: DomNode): boolean {
  return /\b(?:words|add)\b/u.test(attributes[attributes.indexOf('class') + 1] ?? '');
}

async function boxOf(session: CDPSession, { nodeId }: DomNode): Promise<Box | undefined> {
  const answer = await session.send('DOM.getBoxModel', { nodeId }).catch(gone);
  if (!answer) return undefined;
  const [left = 0, top = 0, right = 0, , , bottom = 0] = answer.model.border;
  return { left, top, right, bottom };
}

type Surroundings = Pick<ShownChip, 'about' | 'covers'>;

async function surroundings(session: CDPSession, { nodeId }: DomNode, box: Box): Promise<Surroundings | undefined> {
  const found = await session.send('DOM.resolveNode', { nodeId }).catch(gone);
  if (!found?.object.objectId) return undefined;
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: found.object.objectId,
    functionDeclaration: lookAround.toString(),
    arguments: [{ value: box }],
    returnByValue: true,
  });
  return result.value as Surroundings | undefined;
}

/** The page took it away meanwhile. */
function gone(): undefined {
  return undefined;
}

/** Runs in the page, on the element that Kring put there. */
function lookAround(this: Element, box: Box): { about: string; covers: string[] } | undefined {
  if (!this.isConnected) return undefined;
  const lies = (other: DOMRect) =>
    other.width > 2 &&
    other.height > 2 &&
    other.left < box.right - 1 &&
    other.right > box.left + 1 &&
    other.top < box.bottom - 3 &&
    other.bottom > box.top + 3;
  const card = this.closest('li, section, article, [role="listitem"], [data-urn], main') ?? document.body;
  const isSpoken = (element: Element | null): boolean =>
    !!element?.closest('.visually-hidden') ||
    (element?.clientWidth === 1 && element.clientHeight <= 1) ||
    (!!element && element !== card && isSpoken(element.parentElement));
  const range = document.createRange();
  const words: string[] = [];
  const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    range.selectNodeContents(node);
    if (node.nodeValue?.trim() && !isSpoken(node.parentElement) && [...range.getClientRects()].some(lies))
      words.push(node.nodeValue.trim());
  }
  const controls = [...card.querySelectorAll('button, [role="button"], img, svg')].filter((element) =>
    lies(element.getBoundingClientRect()),
  );
  return { about: this.parentElement?.textContent ?? '', covers: [...words, ...controls.map(({ localName }) => localName)] };
}
