// Written by `npm run codegen` from the document of the same name. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** How a visit is asked for (S3). 预约渠道 */
export type BookingChannel =
  /** On the spot. 现场预约 */
  | 'ON_SITE'
  /** Booking telephone. 预约电话 */
  | 'PHONE'
  /** Public WeChat account of the service hall. 微信公众号 */
  | 'WECHAT';

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

/** A visit to be booked. 预约内容 */
export type ThroughTrainBookingInput = {
  /** How it is asked for; an owner itself books by WECHAT. 预约渠道 */
  readonly channel: BookingChannel;
  /** Who expects it. 联系人 */
  readonly contactName: string;
  /** Telephone there. 联系电话 */
  readonly contactPhone: string;
  /** Why a project on no key list is served; the service room's to give. 准予理由 */
  readonly exceptionReason?: string | null | undefined;
  /** Codes of the wanted items of approval, 1 to 50. 事项代码 */
  readonly itemCodes: ReadonlyArray<string>;
  /** What else is to be said, up to 500 characters. 备注 */
  readonly note?: string | null | undefined;
  /** Where the bus is to come, up to 200 characters. 上门地点 */
  readonly place: string;
  /** The project. 项目标识 */
  readonly projectId: string;
  /** What is needed, each once. 服务内容 */
  readonly services: ReadonlyArray<BusService>;
  /** The slot. 预约时段标识 */
  readonly slotId: string;
};

export type BookThroughTrainMutationVariables = Exact<{
  input: ThroughTrainBookingInput;
}>;


export type BookThroughTrainMutation = { readonly bookThroughTrain: { readonly __typename: 'ThroughTrainBooking', readonly id: string, readonly status: BookingStatus, readonly startsAt: string, readonly endsAt: string, readonly place: string | null, readonly bus: { readonly __typename: 'ThroughTrainBus', readonly id: string, readonly name: string } | null, readonly crew: { readonly __typename: 'Team', readonly id: string, readonly name: string } | null } };


export const BookThroughTrainDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BookThroughTrain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ThroughTrainBookingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookThroughTrain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"bus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"crew"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<BookThroughTrainMutation, BookThroughTrainMutationVariables>;
