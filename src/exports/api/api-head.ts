import { z } from 'astro/zod';
import { toAbsolute, urls } from '../../urls.ts';

/** Of the form of all files: a field may be added within a version, and none changed or taken away. */
const version = 1;

/** What every file says first. */
export const headSchema = {
  version: z
    .literal(version)
    .describe('Of the form of this file. Fields may be added within a version; none changes.'),
  schema: z.url().describe('Address of the JSON Schema of this file.'),
  site: z.url().describe('Address of the site.'),
};

/** What files about many papers say next. */
export const editionSchema = z
  .string()
  .describe(
    'Names all data of the site: the day on which papers were last added, and a hash that changes with any of them.',
  );

/** @param of which schema, as `urls.apiSchema` wants it */
export function toHead(of?: Parameters<typeof urls.apiSchema>[0]) {
  return {
    version,
    schema: toAbsolute(urls.apiSchema(of)),
    site: toAbsolute(urls.home()),
  } as const;
}
