const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/**
 * Text as LaTeX sets it, in UTF-8. Braces become commands: BibTeX counts those with a backslash too.
 * @example toLatex('50% of {x}') // '50\\% of \\textbraceleft{}x\\textbraceright{}'
 */
export function toLatex(text: string): string {
  return text
    .replace(/[\\{}~^<>]/g, (character) => commands[character]!)
    .replace(/[&%$#_]/g, '\\$&');
}

/**
 * A title as {@link toLatex}, with braces around what styles must not set in lower case: words with a
 * capital inside, single capitals, and in a title that is not in title case every capital.
 * @example toLatexTitle('Few-Shot RL with GPT-4') // 'Few-Shot {RL} with {GPT}-4'
 */
export function toLatexTitle(title: string): string {
  const isSentence = isSentenceCase(title);
  return title
    .split(/([\s/–—-]+)/)
    .map((part, index) => {
      const isKept =
        /\p{L}.*\p{Lu}/u.test(part) ||
        (/^\P{L}*\p{Lu}\P{L}*$/u.test(part) && !/^\P{L}*A\P{L}*$/u.test(part)) ||
        (isSentence && index > 0 && /\p{Lu}/u.test(part));
      return isKept ? brace(part) : toLatex(part);
    })
    .join('');
}

/** Braces around a word without the punctuation beside it. */
function brace(word: string): string {
  const [, before = '', core = '', after = ''] =
    /^([^\p{L}\p{Nd}]*)(.*?)([^\p{L}\p{Nd}]*)$/su.exec(word) ?? [];
  return `${toLatex(before)}{${toLatex(core)}}${toLatex(after)}`;
}

/** Most words after the first start in lower case, short ones left out: they do in every title. */
function isSentenceCase(title: string): boolean {
  const words = title
    .split(/\s+/)
    .slice(1)
    .filter((word) => /^\p{L}{5}/u.test(word));
  const lower = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return 2 * lower > words.length;
}
