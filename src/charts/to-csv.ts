/**
 * A table as comma-separated values. Text that a spreadsheet would take for a formula gets an
 * apostrophe before it; numbers stay as they are.
 * @param rows the headings first
 * @returns lines that end in CRLF
 * @see https://www.rfc-editor.org/rfc/rfc4180
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 * @example toCsv([['Tag', 'Papers'], ['a, b', 2]]) // 'Tag,Papers\r\n"a, b",2\r\n'
 */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map((value) => toField(String(value))).join(',')}\r\n`).join('');
}

const formula = /^[=+\-@\t\r]/;
const number = /^[+-]?\d+(\.\d+)?$/;

function toField(value: string): string {
  const safe = formula.test(value) && !number.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
