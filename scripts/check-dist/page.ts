import type { Element } from 'hast';
import { rehype } from 'rehype';
import { SKIP, visit } from 'unist-util-visit';
import type { Problem } from './problem.ts';

/** One page of the built site, parsed once for all checks. */
export interface Page {
  /** Path from the site's folder, with forward slashes: `papers/x/index.html`. */
  file: string;
  html: string;
  /** Every element in document order, without those inside `<template>`. */
  elements: Element[];
  /** Every `id`, and the `name` of anchors. */
  ids: Set<string>;
}

const parser = rehype().freeze();

/** Parses one page; HTML that is broken is read as browsers read it. */
export function parsePage(file: string, html: string): Page {
  const elements: Element[] = [];
  visit(parser.parse(html), 'element', (element) => {
    elements.push(element);
    return element.tagName === 'template' ? SKIP : undefined;
  });
  const ids = elements.flatMap((element) => [
    attribute(element, 'id'),
    element.tagName === 'a' ? attribute(element, 'name') : undefined,
  ]);
  return { file, html, elements, ids: new Set(ids.filter((id) => id !== undefined)) };
}

/** The value of an attribute by its name in hast (`className`, `httpEquiv`), as one string. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** A problem at an element, or at the start of the page. */
export function problemAt(
  page: Page,
  element: Element | undefined,
  rule: string,
  text: string,
): Problem {
  const { line, column } = element?.position?.start ?? { line: 1, column: 1 };
  return { file: page.file, line, column, rule, text };
}
