/**
 * What feed readers know a paper's item by, in every feed and wherever the site lies: the same guid
 * is never shown as new again. An IRI, as Atom asks for.
 * @example toGuid('learning-to-walk') // 'sheaf:paper:learning-to-walk'
 */
export function toGuid(id: string): string {
  return `sheaf:paper:${id}`;
}

/** The guid of a paper's day in the course: a reader that had the paper as news shows its day all the same. */
export function toCourseGuid(id: string): string {
  return `sheaf:daily:${id}`;
}
