/** As much of Chrome's Prompt API as is used here (webmachinelearning/prompt-api; stable for extensions since Chrome 138). */
export interface LanguageModelApi {
  availability(options: LanguageModelOptions): Promise<Availability>;
  create(options: LanguageModelOptions & CreateOptions): Promise<LanguageModelSession>;
}

export type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

/** The same for `availability` and `create`, as the browser asks. */
export interface LanguageModelOptions {
  expectedInputs: { type: 'text'; languages: string[] }[];
  expectedOutputs: { type: 'text'; languages: string[] }[];
}

interface CreateOptions {
  initialPrompts?: { role: 'system'; content: string }[];
  signal?: AbortSignal;
  monitor?: (monitor: DownloadMonitor) => void;
}

export interface DownloadMonitor {
  addEventListener(type: 'downloadprogress', listener: (event: { loaded: number }) => void): void;
}

export interface LanguageModelSession {
  prompt(text: string, options: { responseConstraint?: unknown; signal?: AbortSignal }): Promise<string>;
  destroy(): void;
}

/** The browser's own model, where this browser has one. */
export function languageModelOfBrowser(): LanguageModelApi | undefined {
  return (globalThis as { LanguageModel?: LanguageModelApi }).LanguageModel;
}
