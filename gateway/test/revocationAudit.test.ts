import { DomainError } from '@guanjia/kernel/DomainError';
import type { OutboxMessage } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import type { ExchangeClient } from '@guanjia/runtime/createExchangeClient';
import { createExchangeClient } from '@guanjia/runtime/createExchangeClient';
import { createLog } from '@guanjia/runtime/createLog';
import { describe, expect, it, onTestFinished } from 'vitest';
import { untilInTrail } from '../../subgraphs/exchange/test/audits.ts';
import { registered } from '../../subgraphs/exchange/test/messages.ts';
import { plainJson } from '../../subgraphs/exchange/test/plainJson.ts';
import { ownKey, person, startExchange } from '../../subgraphs/exchange/test/startExchange.ts';
import { createRevocationAudit, type RevocationDeed } from '../src/identity/createRevocationAudit.ts';
import { jsonOf } from './kit/jsonOf.ts';
import { openTestIdentity } from './kit/openTestIdentity.ts';
import { startIssuer } from './kit/startIssuer.ts';
import { startTestGateway } from './kit/startTestGateway.ts';

const query = `query ($filter: AuditFilter) { auditTrail(filter: $filter, first: 20) { nodes {
  action department labelZh entityType entityId subject onBehalfOf { id } right before after } } }`;

/** A gateway with a provider, and the audit trail of a whole exchange behind it. */
async function start() {
  const issuer = await startIssuer();
  onTestFinished(() => issuer.stop());
  const started = await startExchange({});
  const line = createExchangeClient({ url: started.url, issuer: 'gateway', key: ownKey });
  onTestFinished(() => line.close());
  const identity = await openTestIdentity(
    { OIDC_ISSUER: issuer.url, JWT_AUDIENCE: issuer.audience, OIDC_LOGOUT_AUDIENCE: 'front-end' },
    () => new Date(),
    { exchange: line },
  );
  onTestFinished(() => identity.stop());
  const gateway = await startTestGateway(identity);
  onTestFinished(() => gateway.stop());
  const trail = async (filter: object) => {
    const principal = person(['AUDITOR']);
    const answered = await started.exchange.subgraph.execute({ query, variables: { filter }, principal });
    return plainJson(answered.data).auditTrail.nodes;
  };
  const told = async (entityId: string) => {
    await expect.poll(() => trail({ entityId }), { timeout: 20_000, interval: 20 }).not.toEqual([]);
    await untilInTrail(started.database);
    return trail({ entityId });
  };
  return { issuer, started, line, identity, gateway, told };
}

function revoke(gateway: { url: string }, token: string, body: unknown) {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  return fetch(`${gateway.url}/revocations`, { method: 'POST', headers, body: JSON.stringify(body) });
}

