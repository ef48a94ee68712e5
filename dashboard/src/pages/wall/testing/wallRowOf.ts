import type { WallRowFragment } from '../../../generated/pages/wall/wallRows.ts';

type Project = WallRowFragment['project'];

/** A row of the wall with what matters to a test; the rest is of a project that has just begun. */
export function wallRowOf(
  project: Partial<Project>,
  row: Partial<Omit<WallRowFragment, 'project'>> = {},
): WallRowFragment {
  return {
    __typename: 'WallChartRow',
    measure: null,
    responsible: { __typename: 'ProjectContact', name: '负责人' },
    target: null,
    progress: { __typename: 'Progress', done: 0, total: 10, percent: 0 },
    plannedProgress: null,
    plannedStart: '2026-01-05',
    plannedFinish: '2027-03-01',
    expectedFinish: '2027-03-01',
    finishMovedWorkingDays: 0,
    startedOn: null,
    finishedOn: null,
    light: 'GREEN',
    lightCause: null,
    nextDeadline: null,
    workingDaysLeft: null,
    ...row,
    project: {
      __typename: 'Project',
      id: 'p1',
      code: '2601-370702-01-01-100001',
      name: '项目',
      regionCode: '370702',
      regionName: '潍城区',
      kind: 'INDUSTRIAL',
      keyLevels: [],
      stage: 'LAND_USE_PLANNING',
      plannedStart: '2026-01-05',
      plannedCompletion: '2027-03-01',
      stewardOnDuty: null,
      ...project,
    },
  };
}
