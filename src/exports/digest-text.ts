import type { DigestContent } from './digest.ts';

/** Columns that every reader of mail shows without breaking a line. */
const width = 72;

/** The plain text of a digest. */
export function toDigestText(content: DigestContent): string {
  const { introduction, papers, moreCount, site, unsubscribe } = content;
  const items = papers.map(({ title, url, byline, place, abstract }, index) => {
    const number = `${index + 1}. `;
    const indent = ' '.repeat(number.length);
    const parts = [title, [byline, place].filter(Boolean).join(' · '), abstract, url];
    const lines = parts.filter(Boolean).map((part) => wrap(part, indent));
    return number + lines.join('\n').trimStart();
  });
  const more = moreCount > 0 ? [`And ${moreCount} more.`] : [];
  const end = [`All papers: ${site}`, `Unsubscribe: ${unsubscribe.join(' or ')}`];
  return `${[wrap(introduction, ''), ...items, ...more].join('\n\n')}\n\n-- \n${end.join('\n')}\n`;
}

/** Breaks a text at its spaces into lines that start with an indent; a long word has its own line. */
function wrap(text: string, indent: string): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    const isFirst = line === indent;
    if (isFirst || line.length + 1 + word.length <= width) line += isFirst ? word : ` ${word}`;
    else {
      lines.push(line);
      line = indent + word;
    }
  }
  return [...lines, line].join('\n');
}
