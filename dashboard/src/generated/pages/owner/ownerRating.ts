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

/** What an owner rates (S1). 评价项目 */
export type Criterion =
  /** How it was treated. 服务态度 */
  | 'ATTITUDE'
  /** How quickly and well. 服务效率 */
  | 'EFFICIENCY'
  /** Whether everything was clean. 廉洁情况 */
  | 'INTEGRITY';

export type OwnerRatingQueryVariables = Exact<{
  id: string;
}>;


export type OwnerRatingQuery = { readonly project: { readonly __typename: 'Project', readonly id: string, readonly completion: { readonly __typename: 'ProjectCompletion', readonly basis: CompletionBasis, readonly finishedAt: string } | null, readonly serviceEvaluation: { readonly __typename: 'ServiceEvaluation', readonly id: string, readonly efficiency: number, readonly attitude: number, readonly integrity: number, readonly text: string | null, readonly madeAt: string } | null } | null, readonly evaluationScale: ReadonlyArray<{ readonly __typename: 'EvaluationCriterion', readonly criterion: Criterion, readonly meanings: ReadonlyArray<string>, readonly meaningsZh: ReadonlyArray<string> }> };


export const OwnerRatingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnerRating"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"completion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceEvaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"efficiency"}},{"kind":"Field","name":{"kind":"Name","value":"attitude"}},{"kind":"Field","name":{"kind":"Name","value":"integrity"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluationScale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"meanings"}},{"kind":"Field","name":{"kind":"Name","value":"meaningsZh"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<OwnerRatingQuery, OwnerRatingQueryVariables>;
