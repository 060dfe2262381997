import type { Correction } from '../../papers/schema.ts';
import { toSlug } from '../../papers/slug.ts';
import type { PaperText } from '../text/paper-text.ts';
import type { PaperNames } from './names.ts';
import { quoteSystem } from './system-quote.ts';

/** The names of a paper as a curator wants them; what was found stays where nothing is said of it. */
export function correctNames(
  { abstract }: PaperText,
  found: PaperNames,
  correction: Pick<Correction, 'systems' | 'resources'> | undefined,
): PaperNames {
  const systems = correction?.systems?.map(
    (name) =>
      found.systems.find((system) => system.name === name) ?? {
        name,
        quote: quoteSystem(abstract, name),
        where: 'abstract' as const,
      },
  );
  const resources = correction?.resources?.map(
    (name) =>
      found.resources.find((resource) => resource.name === name) ?? {
        slug: toSlug(name),
        name,
        as: abstract.includes(name) ? [name] : [],
      },
  );
  return { systems: systems ?? found.systems, resources: resources ?? found.resources };
}
