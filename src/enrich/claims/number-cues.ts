import type { Quantity } from './quantities.ts';

/** Whether something measured grew or shrank. */
export type Direction = 'up' | 'down';

const rises = String.raw`improv|outperform|surpass|exceed|increas|boost|gain|rais(?:e|es|ed|ing)\b|elevat|enhanc|accelerat|speed|margin|better\b|higher\b|faster\b|more\b|greater\b|quicker\b|beat(?:s|ing)?\b|lift|rises?\b|grow|uplift|superior`;
const falls = String.raw`reduc|decreas|lower|fewer\b|less\b|cut(?:s|ting)?\b|shrink|drop|sav(?:e|es|ed|ing|ings)\b|smaller\b|shorter\b|declin|degrad|shorten|cheaper\b`;
const directions = new RegExp(String.raw`\b(?:(?<up>${rises})|(?<down>${falls}))`, 'gi');

/** Words between a number and the noun or comparative that says what it is: `4.55% absolute improvements`. */
const directionAfter = new RegExp(
  String.raw`^[\s$}*-]*(?:(?!and\b|or\b|of\b|on\b|in\b|over\b|with\b|while\b|compared\b|by\b|from\b|than\b)[\w-]+ ){0,3}?(?:(?<up>${rises})|(?<down>${falls}))`,
  'i',
);
const linker =
  /\b(?:by|of)(?: (?:a|an|the|as much as|over|up to|about|around|nearly|almost|at least|more than|roughly|approximately|on|average|averaged?|an? average of|often|margin of|factor of|absolute|relative|maximum|max|total|further|another|additional|only|just|of)){0,5}[ ~$(]*(?:\\sim ?\$? ?)?$/i;

/** Verbs whose object is the change itself: `saves 40% of memory`. */
const changing =
  /\b(?:reduc(?:e|es|ed|ing)|sav(?:e|es|ed|ing)|gain(?:s|ed|ing)?|boost(?:s|ed|ing)?)(?: (?:up to|over|about|around|nearly|at least|more than))? \$?$/i;

/** What a study varies or spends, and not what comes out. */
const material = String.raw`(?:data|datasets?|demonstrations?|trajectories|labels?|label+ed|annotat\w+|samples?|examples?|parameters?|weights?|neurons|layers|tokens?|images?|pixels|patches|frames|noise|noisy|sparsity|sparse|mask\w*|missing|confidence|percentile|quantile|budget|training|supervision|steps|epochs|dropout|corrupt\w*|power|significance)\b`;
const settingAfter = new RegExp(
  String.raw`^\$?\s?(?:of (?:the |its |all |their |available |training |full |original |total |our )*(?:[\w-]+ ){0,2}?${material}|[ -]?(?:(?!few|less|more|low|high|reduc|improv|gain|small|better)[\w-]+ )?${material}|(?:larger|bigger|as many|as much)\b|times$)`,
  'i',
);
const trainingBefore = /\btrain(?:ed|ing) (?:on|with|using)(?: [a-z]+){0,2} [~$]*$/i;
const settingBefore =
  /\b(?:with|using|given|under|on|only|just|merely|as (?:few|little|low) as|less than|at most)(?: (?:only|just|about|around|merely|a|the|as (?:few|little|low) as|up to|less than|over))*[ ~$]*$/i;

const metricAfter =
  /^\$?[^,;.\d]{0,40}?\b(?:accuracy|accurate|success|win[- ]?rates?|rates?|scores?|F1|precision|recall|pass@|AUC|AUROC|mAP|mIoU|BLEU|ROUGE|correlation|agreement|performance|of (?:the |all )?(?:\w+ )?(?:cases|time|tasks|problems|games|episodes|questions|instances))\b/i;
const scoreAfter =
  /^\$?\s(?:\w+[ -])?(?:accuracy|F1|AUC|AUROC|mAP|mIoU|IoU|BLEU|ROUGE|PSNR|dB|FID|AP)\b/;
const scoreBefore =
  /\b(?:accuracy|score|F1|AUC|AUROC|mAP|mIoU|BLEU|ROUGE|FID|PSNR|correlation|perplexity)(?: (?:score|value))? of (?:up to |over |about |approximately |around )?\$?$/i;
const achievedBefore =
  /\b(?:achiev|attain|reach|obtain|yield|scor|deliver|accurac|success rate|win[- ]?rate|performance|precision|recall|solv|recover|retain|preserv|maintain|from|surpass|outperform|improv|exceed|reduc|decreas|increas|rais)\w*[^;:]*$/i;

/** What the words around one number of a sentence say of it. */
export interface Reading {
  kind: 'setting' | 'result' | 'unclear';
  direction?: Direction;
}

/** Reads the words before and after one number. */
export function readNumber(quantity: Quantity, before: string, after: string): Reading {
  if (settingAfter.test(after) || trainingBefore.test(before)) return { kind: 'setting' };
  const direction = readDirection(quantity, before, after);
  if (quantity.unit === undefined) return readBare(quantity, direction, before, after);
  if (direction) return { kind: 'result', direction };
  if (quantity.unit === '×' || quantity.unit === 'orders') return { kind: 'unclear' };
  if (metricAfter.test(after)) return { kind: 'result' };
  if (settingBefore.test(before)) return { kind: 'setting' };
  return { kind: quantity.unit === '%' && achievedBefore.test(before) ? 'result' : 'unclear' };
}

/** Whether the words around a number in an enumeration say that it is a level and not a change. */
export function isLevel(between: string, after: string): boolean {
  return (
    achievedBefore.test(between) ||
    settingBefore.test(between) ||
    metricAfter.test(after.slice(0, 60))
  );
}

function readDirection({ text }: Quantity, before: string, after: string): Direction | undefined {
  const { up, down } = directionAfter.exec(after)?.groups ?? {};
  if (up) return 'up';
  if (down) return 'down';
  if (text.startsWith('+')) return 'up';
  if (!linker.test(before) && !changing.test(before)) return undefined;
  const last = [...before.matchAll(directions)].at(-1)?.groups;
  if (!last) return undefined;
  return last['up'] ? 'up' : 'down';
}

/** Without a unit only a decimal is a score or a difference of scores; a whole number counts things. */
function readBare(
  { text }: Quantity,
  direction: Direction | undefined,
  before: string,
  after: string,
): Reading {
  if (!text.includes('.')) return { kind: 'unclear' };
  if (direction && /\b(?:by|gains? of|margin of)\b[^,;]{0,30}$/i.test(before))
    return { kind: 'result', direction };
  const isScore =
    scoreBefore.test(before) || (scoreAfter.test(after) && achievedBefore.test(before));
  return { kind: isScore ? 'result' : 'unclear' };
}
