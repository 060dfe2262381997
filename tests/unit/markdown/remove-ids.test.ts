import { describe, expect, it } from 'vitest';
import { removeIds } from '../../../src/markdown/remove-ids.ts';
import { renderAbstract } from '../../../src/markdown/render-abstract.ts';

const claim = (start: number, end: number, index: number) => ({
  ...{ kind: 'claim' as const, id: `claim-${index}`, label: 'Measured result' },
  ...{ start, end },
});

describe('removeIds', () => {
  it('takes the ids from all claims, and leaves all else', () => {
    const html = renderAbstract('We win. We win again.', [claim(0, 7, 1), claim(8, 21, 2)]);
    expect(html.match(/ id="claim-\d"/g)).toHaveLength(2);
    expect(removeIds(html)).toBe(html.replaceAll(/ id="claim-\d"/g, ''));
  });

  it('leaves an abstract that only writes about ids', () => {
    const html = renderAbstract('<span class="claim" id="claim-1"> id="x"', []);
    expect(removeIds(html)).toBe(html);
  });
});
