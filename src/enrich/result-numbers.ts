/** A measured outcome that a sentence states. */
export interface ResultNumber {
  /** Exactly as the sentence writes it, with its sign and unit: `+13.4%`, `47.3\%`, `2times`. */
  text: string;
  /** In the unit: 13.4 for `+13.4%`. */
  value: number;
  /** Absent for a bare score or difference. */
  unit?: Unit;
  /** Whether it states an increase or a decrease of what was measured; absent for a level or where unclear. */
  direction?: 'up' | 'down';
}

/** `orders` are orders of magnitude, `points` also percentage points. */
export type Unit = '%' | '×' | 'points' | 'orders';

interface Candidate extends ResultNumber {
  start: number;
  end: number;
}

const amount = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,9}(?:\.\d{1,6})?`;
const times = String.raw`\$\s?\\times\s?\$|\\times\b|×|[xX](?![A-Za-z])|[ -]?times\b|[ -]?fold\b`;
const points = String.raw`[ -](?:(?:absolute|percentage|accuracy|BLEU|ROUGE|F1|mAP|mIoU|AP)[ -])?(?:points?|pts?|pp)\b`;
const percent = String.raw`\s?\\?%|\s?percent\b(?! points)`;

// A digit before (also behind a hyphen) makes a range; a letter makes a name such as `GPT-3.5`.
const numberPattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}._^{/\\]|[\p{L})]-|\p{N}[,x×])(?<sign>\+)?(?<amount>${amount})(?:(?<percent>${percent})|(?<points>${points})|\s?(?<times>${times}))?(?![\p{L}\p{N}]|[.,]\d|\s?\d|-[a-zA-Z]|\$?\^)`,
  'gu',
);
const ordersPattern = /(?<amount>\b(?:an?|one|two|three|four|five|six|several|\d)) orders? of magnitude\b/gi;
const spelled = new Map([
  ...(['a', 'an', 'one'] as const).map((word): [string, number] => [word, 1]),
  ...['two', 'three', 'four', 'five', 'six'].map((word, index): [string, number] => [word, index + 2]),
]);

const rises =
  /(?:improv|outperform|surpass|exceed|increas|boost|gain|rais|elevat|enhanc|accelerat|speed|advantage|margin|better|higher|faster|more\b|beat|lift|rising|rises|rose|grow|throughput)\w*/;
const falls =
  /(?:reduc|decreas|lower|fewer|less\b|cut(?:s|ting)?\b|shrink|drop|sav(?:e|es|ing|ings)\b|smaller|shorter|declin|degrad|shorten|fall|alleviat|mitigat)\w*/;
const levels =
  /(?:achiev|attain|reach|obtain|yield|scor|accurac|success|win[- ]rate|performance of|precision|recall|rate\b|solv|recover|retain|report|match|successful)\w*/;
const cue = new RegExp(
  String.raw`\b(?:(?<up>${rises.source})|(?<down>${falls.source})|(?<level>${levels.source}))`,
  'gi',
);
const metric =
  /^[^,;.\d]{0,40}?\b(?:accuracy|accurate|success|win[- ]rate|rate|score|F1|precision|recall|pass@\d+|AUC|AUROC|mAP|mIoU|BLEU|ROUGE|correlation|agreement|performance|of (?:the )?(?:cases|time|tasks|problems|games|episodes|questions|instances))\b/i;
const scoreName = /^\s?(?:\w+[ -])?(?:accuracy|F1|AUC|AUROC|mAP|mIoU|IoU|BLEU|ROUGE|PSNR|dB|FID|AP)\b/;
const scoreOf =
  /\b(?:accuracy|score|F1|AUC|AUROC|mAP|mIoU|BLEU|ROUGE|FID|PSNR|correlation|perplexity)(?: (?:score|value))? of (?:up to |over |about |approximately |around )?$/i;

/** What a study varies or spends, and not what comes out. */
const material = String.raw`(?:data|datasets?|demonstrations?|labels?|label(?:ed|led)|labels|annotat\w+|samples?|examples?|parameters?|tokens?|images?|pixels?|patches|layers?|weights?|neurons|heads|frames|points|noise|noisy|sparsity|sparse|missing|masked|masking|confidence|percentile|quantile|budget|training|supervision|steps|epochs|dimensions?|compression|dropout)`;
const setting = new RegExp(
  String.raw`^\s?(?:of (?:the |its |all |their |available |training |full |original |total )*(?:\w+[ -]){0,2}${material}\b|(?:(?!fewer|less|more|lower|higher|reduc|improv|gain|small|better|absolute|relative)[\w-]+ ){0,1}${material}\b)`,
  'i',
);
const settingBefore =
  /\b(?:with|using|given|under|at|for|on|only|just|as (?:few|little|low) as|merely|than)(?: (?:only|just|about|around|merely|a|the|as few as|as little as|up to|less than|over))* ?[~$]?$/i;

