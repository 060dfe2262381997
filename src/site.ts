/** Name of the site, in titles, feeds and the header. */
export const siteName = 'Sheaf';

/** What the site is, in one sentence. */
export const siteDescription =
  'Reinforcement-learning papers to browse by topic, search in full text, follow by feed and cite.';

/** Papers on one page of a list. */
export const pageSize = 50;
