import type { Message } from '../../src/papers/message.ts';

/** Someone to write to. */
export interface Recipient {
  address: string;
  /** Line of the file, counted from 1. */
  line: number;
}

/**
 * Reads addresses, one a line; empty lines and what follows a `#` are left out. Messages name the
 * place and not the address, so that they may be logged.
 * @param file its path, for messages
 */
export function parseAddresses(
  text: string,
  file: string,
): { recipients: Recipient[]; messages: Message[] } {
  const recipients = new Map<string, Recipient>();
  const messages: Message[] = [];
  for (const [index, whole] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const address = whole.replace(/(^|\s)#.*$/, '').trim();
    if (!address) continue;
    const line = index + 1;
    const place = { file, line, column: whole.indexOf(address) + 1, severity: 'error' } as const;
    const earlier = recipients.get(address.toLowerCase());
    const fault = findFault(address);
    if (fault)
      messages.push({
        ...place,
        rule: 'bad-address',
        expected: 'one address such as ada@example.org',
        found: fault,
        advice: 'Correct the line or remove it; nothing was sent there.',
      });
    else if (earlier)
      messages.push({
        ...place,
        severity: 'warning',
        rule: 'same-address-twice',
        expected: 'each address once',
        found: `the one of line ${earlier.line}`,
        advice: 'Remove one of the lines; one message is sent.',
      });
    else recipients.set(address.toLowerCase(), { address, line });
  }
  return { recipients: [...recipients.values()], messages };
}

/** What keeps a text from being an address that a server takes, as a noun phrase. */
function findFault(address: string): string | undefined {
  const [local = '', domain = '', ...more] = address.split('@');
  if (/\p{Cc}/u.test(address)) return 'a control character';
  if (/\s/.test(address)) return 'a space in it';
  if (/[<>()[\]\\,;:"]/.test(address)) return `${address.match(/[<>()[\]\\,;:"]/)![0]} in it`;
  if (!address.includes('@') || more.length > 0) return `${address.split('@').length - 1} signs @`;
  if (local === '' || /^\.|\.\.|\.$/.test(local)) return 'a wrong part before the @';
  if (local.length > 64 || address.length > 254) return `${address.length} characters`;
  const isHost = domain
    .split('.')
    .every((label) => /^[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?$/u.test(label));
  return isHost ? undefined : 'a wrong part after the @';
}
