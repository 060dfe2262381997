import { nameKey } from '../enrich/names/name-shape.ts';
import type { Resource } from '../enrich/names/resource-files.ts';
import { addAgreements, compareNames, toScores, type Agreement } from './agreement.ts';
import type { Label } from './labels.ts';

/** Names that one paper was found to introduce and to use. */
export interface NamedPaper {
  /** Counted from 1. */
  position: number;
  systems: readonly string[];
  resources: readonly string[];
}

/** One name on which a paper and its label do not agree. */
export interface NameMistake {
  position: number;
  kind: 'system' | 'resource';
  /** `wrong`: found, not expected; `missed`: expected, not found. */
  mistake: 'wrong' | 'missed';
  name: string;
}

/** How well names were found, over all labels and in each half of them by position. */
export interface NameQuality {
  parts: { part: string; papers: number; systems: Agreement; resources: Agreement }[];
  /** In the order of position. */
  mistakes: NameMistake[];
}

/**
 * Compares names with labels, whatever their case, spaces and hyphens; two wordings of one entry of
 * the catalogue are the same resource.
 */
export function measureNames(
  papers: readonly NamedPaper[],
  labels: readonly Label[],
  catalogue: readonly Resource[],
): NameQuality {
  const names = new Map(
    catalogue.flatMap(({ name, wordings }) => wordings.map((wording) => [nameKey(wording), name])),
  );
  const toResource = (name: string) => names.get(nameKey(name)) ?? nameKey(name);
  const byPosition = new Map(papers.map((paper) => [paper.position, paper]));
  const rows = labels.map(({ rank, systems, resources }) => {
    const found = byPosition.get(rank);
    return {
      position: rank,
      system: { expected: systems.map(nameKey), found: (found?.systems ?? []).map(nameKey) },
      resource: {
        expected: resources.map(toResource),
        found: (found?.resources ?? []).map(toResource),
      },
    };
  });
  const half = Math.ceil(rows.length / 2);
  const parts = [
    { part: 'all', some: rows },
    { part: 'first half', some: rows.slice(0, half) },
    { part: 'second half', some: rows.slice(half) },
  ].map(({ part, some }) => ({
    part,
    papers: some.length,
    systems: addAgreements(some.map(({ system }) => compareNames(system.expected, system.found))),
    resources: addAgreements(
      some.map(({ resource }) => compareNames(resource.expected, resource.found)),
    ),
  }));
  const mistakes = rows.flatMap((row) =>
    (['system', 'resource'] as const).flatMap((kind): NameMistake[] => {
      const { expected, found } = row[kind];
      const without = (some: readonly string[], others: readonly string[]) =>
        some.filter((name) => !others.includes(name));
      return [
        ...without(found, expected).map((name) => ({ name, mistake: 'wrong' as const })),
        ...without(expected, found).map((name) => ({ name, mistake: 'missed' as const })),
      ].map((mistake) => ({ position: row.position, kind, ...mistake }));
    }),
  );
  return { parts, mistakes };
}

/**
 * Lines of a report.
 * @param isVerbose every mistake too
 */
export function formatNames({ parts, mistakes }: NameQuality, isVerbose = false): string {
  const row = (name: string, agreement: Agreement) => {
    const { precision, recall, f1 } = toScores(agreement);
    const scores = [precision, recall, f1].map((score) => score.toFixed(3)).join(' ');
    return `  ${name.padEnd(10)} P R F1 ${scores}  right ${agreement.right}, wrong ${agreement.wrong}, missed ${agreement.missed}`;
  };
  return [
    ...parts.flatMap(({ part, papers, systems, resources }) => [
      `names, ${part} (${papers} papers)`,
      row('systems', systems),
      row('resources', resources),
    ]),
    ...(isVerbose
      ? mistakes.map(
          ({ position, kind, mistake, name }) => `  ${position}  ${kind} ${mistake}: ${name}`,
        )
      : []),
  ].join('\n');
}
