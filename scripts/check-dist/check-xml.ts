import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Problem } from './problem.ts';
import { toFile, type Site } from './site.ts';

/**
 * An XML file is well-formed, a sitemap names files of this site, and each item of a feed has
 * a title, a link and a permanent id of its own.
 */
export function checkXml(file: string, xml: string, site: Site): Problem[] {
  const validity = XMLValidator.validate(xml);
  if (validity !== true) {
    const { line, col, msg } = validity.err;
    return [
      { file, line, column: col, rule: 'xml', text: `expected well-formed XML, found: ${msg}` },
    ];
  }
  const document: unknown = new XMLParser({ isArray: (name) => lists.has(name) }).parse(xml);
  return [...checkSitemap(document as Xml), ...checkFeed(document as Xml)].map(({ at, text }) => {
    const before = xml.slice(0, Math.max(xml.indexOf(at), 0)).split('\n');
    const column = (before.at(-1) ?? '').length + 1;
    return { file, line: before.length, column, rule: 'xml', text };
  });

  function checkSitemap({ urlset, sitemapindex }: Xml): Finding[] {
    return [...(urlset?.url ?? []), ...(sitemapindex?.sitemap ?? [])].flatMap(({ loc }) => {
      const target = URL.canParse(loc) ? toFile(site, new URL(loc)) : undefined;
      if (target !== undefined && site.files.has(target)) return [];
      return [{ at: loc, text: `expected the address of a file of this site, found ${loc}` }];
    });
  }
}

interface Xml {
  urlset?: { url?: { loc: string }[] };
  sitemapindex?: { sitemap?: { loc: string }[] };
  rss?: { channel?: { item?: { title?: string; link?: string; guid?: unknown }[] } };
}

interface Finding {
  /** Text that stands at the place. */
  at: string;
  text: string;
}

/** Elements that are lists even where there is only one. */
const lists = new Set(['url', 'sitemap', 'item']);

function checkFeed({ rss }: Xml): Finding[] {
  const items = rss?.channel?.item ?? [];
  const seen = new Set<string>();
  return items.flatMap(({ title, link, guid }, index) => {
    const findings: Finding[] = [];
    const name = `item ${index + 1}`;
    if (!title || !link) {
      findings.push({
        at: '<item',
        text: `expected a title and a link in ${name}, found one missing`,
      });
    }
    const id = String(guid ?? '');
    if (id === '' || seen.has(id)) {
      findings.push({ at: id, text: `expected a guid of its own in ${name}, found "${id}"` });
    }
    seen.add(id);
    return findings;
  });
}
