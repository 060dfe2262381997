const shownAuthors = 3;

/**
 * Authors in a line of a list.
 * @returns an empty string where none is known
 * @example makeByline(['A. Author', 'B. Author', 'C. Author', 'D. Author']) // 'A. Author, B. Author, C. Author and 1 more'
 */
export function makeByline(authors: readonly string[]): string {
  const more = authors.length - shownAuthors;
  const names = authors.slice(0, shownAuthors).join(', ');
  // No line begins with a number alone.
  return more > 0 ? `${names} and\u00A0${more}\u00A0more` : names;
}
