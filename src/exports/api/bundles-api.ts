import { createHash } from 'node:crypto';
import { Buffer } from 'node:buffer';
import { z } from 'astro/zod';
import { toAbsolute, urls } from '../../urls.ts';
import { bundleOrder, type Bundle } from '../markdown/bundle.ts';
import { tokenMethod } from '../markdown/estimate-tokens.ts';
import { editionSchema, headSchema, toHead } from './api-head.ts';

const count = z.int().nonnegative();

/** What `/api/bundles.json` holds. */
export const bundlesApiSchema = z
  .object({
    ...headSchema,
    edition: editionSchema,
    order: z.string().describe('How papers are chosen.'),
    token_method: z.string().describe('How tokens are counted.'),
    bundles: z.array(
      z
        .object({
          name: z.string().describe('papers-8k, topics/theory-32k.'),
          title: z.string(),
          url: z.url(),
          token_limit: count,
          tokens: count.describe('At most token_limit.'),
          bytes: count,
          sha256: z.string().describe('Of the file.'),
          content_sha256: z.string().describe('Of what follows its front matter.'),
          paper_count: count,
          left_out: count.describe('Papers that did not fit.'),
          papers: z.array(z.string()).describe('Ids, in the order of the file.'),
        })
        .meta({ id: 'bundle' }),
    ),
  })
  .meta({ title: 'All bundles of abstracts of a Sheaf site' });

/** All bundles in the order given, for `/api/bundles.json`. */
export function toBundlesApi(
  bundles: readonly Bundle[],
  edition: string,
): z.output<typeof bundlesApiSchema> {
  return {
    ...toHead('bundles'),
    edition,
    order: bundleOrder,
    token_method: tokenMethod,
    bundles: bundles.map((bundle) => ({
      name: bundle.name,
      title: bundle.title,
      url: toAbsolute(urls.bundle(bundle.name)),
      token_limit: bundle.tokenLimit,
      tokens: bundle.tokens,
      bytes: Buffer.byteLength(bundle.text),
      sha256: createHash('sha256').update(bundle.text).digest('hex'),
      content_sha256: bundle.contentHash,
      paper_count: bundle.included.length,
      left_out: bundle.leftOut,
      papers: bundle.included,
    })),
  };
}
