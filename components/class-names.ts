/** Joins the names that are there: `classNames(styles.row, isDue && styles.due)`. */
export function classNames(...names: (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
