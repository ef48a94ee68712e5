// Written by `npm run codegen` from schema.graphql and codegen.json. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ProjectKey as ProjectKeyModel } from '../projectKey.ts';
import type { Handoff as HandoffModel, Leg as LegModel } from '../../domain/handoff.ts';
import type { Receipt as ReceiptModel } from '@guanjia/kernel/receipt';
import type { StoredEvent as StoredEventModel } from '@guanjia/kernel/messages';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Day as YYYY-MM-DD. 日期 */
  Date: { input: string; output: string; }
  /** Instant in ISO 8601 with offset. 时间 */
  DateTime: { input: string; output: string; }
  /** Any JSON value. JSON 数据 */
  JSON: { input: unknown; output: unknown; }
};

export type Query = {
  /** One handoff, or null when there is none or you may not see it. 材料交接 */
  readonly handoff?: Maybe<Handoff>;
  /** Handoffs you may see, newest first. 材料交接列表 */
  readonly handoffs: HandoffConnection;
  /** Legs that could not be delivered and wait for a person, oldest first. 死信列表 */
  readonly deadLetters: HandoffLegConnection;
};


export type QueryhandoffArgs = {
  id: Scalars['ID']['input'];
};


export type QueryhandoffsArgs = {
  filter?: InputMaybe<HandoffFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerydeadLettersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  /** Sends a dead letter on its way again, with all attempts anew. 重新投递 */
  readonly replayLeg: HandoffLeg;
  /** Gives a dead letter up, for a reason that is kept. 取消投递 */
  readonly cancelLeg: HandoffLeg;
};


export type MutationreplayLegArgs = {
  legId: Scalars['ID']['input'];
};


