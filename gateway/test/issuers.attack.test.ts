import { newId } from '@guanjia/kernel/newId';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonOf } from './kit/jsonOf.ts';
import { openTestIdentity, type TestIdentity } from './kit/openTestIdentity.ts';
import { type Issuer, newKey, startIssuer } from './kit/startIssuer.ts';
import { startTestGateway, type TestGateway } from './kit/startTestGateway.ts';

const event = 'http://schemas.openid.net/event/backchannel-logout';

describe('attack: one of two issuers speaks for the other', () => {
  let city: Issuer;
  let firm: Issuer;
  let identity: TestIdentity;
  let gateway: TestGateway;
  beforeAll(async () => {
    [city, firm] = [await startIssuer(), await startIssuer()];
    // the same name for two keys, as nothing keeps two providers from it
    const kid = newId();
    city.keys = [await newKey('ES256', kid)];
    firm.keys = [await newKey('ES256', kid)];
    identity = await openTestIdentity({
      OIDC_ISSUERS: JSON.stringify([
        { issuer: city.url, audience: ['test-graph'], logoutAudience: ['city-front-end'] },
        {
          issuer: firm.url,
          alias: 'firm',
          audience: ['test-graph', 'firm-graph'],
          roles: ['OWNER'],
          claims: { ownerUnit: 'unit', name: 'display' },
          logoutAudience: ['firm-front-end'],
        },
      ]),
    });
    gateway = await startTestGateway(identity);
  });
  afterAll(async () => {
    await gateway.stop();
    await identity.stop();
    await Promise.all([city.stop(), firm.stop()]);
  });

  const principalOf = async (token: string) =>
    identity.identity.authenticate(`Bearer ${token}`).then(
      ({ principal }) => principal,
      (cause: unknown) => (cause as { detail: { reason: string } }).detail.reason,
    );
  const logout = async (token: string) => {
    const response = await fetch(`${gateway.url}/oidc/backchannel-logout`, {
      method: 'POST',
      body: new URLSearchParams({ logout_token: token }),
    });
    return response.status === 200 ? 200 : (await jsonOf(response)).errors[0].extensions.field;
  };
  const logoutToken = (from: Issuer, claims: object) =>
    from.sign({
      aud: from === city ? 'city-front-end' : 'firm-front-end',
      sub: undefined,
      events: { [event]: {} },
      ...claims,
    });

  it('each is believed for its own, with its own claims, audience and roles', async () => {
    expect(
      await principalOf(await city.sign({ sub: 'li', name: '李', owner_unit: '91', roles: ['SUPERVISOR'] })),
    ).toMatchObject({ subject: 'li', name: '李', ownerUnit: '91', roles: ['SUPERVISOR'] });
    const claims = { sub: 'li', display: '李二', unit: '92', aud: 'firm-graph', roles: ['OWNER', 'SUPERVISOR'] };
    const act = { sub: 'deputy', name: '代办' };
    expect(await principalOf(await firm.sign({ ...claims, act }))).toMatchObject({
      subject: 'firm:li',
      name: '李二',
      ownerUnit: '92',
      roles: ['OWNER'],
      delegate: { subject: 'firm:deputy', name: '代办' },
    });
  });

  it('a token that the one has signed in the name of the other, under the same kid', async () => {
    expect(await principalOf(await firm.sign({ iss: city.url }))).toBe('TOKEN_NOT_VALID');
    expect(await principalOf(await city.sign({ iss: firm.url }))).toBe('TOKEN_NOT_VALID');
    expect(await principalOf(await firm.sign({}, { key: city.keys[0]! }))).toBe('TOKEN_NOT_VALID');
  });

  it.each([
    ['none', undefined],
    ['both', 'BOTH'],
    ['one with a slash more', 'SLASH'],
    ['one in capitals', 'CAPITALS'],
    ['nobody of ours', 'https://elsewhere.example'],
  ])('a token that names %s', async (_, iss) => {
    const names: Record<string, unknown> = {
      BOTH: [city.url, firm.url],
      SLASH: `${city.url}/`,
      CAPITALS: city.url.toUpperCase(),
    };
    const named = iss === undefined ? undefined : (names[iss] ?? iss);
    expect(await principalOf(await city.sign({ iss: named }))).toBe('TOKEN_NOT_VALID');
  });

  it('a token for the audience of the other, and one that is no token', async () => {
    expect(await principalOf(await city.sign({ aud: 'firm-graph' }))).toBe('TOKEN_NOT_VALID');
    for (const text of ['eyJ.eyJ.x', 'a.b.c', 'opaque']) expect(await principalOf(text)).toBe('TOKEN_NOT_VALID');
  });

  it('two persons with one subject are two, and nobody takes the name of the other’s', async () => {
    const sub = newId();
    const one = await principalOf(await city.sign({ sub }));
    const other = await principalOf(await firm.sign({ sub, roles: ['OWNER'] }));
    expect([one, other]).toMatchObject([{ subject: sub }, { subject: `firm:${sub}` }]);
    expect(await principalOf(await city.sign({ sub: `firm:${sub}` }))).toBe('TOKEN_NOT_VALID');
    expect(await principalOf(await city.sign({ act: { sub: `firm:${sub}` } }))).toBe('TOKEN_NOT_VALID');
    expect(await principalOf(await firm.sign({ sub: 'system.exchange' }))).toBe('TOKEN_NOT_VALID');
  });

  it('a logout at the one ends no session at the other, though session and person have the same names', async () => {
    const [sub, sid] = [newId(), newId()];
    const ofCity = await city.sign({ sub, sid });
    const ofFirm = await firm.sign({ sub, sid, roles: ['OWNER'] });
    expect(await logout(await logoutToken(firm, { sid, sub }))).toBe(200);
    expect(await principalOf(ofFirm)).toBe('TOKEN_REVOKED');
    expect(await principalOf(ofCity)).toMatchObject({ subject: sub });
    const again = await firm.sign({ sub, roles: ['OWNER'] });
    expect(await logout(await logoutToken(city, { sid, sub }))).toBe(200);
    expect(await principalOf(ofCity)).toBe('TOKEN_REVOKED');
    expect(await principalOf(again)).toBe('TOKEN_REVOKED');
    const later = await firm.sign({ sub, sid: newId(), roles: ['OWNER'] });
    expect(await principalOf(later)).toMatchObject({ subject: `firm:${sub}` });
  });

  it('a logout that the one tells in the name of the other, or for its clients, or of its people', async () => {
    const sid = newId();
    expect(await logout(await logoutToken(firm, { iss: city.url, aud: 'city-front-end', sid }))).toBe('logout_token');
    expect(await logout(await logoutToken(firm, { aud: 'city-front-end', sid }))).toBe('aud');
    expect(await logout(await logoutToken(city, { sub: 'firm:li' }))).toBe('sub');
    expect(await logout(await logoutToken(city, { iss: 'https://elsewhere.example', sid }))).toBe('iss');
    expect(await principalOf(await city.sign({ sid }))).toMatchObject({ roles: ['STEWARD'] });
  });

  it('a logout token of the one keeps none of the other from being taken, though both have one id', async () => {
    const jti = newId();
    expect(await logout(await logoutToken(city, { jti, sid: newId() }))).toBe(200);
    expect(await logout(await logoutToken(firm, { jti, sid: newId() }))).toBe(200);
    expect(await logout(await logoutToken(firm, { jti, sid: newId() }))).toBe('jti');
  });

  it('a supervisor takes back what he names, of the issuer that he names', async () => {
    const supervisor = await city.sign({ roles: ['SUPERVISOR'] });
    const revoke = async (body: object) => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${supervisor}` };
      const response = await fetch(`${gateway.url}/revocations`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      });
      return response.status === 200 ? 200 : (await jsonOf(response)).errors[0].extensions.field;
    };
    const [jti, sub] = [newId(), newId()];
    const tokens = [await city.sign({ jti, sub }), await firm.sign({ jti, sub, roles: ['OWNER'] })] as const;
    expect(await revoke({ jti, issuer: 'firm' })).toBe(200);
    expect(await principalOf(tokens[0])).toMatchObject({ subject: sub });
    expect(await principalOf(tokens[1])).toBe('TOKEN_REVOKED');
    expect(await revoke({ subject: `firm:${sub}` })).toBe(200);
    expect(await principalOf(await firm.sign({ sub, roles: ['OWNER'] }))).toBe('TOKEN_REVOKED');
    expect(await principalOf(tokens[0])).toMatchObject({ subject: sub });
    expect(await revoke({ session: 's', issuer: 'nobody' })).toBe('issuer');
  });

  it('one that is away, with keys that nobody has read, keeps nobody out whom the other has signed in', async () => {
    const [near, away] = [await startIssuer(), await startIssuer()];
    await away.stop();
    const alone = await openTestIdentity({ OIDC_ISSUERS: `${near.url}, ${away.url}`, JWT_AUDIENCE: 'test-graph' });
    const token = await near.sign({ sub: 'li' });
    expect((await alone.identity.authenticate(`Bearer ${token}`)).principal.subject).toBe('li');
    await expect(alone.identity.authenticate(`Bearer ${await away.sign()}`)).rejects.toMatchObject({
      code: 'IDENTITY_UNAVAILABLE',
    });
    expect(alone.identity.state?.()).toBe('issuer unreachable');
    await alone.stop();
    await near.stop();
  });
});
