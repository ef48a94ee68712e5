import { newId } from '@guanjia/kernel/newId';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestIdentity, type TestIdentity } from '../../../gateway/test/kit/openTestIdentity.ts';
import {
  clients,
  type OidcProvider,
  resources,
  startOidcProvider,
} from '../../../gateway/test/kit/startOidcProvider.ts';
import { startTestGateway, type TestGateway } from '../../../gateway/test/kit/startTestGateway.ts';
import { dashboardFolder } from '../../../packages/stack/src/prepareDashboard.ts';
import { describeDashboard } from './kit/describeDashboard.ts';

/** A page that asks the graph nothing: the gateway here has other departments than the real ones. */
const quiet = '/no-such-page?keep=1';
/** The provider's own pages want a font of the internet, and an icon. */
const ofTheProvider = [/fonts\.g/, /favicon\.ico/];

describeDashboard('a provider of OpenID Connect', ({ openAs }) => {
  let provider: OidcProvider;
  let identity: TestIdentity;
  let gateway: TestGateway;
  let later = 0;
  beforeAll(async () => {
    provider = await startOidcProvider();
    identity = await openTestIdentity(
      {
        OIDC_ISSUER: provider.url,
        JWT_AUDIENCE: resources.jwt,
        JWT_CLAIMS: JSON.stringify({ roles: 'https://guanjia.example/roles', roleNames: { 'gj-steward': 'STEWARD' } }),
      },
      () => new Date(Date.now() + later),
    );
    gateway = await startTestGateway({
      ...identity,
      dashboard: {
        folder: dashboardFolder,
        client: { clientId: clients.frontEnd, scope: 'openid graph' },
        authority: provider.url,
      },
    });
    await provider.open(gateway.url);
    later = 6_000; // the gateway has asked the provider at its start, in vain, and asks again after 5 s
  });
  afterAll(async () => {
    await gateway?.stop();
    await identity?.stop();
    await provider?.stop();
  });

  it('signs a person in where the person was, renews the token unseen, and signs out', async () => {
    const page = await openAs(null, quiet, { at: gateway.url, tolerate: ofTheProvider });
    await page.clock.install();
    await page.getByRole('button', { name: '统一身份认证登录' }).click();
    await page.locator('input[name=login]').fill(`steward-${newId()}`);
    await page.locator('input[name=password]').fill('anything');
    await page.locator('button[type=submit]').click();
    const exchanged = page.waitForRequest((request) => request.url() === `${provider.url}/token`);
    await page.getByRole('button', { name: 'Continue' }).click();
    const sent = new URLSearchParams((await exchanged).postData() ?? '');
    expect(sent.get('code_verifier')).toMatch(/^[\w.~-]{43,}$/);
    expect(sent.has('client_secret')).toBe(false);
    await page.locator('header .person', { hasText: '演示' }).waitFor();
    expect(page.url()).toBe(`${gateway.url}/dashboard${quiet}`);
    await page.locator('main h1', { hasText: '没有这个页面' }).waitFor();

    const renewed = page.waitForResponse((response) => response.url() === `${provider.url}/token`);
    await page.clock.fastForward('09:30'); // a token lives ten minutes
    expect((await renewed).status()).toBe(200);
    expect(page.url()).toBe(`${gateway.url}/dashboard${quiet}`);
    await page.reload();
    await page.locator('header .person', { hasText: '演示' }).waitFor();

    await page.getByRole('button', { name: '退出' }).click();
    await page.locator('button[name=logout]').first().click();
    await page.getByRole('button', { name: '统一身份认证登录' }).waitFor();
    expect(page.url()).toBe(`${gateway.url}/dashboard/`);
  });
});
