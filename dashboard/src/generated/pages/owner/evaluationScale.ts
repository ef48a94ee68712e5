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

export type EvaluationScaleQueryVariables = Exact<{ [key: string]: never; }>;


export type EvaluationScaleQuery = { readonly evaluationScale: ReadonlyArray<{ readonly __typename: 'EvaluationCriterion', readonly criterion: Criterion, readonly meanings: ReadonlyArray<string>, readonly meaningsZh: ReadonlyArray<string> }> };


export const EvaluationScaleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EvaluationScale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluationScale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"meanings"}},{"kind":"Field","name":{"kind":"Name","value":"meaningsZh"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<EvaluationScaleQuery, EvaluationScaleQueryVariables>;
