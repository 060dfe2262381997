import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'astro/zod';
import { bundlesApiSchema } from '../../src/exports/api/bundles-api.ts';
import { paperApiSchema } from '../../src/exports/api/paper-api.ts';
import { papersApiSchema } from '../../src/exports/api/papers-api.ts';
import { topicsApiSchema } from '../../src/exports/api/topics-api.ts';
import type { Problem } from './problem.ts';

/** Formats are an annotation in JSON Schema 2020-12. */
const ajv = new Ajv2020({ validateFormats: false });

const kinds = [
  { pattern: /^api\/papers\.json$/, schema: papersApiSchema },
  { pattern: /^api\/papers\/[^/]+\.json$/, schema: paperApiSchema },
  { pattern: /^api\/topics\.json$/, schema: topicsApiSchema },
  { pattern: /^api\/bundles\.json$/, schema: bundlesApiSchema },
].map(({ pattern, schema }) => ({ pattern, isValid: ajv.compile(z.toJSONSchema(schema)) }));

/** Whether a file holds data that {@link checkData} knows. */
export const isData = (file: string) => kinds.some(({ pattern }) => pattern.test(file));

/** The site's data are what their JSON Schema says. */
export function checkData(file: string, text: string): Problem[] {
  const { isValid } = kinds.find(({ pattern }) => pattern.test(file))!;
  if (isValid(JSON.parse(text))) return [];
  return (isValid.errors ?? []).map(({ instancePath, message }) => ({
    file,
    line: 1,
    column: 1,
    rule: 'data-schema',
    text: `expected what the schema says, found ${instancePath || 'the file'}: ${message}`,
  }));
}
