// Written by `npm run codegen` from the document of the same name. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** An owner's evaluation of the service of its finished project. 项目评价 */
export type EvaluationInput = {
  /** 1, the worst, to 5. 服务态度 */
  readonly attitude: number;
  /** 1, the worst, to 5. 服务效率 */
  readonly efficiency: number;
  /** 1, the worst, to 5. 廉洁情况 */
  readonly integrity: number;
  /** The project. 项目标识 */
  readonly projectId: string;
  /** In words, up to 2000 characters. 评价意见 */
  readonly text?: string | null | undefined;
};

export type EvaluateServiceMutationVariables = Exact<{
  input: EvaluationInput;
}>;


export type EvaluateServiceMutation = { readonly evaluateService: { readonly __typename: 'ServiceEvaluation', readonly id: string, readonly efficiency: number, readonly attitude: number, readonly integrity: number, readonly text: string | null, readonly madeAt: string } };


export const EvaluateServiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EvaluateService"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluateService"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"efficiency"}},{"kind":"Field","name":{"kind":"Name","value":"attitude"}},{"kind":"Field","name":{"kind":"Name","value":"integrity"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<EvaluateServiceMutation, EvaluateServiceMutationVariables>;
