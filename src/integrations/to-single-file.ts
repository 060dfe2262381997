import { createHash } from 'node:crypto';

const styleTag = /<style>(.*?)<\/style>/gs;
const fontAddress = /url\("?([^")]+\.woff2)"?\)/g;

/**
 * A page that asks for nothing: its fonts and its script are put into the head. Its content policy
 * forbids everything but just these styles and this script.
 * @param page HTML whose head holds no text of papers
 * @param script without imports
 * @param readFont bytes of a font by its address in the page
 * @throws {Error} where the head still asks for a file
 */
export function toSingleFile(
  page: string,
  script: string,
  readFont: (url: string) => Uint8Array,
): string {
  const headEnd = page.indexOf('</head>');
  const styled = page
    .slice(0, headEnd)
    .replace(fontAddress, (_, url: string) => `url(${toDataUrl(readFont(url))})`);
  const code = escapeScript(script);
  const styles = [...styled.matchAll(styleTag)].map(([, css = '']) => css);
  const asked = styled.match(/<(?:link|script)\b[^>]*>|url\((?!data:)[^)]*\)/)?.[0];
  if (asked !== undefined)
    throw new Error(`Expected a head that asks for no file, found ${asked}. Put it into the page.`);
  // A policy holds for what comes after it; browsers look for the encoding in the first 1024 bytes.
  const head = styled.replace(/<meta charset[^>]*>/, (charset) => charset + toPolicy(styles, code));
  return `${head}<script type="module">${code}</script>${page.slice(headEnd)}`;
}

function toPolicy(styles: readonly string[], script: string): string {
  const policy = [
    "default-src 'none'",
    `script-src ${toHash(script)}`,
    `style-src ${styles.map(toHash).join(' ')}`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<meta http-equiv="content-security-policy" content="${policy.join('; ')}">`;
}

const toHash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const toDataUrl = (font: Uint8Array) =>
  `data:font/woff2;base64,${Buffer.from(font).toString('base64')}`;

/** So that nothing in the script ends its element. */
const escapeScript = (script: string) => script.replace(/<(?=\/script|!--)/gi, '\\x3c');
