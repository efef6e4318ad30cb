import type { CDPSession, Page } from 'playwright-core';

interface DomNode {
  nodeName: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
  contentDocument?: DomNode;
  shadowRootType?: string;
}

/** What Kring drew in the page, seen through the debugger, which alone looks into closed roots: the words of each root, and its labels. */
export async function drawnIn(page: Page): Promise<{ words: string[]; labels: string[] }[]> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  await session.detach();
  return closedRoots(root).map((each) => ({ words: attribute(each, 'data-text'), labels: attribute(each, 'aria-label') }));
}

function closedRoots(node: DomNode): DomNode[] {
  const own = (node.shadowRoots ?? []).filter(({ shadowRootType }) => shadowRootType === 'closed');
  const inside = [...(node.children ?? []), ...(node.shadowRoots ?? []), ...(node.contentDocument ? [node.contentDocument] : [])];
  return [...own, ...inside.flatMap(closedRoots)];
}

function attribute(node: DomNode, name: string): string[] {
  const { attributes = [] } = node;
  const values = attributes.flatMap((each, index) => (index % 2 === 0 && each === name ? (attributes[index + 1] ?? []) : []));
  return [...values, ...(node.children ?? []).flatMap((child) => attribute(child, name))];
}
