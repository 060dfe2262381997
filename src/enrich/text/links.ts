/** An address in a text. */
export interface Link {
  /** As the text writes it; starts with `arXiv:` where it is a reference and not an address. */
  text: string;
  /** Absolute, with a scheme. */
  url: string;
  /** Where `text` starts, in UTF-16 code units. */
  start: number;
}

/** Top-level domains of bare addresses: none is an English word that can follow a full stop. */
const topDomains =
  'ac|ai|app|au|ca|cc|ch|cloud|cn|com|cz|de|dev|dk|edu|es|eu|fi|fr|gov|gr|hu|ie|il|info|io|jp|kr|ly|net|nl|nz|online|org|page|pl|pt|ru|se|sg|sh|site|space|tech|tw|uk|wiki|xyz';

const addressCharacters = String.raw`[^\s\p{C}<>"“”\\^|\u0060]*`;
const address = String.raw`\b[Hh]ttps?:\/\/${addressCharacters}`;
const hostName = String.raw`(?:[A-Za-z0-9-]+\.)+(?:${topDomains})(?![\p{L}\p{N}@_-]|\.[a-z0-9])`;
const bareAddress = String.raw`(?<![\p{L}\p{N}@._\/-])${hostName}(?:\/${addressCharacters})?`;
const arxivReference = String.raw`\b[aA]r[xX]iv:\s?(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?`;

// A bare name starts only where no letter, dot or slash stands before it: every run of characters
// is tried once, so hostile text costs linear time.
const linkPattern = new RegExp(`${address}|${arxivReference}|${bareAddress}`, 'gu');

/**
 * All addresses of a text in its order, each address once: with a scheme, bare
 * (`example.org/x`; all lower case where no path follows, since `Booking.com` is a name), and arXiv references.
 * Punctuation of the sentence around them is left out.
 */
export function findLinks(text: string): Link[] {
  const links = [...text.matchAll(linkPattern)]
    .map(({ 0: match, index }) => toLink(match, index))
    .filter((link) => link !== undefined);
  return [...Map.groupBy(links, ({ url }) => url).values()].map(([first]) => first!);
}

function toLink(match: string, start: number): Link | undefined {
  if (/^arxiv:/i.test(match)) {
    return { text: match, url: `https://arxiv.org/abs/${match.replace(/^arxiv:\s?/i, '')}`, start };
  }
  const text = dropSentence(match);
  const hasScheme = /^https?:/i.test(text);
  if (!hasScheme && !text.includes('/') && text !== text.toLowerCase()) return undefined;
  const url = hasScheme ? text : `https://${text}`;
  return URL.canParse(url) && new URL(url).hostname.includes('.')
    ? { text, url, start }
    : undefined;
}

const closers = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
]);

/** Cuts at the first bracket that closes what the address did not open, then trailing punctuation. */
function dropSentence(match: string): string {
  const open: string[] = [];
  let end = match.length;
  for (let at = 0; at < match.length; at++) {
    const character = match[at]!;
    if ('([{'.includes(character)) open.push(character);
    const opener = closers.get(character);
    if (opener && open.pop() !== opener) {
      end = at;
      break;
    }
  }
  while (end > 0 && `.,;:!?'’‘*_~$([{…`.includes(match[end - 1]!)) end--;
  return match.slice(0, end);
}
