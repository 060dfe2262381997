import { expect, test } from 'vitest';
import { findOutdated } from '../../../scripts/ensure-installed.mjs';

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/astro': { version: '7.3.5' },
    'node_modules/@pagefind/linux-x64': { version: '1.6.0', optional: true },
  },
};

test('nothing is outdated where everything is there, whatever else is', () => {
  const packages = { ...lock.packages, 'node_modules/extra': { version: '1.0.0' } };
  expect(findOutdated(lock, { packages })).toEqual([]);
});

test('a package of another platform may be absent', () => {
  const packages = { 'node_modules/astro': { version: '7.3.5' } };
  expect(findOutdated(lock, { packages })).toEqual([]);
});

test('a missing package and other versions are outdated', () => {
  expect(findOutdated(lock, {})).toEqual(['node_modules/astro']);
  const packages = {
    'node_modules/astro': { version: '7.3.4' },
    'node_modules/@pagefind/linux-x64': { version: '1.5.2' },
  };
  expect(findOutdated(lock, { packages })).toEqual(Object.keys(packages));
});
