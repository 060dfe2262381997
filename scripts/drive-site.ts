import { resolve } from 'node:path';
import { chromium, type BrowserContext } from 'playwright';
import { ensureBrowser } from './browser.ts';
import { root } from './run-script.ts';
import { hostFolder, type StaticHost } from './static-host.ts';

/** A built site that a Chromium can open. */
export interface DrivenSite {
  /** Opens a browser that was never on the site. */
  newContext: () => Promise<BrowserContext>;
  host: StaticHost;
  /** Address of the site's home page, with a trailing slash. */
  url: string;
}

/**
 * Serves a built site for as long as `run` takes, with a Chromium of its own.
 * @param outDir the built site, absolute or from the project's root
 * @param extra texts that the host has beside the site; see {@link hostFolder}
 * @throws {Error} where there is no Chromium and none can be installed
 */
export async function driveSite<Result>(
  outDir: string,
  run: (site: DrivenSite) => Promise<Result>,
  extra?: ReadonlyMap<string, string>,
): Promise<Result> {
  const basePath = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/');
  const executablePath = ensureBrowser();
  const host = await hostFolder(resolve(root, outDir), basePath, extra);
  // Chromium refuses its sandbox to root, which containers run as.
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    // What a service worker keeps for days without network is no part of a search.
    const newContext = () => browser.newContext({ serviceWorkers: 'block' });
    return await run({ newContext, host, url: new URL(basePath, host.url).href });
  } finally {
    await browser.close();
    host.close();
  }
}
