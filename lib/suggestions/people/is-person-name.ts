/** Two or more words with capitals and nothing that only organisations have in their names. */
export function isPersonName(name: string): boolean {
  return (
    /^\p{Lu}[\p{L}.'’-]+(?:\s[\p{L}.'’-]+)+$/u.test(name.trim()) &&
    !/\b(?:gemeente|provincie|waterschap|stichting|bureau|academy|team|council|county|bv|b\.v\.)\b/iu.test(name)
  );
}
