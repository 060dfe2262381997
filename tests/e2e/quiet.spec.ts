import { expect, test, type Page } from 'playwright/test';
import { openKind, pageKinds, type PageKind } from '../support/pages.ts';

/** Tries to run scripts as hostile text on a page would, and says whether one of them ran. */
function slipScriptsIn(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const mark = 'document.documentElement.dataset.slippedIn = "yes"';
    const script = document.createElement('script');
    script.textContent = mark;
    const button = document.createElement('button');
    button.setAttribute('onclick', mark);
    document.body.append(script, button);
    button.click();
    return 'slippedIn' in document.documentElement.dataset;
  });
}

/** Below a path, addresses that scripts make are what can go wrong. */
const tagOf = ({ prepare }: PageKind) => (prepare ? ' @subpath' : '');

for (const kind of pageKinds) {
  test(`no complaint, no other host, no foreign script: ${kind.name}${tagOf(kind)}`, async ({
    page,
    baseURL,
  }) => {
    const complaints: string[] = [];
    const outside: string[] = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => {
      // A browser reports the page's own status too.
      if (kind.name === 'not found' && message.location().url === page.url()) return;
      if (message.text() === 'Service Worker registration blocked by Playwright') return;
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('request', (request) => {
      const url = request.url();
      if (!/^(data|blob):/.test(url) && !url.startsWith(baseURL!)) outside.push(url);
    });
    await openKind(page, kind);
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
    expect(outside).toEqual([]);
    expect(await slipScriptsIn(page)).toBe(false);
  });
}
