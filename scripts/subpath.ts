/** The second build that the tests look at: the site in a folder of a host. */
export const subpath = {
  siteUrl: 'https://example.org',
  basePath: '/sheaf/',
  /** From the project's root. */
  outDir: '.cache/subpath',
};
