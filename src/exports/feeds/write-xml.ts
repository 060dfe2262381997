/** Stand-ins for markup characters: noncharacters, which clean text does not hold. */
const standIns = { '&': '\uFDD0', '<': '\uFDD1', '>': '\uFDD2' };

/** The form that the RSS profile asks for: no reader takes these for markup, however it reads. */
const references = { '\uFDD0': '&#x26;', '\uFDD1': '&#x3C;', '\uFDD2': '&#x3E;' };

/**
 * Writes XML with a generator that turns text with markup characters into CDATA sections, puts white space
 * around them and undoes `&apos;` inside: the generator sees stand-ins, and the text comes back whole.
 * @param value strings anywhere in it are clean text
 * @see https://www.rssboard.org/rss-profile#data-types-characterdata
 */
export function writeXml<Value>(generate: (value: Value) => string, value: Value): string {
  return generate(hide(value)).replace(
    /[\uFDD0-\uFDD2]/g,
    (character) => references[character as keyof typeof references],
  );
}

/** The same value with stand-ins in its strings. */
function hide<Value>(value: Value): Value {
  if (typeof value === 'string')
    return value.replace(
      /[&<>]/g,
      (character) => standIns[character as keyof typeof standIns],
    ) as Value;
  if (Array.isArray(value)) return value.map(hide) as Value;
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, hide(inner)]),
  ) as Value;
}
