export function run(command: string, args: string[], options?: object): void;
export function ensureInstalled(): void;
export function ensureBrowsers(names: ('chromium' | 'firefox')[]): void;
export function findBrowser(name: 'chromium' | 'firefox'): string | undefined;
export function hasDisplay(): boolean;
