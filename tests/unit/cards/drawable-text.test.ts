import { expect, test } from 'vitest';
import type { Card } from '../../../src/cards/card.ts';
import { toDrawable } from '../../../src/cards/drawable-text.ts';

const card: Card = { label: 'L', title: 'T', line: '', note: '', colour: '#000000', mark: 'M0 0' };

test.each([
  ['a → b', 'a … b'],
  ['𝒪(n)', 'O(n)'],
  ['深層 学習, Deep Learning', '…, Deep Learning'],
])('%s is shown as %s', (title, shown) => {
  const missing = new Set('→𝒪深層学習');
  expect(toDrawable({ ...card, title }, missing)).toMatchObject({ title: shown, label: 'L' });
});

test('a title that can hardly be drawn gives way to the label', () => {
  const shown = toDrawable({ ...card, title: '深層 RL', line: '深層' }, new Set('深層L'));
  expect(shown).toMatchObject({ title: '', label: '', line: '', mark: '' });
  expect(toDrawable({ ...card, title: '深層' }, new Set('深層'))).toMatchObject({ title: 'L' });
});
