import { describe, expect, it } from 'vitest';
import personaFile from '../../../gateway/data/demo/personas.json' with { type: 'json' };
import { describeDashboard } from './kit/describeDashboard.ts';
import { expectAccessible } from './kit/expectAccessible.ts';
import { expectNoFaults } from './kit/expectNoFaults.ts';
import { expectNoSidewaysScroll } from './kit/expectNoSidewaysScroll.ts';

const personas = personaFile.personas.map(({ persona }) => persona);

describeDashboard('the dashboard in a browser', ({ openAs }) => {
  it('lets one choose a demo person, and remembers it in this tab', async () => {
    const page = await openAs(null, '/');
    expect(await page.locator('[data-persona]').count()).toBe(personas.length);
    await expectAccessible(page);
    await page.locator('[data-persona=steward]').click();
    await page.getByText('演示·潍坊帮办代办专员').waitFor();
    await page.reload();
    await page.getByText('演示·潍坊帮办代办专员').waitFor();
    await page.getByRole('button', { name: '退出' }).click();
    await page.locator('[data-persona=steward]').waitFor();
  });

  describe.each(personas)('as %s', (persona) => {
    it('shows a page that may be seen, without a fault, to everybody who can read it', async () => {
      const page = await openAs(persona, '/');
      const links = await page.locator('header nav a').all();
      expect(links).not.toEqual([]);
      for (const link of links) {
        await link.click();
        await expect.poll(() => link.getAttribute('aria-current')).toBe('page');
        await page.locator('main h1').waitFor();
        await page.waitForLoadState('networkidle');
        await expectAccessible(page);
        await expectNoFaults(page);
        await expectNoSidewaysScroll(page);
      }
    });
  });
});
