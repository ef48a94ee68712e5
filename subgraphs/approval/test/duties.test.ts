import { describe, expect, it } from 'vitest';
import { eventsOf } from './support/eventsOf.ts';
import { newCounty } from './support/keyLists.ts';
import { openProject } from './support/openApplication.ts';
import { approverOf, clerk, ownerOf, serviceRoom } from './support/people.ts';
import { newCreditCode } from './support/samples.ts';
import { startApproval } from './support/startApproval.ts';

const land = approverOf('NATURAL_RESOURCES');
const parcel = {
  parcelNo: '370211-2025-001',
  areaSquareMetres: 40_000.5,
  landUse: '一类工业用地',
  floorAreaRatioAtLeast: 1.2,
  floorAreaRatioAtMost: 2,
  buildingDensityPercentAtMost: 55,
  heightMetresAtMost: 36,
  greenPercentAtLeast: 10,
  conditionsDocumentNo: '演示规条〔2025〕1号',
};
const record = `mutation ($projectId: ID!, $input: ParcelInput!, $version: Int) {
  recordParcel(projectId: $projectId, input: $input, expectedVersion: $version) { version ${Object.keys(parcel).join(' ')} recordedByName }
}`;
const read = `query ($id: ID!, $after: String) {
  project(id: $id) { parcel { version heightMetresAtMost } parcels(first: 1, after: $after) { nodes { version heightMetresAtMost } pageInfo { endCursor hasNextPage } } }
}`;

describe('a parcel with its planning conditions', () => {
  it('is recorded by the land centre, version after version, and shown with the project', async () => {
    const { ask, refusal, subgraph, database } = await startApproval();
    const { owner, projectId } = await openProject({ ask } as never);
    expect((await ask(owner, read, { id: projectId })).project).toMatchObject({ parcel: null, parcels: { nodes: [] } });
    const { recordParcel } = await ask(land, record, { projectId, input: parcel, version: 0 });
    expect(recordParcel).toEqual({ version: 1, ...parcel, recordedByName: land.name });
    const higher = { ...parcel, floorAreaRatioAtLeast: null, heightMetresAtMost: 50 };
    expect((await ask(land, record, { projectId, input: higher })).recordParcel).toMatchObject({
      version: 2,
      floorAreaRatioAtLeast: null,
    });
    const { project } = await ask(owner, read, { id: projectId });
    expect(project).toMatchObject({
      parcel: { version: 2, heightMetresAtMost: 50 },
      parcels: { nodes: [{ version: 2 }] },
    });
    const rest = await ask(owner, read, { id: projectId, after: project.parcels.pageInfo.endCursor });
    expect(rest.project.parcels).toMatchObject({
      nodes: [{ version: 1, heightMetresAtMost: 36 }],
      pageInfo: { hasNextPage: false },
    });
    expect(await refusal(land, record, { projectId, input: parcel, version: 1 })).toMatchObject({
      code: 'STALE_VERSION',
      current: 2,
    });
    const answers = await Promise.all(
      [1, 2, 3].map(() =>
        subgraph.execute({ query: record, variables: { projectId, input: parcel, version: 2 }, principal: land }),
      ),
    );
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions?.['code'] ?? 'recorded').toSorted();
    expect(codes).toEqual(['STALE_VERSION', 'STALE_VERSION', 'recorded']);
    expect((await eventsOf(database, projectId)).filter((type) => type === 'approval.parcelRecorded')).toHaveLength(3);
  });

  it.each([
    ['no number', { parcelNo: ' ' }, 'parcelNo'],
    ['no area', { areaSquareMetres: 0 }, 'areaSquareMetres'],
    ['an area that no parcel has', { areaSquareMetres: 100_000_001 }, 'areaSquareMetres'],
    ['no use', { landUse: '' }, 'landUse'],
    ['a ratio of nothing', { floorAreaRatioAtMost: 0 }, 'floorAreaRatioAtMost'],
    ['a least ratio above the greatest', { floorAreaRatioAtLeast: 2.1 }, 'floorAreaRatioAtLeast'],
    ['more built over than there is', { buildingDensityPercentAtMost: 100.1 }, 'buildingDensityPercentAtMost'],
    ['no height', { heightMetresAtMost: 0 }, 'heightMetresAtMost'],
    ['less green than none', { greenPercentAtLeast: -1 }, 'greenPercentAtLeast'],
    ['no document', { conditionsDocumentNo: '' }, 'conditionsDocumentNo'],
  ])('is refused with %s', async (_, changed, field) => {
    const { ask, refusal } = await startApproval();
    const { owner, projectId } = await openProject({ ask } as never);
    const input = { ...parcel, ...changed };
    expect(await refusal(land, record, { projectId, input })).toMatchObject({ code: 'BAD_INPUT', field });
    expect((await ask(owner, read, { id: projectId })).project.parcel).toBeNull();
  });

  it('is recorded by nobody else', async () => {
    const { ask, refusal } = await startApproval();
    const { owner, projectId } = await openProject({ ask } as never);
    for (const principal of [
      owner,
      clerk,
      serviceRoom,
      approverOf('ECOLOGY'),
      approverOf('NATURAL_RESOURCES', ['510106']),
    ]) {
      expect((await refusal(principal, record, { projectId, input: parcel })).code).toBe('FORBIDDEN');
    }
  });
});

