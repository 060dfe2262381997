import { expect, test } from 'vitest';
import { readMapKey } from '../../../src/client/map-keys.ts';

const held = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

test('keys of the browser stay the browser’s', () => {
  expect(readMapKey({ ...held, key: 'ArrowLeft', altKey: true })).toBeUndefined();
  expect(readMapKey({ ...held, key: '+', ctrlKey: true })).toBeUndefined();
  expect(readMapKey({ ...held, key: 'Tab' })).toBeUndefined();
});

test('arrows go, and with Shift select on the way', () => {
  expect(readMapKey({ ...held, key: 'ArrowUp', shiftKey: true })).toEqual({
    kind: 'go',
    direction: 'up',
    selects: true,
  });
});
