import { browser } from 'wxt/browser';
import type { MarksQuestion, OpenRequest, PageReport } from './message-schemas';

export type { MarksQuestion, OpenRequest, PageReport, PostReport } from './message-schemas';

/**
 * Everything that crosses a border inside Kring, named by direction and handled in exactly one context each. Content scripts live
 * in LinkedIn's process and are not trusted: they may ask for marks of what they show, report the page and open a form.
 * The background parses each with `message-schemas` and checks the sender; they can never read out, export or delete.
 */
export interface Protocol {
  /** content script → background */
  lookUpMarks(question: MarksQuestion): MarksAnswer;
  /** content script → background: what the tab shows, for the panel. Kept in memory only. */
  reportPage(report: PageReport): void;
  /** content script → background, on a trusted click: show this subject in the panel. */
  openSubject(request: OpenRequest): OpenAnswer;
  /** extension page → background: something was written; badge and marks are out of date. */
  storeChanged(): void;
  /** background → content script: ask for the marks again. */
  marksChanged(): void;
  /** background → content script: the person switched annotating off; leave without a trace. */
  stopAnnotating(): void;
}

/** The most people or posts one question may hold. */
export const questionLimit = 50;

/** How urgent a sign of life is: `due` from the due day on, `later` with a rhythm that is not due, `none` without a circle. */
export type DueState = 'due' | 'later' | 'none';

/** A known person, in finished words of the interface's language: the content script composes nothing. */
export interface PersonMark {
  due: DueState;
  /** 0–5, the hue of the circle; absent without a circle. */
  hue?: number;
  /** `Kern · 12 mrt 2026, koffie, 8 maanden geleden` */
  line: string;
  /** `8 mnd geleden · te laat` */
  chip: string;
  /** `al 5 maanden aan de beurt · Werkt aan de…`: whether a sign of life is due, and the first words of the newest note where the setting allows. */
  detail?: string;
  /** Everything above in one sentence, for screen readers. */
  label: string;
}

/** A post with a note of the person's own. */
export interface PostMark {
  noteStart?: string;
  label: string;
}

export interface MarkLabels {
  add: string;
  log: string;
  open: string;
  noted: string;
  reload: string;
}

export interface MarksAnswer {
  /** In the order asked; null: not known. */
  people: (PersonMark | null)[];
  posts: (PostMark | null)[];
  labels: MarkLabels;
  /** Whether posts are to be annotated on this page and for which groups: see the setting. */
  annotatePosts: 'everywhere' | 'marked-groups';
  markedGroupIds: string[];
}

/** `window`: the browser does not let a page's click open its side bar (Firefox), so the panel came in a window of its own. */
export type OpenAnswer = { shownIn: 'panel' | 'window' };

type MessageName = keyof Protocol;
type Asked<Name extends MessageName> = Parameters<Protocol[Name]>[0];
type Answered<Name extends MessageName> = ReturnType<Protocol[Name]>;

/** Who sent a message, as the browser says it. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined; windowId?: number | undefined } | undefined;
}

/** Nobody answered, or the door was closed. Says no more than that: a refused sender learns nothing. */
export class UnansweredError extends Error {}

/** Asks the background, or with `tabId` the content scripts of a tab. Throws UnansweredError. */
export async function sendMessage<Name extends MessageName>(type: Name, data: Asked<Name>, tabId?: number): Promise<Answered<Name>> {
  const message = { type, data };
  const reply: unknown = await (tabId === undefined ? browser.runtime.sendMessage(message) : browser.tabs.sendMessage(tabId, message));
  if (typeof reply !== 'object' || reply === null || !('answer' in reply)) throw new UnansweredError(type);
  return reply.answer as Answered<Name>;
}

/**
 * Answers messages of one name; returns the function that stops it. `data` is whatever was sent: parse it. The handler is called at once, so that it may still
 * use the sender's gesture; what it throws reaches the sender as no answer.
 */
export function onMessage<Name extends MessageName>(
  type: Name,
  handle: (data: unknown, sender: Sender) => Answered<Name> | Promise<Answered<Name>>,
): () => void {
  const listener = (message: unknown, sender: Sender, sendResponse: (reply: unknown) => void) => {
    if ((message as { type?: unknown } | null)?.type !== type) return false;
    void reply(() => handle((message as { data?: unknown }).data, sender)).then(sendResponse);
    // Keeps the channel open for the answer; a promise as return value is not understood by every Chromium we support.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

async function reply(handle: () => unknown): Promise<{ answer: unknown } | Record<string, never>> {
  try {
    return { answer: (await handle()) ?? null };
  } catch {
    return {};
  }
}
