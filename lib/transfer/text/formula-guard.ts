/** Signs with which spreadsheets begin a formula (CWE-1236). */
const formulaStart = /^[=+\-@\t\r\0]/u;

/** Text that Excel will show and not calculate: an apostrophe goes before what would be a formula. */
export function guarded(text: string): string {
  return formulaStart.test(text) || /^'[=+\-@\t\r\0']/u.test(text) ? `'${text}` : text;
}

/** The text as it was before `guarded`. */
export function unguarded(text: string): string {
  return /^'[=+\-@\t\r\0']/u.test(text) ? text.slice(1) : text;
}
