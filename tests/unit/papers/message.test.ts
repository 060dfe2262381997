import { expect, test } from 'vitest';
import { formatMessage } from '../../../src/papers/message.ts';

test('a message names its place, what was expected and found, and what to do', () => {
  const line = formatMessage({
    severity: 'error',
    file: 'content/sources/list.txt',
    line: 41,
    column: 1,
    rule: 'missing-abstract',
    expected: 'an abstract',
    found: 'the end of the file',
    advice: 'Add the abstract on the next line.',
  });
  expect(line).toBe(
    'content/sources/list.txt:41:1 missing-abstract: expected an abstract, found the end of the file. Add the abstract on the next line.',
  );
});
