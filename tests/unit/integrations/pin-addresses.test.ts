import { expect, test } from 'vitest';
import { pinAddresses } from '../../../src/integrations/pin-addresses.ts';
import type { SiteFile } from '../../../src/integrations/site-files.ts';

const page = (html: string): SiteFile => ({ file: 'index.html', bytes: Buffer.from(html) });
const data = (text: string): SiteFile => ({ file: 'papers/rows.json', bytes: Buffer.from(text) });
const html = '<a data-rows="/sheaf/papers/rows.json?v=__HASH__" data-x="/sheaf/x">__HASH__</a>';

test('an address gets the hash of what is behind it, and nothing else changes', () => {
  const { files, changed, addresses } = pinAddresses([page(html), data('[1]')], '/sheaf/');
  const address = addresses.get('papers/rows.json')!;
  expect(address).toMatch(/^papers\/rows\.json\?v=[0-9a-f]{12}$/);
  expect(files[0]!.bytes.toString()).toBe(html.replace('papers/rows.json?v=__HASH__', address));
  expect(changed).toEqual([files[0]]);
  expect(files[1]).toEqual(data('[1]'));
});

test('the hash is of the content', () => {
  const hashOf = (text: string) =>
    pinAddresses([page(html), data(text)], '/sheaf/').addresses.get('papers/rows.json');
  expect(hashOf('[1]')).toBe(hashOf('[1]'));
  expect(hashOf('[1]')).not.toBe(hashOf('[2]'));
});

test.each(['/sheaf/', '/'])('below %s a file that is not there is an error', (base) => {
  const files = [page(html.replace('/sheaf/papers', '/elsewhere/papers')), data('[1]')];
  expect(() => pinAddresses(files, base)).toThrow(/index\.html: expected .* \/elsewhere\/papers/);
});
