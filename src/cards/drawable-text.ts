import type { Card } from './card.ts';

/**
 * A card without the characters that no font has. A letter in another form becomes the plain one, what
 * else is missing an ellipsis. A text of which less than half can be drawn is left out; the label
 * takes the place of such a title.
 * @param missing single characters
 */
export function toDrawable(card: Card, missing: ReadonlySet<string>): Card {
  const clean = (text: string) => replaceMissing(text, missing);
  const [label, title] = [clean(card.label), clean(card.title)];
  return {
    ...card,
    ...(title ? { label, title } : { label: '', mark: '', title: label }),
    line: clean(card.line),
    note: clean(card.note),
  };
}

function replaceMissing(text: string, missing: ReadonlySet<string>): string {
  const characters = [...text];
  const lost = characters.filter((character) => missing.has(character)).length;
  const written = characters.filter((character) => /\S/.test(character)).length;
  if (2 * lost > written) return '';
  return characters
    .map((character) => (missing.has(character) ? toPlain(character) : character))
    .join('')
    .replace(/…(\s*…)+/g, '…');
}

function toPlain(character: string): string {
  const plain = character.normalize('NFKC');
  return /^[\x20-\x7E]+$/.test(plain) ? plain : '…';
}
