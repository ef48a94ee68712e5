// Written by `npm run codegen` from the document of the same name. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** Why a project is finished. 办结依据 */
export type CompletionBasis =
  /** The archive has signed for the project's file. 档案移交 */
  | 'ARCHIVE'
  /** The service was completed as agreed. 帮办代办服务完成 */
  | 'SERVICE';

/** Light of a deadline. 灯色 */
export type Light =
  /** A fifth of the time or less is left. 黄灯 */
  | 'AMBER'
  /** In time. 绿灯 */
  | 'GREEN'
  /** Past the deadline, or solved too late. 红灯 */
  | 'RED';

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

export type ProjectServiceQueryVariables = Exact<{
  id: string;
}>;


export type ProjectServiceQuery = { readonly project: { readonly __typename: 'Project', readonly id: string, readonly steward: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly phone: string | null, readonly unit: { readonly __typename: 'Unit', readonly id: string, readonly name: string } | null } | null, readonly procedure: { readonly __typename: 'Procedure', readonly stage: ProcedureStage, readonly light: Light | null, readonly next: { readonly __typename: 'ProcedureStep', readonly kind: ProcedureStepKind, readonly name: string, readonly deadline: string | null } | null, readonly steps: ReadonlyArray<{ readonly __typename: 'ProcedureStep', readonly kind: ProcedureStepKind, readonly name: string, readonly done: boolean, readonly doneAt: string | null, readonly deadline: string | null, readonly provisional: boolean, readonly light: Light | null }> } | null, readonly team: { readonly __typename: 'ProjectTeam', readonly leader: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly members: ReadonlyArray<{ readonly __typename: 'ProjectTeamMember', readonly seatName: string, readonly since: string, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null }>, readonly vacancies: ReadonlyArray<{ readonly __typename: 'TeamVacancy', readonly seatName: string, readonly reasonZh: string, readonly reason: string, readonly since: string }> } | null, readonly completion: { readonly __typename: 'ProjectCompletion', readonly basis: CompletionBasis, readonly finishedAt: string, readonly archiveName: string | null } | null } | null };


export const ProjectServiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProjectService"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"steward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"procedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"next"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seatName"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vacancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seatName"}},{"kind":"Field","name":{"kind":"Name","value":"reasonZh"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"archiveName"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<ProjectServiceQuery, ProjectServiceQueryVariables>;
