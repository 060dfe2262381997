import type { FacetTable } from './facets.ts';
import type { SearchNames } from './names.ts';
import type { QueryPart } from './parse-query.ts';
import type { FacetName } from './search-state.ts';
import { holdsSequence } from './sequences.ts';
import { foldCase, splitWords, wordStem } from './words.ts';

/** What constraints are looked up in; each is fetched when the first query needs it. */
export interface ConstraintSource {
  facets(): Promise<FacetTable>;
  names(): Promise<SearchNames>;
  /** Papers that hold these words next to each other, as typed. */
  phrase(text: string): Promise<ReadonlySet<number>>;
}

/** Papers that a part of a query asks for, or undefined where it only ranks. */
export async function findFitting(
  part: QueryPart,
  source: ConstraintSource,
): Promise<ReadonlySet<number> | undefined> {
  switch (part.kind) {
    case 'words':
      return part.excluded ? source.phrase(part.text) : undefined;
    case 'phrase':
      return source.phrase(part.text);
    case 'arxiv':
      return where((await source.names()).arxiv, (id) => id === part.id);
    case 'years': {
      const { facets } = await source.facets();
      const { from = -Infinity, to = Infinity } = part;
      return withValues(facets.year, (year) => Number(year) >= from && Number(year) <= to);
    }
    case 'field':
      return findByField(part.name, part.value, source);
  }
}

async function findByField(
  name: (QueryPart & { kind: 'field' })['name'],
  value: string,
  source: ConstraintSource,
): Promise<ReadonlySet<number>> {
  switch (name) {
    case 'title': {
      const matches = matchName(value);
      return where((await source.names()).titles, matches);
    }
    case 'author': {
      const matches = matchName(value);
      const { authors } = await source.names();
      return new Set(authors.filter(({ name }) => matches(name)).flatMap(({ papers }) => papers));
    }
    case 'id':
      return where((await source.names()).ids, (id) => id === value.toLowerCase());
    case 'has':
      return withValues((await source.facets()).facets.code, () => true);
    default:
      return findByFacet((await source.facets()).facets[name], value);
  }
}

/** By the value in addresses or the whole label; where there is none such, by words of the label. */
function findByFacet(column: FacetTable['facets'][FacetName], value: string): ReadonlySet<number> {
  const wanted = foldCase(value);
  const isSame = (text: string) => foldCase(text) === wanted;
  const same = withValues(column, (value, label) => isSame(value) || isSame(label));
  if (same.size > 0) return same;
  const matches = matchName(value);
  return withValues(column, (_, label) => matches(label));
}

/** Whether a name holds every word asked for, in whatever form; the last one may be half-typed. */
function matchName(value: string): (name: string) => boolean {
  const wanted = splitWords(value).map(({ key }) => key);
  return (name) => {
    if (holdsSequence(name, value)) return true;
    const keys = splitWords(name).map(({ key }) => key);
    return wanted.every((key, index) => {
      const isLast = index === wanted.length - 1 && key.length > 2;
      return keys.some((own) => wordStem(own) === wordStem(key) || (isLast && own.startsWith(key)));
    });
  };
}

function where(values: readonly string[], test: (value: string) => boolean): ReadonlySet<number> {
  return new Set(values.flatMap((value, paper) => (test(value) ? [paper] : [])));
}

function withValues(
  { values, labels, papers }: FacetTable['facets'][FacetName],
  test: (value: string, label: string) => boolean,
): ReadonlySet<number> {
  const wanted = new Set(
    values.flatMap((value, index) => (test(value, labels[index]!) ? [index] : [])),
  );
  return new Set(
    papers.flatMap((own, paper) => (own.some((value) => wanted.has(value)) ? [paper] : [])),
  );
}
