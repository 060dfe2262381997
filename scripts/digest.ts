import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { formatMessage, type Message } from '../src/papers/message.ts';
import { runCommand } from './command.ts';
import { parseAddresses, type Recipient } from './digest/addresses.ts';
import { Journal } from './digest/journal.ts';
import { toMail } from './digest/mail.ts';
import { planDigest, type Plan } from './digest/plan.ts';
import { sendDigest } from './digest/send.ts';
import { readSettings, type MailSettings } from './digest/settings.ts';
import { openTransport } from './digest/transport.ts';
import { Progress } from './progress.ts';
import { readContent } from './read-content.ts';

const usage = `npm run digest -- --since <day> --to <file> [options]

Sends the papers that were added after a day by e-mail, one message to each address. What was sent
stands in a journal beside the addresses: after a crash the same command sends the rest, and nobody
gets a paper twice. Keep the journal; run one digest at a time.

  --since <day>         papers added after this day, YYYY-MM-DD
  --to <file>           addresses, one a line; # starts a comment
  --dry-run             write the messages as .eml files instead, and no journal
  --out <folder>        where those go (.cache/digest)
  --unsubscribe <urls>  mailto: or https: addresses that end a subscription; {address} in them stands
                        for the reader's; instead of MAIL_UNSUBSCRIBE (default: a mail to the sender)
  --journal <file>      the journal (the file of addresses with .journal after its name)
  --retry-doubtful      write once more to those whose message was cut off; they may get it twice
  --help                show this text

Environment: SMTP_URL (smtp://user:password@mail.example.org:587, or smtps://), MAIL_FROM ("Sheaf
<sheaf@example.org>"), SITE_URL and BASE_PATH of the published site, MAIL_UNSUBSCRIBE.`;

const options = {
  since: { type: 'string' },
  to: { type: 'string' },
  'dry-run': { type: 'boolean' },
  out: { type: 'string', default: '.cache/digest' },
  unsubscribe: { type: 'string' },
  journal: { type: 'string' },
  'retry-doubtful': { type: 'boolean' },
} as const;

await runCommand(usage, options, async (values) => {
  const since = readDay(values.since);
  const to = values.to ?? '';
  const isDryRun = values['dry-run'] ?? false;
  const settings = readSettings(process.env, values.unsubscribe, isDryRun);
  const { recipients, messages } = parseAddresses(await readText(to), to);
  messages.forEach(print);
  const problemAt = ({ line }: Recipient) =>
    ({ severity: 'error', file: to, line, column: 1 }) as const;
  const journal = new Journal(values.journal ?? `${to}.journal`);
  const { papers } = await readContent();
  const retry = values['retry-doubtful'] ?? false;
  const plan = planDigest(papers, recipients, since, journal, retry);
  for (const recipient of plan.inDoubt)
    print({
      ...problemAt(recipient),
      rule: 'in-doubt',
      expected: 'an answer of the server to the last message',
      found: 'none, since it was cut off',
      advice: 'Ask the reader, or send it once more with --retry-doubtful.',
    });

  if (plan.toldCount > 0)
    console.log(`Nothing new for ${plan.toldCount} of ${recipients.length} addresses.`);
  if (plan.messages.length === 0) console.log('No new papers: nothing to send.');
  else if (isDryRun) await writeMails(plan.messages, settings, values.out);
  else await send(plan.messages, settings, journal, problemAt);
});

/** Prints a problem with its place, and makes the command fail where it cost someone a message. */
function print(message: Message): void {
  console.error(`${message.severity}: ${formatMessage(message)}`);
  if (message.severity === 'error') process.exitCode = 1;
}

async function readText(file: string): Promise<string> {
  if (existsSync(file)) return readFile(file, 'utf8');
  throw new Error(`--to: expected a file of addresses, found none at "${file}". Name one.`);
}

function readDay(day = ''): string {
  const date = new Date(`${day}T00:00:00Z`);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(date.getTime());
  if (isDay && date.toISOString().startsWith(day)) return day;
  throw new Error(`--since: expected a day such as 2026-11-01, found "${day}". Give one.`);
}

async function writeMails(
  messages: Plan['messages'],
  settings: MailSettings,
  folder: string,
): Promise<void> {
  const transport = createTransport({ streamTransport: true, buffer: true });
  await mkdir(folder, { recursive: true });
  for (const [index, { recipient, edition }] of messages.entries()) {
    const { message } = await transport.sendMail(toMail(edition, recipient.address, settings));
    const name = `${String(index + 1).padStart(4, '0')}.eml`;
    await writeFile(join(folder, name), message as Buffer);
  }
  console.log(`${messages.length} messages written to ${folder}; none was sent.`);
}

async function send(
  messages: Plan['messages'],
  settings: MailSettings,
  journal: Journal,
  problemAt: (recipient: Recipient) => Pick<Message, 'severity' | 'file' | 'line' | 'column'>,
): Promise<void> {
  const transport = openTransport(settings.smtpUrl!);
  const progress = new Progress();
  try {
    // A wrong host or password shows before anything is noted as under way.
    await transport.verify();
    progress.start('mail');
    const { sent, refused, broken } = await sendDigest(
      messages,
      settings,
      transport,
      journal,
      (tried) => progress.update(tried, 'messages', messages.length),
    );
    progress.end();
    for (const { recipient, code } of refused)
      print({
        ...problemAt(recipient),
        rule: 'refused',
        expected: 'a server that takes the message',
        found: code ? `its reply ${code}` : 'no way to send it',
        advice: 'Check the address; the next run tries it again.',
      });
    if (broken)
      print({
        ...problemAt(broken),
        rule: 'in-doubt',
        expected: 'an answer of the server',
        found: 'a connection that broke',
        advice: 'Run the same command again for the rest; --retry-doubtful includes this address.',
      });
    console.log(`${sent} of ${messages.length} messages sent.`);
    if (sent < messages.length) process.exitCode = 1;
  } finally {
    journal.close();
    transport.close();
  }
}
