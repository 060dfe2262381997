const shownAuthors = 3;

/**
 * Authors in a line of a list.
 * @returns an empty string where none is known
 * @example makeByline(['A. Author', 'B. Author', 'C. Author', 'D. Author']) // 'A. Author, B. Author, C. Author and 1 more'
 */
export function makeByline(authors: readonly string[]): string {
  const more = authors.length - shownAuthors;
  const names = authors.slice(0, shownAuthors).join(', ');
  return more > 0 ? `${names} and ${more} more` : names;
}
