import { strFromU8, strToU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { zipFolder } from '../../../../scripts/pack/zip-site.ts';

const files: [string, Uint8Array][] = [
  ['index.html', strToU8('<p>Hello</p>')],
  ['ä/__proto__', strToU8('é')],
  ['10/index.html', strToU8('')],
];

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

describe('a zip', () => {
  test('gives back every file, below its folder', () => {
    const unzipped = unzipSync(zipFolder('site', new Map(files), '2026-02-03'));
    const texts = Object.entries(unzipped).map(([path, bytes]) => [path, strFromU8(bytes)]);
    expect(texts.toSorted()).toEqual([
      ['site/10/index.html', ''],
      ['site/index.html', '<p>Hello</p>'],
      ['site/ä/__proto__', 'é'],
    ]);
  });

  test('is the same whatever the order, the time and the place', () => {
    const before = zipFolder('site', new Map(files), '2026-02-03');
    vi.useFakeTimers({ now: new Date('2031-07-01T12:00:00Z') });
    vi.stubEnv('TZ', 'Pacific/Kiritimati');
    expect(zipFolder('site', new Map(files.toReversed()), '2026-02-03')).toEqual(before);
    expect(zipFolder('site', new Map(files), '2026-02-04')).not.toEqual(before);
  });
});
