/** Letters that a word can share with the one before it, so that one digit says how many. */
const maxShared = 35;

/**
 * Words as one text, each as the number of letters that it shares with the one before it, in base 36,
 * and the rest of its letters: `agent agents` becomes `0agent 5s`.
 * @param words in alphabetical order, without blanks
 */
export function packWords(words: readonly string[]): string {
  return words
    .map((word, index) => {
      const before = words[index - 1] ?? '';
      let shared = 0;
      while (
        shared < Math.min(maxShared, before.length, word.length) &&
        word[shared] === before[shared]
      )
        shared++;
      return shared.toString(36) + word.slice(shared);
    })
    .join(' ');
}

/** The words of {@link packWords}. */
export function unpackWords(packed: string): string[] {
  let before = '';
  return packed
    .split(' ')
    .filter(Boolean)
    .map((part) => (before = before.slice(0, parseInt(part[0]!, 36)) + part.slice(1)));
}
