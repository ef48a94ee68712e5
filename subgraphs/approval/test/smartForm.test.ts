import { sql } from '@guanjia/runtime/drizzle';
import { describe, expect, it } from 'vitest';
import { eventsOf } from './support/eventsOf.ts';
import { readForm, smartForm, submitSmartForm } from './support/formOperations.ts';
import { materialsOf, openApplication, openProject } from './support/openApplication.ts';
import { draft, verb } from './support/operations.ts';
import { approverOf, clerk, clerkElsewhere, dashboard, ownerOf, serviceRoom, steward } from './support/people.ts';
import { newCreditCode } from './support/samples.ts';
import { countRows, startApproval } from './support/startApproval.ts';

const soil = 'soil-water-plan-approval';
const drainage = 'drainage-permit';
const itemCodes = [soil, drainage];
const typed = { 'site-address': '测试路1号', 'site-area': 5000, 'responsibility-area': 6000, 'earth-moved': 1200 };
const more = { 'waste-water': 12.5, 'pipe-diameter': 300 };

/** What the form is filled in with, and what the owner types. */
function answersOf(form: any, own: Record<string, unknown> = { ...typed, ...more }): Record<string, unknown> {
  return { ...Object.fromEntries(form.prefilled.map(({ field, value }: any) => [field, value])), ...own };
}

