import type { APIRoute } from 'astro';
import { z } from 'astro/zod';
import { papersApiSchema } from '../../exports/api/papers-api.ts';

export const GET: APIRoute = () => Response.json(z.toJSONSchema(papersApiSchema));
