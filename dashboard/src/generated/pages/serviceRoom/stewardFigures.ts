// Written by `npm run codegen` from the document of the same name. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** What an owner rates (S1). 评价项目 */
export type Criterion =
  /** How it was treated. 服务态度 */
  | 'ATTITUDE'
  /** How quickly and well. 服务效率 */
  | 'EFFICIENCY'
  /** Whether everything was clean. 廉洁情况 */
  | 'INTEGRITY';

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

export type StewardFiguresQueryVariables = Exact<{
  filter?: WorkloadLedgerFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StewardFiguresQuery = { readonly workloadLedger: { readonly __typename: 'WorkloadLedger', readonly lines: { readonly __typename: 'WorkloadLedgerLineConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'WorkloadLedgerLine', readonly name: string, readonly unitName: string, readonly person: { readonly __typename: 'Person', readonly id: string, readonly serviceFigures: { readonly __typename: 'ServiceFigures', readonly finished: number, readonly rated: number, readonly unrated: number, readonly responseShare: number | null, readonly minimumRatings: number, readonly withheldReason: string | null, readonly withheldReasonZh: string | null, readonly marks: ReadonlyArray<{ readonly __typename: 'MarkFigures', readonly criterion: Criterion, readonly mean: number, readonly distribution: ReadonlyArray<number> }> | null } | null } | null }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } } };


export const StewardFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StewardFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkloadLedgerFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workloadLedger"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"NAME"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finished"}},{"kind":"Field","name":{"kind":"Name","value":"rated"}},{"kind":"Field","name":{"kind":"Name","value":"unrated"}},{"kind":"Field","name":{"kind":"Name","value":"responseShare"}},{"kind":"Field","name":{"kind":"Name","value":"minimumRatings"}},{"kind":"Field","name":{"kind":"Name","value":"marks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"distribution"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheldReason"}},{"kind":"Field","name":{"kind":"Name","value":"withheldReasonZh"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<StewardFiguresQuery, StewardFiguresQueryVariables>;
