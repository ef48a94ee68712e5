import { describe, expect, it } from 'vitest';
import type { Desk } from './Desk.ts';
import { tasksOf } from './tasksOf.ts';

const nothing: Desk = {
  id: 'p1',
  name: '演示·产业园',
  approvals: null,
  utilities: null,
  acceptance: null,
  service: null,
};

/** A desk of which only what is told is there; the rest is as the graph answers for a project without anything. */
function desk(parts: Readonly<Record<string, unknown>>): Desk {
  return { ...nothing, ...parts };
}

const application = {
  id: 'a1',
  version: 4,
  itemName: '选址意见书',
  itemNameEn: 'Site selection',
  status: 'SUBMITTED',
  allowedActions: ['WITHDRAW'],
  toleranceCommitment: null,
  notificationCommitment: null,
};
const approvals = (changed: object) =>
  desk({ approvals: { applications: { nodes: [{ ...application, ...changed }] } } });
const service = (changed: object) =>
  desk({
    service: { health: null, serviceAgreement: null, completion: null, serviceEvaluation: null, ...changed },
  });
const kindsOf = (one: Desk) => tasksOf(one).map(({ kind, dueOn }) => [kind, dueOn]);

describe('tasksOf', () => {
  it('finds nothing where no department answers', () => {
    expect(tasksOf(nothing)).toEqual([]);
  });

  it.each([
    ['a submitted application', {}, []],
    ['a correction', { status: 'CORRECTION_REQUESTED' }, [['correction', null]]],
    ['a draft', { status: 'DRAFT' }, [['draft', null]]],
    ['materials that a pre-approval goes without', { allowedActions: ['SUPPLY_AWAITED'] }, [['awaited', null]]],
    [
      'a promise that runs, beside a correction',
      { status: 'CORRECTION_REQUESTED', toleranceCommitment: { id: 't', status: 'SIGNED', dueOn: '2026-12-01' } },
      [
        ['correction', null],
        ['tolerance', '2026-12-01'],
      ],
    ],
    ['a promise that is kept', { toleranceCommitment: { id: 't', status: 'KEPT', dueOn: '2026-12-01' } }, []],
    [
      'a commitment to be checked',
      { notificationCommitment: { id: 'n', status: 'CHECK_DUE', checkDueOn: '2027-01-05' } },
      [['notification', '2027-01-05']],
    ],
  ])('of %s', (_, changed, kinds) => {
    expect(kindsOf(approvals(changed))).toEqual(kinds);
  });

  it('names the project, and the version that the owner has seen', () => {
    expect(tasksOf(approvals({ status: 'CORRECTION_REQUESTED' }))).toEqual([
      expect.objectContaining({
        projectId: 'p1',
        projectName: '演示·产业园',
        title: { zh: '选址意见书', en: 'Site selection' },
        application: { id: 'a1', version: 4 },
      }),
    ]);
  });

  it('takes a returned application as one, and returned matters of another one by one', () => {
    const matter = { matterName: '供水', matterNameEn: 'Water', clock: null };
    const matters = [
      { ...matter, id: 'm1', status: 'RETURNED' },
      { ...matter, id: 'm2', status: 'ACCEPTED' },
      { ...matter, id: 'm3', status: 'RETURNED' },
    ];
    const submittedAt = '2026-11-20T18:00:00Z';
    const utilityApplications = {
      nodes: [
        { id: 'u1', status: 'RETURNED', submittedAt, matters: [] },
        { id: 'u2', status: 'PARTLY_RETURNED', submittedAt, matters },
      ],
    };
    const found = tasksOf(desk({ utilities: { jointSurveys: null, utilityApplications } }));
    expect(found.map(({ key, since }) => [key, since])).toEqual([
      ['return u1', '2026-11-21'],
      ['return m1', null],
      ['return m3', null],
    ]);
  });

  it('expects somebody on the site on the day of a survey in Beijing, and not before a slot is fixed', () => {
    const survey = { id: 's1', place: '项目部', status: 'SCHEDULED', slot: { startsAt: '2026-11-25T16:30:00Z' } };
    const nodes = [
      survey,
      { ...survey, id: 's2', status: 'CALLED', slot: null },
      { ...survey, id: 's3', status: 'CANCELLED' },
    ];
    const found = tasksOf(desk({ utilities: { jointSurveys: { nodes }, utilityApplications: null } }));
    expect(found.map(({ key, dueOn }) => [key, dueOn])).toEqual([['survey s1', '2026-11-26']]);
  });

  it('takes what acceptance wants put right, and open findings from before it', () => {
    const item = { item: { name: '消防验收', nameEn: 'Fire' }, itemCode: 'fire' };
    const items = [
      { ...item, id: 'i1', status: 'RECTIFYING' },
      { ...item, id: 'i2', status: 'PASSED' },
    ];
    const acceptances = {
      nodes: [
        { id: 'j1', status: 'RECTIFYING', items },
        { id: 'j2', status: 'WITHDRAWN', items },
      ],
    };
    const findings = [
      { ...item, number: 1, finding: '缺标识', advice: '补标识', putRightAt: null },
      { ...item, number: 2, finding: '缺图', advice: '补图', putRightAt: '2026-11-20T01:00:00Z' },
    ];
    const acceptancePreChecks = { nodes: [{ id: 'c1', checkedAt: '2026-11-19T01:00:00Z', findings }] };
    const found = tasksOf(desk({ acceptance: { acceptances, acceptancePreChecks } }));
    expect(found.map(({ key }) => key)).toEqual(['rectification i1', 'finding c1 1']);
  });

  it('lets an owner sign what it has not signed, and rate what was served and is not rated', () => {
    const offered = { no: 2, offeredAt: '2026-11-20T01:00:00Z', ownerSigned: null };
    const agreement = { id: 'g1', status: 'OFFERED', offered };
    expect(kindsOf(service({ serviceAgreement: agreement }))).toEqual([['agreement', null]]);
    const signed = { ...agreement, offered: { ...offered, ownerSigned: { at: '2026-11-21T01:00:00Z' } } };
    expect(kindsOf(service({ serviceAgreement: signed }))).toEqual([]);
    const completion = { id: 'c1', finishedAt: '2026-11-20T01:00:00Z', isServed: true };
    expect(kindsOf(service({ completion }))).toEqual([['rating', null]]);
    expect(kindsOf(service({ completion: { ...completion, isServed: false } }))).toEqual([]);
    expect(kindsOf(service({ completion, serviceEvaluation: { id: 'e1' } }))).toEqual([]);
  });

  it('takes of what blocks the project only what should have been applied for', () => {
    const block = {
      department: 'APPROVAL',
      kind: 'BEHIND_PLAN',
      waitsFor: 'OWNER',
      since: '2026-11-01',
      name: '备案',
      nameEn: null,
    };
    const blockedBy = [
      block,
      { ...block, kind: 'CORRECTION' },
      { ...block, waitsFor: 'DEPARTMENT' },
      { ...block, name: null },
    ];
    const found = tasksOf(service({ health: { blockedBy } }));
    expect(found.map(({ kind, title, since }) => [kind, title, since])).toEqual([
      ['behindPlan', { zh: '备案', en: '备案' }, '2026-11-01'],
    ]);
  });
});
