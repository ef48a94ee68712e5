import { expect, it } from 'vitest';
import { tokenOf } from '../../../packages/stack/src/demoTokens.ts';
import { askAs } from '../../../packages/stack/src/graphqlClient.ts';
import { describeDashboard, mayStopProcesses } from './kit/describeDashboard.ts';
import { expectNoFaults } from './kit/expectNoFaults.ts';
import { recordingOf } from './kit/recordPage.ts';

const housing = '01930000-0000-7000-8000-000000000003';
const personas = ['service-room', 'supervisor', 'steward', 'owner', 'dashboard', 'provider-water'];

/** The page says no document that is not on its own list, as whoever it is, whatever they may not see. */
describeDashboard('a gateway that answers known documents alone', ({ openAs, url, stack }) => {
  it.runIf(mayStopProcesses)('shows all pages to all who may see them', async () => {
    await stack.restart('gateway', { DOCUMENTS: 'trusted' });
    const ask = askAs(url(), await tokenOf(url(), 'service-room'));
    const { errors = [] } = await ask('query ByNobody { projects(first: 1) { nodes { id } } }');
    expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(['DOCUMENT_NOT_TRUSTED']);
    for (const persona of personas) {
      const page = await openAs(persona, '/');
      const settle = async (): Promise<void> => {
        await page.locator('main h1').first().waitFor();
        await page.waitForLoadState('networkidle');
        await expectNoFaults(page);
      };
      await settle();
      for (const link of await page.locator('header nav a').all()) {
        await link.click();
        await settle();
      }
      if (persona === 'owner') continue; // of another project
      await page.goto(`${url()}/dashboard/projects/${housing}?persona=${persona}`);
      await settle();
      for (const tab of await page.locator('main nav a').all()) {
        await tab.click();
        await settle();
      }
      expect(recordingOf(page).operations.length).toBeGreaterThan(5);
      await page.context().close();
    }
  });
});
