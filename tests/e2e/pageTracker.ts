import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { WAIT_PATIENCE } from '../support/patience.ts';

const APP_PAGE = /^(kluis:\/\/app|https:\/\/app\.kluis\.invalid)\//;

/** Follows the app's page through locks, and gathers what its content security policy had to refuse. */
export function trackPages(contexts: () => BrowserContext[]) {
  const violations: string[] = [];
  const watched = new WeakSet<Page>();

  async function watch(page: Page): Promise<void> {
    if (watched.has(page)) return;
    watched.add(page);
    // The browser keeps such issues, so none is missed by attaching late.
    const cdp = await page.context().newCDPSession(page);
    cdp.on('Audits.issueAdded', ({ issue }) => {
      const breach = issue.details.contentSecurityPolicyIssueDetails;
      if (breach)
        violations.push(
          `${breach.violatedDirective}: ${breach.blockedURL ?? breach.contentSecurityPolicyViolationType}`,
        );
    });
    await cdp.send('Audits.enable');
  }

  function appPages(): Page[] {
    return contexts()
      .flatMap((context) => context.pages())
      .filter((page) => !page.isClosed() && APP_PAGE.test(page.url()));
  }

  /** The newest page of the app that is not `previous`, loaded. */
  async function next(previous?: Page): Promise<Page> {
    const deadline = Date.now() + WAIT_PATIENCE;
    while (Date.now() < deadline) {
      const page = appPages().findLast((one) => one !== previous);
      if (page) {
        page.setDefaultTimeout(WAIT_PATIENCE);
        await page.waitForLoadState();
        await watch(page).catch(() => undefined);
        return page;
      }
      await sleep(20);
    }
    throw new Error('The app opened no new page.');
  }

  return { violations, next };
}

/** A running page as `RunningApp` has it. */
export async function followPage(contexts: () => BrowserContext[]) {
  const tracker = trackPages(contexts);
  let page = await tracker.next();
  return {
    violations: tracker.violations,
    current: (): Page => page,
    async freshPage(action: () => unknown): Promise<Page> {
      const previous = page;
      // The page may be gone before the key or click that ended it is acknowledged.
      const gone = new Promise<void>(
        (resolve) => void previous.once('close', () => resolve()).once('crash', () => resolve()),
      );
      const acted = Promise.resolve(action()).catch((error: unknown) => {
        if (!previous.isClosed()) throw error;
      });
      await Promise.race([acted, gone]);
      page = await tracker.next(previous);
      return page;
    },
    failOnViolations(): void {
      if (tracker.violations.length > 0)
        throw new Error(`The page broke its content security policy: ${tracker.violations.join('; ')}`);
    },
  };
}
