import { startOfDay } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import { isWithinRegion, regionName, requireRegion } from '@guanjia/kernel/regions';
import { type Reach, reachOf } from '@guanjia/kernel/rowScope';
import { connectionOf } from '@guanjia/subgraph/connectionOf';
import { pageArguments } from '@guanjia/subgraph/pageArguments';
import { checkedYear } from '../domain/checkedYear.ts';
import { conciergeReaders } from '../domain/conciergeReaders.ts';
import { policyFields } from '../domain/policyFields.ts';
import { mayReadKnowledge } from '../usecases/requireKnowledge.ts';
import { cancelPolicyLecture, holdPolicyLecture, planPolicyLecture } from '../usecases/runLecture.ts';
import { checkedFilter } from './checkedFilter.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from './generated/resolversTypes.ts';
import { loadById } from './loadById.ts';
import { pageById } from './pageById.ts';

/** What can be asked of policy lectures. */
export const lectureQueries: Pick<QueryResolvers, 'lecture' | 'lectures' | 'lectureFigures'> = {
  lecture: (_, { id }, { lectureById }) => loadById(lectureById, id),
  lectures: async (_, { filter, ...asked }, { needs, scopeOf }) => {
    const page = pageById(asked);
    const { from, to, ...others } = checkedFilter(filter);
    const conditions = { ...others, from: from ? new Date(from) : null, until: to ? new Date(to) : null };
    const rows = await needs.store.lectures.listLectures(conditions, await scopeOf('serviceText'), page);
    return connectionOf(rows, page, ({ id }) => [id]);
  },
  lectureFigures: async (_, { year, month, by, region, ...asked }, { needs, principal }) => {
    const page = pageArguments(asked, 1);
    const time = timeOf(year, month ?? null);
    const regions = within(reachOf(principal, conciergeReaders.cityReport), region ?? null);
    const rows = await needs.store.lectures.listFigures({ ...time, regions, by }, page);
    const figures = rows.map((figure) => ({ ...figure, by }));
    return connectionOf(figures, page, ({ key }) => [key]);
  },
};

/** What can be done about policy lectures. */
export const lectureMutations: Pick<MutationResolvers, 'planLecture' | 'holdLecture' | 'cancelLecture'> = {
  planLecture: (_, { input }, { change }) => {
    const { startsAt, endsAt, place = null, projectId = null, materials = [], entryIds = [], ...asked } = input;
    const times = { startsAt: new Date(startsAt), endsAt: new Date(endsAt) };
    return change((needs, principal) =>
      planPolicyLecture(needs, principal, { ...asked, ...times, place, projectId, materials, entryIds }),
    );
  },
  holdLecture: (_, { note, questions, ...asked }, { change }) =>
    change((needs, principal) =>
      holdPolicyLecture(needs, principal, { ...asked, note: note ?? null, questions: questions ?? [] }),
    ),
  cancelLecture: (_, asked, { change }) => change((needs, principal) => cancelPolicyLecture(needs, principal, asked)),
};

/** Policy lectures. */
export const lectureResolvers: Pick<Resolvers, 'Lecture' | 'LectureQuestion' | 'LectureFigure'> = {
  Lecture: {
    __resolveReference: ({ id }, { lectureById }) => loadById(lectureById, id),
    regionName: ({ regionCode }) => regionName(regionCode),
    startsAt: ({ startsAt }) => startsAt.toISOString(),
    endsAt: ({ endsAt }) => endsAt.toISOString(),
    lecturers: async ({ lecturerIds }, _, { personById }) => {
      const people = await Promise.all(lecturerIds.map((id) => personById.load(id)));
      return people.filter((person) => person !== null);
    },
    project: ({ projectId }) => (projectId === null ? null : { id: projectId }),
    entries: async ({ entryIds }, _, { knowledgeById, principal }) => {
      const entries = await Promise.all(entryIds.map((id) => knowledgeById.load(id)));
      return entries.filter((entry) => entry !== null).filter((entry) => mayReadKnowledge(principal, entry));
    },
    plannedAt: ({ plannedAt }) => plannedAt.toISOString(),
    plannedByName: ({ plannedBy }) => plannedBy.name,
  },
  LectureQuestion: {
    entry: async ({ entryId }, _, { knowledgeById, principal }) => {
      const entry = await loadById(knowledgeById, entryId);
      return entry !== null && mayReadKnowledge(principal, entry) ? entry : null;
    },
  },
  LectureFigure: {
    regionCode: ({ by, key }) => (by === 'REGION' ? key : null),
    regionName: ({ by, key }) => (by === 'REGION' ? regionName(key) : null),
    lecturer: ({ by, key }, _, { personById }) => loadById(personById, by === 'LECTURER' ? key : null),
    field: ({ by, key }) => (by === 'FIELD' && isPolicyField(key) ? key : null),
  },
};

function isPolicyField(key: string): key is keyof typeof policyFields {
  return Object.hasOwn(policyFields, key);
}

/** A year or a month of it in China. @throws BAD_INPUT */
function timeOf(year: number, month: number | null): { readonly from: Date; readonly until: Date } {
  checkedYear(year, 'year');
  if (month !== null && (!Number.isInteger(month) || month < 1 || month > 12))
    throw new DomainError('BAD_INPUT', { field: 'month', value: month, accepted: '1 to 12' });
  const dayOf = (months: number) => startOfDay(new Date(Date.UTC(year, months, 1)).toISOString().slice(0, 10));
  return month === null ? { from: dayOf(0), until: dayOf(12) } : { from: dayOf(month - 1), until: dayOf(month) };
}

/** The part of the regions that lies within the one asked for; all when none is, and null for every region. @throws REGION_UNKNOWN */
function within({ all, regions }: Pick<Reach, 'all' | 'regions'>, region: string | null): readonly string[] | null {
  if (region === null) return all ? null : regions;
  requireRegion(region, 'region');
  if (all || regions.some((one) => isWithinRegion(region, one))) return [region];
  return regions.filter((one) => isWithinRegion(one, region));
}
