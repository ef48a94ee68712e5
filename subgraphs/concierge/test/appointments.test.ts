import { newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import { testDatabaseUrl } from '@guanjia/runtime/testing/testDatabaseUrl';
import { testServices } from '@guanjia/runtime/testing/testServices';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { somebody } from './somebody.ts';
import { someCounty } from './someCounty.ts';
import { somePeople } from './somePeople.ts';
import { type ConciergeUnderTest, startConcierge } from './startConcierge.ts';

const area =
  'regionCode least most complete liaisons { person { id } } formerLiaisons { person { id } successor { id } endReason }';
const appoint = `mutation ($r: String!, $p: ID!) { appointChiefLiaison(regionCode: $r, personId: $p) { ${area} } }`;
const dismiss = `mutation ($r: String!, $p: ID!, $s: ID) { dismissChiefLiaison(regionCode: $r, personId: $p, reason: "轮岗", successorId: $s) { ${area} } }`;
const contact =
  'id regionCode itemCode itemName agency tier projectKind person { id } former { person { id } successor { id } endReason }';
const appointContact = `mutation ($r: String!, $p: ID!, $item: ContactItemInput, $kind: ProjectKind) { appointChiefContact(regionCode: $r, personId: $p, item: $item, projectKind: $kind) { ${contact} } }`;
const handOver = `mutation ($id: ID!, $p: ID!) { handOverChiefContact(postId: $id, personId: $p, reason: "退休") { ${contact} } }`;
const fire = { code: 'fire-design-review', name: '特殊建设工程消防设计审查', agency: 'FIRE_RESCUE', tier: 'COUNTY' };

const databases = [
  ['embedded', testDatabaseUrl()],
  ['PostgreSQL', testServices().postgresUrl],
] as const;

describe.each(databases)('appointments (C2 S2) (%s)', (_, url) => {
  describe.skipIf(url === null)('on this database', () => {
    let concierge: ConciergeUnderTest;
    beforeAll(async () => {
      concierge = await startConcierge(url ?? undefined);
    });
    afterAll(() => concierge.close());

    const refused = async (query: string, variables: object, principal: Principal = somebody.serviceRoom) => {
      const { errors } = await concierge.ask(principal, query, { ...variables });
      return errors.map(({ code, extensions }) => [code, extensions['field']]);
    };
    const someLiaisons = async (appointed: number, spare = 0) => {
      const r = someCounty();
      const { ids } = await somePeople(concierge, { region: r }, Array(appointed + spare).fill('CHIEF_LIAISON'));
      for (const p of ids.slice(0, appointed)) await concierge.order(appoint, { r, p });
      return { r, ids };
    };
    const look = async (r: string) =>
      (await concierge.order(`query ($r: String!) { liaisonAreas(region: $r) { nodes { ${area} } } }`, { r }))
        .liaisonAreas.nodes[0];

    it('a county is complete with three to five chief liaisons', async () => {
      const { r, ids } = await someLiaisons(2, 1);
      expect(await look(r)).toMatchObject({ least: 3, most: 5, complete: false });
      const { appointChiefLiaison } = await concierge.order(appoint, { r, p: ids[2] });
      expect(appointChiefLiaison.complete).toBe(true);
      expect(appointChiefLiaison.liaisons.map(({ person }: { person: { id: string } }) => person.id)).toEqual(ids);
    });

    it('CHIEF_LIAISONS_FULL: the sixth is refused', async () => {
      const { r, ids } = await someLiaisons(5, 1);
      expect(await refused(appoint, { r, p: ids[5] })).toEqual([['CHIEF_LIAISONS_FULL', 'regionCode']]);
      expect((await look(r)).liaisons).toHaveLength(5);
    });

    it('CHIEF_LIAISONS_TOO_FEW: the dismissal that leaves two is refused, unless somebody takes over in the same step', async () => {
      const { r, ids } = await someLiaisons(4, 1);
      expect((await concierge.order(dismiss, { r, p: ids[0] })).dismissChiefLiaison.liaisons).toHaveLength(3);
      expect(await refused(dismiss, { r, p: ids[1] })).toEqual([['CHIEF_LIAISONS_TOO_FEW', 'successorId']]);
      const { dismissChiefLiaison: changed } = await concierge.order(dismiss, { r, p: ids[1], s: ids[4] });
      expect(changed.liaisons).toMatchObject([
        { person: { id: ids[2] } },
        { person: { id: ids[3] } },
        { person: { id: ids[4] } },
      ]);
      expect(changed.formerLiaisons).toEqual([
        { person: { id: ids[0] }, successor: null, endReason: '轮岗' },
        { person: { id: ids[1] }, successor: { id: ids[4] }, endReason: '轮岗' },
      ]);
      expect(await refused(dismiss, { r, p: ids[1] })).toEqual([['CHIEF_LIAISON_NOT_APPOINTED', 'personId']]);
    });

    it('ALREADY_APPOINTED, DUTY_ROLE_MISSING, a province has no liaisons, and FORBIDDEN elsewhere', async () => {
      const { r, ids } = await someLiaisons(1, 1);
      expect(await refused(appoint, { r, p: ids[0] })).toEqual([['ALREADY_APPOINTED', 'personId']]);
      expect(await refused(dismiss, { r, p: ids[0], s: ids[0] })).toEqual([['ALREADY_APPOINTED', 'successorId']]);
      const other = await somePeople(concierge, { region: r }, ['STEWARD']);
      expect(await refused(appoint, { r, p: other.ids[0] })).toEqual([['DUTY_ROLE_MISSING', 'personId']]);
      expect(await refused(appoint, { r: someCounty(), p: ids[1] })).toEqual([['DUTY_ROLE_MISSING', 'personId']]);
      expect(await refused(appoint, { r: '130000', p: ids[1] })).toEqual([['BAD_INPUT', 'regionCode']]);
      expect(await refused(appoint, { r: '999999', p: ids[1] })).toEqual([['REGION_UNKNOWN', 'regionCode']]);
      const elsewhere = somebody.serviceRoomOf('370211');
      expect(await refused(appoint, { r, p: ids[1] }, elsewhere)).toEqual([['FORBIDDEN', 'regionCode']]);
    });

    it('DUTY_STILL_HELD: the role stays with whoever is appointed by it', async () => {
      const { r, ids } = await someLiaisons(1);
      const { person } = await concierge.order('query ($id: ID!) { person(id: $id) { roles { id } } }', { id: ids[0] });
      const revoke = 'mutation ($id: ID!, $h: ID!) { revokeRole(personId: $id, holdingId: $h) { id } }';
      const asked = { id: ids[0], h: person.roles[0].id };
      expect(await refused(revoke, asked)).toEqual([['DUTY_STILL_HELD', 'holdingId']]);
      const { ids: others } = await somePeople(concierge, { region: r }, ['CHIEF_LIAISON']);
      await concierge.order(dismiss, { r, p: ids[0], s: others[0] });
      expect(await refused(revoke, asked)).toEqual([]);
    });

    it('two at the same time never make a sixth', async () => {
      const { r, ids } = await someLiaisons(4, 2);
      const tries = await Promise.all(ids.slice(4).map((p) => refused(appoint, { r, p })));
      const codes = tries.flat().map(([code]) => code);
      expect(codes).toHaveLength(1);
      expect(['STALE_VERSION', 'CHIEF_LIAISONS_FULL']).toContain(codes[0]);
      expect((await look(r)).liaisons).toHaveLength(5);
    });

    it('an item has exactly one chief contact in a region; CHIEF_CONTACT_TAKEN for a second', async () => {
      const r = someCounty();
      const { ids } = await somePeople(concierge, { region: r }, ['CHIEF_CONTACT', 'CHIEF_CONTACT']);
      const { appointChiefContact } = await concierge.order(appointContact, { r, p: ids[0], item: fire });
      expect(appointChiefContact).toMatchObject({
        itemCode: fire.code,
        agency: 'FIRE_RESCUE',
        tier: 'COUNTY',
        person: { id: ids[0] },
      });
      for (const p of ids) {
        expect(await refused(appointContact, { r, p, item: fire })).toEqual([['CHIEF_CONTACT_TAKEN', 'personId']]);
      }
      const { ids: elsewhere } = await somePeople(concierge, { region: someCounty() }, ['CHIEF_CONTACT']);
      expect(await refused(appointContact, { r, p: elsewhere[0], item: { ...fire, code: 'x' } })).toEqual([
        ['DUTY_ROLE_MISSING', 'personId'],
      ]);
    });

    it('so has a kind of project, which the scope of the role must cover', async () => {
      const r = someCounty();
      const { ids } = await somePeople(concierge, { region: r }, ['CHIEF_CONTACT', 'STEWARD']);
      await concierge.order(
        'mutation ($id: ID!) { grantRole(personId: $id, role: CHIEF_CONTACT, scope: { kinds: [MEDICAL] }) { id } }',
        { id: ids[1] },
      );
      expect(await refused(appointContact, { r, p: ids[1], kind: 'INDUSTRIAL' })).toEqual([
        ['DUTY_ROLE_MISSING', 'personId'],
      ]);
      await concierge.order(appointContact, { r, p: ids[1], kind: 'MEDICAL' });
      expect(await refused(appointContact, { r, p: ids[0], kind: 'MEDICAL' })).toEqual([
        ['CHIEF_CONTACT_TAKEN', 'personId'],
      ]);
      await concierge.order(appointContact, { r, p: ids[0], kind: 'INDUSTRIAL' });
    });

    it('is handed over in one step and remembers who held it', async () => {
      const r = someCounty();
      const { ids } = await somePeople(concierge, { region: r }, ['CHIEF_CONTACT', 'CHIEF_CONTACT', 'STEWARD']);
      const { id } = (await concierge.order(appointContact, { r, p: ids[0], item: fire })).appointChiefContact;
      expect(await refused(handOver, { id, p: ids[0] })).toEqual([['ALREADY_APPOINTED', 'personId']]);
      expect(await refused(handOver, { id, p: ids[2] })).toEqual([['DUTY_ROLE_MISSING', 'personId']]);
      expect(await refused(handOver, { id: newId(), p: ids[1] })).toEqual([['CHIEF_CONTACT_NOT_FOUND', 'postId']]);
      const { handOverChiefContact: handed } = await concierge.order(handOver, { id, p: ids[1] });
      expect(handed).toMatchObject({ id, person: { id: ids[1] } });
      expect(handed.former).toEqual([{ person: { id: ids[0] }, successor: { id: ids[1] }, endReason: '退休' }]);
      const back = (await concierge.order(handOver, { id, p: ids[0] })).handOverChiefContact;
      expect(back.person.id).toBe(ids[0]);
      expect(back.former).toHaveLength(2);
    });

    it('two at the same time make one chief contact', async () => {
      const r = someCounty();
      const { ids } = await somePeople(concierge, { region: r }, ['CHIEF_CONTACT', 'CHIEF_CONTACT']);
      const tries = await Promise.all(ids.map((p) => refused(appointContact, { r, p, item: fire })));
      const codes = tries.flat().map(([code]) => code);
      expect(codes).toHaveLength(1);
      expect(['STALE_VERSION', 'CHIEF_CONTACT_TAKEN']).toContain(codes[0]);
    });

    it('refuses an item that cannot be, and neither or both of item and kind', async () => {
      const r = someCounty();
      const { ids } = await somePeople(concierge, { region: r }, ['CHIEF_CONTACT']);
      const tryWith = (more: object) => refused(appointContact, { r, p: ids[0], ...more });
      expect(await tryWith({})).toEqual([['BAD_INPUT', 'item']]);
      expect(await tryWith({ item: fire, kind: 'MEDICAL' })).toEqual([['BAD_INPUT', 'item']]);
      expect(await tryWith({ item: { ...fire, code: '=1+1' } })).toEqual([['BAD_INPUT', 'item.code']]);
      expect(await tryWith({ item: { ...fire, name: '' } })).toEqual([['BAD_INPUT', 'item.name']]);
      expect(await tryWith({ item: { ...fire, tier: 'CITY' } })).toEqual([['BAD_INPUT', 'item.tier']]);
    });

    it('lists authority and contact by region, agency and item, telephone numbers for those with the right', async () => {
      const r = someCounty();
      const { ids } = await somePeople(concierge, { region: r }, ['CHIEF_CONTACT', 'CHIEF_LIAISON', 'STEWARD', null]);
      await concierge.order(appointContact, { r, p: ids[0], item: fire });
      await concierge.order(appoint, { r, p: ids[1] });
      const query =
        'query ($f: AuthorityFilter, $after: String, $first: Int) { authorityList(filter: $f, first: $first, after: $after) { nodes { duty dutyName regions itemCode agency tier person { id phone } } pageInfo { endCursor hasNextPage } } }';
      const list = async (f: object) =>
        (await concierge.order(query, { f: { region: r, ...f }, first: 10 })).authorityList.nodes;
      const found = await list({});
      expect(
        found.map(({ duty, person }: { duty: string; person: { id: string } }) => [duty, person.id]).toSorted(),
      ).toEqual([
        ['CHIEF_CONTACT', ids[0]],
        ['CHIEF_LIAISON', ids[1]],
        ['STEWARD', ids[2]],
      ]);
      expect(await list({ agency: 'FIRE_RESCUE' })).toEqual([
        {
          duty: 'CHIEF_CONTACT',
          dutyName: '首席帮代办联系人',
          regions: [r],
          itemCode: fire.code,
          agency: 'FIRE_RESCUE',
          tier: 'COUNTY',
          person: { id: ids[0], phone: '0532-85167023' },
        },
      ]);
      expect(await list({ itemCode: fire.code })).toHaveLength(1);
      expect(await list({ agency: 'WATER' })).toEqual([]);
      const pages = [];
      for (let after: string | null = null; ; ) {
        const page: { nodes: object[]; pageInfo: { hasNextPage: boolean; endCursor: string } } = (
          await concierge.order(query, { f: { region: r }, first: 1, after })
        ).authorityList;
        pages.push(...page.nodes);
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor;
      }
      expect(pages).toEqual(found);
      const owner = await concierge.ask(somebody.ownerOf({ ownerUnit: { name: '甲', creditCode: 'X' } }), query, {
        f: { region: r },
      });
      expect(owner.data.authorityList.nodes[0].person.phone).toBeNull();
    });

    it('exports the list as CSV that no spreadsheet takes for formulas', async () => {
      const r = someCounty();
      const { ids, unitId } = await somePeople(concierge, { region: r }, ['CHIEF_CONTACT']);
      await concierge.order(appointContact, { r, p: ids[0], item: { ...fire, name: '=HYPERLINK("x"),消防' } });
      const data = await concierge.order(
        'mutation ($u: ID!) { registerPerson(unitId: $u, name: "+甲", phone: "+8653285167023") { id } }',
        { u: unitId },
      );
      await concierge.order('mutation ($id: ID!) { grantRole(personId: $id, role: STEWARD) { id } }', {
        id: data.registerPerson.id,
      });
      const query = 'query ($r: String!) { authorityListCsv(filter: { region: $r }) }';
      const { authorityListCsv: csv } = await concierge.order(query, { r });
      const [head, ...lines] = csv.split('\r\n');
      expect(head).toBe('\uFEFF姓名,单位,单位层级,职责,服务区域,项目类型,事项代码,事项名称,事项层级,审批部门,联系电话');
      expect(lines).toHaveLength(3);
      expect(lines[0]).toContain(`首席帮代办联系人`);
      expect(lines[0]).toContain(`,"'=HYPERLINK(""x""),消防",县级,消防审验部门,0532-85167023`);
      expect(lines[1]).toMatch(/^"'\+甲",.*,"'\+8653285167023"$/);
      const approver = { ...somebody.supervisor, roles: ['GOVERNMENT'] as const };
      const withoutPhones = await concierge.ask(approver, query, { r });
      expect(withoutPhones.data.authorityListCsv).not.toContain('85167023');
      const owner = somebody.ownerOf({ ownerUnit: { name: '甲', creditCode: 'X' } });
      expect((await concierge.ask(owner, query, { r })).errors[0]?.code).toBe('FORBIDDEN');
    });
  });
});
