// Written by `npm run codegen` from the document of the same name. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** Stage of the service in the notice's order (C5). 服务程序 */
export type ProcedureStage =
  /** All is done. 已完成 */
  | 'COMPLETED'
  /** Handling, in five steps. 办理 */
  | 'HANDLE'
  /** Reporting. 统计报送 */
  | 'REPORT'
  /** Return visit. 回访 */
  | 'RETURN_VISIT'
  /** Taking on. 承接 */
  | 'TAKE_ON';

/** Step of the procedure; five of them make up the handling (五步工作法). 步骤 */
export type ProcedureStepKind =
  /** Acceptance for approval. 审批受理 */
  | 'ACCEPTANCE'
  /** Asking for the effect after approval. 批后问效 */
  | 'AFTER_APPROVAL'
  /** Early intervention. 提前介入 */
  | 'EARLY_INTERVENTION'
  /** Speed-up in parallel. 并联提速 */
  | 'PARALLEL_SPEEDUP'
  /** Reporting. 统计报送 */
  | 'REPORT'
  /** Return visit. 回访 */
  | 'RETURN_VISIT'
  /** Tailored plan. 定制方案 */
  | 'TAILORED_PLAN'
  /** Taking on. 承接 */
  | 'TAKE_ON';

export type OwnerStewardQueryVariables = Exact<{
  id: string;
}>;


export type OwnerStewardQuery = { readonly project: { readonly __typename: 'Project', readonly id: string, readonly steward: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly phone: string | null, readonly unit: { readonly __typename: 'Unit', readonly id: string, readonly name: string } | null } | null, readonly procedure: { readonly __typename: 'Procedure', readonly stage: ProcedureStage, readonly next: { readonly __typename: 'ProcedureStep', readonly kind: ProcedureStepKind, readonly name: string, readonly deadline: string | null } | null } | null } | null };


export const OwnerStewardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnerSteward"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"steward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"procedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"next"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<OwnerStewardQuery, OwnerStewardQueryVariables>;
