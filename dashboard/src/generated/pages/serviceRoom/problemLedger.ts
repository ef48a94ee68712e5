// Written by `npm run codegen` from the document of the same name. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** Light of a deadline. 灯色 */
export type Light =
  /** A fifth of the time or less is left. 黄灯 */
  | 'AMBER'
  /** In time. 绿灯 */
  | 'GREEN'
  /** Past the deadline, or solved too late. 红灯 */
  | 'RED';

/** Kind of problem. 问题类别 */
export type ProblemKind =
  /** Needs a policy. 面上问题（出台政策） */
  | 'GENERAL'
  /** Settled case by case. 点上问题（一事一议） */
  | 'SINGLE';

/** Which problems; conditions that are absent or null do not restrict. 问题台账筛选条件 */
export type ProblemLedgerFilter = {
  /** Reported on this day or later. 起始日期 */
  readonly from?: string | null | undefined;
  /** Of this kind. 问题类型 */
  readonly kind?: ProblemKind | null | undefined;
  /** At this level. 层级 */
  readonly level?: ProblemLevel | null | undefined;
  /** Unsolved past the deadline, or not. 是否逾期 */
  readonly overdue?: boolean | null | undefined;
  /** This person is responsible for. 人员标识 */
  readonly personId?: string | null | undefined;
  /** In this region or within it, GB/T 2260. 行政区划代码 */
  readonly region?: string | null | undefined;
  /** In one of these states. 状态 */
  readonly statuses?: ReadonlyArray<ProblemStatus> | null | undefined;
  /** Reported on this day or earlier. 截止日期 */
  readonly to?: string | null | undefined;
  /** Whose person responsible belongs to this unit. 单位标识 */
  readonly unitId?: string | null | undefined;
};

/** Level of the ladder that a problem climbs. 问题办理层级 */
export type ProblemLevel =
  /** City government. 市政府 */
  | 'CITY_GOVERNMENT'
  /** Expert team. 项目专家团队 */
  | 'EXPERT_TEAM'
  /** Joint meeting. 联席会议 */
  | 'JOINT_MEETING'
  /** Project service specialist. 项目服务专员 */
  | 'SPECIALIST'
  /** Steward. 帮办代办专员 */
  | 'STEWARD';

/** State of a problem in its closed loop. 问题状态 */
export type ProblemStatus =
  /** The owner knows how it is dealt with. 反馈 */
  | 'ANSWERED'
  /** The return visit found the owner satisfied. 回访办结 */
  | 'CLOSED'
  /** Taken in. 收集 */
  | 'COLLECTED'
  /** Said to be solved; waits for the return visit. 解决 */
  | 'SOLVED';

export type ProblemLedgerQueryVariables = Exact<{
  filter?: ProblemLedgerFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ProblemLedgerQuery = { readonly problemLedger: { readonly __typename: 'ProblemLedger', readonly totals: { readonly __typename: 'ProblemLedgerTotals', readonly problems: number, readonly open: number, readonly overdue: number, readonly solved: number, readonly closed: number }, readonly lines: { readonly __typename: 'ProblemLedgerLineConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'ProblemLedgerLine', readonly projectName: string | null, readonly title: string, readonly kind: ProblemKind, readonly level: ProblemLevel, readonly status: ProblemStatus, readonly round: number, readonly reportedOn: string, readonly deadline: string, readonly overdue: boolean, readonly responsibleName: string, readonly unitName: string, readonly problem: { readonly __typename: 'Problem', readonly id: string, readonly light: Light } | null, readonly project: { readonly __typename: 'Project', readonly id: string } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } } };


export const ProblemLedgerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProblemLedger"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProblemLedgerFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problemLedger"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"projectName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"reportedOn"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleName"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<ProblemLedgerQuery, ProblemLedgerQueryVariables>;
