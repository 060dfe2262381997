import { isMap, isNode, isScalar, isSeq, type Node } from 'yaml';
import type { Message } from '../../papers/message.ts';
import { toSlug } from '../../papers/slug.ts';
import { splitWords } from '../../search/words.ts';
import { parseYaml } from '../curation/parse-yaml.ts';
import { phraseKey } from '../text/phrases.ts';

/** Where the catalogue of resources lies, from the project's root. */
export const resourcesFile = 'content/resources.yml';

/** A benchmark, data set, environment, simulator, game or puzzle with its wordings. */
export interface Resource {
  /** Last part of the address of its page. */
  slug: string;
  /** As shown. */
  name: string;
  /** Everything it is called, the name first. */
  wordings: string[];
}

/**
 * Reads the catalogue: a mapping from a name to a list of its other wordings.
 * An entry with a mistake is left out, and the others are read all the same.
 * @returns resources in the order of the file
 */
export function parseResources(
  file: string,
  text: string,
): { resources: Resource[]; messages: Message[] } {
  const { document, lines } = parseYaml(text);
  const resources: Resource[] = [];
  const messages: Message[] = [];
  const problem = (
    at: number | unknown,
    found: string,
    expected = 'a name with a list of wordings',
  ) => {
    const offset = typeof at === 'number' ? at : (isNode(at) && at.range?.[0]) || 0;
    const { line, col: column } = lines.linePos(offset);
    messages.push({
      severity: 'error',
      file,
      line,
      column,
      rule: 'invalid-resource',
      expected,
      found,
      advice: 'Mend the entry; the others were read.',
    });
  };

  for (const error of document.errors) problem(error.pos[0], error.message);
  if (!isMap(document.contents)) {
    if (document.contents !== null) problem(0, 'another kind of value');
    return { resources, messages };
  }
  const owners = new Map<string, string>();
  const slugs = new Map<string, string>();
  for (const { key, value } of document.contents.items) {
    const name = toWording(key);
    const others = isSeq(value)
      ? value.items.map(toWording)
      : value === null || isEmpty(value)
        ? []
        : undefined;
    if (name === undefined) problem(key, 'a list or a mapping instead of a name');
    else if (!others || others.includes(undefined)) problem(value, `something else for "${name}"`);
    else {
      const wordings = [name, ...(others as string[])];
      const slug = toSlug(name);
      const taken = wordings.find((wording) => (owners.get(toKey(wording)) ?? name) !== name);
      const wordless = wordings.find((wording) => toKey(wording) === '');
      if (wordless !== undefined || slug === '')
        problem(key, `"${wordless ?? name}"`, 'a name with Latin letters or digits');
      else if (taken !== undefined)
        problem(
          key,
          `"${taken}", which "${owners.get(toKey(taken))}" has`,
          'a wording of no other entry',
        );
      else if (slugs.has(slug))
        problem(
          key,
          `"${name}", whose address "${slugs.get(slug)}" has`,
          'a name with an address of its own',
        );
      else {
        for (const wording of wordings) owners.set(toKey(wording), name);
        slugs.set(slug, name);
        resources.push({ slug, name, wordings });
      }
    }
  }
  return { resources, messages };
}

function toWording(node: Node | unknown): string | undefined {
  if (!isScalar(node) || node.value === null) return undefined;
  // `2048` and `7` are names too, as they are written.
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
}

function isEmpty(node: unknown): boolean {
  return isScalar(node) && node.value === null;
}

function toKey(wording: string): string {
  return phraseKey(splitWords(wording));
}
