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

/** Which proposals; conditions that are absent or null do not restrict. 名单筛选条件 */
export type RecognitionFilter = {
  /** Of this kind. 认定类别 */
  readonly kind?: RecognitionKind | null | undefined;
  /** Of this person. 人员标识 */
  readonly personId?: string | null | undefined;
  /** Of people of units in this region or within it, GB/T 2260. 行政区划代码 */
  readonly region?: string | null | undefined;
  /** In this state. 认定状态 */
  readonly status?: RecognitionStatus | null | undefined;
};

/** What a rule proposes a person for (S1). 认定类别 */
export type RecognitionKind =
  /** Praise. 表扬 */
  | 'COMMEND'
  /** To be held to account. 追责 */
  | 'HOLD_TO_ACCOUNT';

/** The rule that proposes it; its figures are in data/aftercareRules.json. 认定规则 */
export type RecognitionRule =
  /** One bad mark of integrity. 廉洁情况差评 */
  | 'BAD_INTEGRITY'
  /** A mean of a year is low. 年度评价较差 */
  | 'BAD_MEAN'
  /** Means of a year are high, and integrity is beyond doubt. 年度评价优秀 */
  | 'GOOD_MEAN';

/** Where a proposal stands. 认定状态 */
export type RecognitionStatus =
  /** Confirmed. 已认定 */
  | 'CONFIRMED'
  /** Dismissed. 不予认定 */
  | 'DISMISSED'
  /** Waits for the service room. 待认定 */
  | 'PROPOSED';

export type RecognitionsQueryVariables = Exact<{
  filter?: RecognitionFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RecognitionsQuery = { readonly recognitions: { readonly __typename: 'RecognitionConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Recognition', readonly id: string, readonly kind: RecognitionKind, readonly rule: RecognitionRule, readonly status: RecognitionStatus, readonly reason: string, readonly reasonZh: string, readonly raisedAt: string, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly serviceFigures: { readonly __typename: 'ServiceFigures', readonly finished: number, readonly rated: number, readonly unrated: number, readonly responseShare: number | null, readonly withheldReason: string | null, readonly withheldReasonZh: string | null, readonly marks: ReadonlyArray<{ readonly __typename: 'MarkFigures', readonly criterion: Criterion, readonly mean: number, readonly distribution: ReadonlyArray<number> }> | null } | null } | null }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };


export const RecognitionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Recognitions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RecognitionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recognitions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"reasonZh"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"serviceFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finished"}},{"kind":"Field","name":{"kind":"Name","value":"rated"}},{"kind":"Field","name":{"kind":"Name","value":"unrated"}},{"kind":"Field","name":{"kind":"Name","value":"responseShare"}},{"kind":"Field","name":{"kind":"Name","value":"marks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"distribution"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheldReason"}},{"kind":"Field","name":{"kind":"Name","value":"withheldReasonZh"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<RecognitionsQuery, RecognitionsQueryVariables>;
