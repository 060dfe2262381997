import { getPapers, getTopics } from '../collections.ts';
import type { Bundle } from '../exports/markdown/bundle.ts';
import { listBundles } from '../exports/markdown/list-bundles.ts';

let bundles: Promise<Bundle[]> | undefined;

/** All bundles, made once a build: their files and the list of them need them. */
export function getBundles(): Promise<Bundle[]> {
  bundles ??= Promise.all([getPapers(), getTopics()]).then(([papers, topics]) =>
    listBundles(papers, topics),
  );
  return bundles;
}
