import { subpath } from '../../scripts/subpath.ts';

/** The address that a site under test was built for, with a slash at its end. */
export function publishedAt(baseURL: string): string {
  return new URL(baseURL).pathname === subpath.basePath
    ? subpath.siteUrl + subpath.basePath
    : `${process.env['SITE_URL'] ?? 'http://localhost:4321'}/`;
}
