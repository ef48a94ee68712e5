import { describe, expect, it } from 'vitest';
import { eventsOf } from './support/eventsOf.ts';
import { openProject } from './support/openApplication.ts';
import { approverOf, clerk, ownerOf, region, serviceRoom, steward } from './support/people.ts';
import { newCreditCode } from './support/samples.ts';
import { startApproval } from './support/startApproval.ts';

const review = `{
  id version status agreementReference agreementSignedOn agencies silentAgencies openedByName cancellationReason
  meetings { heldAt place minutes absences { agency reason } recordedByName }
  opinions { agency revision itemCodes items { code } conditions remarks givenByName }
  opinionHistory { agency revision }
  notice {
    number roadmapVersion text mermaid issuedAt issuedByName
    items { itemCode itemName agency stage workingDays prerequisites plannedStart plannedFinish materials { code name tolerable } }
  }
}`;
const open = `mutation ($projectId: ID!, $reference: String! = "演示协议1号", $signedOn: Date! = "2025-09-20", $agencies: [Agency!]) {
  openJointPreReview(projectId: $projectId, agreementReference: $reference, agreementSignedOn: $signedOn, agencies: $agencies) ${review}
}`;
const opine = `mutation ($id: ID!, $itemCodes: [String!]!, $conditions: String, $remarks: String) {
  givePreReviewOpinion(preReviewId: $id, itemCodes: $itemCodes, conditions: $conditions, remarks: $remarks) ${review}
}`;
const meet = `mutation ($id: ID!, $heldAt: DateTime! = "2025-09-25T09:00:00+08:00", $place: String! = "服务室", $minutes: String! = "纪要", $absences: [PreReviewAbsenceInput!]! = [], $version: Int) {
  recordPreReviewMeeting(preReviewId: $id, heldAt: $heldAt, place: $place, minutes: $minutes, absences: $absences, expectedVersion: $version) ${review}
}`;
const issue = `mutation ($id: ID!, $version: Int) { issueOneTimeNotice(preReviewId: $id, expectedVersion: $version) ${review} }`;
const cancel = `mutation ($id: ID!, $reason: String!) { cancelJointPreReview(preReviewId: $id, reason: $reason) ${review} }`;
const plan = `mutation ($id: ID!) { planRoadmap(projectId: $id) { version items { itemCode agency workingDays plannedFinish } mermaid } }`;

const water = approverOf('WATER');
const reform = approverOf('DEVELOPMENT_REFORM');

async function begin({ agencies, planned = true }: { agencies?: string[]; planned?: boolean } = {}) {
  const door = await startApproval();
  const { owner, projectId, project } = await openProject(door);
  const roadmap = planned ? (await door.ask(owner, plan, { id: projectId })).planRoadmap : null;
  const { openJointPreReview } = await door.ask(serviceRoom, open, { projectId, agencies });
  return {
    ...door,
    owner,
    projectId,
    project,
    roadmap,
    id: openJointPreReview.id as string,
    opened: openJointPreReview,
  };
}

