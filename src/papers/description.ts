const maxLength = 200;

/** The start of an abstract, cut at a word, for the description of a page. */
export function toDescription(abstract: string): string {
  if (abstract.length <= maxLength) return abstract;
  return `${abstract.slice(0, maxLength).replace(/\s+\S*$|[\uD800-\uDBFF]$/, '')}…`;
}
