import type { APIRoute } from 'astro';
import { z } from 'astro/zod';
import { bundlesApiSchema } from '../../../exports/api/bundles-api.ts';
import { paperApiSchema } from '../../../exports/api/paper-api.ts';
import { topicsApiSchema } from '../../../exports/api/topics-api.ts';

const schemas = { paper: paperApiSchema, topics: topicsApiSchema, bundles: bundlesApiSchema };

export function getStaticPaths() {
  return Object.entries(schemas).map(([of, schema]) => ({ params: { of }, props: { schema } }));
}

export const GET: APIRoute<{ schema: z.ZodType }> = ({ props }) =>
  Response.json(z.toJSONSchema(props.schema));
