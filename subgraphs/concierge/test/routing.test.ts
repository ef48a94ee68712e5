import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { DomainError } from '@guanjia/kernel/DomainError';
import { type LegDelivery, outboxMessageSchema } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import { handoffDigest, isReceiptSignedBy } from '@guanjia/kernel/receipt';
import type { HostedRecipient } from '@guanjia/runtime/createExchangeClient';
import { sql } from '@guanjia/runtime/drizzle';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerAll } from '../src/jobs/registerUnits.ts';
import { outbox } from '../src/storage/tables.ts';
import { receiveTransfer } from '../src/usecases/receiveTransfer.ts';
import { somebody } from './somebody.ts';
import { someCounty } from './someCounty.ts';
import { somePeople } from './somePeople.ts';
import { type ConciergeUnderTest, startConcierge } from './startConcierge.ts';

const routing =
  'id version offTierShare fewShare firstAgency { id } items { code } routes { id branch tier regionCode items { code } person { id } unit { id } agency reasonZh handoffId handoff { id } channel recipient transferredAt }';
const route = `mutation ($p: ID!, $f: ID!, $items: [RoutedItemInput!]!) { routeProject(projectId: $p, firstAgencyId: $f, items: $items) { ${routing} } }`;
const transfer = `mutation ($r: ID!, $c: HandoffChannel, $to: String, $m: [TransferMaterialInput!]) { transferByRoute(routeId: $r, channel: $c, recipient: $to, note: "请协助办理", materials: $m) { ${routing} } }`;
const setWays =
  'mutation ($u: ID!, $usual: HandoffChannel!, $email: String, $folder: String, $key: String, $address: String) { setTransferWays(unitId: $u, usual: $usual, email: $email, shareFolder: $folder, publicKey: $key, address: $address) { transferWays { recipient usual channels email address } } }';
