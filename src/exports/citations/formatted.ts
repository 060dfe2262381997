import CSL from 'citeproc';
import type { CslItem } from './csl-item.ts';
import { toPlain } from './plain.ts';
import { citationStyles, type CitationStyle } from './styles.ts';
import apa from './styles/apa.csl?raw';
import chicago from './styles/chicago-author-date.csl?raw';
import ieee from './styles/ieee.csl?raw';
import locale from './styles/locales-en-US.xml?raw';
import mla from './styles/mla.csl?raw';

const written: Record<Exclude<CitationStyle, 'plain'>, string> = { apa, mla, chicago, ieee };

/** The item that every processor is asked for; processors are costly to make. */
let current: object;

const engines = new Map<string, InstanceType<typeof CSL.Engine>>();

/**
 * A reference as plain text in each style, in the order of `citationStyles`.
 * @see https://citationstyles.org/
 */
export function formatReferences(item: CslItem): string[] {
  return citationStyles.map((style) => (style === 'plain' ? toPlain(item) : format(item, style)));
}

function format(item: CslItem, style: Exclude<CitationStyle, 'plain'>): string {
  const engine = engines.get(style) ?? makeEngine(written[style]);
  engines.set(style, engine);
  current = toCited(item);
  // Leaves out the item before, so that each is formatted as if it stood alone.
  engine.updateItems([]);
  engine.updateItems([item.id]);
  const [, entries] = engine.makeBibliography() || [undefined, []];
  return showMarkup(entries.join(' '))
    .replace(/\s+/g, ' ')
    .replace(/^\[1\] ?/, '')
    .trim();
}

function makeEngine(style: string) {
  const system = { retrieveLocale: () => locale, retrieveItem: () => current };
  const engine = new CSL.Engine(system, style, 'en-US', true);
  engine.setOutputFormat('text');
  return engine;
}

/**
 * What styles are to print: the archive is the publisher of a preprint already, and of a published paper
 * its address says where it is. Angle brackets would pass for markup.
 */
function toCited({ archive: _, archive_location: __, abstract: ___, ...item }: CslItem): object {
  return JSON.parse(JSON.stringify(item).replaceAll('<', '\uFDD0').replaceAll('>', '\uFDD1'));
}

/** The stand-ins are noncharacters, which no line of an item holds. */
function showMarkup(text: string): string {
  return text.replaceAll('\uFDD0', '<').replaceAll('\uFDD1', '>');
}
