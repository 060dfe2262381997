import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { attribute, problemAt, type Page } from './page.ts';
import type { Problem } from './problem.ts';

/** What may be named beside the hash of what stands in the page: nothing of another host. */
const sources = /^('self'|'none'|'wasm-unsafe-eval'|data:|blob:)$/;

const isHash = (source: string) => source.startsWith("'sha256-");

/**
 * A page's content policy lets nothing run or style but files of the site and what it has the hash of,
 * comes before all of that, and has no hash that nothing needs.
 */
export function checkPolicy(page: Page): Problem[] {
  const at = page.elements.findIndex(
    (element) => attribute(element, 'httpEquiv')?.toLowerCase() === 'content-security-policy',
  );
  const policy = page.elements[at];
  // That there is one is checked with the rest of the head.
  if (!policy) return [];
  const problem = (element: Element, text: string) =>
    problemAt(page, element, 'content-policy', text);
  const directives = readPolicy(attribute(policy, 'content') ?? '');
  const hashesOf = (name: string) => new Set(directives.get(name)?.filter(isHash));
  const unused = new Set([...directives.values()].flat().filter(isHash));
  const problems: Problem[] = [];

  if (directives.get('default-src')?.join() !== "'none'")
    problems.push(problem(policy, "expected default-src 'none'"));
  for (const [name, values] of directives)
    for (const value of values.filter((value) => !isHash(value) && !sources.test(value)))
      problems.push(problem(policy, `expected files of this site, found ${value} in ${name}`));

  for (const [index, element] of page.elements.entries()) {
    const { tagName } = element;
    if (index < at && isGoverned(element))
      problems.push(problem(element, `expected the content policy before any ${tagName}`));
    const own = findOwnCode(element);
    if (own !== undefined) {
      const hash = `'sha256-${createHash('sha256').update(own).digest('base64')}'`;
      unused.delete(hash);
      if (!hashesOf(`${tagName}-src`).has(hash))
        problems.push(problem(element, `expected a file, found a ${tagName} in the page`));
    }
    for (const name of Object.keys(element.properties).filter((name) =>
      /^(style|on.+)$/i.test(name),
    ))
      problems.push(problem(element, `expected no attribute ${name.toLowerCase()}`));
  }
  for (const hash of unused) problems.push(problem(policy, `expected no hash of nothing: ${hash}`));
  return problems;
}

function readPolicy(text: string): Map<string, string[]> {
  const parts = text.split(';').map((part) => part.trim().split(/\s+/));
  return new Map(parts.map(([name = '', ...values]) => [name, values]));
}

/** Whether a policy that comes later would come too late. */
function isGoverned(element: Element): boolean {
  const { tagName } = element;
  if (tagName === 'link') return attribute(element, 'rel') === 'stylesheet';
  return tagName === 'style' || (tagName === 'script' && isCode(element));
}

/** The text of a script or style that stands in the page. */
function findOwnCode(element: Element): string | undefined {
  const { tagName, children } = element;
  const isScript = tagName === 'script' && isCode(element) && !attribute(element, 'src');
  if (!isScript && tagName !== 'style') return undefined;
  return children.map((child) => ('value' in child ? child.value : '')).join('');
}

/** Of other types, such as JSON-LD, are data that browsers do not run. */
const isCode = (script: Element) =>
  /^(module|importmap|(text|application)\/javascript)?$/i.test(attribute(script, 'type') ?? '');
