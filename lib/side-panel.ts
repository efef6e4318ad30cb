/** Chromium's side panel; the polyfill does not know it. */
interface SidePanel {
  /** Only inside a person's gesture, before any `await`. */
  open(options: { windowId: number }): Promise<void>;
}

/** Absent in Firefox, which has a side bar of its own that only its own buttons open. */
export const sidePanel: SidePanel | undefined = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;
