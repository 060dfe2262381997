import type { Edition, KeptFile, WorkerSettings } from '../offline/edition.ts';
import type { PinnedSite } from './pin-addresses.ts';
import { compressedBytes, hash, type SiteFile } from './site-files.ts';

const editionFile = 'edition.json';
const listFile = 'offline/files.json';

const isPage = ({ file }: SiteFile) => file.endsWith('.html');

/** Home, search, and the first page of each section. */
const isChiefPage = ({ file }: SiteFile) => /^([^/]+\/)?index\.html$/.test(file);

/** One file a paper, for the results of a search. */
const isFragment = ({ file }: SiteFile) => /^search-index\/[^/]+\/papers\//.test(file);

/** What only few searches need. */
const isMeaning = ({ file }: SiteFile) => /^search-index\/[^/]+\/meaning\//.test(file);

/** What papers are cited with: data that pages load when a reader asks. */
const isCitation = ({ file }: SiteFile) => /^papers\/(citations\.json$|[^/]+\/cite\.)/.test(file);

/** What comes with the pages that are not chief ones. */
const isLater = (file: SiteFile) => isMeaning(file) || isCitation(file);

/**
 * Decides what is kept of a site for offline use, and what of it at once.
 * @param site its `edition.json` has the number of papers and their newest day
 * @param budgetBytes the most that a device keeps without being asked, compressed
 * @returns what the worker is told, and two files to write
 */
export function planEdition(
  { files, addresses }: Pick<PinnedSite, 'files' | 'addresses'>,
  budgetBytes: number,
): { settings: WorkerSettings; written: SiteFile[] } {
  const toKept = ({ file, bytes }: SiteFile): KeptFile => [
    addresses.get(file) ?? file.replace(/(^|\/)index\.html$/, '$1'),
    hash(bytes, 'base64'),
  ];
  const kept = files.filter((file) => addresses.has(file.file) || isKept(file));
  const shell = kept.filter((file) =>
    isPage(file) ? isChiefPage(file) : !isFragment(file) && !isLater(file),
  );
  const fragments = kept.filter(isFragment);
  const others = kept.filter((file) => isLater(file) || (isPage(file) && !isChiefPage(file)));
  const list = toJson(listFile, [...fragments, ...others].map(toKept));

  const downloadBytes = sum([...kept, list].map(compressedBytes));
  const indexBytes = sum([...shell, list, ...fragments].map(compressedBytes));
  const counts = files.find(({ file }) => file === editionFile)!;
  const edition: Edition = {
    id: hash(JSON.stringify(kept.map(toKept)), 'hex').slice(0, 12),
    ...(JSON.parse(counts.bytes.toString()) as Pick<Edition, 'papers' | 'newest'>),
    files: kept.length + 2,
    downloadBytes,
    storedBytes: sum([...kept, list].map(({ bytes }) => bytes.length)),
    isSmall: downloadBytes <= budgetBytes,
  };
  const about = toJson(editionFile, edition);
  return {
    settings: {
      edition,
      shell: [...shell, list, about].map(toKept),
      list: listFile,
      indexFiles: indexBytes <= budgetBytes ? fragments.length : 0,
    },
    written: [list, about],
  };
}

/**
 * Pages and what they are made with. Not what programs read (feeds, the API, packs to download);
 * data that pages load have a hash in their address.
 */
function isKept(file: SiteFile): boolean {
  if (isPage(file)) return !['404.html', 'sheaf.html'].includes(file.file);
  return (
    /^(_astro|search-index|icons)\//.test(file.file) ||
    ['favicon.svg', 'manifest.webmanifest'].includes(file.file)
  );
}

function toJson(file: string, value: unknown): SiteFile {
  return { file, bytes: Buffer.from(JSON.stringify(value)) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