const ofProject = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { routing { id version } routings { nodes { id version routes { handoffId } } } } } }`;
const material = { sha256: 'a'.repeat(64), name: '申请表.pdf', mediaType: 'application/pdf', bytes: 3 };

describe('routing between tiers (C6)', () => {
  let concierge: ConciergeUnderTest;
  beforeAll(async () => {
    concierge = await startConcierge();
  });
  afterAll(() => concierge.close());

  const refused = async (query: string, variables: object, principal: Principal = somebody.serviceRoom) => {
    const { errors } = await concierge.ask(principal, query, { ...variables });
    return errors.map(({ code, extensions }) => [code, extensions['field']]);
  };
  const item = (code: string, regionCode: string, more: object = {}) => ({
    code,
    name: `事项${code}`,
    tier: 'COUNTY',
    regionCode,
    agency: 'NATURAL_RESOURCES',
    ...more,
  });
  /** A project of a county with its first-contact agency, and another county with a liaison and a chief contact for the item `few`. */
  const someSetting = async () => {
    const region = someCounty();
    const there = someCounty();
    const { unitId: first } = await somePeople(concierge, { region }, []);
    const { unitId, ids } = await somePeople(concierge, { region: there }, [
      'CHIEF_LIAISON',
      'CHIEF_CONTACT',
      'CHIEF_LIAISON',
    ]);
    for (const p of [ids[0], ids[2]]) {
      await concierge.order(
        'mutation ($r: String!, $p: ID!) { appointChiefLiaison(regionCode: $r, personId: $p) { id } }',
        { r: there, p },
      );
    }
    await concierge.order(
      'mutation ($r: String!, $p: ID!) { appointChiefContact(regionCode: $r, personId: $p, item: { code: "few", name: "少数事项", agency: WATER, tier: COUNTY }) { id } }',
      { r: there, p: ids[1] },
    );
    const project = await concierge.know({ regionCode: region });
    return { region, there, first, unitId, ids, project, p: project.projectId };
  };
  const routed = async (more: object = {}) => {
    const setting = await someSetting();
    const items = [item('a', setting.region), item('b', setting.there), item('c', setting.there, more)];
    const data = await concierge.order(route, { p: setting.p, f: setting.first, items });
    return { ...setting, items, made: data.routeProject };
  };
  const handoffsOf = async (projectId: string) => {
    const rows = await concierge.database.db
      .select()
      .from(outbox)
      .where(sql`${outbox.message} -> 'handoff' ->> 'projectId' = ${projectId}`);
    return rows.flatMap(({ message }) => {
      const parsed = outboxMessageSchema.parse(message);
      return parsed.kind === 'handoff' ? [parsed.handoff] : [];
    });
  };

  it('keeps a version with who acts for each item, and tells it', async () => {
    const { made, first, there, ids, unitId, project } = await routed();
    expect(made).toMatchObject({ version: 1, fewShare: 0.3, firstAgency: { id: first } });
    expect(made.offTierShare).toBeCloseTo(2 / 3);
    expect(made.routes).toMatchObject([
      { branch: 'ON_TIER', items: [{ code: 'a' }], person: null, unit: { id: first }, handoffId: null },
      {
        branch: 'MAIN_OTHER_AREA',
        regionCode: there,
        items: [{ code: 'b' }, { code: 'c' }],
        person: { id: ids[0] },
        unit: { id: unitId },
      },
    ]);
    expect(await concierge.typesOf(project)).toEqual(['projectRouted']);
  });

  it('passes over a chief liaison who is away', async () => {
    const { region, there, first, ids, p } = await someSetting();
    const away =
      'mutation ($id: ID!) { recordAbsence(personId: $id, firstDay: "2026-03-09", lastDay: "2026-03-10", reason: "病假") { id } }';
    await concierge.order(away, { id: ids[0] });
    const items = [item('a', region), item('b', there)];
    const { routeProject } = await concierge.order(route, { p, f: first, items });
    expect(routeProject.routes[1].person).toEqual({ id: ids[2] });
    await concierge.order(away, { id: ids[2] });
    expect(await refused(route, { p, f: first, items })).toEqual([['CHIEF_LIAISON_MISSING', 'items[1]']]);
  });

  it('turns to the chief contact for a few items, and to the line of business for the province', async () => {
    const { region, there, first, ids, p } = await someSetting();
    const own = ['a', 'b', 'c', 'd', 'e', 'f'].map((code) => item(code, region));
    const province = item('p', `${region.slice(0, 2)}0000`, { tier: 'PROVINCE', agency: 'ECOLOGY' });
    const items = [...own, item('few', there), province];
    const { routeProject } = await concierge.order(route, { p, f: first, items });
    expect(routeProject.routes.slice(1)).toMatchObject([
      { branch: 'FEW', person: { id: ids[1] }, items: [{ code: 'few' }] },
      { branch: 'PROVINCE', person: null, unit: null, agency: 'ECOLOGY', items: [{ code: 'p' }] },
    ]);
  });

  it('makes a new version each time; the versions stay', async () => {
    const { made, first, items, p } = await routed();
    const { routeProject: second } = await concierge.order(route, { p, f: first, items: items.slice(0, 2) });
    expect(second.version).toBe(2);
    const of = [{ __typename: 'Project', id: p }];
    const [project] = (await concierge.order(ofProject, { of }))._entities;
    expect(project.routing).toEqual({ id: second.id, version: 2 });
    expect(project.routings.nodes.map(({ id }: { id: string }) => id)).toEqual([second.id, made.id]);
    expect(await refused(transfer, { r: made.routes[1].id })).toEqual([['ROUTING_SUPERSEDED', 'routeId']]);
  });

  it('two versions at the same time: one holds', async () => {
    const { first, items, p } = await routed();
    const tries = await Promise.all([0, 1].map(() => refused(route, { p, f: first, items })));
    const versions = (await concierge.order(ofProject, { of: [{ __typename: 'Project', id: p }] }))._entities[0]
      .routings.nodes;
    const codes = tries.flat().map(([code]) => code);
    expect(codes).toEqual(codes.length === 0 ? [] : ['STALE_VERSION']);
    expect(versions.map(({ version }: { version: number }) => version)).toEqual(
      codes.length === 0 ? [3, 2, 1] : [2, 1],
    );
  });

  it('CHIEF_LIAISON_MISSING and CHIEF_CONTACT_MISSING name all that is missing', async () => {
    const { region, first, p, project } = await someSetting();
    const nobody = someCounty();
    const main = [item('a', nobody), item('b', nobody)];
    const { errors } = await concierge.ask(somebody.serviceRoom, route, { p, f: first, items: main });
    expect(errors[0]?.extensions).toMatchObject({
      code: 'CHIEF_LIAISON_MISSING',
      field: 'items[0]',
      missing: [
        { itemCode: 'a', regionCode: nobody },
        { itemCode: 'b', regionCode: nobody },
      ],
    });
    const few = [item('a', nobody), ...['b', 'c', 'd'].map((code) => item(code, region))];
    expect(await refused(route, { p, f: first, items: few })).toEqual([['CHIEF_CONTACT_MISSING', 'items[0]']]);
    expect(await concierge.typesOf(project)).toEqual([]);
  });

  it('refuses no items, an item twice, an unknown region, a tier that does not fit it, and no first agency', async () => {
    const { region, first, p } = await someSetting();
    const tryWith = (...items: object[]) => refused(route, { p, f: first, items });
    expect(await tryWith()).toEqual([['BAD_INPUT', 'items']]);
    expect(await tryWith(item('a', region), item('a', region))).toEqual([['BAD_INPUT', 'items[1].code']]);
    expect(await tryWith(item('a', '999999'))).toEqual([['REGION_UNKNOWN', 'items[0].regionCode']]);
    expect(await tryWith(item('a', region, { tier: 'PROVINCE' }))).toEqual([['BAD_INPUT', 'items[0].tier']]);
    expect(await tryWith(item('a', region, { tier: 'CITY' }))).toEqual([['BAD_INPUT', 'items[0].tier']]);
    expect(await tryWith(item('a b', region))).toEqual([['BAD_INPUT', 'items[0].code']]);
    expect((await tryWith(item('a', region, { tier: 'NATION' })))[0]?.[0]).toBe('BAD_USER_INPUT');
    expect(await refused(route, { p, f: newId(), items: [item('a', region)] })).toEqual([
      ['UNIT_NOT_FOUND', 'firstAgencyId'],
    ]);
  });

  it('is made and read within the project’s own regions; the owner reads it', async () => {
    const { made, first, items, p, project } = await routed();
    const elsewhere = somebody.serviceRoomOf('370211');
    expect(await refused(route, { p, f: first, items }, elsewhere)).toEqual([['PROJECT_NOT_FOUND', 'projectId']]);
    expect(await refused(route, { p, f: first, items }, somebody.steward('nobody'))).toEqual([
      ['PROJECT_NOT_FOUND', 'projectId'],
    ]);
    expect(await refused(transfer, { r: made.routes[1].id }, elsewhere)).toEqual([['ROUTE_NOT_FOUND', 'routeId']]);
    const of = [{ __typename: 'Project', id: p }];
    expect((await concierge.ask(elsewhere, ofProject, { of })).data._entities).toEqual([
      { routing: null, routings: null },
    ]);
    const owner = await concierge.ask(somebody.ownerOf(project), ofProject, { of });
    expect(owner.data._entities[0].routing).toEqual({ id: made.id, version: 1 });
    expect((await refused(route, { p, f: first, items }, somebody.ownerOf(project)))[0]?.[0]).toBe('FORBIDDEN');
  });

  it('hands a route over by one handoff, in the transaction of its event', async () => {
    const { made, unitId, project, ids, p } = await routed();
    const { transferByRoute } = await concierge.order(transfer, { r: made.routes[1].id, m: [material] });
    const [handoff] = await handoffsOf(p);
    expect(await handoffsOf(p)).toHaveLength(1);
    expect(transferByRoute.routes[1]).toMatchObject({
      handoffId: handoff?.id,
      handoff: { id: handoff?.id },
      channel: null,
      recipient: `concierge-unit-${unitId}`,
    });
    expect(handoff).toMatchObject({
      purpose: 'TIER_TRANSFER',
      sender: 'concierge',
      dueWorkingDays: 2,
      materials: [{ ...material, classification: 'INTERNAL' }],
      legs: [{ recipient: `concierge-unit-${unitId}` }],
      cover: { note: '请协助办理', items: [{ code: 'b' }, { code: 'c' }], projectCode: project.code },
    });
    expect(await concierge.typesOf(project)).toEqual(['projectRouted', 'routeTransferred']);
    expect(await refused(transfer, { r: made.routes[1].id })).toEqual([['ROUTE_ALREADY_TRANSFERRED', 'routeId']]);
    expect(await refused(transfer, { r: made.routes[0].id })).toEqual([['ROUTE_NOT_TRANSFERABLE', 'routeId']]);
    expect(ids[0]).toBe(made.routes[1].person.id);
  });

  it('two transfers of one route at the same time: one handoff', async () => {
    const { made, p } = await routed();
    const tries = await Promise.all([0, 1].map(() => refused(transfer, { r: made.routes[1].id })));
    const codes = tries.flat().map(([code]) => code);
    expect(codes).toHaveLength(1);
    expect(['STALE_VERSION', 'ROUTE_ALREADY_TRANSFERRED']).toContain(codes[0]);
    expect(await handoffsOf(p)).toHaveLength(1);
  });

  it.each([
    ['EMAIL', { email: 'banban@example.gov.cn' }],
    [
      'NETWORK_SHARE',
      { folder: 'weicheng', key: generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }) },
    ],
    ['COURIER', { address: '演示路1号' }],
    ['IN_PERSON', {}],
    ['PLATFORM', {}],
  ])('goes by %s once the unit has said so (S2)', async (channel, ways) => {
    const { made, unitId, p } = await routed();
    const r = made.routes[1].id;
    if (Object.keys(ways).length > 0) {
      expect(await refused(transfer, { r, c: channel })).toEqual([['TRANSFER_WAY_MISSING', 'channel']]);
    }
    const { setTransferWays } = await concierge.order(setWays, { u: unitId, usual: channel, ...ways });
    expect(setTransferWays.transferWays).toMatchObject({ recipient: `concierge-unit-${unitId}`, usual: channel });
    expect(setTransferWays.transferWays.channels).toContain(channel);
    const { transferByRoute } = await concierge.order(transfer, { r, c: channel });
    expect(transferByRoute.routes[1].channel).toBe(channel);
    expect((await handoffsOf(p))[0]?.legs).toMatchObject([{ channel }]);
  });

  it('TRANSFER_RECIPIENT_REQUIRED for a line of business, which then goes to the authority named', async () => {
    const { region, first, p } = await someSetting();
    const items = [item('p', `${region.slice(0, 2)}0000`, { tier: 'PROVINCE', agency: 'ECOLOGY' })];
    const { routeProject } = await concierge.order(route, { p, f: first, items });
    const r = routeProject.routes[0].id;
    expect(await refused(transfer, { r })).toEqual([['TRANSFER_RECIPIENT_REQUIRED', 'recipient']]);
    const { transferByRoute } = await concierge.order(transfer, { r, to: 'province-ecology', c: 'PLATFORM' });
    expect(transferByRoute.routes[0].recipient).toBe('province-ecology');
    expect((await handoffsOf(p))[0]?.legs).toMatchObject([{ recipient: 'province-ecology', channel: 'PLATFORM' }]);
  });

  it('refuses a material that is none, and no route', async () => {
    const { made } = await routed();
    const r = made.routes[1].id;
    expect(await refused(transfer, { r, m: [{ ...material, sha256: 'x' }] })).toEqual([
      ['BAD_INPUT', 'materials.0.sha256'],
    ]);
    expect(await refused(transfer, { r, to: '' })).toEqual([['BAD_INPUT', 'recipient']]);
    expect(await refused(transfer, { r: newId() })).toEqual([['ROUTE_NOT_FOUND', 'routeId']]);
  });

  it('refuses ways that no channel could go', async () => {
    const { unitId: u } = await somePeople(concierge, { region: someCounty() }, []);
    const tryWith = (asked: object) => refused(setWays, { u, usual: 'IN_PERSON', ...asked });
    const key = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' });
    expect(await tryWith({ usual: 'PLATFORM', key })).toEqual([['BAD_INPUT', 'publicKey']]);
    expect(await tryWith({ usual: 'EMAIL' })).toEqual([['BAD_INPUT', 'email']]);
    expect(await tryWith({ usual: 'COURIER' })).toEqual([['BAD_INPUT', 'address']]);
    expect(await tryWith({ email: 'a@b' })).toEqual([['BAD_INPUT', 'email']]);
    expect(await tryWith({ folder: '../x' })).toEqual([['BAD_INPUT', 'shareFolder']]);
    expect(await tryWith({ key: 'x' })).toEqual([['BAD_INPUT', 'publicKey']]);
    expect(await tryWith({ address: '一\n二' })).toEqual([['BAD_INPUT', 'address']]);
    expect(await refused(setWays, { u, usual: 'IN_PERSON' }, somebody.serviceRoomOf('370211'))).toEqual([
      ['FORBIDDEN', 'regionCode'],
    ]);
  });

  it('takes in what comes on the platform once, signed with the key of the unit, which sees it', async () => {
    const { made, unitId, p } = await routed();
    await concierge.order(transfer, { r: made.routes[1].id, c: 'PLATFORM' });
    const [handoff] = await handoffsOf(p);
    const leg = handoff?.legs[0];
    if (!handoff || !leg) throw new Error('nothing was handed over');
    const keys = await concierge.needs.desk.ensureKeys([unitId]);
    const [receipt, again] = await Promise.all([
      receiveTransfer(concierge.needs, { leg, handoff }),
      receiveTransfer(concierge.needs, { leg, handoff }),
    ]);
    expect(again).toEqual(receipt);
    expect(isReceiptSignedBy(receipt, createPublicKey(keys.get(unitId) ?? ''))).toBe(true);
    expect(receipt.digest).toBe(handoffDigest(handoff));
    const codeOf = (delivery: LegDelivery) =>
      receiveTransfer(concierge.needs, delivery).then(
        () => null,
        (cause: unknown) => (cause instanceof DomainError ? cause.code : cause),
      );
    expect(await codeOf({ leg, handoff: { ...handoff, cover: {} } })).toBe('CONFLICTING_MESSAGE');
    const other = { ...leg, id: newId() };
    expect(await codeOf({ leg: other, handoff: { ...handoff, id: newId() } })).toBe('ROUTE_NOT_FOUND');
    for (const recipient of ['provider-water', `concierge-unit-${newId()}`]) {
      expect(await codeOf({ leg: { ...other, recipient }, handoff })).toBe('RECIPIENT_NOT_FOUND');
    }
    const query = 'query ($u: ID!) { unit(id: $u) { incomingRoutes { nodes { id project { id } items { code } } } } }';
    const of = async (principal: Principal) =>
      (await concierge.ask(principal, query, { u: unitId })).data.unit.incomingRoutes;
    const { unit } = await concierge.order('query ($u: ID!) { unit(id: $u) { regionCode } }', { u: unitId });
    const seen = [{ id: made.routes[1].id, project: { id: p }, items: [{ code: 'b' }, { code: 'c' }] }];
    expect(await of(somebody.serviceRoomOf(unit.regionCode))).toEqual({ nodes: seen });
    expect(await of(somebody.serviceRoomOf('370211'))).toBeNull();
    const colleague = await concierge.someSteward({ unitId });
    expect(await of(colleague.principal)).toEqual({ nodes: seen });
    expect(await of(somebody.steward('elsewhere'))).toBeNull();
  });

  it('tells the exchange’s directory of every unit, and of the ways to it', async () => {
    const { unitId: plain } = await somePeople(concierge, { region: someCounty() }, []);
    const { unitId: mailed } = await somePeople(concierge, { region: someCounty() }, []);
    await concierge.order(setWays, { u: mailed, usual: 'EMAIL', email: 'x@example.gov.cn' });
    const told: HostedRecipient[] = [];
    await registerAll(
      concierge.needs,
      { register: async (recipients) => void told.push(...recipients) },
      'http://here:4002',
    );
    const of = (unitId: string) => told.filter(({ id }) => id === `concierge-unit-${unitId}`);
    expect(of(plain)).toMatchObject([{ channel: 'PLATFORM', endpoint: 'http://here:4002/handoffs' }]);
    expect(of(plain)[0]?.publicKey).toContain('BEGIN PUBLIC KEY');
    expect(of(mailed)).toMatchObject([{ channel: 'EMAIL', email: 'x@example.gov.cn' }]);
    expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
  });
});
