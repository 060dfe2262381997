import { splitSentences } from '../text/sentences.ts';

const maxQuote = 320;

/** Verbs by which an abstract says what it contributes. */
const contributes =
  /\b(?:we|this (?:paper|work|article|manuscript|study|thesis)|our)\b.*\b(?:introduc|propos|present|develop|design|devis|releas|contribut|creat|build|study|explor|provid)/i;

/**
 * What a system is, in the words of the abstract: the apposition after its name, else the sentence
 * that introduces it, else the one that says what the paper contributes.
 * @returns a part of the abstract exactly as it stands there; empty where no sentence fits
 */
export function quoteSystem(abstract: string, name: string): string {
  const sentences = splitSentences(abstract).map(({ text }) => text);
  const naming = sentences.filter((text) => holds(text, name));
  for (const text of naming) {
    const apposition = findApposition(text, name);
    if (apposition) return apposition;
  }
  const sentence =
    naming.find((text) => contributes.test(text)) ??
    naming[0] ??
    sentences.find((text) => contributes.test(text)) ??
    '';
  return cutAtComma(sentence);
}

function holds(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return (
    at >= 0 &&
    !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') &&
    !/[\p{L}\p{N}]/u.test(text[at + name.length] ?? '')
  );
}

/** `a method that …` out of `X (Y), a method that …`. */
function findApposition(text: string, name: string): string | undefined {
  const after = text.slice(text.indexOf(name) + name.length);
  const [lead] =
    /^[^\s\p{L}\p{N}]{0,4}(?:\s\([^()]{1,40}\))?\s?(?:,|:|—|–|--|is)\s(?=(?:an?|the(?: first)?|our)\s\p{L})/u.exec(
      after,
    ) ?? [];
  if (lead === undefined) return undefined;
  const clause = after.slice(lead.length).replace(/[.!?]["'”’)]*$/, '');
  const [shorter] = clause.split(/(?:;|,)\s(?=(?:and|which|we|it|this|our)\b)|;\s|\s--\s/);
  const quote = cutAtComma(shorter!);
  return quote.split(/\s+/).length >= 4 ? quote : undefined;
}

/** A text no longer than a quotation should be, cut at the last comma or else at a space. */
function cutAtComma(text: string): string {
  if (text.length <= maxQuote) return text;
  const head = text.slice(0, maxQuote);
  const cut = Math.max(head.lastIndexOf(', '), head.lastIndexOf('; '));
  return cut > maxQuote / 3
    ? head.slice(0, cut)
    : head.slice(0, Math.max(head.lastIndexOf(' '), 1));
}
