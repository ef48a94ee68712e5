// Written by `npm run codegen` from the document of the same name. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type ExchangeStatusQueryVariables = Exact<{ [key: string]: never; }>;


export type ExchangeStatusQuery = { readonly exchangeStatus: { readonly __typename: 'ExchangeStatus', readonly pendingLegs: number, readonly legsInTransit: number, readonly receiptsOutstanding: number, readonly deadLetters: number, readonly oldestLegSeconds: number | null } | null };


export const ExchangeStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExchangeStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exchangeStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pendingLegs"}},{"kind":"Field","name":{"kind":"Name","value":"legsInTransit"}},{"kind":"Field","name":{"kind":"Name","value":"receiptsOutstanding"}},{"kind":"Field","name":{"kind":"Name","value":"deadLetters"}},{"kind":"Field","name":{"kind":"Name","value":"oldestLegSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<ExchangeStatusQuery, ExchangeStatusQueryVariables>;
