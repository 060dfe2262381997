import type { APIRoute, GetStaticPaths } from 'astro';
import { makeMeaningParts } from '../../../search/meaning.ts';
import { WordVectors, type PackedVectors } from '../../../search/word-vectors.ts';
import vectors from '../../../search/word-vectors.txt?raw';

export const getStaticPaths = (() =>
  makeMeaningParts(new WordVectors(vectors)).map((words, part) => ({
    params: { part: String(part) },
    props: { words },
  }))) satisfies GetStaticPaths;

/** What some words mean, fetched when a query holds one of them. */
export const GET: APIRoute<{ words: PackedVectors }> = ({ props: { words } }) =>
  Response.json(words);
