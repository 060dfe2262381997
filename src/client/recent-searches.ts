/**
 * Recent searches on this device. Storage that is blocked, full or broken is not an error: there
 * are then no recent searches.
 */
const storageKey = 'sheaf-recent-searches';
const maxSearches = 10;
/** What is longer is a pasted text, not a search to come back to. */
const maxLength = 200;

/** Queries as typed, newest first, at most ten; no two differ only in case and blanks. */
export function readRecent(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '[]');
    if (!Array.isArray(stored)) return [];
    return stored.filter((query) => typeof query === 'string').slice(0, maxSearches);
  } catch {
    return [];
  }
}

/** Puts a query first. For when a reader goes to a result or asks for all of them, not for each key. */
export function addRecent(query: string): void {
  const added = query.trim().replace(/\s+/g, ' ');
  if (!added || added.length > maxLength) return;
  const others = readRecent().filter((other) => other.toLowerCase() !== added.toLowerCase());
  const searches = [added, ...others].slice(0, maxSearches);
  try {
    localStorage.setItem(storageKey, JSON.stringify(searches));
  } catch {
    // Not kept, then.
  }
}

/** Forgets all of them. */
export function clearRecent(): void {
  try {
    localStorage.removeItem(storageKey);
  } catch {
    // There are none.
  }
}
