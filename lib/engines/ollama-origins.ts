/** How Ollama is told that this extension may ask it, per system: the exact line, for this one extension (guide.md A4). */
export interface OriginsLine {
  system: 'windows' | 'macos' | 'linux';
  line: string;
}

/** `extensionUrl` as the browser gives it: `chrome-extension://…/`. */
export function originsLines(extensionUrl: string): OriginsLine[] {
  const origin = extensionUrl.replace(/\/+$/u, '');
  return [
    { system: 'windows', line: `setx OLLAMA_ORIGINS "${origin}"` },
    { system: 'macos', line: `launchctl setenv OLLAMA_ORIGINS "${origin}"` },
    { system: 'linux', line: `Environment="OLLAMA_ORIGINS=${origin}"` },
  ];
}
