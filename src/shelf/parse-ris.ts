import type { Bibliography, BibliographyEntry, ImportProblem } from './bibliography-entry.ts';

const linePattern = /^([A-Z][A-Z0-9]) {1,2}- ?(.*)$/;

const titleTags = new Set(['TI', 'T1']);
const identifyingTags = new Set(['UR', 'DO', 'AN', 'M1', 'M3', 'C1', 'C7', 'L1', 'L2', 'LK', 'N1']);

/**
 * Reads the works of a RIS file.
 * @see https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function parseRis(text: string): Bibliography {
  const entries: BibliographyEntry[] = [];
  const problems: ImportProblem[] = [];
  let entry: BibliographyEntry | undefined;
  for (const [index, lineText] of text.split(/\r\n|\r|\n/).entries()) {
    const line = index + 1;
    const [, tag, value = ''] = linePattern.exec(lineText.replace(/^\uFEFF/, '')) ?? [];
    // Other lines continue the text before them, which may be long.
    if (tag === undefined) continue;
    if (tag === 'TY') {
      if (entry) problems.push(unclosed(entry));
      entry = { line, key: '', title: '', identifiers: [] };
      entries.push(entry);
    } else if (!entry) {
      if (tag !== 'ER')
        problems.push({ line, column: 1, text: `expected “TY  - ” before “${tag}”, found none` });
    } else if (tag === 'ER') entry = undefined;
    else if (tag === 'ID') entry.key = value.trim();
    else if (titleTags.has(tag)) entry.title ||= value.trim();
    else if (identifyingTags.has(tag)) entry.identifiers.push(value.trim());
  }
  if (entry) problems.push(unclosed(entry));
  return { entries, problems };
}

const unclosed = ({ line }: BibliographyEntry): ImportProblem => ({
  line,
  column: 1,
  text: 'expected “ER  - ” at the end of the entry, found none; it is used all the same',
});
