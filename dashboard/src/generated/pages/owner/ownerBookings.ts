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

/** What can be done on a visit (S3). 上门服务内容 */
export type BusService =
  /** Acceptance. 受理 */
  | 'ACCEPTANCE'
  /** Certificate on the spot. 出证 */
  | 'CERTIFICATE'
  /** Explaining of policies. 政策宣讲 */
  | 'POLICY'
  /** Review. 审查 */
  | 'REVIEW'
  /** Survey of the site. 踏勘 */
  | 'SURVEY'
  /** Joint survey for utilities. 市政公用服务联合踏勘 */
  | 'UTILITY_SURVEY';

export type OwnerBookingsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type OwnerBookingsQuery = { readonly project: { readonly __typename: 'Project', readonly id: string, readonly regionCode: string, readonly throughTrainVisits: { readonly __typename: 'ThroughTrainBookingConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'ThroughTrainBooking', readonly id: string, readonly status: BookingStatus, readonly startsAt: string, readonly endsAt: string, readonly itemCodes: ReadonlyArray<string>, readonly services: ReadonlyArray<BusService>, readonly place: string | null, readonly contactName: string | null, readonly contactPhone: string | null, readonly note: string | null, readonly bookedAt: string, readonly confirmedAt: string | null, readonly endNote: string | null, readonly bus: { readonly __typename: 'ThroughTrainBus', readonly id: string, readonly name: string } | null, readonly crew: { readonly __typename: 'Team', readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };


export const OwnerBookingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnerBookings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"regionCode"}},{"kind":"Field","name":{"kind":"Name","value":"throughTrainVisits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"itemCodes"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"bookedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endNote"}},{"kind":"Field","name":{"kind":"Name","value":"bus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"crew"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<OwnerBookingsQuery, OwnerBookingsQueryVariables>;
