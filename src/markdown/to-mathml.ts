import type { Element } from 'hast';
import { rehype } from 'rehype';
import temml from 'temml';
import { visit } from 'unist-util-visit';

const htmlParser = rehype().data('settings', { fragment: true }).freeze();

/** Commands that reach outside the formula: addresses, markup, definitions, anchors. */
const forbidden =
  /\\(?:href|url|html[A-Za-z]*|includegraphics|style|class|id|data|cssId|color|colorbox|fcolorbox|textcolor|definecolor|[gex]?def|let|futurelet|global|long|(?:re)?newcommand|providecommand|tag|label|ref|eqref)(?![A-Za-z])/;

/**
 * Source that TeX would set as something else than its author meant: a comment, a lone parenthesis
 * as exponent, a line break where a brace was escaped twice.
 */
const misread = /(?<!\\)%|[\^_]\(|\\\\(?![\s\S]*\\end\{)/;

/**
 * Commands that lost their backslash, or their first letters to an escape such as `\t`: TeX would
 * set `epsilon` and `imes` as products of letters.
 */
const broken =
  /(?<![\\A-Za-z])(?:var)?(?:epsilon|alpha|lambda|sigma|theta|mathcal|mathbb|mathrm|frac|sqrt|imes|heta|ilde|rac|abla|ext\{)(?![A-Za-z])/;

/** MathML Core, without what links, acts, or needs a style sheet to be seen. */
const elements = new Set(
  (
    'math mi mn mo ms mtext mspace mrow mstyle mpadded mphantom mfrac msqrt mroot msub msup msubsup ' +
    'munder mover munderover mmultiscripts mprescripts mtable mtr mtd'
  ).split(' '),
);

/** Attributes that shape a formula. All others, such as style and class, are left out. */
const attributes = new Set(
  (
    'display displaystyle scriptlevel mathvariant stretchy form fence separator lspace rspace width ' +
    'height depth voffset symmetric largeop movablelimits accent accentunder minsize maxsize ' +
    'linethickness linebreak columnalign columnspacing rowspacing columnspan rowspan'
  ).split(' '),
);

/** What a frame, a rule or a struck-out term is drawn with; without it the formula would mislead. */
const drawnByStyle = /border|background/;

/**
 * The MathML of a LaTeX formula: no links, handlers, styles or classes.
 * @param source what the abstract writes, kept as the formula's alternative text.
 * @param display whether the formula stands on a line of its own.
 * @returns undefined where the formula cannot be read, or not be shown without a style sheet.
 */
export function toMathml(latex: string, source: string, display: boolean): Element | undefined {
  if ([forbidden, misread, broken].some((pattern) => pattern.test(latex))) return undefined;
  const math = parseMath(latex, display);
  if (math === undefined) return undefined;

  let isPlain = true;
  visit(math, 'element', (element: Element) => {
    const { style, mathbackground } = element.properties;
    const isDrawn = mathbackground !== undefined || drawnByStyle.test(String(style));
    isPlain &&= elements.has(element.tagName) && !isDrawn;
    element.properties = Object.fromEntries(
      Object.entries(element.properties).filter(([name]) => attributes.has(name.toLowerCase())),
    );
    delete element.position;
  });
  math.properties['alttext'] = source;
  return isPlain ? math : undefined;
}

function parseMath(latex: string, display: boolean): Element | undefined {
  let html: string;
  try {
    html = temml.renderToString(latex, { displayMode: display, throwOnError: true, trust: false });
  } catch {
    // Many abstracts use commands of their own; their source is more use than a guess.
    return undefined;
  }
  const [math] = htmlParser.parse(html).children;
  return math?.type === 'element' ? math : undefined;
}
