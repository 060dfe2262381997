/** Control characters and noncharacters: XML 1.0 forbids or discourages them, and nobody means them. */
const forbidden = /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\uFDD0-\uFDEF\uFFFE\uFFFF]/g;

/**
 * Text that XML can hold and gives back as it is: what it cannot hold, half a surrogate pair too, becomes
 * U+FFFD, and line ends become line feeds.
 * @see https://www.w3.org/TR/xml/#charsets
 */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(forbidden, '\uFFFD');
}
