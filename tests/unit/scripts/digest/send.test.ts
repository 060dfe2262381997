import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseAddresses } from '../../../../scripts/digest/addresses.ts';
import { Journal } from '../../../../scripts/digest/journal.ts';
import { openTransport } from '../../../../scripts/digest/transport.ts';
import { planDigest } from '../../../../scripts/digest/plan.ts';
import { sendDigest } from '../../../../scripts/digest/send.ts';
import type { Paper } from '../../../../src/papers/schema.ts';
import { startMailServer } from '../../../support/mail-server.ts';
import { makePaper } from '../../../support/make-paper.ts';

const people = ['ada', 'bo', 'cy', 'di', 'ed'].map((name) => `${name}@example.org`);

let folder: string;
let server: Awaited<ReturnType<typeof startMailServer>>;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sheaf-send-'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await server.stop();
});

/** One run of the command, from the addresses to the server's answers. */
async function run({
  papers = [makePaper({ id: 'tea', added: '2026-02-01' })],
  to = people,
  since = '2026-01-01',
  retry = false,
  unsubscribe = ['mailto:stop@example.org', 'https://example.org/stop?who={address}'],
}: {
  papers?: Paper[];
  to?: string[];
  since?: string;
  retry?: boolean;
  unsubscribe?: string[];
} = {}) {
  const settings = { from: 'Sheaf <sheaf@example.org>', unsubscribe };
  const journal = new Journal(join(folder, 'journal'));
  const { recipients } = parseAddresses(to.join('\n'), 'to.txt');
  const plan = planDigest(papers, recipients, since, journal, retry);
  const transport = openTransport(server.url);
  try {
    return { plan, ...(await sendDigest(plan.messages, settings, transport, journal, () => {})) };
  } finally {
    transport.close();
    journal.close();
  }
}

const receivers = () => server.received.map(({ to }) => to.join());

describe('a message', () => {
  test('goes to one address each, over one connection', async () => {
    server = await startMailServer();
    expect(await run()).toMatchObject({ sent: 5, refused: [], broken: undefined });
    expect(server.received.map(({ to }) => to)).toEqual(people.map((address) => [address]));
    for (const { to, raw } of server.received) {
      const others = people.filter((address) => address !== to[0]);
      expect(others.filter((address) => raw.includes(address))).toEqual([]);
    }
    expect(server.connections()).toBe(1);
  });

  test('has a text and an HTML part, a sender, and ways to unsubscribe', async () => {
    server = await startMailServer();
    await run({ to: ['ada+x@example.org'] });
    const { mail, raw } = server.received[0]!;
    expect(mail.subject).toBe('1 new paper · Sheaf');
    expect(mail.from?.text).toBe('"Sheaf" <sheaf@example.org>');
    expect(mail.text).toContain('1. tea');
    expect(mail.html).toMatch(/<a href="[^"]*\/papers\/tea\/"[^>]*>tea<\/a>/);
    expect(raw).toContain('Content-Type: multipart/alternative');
    const unfolded = raw.replace(/\r\n\s+/g, ' ');
    const stop = 'https://example.org/stop?who=ada%2Bx%40example.org';
    expect(unfolded).toContain(`\r\nList-Unsubscribe: <mailto:stop@example.org>, <${stop}>\r\n`);
    expect(unfolded).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n');
    expect(mail.text).toContain(stop);
  });

  test('offers one click only where there is an address for it', async () => {
    server = await startMailServer();
    await run({ to: people.slice(0, 1), unsubscribe: ['mailto:stop@example.org'] });
    expect(server.received[0]!.raw).toContain('List-Unsubscribe: <mailto:stop@example.org>');
    expect(server.received[0]!.raw).not.toContain('List-Unsubscribe-Post');
  });

  test('has an id of its own that is the same when it is sent again', async () => {
    server = await startMailServer();
    await run();
    rmSync(join(folder, 'journal'));
    await run();
    const ids = server.received.map(({ mail }) => mail.messageId);
    expect(ids.slice(5)).toEqual(ids.slice(0, 5));
    expect(new Set(ids).size).toBe(5);
    expect(ids[0]).toMatch(/^<digest\.[0-9a-f]{32}@example\.org>$/);
  });

  test('gets no header from a title', async () => {
    server = await startMailServer();
    const title = 'Tea\r\nBcc: eve@example.org\r\n\r\n.\r\nRCPT TO:<eve@example.org>';
    await run({ papers: [makePaper({ title, added: '2026-02-01' })], to: people.slice(0, 1) });
    const [{ mail, to } = { mail: undefined, to: [] }] = server.received;
    expect(to).toEqual(people.slice(0, 1));
    expect(mail?.headers.has('bcc')).toBe(false);
    expect(mail?.text).toContain('1. Tea Bcc: eve@example.org . RCPT TO:<eve@example.org>');
    expect(server.received).toHaveLength(1);
  });
});

