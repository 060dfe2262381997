import { cardSize, ink, type Card } from './card.ts';

/** The site's mark, as `src/components/Logo.astro` draws it in 32 by 32. */
const stalks = 'M16 3v26M8 5c0 8 8 8 8 15M24 5c0 8-8 8-8 15M16 20c0 4-4 5-5 9M16 20c0 4 4 5 5 9';
const band = 'M12 19.5h8';

const { width, height } = cardSize;

/** What a card has besides text, as the inside of an SVG: ground, mark of the topic, mark of the site. */
export function drawFrame({ colour, mark }: Pick<Card, 'colour' | 'mark'>): string {
  return [
    `<rect width="${width}" height="${height}" fill="${ink.ground}"/>`,
    // A large sheaf behind the text, too pale to disturb it.
    `<g transform="translate(${width - 500} 6) scale(19)" fill="none" stroke="${colour}" stroke-width="1.5" stroke-linecap="round" opacity="0.08"><path d="${stalks}"/><path d="${band}"/></g>`,
    `<rect width="16" height="${height}" fill="${colour}"/>`,
    mark && `<path d="${mark}" transform="translate(94 91)" fill="${colour}"/>`,
    `<path d="M80 512h${width - 160}" stroke="${ink.rule}" stroke-width="2"/>`,
    `<g transform="translate(74 538) scale(1.6)" fill="none" stroke-width="2.2" stroke-linecap="round"><path d="${stalks}" stroke="${ink.text}"/><path d="${band}" stroke="${colour}"/></g>`,
  ].join('');
}
