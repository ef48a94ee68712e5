// Written by `npm run codegen` from the document of the same name. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** Where a joint survey stands. 联合踏勘状态 */
export type JointSurveyStatus =
  /** Called; the participants answer which slots suit. 征询时段 */
  | 'CALLED'
  /** Called off. 已取消 */
  | 'CANCELLED'
  /** Closed by its leader without the missing signatures. 缺签结束 */
  | 'CLOSED'
  /** All who came have signed. 已完成 */
  | 'COMPLETED'
  /** Held; the participants sign their parts. 已踏勘待签认 */
  | 'HELD'
  /** A slot is fixed. 已定时段 */
  | 'SCHEDULED';

/** Where a joint application stands; it follows from its matters. 联合报装状态 */
export type JointUtilityStatus =
  /** Every matter has come to its end, or was withdrawn. 全部办结 */
  | 'COMPLETED'
  /** Forwarded to all providers; none has signed yet. 已转交 */
  | 'FORWARDED'
  /** At least one provider works on it. 办理中 */
  | 'IN_PROGRESS'
  /** At least one provider waits for the owner. 部分退回 */
  | 'PARTLY_RETURNED'
  /** Returned by the counter. 退回 */
  | 'RETURNED'
  /** Handed in, not accepted yet. 已提交 */
  | 'SUBMITTED'
  /** Withdrawn by the owner, as a whole or matter by matter. 撤回 */
  | 'WITHDRAWN';

/** Where a matter stands with its provider. 办件状态 */
export type UtilityMatterStatus =
  /** Accepted by the provider. 受理 */
  | 'ACCEPTED'
  /** In use; the end of a connection. 开通 */
  | 'CONNECTED'
  /** Built. 施工 */
  | 'CONSTRUCTED'
  /** Forwarded by the counter. 已转交 */
  | 'FORWARDED'
  /** Permit granted; the end of a line-work permit. 准予许可 */
  | 'GRANTED'
  /** Inspection passed. 验收 */
  | 'INSPECTED'
  /** The plan is issued; construction goes on. 方案 */
  | 'PLANNED'
  /** Signed for by the provider. 已签收 */
  | 'RECEIVED'
  /** Returned to the owner, everything missing named at once. 退回 */
  | 'RETURNED'
  /** The site is surveyed. 联合踏勘 */
  | 'SURVEYED'
  /** Withdrawn by the owner. 撤回 */
  | 'WITHDRAWN';

export type OwnerUtilitiesQueryVariables = Exact<{
  id: string;
  afterSurvey?: string | null | undefined;
  afterApplication?: string | null | undefined;
}>;


export type OwnerUtilitiesQuery = { readonly project: { readonly __typename: 'Project', readonly id: string, readonly jointSurveys: { readonly __typename: 'JointSurveyConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'JointSurvey', readonly id: string, readonly status: JointSurveyStatus, readonly place: string, readonly slot: { readonly __typename: 'JointSurveySlot', readonly startsAt: string, readonly endsAt: string } | null }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly utilityApplications: { readonly __typename: 'JointUtilityApplicationConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'JointUtilityApplication', readonly id: string, readonly status: JointUtilityStatus, readonly submittedAt: string, readonly matters: ReadonlyArray<{ readonly __typename: 'UtilityMatterTask', readonly id: string, readonly matterName: string, readonly matterNameEn: string, readonly status: UtilityMatterStatus, readonly clock: { readonly __typename: 'UtilityClock', readonly running: boolean, readonly deadline: string | null, readonly remainingWorkingDays: number } }> }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };


export const OwnerUtilitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnerUtilities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"afterSurvey"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"afterApplication"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"jointSurveys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"afterSurvey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"slot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"utilityApplications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"afterApplication"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"matters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"matterName"}},{"kind":"Field","name":{"kind":"Name","value":"matterNameEn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"remainingWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<OwnerUtilitiesQuery, OwnerUtilitiesQueryVariables>;
