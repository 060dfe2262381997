import './page-keys.ts';
import './search-opener.ts';
import './shelf-keeper.ts';
import './site-menu.ts';
import './theme-switch.ts';

/** What every page has, as one script. Keeping the site for offline waits until the page is at rest. */
const keepOffline = () => void import('./edition-notice.ts').catch(() => {});
const whenIdle = () =>
  'requestIdleCallback' in window
    ? requestIdleCallback(keepOffline)
    : setTimeout(keepOffline, 1000);
if (document.readyState === 'complete') whenIdle();
else addEventListener('load', whenIdle, { once: true });
