import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, inject } from 'vitest';
import { tokenOf } from '../../../../packages/stack/src/demoTokens.ts';
import { askAs, dataOf } from '../../../../packages/stack/src/graphqlClient.ts';
import type { ProcessName } from '../../../../packages/stack/src/stackPorts.ts';
import { expectNoFaults } from './expectNoFaults.ts';
import { recordPage } from './recordPage.ts';

export interface OpenOptions {
  readonly language?: 'zh-CN' | 'en';
  readonly dark?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** Faults that this test brings about: a gateway that is gone, for one. */
  readonly tolerate?: readonly RegExp[];
  /** The address of another gateway than that of the system. */
  readonly at?: string;
  /** How subscriptions travel. */
  readonly transport?: 'socket' | 'multipart';
}

/** What a test does with the dashboard. */
export interface Dashboard {
  /** Where the gateway is, once the tests run. */
  url(): string;
  /** A tab of a browser of its own, on a page (`/projects/1?wall`) as a demo person, or as nobody yet; its heading is there. */
  openAs(persona: string | null, path: string, options?: OpenOptions): Promise<Page>;
  /** Asks the graph itself in the name of a persona. @throws an Error that shows what was refused */
  ask(persona: string, query: string, variables?: Readonly<Record<string, unknown>>): Promise<Record<string, any>>;
  readonly stack: {
    stop(name: ProcessName): Promise<void>;
    kill(name: ProcessName): Promise<void>;
    /** After it was stopped or killed; a test that forgets is helped. */
    start(name: ProcessName): Promise<void>;
    /** Stopped, and started with other variables until the test is over. */
    restart(name: ProcessName, environment: Readonly<Record<string, string>>): Promise<void>;
  };
}

/** Not `DASHBOARD_GATEWAY`: tests that stop processes stop only their own. */
export const mayStopProcesses = process.env['DASHBOARD_GATEWAY'] === undefined;

/**
 * Tests in a browser over the one system of the run; skipped where there is no Chromium. After each test all its pages are looked
 * at for faults (`expectNoFaults`) and closed.
 */
export function describeDashboard(subject: string, tests: (dashboard: Dashboard) => void): void {
  const { controlUrl, chromium: executablePath } = inject('dashboard');
  describe.skipIf(executablePath === null).each([subject])('%s', () => {
    let browser: Browser;
    let url = '';
    const pages: Page[] = [];
    const gone = new Set<ProcessName>();
    const changed = new Set<ProcessName>();
    const control = async (path: string): Promise<string> => {
      const response = await fetch(`${controlUrl}/${path}`, { method: 'POST' });
      if (!response.ok) throw new Error(await response.text());
      return response.text();
    };
    const end = (how: 'stop' | 'kill') => async (name: ProcessName) => {
      gone.add(name);
      await control(`${how}/${name}`);
    };
    const start = async (name: ProcessName): Promise<void> => {
      gone.delete(name);
      await control(`start/${name}`);
    };
    const restart = async (name: ProcessName, environment: Readonly<Record<string, string>>): Promise<void> => {
      changed.add(name);
      await end('stop')(name);
      await control(`start/${name}?${new URLSearchParams(environment)}`);
      gone.delete(name);
    };
    beforeAll(async () => {
      [url, browser] = await Promise.all([control('open'), launch(executablePath ?? '')]);
    });
    afterEach(async () => {
      const opened = pages.splice(0);
      try {
        for (const page of opened) await expectNoFaults(page);
      } finally {
        await Promise.all(opened.map((page) => page.context().close()));
        for (const name of changed) await end('stop')(name);
        changed.clear();
        for (const name of gone) await start(name);
      }
    });
    afterAll(() => browser?.close());

    tests({
      url: () => url,
      async openAs(persona, path, options = {}) {
        const page = await openTab(browser, options);
        pages.push(page);
        await page.goto(addressOf(options.at ?? url, persona, path, options));
        await page.locator('h1').first().waitFor();
        return page;
      },
      ask: async (persona, query, variables) => dataOf(await askAs(url, await tokenOf(url, persona))(query, variables)),
      stack: { stop: end('stop'), kill: end('kill'), start, restart },
    });
  });
}

function launch(executablePath: string): Promise<Browser> {
  // Chromium's sandbox is not for root, nor for most containers; it shows our own page only
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

async function openTab(browser: Browser, options: OpenOptions): Promise<Page> {
  const { dark = false, width = 1280, height = 800, tolerate = [] } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: 'zh-CN',
    timezoneId: 'America/New_York', // of nobody who reads it: all times are Beijing's
  });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  recordPage(page, tolerate);
  return page;
}

function addressOf(url: string, persona: string | null, path: string, { language, transport }: OpenOptions): string {
  const address = new URL(`/dashboard${path}`, url);
  if (persona !== null) address.searchParams.set('persona', persona);
  if (language !== undefined) address.searchParams.set('lang', language);
  if (transport !== undefined) address.searchParams.set('transport', transport);
  return address.href;
}
