import { expect, type Page } from 'playwright/test';
import type { PageKind } from './pages.ts';

/** What a page does that it must not, from now on. */
export interface PageWatch {
  /** No complaint of the browser, no request to another host, and no script runs that slipped in. */
  expectQuiet: () => Promise<void>;
}

/** Listens to a page before it is opened. */
export function watchPage(page: Page, kind: PageKind, baseUrl: string): PageWatch {
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
    if (!/^(data|blob):/.test(url) && !url.startsWith(baseUrl)) outside.push(url);
  });
  return {
    expectQuiet: async () => {
      expect(complaints).toEqual([]);
      expect(outside).toEqual([]);
      expect(await slipScriptsIn(page)).toBe(false);
    },
  };
}

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