const report = `mutation ($region: String!, $month: String! = "2025-08", $text: String! = "完成投资", $figures: [LineFigureInput!]! = [], $version: Int) {
  reportLineProgress(region: $region, month: $month, text: $text, figures: $figures, expectedVersion: $version) {
    agency month version text figures { name value unit } reportedByName
  }
}`;
const progress = `query ($region: String!, $month: String! = "2025-08") {
  lineProgress(region: $region, month: $month) { agency report { version text } earlier { version text } }
}`;

describe('the progress of a line', () => {
  it('is reported once a month by each agency, amended by versions, and shows who has not reported', async () => {
    const { ask, refusal, subgraph } = await startApproval();
    const region = newCounty();
    const water = approverOf('WATER', [region]);
    const figures = [{ name: '完成投资', value: 1200.5, unit: '万元' }];
    const { reportLineProgress: first } = await ask(water, report, { region, figures });
    expect(first).toEqual({
      agency: 'WATER',
      month: '2025-08',
      version: 1,
      text: '完成投资',
      figures,
      reportedByName: water.name,
    });
    expect(await refusal(water, report, { region })).toMatchObject({
      code: 'LINE_PROGRESS_REPORTED',
      field: 'month',
      current: 1,
    });
    await ask(water, report, { region, text: '更正', version: 1 });
    expect(await refusal(water, report, { region, version: 1 })).toMatchObject({ code: 'STALE_VERSION', current: 2 });
    const answers = await Promise.all(
      [1, 2, 3].map(() =>
        subgraph.execute({ query: report, variables: { region, month: '2025-07' }, principal: water }),
      ),
    );
    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);

    await ask(approverOf('ECOLOGY', [region]), report, { region });
    const { lineProgress } = await ask(serviceRoom, progress, { region });
    const of = (agency: string) => lineProgress.find((line: any) => line.agency === agency);
    expect(of('WATER')).toEqual({
      agency: 'WATER',
      report: { version: 2, text: '更正' },
      earlier: [{ version: 1, text: '完成投资' }],
    });
    expect(of('ECOLOGY').report).toMatchObject({ version: 1 });
    expect(of('NATURAL_RESOURCES')).toEqual({ agency: 'NATURAL_RESOURCES', report: null, earlier: [] });
    expect(lineProgress.filter(({ report }: any) => report !== null)).toHaveLength(2);
    const { lineProgress: other } = await ask(serviceRoom, progress, { region, month: '2025-06' });
    expect(other.every(({ report }: any) => report === null)).toBe(true);
  });

  it.each([
    ['an unknown region', { region: '999999' }, 'REGION_UNKNOWN', 'region'],
    ['a month to come', { month: '2025-10' }, 'BAD_INPUT', 'month'],
    ['a month that there is not', { month: '2025-13' }, 'BAD_INPUT', 'month'],
    ['no text', { text: ' ' }, 'BAD_INPUT', 'text'],
    ['a figure without a unit', { figures: [{ name: '投资', value: 1, unit: '' }] }, 'BAD_INPUT', 'figures.unit'],
    [
      'a figure twice',
      { figures: [1, 2].map((value) => ({ name: '投资', value, unit: '万元' })) },
      'BAD_INPUT',
      'figures.name',
    ],
    [
      'too many figures',
      { figures: Array.from({ length: 51 }, (_, at) => ({ name: `${at}`, value: 1, unit: '个' })) },
      'BAD_INPUT',
      'figures',
    ],
    ['a version before there is one', { version: 1 }, 'STALE_VERSION', 'expectedVersion'],
  ])('is refused with %s', async (_, changed, code, field) => {
    const { ask, refusal } = await startApproval();
    const region = newCounty();
    const water = approverOf('WATER', [region]);
    expect(await refusal(water, report, { region, ...changed })).toMatchObject({ code, field });
    const { lineProgress } = await ask(serviceRoom, progress, { region });
    expect(lineProgress.every(({ report }: any) => report === null)).toBe(true);
  });

  it('is reported and read by those who may', async () => {
    const { refusal } = await startApproval();
    for (const principal of [serviceRoom, clerk, approverOf('WATER', ['510106'])]) {
      expect((await refusal(principal, report, { region: '370211' })).code).toBe('FORBIDDEN');
    }
    expect((await refusal(ownerOf(newCreditCode()), progress, { region: '370211' })).code).toBe('FORBIDDEN');
  });
});