describe('a smart form', () => {
  it('asks each field once, says which items ask for it, and is in the order of its sections', async () => {
    const door = await startApproval();
    const { owner, projectId } = await openProject(door, { kind: 'RESIDENTIAL' });
    const codes = ['design-scheme-review', 'civil-defence-review', 'greening-scheme-review'];
    const { smartForm: form } = await door.ask(owner, smartForm, { projectId, itemCodes: codes });
    const { schema } = form;
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.properties['design-unit']).toEqual({
      type: 'string',
      minLength: 1,
      maxLength: 200,
      title: '设计单位',
      'x-titleEn': 'Design unit',
      'x-section': 'planning',
      'x-items': codes,
    });
    expect(schema.properties['greening-rate']['x-items']).toEqual(['design-scheme-review', 'greening-scheme-review']);
    expect(schema.properties['project-name']['x-items']).toEqual(codes);
    expect(schema.required).toContain('civil-defence-area');
    expect(schema.required).not.toContain('legal-representative');
    expect(schema.properties['legal-representative']['x-personal']).toBe(true);
    const order = schema['x-sections'].map(({ code }: any) => code);
    const sections = Object.values(schema.properties).map((property: any) => order.indexOf(property['x-section']));
    expect(sections).toEqual(sections.toSorted((a, b) => a - b));
    expect(schema['x-sections'][0]).toEqual({ code: 'project', title: '项目基本信息', titleEn: 'Project' });
    const asked = codes.flatMap((code) => materialsOf(door, code));
    expect(form.materials.map(({ code }: any) => code).toSorted()).toEqual([...new Set(asked)].toSorted());
    expect(form.materials.find(({ code }: any) => code === 'site-plan').itemCodes).toEqual(codes);
  });

  it('offers the values of a field that has a list of them', async () => {
    const { ask, needs } = await startApproval();
    const { owner, projectId } = await openProject({ ask, needs });
    const { smartForm: form } = await ask(owner, smartForm, { projectId, itemCodes: ['enterprise-project-filing'] });
    expect(form.schema.properties['construction-nature']).toMatchObject({
      enum: ['NEW', 'EXTENSION', 'ALTERATION', 'RELOCATION'],
      'x-options': expect.arrayContaining([{ value: 'NEW', title: '新建', titleEn: 'New building' }]),
    });
  });

  it('is filled in from the project, the roadmap’s statement, earlier forms and documents, and says from where', async () => {
    const door = await startApproval();
    const { ask, clock } = door;
    const { owner, projectId } = await openProject(door);
    const plan = `mutation ($id: ID!) { planRoadmap(projectId: $id, floorAreaSquareMetres: 9000) { version } }`;
    await ask(owner, plan, { id: projectId });
    const [roadmap] = await door.needs.roadmaps.find([{ projectId, version: 1 }]);
    const filing = await openApplication(door, { owner, projectId, itemCode: 'enterprise-project-filing' });
    await ask(clerk, verb('approveApplication', ', documentNo: "备2025-1"'), { id: filing.id });
    const { smartForm: first } = await ask(owner, smartForm, { projectId, itemCodes });
    const { submitSmartForm: parallel } = await ask(owner, submitSmartForm, {
      projectId,
      itemCodes,
      answers: answersOf(first),
      materials: [],
    });
    const { application } = await ask(owner, readForm, { id: parallel.applications[0].id });

    clock.now = new Date('2025-09-28T02:00:00Z');
    const { smartForm: second } = await ask(owner, smartForm, {
      projectId,
      itemCodes: ['land-use-planning-permit', 'heating', 'water-supply'],
    });
    const known = Object.fromEntries(second.prefilled.map(({ field, ...rest }: any) => [field, rest]));
    expect(known['owner-name']).toEqual({
      value: '演示测试有限公司',
      source: 'PROJECT_FACT',
      sourceLabel: '项目单位',
      sourceLabelEn: 'owner unit',
      from: projectId,
      at: '2025-09-26T02:00:00.000Z',
    });
    expect(known['floor-area']).toMatchObject({ value: 9000, source: 'ROADMAP_STATEMENT', from: roadmap!.id });
    expect(known['project-approval-no']).toMatchObject({
      value: '备2025-1',
      source: 'MATERIAL',
      sourceLabel: '项目批准（核准、备案）文件',
      from: filing.id,
    });
    expect(known['site-area']).toMatchObject({
      value: 5000,
      source: 'EARLIER_FORM',
      sourceLabel: '用地面积（平方米）',
      from: application.form.id,
    });
    expect(known['site-address']).toMatchObject({ value: '测试路1号', source: 'EARLIER_FORM' });
    expect(known['land-contract-no']).toBeUndefined();
  });

  it('takes what another field was answered by, and offers nothing that the field would not take', async () => {
    const door = await startApproval();
    const { ask } = door;
    const { owner, projectId } = await openProject(door, { kind: 'RESIDENTIAL' });
    const codes = ['civil-defence-review', 'seismic-requirement'];
    const { smartForm: form } = await ask(owner, smartForm, { projectId, itemCodes: codes });
    const own = {
      'site-address': '测试路2号',
      'floor-area': 777,
      'civil-defence-area': 80,
      'design-unit': '设计院',
      'building-height': 20,
      'seismic-intensity': 7,
    };
    await ask(owner, submitSmartForm, { projectId, itemCodes: codes, answers: answersOf(form, own), materials: [] });
    const { smartForm: next } = await ask(owner, smartForm, {
      projectId,
      itemCodes: ['heating', 'building-work-permit'],
    });
    const known = Object.fromEntries(next.prefilled.map(({ field, ...rest }: any) => [field, rest]));
    expect(known['heated-area']).toMatchObject({
      value: 777,
      source: 'EARLIER_FORM',
      sourceLabelEn: 'Floor area (m²)',
    });
    for (const { field, value } of next.prefilled) {
      const { schema } = next;
      const single = { type: 'object', properties: { [field]: schema.properties[field] } };
      expect(door.needs.forms.compile(single)({ [field]: value }), field).toEqual([]);
    }
  });

  it('fans out to every item as one instance, keeps where each answer comes from, and shows an item its own part', async () => {
    const door = await startApproval();
    const { ask, database } = door;
    const { owner, projectId } = await openProject(door);
    const { smartForm: form } = await ask(owner, smartForm, { projectId, itemCodes });
    const materials = form.materials.map(({ code }: any) => code);
    const answers = { ...answersOf(form), 'handler-name': '经办人丙' };
    const { submitSmartForm: parallel } = await ask(owner, submitSmartForm, {
      projectId,
      itemCodes,
      answers,
      materials,
    });
    expect(parallel).toMatchObject({
      state: 'SUBMITTED',
      bySmartForm: true,
      progress: { done: 0, total: 2, percent: 0 },
      nearestDeadline: '2025-10-10',
      light: 'GREEN',
      onBehalfOf: null,
      applications: [
        { itemCode: soil, status: 'SUBMITTED' },
        { itemCode: drainage, status: 'SUBMITTED' },
      ],
    });
    for (const { itemCode, materials: presented } of parallel.applications) {
      const there = presented.filter((one: any) => one.presented).map(({ code }: any) => code);
      expect(there).toEqual(materialsOf(door, itemCode));
    }
    const { application } = await ask(approverOf('WATER'), readForm, { id: parallel.applications[0].id });
    expect(application.parallelApplication.id).toBe(parallel.id);
    const fields = Object.fromEntries(application.form.fields.map(({ code, ...rest }: any) => [code, rest]));
    expect(fields['earth-moved']).toMatchObject({
      label: '土石方挖填总量（立方米）',
      value: 1200,
      source: 'TYPED',
      from: null,
    });
    expect(fields['owner-name']).toMatchObject({ source: 'PROJECT_FACT', sourceLabel: '项目单位', from: projectId });
    expect(fields['handler-name']).toMatchObject({ value: '经办人丙', source: 'TYPED', personal: true });
    expect(fields['waste-water']).toBeUndefined();
    const { application: other } = await ask(owner, readForm, { id: parallel.applications[1].id });
    const codes = other.form.fields.map(({ code }: any) => code);
    expect(codes).toContain('waste-water');
    expect(codes).not.toContain('earth-moved');
    expect(other.form.id).toBe(application.form.id);
    expect((await eventsOf(database, projectId)).filter((type) => type !== 'approval.projectRegistered')).toEqual([
      'approval.applicationDrafted',
      'approval.applicationSubmitted',
      'approval.applicationDrafted',
      'approval.applicationSubmitted',
      'approval.parallelApplicationSubmitted',
    ]);
  });

  it('is for the owner’s side, and an item’s part for those who handle it', async () => {
    const door = await startApproval();
    const { ask, refusal, subgraph } = door;
    const { owner, projectId, creditCode } = await openProject(door);
    const { smartForm: form } = await ask(steward, smartForm, { projectId, itemCodes: [soil] });
    for (const person of [clerkElsewhere, serviceRoom, dashboard]) {
      expect((await refusal(person, smartForm, { projectId, itemCodes })).code).toBe('FORBIDDEN');
    }
    const stranger = ownerOf(newCreditCode());
    expect((await refusal(stranger, smartForm, { projectId, itemCodes })).code).toBe('PROJECT_NOT_FOUND');
    const answers = answersOf(form, typed);
    const submitted = { projectId, itemCodes: [soil], answers, materials: [] };
    expect((await refusal(stranger, submitSmartForm, submitted)).code).toBe('PROJECT_NOT_FOUND');
    const { submitSmartForm: parallel } = await ask(steward, submitSmartForm, submitted);
    expect(parallel.onBehalfOf).toBe(creditCode);
    const { id } = parallel.applications[0];
    const seen = await subgraph.execute({ query: readForm, variables: { id }, principal: dashboard });
    expect(seen.data).toMatchObject({ application: { form: null } });
    expect(seen.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', field: 'Application.form' });
    expect((await ask(owner, readForm, { id })).application.form.fields.length).toBeGreaterThan(5);
    const alone = await openApplication(door, { owner, projectId, itemCode: drainage });
    expect((await ask(owner, readForm, { id: alone.id })).application).toMatchObject({
      form: null,
      parallelApplication: null,
    });
  });
});

