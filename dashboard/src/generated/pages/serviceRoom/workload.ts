// Written by `npm run codegen` from the document of the same name. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** Which people; conditions that are absent or null do not restrict. 工作量台账筛选条件 */
export type WorkloadLedgerFilter = {
  /** Projects held and reports of months from this day on. 起始日期 */
  readonly from?: string | null | undefined;
  /** With a problem past its deadline, or without. 是否有逾期问题 */
  readonly overdue?: boolean | null | undefined;
  /** This person. 人员标识 */
  readonly personId?: string | null | undefined;
  /** Of units in this region or within it, GB/T 2260. 行政区划代码 */
  readonly region?: string | null | undefined;
  /** Projects held and reports of months up to this day. 截止日期 */
  readonly to?: string | null | undefined;
  /** Of this unit. 单位标识 */
  readonly unitId?: string | null | undefined;
};

/** Order of the workload ledger. 工作量台账排序 */
export type WorkloadLedgerOrder =
  /** The most projects in hand first. 在办项目数 */
  | 'IN_HAND'
  /** By name, as its characters are numbered. 姓名 */
  | 'NAME'
  /** The most open problems first. 未解决问题数 */
  | 'OPEN_PROBLEMS';

export type WorkloadQueryVariables = Exact<{
  filter?: WorkloadLedgerFilter | null | undefined;
  orderBy?: WorkloadLedgerOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WorkloadQuery = { readonly workloadLedger: { readonly __typename: 'WorkloadLedger', readonly totals: { readonly __typename: 'WorkloadLedgerTotals', readonly people: number, readonly asSteward: number, readonly asBackup: number, readonly openProblems: number, readonly overdueProblems: number, readonly reportsHandedIn: number, readonly reportsLate: number }, readonly lines: { readonly __typename: 'WorkloadLedgerLineConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'WorkloadLedgerLine', readonly name: string, readonly unitName: string, readonly regionCode: string, readonly asSteward: number, readonly asBackup: number, readonly projectsHeld: number, readonly openProblems: number, readonly overdueProblems: number, readonly reportsHandedIn: number, readonly reportsLate: number, readonly person: { readonly __typename: 'Person', readonly id: string, readonly onDuty: boolean } | null }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } } };


export const WorkloadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Workload"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkloadLedgerFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkloadLedgerOrder"}},"defaultValue":{"kind":"EnumValue","value":"IN_HAND"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workloadLedger"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"asSteward"}},{"kind":"Field","name":{"kind":"Name","value":"asBackup"}},{"kind":"Field","name":{"kind":"Name","value":"openProblems"}},{"kind":"Field","name":{"kind":"Name","value":"overdueProblems"}},{"kind":"Field","name":{"kind":"Name","value":"reportsHandedIn"}},{"kind":"Field","name":{"kind":"Name","value":"reportsLate"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onDuty"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"regionCode"}},{"kind":"Field","name":{"kind":"Name","value":"asSteward"}},{"kind":"Field","name":{"kind":"Name","value":"asBackup"}},{"kind":"Field","name":{"kind":"Name","value":"projectsHeld"}},{"kind":"Field","name":{"kind":"Name","value":"openProblems"}},{"kind":"Field","name":{"kind":"Name","value":"overdueProblems"}},{"kind":"Field","name":{"kind":"Name","value":"reportsHandedIn"}},{"kind":"Field","name":{"kind":"Name","value":"reportsLate"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<WorkloadQuery, WorkloadQueryVariables>;
