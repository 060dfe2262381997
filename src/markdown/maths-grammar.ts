/** An expression that was read: its LaTeX, and the index after it. */
export interface Reading {
  latex: string;
  end: number;
}

const greek =
  '(?:alpha|beta|gamma|delta|epsilon|varepsilon|zeta|eta|theta|vartheta|iota|kappa|lambda|mu|nu|xi|' +
  'pi|rho|sigma|tau|upsilon|phi|varphi|chi|psi|omega|Gamma|Delta|Theta|Lambda|Xi|Pi|Sigma|Upsilon|' +
  'Phi|Psi|Omega|ell)(?![A-Za-z])';
const greekWord = new RegExp(`^${greek}$`);

const symbolPattern = new RegExp(`(mathcal|mathbb)\\{([A-Z])\\}|${greek}|[A-Za-z]`, 'y');
const scriptPattern = new RegExp(
  `([_^])(?:\\{([^{}]{1,20})\\}|(${greek}|[A-Za-z](?![A-Za-z])|\\d(?!\\d)|\\*))`,
  'y',
);
const numberPattern = /\d+(?:\.\d+)?/y;
const powerOfNumberPattern = /\^(\d+)/y;
const namedFunctionPattern = /(poly|Poly|polylog)\(([A-Za-z](?:, ?[A-Za-z])*)\)/y;

const signedNumber = /^[+-]?\d+(?:\.\d+)?(?:\/\d+)?$/;
const symbolList = new RegExp(`^[+-]?(?:${greek}|[A-Za-z])(?:, ?(?:${greek}|[A-Za-z]))*$`);
const lowerCaseWord = /^[a-z]{2,12}$/;
/** A command may hide in a word that lost its backslash: `{varepsilonn}`, `{textoff}`. */
const hiddenCommand =
  /^(?:alpha|beta|gamma|delta|epsilon|var|theta|kappa|lambda|sigma|omega|text|math|sqrt|frac|log|times|infty|cdot|leq|geq)|(?:alpha|gamma|delta|epsilon|theta|kappa|lambda|sigma|omega|times|infty|cdot|leq|geq)$/;

/**
 * Reads the content of `^{…}` or `_{…}`: a signed number or fraction of integers, a list of symbols,
 * a star, or a lower-case word.
 * @returns its LaTeX, undefined for anything else.
 */
export function readGroup(content: string): string | undefined {
  if (content === '*' || signedNumber.test(content)) return content;
  if (symbolList.test(content)) return content.replace(/[A-Za-z]+/g, symbolLatex);
  if (lowerCaseWord.test(content) && !hiddenCommand.test(content)) return `\\mathrm{${content}}`;
  return undefined;
}

/** Reads a symbol or number with at least one script: `epsilon_{k,m}`, `c_{off}^*`, `10^6`. */
export function readScripted(text: string, at: number): Reading | undefined {
  const number = match(numberPattern, text, at);
  if (number) return readPower(text, { latex: number[0], end: at + number[0].length });
  const symbol = readSymbol(text, at);
  if (symbol === undefined) return undefined;
  const scripted = readScripts(text, symbol);
  return scripted.end > symbol.end ? scripted : undefined;
}

/**
 * Reads the sum that starts an order of growth, up to its closing parenthesis (not included).
 *
 * Every factor must be a number, a function such as `Poly(S,A)`, a sum in parentheses, or carry an
 * exponent. A bare one such as the `T` of `O(d^{3/2}T)` may have stood under a square root: where
 * a text lost its backslashes, `\sqrt{T}` became `T`.
 */
export function readSum(text: string, at: number): Reading | undefined {
  let sum = readProduct(text, skipSpaces(text, at));
  while (sum !== undefined) {
    const sign = skipSpaces(text, sum.end);
    if (text[sign] !== '+' && text[sign] !== '-') break;
    const next = readProduct(text, skipSpaces(text, sign + 1));
    sum = next && { latex: `${sum.latex} ${text[sign]} ${next.latex}`, end: next.end };
  }
  return sum && { ...sum, end: skipSpaces(text, sum.end) };
}

function readProduct(text: string, at: number): Reading | undefined {
  let product = readFactor(text, at);
  while (product !== undefined) {
    const from = skipSpaces(text, product.end);
    const isQuotient = text[from] === '/';
    if (!isQuotient && /^(?:[+)-]|$)/.test(text.slice(from, from + 1))) break;
    const next = readFactor(text, isQuotient ? skipSpaces(text, from + 1) : from);
    product = next && {
      latex: `${product.latex}${isQuotient ? ' / ' : ' '}${next.latex}`,
      end: next.end,
    };
  }
  return product;
}

function readFactor(text: string, at: number): Reading | undefined {
  if (text[at] === '(') {
    const sum = readSum(text, at + 1);
    if (sum === undefined || text[sum.end] !== ')') return undefined;
    return readScripts(text, { latex: `(${sum.latex})`, end: sum.end + 1 });
  }
  const named = match(namedFunctionPattern, text, at);
  if (named) {
    const [source, name, variables] = named;
    return { latex: `\\operatorname{${name}}(${variables})`, end: at + source.length };
  }
  const number = match(numberPattern, text, at);
  if (number) {
    const base = { latex: number[0], end: at + number[0].length };
    return readPower(text, base) ?? base;
  }
  const scripted = readScripted(text, at);
  return scripted?.latex.includes('^') ? scripted : undefined;
}

function readSymbol(text: string, at: number): Reading | undefined {
  const found = match(symbolPattern, text, at);
  if (!found) return undefined;
  const [source, alphabet, letter] = found;
  const latex = alphabet ? `\\${alphabet}{${letter}}` : symbolLatex(source);
  return { latex, end: at + source.length };
}

/** A number with an exponent; outside braces it may have several digits, as in `10^10`. */
function readPower(text: string, base: Reading): Reading | undefined {
  const digits = match(powerOfNumberPattern, text, base.end);
  if (digits) {
    return { latex: `${base.latex}^{${digits[1]}}`, end: base.end + digits[0].length };
  }
  if (text[base.end] !== '^') return undefined;
  const power = readScripts(text, base);
  return power.end > base.end ? power : undefined;
}

/** Adds the scripts after `base`, at most one below and one above. */
function readScripts(text: string, base: Reading): Reading {
  let { latex, end } = base;
  const taken = new Set<string>();
  for (;;) {
    const script = match(scriptPattern, text, end);
    if (!script) return { latex, end };
    const [source, position = '', group, atom = ''] = script;
    const content = readGroup(group ?? atom);
    if (content === undefined || taken.has(position)) return { latex, end };
    taken.add(position);
    latex += `${position}{${content}}`;
    end += source.length;
  }
}

function symbolLatex(name: string): string {
  return greekWord.test(name) ? `\\${name}` : name;
}

function skipSpaces(text: string, at: number): number {
  let end = at;
  while (text[end] === ' ') end += 1;
  return end;
}

function match(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}
