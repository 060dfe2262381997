import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'vitest';
import { parseSource } from '../../../src/ingest/parse-source.ts';
import { formatMessage } from '../../../src/papers/message.ts';
import { expectGolden } from '../../support/golden.ts';

const root = 'tests/golden/ingest';

describe('lists and what reading them gives', () => {
  for (const name of readdirSync(root)) {
    test(name, () => {
      const bytes = readFileSync(`${root}/${name}/input.txt`);
      const { papers, stretches, messages } = parseSource({
        file: 'input.txt',
        format: 'hf-page',
        bytes,
      });
      const given = {
        papers: papers.map(({ abstract, ...paper }) => ({
          ...paper,
          abstract: abstract.slice(0, 60),
        })),
        stretches,
        messages: messages.map(formatMessage),
      };
      expectGolden(`${root}/${name}/expected.json`, `${JSON.stringify(given, null, 2)}\n`);
    });
  }
});