/** How far before a number the verb may stand that makes it a result. */
const reach = 160;
const afterReach = 60;

/**
 * Numbers of one sentence that state an outcome, in its order. Sizes of models and data, years,
 * versions, thresholds and other settings are left out, and so is what is doubtful.
 * @example findResultNumbers('It cuts cost by 30%.') // [{ text: '30%', value: 30, unit: '%', direction: 'down' }]
 */
export function findResultNumbers(sentence: string): ResultNumber[] {
  const candidates = findCandidates(sentence);
  const results: Candidate[] = [];
  // From right to left: in `10.6X and 45% improvement` the last number says what the first one is.
  for (const [index, candidate] of [...candidates.entries()].reverse()) {
    const next = results[0];
    const joined =
      next !== undefined &&
      candidates[index + 1]?.start === next.start &&
      isJoined(sentence, candidate, next);
    const result = judge(sentence, candidate, joined ? next : undefined);
    if (result) results.unshift(result);
  }
  return results.map(({ text, value, unit, direction }) => ({
    text,
    value,
    ...(unit && { unit }),
    ...(direction && { direction }),
  }));
}

function findCandidates(sentence: string): Candidate[] {
  const numbers = [...sentence.matchAll(numberPattern)].map(({ 0: text, index, groups }) => ({
    text,
    value: Number(groups!['amount']!.replaceAll(',', '')),
    ...toUnit(groups!),
    start: index,
    end: index + text.length,
  }));
  const orders = [...sentence.matchAll(ordersPattern)].flatMap(({ 0: text, index, groups }) => {
    const word = groups!['amount']!.toLowerCase();
    const value = spelled.get(word) ?? Number(word);
    return Number.isNaN(value)
      ? []
      : [{ text, value, unit: 'orders' as const, start: index, end: index + text.length }];
  });
  const isInOrders = (start: number) =>
    orders.some((order) => start >= order.start && start < order.end);
  return [...numbers.filter(({ start }) => !isInOrders(start)), ...orders].sort(
    (a, b) => a.start - b.start,
  );
}

function toUnit(groups: Record<string, string | undefined>): { unit?: Unit } {
  if (groups['percent']) return { unit: '%' };
  if (groups['points']) return { unit: 'points' };
  return groups['times'] ? { unit: '×' } : {};
}

/** Whether two numbers are the ends of a range or members of one enumeration. */
function isJoined(sentence: string, left: Candidate, right: Candidate): boolean {
  return /^\s?(?:-|–|—|to|and|or|,|, and)\s?(?:up to |a |an )?\$?$/.test(
    sentence.slice(left.end, right.start),
  );
}

function judge(
  sentence: string,
  candidate: Candidate,
  next: Candidate | undefined,
): Candidate | undefined {
  const before = sentence.slice(Math.max(0, candidate.start - reach), candidate.start);
  const after = sentence.slice(candidate.end, candidate.end + afterReach);
  if (setting.test(after)) return undefined;
  const isLevel = metric.test(after);
  const said = readDirectionAfter(after);
  if (candidate.unit === undefined) return judgeBare(candidate, before, after, next);
  if (candidate.unit === '×' || candidate.unit === 'orders')
    return judgeFactor(candidate, before, said, next);
  if (!said && !isLevel && !next && settingBefore.test(before)) return undefined;
  const change = readChange(sentence, candidate, next);
  if (change) return { ...candidate, direction: change };
  const last = lastCue(before);
  if (said || candidate.text.startsWith('+'))
    return { ...candidate, direction: said ?? 'up' };
  if (candidate.unit === 'points' && !/[^,;]\bby\b[^,;]*$/.test(before) && !next) {
    if (last !== 'up' && last !== 'down') return undefined;
  }
  if (next?.direction) return { ...candidate, direction: next.direction };
  if (!last && !isLevel && !next) return undefined;
  const isChange = (last === 'up' || last === 'down') && !isLevel && !isAtLevel(before);
  return isChange ? { ...candidate, direction: last } : candidate;
}
