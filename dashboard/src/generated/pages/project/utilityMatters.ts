// Written by `npm run codegen` from the document of the same name. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** Kind of a matter. 事项类别 */
export type UtilityMatterKind =
  /** Joining a network. 报装接入 */
  | 'CONNECTION'
  /** Permit for the line work that joining takes. 涉线工程许可 */
  | 'LINE_WORK_PERMIT';

export type UtilityMattersQueryVariables = Exact<{ [key: string]: never; }>;


export type UtilityMattersQuery = { readonly utilityMatters: ReadonlyArray<{ readonly __typename: 'UtilityMatter', readonly code: string, readonly name: string, readonly nameEn: string, readonly kind: UtilityMatterKind, readonly promisedWorkingDays: number, readonly provider: { readonly __typename: 'UtilityProvider', readonly id: string, readonly name: string, readonly nameEn: string } | null }> };


export const UtilityMattersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UtilityMatters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"utilityMatters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"promisedWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<UtilityMattersQuery, UtilityMattersQueryVariables>;