describe('nobody is written to twice', () => {
  test('by the same command again', async () => {
    server = await startMailServer();
    await run();
    const { plan, sent } = await run();
    expect(sent).toBe(0);
    expect(plan).toEqual({ messages: [], inDoubt: [], toldCount: 5 });
    expect(server.received).toHaveLength(5);
  });

  test.each([
    ['after it took the message', 3],
    ['and has not taken the message', 2],
  ])('where the server breaks the third connection off %s', async (_, taken) => {
    server = await startMailServer((number, cut) => {
      if (number !== 3) return undefined;
      cut();
      return taken === 3 ? undefined : new Promise(() => {});
    });
    const first = await run();
    expect(first).toMatchObject({ sent: 2, broken: { address: 'cy@example.org', line: 3 } });
    expect(receivers()).toEqual(people.slice(0, taken));

    const second = await run();
    expect(second).toMatchObject({ sent: 2, broken: undefined });
    expect(second.plan.inDoubt).toEqual([{ address: 'cy@example.org', line: 3 }]);
    expect(receivers()).toEqual([...people.slice(0, taken), 'di@example.org', 'ed@example.org']);

    const third = await run({ retry: true });
    expect(third.sent).toBe(1);
    expect(receivers().at(-1)).toBe('cy@example.org');
    expect((await run({ retry: true })).sent).toBe(0);
  });

  test('where newer papers came in between: each paper goes to each reader once', async () => {
    server = await startMailServer((number, cut) => (number === 3 ? cut() : undefined));
    const old = makePaper({ id: 'old', added: '2026-02-01' });
    const young = makePaper({ id: 'young', added: '2026-03-01', position: 2 });
    await run({ papers: [old] });
    await run({ papers: [old, young] });
    const texts = server.received.map(({ to, mail }) => {
      const titles = [...(mail.text ?? '').matchAll(/^\d\. (\w+)$/gm)].map(([, title]) => title);
      return [to[0]!.split('@')[0], ...titles];
    });
    expect(texts.slice(3)).toEqual([
      ['ada', 'young'],
      ['bo', 'young'],
      ['cy', 'young'],
      ['di', 'young', 'old'],
      ['ed', 'young', 'old'],
    ]);
  });
});

describe('where the server refuses', () => {
  test('one address, the others get theirs, and the next run tries it again', async () => {
    let isRefusing = true;
    server = await startMailServer(undefined, {
      onRcptTo: ({ address }, _, callback) => {
        const isRefused = isRefusing && address.startsWith('bo');
        callback(isRefused ? Object.assign(new Error('Unknown'), { responseCode: 550 }) : null);
      },
    });
    const first = await run();
    expect(first.sent).toBe(4);
    expect(first.refused).toEqual([
      { recipient: { address: 'bo@example.org', line: 2 }, code: 550 },
    ]);
    isRefusing = false;
    expect((await run()).sent).toBe(1);
    expect(receivers().toSorted()).toEqual(people);
  });

  test('a whole message, it is tried again as well', async () => {
    server = await startMailServer((number) => {
      if (number === 1) throw Object.assign(new Error('Full'), { responseCode: 452 });
    });
    expect(await run()).toMatchObject({ sent: 4, refused: [{ code: 452 }] });
    expect((await run()).sent).toBe(1);
    expect(receivers().toSorted()).toEqual(people);
  });

  test('to connect at all, nothing is in doubt', async () => {
    server = await startMailServer();
    const { url } = server;
    await server.stop();
    expect(await run()).toMatchObject({
      sent: 0,
      broken: undefined,
      refused: [{ code: undefined }],
    });
    server = await startMailServer();
    expect(server.url).not.toBe(url);
    const { plan } = await run();
    expect(plan.inDoubt).toEqual([]);
    expect(receivers()).toEqual(people);
  });
});

describe('without news', () => {
  test('nothing is sent', async () => {
    server = await startMailServer();
    const { plan } = await run({ since: '2026-02-01' });
    expect(plan).toEqual({ messages: [], inDoubt: [], toldCount: 5 });
    expect(server.connections()).toBe(0);
  });
});
