import { zipSync, type Zippable } from 'fflate';

/**
 * A zip of one folder. The same files give the same bytes, whenever and wherever.
 * @param folder name of the folder inside the zip
 * @param files contents by path from the folder, with forward slashes, in any order
 * @param day date of every file in it, `YYYY-MM-DD`
 */
export function zipFolder(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  day: string,
): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // The format knows no time zones, and fflate writes the local one.
  const mtime = new Date(year, month - 1, date);
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const zippable: Zippable = {};
  for (const [path, bytes] of sorted) zippable[`${folder}/${path}`] = bytes;
  return zipSync(zippable, { level: 9, mtime });
}
