import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  writeSync,
} from 'node:fs';

/**
 * One step of sending one message. `sending` is noted before the server hears of it, `sent` once it
 * took the message, `refused` once it said that it does not.
 */
export interface Step {
  state: 'sending' | 'sent' | 'refused';
  address: string;
  /** The newest day of the papers in the message, `YYYY-MM-DD`. */
  until: string;
}

/** What is known of an address. */
interface Standing {
  /** The day up to which its reader surely knows the papers; empty where none. */
  told: string;
  /** The same for a message of which only `sending` is known: it may have arrived. */
  maybeTold: string;
}

/**
 * What was sent to whom, in a file that only grows; each step is on the disk before the next one
 * starts. It is what keeps a digest from being sent twice: losing it loses that.
 */
export class Journal {
  #path: string;
  #file: number | undefined;
  /** Bytes of its whole lines. */
  #size: number;
  #standings = new Map<string, Standing>();

  /**
   * @param path of the file, which the first step creates
   * @throws {Error} with the line where the file is not a journal
   */
  constructor(path: string) {
    this.#path = path;
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    // A crash may have cut the last line off; nothing followed from a step that was not noted.
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    this.#size = Buffer.byteLength(whole);
    for (const [index, line] of whole.split('\n').slice(0, -1).entries())
      this.#apply(parseStep(line, `${path}:${index + 1}:1`));
  }

  standingOf(address: string): Readonly<Standing> {
    return this.#standings.get(address.toLowerCase()) ?? { told: '', maybeTold: '' };
  }

  /** Notes a step; it is on the disk when this returns. */
  record(step: Step): void {
    if (this.#file === undefined) {
      this.#file = openSync(this.#path, 'a', 0o600);
      ftruncateSync(this.#file, this.#size);
    }
    writeSync(this.#file, `${JSON.stringify(step)}\n`);
    fsyncSync(this.#file);
    this.#apply(step);
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }

  #apply({ state, address, until }: Step): void {
    const key = address.toLowerCase();
    const { told } = this.standingOf(key);
    if (state === 'sending') this.#standings.set(key, { told, maybeTold: until });
    if (state === 'sent') this.#standings.set(key, { told: later(told, until), maybeTold: '' });
    if (state === 'refused') this.#standings.set(key, { told, maybeTold: '' });
  }
}

/** The later of two days. */
export const later = (a: string, b: string) => (a > b ? a : b);

function parseStep(line: string, place: string): Step {
  try {
    const { state, address, until } = JSON.parse(line) as Partial<Step>;
    const isState = state === 'sending' || state === 'sent' || state === 'refused';
    if (isState && typeof address === 'string' && typeof until === 'string')
      return { state, address, until };
  } catch {
    // Said below, with its place.
  }
  throw new Error(
    `${place} bad-journal: expected a step of sending, found something else. ` +
      'Nothing was sent, since the journal is what keeps anyone from getting a message twice. ' +
      'Correct the line, or start another journal with --journal.',
  );
}
