import { toPdfUrl } from '../../urls.ts';
import type { CslItem } from './csl-item.ts';
import type { Name } from './split-name.ts';

const types: Record<CslItem['type'], string> = {
  'paper-conference': 'CONF',
  'article-journal': 'JOUR',
  article: 'UNPB',
};

/**
 * Papers as RIS, one record each in the order given, with CRLF as the format asks.
 * @see https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function toRis(items: readonly CslItem[]): string {
  return items.map(toRecord).join('\r\n');
}

function toRecord(item: CslItem): string {
  const date = item.issued?.['date-parts'][0];
  const arxiv = item.archive_location;
  const lines: [tag: string, value: string | undefined][] = [
    ['TY', types[item.type]],
    ['TI', item.title],
    ...(item.author ?? []).map((name): [string, string] => ['AU', toAuthor(name)]),
    ['PY', date && String(date[0]).padStart(4, '0')],
    ['DA', date && toDate(date)],
    ['T2', item['container-title']],
    // Name of the conference, and of its proceedings.
    ['C3', item.type === 'paper-conference' ? item['container-title'] : undefined],
    ['J2', item['container-title-short']],
    ['PB', item.publisher],
    ['AB', item.abstract],
    ['DO', item.DOI],
    ['DB', item.archive],
    ['AN', arxiv && `arXiv:${arxiv}`],
    ['UR', item.URL],
    ['L1', arxiv && toPdfUrl(arxiv)],
    ['ID', item.id],
  ];
  const kept = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}\r\n`] : []));
  return `${kept.join('')}ER  - \r\n`;
}

/** `Family, Given, Suffix`: commas inside a part would make another part of the rest. */
function toAuthor(name: Name): string {
  if ('literal' in name) return withoutCommas(name.literal);
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  return [family, name.given, name.suffix]
    .filter(Boolean)
    .map((part) => withoutCommas(part!))
    .join(', ');
}

const withoutCommas = (text: string) => text.replace(/\s*,\s*/g, ' ').trim();

/** `2024/10/22/`: year, month, day and other; what is not known is empty. */
function toDate([year, month, day]: readonly number[]): string {
  const pad = (part: number | undefined) =>
    part === undefined ? '' : String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}/${pad(month)}/${pad(day)}/`;
}
