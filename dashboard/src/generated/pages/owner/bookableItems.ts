// Written by `npm run codegen` from the document of the same name. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** What a bus crew may do on the spot. 现场办理类别 */
export type OnSiteClass =
  /** Accepts on the spot. 现场受理 */
  | 'ACCEPTANCE'
  /** Decides on the spot. 现场审批 */
  | 'DECISION';

/** Kind of project. 项目类型 */
export type ProjectKind =
  /** Commerce. 商业 */
  | 'COMMERCIAL'
  /** Education. 教育 */
  | 'EDUCATION'
  /** Industry. 工业 */
  | 'INDUSTRIAL'
  /** Health care. 医疗 */
  | 'MEDICAL'
  /** Municipal works. 市政 */
  | 'MUNICIPAL'
  /** Renovation of an old residential quarter. 老旧小区改造 */
  | 'OLD_COMMUNITY_RENOVATION'
  /** Housing. 居住 */
  | 'RESIDENTIAL'
  /** Urban renewal. 城市更新 */
  | 'URBAN_RENEWAL'
  /** Storage and logistics. 仓储 */
  | 'WAREHOUSE';

export type BookableItemsQueryVariables = Exact<{
  kind?: ProjectKind | null | undefined;
  after?: string | null | undefined;
}>;


export type BookableItemsQuery = { readonly items: { readonly __typename: 'ItemConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Item', readonly code: string, readonly name: string, readonly nameEn: string, readonly onSite: OnSiteClass }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };


export const BookableItemsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BookableItems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectKind"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"onSite"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<BookableItemsQuery, BookableItemsQueryVariables>;
