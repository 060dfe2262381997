/**
 * The day up to which the course has come.
 * @param setting what a scheduled build says, `YYYY-MM-DD`; nothing where it says nothing
 * @param newest the day on which papers were last added: the default, since a build knows no clock
 * @throws {Error} where the setting is no date
 */
export function readToday(setting: string | undefined, newest: string): string {
  if (!setting) return newest;
  if (/^\d{4}-\d{2}-\d{2}$/.test(setting) && !Number.isNaN(Date.parse(setting))) return setting;
  throw new Error(`SHEAF_TODAY: expected a date such as 2027-01-31, found "${setting}".`);
}
