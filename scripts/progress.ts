const barCells = 24;
const nameColumns = 10;

/** Where progress is written; `process.stdout` is one. */
export interface Terminal {
  isTTY?: boolean;
  write(text: string): unknown;
}

/**
 * One line of progress; a bar where the total is known.
 * @example formatProgress('pages', 50, 'pages', 200) // 'pages      ██████░░░░░░░░░░░░░░░░░░ 50 of 200 pages'
 */
export function formatProgress(stage: string, done: number, unit: string, total = 0): string {
  const name = stage.padEnd(nameColumns);
  if (total === 0) return `${name} ${done} ${unit}`;
  const cells = Math.floor((Math.min(done, total) / total) * barCells);
  const bar = '█'.repeat(cells) + '░'.repeat(barCells - cells);
  return `${name} ${bar} ${done} of ${Math.max(done, total)} ${unit}`;
}

/**
 * Shows the stages of a command, one after the other: a line that is rewritten in a terminal;
 * elsewhere (a log) plain lines at the start, each quarter or thousand, and the end of a stage.
 */
export class Progress {
  #terminal: Terminal;
  #stage = '';
  #result = '';
  #lastStep = 0;
  #started = 0;

  constructor(terminal: Terminal = process.stdout) {
    this.#terminal = terminal;
  }

  /** Begins a stage, and ends the one before it. Nothing happens where it is under way already. */
  start(stage: string): void {
    if (stage === this.#stage) return;
    this.end();
    this.#stage = stage;
    this.#result = 'done';
    this.#lastStep = 0;
    this.#started = performance.now();
    this.#terminal.write(`${stage.padEnd(nameColumns)} …${this.#terminal.isTTY ? '' : '\n'}`);
  }

  /** Says how far the present stage is; `total` is 0 where it is not known. */
  update(done: number, unit: string, total = 0): void {
    this.#result = `${done} ${unit}`;
    const line = formatProgress(this.#stage, done, unit, total);
    if (this.#terminal.isTTY) {
      this.#terminal.write(`\r\x1b[2K${line}`);
      return;
    }
    const step = Math.floor(total > 0 ? (4 * done) / total : done / 1000);
    if (step !== this.#lastStep && done < total) this.#terminal.write(`${line}\n`);
    this.#lastStep = step;
  }

  /** Ends the present stage, if there is one, with its last count and its duration. */
  end(): void {
    if (this.#stage === '') return;
    const seconds = ((performance.now() - this.#started) / 1000).toFixed(1);
    const line = `${this.#stage.padEnd(nameColumns)} ${this.#result} in ${seconds} s\n`;
    this.#terminal.write(this.#terminal.isTTY ? `\r\x1b[2K${line}` : line);
    this.#stage = '';
  }
}
