// Written by `npm run codegen` from the document of the same name. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
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

/** Light of a deadline. 灯色 */
export type Light =
  /** A fifth of the time or less is left. 黄灯 */
  | 'AMBER'
  /** In time. 绿灯 */
  | 'GREEN'
  /** Past the deadline, or solved too late. 红灯 */
  | 'RED';

/** Kind of a matter. 事项类别 */
export type UtilityMatterKind =
  /** Joining a network. 报装接入 */
  | 'CONNECTION'
  /** Permit for the line work that joining takes. 涉线工程许可 */
  | 'LINE_WORK_PERMIT';

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

export type ProjectUtilitiesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ProjectUtilitiesQuery = { readonly project: { readonly __typename: 'Project', readonly id: string, readonly utilityApplications: { readonly __typename: 'JointUtilityApplicationConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'JointUtilityApplication', readonly id: string, readonly status: JointUtilityStatus, readonly light: Light | null, readonly submittedAt: string, readonly acceptedAt: string | null, readonly finishedMatters: number, readonly totalMatters: number, readonly missingMaterials: ReadonlyArray<string> | null, readonly counter: { readonly __typename: 'UtilityCounter', readonly code: string, readonly name: string }, readonly matters: ReadonlyArray<{ readonly __typename: 'UtilityMatterTask', readonly id: string, readonly matterCode: string, readonly matterName: string, readonly matterNameEn: string, readonly kind: UtilityMatterKind, readonly status: UtilityMatterStatus, readonly forwardedAt: string, readonly receivedAt: string | null, readonly finishedAt: string | null, readonly provider: { readonly __typename: 'UtilityProvider', readonly id: string, readonly name: string, readonly nameEn: string } | null, readonly clock: { readonly __typename: 'UtilityClock', readonly running: boolean, readonly promisedWorkingDays: number, readonly usedWorkingDays: number, readonly remainingWorkingDays: number, readonly startedOn: string, readonly deadline: string | null, readonly provisional: boolean, readonly light: Light } }> }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };


export const ProjectUtilitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProjectUtilities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"utilityApplications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"counter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"finishedMatters"}},{"kind":"Field","name":{"kind":"Name","value":"totalMatters"}},{"kind":"Field","name":{"kind":"Name","value":"missingMaterials"}},{"kind":"Field","name":{"kind":"Name","value":"matters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"matterCode"}},{"kind":"Field","name":{"kind":"Name","value":"matterName"}},{"kind":"Field","name":{"kind":"Name","value":"matterNameEn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"forwardedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"promisedWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"usedWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"remainingWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<ProjectUtilitiesQuery, ProjectUtilitiesQueryVariables>;