describe('a joint pre-review', () => {
  it('goes from the invitation over opinions and a meeting to one notice of all items and the flow', async () => {
    const { ask, refusal, owner, projectId, project, roadmap, id, opened, database } = await begin();
    expect(opened).toMatchObject({
      version: 1,
      status: 'OPEN',
      openedByName: serviceRoom.name,
      agreementReference: '演示协议1号',
    });
    expect(opened.agencies.toSorted()).toEqual([...new Set(roadmap.items.map(({ agency }: any) => agency))].toSorted());

    await ask(water, opine, { id, itemCodes: ['soil-water-plan-approval'], conditions: '取土场|另行论证' });
    const flood = { id, itemCodes: ['soil-water-plan-approval', 'flood-impact-approval'], remarks: '涉河' };
    const { givePreReviewOpinion: amended } = await ask(water, opine, flood);
    expect(amended).toMatchObject({ version: 3, status: 'OPEN', opinionHistory: [{ revision: 1 }, { revision: 2 }] });
    expect(amended.opinions).toMatchObject([
      {
        agency: 'WATER',
        revision: 2,
        conditions: null,
        remarks: '涉河',
        items: [{ code: 'soil-water-plan-approval' }, { code: 'flood-impact-approval' }],
      },
    ]);
    expect(amended.silentAgencies).not.toContain('WATER');

    const others = opened.agencies.filter((agency: string) => agency !== 'WATER' && agency !== 'DEVELOPMENT_REFORM');
    const absences = others.map((agency: string) => ({ agency, reason: '已书面函复' }));
    const { recordPreReviewMeeting: met } = await ask(steward, meet, { id, absences });
    expect(met).toMatchObject({
      status: 'REVIEWED',
      silentAgencies: ['DEVELOPMENT_REFORM'],
      meetings: [{ place: '服务室', minutes: '纪要', recordedByName: steward.name }],
    });
    expect(await refusal(serviceRoom, issue, { id })).toMatchObject({
      code: 'PRE_REVIEW_OPINION_MISSING',
      missing: ['DEVELOPMENT_REFORM'],
    });
    await ask(reform, opine, { id, itemCodes: [] });

    const { issueOneTimeNotice: told } = await ask(serviceRoom, issue, { id });
    expect(told.status).toBe('NOTICE_ISSUED');
    const { notice } = told;
    expect(notice).toMatchObject({
      number: `联审告知〔2025〕${project.code}`,
      roadmapVersion: 1,
      mermaid: roadmap.mermaid,
      issuedByName: serviceRoom.name,
    });
    expect(notice.items).toHaveLength(roadmap.items.length + 1);
    for (const item of roadmap.items) {
      const found = notice.items.find(({ itemCode }: any) => itemCode === item.itemCode);
      expect(found).toMatchObject(item);
      expect(found.materials.length).toBeGreaterThan(0);
    }
    expect(notice.items.at(-1)).toMatchObject({
      itemCode: 'flood-impact-approval',
      workingDays: 15,
      plannedStart: null,
    });
    for (const words of [
      notice.number,
      project.code,
      '演示协议1号',
      '```mermaid',
      notice.items.at(-1).itemName,
      '涉河',
      '未到会（已书面函复）',
      '可容缺',
      roadmap.items[0].plannedFinish,
    ]) {
      expect(notice.text).toContain(words);
    }
    expect(notice.text.match(/^\| \d+ \|/gm)).toHaveLength(notice.items.length);

    await ask(owner, plan, { id: projectId });
    const seen = await ask(
      owner,
      `query ($id: ID!) { project(id: $id) { jointPreReview { status notice { text roadmapVersion } } } }`,
      { id: projectId },
    );
    expect(seen.project.jointPreReview).toEqual({
      status: 'NOTICE_ISSUED',
      notice: { text: notice.text, roadmapVersion: 1 },
    });
    expect(await eventsOf(database, projectId)).toEqual([
      'approval.projectRegistered',
      'approval.roadmapPlanned',
      'approval.jointPreReviewOpened',
      'approval.preReviewOpinionGiven',
      'approval.preReviewOpinionGiven',
      'approval.preReviewMeetingRecorded',
      'approval.preReviewOpinionGiven',
      'approval.oneTimeNoticeIssued',
      'approval.roadmapPlanned',
    ]);
  });

  it('tells everything once, and changes nothing afterwards', async () => {
    const { ask, refusal, subgraph, id } = await begin({ agencies: ['WATER'] });
    await ask(water, opine, { id, itemCodes: ['soil-water-plan-approval'] });
    expect(await refusal(serviceRoom, issue, { id })).toMatchObject({
      code: 'TRANSITION_NOT_ALLOWED',
      machine: 'jointPreReview',
      current: 'OPEN',
      allowed: ['giveOpinion', 'recordMeeting', 'cancel'],
    });
    await ask(serviceRoom, meet, { id });
    const answers = await Promise.all(
      [1, 2, 3].map(() => subgraph.execute({ query: issue, variables: { id }, principal: serviceRoom })),
    );
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions?.['code'] ?? 'issued');
    expect(codes.filter((code) => code === 'issued')).toHaveLength(1);
    for (const code of codes) expect(['issued', 'STALE_VERSION', 'NOTICE_ALREADY_ISSUED']).toContain(code);
    expect((await refusal(serviceRoom, issue, { id })).code).toBe('NOTICE_ALREADY_ISSUED');
    for (const [principal, query, variables] of [
      [water, opine, { id, itemCodes: [] }],
      [serviceRoom, meet, { id }],
      [serviceRoom, cancel, { id, reason: '取消' }],
    ] as const) {
      expect(await refusal(principal, query, variables)).toMatchObject({
        code: 'TRANSITION_NOT_ALLOWED',
        current: 'NOTICE_ISSUED',
        allowed: [],
      });
    }
  });

  it('is one of a project, unless the one before was cancelled', async () => {
    const { ask, refusal, projectId, id } = await begin({ agencies: ['WATER'], planned: false });
    expect(await refusal(steward, open, { projectId, agencies: ['WATER'] })).toMatchObject({
      code: 'PRE_REVIEW_EXISTS',
      field: 'projectId',
    });
    expect(await refusal(serviceRoom, cancel, { id, reason: ' ' })).toMatchObject({
      code: 'BAD_INPUT',
      field: 'reason',
    });
    const { cancelJointPreReview } = await ask(serviceRoom, cancel, { id, reason: '项目暂缓' });
    expect(cancelJointPreReview).toMatchObject({ status: 'CANCELLED', cancellationReason: '项目暂缓' });
    expect((await refusal(water, opine, { id, itemCodes: [] })).code).toBe('TRANSITION_NOT_ALLOWED');
    const { openJointPreReview: next } = await ask(steward, open, { projectId, agencies: ['WATER', 'WATER'] });
    expect(next.agencies).toEqual(['WATER']);
    await ask(water, opine, { id: next.id, itemCodes: [] });
    await ask(steward, meet, { id: next.id });
    expect(await refusal(steward, issue, { id: next.id })).toMatchObject({ code: 'ROADMAP_NOT_FOUND' });
  });

  it('is refused without a roadmap to invite by, without a signed agreement, and to those who may not', async () => {
    const door = await startApproval();
    const { owner, projectId } = await openProject(door);
    expect(await door.refusal(serviceRoom, open, { projectId })).toMatchObject({
      code: 'ROADMAP_NOT_FOUND',
      field: 'projectId',
    });
    const asked = { projectId, agencies: ['WATER'] };
    expect(await door.refusal(serviceRoom, open, { ...asked, signedOn: '2025-09-27' })).toMatchObject({
      code: 'BAD_INPUT',
      field: 'agreementSignedOn',
    });
    expect(await door.refusal(serviceRoom, open, { ...asked, reference: '' })).toMatchObject({
      code: 'BAD_INPUT',
      field: 'agreementReference',
    });
    expect(await door.refusal(serviceRoom, open, { ...asked, agencies: [] })).toMatchObject({
      code: 'BAD_INPUT',
      field: 'agencies',
    });
    for (const principal of [owner, clerk, water, { ...steward, regions: ['510106'] }]) {
      expect((await door.refusal(principal, open, asked)).code).toBe('FORBIDDEN');
    }
  });

  it('hears the agencies invited, each for its own items', async () => {
    const { refusal, ask, owner, id } = await begin({ agencies: ['WATER', 'ECOLOGY'] });
    expect(await refusal(reform, opine, { id, itemCodes: [] })).toMatchObject({
      code: 'AGENCY_NOT_INVITED',
      value: 'DEVELOPMENT_REFORM',
      accepted: ['WATER', 'ECOLOGY'],
    });
    expect((await refusal(approverOf('WATER', ['510106']), opine, { id, itemCodes: [] })).code).toBe('FORBIDDEN');
    expect(await refusal(water, opine, { id, itemCodes: ['eia-approval'] })).toMatchObject({
      code: 'BAD_INPUT',
      field: 'itemCodes',
      value: 'eia-approval',
    });
    expect(await refusal(water, opine, { id, itemCodes: [], conditions: ' ' })).toMatchObject({
      code: 'BAD_INPUT',
      field: 'conditions',
    });
    const answers = await Promise.all([
      ask(water, opine, { id, itemCodes: [] }),
      ask(approverOf('ECOLOGY', [region]), opine, { id, itemCodes: ['eia-approval'] }),
    ]);
    expect(answers).toHaveLength(2);
    expect((await refusal(ownerOf(newCreditCode()), opine, { id, itemCodes: [] })).code).toBe('FORBIDDEN');
    const read = `query ($id: ID!) { jointPreReview(id: $id) { id silentAgencies } }`;
    expect((await ask(steward, read, { id })).jointPreReview).toEqual({ id, silentAgencies: [] });
    const mine = `query ($id: ID!) { jointPreReview(id: $id) { id status } }`;
    expect((await ask(owner, mine, { id })).jointPreReview).toEqual({ id, status: 'OPEN' });
    expect((await ask(ownerOf(newCreditCode()), mine, { id })).jointPreReview).toBeNull();
    expect((await refusal(owner, read, { id })).code).toBe('FORBIDDEN');
    expect((await refusal(water, opine, { id: 'nothing', itemCodes: [] })).code).toBe('PRE_REVIEW_NOT_FOUND');
  });

  it('records a meeting that was held, with those who stayed away', async () => {
    const { refusal, ask, id } = await begin({ agencies: ['WATER'] });
    expect(await refusal(serviceRoom, meet, { id, heldAt: '2025-09-27T09:00:00+08:00' })).toMatchObject({
      code: 'BAD_INPUT',
      field: 'heldAt',
    });
    expect(await refusal(serviceRoom, meet, { id, minutes: '' })).toMatchObject({
      code: 'BAD_INPUT',
      field: 'minutes',
    });
    expect(await refusal(serviceRoom, meet, { id, absences: [{ agency: 'ECOLOGY', reason: '出差' }] })).toMatchObject({
      code: 'AGENCY_NOT_INVITED',
      field: 'absences',
    });
    expect(await refusal(serviceRoom, meet, { id, absences: [{ agency: 'WATER', reason: '' }] })).toMatchObject({
      code: 'BAD_INPUT',
      field: 'absences.reason',
    });
    expect(await refusal(serviceRoom, meet, { id, version: 2 })).toMatchObject({ code: 'STALE_VERSION', current: 1 });
    expect((await refusal(water, meet, { id })).code).toBe('FORBIDDEN');
    await ask(serviceRoom, meet, { id });
    const { recordPreReviewMeeting: second } = await ask(serviceRoom, meet, {
      id,
      absences: [{ agency: 'WATER', reason: '防汛' }],
    });
    expect(second).toMatchObject({ status: 'REVIEWED', silentAgencies: [] });
    expect(second.meetings).toHaveLength(2);
  });
});
