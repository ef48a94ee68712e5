import { connectionOf } from '@guanjia/subgraph/connectionOf';
import type { Report } from '../domain/report.ts';
import { daysPast, dutyLight, type ReportDuty } from '../domain/reportDuty.ts';
import { requireMonth } from '../domain/reportMonth.ts';
import { decideOnReport } from '../usecases/decideOnReport.ts';
import { exportDutyList } from '../usecases/exportDutyList.ts';
import { handInEvidence } from '../usecases/handInEvidence.ts';
import { handInService } from '../usecases/handInService.ts';
import { endReporting, markReporting } from '../usecases/markReporting.ts';
import { reportScopeOf } from '../usecases/reportScopeOf.ts';
import { checkedFilter } from './checkedFilter.ts';
import type {
  MutationResolvers,
  ProjectResolvers,
  QueryResolvers,
  Resolvers,
  UnitResolvers,
} from './generated/resolversTypes.ts';
import { loadById } from './loadById.ts';
import { pageByKey } from './pageByKey.ts';

type ReportTypes =
  | 'ReportDuties'
  | 'ReportDutyCounts'
  | 'ReportDuty'
  | 'Report'
  | 'ReportVersion'
  | 'EvidenceEntry'
  | 'ReportingUnit';

/** What can be asked about reports. */
export const reportQueries: Pick<QueryResolvers, 'report' | 'reportDuties'> = {
  report: (_, { id }, { reportById }) => loadById(reportById, id),
  reportDuties: async (_, { month, filter }, { needs, principal, today }) => {
    const asked = { month: requireMonth(month), today, filter: checkedFilter(filter) };
    return {
      query: { ...asked, scope: await reportScopeOf(needs.store, principal) },
      countScope: await reportScopeOf(needs.store, principal, 'reportCounts'),
    };
  },
};

/** What can be done about reports. */
export const reportMutations: Pick<
  MutationResolvers,
  | 'handInServiceReport'
  | 'handInEvidenceReport'
  | 'acceptReport'
  | 'returnReport'
  | 'markReportingUnit'
  | 'endReportingUnit'
> = {
  handInServiceReport: (_, asked, { change }) => change((needs, principal) => handInService(needs, principal, asked)),
  handInEvidenceReport: (_, asked, { change }) => change((needs, principal) => handInEvidence(needs, principal, asked)),
  acceptReport: (_, { reportId }, { change }) =>
    change((needs, principal) => decideOnReport(needs, principal, { reportId, action: 'accept', reason: null })),
  returnReport: (_, asked, { change }) =>
    change((needs, principal) => decideOnReport(needs, principal, { ...asked, action: 'return' })),
  markReportingUnit: (_, asked, { change }) => change((needs, principal) => markReporting(needs, principal, asked)),
  endReportingUnit: (_, asked, { change }) => change((needs, principal) => endReporting(needs, principal, asked)),
};

/** What reports add to a project. */
export const projectReports: Pick<ProjectResolvers, 'serviceReports'> = {
  serviceReports: async ({ id: projectId }, asked, { canRead, reportsOfProject }) => {
    const page = pageByKey(asked);
    if (!(await canRead('projectRouting', projectId))) return null;
    return connectionOf(await reportsOfProject.load(projectId, page), page, ({ month, id }) => [month, id]);
  },
};

/** What reports add to a unit. */
export const unitReports: Pick<UnitResolvers, 'evidenceDuty'> = {
  evidenceDuty: ({ id }, _, { reportingUnitOf }) => reportingUnitOf.load(id),
};

/** Duties and reports. */
export const reportResolvers: Pick<Resolvers, ReportTypes> = {
  ReportDuties: {
    month: ({ query }) => query.month,
    counts: ({ query, countScope }, _, { needs }) => needs.store.reports.countDuties({ ...query, scope: countScope }),
    list: async ({ query }, asked, { needs }) => {
      const page = pageByKey(asked, 2);
      return connectionOf(await needs.store.reports.listDuties(query, page), page, placeOf);
    },
    csv: ({ query }, _, { needs }) => exportDutyList(needs, query),
  },
  ReportDutyCounts: {
    due: ({ DUE }) => DUE,
    missing: ({ MISSING }) => MISSING,
    handedIn: ({ HANDED_IN }) => HANDED_IN,
    late: ({ LATE }) => LATE,
    returned: ({ RETURNED }) => RETURNED,
  },
  ReportDuty: {
    kind: ({ subject }) => subject.kind,
    project: ({ subject }) => projectOf(subject),
    person: ({ subject }, _, { personById }) => (subject.kind === 'SERVICE' ? personById.load(subject.personId) : null),
    unit: ({ unitId }, _, { unitById }) => unitById.load(unitId),
    light: (duty, _, { today }) => dutyLight(duty, today),
    report: ({ reportId }, _, { reportById }) => loadById(reportById, reportId),
  },
  Report: {
    __resolveReference: ({ id }, { reportById }) => loadById(reportById, id),
    kind: ({ subject }) => subject.kind,
    project: ({ subject }) => projectOf(subject),
    person: ({ subject }, _, { personById }) => (subject.kind === 'SERVICE' ? personById.load(subject.personId) : null),
    unit: ({ subject }, _, { unitById }) => (subject.kind === 'EVIDENCE' ? unitById.load(subject.unitId) : null),
    daysLate: ({ dueOn, firstHandedInOn }) => daysPast(dueOn, firstHandedInOn),
    versions: ({ id }, _, { versionsOfReport }) => versionsOfReport.load(id),
  },
  ReportVersion: {
    service: ({ content }) => (content.kind === 'SERVICE' ? content : null),
    evidence: ({ content }) => (content.kind === 'EVIDENCE' ? content.entries : []),
    handedInAt: ({ handedInAt }) => handedInAt.toISOString(),
    handedInByName: ({ handedInBy }) => handedInBy.name,
    outcome: ({ outcome }) => outcome?.kind,
    outcomeReason: ({ outcome }) => outcome?.reason,
    decidedAt: ({ outcome }) => outcome?.at.toISOString(),
    decidedByName: ({ outcome }) => outcome?.by.name,
  },
  EvidenceEntry: {
    project: ({ projectId }) => (projectId === null ? null : { id: projectId }),
  },
  ReportingUnit: {
    unit: ({ unitId }, _, { unitById }) => unitById.load(unitId),
  },
};

function projectOf(subject: Report['subject']): { id: string } | null {
  return subject.kind === 'SERVICE' ? { id: subject.projectId } : null;
}

function placeOf({ subject }: ReportDuty): readonly string[] {
  return subject.kind === 'SERVICE'
    ? [subject.kind, subject.projectId, subject.personId]
    : [subject.kind, subject.unitId, subject.unitId];
}
