/** Archives whose papers before April 2007 are numbered as `cs/9901002`. */
const archives =
  'acc-phys|adap-org|alg-geom|ao-sci|astro-ph|atom-ph|bayes-an|chao-dyn|chem-ph|cmp-lg|comp-gas|cond-mat|cs|dg-ga|funct-an|gr-qc|hep-ex|hep-lat|hep-ph|hep-th|math-ph|math|mtrl-th|nlin|nucl-ex|nucl-th|patt-sol|physics|plasm-ph|q-alg|q-bio|quant-ph|solv-int|supr-con';

const month = '(?:0[1-9]|1[0-2])';
const newId = String.raw`(?:0[7-9]|1[0-4])${month}\.\d{4}|(?:1[5-9]|[2-9]\d)${month}\.\d{5}`;
const oldId = String.raw`(${archives})(?:\.[a-z-]{2,})?\/(\d\d${month}\d{3})`;

/** What may stand before an id: brackets, the rest of an address or a DOI, `arXiv:`. */
const before = String.raw`[(\[<{]*(?:[\w.:~-]*\/)*(?:arxiv[.:])?`;
const after = String.raw`(?:v\d+)?(?:\.pdf)?(?:[?#\/].*|[)\]>}.,;:!?]*)`;

const arxivPattern = new RegExp(`^${before}(?:(${newId})|${oldId})${after}$`, 'i');

/**
 * The arXiv id that a text without blanks consists of: by itself, after `arXiv:`, as a DOI, or as
 * a part of the path of an address, whatever the host.
 * @returns without version and subject class; `undefined` where the text is anything else
 * @example findArxivId('https://arxiv.org/pdf/2410.17233v2.pdf') // '2410.17233'
 * @example findArxivId('math.GT/0309136') // 'math/0309136'
 * @see https://info.arxiv.org/help/arxiv_identifier.html
 */
export function findArxivId(text: string): string | undefined {
  const [found, id, archive, number] = arxivPattern.exec(text) ?? [];
  if (found === undefined) return undefined;
  return id ?? `${archive!.toLowerCase()}/${number}`;
}