describe('a smart form is refused by name', () => {
  it('for items that cannot be asked for', async () => {
    const door = await startApproval();
    const { refusal, ask } = door;
    const { owner, projectId } = await openProject(door);
    const refused = (codes: string[]) => refusal(owner, smartForm, { projectId, itemCodes: codes });
    expect(await refused([])).toMatchObject({ code: 'BAD_INPUT', field: 'itemCodes' });
    expect(await refused([soil, drainage, soil])).toMatchObject({ code: 'BAD_INPUT', field: 'itemCodes', value: soil });
    expect(await refused([soil, 'moon-permit'])).toMatchObject({ code: 'ITEM_NOT_FOUND', value: 'moon-permit' });
    expect(await refused(['construction-drawing-review'])).toMatchObject({
      code: 'ITEM_ASSISTED_ONLY',
      value: 'construction-drawing-review',
    });
    expect(await refused(['forest-land-use', soil])).toMatchObject({
      code: 'ITEM_ASSISTED_ONLY',
      value: 'forest-land-use',
    });
    expect(await refused([soil, 'project-proposal-approval'])).toMatchObject({
      code: 'ITEM_NOT_APPLICABLE',
      value: 'project-proposal-approval',
    });
    const { id } = await openApplication(door, { owner, projectId, itemCode: soil });
    expect(await refused(itemCodes)).toMatchObject({
      code: 'APPLICATION_EXISTS',
      value: soil,
      current: 'SUBMITTED',
      applicationId: id,
    });
    await ask(owner, draft, { projectId, itemCode: drainage });
    expect((await ask(owner, smartForm, { projectId, itemCodes: [drainage] })).smartForm.schema.type).toBe('object');
  });

  it('for every fault of the answers at once, and nothing is kept', async () => {
    const door = await startApproval();
    const { ask, refusal, database } = door;
    const { owner, projectId } = await openProject(door);
    const { smartForm: form } = await ask(owner, smartForm, { projectId, itemCodes });
    const { 'site-address': _, ...rest } = answersOf(form);
    const answers = {
      ...rest,
      'site-area': -1,
      'pipe-diameter': '300',
      'owner-credit-code': 'short',
      'project-name': '',
      'roof/colour': 'red',
    };
    const refused = await refusal(owner, submitSmartForm, { projectId, itemCodes, answers, materials: [] });
    expect(refused).toMatchObject({ code: 'BAD_INPUT', field: 'answers' });
    const byPointer = Object.fromEntries(refused.faults.map(({ pointer, accepted }: any) => [pointer, accepted]));
    expect(byPointer).toEqual({
      '/site-address': 'a value: it is required',
      '/site-area': '>= 0',
      '/pipe-diameter': 'integer',
      '/owner-credit-code': expect.stringContaining('pattern'),
      '/project-name': expect.stringContaining('1 characters'),
      '/roof~1colour': 'nothing: the form has no such field',
    });
    const unstorable = { ...answersOf(form), 'site-address': 'a\u0000b', 'project-name': '\ud800' };
    const { faults } = await refusal(owner, submitSmartForm, {
      projectId,
      itemCodes,
      answers: unstorable,
      materials: [],
    });
    expect(faults.map(({ pointer }: any) => pointer).toSorted()).toEqual(['/project-name', '/site-address']);
    for (const wrong of [[], 'answers', 7]) {
      const other = await refusal(owner, submitSmartForm, { projectId, itemCodes, answers: wrong, materials: [] });
      expect(other).toMatchObject({ code: 'BAD_INPUT', faults: [{ pointer: '', accepted: 'object' }] });
    }
    const kept = await countRows(
      database,
      sql`select count(*) from approval.applications where project_id = ${projectId}`,
    );
    expect(kept).toBe(0);
  });

  it('for a day that is none, and a value that is not offered', async () => {
    const door = await startApproval();
    const { ask, refusal } = door;
    const { owner, projectId } = await openProject(door);
    const codes = ['enterprise-project-filing'];
    const { smartForm: form } = await ask(owner, smartForm, { projectId, itemCodes: codes });
    const answers = answersOf(form, {
      'site-address': '测试路',
      'total-investment': 0,
      'construction-content': '厂房',
      'construction-nature': 'MOON',
      'planned-start': '2025-02-30',
    });
    const { faults } = await refusal(owner, submitSmartForm, { projectId, itemCodes: codes, answers, materials: [] });
    expect(faults).toEqual(
      expect.arrayContaining([
        { pointer: '/construction-nature', accepted: 'one of NEW, EXTENSION, ALTERATION, RELOCATION' },
        { pointer: '/total-investment', accepted: '> 0' },
        { pointer: '/planned-start', accepted: expect.stringContaining('date') },
      ]),
    );
  });

  it('for one item’s missing prerequisite: then no item is submitted', async () => {
    const door = await startApproval();
    const { ask, refusal, database } = door;
    const { owner, projectId } = await openProject(door);
    const codes = [soil, 'land-use-planning-permit'];
    const { smartForm: form } = await ask(owner, smartForm, { projectId, itemCodes: codes });
    const own = { ...typed, 'project-approval-no': '备1', 'land-contract-no': '合1', 'land-use-kind': '工业' };
    const submitted = { projectId, itemCodes: codes, answers: answersOf(form, own) };
    expect(await refusal(owner, submitSmartForm, { ...submitted, materials: [] })).toMatchObject({
      code: 'PREREQUISITE_MISSING',
      value: ['land-use-planning-permit'],
      items: [
        {
          itemCode: 'land-use-planning-permit',
          missing: [expect.stringContaining('enterprise-project-filing'), 'land-contract'],
        },
      ],
    });
    expect(await refusal(owner, submitSmartForm, { ...submitted, materials: ['moon-rock'] })).toMatchObject({
      code: 'BAD_INPUT',
      field: 'materials',
      value: 'moon-rock',
    });
    for (const table of ['applications', 'smart_forms', 'parallel_applications']) {
      const rows = sql`select count(*) from approval.${sql.identifier(table)} where project_id = ${projectId}`;
      expect(await countRows(database, rows)).toBe(0);
    }
    expect(await eventsOf(database, projectId)).toEqual(['approval.projectRegistered']);
  });
});
