import type { MapData, MapPaper } from './map-data.ts';
import { findNearest } from './map-neighbours.ts';

const namedNear = 2;

/**
 * What a reader hears at a paper: its title, its topics, and the lit papers nearest to it.
 * @example 'Skill Machines. Hierarchical RL and skills. Near: Skill-Critic; ExploRLLM.'
 */
export function describePaper(
  map: MapData,
  index: number,
  lit: readonly boolean[],
  isSelected: boolean,
): string {
  const paper = map.papers[index]!;
  const isOther = (other: number) => other !== index && lit[other]!;
  const near = findNearest(map.papers, paper, namedNear, isOther);
  return [
    ...(isSelected ? ['Selected.'] : []),
    `${paper.title}.`,
    `${nameTopics(paper, map).join(', ') || 'No topic'}.`,
    ...(near.length > 0
      ? [`Near: ${near.map((other) => map.papers[other]!.title).join('; ')}.`]
      : []),
  ].join(' ');
}

/** Names of a paper's topics, the main one first. */
export const nameTopics = ({ terms }: MapPaper, map: MapData): string[] =>
  terms.filter((term) => term < map.topics.length).map((term) => map.terms[term]!);
