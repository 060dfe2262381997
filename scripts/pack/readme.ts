/** What the zip of a site says about itself. */
export interface PackedSite {
  /** Number of papers. */
  papers: number;
  /** The day on which papers were last added, `YYYY-MM-DD`. */
  day: string;
  /** Address that the site was built for. */
  site: string;
}

/** The text of the zip's `README.txt`. */
export function toReadme({ papers, day, site }: PackedSite): string {
  return `Sheaf, edition of ${day}: ${papers} papers as a website of static files.

To read it, serve this folder with any static server and open the address that it prints:

  npx serve
  python3 -m http.server

Or open sheaf.html with a double click: all papers and a search in one file, without a server.

Pages lead to each other from the root of the server, on any host and port. Only canonical links,
feeds, the sitemap, robots.txt and the JSON in api/ name an address: ${site}

Abstracts belong to their authors. The code of Sheaf is under the MIT licence.
`;
}
