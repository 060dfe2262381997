import type { Resource } from './resource-files.ts';
import { compileResources, toResourceKeys } from './resource-places.ts';
import { findResources, type FoundResource } from './resources.ts';
import { makeSystemContext } from './system-context.ts';
import { findSystems, type System } from './systems.ts';
import type { PaperText } from '../text/paper-text.ts';

/** What a paper introduces and what it names. */
export interface PaperNames {
  systems: System[];
  resources: FoundResource[];
}

/** Systems and resources of each of `papers`, in its order. */
export function findNames(
  papers: readonly PaperText[],
  catalogue: readonly Resource[],
): PaperNames[] {
  const context = makeSystemContext(papers, toResourceKeys(catalogue));
  const index = compileResources(catalogue);
  return papers.map((paper) => {
    const systems = findSystems(paper, context);
    const names = systems.map(({ name }) => name);
    return { systems, resources: findResources(paper, index, names) };
  });
}
