import { findArxivId } from './arxiv-id.ts';
import type { Hint } from './query-hints.ts';
import { type Asked, type FieldName, fieldNames, holdsWord } from './query-terms.ts';

/** Every field, and `arxiv`, which asks for an id by another name. */
const prefixes = [...fieldNames, 'arxiv'] as const;
type Prefix = FieldName | 'arxiv';

/** The field that a reader names, in any case, in the singular or plural. */
export function findField(name: string): Prefix | undefined {
  const wanted = name.toLowerCase();
  return prefixes.find((prefix) => prefix === wanted || `${prefix}s` === wanted);
}

/** What a value asks for in a field, or the rule that it breaks. */
export function readField(field: Prefix, value: string): Asked | Hint['rule'] {
  if (!holdsWord(value)) return 'empty-field';
  switch (field) {
    case 'year':
      return readYears(value) ?? 'bad-year';
    case 'has':
      return value.toLowerCase() === 'code'
        ? { kind: 'field', name: field, value: 'code' }
        : 'unknown-has';
    case 'arxiv':
      return readArxivId(value) ?? 'bad-arxiv';
    case 'id':
      return readArxivId(value) ?? { kind: 'field', name: field, value };
    default:
      return { kind: 'field', name: field, value };
  }
}

function readArxivId(value: string): Asked | undefined {
  const id = findArxivId(value);
  return id === undefined ? undefined : { kind: 'arxiv', id };
}

/** Phones write `…` for three dots; a range of two years is often written with a dash. */
const singleYear = /^[12]\d{3}$/;
const yearRange = /^([12]\d{3})(?:\.{2,3}|…|[-–])([12]\d{3})$/;
const openRange = /^([12]\d{3})?(?:\.{2,3}|…)([12]\d{3})?$/;

function readYears(value: string): Asked | undefined {
  if (singleYear.test(value)) return { kind: 'years', from: Number(value), to: Number(value) };
  const [, first, last] = yearRange.exec(value) ?? openRange.exec(value) ?? [];
  if (first && last) {
    const [from = 0, to = 0] = [Number(first), Number(last)].sort((a, b) => a - b);
    return { kind: 'years', from, to };
  }
  if (first) return { kind: 'years', from: Number(first) };
  return last ? { kind: 'years', to: Number(last) } : undefined;
}
