import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseResources, resourcesFile } from '../../../../src/enrich/names/resource-files.ts';
import { formatMessage } from '../../../../src/papers/message.ts';

const parse = (text: string) => parseResources('r.yml', text);

test('reads names with their other wordings', () => {
  expect(parse("D4RL:\n'2048': []\nTea-World: [TeaWorld, tea world 2]")).toEqual({
    resources: [
      { slug: 'd4rl', name: 'D4RL', wordings: ['D4RL'] },
      { slug: '2048', name: '2048', wordings: ['2048'] },
      { slug: 'tea-world', name: 'Tea-World', wordings: ['Tea-World', 'TeaWorld', 'tea world 2'] },
    ],
    messages: [],
  });
});

test.each(['', '# nothing yet\n', '{}'])('is empty for %j', (text) => {
  expect(parse(text)).toEqual({ resources: [], messages: [] });
});

describe('says where and why', () => {
  test.each([
    ['Tea: green', '1:6', 'something else for "Tea"'],
    ['Tea: [[green]]', '1:6', 'something else for "Tea"'],
    ['Tea: [GREEN]\nLeaf: [Green]', '2:1', '"Green", which "Tea" has'],
    ['Tea-Pot:\nTea pot:', '2:1', '"Tea pot", which "Tea-Pot" has'],
    ['Tea: ["+"]', '1:1', '"+"'],
    ['[Tea]: []', '1:1', 'a list or a mapping instead of a name'],
    ['- Tea', '1:1', 'another kind of value'],
  ])('%j is wrong', (text, place, found) => {
    const [message, ...more] = parse(text).messages;
    expect(more).toEqual([]);
    expect(message && formatMessage(message)).toContain(
      `r.yml:${place} invalid-resource: expected`,
    );
    expect(message?.found).toContain(found);
  });
});

test('keeps the entries around a wrong one', () => {
  expect(parse('Tea:\nLeaf: 1\nPot:').resources.map(({ name }) => name)).toEqual(['Tea', 'Pot']);
});

test('the catalogue has no mistakes', () => {
  const { resources, messages } = parseResources(
    resourcesFile,
    readFileSync(resourcesFile, 'utf8'),
  );
  expect(messages.map(formatMessage)).toEqual([]);
  expect(resources.length).toBeGreaterThan(300);
});
