import fc from 'fast-check';

const syntax = [
  ...['\n', '\n\n', '\n\n\n', '\t', ' ', '  ', '    ', '\\', '\\\n', '  \n'],
  ...['import ', 'export ', 'import a from "b"', 'export default 1', 'export const a = {}'],
  ...['{', '}', '${', '<', '</', '<a>', '<!--', '-->', '>', ']]>', '<https://a.b>', '$', '$$'],
  ...['#', '# ', '---', '+++', '===', '- ', '* ', '+ ', '1.', '1. ', '1) ', '> ', '    code'],
  ...['[^1]', '[^1]: ', '[a](b)', '![a](b)', '[a]: b', '~~', '~~~', '```', '`', '|', '| - |'],
  ...['&amp;', '&#x20;', '&', '*', '**', '_', '__', ':', 'a', 'word', '1', '"', "'", '!', '['],
  ...['\u05d0\u05d1', '\u0627', '\u200b', '\u200f', '\u202e', '\u2028', '\u00a0', '\ufeff', '😀'],
];

/** What may stand in an abstract: no lone surrogate, no C0 control but line feed and tab. */
export const abstractText = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...syntax) }, fc.string({ unit: 'grapheme' })),
    {
      maxLength: 14,
    },
  )
  .map((parts) =>
    parts
      .join('')
      .toWellFormed()
      .replace(/[\0-\x08\x0b-\x1f]/g, '\ufffd'),
  );