export type MutationcancelLegArgs = {
  legId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

/** Project of a construction owner. 工程建设项目 */
export type Project = {
  /** Opaque id (UUIDv7). 项目标识 */
  readonly id: Scalars['ID']['output'];
  /** Handoffs of the project that you may see, newest first. 材料交接 */
  readonly handoffs?: Maybe<HandoffConnection>;
  /**
   * What has happened to the project, in order, as far as you may see it. From the beginning with `first`, from the end
   * with `last`; both directions page on by cursor. 项目时间线
   */
  readonly timeline?: Maybe<TimelineConnection>;
  /** Number of the last event of the project, 0 before the first; visible or not. 最新事件序号 */
  readonly timelineHead?: Maybe<Scalars['Int']['output']>;
};


/** Project of a construction owner. 工程建设项目 */
export type ProjecthandoffsArgs = {
  filter?: InputMaybe<HandoffFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Project of a construction owner. 工程建设项目 */
export type ProjecttimelineArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Why materials travel. 交接用途 */
export type HandoffPurpose =
  /** From one tier of government to another. 层级转办 */
  | 'TIER_TRANSFER'
  /** A joint utility application to its providers. 联合报装转交 */
  | 'JOINT_UTILITIES'
  /** A joint acceptance to its departments. 联合验收转交 */
  | 'JOINT_ACCEPTANCE'
  /** Materials that were asked for. 补正材料转交 */
  | 'CORRECTION'
  /** The project's file to the archive. 档案移交 */
  | 'ARCHIVE'
  /** A question to another department. 征求意见 */
  | 'CONSULTATION';

/** State of a whole handoff; it follows from its legs. 交接状态 */
export type HandoffStatus =
  /** Nothing sent yet. 待发 */
  | 'PENDING'
  /** Some legs are under way. 传输中 */
  | 'IN_TRANSIT'
  /** A leg could not be delivered; a person must replay or cancel it. 待人工处理 */
  | 'NEEDS_ATTENTION'
  /** Every recipient has signed. 全部签收 */
  | 'RECEIVED'
  /** Settled, and some recipients have signed. 部分签收 */
  | 'PARTLY_RECEIVED'
  /** Settled, and no recipient has signed. 未签收 */
  | 'NOT_RECEIVED'
  /** Every leg was given up. 已取消 */
  | 'CANCELLED';

/** State of the way to one recipient. 分件状态 */
export type HandoffLegStatus =
  /** Waits to be sent, for the first time or again. 待发 */
  | 'PENDING'
  /** On its way. 传输中 */
  | 'IN_TRANSIT'
  /** Has arrived; not signed for yet. 已送达 */
  | 'DELIVERED'
  /** The recipient has signed. 已签收 */
  | 'RECEIVED'
  /** The recipient will not have it. 拒收 */
  | 'REFUSED'
  /** The recipient has sent it back. 退回 */
  | 'RETURNED'
  /** Every attempt has failed; a person must replay or cancel it. 死信 */
  | 'DEAD'
  /** A person has given it up. 已取消 */
  | 'CANCELLED';

/** Confidentiality of a material. 材料密级 */
export type HandoffMaterialClassification =
  /** Anybody may read it. 公开 */
  | 'PUBLIC'
  /** For offices only. 内部 */
  | 'INTERNAL'
  /** Business secret. 商业秘密 */
  | 'TRADE_SECRET'
  /** Technical secret. 技术秘密 */
  | 'TECHNICAL_SECRET'
  /** About a person. 个人隐私 */
  | 'PERSONAL';

/** Which handoffs; conditions that are absent or null do not restrict. 交接筛选条件 */
export type HandoffFilter = {
  /** In one of these states. 状态 */
  readonly status?: InputMaybe<ReadonlyArray<HandoffStatus>>;
  /** For this purpose. 用途 */
  readonly purpose?: InputMaybe<HandoffPurpose>;
  /** With a leg to this recipient. 接收单位标识 */
  readonly recipient?: InputMaybe<Scalars['String']['input']>;
  /** Sent by this department. 发送部门 */
  readonly sender?: InputMaybe<Scalars['String']['input']>;
};

/** A cover sheet and materials on their way from one department to one or many recipients. 材料交接 */
export type Handoff = {
  /** Opaque id (UUIDv7). 交接标识 */
  readonly id: Scalars['ID']['output'];
  /** The project it belongs to. 工程建设项目 */
  readonly project: Project;
  /** Why it travels. 用途 */
  readonly purpose: HandoffPurpose;
  /** The department that sends. 发送部门 */
  readonly sender: Scalars['String']['output'];
  /** Cover sheet; for officials, the project's owner and the provider addressed. 交接单 */
  readonly cover?: Maybe<Scalars['JSON']['output']>;
  /** Materials by name and digest; for officials, the project's owner and the provider addressed. 材料清单 */
  readonly materials?: Maybe<ReadonlyArray<HandoffMaterial>>;
  /** How many materials there are. 材料份数 */
  readonly materialCount: Scalars['Int']['output'];
  /** One way for each recipient. 分件 */
  readonly legs: ReadonlyArray<HandoffLeg>;
  /** Follows from the legs. 状态 */
  readonly status: HandoffStatus;
  /** When the department asked for it. 发起时间 */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** Working days the recipients have to sign. 签收时限（工作日） */
  readonly dueWorkingDays: Scalars['Int']['output'];
  /** Last day on which the recipients are to sign. 签收截止日期 */
  readonly dueDate: Scalars['Date']['output'];
  /** Whether that day may still move because its year's public holidays are not published. 是否暂定 */
  readonly dueDateProvisional: Scalars['Boolean']['output'];
  /** Whether a recipient has let that day pass. 是否逾期 */
  readonly overdue: Scalars['Boolean']['output'];
  /** When the last leg was settled. 办结时间 */
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A material by its content. 交接材料 */
export type HandoffMaterial = {
  /** Name for a person. 名称 */
  readonly name: Scalars['String']['output'];
  /** SHA-256 of the content, in hex. 摘要 */
  readonly sha256: Scalars['String']['output'];
  /** Media type. 媒体类型 */
  readonly mediaType: Scalars['String']['output'];
  /** Size in bytes. 字节数 */
  readonly bytes: Scalars['Float']['output'];
  /** Confidentiality. 密级 */
  readonly classification: HandoffMaterialClassification;
};

/** The way of a handoff to one recipient. 交接分件 */
export type HandoffLeg = {
  /** Opaque id (UUIDv7). 分件标识 */
  readonly id: Scalars['ID']['output'];
  /** The handoff it is part of. 材料交接 */
  readonly handoff?: Maybe<Handoff>;
  /** Id of the recipient in the directory. 接收单位标识 */
  readonly recipient: Scalars['String']['output'];
  /** Name of the recipient, once it is in the directory. 接收单位 */
  readonly recipientName?: Maybe<Scalars['String']['output']>;
  /** Where it stands. 状态 */
  readonly status: HandoffLegStatus;
  /** Deliveries tried since the beginning. 投递次数 */
  readonly attempts: Scalars['Int']['output'];
  /** Why it was refused, returned or cancelled, or why the last delivery failed; for those who may read the contents. 原因 */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When it last changed its state. 状态变更时间 */
  readonly changedAt: Scalars['DateTime']['output'];
  /** When it arrived. 送达时间 */
  readonly deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the recipient's signature was accepted. 签收时间 */
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The recipient's signature. 回执 */
  readonly receipt?: Maybe<HandoffReceipt>;
};

/** A recipient's signature for what it was handed. 签收回执 */
export type HandoffReceipt = {
  /** When the recipient signed, by its own clock. 签署时间 */
  readonly signedAt: Scalars['DateTime']['output'];
  /** SHA-256 over cover and materials, in hex. 摘要 */
  readonly digest: Scalars['String']['output'];
  /** Ed25519 signature in base64. 签名 */
  readonly signature: Scalars['String']['output'];
};

/** Something that has happened to a project. 时间线事件 */
export type TimelineEvent = {
  /** Opaque id (UUIDv7). 事件标识 */
  readonly id: Scalars['ID']['output'];
  /** The project it belongs to. 工程建设项目 */
  readonly project: Project;
  /** Number in its project, counted from 1 without a gap; a number not seen is an event you may not see. 项目内序号 */
  readonly seq: Scalars['Int']['output'];
  /** Type, as department.event. 事件类型 */
  readonly type: Scalars['String']['output'];
  /** Name of the type. 事件名称 */
  readonly label: EventLabel;
  /** The department that told it. 来源部门 */
  readonly department: Scalars['String']['output'];
  /** When it happened. 发生时间 */
  readonly time: Scalars['DateTime']['output'];
  /** Who did it; for officials and the project's owner. 操作人 */
  readonly actorName?: Maybe<Scalars['String']['output']>;
  /** Type of the entity of the graph it is about. 实体类型 */
  readonly entityType: Scalars['String']['output'];
  /** Id of that entity. 实体标识 */
  readonly entityId: Scalars['ID']['output'];
  /** What happened, in one English sentence. 事件英文摘要 */
  readonly summary: Scalars['String']['output'];
  /** What happened, in one Chinese sentence. 事件摘要 */
  readonly summaryZh: Scalars['String']['output'];
  /** Payload as the type's definition has it; for officials and the project's owner. 事件数据 */
  readonly data?: Maybe<Scalars['JSON']['output']>;
};

/** Name of an event type in two languages. 事件名称 */
export type EventLabel = {
  /** In English. 英文 */
  readonly en: Scalars['String']['output'];
  /** In Chinese. 中文 */
  readonly zh: Scalars['String']['output'];
};

/** One page of handoffs. 材料交接分页 */
export type HandoffConnection = {
  /** Handoffs with their cursors. 条目 */
  readonly edges: ReadonlyArray<HandoffEdge>;
  /** Handoffs alone. 材料交接 */
  readonly nodes: ReadonlyArray<Handoff>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** A handoff in a page. 材料交接条目 */
export type HandoffEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The handoff. 材料交接 */
  readonly node: Handoff;
};

/** One page of legs. 分件分页 */
export type HandoffLegConnection = {
  /** Legs with their cursors. 条目 */
  readonly edges: ReadonlyArray<HandoffLegEdge>;
  /** Legs alone. 分件 */
  readonly nodes: ReadonlyArray<HandoffLeg>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** A leg in a page. 分件条目 */
export type HandoffLegEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The leg. 分件 */
  readonly node: HandoffLeg;
};

/** One page of a timeline, always in the order in which it happened. 时间线分页 */
export type TimelineConnection = {
  /** Events with their cursors. 条目 */
  readonly edges: ReadonlyArray<TimelineEdge>;
  /** Events alone. 时间线事件 */
  readonly nodes: ReadonlyArray<TimelineEvent>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** An event in a page. 时间线条目 */
export type TimelineEdge = {
  /** Its place in the timeline. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The event. 时间线事件 */
  readonly node: TimelineEvent;
};

/** What lies before and behind a page. 分页信息 */
export type PageInfo = {
  /** Whether more follow. 是否有下一页 */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether some lie before. 是否有上一页 */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first entry. 首条游标 */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last entry. 末条游标 */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Project: Project;
  Handoff: Handoff;
  TimelineEvent: TimelineEvent;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  Handoff:
    ( { __typename: 'Handoff' }
    & GraphQLRecursivePick<FederationTypes['Handoff'], {"id":true}> );
  TimelineEvent:
    ( { __typename: 'TimelineEvent' }
    & GraphQLRecursivePick<FederationTypes['TimelineEvent'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Project: ResolverTypeWrapper<ProjectKeyModel>;
  HandoffPurpose: HandoffPurpose;
  HandoffStatus: HandoffStatus;
  HandoffLegStatus: HandoffLegStatus;
  HandoffMaterialClassification: HandoffMaterialClassification;
  HandoffFilter: HandoffFilter;
  Handoff: ResolverTypeWrapper<HandoffModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  HandoffMaterial: ResolverTypeWrapper<HandoffMaterial>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  HandoffLeg: ResolverTypeWrapper<LegModel>;
  HandoffReceipt: ResolverTypeWrapper<ReceiptModel>;
  TimelineEvent: ResolverTypeWrapper<StoredEventModel>;
  EventLabel: ResolverTypeWrapper<EventLabel>;
  HandoffConnection: ResolverTypeWrapper<Omit<HandoffConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HandoffEdge']>, nodes: ReadonlyArray<ResolversTypes['Handoff']> }>;
  HandoffEdge: ResolverTypeWrapper<Omit<HandoffEdge, 'node'> & { node: ResolversTypes['Handoff'] }>;
  HandoffLegConnection: ResolverTypeWrapper<Omit<HandoffLegConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HandoffLegEdge']>, nodes: ReadonlyArray<ResolversTypes['HandoffLeg']> }>;
  HandoffLegEdge: ResolverTypeWrapper<Omit<HandoffLegEdge, 'node'> & { node: ResolversTypes['HandoffLeg'] }>;
  TimelineConnection: ResolverTypeWrapper<Omit<TimelineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TimelineEdge']>, nodes: ReadonlyArray<ResolversTypes['TimelineEvent']> }>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineEvent'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  JSON: Scalars['JSON']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  Project: ProjectKeyModel;
  HandoffFilter: HandoffFilter;
  Handoff: HandoffModel;
  Boolean: Scalars['Boolean']['output'];
  HandoffMaterial: HandoffMaterial;
  Float: Scalars['Float']['output'];
  HandoffLeg: LegModel;
  HandoffReceipt: ReceiptModel;
  TimelineEvent: StoredEventModel;
  EventLabel: EventLabel;
  HandoffConnection: Omit<HandoffConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HandoffEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Handoff']> };
  HandoffEdge: Omit<HandoffEdge, 'node'> & { node: ResolversParentTypes['Handoff'] };
  HandoffLegConnection: Omit<HandoffLegConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HandoffLegEdge']>, nodes: ReadonlyArray<ResolversParentTypes['HandoffLeg']> };
  HandoffLegEdge: Omit<HandoffLegEdge, 'node'> & { node: ResolversParentTypes['HandoffLeg'] };
  TimelineConnection: Omit<TimelineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TimelineEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TimelineEvent']> };
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineEvent'] };
  PageInfo: PageInfo;
  String: Scalars['String']['output'];
};

export type accessDirectiveArgs = {
  roles: ReadonlyArray<Scalars['String']['input']>;
};

export type accessDirectiveResolver<Result, Parent, ContextType = Context, Args = accessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface JSONScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  handoff?: Resolver<Maybe<ResolversTypes['Handoff']>, ParentType, ContextType, RequireFields<QueryhandoffArgs, 'id'>>;
  handoffs?: Resolver<ResolversTypes['HandoffConnection'], ParentType, ContextType, RequireFields<QueryhandoffsArgs, 'first'>>;
  deadLetters?: Resolver<ResolversTypes['HandoffLegConnection'], ParentType, ContextType, RequireFields<QuerydeadLettersArgs, 'first'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  replayLeg?: Resolver<ResolversTypes['HandoffLeg'], ParentType, ContextType, RequireFields<MutationreplayLegArgs, 'legId'>>;
  cancelLeg?: Resolver<ResolversTypes['HandoffLeg'], ParentType, ContextType, RequireFields<MutationcancelLegArgs, 'legId' | 'reason'>>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  handoffs?: Resolver<Maybe<ResolversTypes['HandoffConnection']>, ParentType, ContextType, RequireFields<ProjecthandoffsArgs, 'first'>>;
  timeline?: Resolver<Maybe<ResolversTypes['TimelineConnection']>, ParentType, ContextType, Partial<ProjecttimelineArgs>>;
  timelineHead?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HandoffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Handoff'] = ResolversParentTypes['Handoff'], FederationReferenceType extends FederationReferenceTypes['Handoff'] = FederationReferenceTypes['Handoff']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Handoff']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['HandoffPurpose'], ParentType, ContextType>;
  sender?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cover?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  materials?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HandoffMaterial']>>, ParentType, ContextType>;
  materialCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  legs?: Resolver<ReadonlyArray<ResolversTypes['HandoffLeg']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HandoffStatus'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueDateProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type HandoffMaterialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandoffMaterial'] = ResolversParentTypes['HandoffMaterial']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  classification?: Resolver<ResolversTypes['HandoffMaterialClassification'], ParentType, ContextType>;
};

export type HandoffLegResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandoffLeg'] = ResolversParentTypes['HandoffLeg']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  handoff?: Resolver<Maybe<ResolversTypes['Handoff']>, ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recipientName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HandoffLegStatus'], ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['HandoffReceipt']>, ParentType, ContextType>;
};

export type HandoffReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandoffReceipt'] = ResolversParentTypes['HandoffReceipt']> = {
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TimelineEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEvent'] = ResolversParentTypes['TimelineEvent'], FederationReferenceType extends FederationReferenceTypes['TimelineEvent'] = FederationReferenceTypes['TimelineEvent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TimelineEvent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['EventLabel'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entityType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summaryZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  data?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type EventLabelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventLabel'] = ResolversParentTypes['EventLabel']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HandoffConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandoffConnection'] = ResolversParentTypes['HandoffConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HandoffEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Handoff']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HandoffEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandoffEdge'] = ResolversParentTypes['HandoffEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Handoff'], ParentType, ContextType>;
};

export type HandoffLegConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandoffLegConnection'] = ResolversParentTypes['HandoffLegConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HandoffLegEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HandoffLeg']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HandoffLegEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandoffLegEdge'] = ResolversParentTypes['HandoffLegEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HandoffLeg'], ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TimelineEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEvent'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  Handoff?: HandoffResolvers<ContextType>;
  HandoffMaterial?: HandoffMaterialResolvers<ContextType>;
  HandoffLeg?: HandoffLegResolvers<ContextType>;
  HandoffReceipt?: HandoffReceiptResolvers<ContextType>;
  TimelineEvent?: TimelineEventResolvers<ContextType>;
  EventLabel?: EventLabelResolvers<ContextType>;
  HandoffConnection?: HandoffConnectionResolvers<ContextType>;
  HandoffEdge?: HandoffEdgeResolvers<ContextType>;
  HandoffLegConnection?: HandoffLegConnectionResolvers<ContextType>;
  HandoffLegEdge?: HandoffLegEdgeResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: accessDirectiveResolver<any, any, ContextType>;
};