describe('the audit trail says who took tokens back', () => {
  it('of a supervisor, for whom he acted, by what right, of whom, and why', async () => {
    const { issuer, gateway, identity, told } = await start();
    const [subject, revoked] = [`supervisor-${newId()}`, `person-${newId()}`];
    const claims = { sub: subject, roles: ['SUPERVISOR', 'STEWARD'], regions: ['370200'] };
    const token = await issuer.sign({ ...claims, act: { sub: 'deputy', name: '代办' } });
    const response = await revoke(gateway, token, { subject: revoked, reason: '人员离岗' });
    expect(response.status).toBe(200);
    expect(await told(revoked)).toEqual([
      {
        action: 'gateway.tokensRevoked',
        department: 'gateway',
        labelZh: '撤销登录令牌',
        entityType: 'Person',
        entityId: revoked,
        subject: 'deputy',
        onBehalfOf: { id: subject },
        right: `ROLE:SUPERVISOR region 370200 by token of ${subject}`,
        before: { status: 'BELIEVED' },
        after: {
          status: 'REVOKED',
          by: 'sub',
          issuedBefore: expect.any(String),
          rememberedUntil: expect.any(String),
          reason: '人员离岗',
        },
      },
    ]);
    const lines = identity.logged.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'tokens were taken back');
    expect(lines).toMatchObject([
      { subject: 'deputy', onBehalfOf: subject, revoked: [{ id: expect.stringMatching(/^sha256:/) }] },
    ]);
    expect(identity.logged.join('')).not.toMatch(new RegExp(`${revoked}|人员离岗`));
  });

  it('of the provider, by its logout token', async () => {
    const { issuer, gateway, told } = await start();
    const sid = newId();
    const events = { 'http://schemas.openid.net/event/backchannel-logout': {} };
    const logout = await issuer.sign({ aud: 'front-end', sub: undefined, sid, events, roles: undefined });
    const response = await fetch(`${gateway.url}/oidc/backchannel-logout`, {
      method: 'POST',
      body: new URLSearchParams({ logout_token: logout }),
    });
    expect(response.status).toBe(200);
    expect(await told(sid)).toMatchObject([
      {
        action: 'gateway.sessionEnded',
        entityType: 'Session',
        subject: issuer.url,
        right: `LOGOUT_TOKEN of ${issuer.url}`,
      },
    ]);
  });

  it('and refuses a reason that is none, before anything is taken back', async () => {
    const { issuer, gateway } = await start();
    const token = await issuer.sign({ roles: ['SUPERVISOR'] });
    for (const reason of ['', '   ', 'x'.repeat(501), 7]) {
      const response = await revoke(gateway, token, { jti: newId(), reason });
      expect([response.status, (await jsonOf(response)).errors[0].extensions.code]).toEqual([400, 'BAD_INPUT']);
    }
  });

  it('through a door by which the gateway can tell nothing else', async () => {
    const { line, started } = await start();
    const event = registered({});
    const audit = { ...entry('gateway.tokensRevoked'), audit: { ...entry('gateway.tokensRevoked').audit } };
    await expect(line.intake([audit, event])).rejects.toMatchObject({
      code: 'FORBIDDEN',
      detail: { field: 'messages[1].kind' },
    });
    await expect(line.intake([entry('approval.delegationGranted')])).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const forged = createExchangeClient({ url: started.url, issuer: 'gateway', key: 'another key' });
    onTestFinished(() => forged.close());
    await expect(forged.intake([audit])).rejects.toMatchObject({ code: 'UNSIGNED_REQUEST' });
    await expect(started.approval.intake([entry('gateway.tokensRevoked')])).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});

function entry(action: 'gateway.tokensRevoked' | 'approval.delegationGranted') {
  const audit = {
    id: newId(),
    action,
    at: new Date().toISOString(),
    entity: { typename: 'Token', id: newId() },
    actor: { subject: 'x', name: '' },
    projectId: null,
    regionCode: null,
    before: null,
    after: null,
  };
  return { kind: 'audit', audit } as const;
}

describe('while the exchange is away', () => {
  /** An exchange that answers as it is told to. */
  function peer() {
    const taken: OutboxMessage[] = [];
    const logged: { level: string; msg: string }[] = [];
    const log = createLog({ name: 'test', level: 'trace' }, { write: (text) => void logged.push(JSON.parse(text)) });
    let refusal: DomainError | null = null;
    const exchange: Pick<ExchangeClient, 'intake'> = {
      async intake(messages) {
        if (refusal !== null) throw refusal;
        taken.push(...messages);
      },
    };
    return { exchange, taken, logged, log, refuse: (next: DomainError | null) => void (refusal = next) };
  }
  const deed = (count = 1): RevocationDeed => ({
    action: 'gateway.tokensRevoked',
    actor: { subject: 'supervisor', name: '督导', right: 'ROLE:SUPERVISOR' },
    revocations: Array.from({ length: count }, () => ({ key: `jti:${newId()}`, issuedBefore: null, keepUntil: 1 })),
    reason: null,
    at: new Date(),
  });

  it('entries wait, in order, each once, and are sent when it is there again', async () => {
    const { exchange, taken, logged, log, refuse } = peer();
    const audit = createRevocationAudit({ exchange, log });
    refuse(new DomainError('DEPARTMENT_UNAVAILABLE', { department: 'exchange' }));
    const deeds = Array.from({ length: 130 }, () => deed(2));
    for (const one of deeds) audit.tell(one);
    await audit.flush();
    expect([audit.waiting(), taken]).toEqual([260, []]);
    expect(logged.filter(({ msg }) => msg.includes('trying again'))).toHaveLength(1);
    refuse(null);
    await Promise.all([audit.flush(), audit.flush()]);
    expect(audit.waiting()).toBe(0);
    const ids = taken.flatMap((message) => (message.kind === 'audit' ? [message.audit.entity.id] : []));
    expect(ids).toEqual(deeds.flatMap(({ revocations }) => revocations.map(({ key }) => key.slice(4))));
  });

  it('what it will never take, or what is too much, is said in the log', async () => {
    const { exchange, logged, log, refuse } = peer();
    const audit = createRevocationAudit({ exchange, log, atMost: 2 });
    refuse(new DomainError('DEPARTMENT_UNAVAILABLE', { department: 'exchange' }));
    audit.tell(deed(2));
    audit.tell(deed());
    await audit.flush();
    expect(audit.waiting()).toBe(2);
    expect(logged.some(({ msg }) => msg.startsWith('too many entries wait for'))).toBe(true);
    refuse(new DomainError('BAD_INPUT', { field: 'messages[0].audit.action' }));
    await audit.flush();
    expect(audit.waiting()).toBe(0);
    expect(logged.some(({ msg }) => msg === 'the audit trail refuses entries about revocations')).toBe(true);
  });

  it('a revocation is in force, whatever becomes of its entry', async () => {
    const issuer = await startIssuer();
    onTestFinished(() => issuer.stop());
    const away = createExchangeClient({ url: 'http://127.0.0.1:1', issuer: 'gateway', key: ownKey });
    onTestFinished(() => away.close());
    const settings = { OIDC_ISSUER: issuer.url, JWT_AUDIENCE: issuer.audience };
    const identity = await openTestIdentity(settings, () => new Date(), { exchange: away });
    onTestFinished(() => identity.stop());
    const gateway = await startTestGateway(identity);
    onTestFinished(() => gateway.stop());
    const [jti, token] = [newId(), await issuer.sign({ roles: ['SUPERVISOR'] })];
    const victim = await issuer.sign({ jti });
    expect((await revoke(gateway, token, { jti })).status).toBe(200);
    await expect(identity.identity.authenticate(`Bearer ${victim}`)).rejects.toMatchObject({
      detail: { reason: 'TOKEN_REVOKED' },
    });
    await expect.poll(() => identity.figures()).toMatch(/gateway_revocation_entries_waiting\S* 1\n/);
  });
});
