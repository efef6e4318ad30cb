import { defineExtensionMessaging } from '@webext-core/messaging';
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
  /** First words of the newest note; absent when there is none or the setting says not to show them. */
  noteStart?: string;
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

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
