// Written by `npm run codegen` from the document of the same name. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** How far a booking is. 预约状态 */
export type BookingStatus =
  /** Asked for, and has its slot. 已预约 */
  | 'BOOKED'
  /** Called off; its slot is free again. 已取消 */
  | 'CANCELLED'
  /** Confirmed by the service room. 已确认 */
  | 'CONFIRMED'
  /** Done. 已完成 */
  | 'DONE'
  /** The bus is on its way. 已出发 */
  | 'EN_ROUTE'
  /** The bus found nobody. 到访未遇 */
  | 'NO_SHOW'
  /** The bus is on the site. 现场办理 */
  | 'ON_SITE';

export type CancelThroughTrainMutationVariables = Exact<{
  bookingId: string;
  reason: string;
}>;


export type CancelThroughTrainMutation = { readonly cancelThroughTrainBooking: { readonly __typename: 'ThroughTrainBooking', readonly id: string, readonly status: BookingStatus, readonly endNote: string | null } };


export const CancelThroughTrainDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelThroughTrain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bookingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelThroughTrainBooking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"bookingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bookingId"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endNote"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<CancelThroughTrainMutation, CancelThroughTrainMutationVariables>;
