import { paperTypes, type PaperType } from '../../papers/paper-type.ts';
import type { Cue } from './paper-type-cue.ts';
import { methodCues } from './method-cues.ts';
import { surveyAndBenchmarkCues } from './survey-and-benchmark-cues.ts';
import { theoryAndStudyCues } from './theory-and-study-cues.ts';

const paperTypeCues = [...methodCues, ...theoryAndStudyCues, ...surveyAndBenchmarkCues];

/** The type of a paper with what speaks for it. */
export interface AssignedType {
  type: PaperType;
  /** The strongest first, as the paper writes them; empty for a method that nothing speaks for. */
  why: { term: string; field: Cue['field'] }[];
}

/** Longer texts are no titles and no abstracts; what a paper is, they say at their start. */
const maxLength = { title: 500, abstract: 5000 };
const maxEvidence = 3;

/** What is known before reading: most papers propose a method. */
const methodPrior = 0.9;

/**
 * What a paper mainly contributes: the type whose cues weigh most in its title and abstract, a
 * method where none do. Where two weigh the same, the one that comes first among the types.
 */
export function findPaperType({
  title,
  abstract,
}: {
  title: string;
  abstract: string;
}): AssignedType {
  const fields = {
    title: title.slice(0, maxLength.title),
    abstract: abstract.slice(0, maxLength.abstract),
  };
  const found = paperTypeCues.flatMap(({ type, field, weight, pattern }) => {
    const term = pattern.exec(fields[field])?.[0].trim();
    return term ? [{ type, field, weight, term }] : [];
  });
  const scoreOf = (type: PaperType) =>
    found
      .filter((cue) => cue.type === type)
      .reduce((sum, { weight }) => sum + weight, type === 'method' ? methodPrior : 0);
  const [best] = paperTypes
    .map((type) => ({ type, score: scoreOf(type) }))
    .sort((a, b) => b.score - a.score);
  const why = found
    .filter(({ type }) => type === best!.type)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, maxEvidence)
    .map(({ term, field }) => ({ term, field }));
  return { type: best!.type, why };
}
