import type { CslItem } from './csl-item.ts';
import { toLatex, toLatexTitle } from './latex-text.ts';
import type { Name } from './split-name.ts';

const entryTypes: Record<CslItem['type'], string> = {
  'paper-conference': 'inproceedings',
  'article-journal': 'article',
  article: 'misc',
};

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * Papers as BibTeX, one entry each in the order given, in UTF-8. Abstracts are left out: entries are
 * for manuscripts, and the other forms have them.
 * @see https://info.arxiv.org/help/hypertex/bibstyles/index.html for `eprint` and `archivePrefix`
 */
export function toBibtex(items: readonly CslItem[]): string {
  return items.map(toEntry).join('\n');
}

function toEntry(item: CslItem): string {
  const [year, month] = item.issued?.['date-parts'][0] ?? [];
  const container = item['container-title'];
  const fields: [name: string, value: string | undefined][] = [
    ['title', braced(toLatexTitle(item.title))],
    ['author', item.author && braced(item.author.map(toAuthor).join(' and '))],
    [
      item.type === 'paper-conference' ? 'booktitle' : 'journal',
      container && braced(toLatex(container)),
    ],
    ['year', year === undefined ? undefined : braced(String(year))],
    ['month', month === undefined ? undefined : months[month - 1]],
    ['eprint', item.archive_location && braced(toLatex(item.archive_location))],
    ['archivePrefix', item.archive && braced(item.archive)],
    ['doi', item.DOI && braced(item.DOI)],
    ['url', braced(item.URL)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},`] : []));
  return `@${entryTypes[item.type]}{${item.id},\n${lines.join('\n')}\n}\n`;
}

const braced = (text: string) => `{${text}}`;

/** The form `von Last, Jr, First`, in which nothing is left to guess. */
function toAuthor(name: Name): string {
  if ('literal' in name) return braced(toLatex(name.literal));
  const { family, given, suffix, 'non-dropping-particle': particle } = name;
  const last = [particle && toLatex(particle), toFamily(family)].filter(Boolean).join(' ');
  return [last, suffix && toNamePart(suffix), toNamePart(given)].filter(Boolean).join(', ');
}

/** Words of letters, joined by spaces or hyphens, none of them `and`. */
const plainPart = /^(?!.*\band\b)[\p{L}\p{M}.'’]+(?:[ -][\p{L}\p{M}.'’]+)*$/isu;

/** In braces where BibTeX could read more into it than a name. */
function toNamePart(part: string): string {
  return plainPart.test(part) ? part : braced(toLatex(part));
}

/** In braces also where a word inside a family name would pass for a particle. */
function toFamily(family: string): string {
  return / \p{Ll}|^\p{Ll}.* /u.test(family) ? braced(toLatex(family)) : toNamePart(family);
}
