import { describe, expect, test } from 'vitest';
import { parseAddresses } from '../../../../scripts/digest/addresses.ts';

const read = (text: string) => parseAddresses(text, 'to.txt');

describe('addresses', () => {
  test('stand one a line, with comments and empty lines between', () => {
    const text =
      '\uFEFF# readers\r\n\r\nada@example.org\n  bo+x@a.example  # Bo\rč@příklad.example';
    expect(read(text)).toEqual({
      recipients: [
        { address: 'ada@example.org', line: 3 },
        { address: 'bo+x@a.example', line: 4 },
        { address: 'č@příklad.example', line: 5 },
      ],
      messages: [],
    });
    expect(read('')).toEqual({ recipients: [], messages: [] });
  });

  test('that are the same get one message', () => {
    const { recipients, messages } = read('ada@example.org\nADA@Example.org');
    expect(recipients).toEqual([{ address: 'ada@example.org', line: 1 }]);
    expect(messages).toMatchObject([
      { rule: 'same-address-twice', line: 2, found: 'the one of line 1', severity: 'warning' },
    ]);
  });

  test.each([
    'zoe',
    'zoe@',
    '@zoe.example',
    'zoe@@example.org',
    'zoe@a@example.org',
    'zoe smith@example.org',
    'a@example.org, b@example.org',
    'a@example.org;b@example.org',
    'Zoe <zoe@example.org>',
    '"zoe"@example.org',
    'zoe@example..org',
    'zoe@-example.org',
    'zoe@example.org.',
    '.zoe@example.org',
    'zoe@exa\u0000mple.org',
    `${'a'.repeat(65)}@example.org`,
    `zoe@${'a'.repeat(260)}.org`,
  ])('that are wrong are reported, and the rest is read: %j', (wrong) => {
    const { recipients, messages } = read(`a@example.org\n ${wrong} # x\nb@example.org`);
    expect(recipients.map(({ line }) => line)).toEqual([1, 3]);
    expect(messages).toMatchObject([
      { file: 'to.txt', line: 2, column: 2, rule: 'bad-address', severity: 'error' },
    ]);
    expect(JSON.stringify(messages)).not.toContain(JSON.stringify(wrong).slice(1, -1));
  });
});
