import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseVenue } from '../../../../src/enrich/curation/venue.ts';
import { venueSchema } from '../../../../src/papers/schema.ts';
import { nameVenue } from '../../../../src/papers/venues.ts';

describe('parseVenue', () => {
  test.each([
    ['ICML 2024', { name: 'ICML', year: 2024 }],
    ['IEEE TNNLS', { name: 'IEEE TNNLS' }],
    ['ICML Workshop 2024', { name: 'ICML', track: 'Workshop', year: 2024 }],
    ['NeurIPS 2025 Workshop (BERT2S)', { name: 'NeurIPS', track: 'Workshop (BERT2S)', year: 2025 }],
    ['Findings of EMNLP 2025', { name: 'EMNLP', track: 'Findings', year: 2025 }],
    ['Findings of the ACL 2023', { name: 'ACL', track: 'Findings', year: 2023 }],
    ['PLOS ONE, 2024', { name: 'PLOS ONE', year: 2024 }],
    ['ACL (2024)', { name: 'ACL', year: 2024 }],
    ['L4DC 2020', { name: 'L4DC', year: 2020 }],
    ['3DV12024', { name: '3DV12024' }],
    ['2024', { name: '2024', year: 2024 }],
  ])('takes %j apart', (text, venue) => {
    expect(parseVenue(text)).toEqual(venue);
  });

  const part = fc.constantFrom(
    'ICML',
    'of',
    'Findings',
    'Workshop',
    '(X)',
    '()',
    '2024',
    '1999',
    ',',
  );
  const text = fc.oneof(
    fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' ')),
    fc.string({ unit: 'binary', minLength: 1 }),
  );

  test('always gives a venue with a name', () => {
    fc.assert(
      fc.property(text, (some) => {
        const venue = parseVenue(some);
        expect(venueSchema.parse(venue)).toEqual(venue);
        expect(venue.name).not.toBe('');
      }),
    );
  });

  test('reads a venue as readers cite it', () => {
    const venue = fc.record(
      {
        name: fc.constantFrom('ICML', 'IEEE RA-L'),
        track: fc.constantFrom('Workshop', 'Workshop (HiLL)'),
        year: fc.integer({ min: 1950, max: 2049 }),
      },
      { requiredKeys: ['name'] },
    );
    fc.assert(
      fc.property(venue, (some) => {
        expect(parseVenue(nameVenue(some))).toEqual(some);
      }),
    );
  });
});
