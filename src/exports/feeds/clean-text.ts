/** Control characters and noncharacters: XML 1.0 forbids the first, and nobody means the second. */
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFDD0-\uFDEF]|[\uFFFE\uFFFF]/g;

/**
 * Text that XML 1.0 can hold and gives back as it is: what it cannot hold, half a surrogate pair too, becomes U+FFFD,
 * and line ends become line feeds.
 * @see https://www.w3.org/TR/xml/#charsets
 */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(forbidden, '\uFFFD');
}
