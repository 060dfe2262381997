import { stringify } from 'yaml';

/**
 * Front matter without its `---` lines: keys in the order given, those left out whose value is
 * undefined. No line of it can look like the closing `---`.
 */
export function toYaml(data: object): string {
  return stringify(data, {
    // Quotes keep `no`, `1e3` and `2024-10-22` strings whichever version of YAML reads them.
    defaultKeyType: 'PLAIN',
    defaultStringType: 'QUOTE_DOUBLE',
    // A JSON string holds no line break, so no line of a value can look like the closing `---`.
    doubleQuotedAsJSON: true,
    lineWidth: 0,
    aliasDuplicateObjects: false,
  }).trimEnd();
}
