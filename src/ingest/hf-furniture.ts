/** One line that is not blank. */
export interface PageLine {
  /** Counted from 1. */
  line: number;
  /** Where the text starts, counted from 1. */
  column: number;
  /** Without surrounding white space, and without the page's button where it was glued on. */
  text: string;
  isFurniture: boolean;
  /** How the page's button was recognised at the start of the line, where it was. */
  button?: 'after banner' | 'first line';
}

const banner = /^get\b.{0,40}\bpapers\b.{0,40}\binbox\b.{0,40}$/i;
/** After the banner the button's text stands before any title, but for a title about subscribers. */
const buttonAfterBanner = /^Subscribe(?!rs?\b|d\b)\s*(?=\S)/;
/** Without a banner only a capital in mid-word gives the button away. */
const buttonOnFirstLine = /^Subscribe(?=[\p{Lu}\p{N}])/u;

/** The lines of a Hugging Face listing that are not blank, with the page's own words told apart. */
export function readPageLines(lines: readonly string[]): PageLine[] {
  const read: PageLine[] = [];
  let isAfterBanner = false;
  for (const [index, received] of lines.entries()) {
    const text = received.trim();
    if (text === '') continue;
    const isBanner = banner.test(text);
    const isFurniture = isBanner || text === 'Subscribe';
    const whole = { line: index + 1, column: received.search(/\S/) + 1, text, isFurniture };
    read.push(isFurniture ? whole : withoutButton(whole, isAfterBanner, read.length === 0));
    isAfterBanner = isBanner;
  }
  return read;
}

function withoutButton(line: PageLine, isAfterBanner: boolean, isFirst: boolean): PageLine {
  const cut = (button: string, found: NonNullable<PageLine['button']>) => ({
    ...line,
    column: line.column + button.length,
    text: line.text.slice(button.length),
    button: found,
  });
  const afterBanner = isAfterBanner && buttonAfterBanner.exec(line.text);
  if (afterBanner) return cut(afterBanner[0], 'after banner');
  const onFirstLine = isFirst && buttonOnFirstLine.exec(line.text);
  if (onFirstLine) return cut(onFirstLine[0], 'first line');
  return line;
}
