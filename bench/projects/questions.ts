import { anonymous, type Principal } from '@guanjia/kernel/principal';
import { stewardIds } from './seedProjects.ts';

/** A query that is measured, with other variables each time. */
export interface Question {
  readonly title: string;
  readonly query: string;
  readonly principal: Principal;
  /** What its p95 stays below. */
  readonly targetMs: number;
  variables(round: number): Readonly<Record<string, unknown>>;
}

const official: Principal = {
  ...anonymous,
  subject: 'bench',
  name: '测量',
  roles: ['GOVERNMENT'],
  regions: ['370200'],
};
const cities = ['370200', '370700', '320100', '510100'];
const kinds = ['INDUSTRIAL', 'RESIDENTIAL', 'MUNICIPAL', 'COMMERCIAL', 'MEDICAL'];
const words = ['产业园', '物流', '医院', '滨海', '凤凰安置'];
const whole = 'id name regionName kind stage keyLevels approvalLight stewardOnDuty { personName }';
const list = `query ($filter: ProjectFilter, $sort: ProjectSort! = NEWEST, $first: Int = 20, $after: String) {
  projects(filter: $filter, sort: $sort, first: $first, after: $after) {
    totalCount nodes { ${whole} } pageInfo { hasNextPage endCursor }
  }
}`;
const groups = `total overdue byStage { stage count } byLight { light count } byKind { kind count } byKeyLevel { keyLevel count }`;
const counts = `query ($filter: ProjectFilter) { projectCounts(filter: $filter) { ${groups} } }`;
const regions = `query ($region: String) {
  regionCounts(region: $region) { regionCode regionName total cells { stage light count } }
}`;
const listAndCounts = `query ($filter: ProjectFilter, $first: Int) {
  projects(filter: $filter, sort: NEAREST_DEADLINE, first: $first) { totalCount nodes { ${whole} } }
  projectCounts(filter: $filter) { ${groups} }
}`;

const item = `query ($projectId: ID!, $itemCode: String!) {
  projectItem(projectId: $projectId, itemCode: $itemCode) {
    applicability isIn reasons policies { code } prerequisites { standing } materials { presented }
    application { status clock { deadline explanation { date counted } } } planned { plannedFinish } nextActions
  }
}`;

const onTime = `query ($region: String!, $month: String!) {
  onTimeDecisions(region: $region, month: $month) { agency decisions onTimeShare medianWorkingDays }
}`;

const at = <Value>(values: readonly Value[], round: number): Value | undefined => values[round % values.length];

/** What is asked, from the plainest list to the page of a wall chart with its counts. */
export function createQuestions(places: {
  /** Cursors in the middle of the list by name. */
  readonly cursors: readonly string[];
  readonly owners: readonly string[];
  readonly projectIds: readonly string[];
  readonly itemCodes: readonly string[];
  readonly year: number;
}): readonly Question[] {
  const ask = (
    title: string,
    query: string,
    variables: Question['variables'],
    principal: Principal = official,
  ): Question => ({ title, query, principal, targetMs: 100, variables });
  const owner: Principal = { ...official, roles: ['OWNER'], ownerUnit: places.owners[0] ?? null };
  return [
    ask('newest 20', list, () => ({})),
    ask('a city, two kinds, stage and light, nearest deadline', list, (round) => ({
      sort: 'NEAREST_DEADLINE',
      filter: {
        region: at(cities, round),
        kinds: [at(kinds, round), at(kinds, round + 1)],
        stages: ['ENGINEERING_CONSTRUCTION', 'CONSTRUCTION_PERMIT', 'COMPLETION_ACCEPTANCE'],
        lights: ['GREEN', 'AMBER'],
      },
    })),
    ask('overdue in a city', list, (round) => ({ filter: { region: at(cities, round), overdue: true } })),
    ask('amber and red everywhere, by name', list, () => ({ sort: 'NAME', filter: { lights: ['AMBER', 'RED'] } })),
    ask('on a key list of a year and level', list, (round) => ({
      filter: { keyListYear: places.year - (round % 3), keyLevels: ['PROVINCIAL', 'CITY'] },
    })),
    ask('a steward’s', list, (round) => ({ filter: { steward: at(stewardIds, round) } })),
    ask('part of a name', list, (round) => ({ filter: { text: at(words, round) } })),
    ask('registered in a quarter', list, (round) => ({
      filter: { registeredFrom: `2026-0${1 + (round % 5)}-01`, registeredTo: `2026-0${4 + (round % 5)}-28` },
    })),
    ask('an owner’s own', list, () => ({}), owner),
    ask('a page in the middle, by name', list, (round) => ({ sort: 'NAME', after: at(places.cursors, round) })),
    ask('counts of everything', counts, () => ({})),
    ask('counts of a city, two kinds', counts, (round) => ({
      filter: { region: at(cities, round), kinds: [at(kinds, round), at(kinds, round + 1)] },
    })),
    ask('regions of the country by stage and light', regions, () => ({})),
    ask('counties of a city by stage and light', regions, (round) => ({ region: at(cities, round) })),
    ask('page of 100 of a city with all its counts', listAndCounts, (round) => ({
      first: 100,
      filter: { region: at(cities, round) },
    })),
    ask('an item of a project explained', item, (round) => ({
      projectId: at(places.projectIds, round),
      itemCode: at(places.itemCodes, round),
    })),
    {
      // thousands of ledgers are read, and the answer is kept for a minute
      ...ask('how soon departments decided, a city’s month', onTime, (round) => ({
        region: at(cities, round),
        month: `${places.year - 1}-0${1 + (round % 9)}`,
      })),
      targetMs: 2_000,
    },
  ];
}
