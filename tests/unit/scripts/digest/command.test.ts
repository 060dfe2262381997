import { spawn, type ChildProcess } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { simpleParser } from 'mailparser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startMailServer } from '../../../support/mail-server.ts';

const names = ['ada', 'bo', 'cy', 'di', 'ed'];
const list = `# readers\n${names.map((name) => `${name}@readers.example\n`).join('')}`;

const manifest = `- slug: tea
  file: tea.txt
  title: Tea
  description: Two papers on tea.
  format: hf-page
  added: 2026-02-01
`;
const papers = [
  'Leaves of Tea and What They Tell of Times to Come',
  'We show that leaves of tea predict nothing at all, in ten cups of each of four sorts of tea.',
  'Cups of Tea and How Many of Them to Drink in a Day',
  'We ask how many cups of tea a reader drinks in a day, and give a bound that does not depend on it.',
];

/** A folder with a list of its own, which is read faster than that of the site. */
let folder: string;
let to: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sheaf-digest-'));
  mkdirSync(join(folder, 'content/sources'), { recursive: true });
  writeFileSync(join(folder, 'content/sources.yml'), manifest);
  writeFileSync(join(folder, 'content/sources/tea.txt'), papers.join('\n'));
  to = join(folder, 'to.txt');
  writeFileSync(to, list);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the command as a reader of the README would; `onStart` gets hold of its process. */
async function digest(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  onStart: (child: ChildProcess) => void = () => {},
) {
  const child = spawn(process.execPath, [resolve('scripts/digest.ts'), '--to', to, ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], ...env },
  });
  onStart(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, output };
}

describe('npm run digest', () => {
  test('killed in the middle it goes on, and writes to nobody twice', async () => {
    let running: ChildProcess | undefined;
    const server = await startMailServer(async (number) => {
      if (number !== 3) return;
      const ended = new Promise((resolve) => running!.once('close', resolve));
      running!.kill('SIGKILL');
      await ended;
    });
    const env = {
      SMTP_URL: server.url,
      SITE_URL: 'https://papers.example',
      MAIL_FROM: 'Sheaf <sheaf@papers.example>',
    };
    const args = ['--since', '2026-01-31'];
    try {
      await digest(args, env, (child) => (running = child));
      await expect.poll(() => server.received.length).toBe(3);

      const { code, output } = await digest(args, env);
      expect(output).toContain(`${to}:4:1 in-doubt: expected`);
      expect(output).toContain('2 of 2 messages sent.');
      expect(output).toContain('Nothing new for 2 of 5 addresses.');
      expect(code).toBe(1);
      expect(server.received.map(({ to }) => to.join())).toEqual(
        names.map((name) => `${name}@readers.example`),
      );
      // Logs are kept and shown around; addresses are not theirs.
      expect(output).not.toContain('@');
      const text = server.received[0]!.mail.text!;
      expect(text).toMatch(/https:\/\/papers\.example\/papers\/[a-z0-9-]+\/\n/);
      expect(text).toContain('Unsubscribe: mailto:sheaf@papers.example?subject=unsubscribe');
    } finally {
      await server.stop();
    }
  });

  test('writes messages to files where it is only tried, and reports wrong lines', async () => {
    writeFileSync(to, `${list}not an address\n`);
    const out = join(folder, 'out');
    const { code, output } = await digest(['--since', '2026-01-31', '--dry-run', '--out', out], {});
    expect(output).toContain(`${to}:7:1 bad-address: expected`);
    expect(output).toContain('5 messages written');
    expect(code).toBe(1);
    const files = readdirSync(out).toSorted();
    expect(files).toEqual(['0001.eml', '0002.eml', '0003.eml', '0004.eml', '0005.eml']);
    const mail = await simpleParser(readFileSync(join(out, '0002.eml')));
    expect(mail.to).toMatchObject({ text: 'bo@readers.example' });
    expect(mail.subject).toBe('2 new papers · Sheaf');
    expect(mail.html).toContain('<ol');
    expect(existsSync(`${to}.journal`)).toBe(false);
  });

  test('asks for a day that there is', async () => {
    const { code, output } = await digest(['--since', '2026-02-30'], {});
    expect(output).toMatch(/^--since: expected a day .*, found "2026-02-30"\./);
    expect(code).toBe(1);
  });
});
