import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { joinArray, readText, splitArray, writeText } from './cbor.ts';
import { hash } from './site-files.ts';

/** What Pagefind puts before the content of each of its files. */
const signature = Buffer.from('pagefind_dcd');

/** For Pagefind's own search boxes, which no page here has. */
const boxes = /^pagefind-(ui|modular-ui|component-ui|highlight)\.(js|css)$/;

interface Entry {
  languages: Record<string, { hash: string; wasm: string | null }>;
}

/**
 * Brings Pagefind's files into a form that is the same for the same pages, and removes what no page
 * loads. Pagefind writes the values of a filter in the order of a hash map, and names files after
 * what is in them: filters, the list of them, and the entry file that begins with that list.
 * @param folder where Pagefind wrote its files
 * @throws {Error} where they have another form than those of Pagefind 1.5
 */
export async function settleIndex(folder: string): Promise<void> {
  for (const name of await readdir(folder)) if (boxes.test(name)) await rm(join(folder, name));
  const entryFile = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(await readFile(entryFile, 'utf8')) as Entry;
  const languages = Object.values(entry.languages);
  for (const language of languages) language.hash = await settleLanguage(folder, language.hash);
  // Pagefind's code for a language that it does not know.
  if (languages.every(({ wasm }) => wasm)) await rm(join(folder, 'wasm.unknown.pagefind'));
  await writeFile(entryFile, JSON.stringify(entry));
}

/** Gives the language's new hash: `en_8450b2e8e9`. */
async function settleLanguage(folder: string, oldHash: string): Promise<string> {
  const language = oldHash.slice(0, oldHash.lastIndexOf('_'));
  const metaFile = (name: string) => join(folder, `pagefind.${name}.pf_meta`);
  const meta = splitArray(await unpack(metaFile(oldHash)));
  const filters = await Promise.all(
    splitArray(meta[filtersItem]!).map(async (item) => {
      const [name, oldName] = splitArray(item);
      const newName = await settleFilter(join(folder, 'filter'), language, readText(oldName!));
      return joinArray([name!, writeText(newName)]);
    }),
  );
  meta[filtersItem] = joinArray(filters.sort(Buffer.compare));
  const content = joinArray(meta);
  const newHash = `${language}_${hash(content, 'hex').slice(0, 10)}`;
  await rm(metaFile(oldHash));
  await pack(metaFile(newHash), content);
  return newHash;
}

/** Where the list of filters stands in Pagefind's meta file: after version, pages and chunks. */
const filtersItem = 3;

/** Gives the filter's new name: `en_2ab6d4c`. */
async function settleFilter(folder: string, language: string, oldName: string): Promise<string> {
  const fileOf = (name: string) => join(folder, `${name}.pf_filter`);
  const [name, values] = splitArray(await unpack(fileOf(oldName)));
  const content = joinArray([name!, joinArray(splitArray(values!).sort(Buffer.compare))]);
  const newName = `${language}_${hash(content, 'hex').slice(0, 7)}`;
  await rm(fileOf(oldName));
  await pack(fileOf(newName), content);
  return newName;
}

async function unpack(file: string): Promise<Buffer> {
  const bytes = gunzipSync(await readFile(file));
  if (!bytes.subarray(0, signature.length).equals(signature))
    throw new Error(`${file}: expected a file of Pagefind, found other bytes.`);
  return bytes.subarray(signature.length);
}

async function pack(file: string, content: Buffer): Promise<void> {
  await writeFile(file, gzipSync(Buffer.concat([signature, content])));
}
