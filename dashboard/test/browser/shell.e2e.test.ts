import { describe, expect, it } from 'vitest';
import personaFile from '../../../gateway/data/demo/personas.json' with { type: 'json' };
import { describeDashboard, mayStopProcesses } from './kit/describeDashboard.ts';
import { expectAccessible } from './kit/expectAccessible.ts';
import { expectNoFaults } from './kit/expectNoFaults.ts';
import { expectNoSidewaysScroll } from './kit/expectNoSidewaysScroll.ts';

const personas = personaFile.personas.map(({ persona }) => persona);
const home = { owner: '/dashboard/owner', wall: '/dashboard/wall', room: '/dashboard/service-room' };
/** The pages of the navigation that each role may see, home first. */
const mayGo: Readonly<Record<string, readonly string[]>> = {
  OWNER: [home.owner, home.wall],
  PROVIDER: [home.wall],
  EXPERT: [home.wall],
  AUDITOR: [home.wall],
};
const offeredTo = (persona: string): readonly string[] => {
  const roles: readonly string[] = personaFile.personas.find((one) => one.persona === persona)?.roles ?? [];
  return roles.map((role) => mayGo[role]).find((pages) => pages !== undefined) ?? [home.wall, home.room];
};

describeDashboard('the dashboard in a browser', ({ openAs, url }) => {
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
      const offered = offeredTo(persona);
      expect(await Promise.all(links.map((link) => link.getAttribute('href')))).toEqual(offered);
      await page.waitForURL((address) => address.pathname === offered[0]);
      for (const path of offered) {
        await page.locator(`header nav a[href="${path}"]`).click();
        await page.locator(`header nav a[href="${path}"][aria-current=page]`).waitFor();
        await page.locator('main h1').waitFor();
        await page.waitForLoadState('networkidle');
        await expectAccessible(page);
        await expectNoFaults(page);
        await expectNoSidewaysScroll(page);
      }
    });
  });

  it.each([
    ['steward', '/owner', '您不能查看“我的项目”'],
    ['provider-water', '/service-room', '您不能查看“服务室”'],
    ['owner', '/service-room', '您不能查看“服务室”'],
  ])('says to %s at %s that this may not be seen, and where to go instead', async (persona, path, words) => {
    const page = await openAs(persona, path);
    expect(await page.locator('main h1').innerText()).toBe(words);
    expect(await page.title()).toContain(words);
    await expectAccessible(page);
    const [first = ''] = offeredTo(persona);
    await page.locator(`main a[href="${first}"]`).click();
    await page.waitForURL((address) => address.pathname === first);
    await page.locator('main h1').waitFor();
    await page.waitForLoadState('networkidle');
  });

  it('keeps on the way home what the address says', async () => {
    const page = await openAs('service-room', '/?stage=COMPLETED');
    await page.waitForURL((address) => address.pathname === home.wall);
    expect(new URL(page.url()).searchParams.get('stage')).toBe('COMPLETED');
  });

  it('speaks Chinese first, English when asked, and keeps to it', async () => {
    const page = await openAs('service-room', '/');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
    expect(await page.title()).toContain('项目管家图');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: '中文' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await page.reload();
    await page.getByRole('button', { name: '中文' }).waitFor();
    await page.waitForLoadState('networkidle');
    await expectAccessible(page);
    expect(await page.title()).not.toMatch(/\p{Script=Han}/u);
  });

  it('is dark for those who like it so, and says which it is', async () => {
    const page = await openAs('service-room', '/', { dark: true });
    const theme = (): Promise<unknown> => page.evaluate(() => document.documentElement.dataset['theme']);
    const dark = page.getByRole('button', { name: '深色' });
    expect([await theme(), await dark.getAttribute('aria-pressed')]).toEqual(['dark', 'true']);
    await page.waitForLoadState('networkidle');
    await expectAccessible(page);
    await dark.click();
    await expect.poll(theme).toBe('light');
    await page.reload();
    await expect.poll(theme).toBe('light');
  });

  it('fits a phone', async () => {
    const page = await openAs('service-room', '/', { width: 390, height: 844 });
    await page.waitForLoadState('networkidle');
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });

  it('is reached by keyboard: first the way past the navigation, then the page', async () => {
    const page = await openAs('service-room', '/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('跳到正文');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.getByRole('navigation').getByRole('link').last().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main');
    await expect
      .poll(async () => (await page.title()).startsWith(await page.locator('main h1').innerText()))
      .toBe(true);
  });

  it('opens at an address of its own, again after a reload, and says where nothing is', async () => {
    const page = await openAs('service-room', '/projects/01930000-0000-7000-8000-000000000005');
    const heading = page.locator('main h1', { hasText: '演示' });
    await heading.first().waitFor();
    await page.reload();
    await heading.first().waitFor();
    const nowhere = await openAs('service-room', '/no-such-page');
    expect(await nowhere.locator('main h1').innerText()).toBe('没有这个页面');
  });

  it.runIf(mayStopProcesses)('is served under rules that the browser holds it to', async () => {
    const page = await openAs('service-room', '/', { tolerate: [/Executing inline script violates/] });
    const headers = (await page.request.get(`${url()}/dashboard/`)).headers();
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self';");
    const settings = await page.request.get(`${url()}/dashboard/settings.json`);
    expect(await settings.json()).toMatchObject({ kind: 'development' });
    expect(settings.headers()['cache-control']).toBe('no-cache');
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.strangers = true';
      document.body.append(script);
      return 'strangers' in window;
    });
    expect(ran).toBe(false);
  });
});
