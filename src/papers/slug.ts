/** Longest slug in characters: fits every file system, and a line of an e-mail. */
const maxLength = 100;

/** Latin letters that Unicode does not take apart into a letter and an accent. */
const plain = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', ı: 'i', đ: 'd', ð: 'd', þ: 'th' };

/**
 * Turns a name into `[a-z0-9-]`: letters without accents, everything else a hyphen,
 * cut at a word where it is too long.
 * @returns an empty string where the name holds no Latin letter or digit.
 * @example toSlug('Q-learning, naïvely') // 'q-learning-naively'
 */
export function toSlug(name: string): string {
  const slug = name
    .slice(0, 10 * maxLength)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .toLowerCase()
    .replace(/[ßæœøłıđðþ]/g, (letter) => plain[letter as keyof typeof plain])
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug.length <= maxLength) return slug;
  const cut = slug.slice(0, maxLength + 1).lastIndexOf('-');
  return slug.slice(0, cut > 0 ? cut : maxLength);
}
