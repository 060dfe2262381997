import type { Message } from '../papers/message.ts';
import type { ParsedPaper, ParsedSource, Stretch } from '../papers/parsed-paper.ts';
import { readPageLines, type PageLine } from './hf-furniture.ts';
import { clip, quote } from '../papers/quote.ts';
import { labelLines, weighAbstract, type LineKind } from './title-or-abstract.ts';

type Kind = LineKind | 'furniture';
type LabelledLine = PageLine & { kind: Kind };
type Problem = Pick<Message, 'severity' | 'rule' | 'expected' | 'found' | 'advice'>;

/** Longer than any abstract: more likely a whole article, or lines glued together. */
const longAbstract = 10_000;

/**
 * Reads text copied from a Hugging Face Papers listing: a title a line, its abstract on the next,
 * and the page's banner and button before the first title. Never throws.
 * @param text with `\n` line ends.
 * @param file the path that messages name.
 */
export function parseHfPage(text: string, file: string): ParsedSource {
  const received = text === '' ? [] : text.replace(/\n$/, '').split('\n');
  const lines = withKinds(readPageLines(received));
  const papers: ParsedPaper[] = [];
  const stretches: Stretch[] = [];
  const messages: Message[] = [];
  const report = ({ line, column }: PageLine, problem: Problem) =>
    messages.push({ file, line, column, ...problem });

  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as LabelledLine;
    const next = lines[index + 1];
    if (line.button === 'first line') report(line, gluedButton(line));
    if (line.kind === 'title' && next?.kind === 'abstract') {
      papers.push({
        title: line.text,
        abstract: next.text,
        titleLine: line.line,
        abstractLine: next.line,
      });
      stretches.push({ from: line.line, to: next.line, as: 'paper', ...describe(line, next) });
      if (weighAbstract(line.text) > 0) report(line, unusualTitle(line));
      if (weighAbstract(next.text) < 0) report(next, unusualAbstract(next));
      if (next.text.length > longAbstract) report(next, tooLong(next));
      index++;
    } else {
      const as = line.kind === 'furniture' ? 'furniture' : 'set-aside';
      const about = describe(line);
      stretches.push({ from: line.line, to: line.line, as, ...about, text: clip(line.text, 200) });
      if (line.kind === 'title') report(line, missingAbstract(line, next));
      if (line.kind === 'abstract') report(line, missingTitle(line));
    }
  }
  return { papers, stretches: withBlanks(stretches, received.length), messages };
}

/** Furniture parts the lines into runs, each of which starts anew with a title. */
function withKinds(lines: readonly PageLine[]): LabelledLine[] {
  const labelled: LabelledLine[] = [];
  let run: PageLine[] = [];
  const endRun = () => {
    const kinds = labelLines(run.map(({ text }) => text));
    for (const [index, line] of run.entries())
      labelled.push({ ...line, kind: kinds[index] as LineKind });
    run = [];
  };
  for (const line of lines) {
    if (!line.isFurniture) run.push(line);
    else {
      endRun();
      labelled.push({ ...line, kind: 'furniture' });
    }
  }
  endRun();
  return labelled;
}

/** The text of a stretch, and what was guessed to make it. */
function describe(line: LabelledLine, abstract?: LabelledLine): Pick<Stretch, 'text' | 'guess'> {
  const guesses = [
    line.button && 'The word "Subscribe" at the start was taken for the page\'s button and cut.',
    line.kind === 'title' && weighAbstract(line.text) > 0
      ? 'The first line looks like an abstract and was taken for a title.'
      : undefined,
    abstract && weighAbstract(abstract.text) < 0
      ? 'The last line looks like a title and was taken for an abstract.'
      : undefined,
  ].filter((guess) => guess !== undefined);
  return { text: line.text, ...(guesses.length > 0 && { guess: guesses.join(' ') }) };
}

/** Fills what no stretch covers, up to the last line. */
function withBlanks(stretches: readonly Stretch[], lineCount: number): Stretch[] {
  const whole: Stretch[] = [];
  let from = 1;
  const fillTo = (to: number) => {
    if (from <= to) whole.push({ from, to, as: 'blank', text: '' });
  };
  for (const stretch of stretches) {
    fillTo(stretch.from - 1);
    whole.push(stretch);
    from = stretch.to + 1;
  }
  fillTo(lineCount);
  return whole;
}

function missingAbstract(title: LabelledLine, next: LabelledLine | undefined): Problem {
  const found = next
    ? `${next.kind === 'furniture' ? "the page's banner" : 'another title'} on line ${next.line}`
    : 'the end of the file';
  return {
    severity: 'error',
    rule: 'missing-abstract',
    expected: `an abstract after the title ${quote(title.text)}`,
    found,
    advice: 'Add the abstract on the next line; until then the title is set aside.',
  };
}

function missingTitle(abstract: LabelledLine): Problem {
  return {
    severity: 'error',
    rule: 'missing-title',
    expected: 'a title',
    found: `the abstract ${quote(abstract.text)}`,
    advice: 'Add its title on the line before, or join it to the abstract that it continues.',
  };
}

function gluedButton({ text }: LabelledLine): Problem {
  return {
    severity: 'warning',
    rule: 'glued-button',
    expected: "the page's banner before its button",
    found: `"Subscribe" glued to ${quote(text)}`,
    advice: 'If the word belongs to the title, put any other paper first.',
  };
}

function unusualTitle({ text }: LabelledLine): Problem {
  return {
    severity: 'warning',
    rule: 'unusual-title',
    expected: 'a title',
    found: `${quote(text)}, which looks like an abstract`,
    advice: 'Check that no line is missing around it.',
  };
}

function unusualAbstract({ text }: LabelledLine): Problem {
  return {
    severity: 'warning',
    rule: 'unusual-abstract',
    expected: 'an abstract',
    found: `${quote(text)}, which looks like a title`,
    advice: 'Check that no line is missing around it.',
  };
}

function tooLong({ text }: LabelledLine): Problem {
  return {
    severity: 'warning',
    rule: 'long-abstract',
    expected: `an abstract of at most ${longAbstract} characters`,
    found: `${text.length} characters`,
    advice: 'Check that the lines were not glued together.',
  };
}
