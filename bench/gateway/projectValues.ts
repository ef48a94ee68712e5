import { hole } from './compileTemplate.ts';
import { variants } from './projectIds.ts';

/** A GraphQL value as plain data; an object says its `__typename`, and `hole` stands wherever the project's id does. */
export type Value = null | boolean | number | string | readonly Value[] | ObjectValue;
export interface ObjectValue {
  readonly __typename: string;
  readonly [field: string]: Value;
}

export const subgraphNames = ['approval', 'concierge', 'utilities', 'acceptance'] as const;
export type SubgraphName = (typeof subgraphNames)[number];

const stages = ['LAND_USE', 'CONSTRUCTION_PERMIT', 'CONSTRUCTION', 'ACCEPTANCE'] as const;
const itemNames = ['建设用地规划许可', '建设工程规划许可', '施工图设计文件审查', '建筑工程施工许可'] as const;
const matterNames = ['供水报装', '排水接入', '供电报装', '燃气报装', '供热报装', '通信报装'] as const;
const providers = ['水务集团', '排水公司', '供电公司', '燃气公司', '热力公司', '通信公司'] as const;
const opinionNames = ['规划核实', '消防验收', '人防备案', '档案验收'] as const;

/** What each subgraph knows of a project, by variant. Lists differ in length and some values are null. */
export const projectValues: Readonly<Record<SubgraphName, readonly ObjectValue[]>> = {
  approval: eachVariant(approvalProject),
  concierge: eachVariant(conciergeProject),
  utilities: eachVariant(utilitiesProject),
  acceptance: eachVariant(acceptanceProject),
};

/** What all subgraphs together know of a project, by variant: what a gateway's clients see. */
export const wholeProjects: readonly ObjectValue[] = eachVariant((variant) => ({
  ...approvalProject(variant),
  ...conciergeProject(variant),
  ...utilitiesProject(variant),
  ...acceptanceProject(variant),
}));

function approvalProject(variant: number): ObjectValue {
  return {
    __typename: 'Project',
    id: hole,
    code: `2026-370211-47-03-${hole}`,
    name: `城东片区更新项目 ${hole}`,
    stage: pick(stages, variant),
    isKey: variant === 0,
    region: '370211',
    investment: variant === 3 ? null : 1250.5 * (variant + 1),
    registeredAt: '2026-03-02T09:30:00+08:00',
    owner: { __typename: 'OwnerUnit', name: '城东建设发展有限公司', creditCode: '91370200MA3C0N8R7X' },
    applications: list(2 + (variant % 2), (place) => ({
      __typename: 'Application',
      id: `${hole}-a${place}`,
      itemName: pick(itemNames, place + variant),
      status: pick(['APPROVED', 'ACCEPTED', 'SUBMITTED', 'DRAFT'], place + variant),
      light: place === 2 ? null : pick(['GREEN', 'YELLOW', 'RED'], place + variant),
      clock: place === 1 && variant === 2 ? null : clock(place),
    })),
  };
}

function clock(place: number): ObjectValue {
  return {
    __typename: 'Clock',
    deadline: place === 1 ? null : '2026-04-17',
    remainingWorkingDays: 7 - place,
    isSuspended: place === 1,
  };
}

function conciergeProject(variant: number): ObjectValue {
  const steward = {
    __typename: 'Steward',
    id: `${hole}-s`,
    name: '项目管家',
    tier: pick(['CITY', 'COUNTY', 'TOWNSHIP'], variant),
    phone: variant === 1 ? null : '0532-80000000',
  };
  return {
    __typename: 'Project',
    id: hole,
    steward: variant === 2 ? null : steward,
    problems: list(variant % 3, (place) => ({
      __typename: 'Problem',
      id: `${hole}-q${place}`,
      summary: '临时用电容量不足,需要协调 "增容"',
      status: pick(['OPEN', 'ESCALATED', 'SOLVED'], place + variant),
      raisedAt: '2026-05-11T14:05:00+08:00',
    })),
  };
}

function utilitiesProject(variant: number): ObjectValue {
  return {
    __typename: 'Project',
    id: hole,
    utilityApplications: list(1, (place) => ({
      __typename: 'UtilityApplication',
      id: `${hole}-u${place}`,
      status: pick(['OPEN', 'UNDER_WAY', 'CONNECTED'], variant),
      submittedAt: variant === 0 ? null : '2026-06-01T10:00:00+08:00',
      matters: list(3 + (variant % 2), (matter) => ({
        __typename: 'Matter',
        id: `${hole}-m${matter}`,
        matterName: pick(matterNames, matter + variant),
        provider: pick(providers, matter + variant),
        status: pick(['WAITING', 'SURVEYED', 'CONNECTED'], matter + variant),
        promisedWorkingDays: matter === 2 ? null : 3 + matter,
      })),
    })),
  };
}

function acceptanceProject(variant: number): ObjectValue {
  return {
    __typename: 'Project',
    id: hole,
    acceptances: list(1, (place) => ({
      __typename: 'Acceptance',
      id: `${hole}-c${place}`,
      phase: place + 1,
      status: pick(['REQUESTED', 'UNDER_REVIEW', 'PASSED'], variant),
      items: list(2 + (variant % 3), (item) => ({
        __typename: 'AcceptanceItem',
        itemCode: `acceptance-${item + 1}`,
        name: pick(opinionNames, item + variant),
        isPassed: item === 1 ? null : item === 0,
        deadline: item === 1 ? null : '2026-09-30',
        opinion: item === 0 ? '同意' : null,
      })),
    })),
  };
}

function eachVariant(make: (variant: number) => ObjectValue): readonly ObjectValue[] {
  return list(variants, make);
}

function list<Entry>(length: number, make: (place: number) => Entry): Entry[] {
  return Array.from({ length }, (_, place) => make(place));
}

function pick(from: readonly string[], place: number): string {
  return from[place % from.length] ?? '';
}
