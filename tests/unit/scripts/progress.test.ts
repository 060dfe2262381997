import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { formatProgress, Progress } from '../../../scripts/progress.ts';

/** Keeps what was written. */
function makeTerminal(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
}

describe('formatProgress', () => {
  test('draws a bar where the total is known', () => {
    expect(formatProgress('pages', 50, 'pages', 200)).toBe(
      'pages      ██████░░░░░░░░░░░░░░░░░░ 50 of 200 pages',
    );
  });

  test('counts where it is not', () => {
    expect(formatProgress('pages', 50, 'pages')).toBe('pages      50 pages');
  });

  test('the bar has one width, even where more is done than was expected', () => {
    fc.assert(
      fc.property(fc.nat(20_000), fc.integer({ min: 1, max: 10_000 }), (done, total) => {
        const bar = /[█░]+/.exec(formatProgress('x', done, 'pages', total))?.[0] ?? '';
        expect(bar).toHaveLength(24);
        expect(bar).toMatch(/^█*░*$/);
      }),
    );
  });
});

describe('Progress', () => {
  test('in a log writes plain lines, at quarters only', () => {
    const terminal = makeTerminal(false);
    const progress = new Progress(terminal);
    progress.start('pages');
    for (let done = 1; done <= 100; done++) progress.update(done, 'pages', 100);
    progress.end();
    const text = terminal.written.join('');
    expect(text).not.toMatch(/[\r\x1b]/);
    expect(text.match(/of 100 pages/g)).toHaveLength(3);
    expect(text.trimEnd().split('\n').at(-1)).toMatch(/^pages +100 pages in \d+\.\d s$/);
  });

  test('in a terminal rewrites one line', () => {
    const terminal = makeTerminal(true);
    const progress = new Progress(terminal);
    progress.start('pages');
    progress.update(1, 'pages', 2);
    progress.update(2, 'pages', 2);
    progress.end();
    expect(terminal.written.join('').match(/\n/g)).toHaveLength(1);
  });

  test('starting a stage again changes nothing, starting another ends it', () => {
    const terminal = makeTerminal(false);
    const progress = new Progress(terminal);
    progress.start('pages');
    progress.start('pages');
    progress.start('search');
    progress.end();
    progress.end();
    const lines = terminal.written.join('').trimEnd().split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['pages', 'pages', 'search', 'search']);
  });
});
