import { expect, test } from 'vitest';
import { nameVenue, nameVenueWithoutYear } from '../../../src/papers/venues.ts';

test.each([
  [{ name: 'NeurIPS', track: 'Workshop (HiLL)', year: 2022 }, 'NeurIPS 2022 Workshop (HiLL)'],
  [{ name: 'ICML', year: 2024 }, 'ICML 2024'],
  [{ name: 'TNNLS' }, 'TNNLS'],
])('%j is cited as %j', (venue, name) => {
  expect(nameVenue(venue)).toBe(name);
});

test.each([
  [{ name: 'NeurIPS', track: 'Workshop (HiLL)', year: 2022 }, 'NeurIPS Workshop (HiLL)'],
  [{ name: 'ICML', year: 2024 }, 'ICML'],
])('%j over all its years is %j', (venue, name) => {
  expect(nameVenueWithoutYear(venue)).toBe(name);
});
