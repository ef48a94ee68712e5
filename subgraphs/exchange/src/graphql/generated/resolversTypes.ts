// Written by `npm run codegen` from the SDL and codegen.json. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ProjectKey as ProjectKeyModel } from '../projectKey.ts';
import type { Handoff as HandoffModel, Leg as LegModel } from '../../domain/handoff.ts';
import type { MaterialDescriptor as MaterialDescriptorModel, StoredEvent as StoredEventModel } from '@guanjia/kernel/messages';
import type { LegReceipt as LegReceiptModel } from '../legReceipt.ts';
import type { Recipient as RecipientModel } from '../../domain/recipient.ts';
import type { RecentEventPage as RecentEventPageModel } from '../recentEventPage.ts';
import type { EventSource as EventSourceModel, SourceHistoryEntry as SourceHistoryEntryModel } from '../../domain/eventSource.ts';
import type { ExchangeStatus as ExchangeStatusModel } from '../../usecases/readStatus.ts';
import type { StoredLedgerRow as StoredLedgerRowModel } from '../../domain/ledgerReader.ts';
import type { LedgerHead as LedgerHeadModel } from '@guanjia/kernel/checkLedger';
import type { StoredTrailRow as StoredTrailRowModel } from '../../domain/auditReader.ts';
import type { KeptSummary as KeptSummaryModel } from '../../domain/keptSummary.ts';
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

/** Who may be given the same answer. 缓存共享范围 */
export type CacheControlScope =
  /** Everybody. 公开 */
  | 'PUBLIC'
  /** Whoever has the same rights. 同权限范围 */
  | 'PRIVATE';

export type Query = {
  /** One handoff, or null when there is none or you may not see it. 材料交接 */
  readonly handoff?: Maybe<Handoff>;
  /**
   * What has happened from an instant on to all projects, as far as you may see it, the latest first. Refused with
   * REGION_UNKNOWN. 最新动态
   */
  readonly recentEvents?: Maybe<RecentEventConnection>;
  /** Handoffs you may see, newest first. 材料交接列表 */
  readonly handoffs: HandoffConnection;
  /** How the exchange is doing now. 交换运行状况 */
  readonly exchangeStatus?: Maybe<ExchangeStatus>;
  /** Legs that could not be delivered and wait for a person, oldest first. 死信列表 */
  readonly deadLetters: HandoffLegConnection;
  /** Systems outside the graph that post events, in the order of their registration. 来源系统列表 */
  readonly eventSources: EventSourceConnection;
  /** Steps in the order of the chain: of one handoff, or of all. 交接账本 */
  readonly ledger: LedgerEntryConnection;
  /** Where the chain ends now; null before its first row. Whoever notes it down can tell later whether anything was changed. 账本链尾 */
  readonly ledgerHead?: Maybe<LedgerHead>;
  /** Systems and offices that can be handed materials, in the order of their ids. 单位名录 */
  readonly recipients: RecipientConnection;
  /** Legs that go by courier or in person and are not settled: a person takes the next step. 待人工办理的分件 */
  readonly legsAwaitingPerson: HandoffLegConnection;
  /** The audit trail: every event and every other change, in the order in which they were numbered. Supervisors see that of their regions. 审计轨迹 */
  readonly auditTrail: AuditRecordConnection;
  /** Where the trail's chain ends; null before the first row. 审计链尾 */
  readonly auditHead?: Maybe<AuditHead>;
};


export type QueryhandoffArgs = {
  id: Scalars['ID']['input'];
};


export type QueryrecentEventsArgs = {
  since: Scalars['DateTime']['input'];
  region?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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


export type QueryeventSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryledgerArgs = {
  handoffId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryrecipientsArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerylegsAwaitingPersonArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryauditTrailArgs = {
  filter?: InputMaybe<AuditFilter>;
  newestFirst?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  /** Sends a dead letter on its way again, with all attempts anew. 重新投递 */
  readonly replayLeg: HandoffLeg;
  /** Gives up a leg that is dead, waits or was not signed for, for a reason that is kept. 取消投递 */
  readonly cancelLeg: HandoffLeg;
  /** Lets a system outside the graph post events; its key is shown this once. 登记来源系统 */
  readonly registerEventSource: EventSourceWithKey;
  /** Gives an event source another name, other types or quotas. 变更来源系统 */
  readonly changeEventSource: EventSource;
  /** Gives an event source a new key, shown this once; the one before stays good for a while. 更换来源系统密钥 */
  readonly rotateEventSourceKey: EventSourceWithKey;
  /** Takes nothing more from an event source until it is resumed. 暂停来源系统 */
  readonly suspendEventSource: EventSource;
  /** Takes events from a suspended source again. 恢复来源系统 */
  readonly resumeEventSource: EventSource;
  /** Enters an office that has no system of its own in the directory, or changes its entry. 登记接收单位 */
  readonly registerRecipient: Recipient;
  /** The materials have been sent off by courier. 交寄 */
  readonly dispatchLegByCourier: HandoffLeg;
  /** The courier has delivered; the recipient has still to sign. 确认快递送达 */
  readonly reportCourierDelivery: HandoffLeg;
  /** The courier has lost the materials or brought them back; they wait to be sent again. 快递丢失或退件 */
  readonly reportCourierLoss: HandoffLeg;
  /** The materials have been handed over in person: the giver's signature. 当面交出 */
  readonly handOverLeg: HandoffLeg;
  /**
   * The receiver's signature for what came by courier or in person: by the recipient's own people, or by an official at the
   * counter who has seen the paper; never by who handed it over. 签收
   */
  readonly signForLeg: HandoffLeg;
  /** The recipient will not have what came by courier or in person, or sends it back. 拒收或退回 */
  readonly refuseLeg: HandoffLeg;
};


export type MutationreplayLegArgs = {
  legId: Scalars['ID']['input'];
  channel?: InputMaybe<HandoffChannel>;
};


export type MutationcancelLegArgs = {
  legId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationregisterEventSourceArgs = {
  input: RegisterEventSourceInput;
};


export type MutationchangeEventSourceArgs = {
  input: ChangeEventSourceInput;
};


export type MutationrotateEventSourceKeyArgs = {
  id: Scalars['ID']['input'];
  graceMinutes?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationsuspendEventSourceArgs = {
  id: Scalars['ID']['input'];
};


export type MutationresumeEventSourceArgs = {
  id: Scalars['ID']['input'];
};


export type MutationregisterRecipientArgs = {
  input: RegisterRecipientInput;
};


export type MutationdispatchLegByCourierArgs = {
  legId: Scalars['ID']['input'];
  carrier: Scalars['String']['input'];
  trackingNumber: Scalars['String']['input'];
};


export type MutationreportCourierDeliveryArgs = {
  legId: Scalars['ID']['input'];
};


export type MutationreportCourierLossArgs = {
  legId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationhandOverLegArgs = {
  legId: Scalars['ID']['input'];
};


export type MutationsignForLegArgs = {
  legId: Scalars['ID']['input'];
  personName: Scalars['String']['input'];
};


export type MutationrefuseLegArgs = {
  legId: Scalars['ID']['input'];
  kind: HandoffRefusalKind;
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
  /** Number of the last event of the project, 0 before the first; visible or not. Null where none is for you. 最新事件序号 */
  readonly timelineHead?: Maybe<Scalars['Int']['output']>;
  /** Number up to which its events lie in the archive and not in the timeline any more; 0 for none. Null where none is for you. 已归档事件序号 */
  readonly timelineArchivedThrough?: Maybe<Scalars['Int']['output']>;
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

/** Figures that the service room watches. 交换运行状况 */
export type ExchangeStatus = {
  /** The queue of legs; null while its server is away. 队列 */
  readonly queue?: Maybe<ExchangeQueue>;
  /** Legs that wait to be sent. 待发件数 */
  readonly pendingLegs: Scalars['Int']['output'];
  /** Legs on their way. 传输中件数 */
  readonly legsInTransit: Scalars['Int']['output'];
  /** Legs that are on their way or delivered and not signed for. 待签收件数 */
  readonly receiptsOutstanding: Scalars['Int']['output'];
  /** Legs that wait for a person to replay or cancel them. 死信件数 */
  readonly deadLetters: Scalars['Int']['output'];
  /** Age in seconds of the oldest leg that a worker should move on; null when there is none. 最久未办秒数 */
  readonly oldestLegSeconds?: Maybe<Scalars['Float']['output']>;
  /** Number of the last event of the log. 事件总序号 */
  readonly head: Scalars['Float']['output'];
  /** Events and ledger entries that are committed and wait for their number. 待编号条数 */
  readonly unnumbered: Scalars['Int']['output'];
  /** Settings of the queue's server that risk delay. 配置提醒 */
  readonly warnings: ReadonlyArray<ExchangeWarning>;
};

/** Jobs of the queue of legs in each state. 队列任务数 */
export type ExchangeQueue = {
  /** Waiting for a worker. 等待 */
  readonly waiting: Scalars['Int']['output'];
  /** With a worker. 处理中 */
  readonly active: Scalars['Int']['output'];
  /** Put off until their next try. 延迟 */
  readonly delayed: Scalars['Int']['output'];
  /** Kept after they failed; their legs go on. 失败 */
  readonly failed: Scalars['Int']['output'];
};

/** A setting that should be different. 配置提醒 */
export type ExchangeWarning = {
  /** Name of the setting. 配置项 */
  readonly setting: Scalars['String']['output'];
  /** What it is; null where that could not be read. 现值 */
  readonly present?: Maybe<Scalars['String']['output']>;
  /** What it should be. 应为 */
  readonly wanted: Scalars['String']['output'];
  /** Why, in one English sentence. 原因 */
  readonly why: Scalars['String']['output'];
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

/** A way on which materials travel. 交接渠道 */
export type HandoffChannel =
  /** Signed HTTP to the recipient's system. 平台上传 */
  | 'PLATFORM'
  /** Mail with a signed link. 电子邮件 */
  | 'EMAIL'
  /** A mounted folder. 网络共享 */
  | 'NETWORK_SHARE'
  /** A courier, confirmed by a person. 快递邮寄 */
  | 'COURIER'
  /** From hand to hand, signed by both. 当面交接 */
  | 'IN_PERSON';

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
  /** Cover sheet; for officials of its region, the project's owner and the provider addressed. 交接单 */
  readonly cover?: Maybe<Scalars['JSON']['output']>;
  /** Materials by name and digest; for officials of its region, the project's owner and the provider addressed. 材料清单 */
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
  /** When those who had let the day pass were reminded. 催办时间 */
  readonly remindedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the supervisor was told that some had still not signed. 升级督办时间 */
  readonly escalatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** One paper, signed by the exchange, for all legs of a settled handoff; null for a single leg. 回执汇总 */
  readonly summary?: Maybe<HandoffSummary>;
  /** What has happened to it, as the ledger has it; for officials, the project's owner and auditors. 交接账本 */
  readonly ledger?: Maybe<LedgerEntryConnection>;
};


/** A cover sheet and materials on their way from one department to one or many recipients. 材料交接 */
export type HandoffledgerArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What became of every leg of a settled handoff, signed by the exchange. 回执汇总 */
export type HandoffSummary = {
  /** When the exchange signed. 签署时间 */
  readonly signedAt: Scalars['DateTime']['output'];
  /** Ed25519 signature of the exchange in base64. 签名 */
  readonly signature: Scalars['String']['output'];
  /** Every leg. 分件 */
  readonly legs: ReadonlyArray<HandoffSummaryLeg>;
};

/** A leg in a summary. 汇总分件 */
export type HandoffSummaryLeg = {
  /** Id of the leg. 分件标识 */
  readonly legId: Scalars['ID']['output'];
  /** Id of the recipient in the directory. 接收单位标识 */
  readonly recipient: Scalars['String']['output'];
  /** Where it ended. 状态 */
  readonly status: HandoffLegStatus;
  /** SHA-256 of the receipt's signature, in hex; null without a receipt. 回执摘要 */
  readonly receipt?: Maybe<Scalars['String']['output']>;
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
  /** Whether the exchange holds the content. 是否已存内容 */
  readonly stored: Scalars['Boolean']['output'];
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
  /** How it goes; null until it is known. 渠道 */
  readonly channel?: Maybe<HandoffChannel>;
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
  /** The courier that has it or had it; for those who may read the contents. 快递公司 */
  readonly carrier?: Maybe<Scalars['String']['output']>;
  /** The courier's number; for those who may read the contents. 快递单号 */
  readonly trackingNumber?: Maybe<Scalars['String']['output']>;
  /** Who sent it off by courier or handed it over; for those who may read the contents. 交出人 */
  readonly handedOverBy?: Maybe<Scalars['String']['output']>;
  /** The signature for it. 回执 */
  readonly receipt?: Maybe<HandoffReceipt>;
};

/** Whose key a receipt is signed with. 签署方 */
export type HandoffReceiptSigner =
  /** The recipient's own. 接收单位 */
  | 'RECIPIENT'
  /** The exchange's, for what a person has signed before its eyes. 交换平台见证 */
  | 'EXCHANGE';

/** A recipient's signature for what it was handed. 签收回执 */
export type HandoffReceipt = {
  /** When the recipient signed, by its own clock. 签署时间 */
  readonly signedAt: Scalars['DateTime']['output'];
  /** SHA-256 over cover and materials, in hex. 摘要 */
  readonly digest: Scalars['String']['output'];
  /** Ed25519 signature in base64. 签名 */
  readonly signature: Scalars['String']['output'];
  /** Whose key it is. 签署方 */
  readonly signedBy: HandoffReceiptSigner;
  /** Who signed the paper or the page; null for a system, and for those who may not read the contents. 签收人 */
  readonly person?: Maybe<Scalars['String']['output']>;
};

/** For whom somebody acts who does not act for himself. 被代理方 */
export type ActedFor = {
  /** What it is. 类别 */
  readonly kind: RepresentedKind;
  /** What it is called. 名称 */
  readonly name: Scalars['String']['output'];
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
  /** Who did it; for officials of its region, the project's owner and auditors. 操作人 */
  readonly actorName?: Maybe<Scalars['String']['output']>;
  /** For whom it was done, when not for himself; for officials of its region and the project's owner. 被代理方 */
  readonly onBehalfOf?: Maybe<ActedFor>;
  /** By what right, as the audit trail has it; for officials of its region and the project's owner. 权限依据 */
  readonly right?: Maybe<Scalars['String']['output']>;
  /** Type of the entity of the graph it is about. 实体类型 */
  readonly entityType: Scalars['String']['output'];
  /** Id of that entity. 实体标识 */
  readonly entityId: Scalars['ID']['output'];
  /** What happened, in one English sentence. 事件英文摘要 */
  readonly summary: Scalars['String']['output'];
  /** What happened, in one Chinese sentence. 事件摘要 */
  readonly summaryZh: Scalars['String']['output'];
  /** Payload as the type's definition has it; for officials of its region and the project's owner. 事件数据 */
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

/** One page of what has happened of late, the latest first. 最新动态分页 */
export type RecentEventConnection = {
  /** Events with their cursors. 条目 */
  readonly edges: ReadonlyArray<TimelineEdge>;
  /** Events alone. 时间线事件 */
  readonly nodes: ReadonlyArray<TimelineEvent>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages, and of how many projects. 统计 */
  readonly counts: RecentEventCounts;
};

/** How much has happened of late. 最新动态统计 */
export type RecentEventCounts = {
  /** Events. 事件数 */
  readonly events: Scalars['Int']['output'];
  /** Projects that have one. 项目数 */
  readonly projects: Scalars['Int']['output'];
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

/** A system outside the graph to be let in. 来源系统登记信息 */
export type RegisterEventSourceInput = {
  /** Name for people, up to 200 characters. 名称 */
  readonly name: Scalars['String']['input'];
  /** Absolute URI or URN, up to 500 characters: the CloudEvents `source` it will speak as, for ever. 来源标识 */
  readonly uri: Scalars['String']['input'];
  /** Event types that it may post, as site.progressReported. 事件类型 */
  readonly types: ReadonlyArray<Scalars['String']['input']>;
  /** New events a minute, 1 to 100,000. 每分钟事件配额 */
  readonly eventsPerMinute?: InputMaybe<Scalars['Int']['input']>;
  /** Bytes of pictures a day, 1 to 1,000,000,000,000. 每日图片字节配额 */
  readonly bytesPerDay?: InputMaybe<Scalars['Float']['input']>;
};

/** What is to be different about an event source; what is absent or null stays. 来源系统变更信息 */
export type ChangeEventSourceInput = {
  /** Id of the event source. 来源系统标识 */
  readonly id: Scalars['ID']['input'];
  /** Name for people, up to 200 characters. 名称 */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Event types that it may post. 事件类型 */
  readonly types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** New events a minute, 1 to 100,000. 每分钟事件配额 */
  readonly eventsPerMinute?: InputMaybe<Scalars['Int']['input']>;
  /** Bytes of pictures a day, 1 to 1,000,000,000,000. 每日图片字节配额 */
  readonly bytesPerDay?: InputMaybe<Scalars['Float']['input']>;
};

/** A system outside the graph that posts events. 来源系统 */
export type EventSource = {
  /** Opaque id (UUIDv7). 来源系统标识 */
  readonly id: Scalars['ID']['output'];
  /** Name for people. 名称 */
  readonly name: Scalars['String']['output'];
  /** The CloudEvents `source` it speaks as. 来源标识 */
  readonly uri: Scalars['String']['output'];
  /** Event types that it may post. 事件类型 */
  readonly types: ReadonlyArray<Scalars['String']['output']>;
  /** New events that it may post a minute. 每分钟事件配额 */
  readonly eventsPerMinute: Scalars['Int']['output'];
  /** Bytes of pictures that it may store a day. 每日图片字节配额 */
  readonly bytesPerDay: Scalars['Float']['output'];
  /** Whether nothing is taken from it. 是否暂停 */
  readonly suspended: Scalars['Boolean']['output'];
  /** Since when nothing is taken from it. 暂停时间 */
  readonly suspendedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was registered. 登记时间 */
  readonly registeredAt: Scalars['DateTime']['output'];
  /** Until when the key before this one is, or was, good; null without one. 旧密钥失效时间 */
  readonly formerKeyUntil?: Maybe<Scalars['DateTime']['output']>;
  /** New events that it has posted in this minute. 本分钟已用配额 */
  readonly usedThisMinute: Scalars['Int']['output'];
  /** Bytes of pictures that it has stored today, by China's day. 今日已用图片字节 */
  readonly bytesToday: Scalars['Float']['output'];
  /** The minute in which it last posted a new event. 最近事件时间 */
  readonly lastEventAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was done to it and by whom, newest first. 变更记录 */
  readonly history: EventSourceChangeConnection;
};


/** A system outside the graph that posts events. 来源系统 */
export type EventSourcehistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An event source with its key. 来源系统及密钥 */
export type EventSourceWithKey = {
  /** The event source. 来源系统 */
  readonly source: EventSource;
  /** The key, to be sent as `Authorization: Bearer`; it is kept nowhere and cannot be read again. 密钥 */
  readonly key: Scalars['String']['output'];
};

/** What can be done to an event source. 来源系统变更类型 */
export type EventSourceChangeKind =
  /** Let in. 登记 */
  | 'REGISTERED'
  /** Given another name, other types or quotas. 变更 */
  | 'CHANGED'
  /** Given a new key. 更换密钥 */
  | 'KEY_ROTATED'
  /** Taken from no more. 暂停 */
  | 'SUSPENDED'
  /** Taken from again. 恢复 */
  | 'RESUMED';

/** Something that was done to an event source. 来源系统变更记录 */
export type EventSourceChange = {
  /** What was done. 变更类型 */
  readonly change: EventSourceChangeKind;
  /** Subject of the person who did it. 操作人标识 */
  readonly bySubject: Scalars['String']['output'];
  /** Name of the person who did it. 操作人 */
  readonly byName: Scalars['String']['output'];
  /** When it was done. 操作时间 */
  readonly at: Scalars['DateTime']['output'];
};

/** One page of event sources. 来源系统分页 */
export type EventSourceConnection = {
  /** Event sources with their cursors. 条目 */
  readonly edges: ReadonlyArray<EventSourceEdge>;
  /** Event sources alone. 来源系统 */
  readonly nodes: ReadonlyArray<EventSource>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** An event source in a page. 来源系统条目 */
export type EventSourceEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The event source. 来源系统 */
  readonly node: EventSource;
};

/** One page of a source's history. 变更记录分页 */
export type EventSourceChangeConnection = {
  /** Entries with their cursors. 条目 */
  readonly edges: ReadonlyArray<EventSourceChangeEdge>;
  /** Entries alone. 变更记录 */
  readonly nodes: ReadonlyArray<EventSourceChange>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** An entry of a history in a page. 变更记录条目 */
export type EventSourceChangeEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The entry. 变更记录 */
  readonly node: EventSourceChange;
};

/** What a row of the ledger tells. 账本步骤 */
export type LedgerStep =
  /** A department has asked for the handoff. 发起 */
  | 'REQUESTED'
  /** A leg goes by courier or in person. 待人工办理 */
  | 'AWAITS_PERSON'
  /** A worker has set out with the leg. 发出 */
  | 'SENT'
  /** It lies with the recipient. 送达 */
  | 'DELIVERED'
  /** The recipient has signed. 签收 */
  | 'RECEIVED'
  /** The recipient will not have it. 拒收 */
  | 'REFUSED'
  /** The recipient has sent it back. 退回 */
  | 'RETURNED'
  /** A delivery has failed and will be tried again. 投递失败 */
  | 'FAILED'
  /** Every attempt has failed. 死信 */
  | 'DEAD'
  /** A person has sent it on its way again. 重新投递 */
  | 'REPLAYED'
  /** A person has given it up. 取消 */
  | 'CANCELLED'
  /** Handed to a courier. 交寄 */
  | 'DISPATCHED'
  /** Handed over in person. 当面交出 */
  | 'HANDED_OVER'
  /** The recipient was reminded. 催办 */
  | 'REMINDED'
  /** The supervisor was told. 升级督办 */
  | 'ESCALATED'
  /** The exchange has signed for all legs together. 回执汇总 */
  | 'SUMMARIZED'
  /** A secret material was read. 查阅材料 */
  | 'MATERIAL_READ'
  /** A recipient was entered in the directory or changed. 单位登记 */
  | 'RECIPIENT_REGISTERED'
  /** The exchange has begun to sign with this key. 启用密钥 */
  | 'KEY_INTRODUCED';

/** A row of the ledger: one step, with the hash of the row before. 账本条目 */
export type LedgerEntry = {
  /** Place in the chain of all handoffs, a whole number counted from 1. 序号 */
  readonly position: Scalars['Float']['output'];
  /** When it happened. 时间 */
  readonly at: Scalars['DateTime']['output'];
  /** What happened; null for a step that this version does not know. 步骤 */
  readonly step?: Maybe<LedgerStep>;
  /** The handoff it is about. 交接标识 */
  readonly handoffId?: Maybe<Scalars['ID']['output']>;
  /** The leg it is about. 分件标识 */
  readonly legId?: Maybe<Scalars['ID']['output']>;
  /** Subject of the person or system that took the step. 操作主体 */
  readonly actor: Scalars['String']['output'];
  /** What belongs to the step: receipt, reason, key; for officials. 明细 */
  readonly detail?: Maybe<Scalars['JSON']['output']>;
  /** SHA-256 over the row and the hash before it, in hex. 摘要 */
  readonly hash: Scalars['String']['output'];
  /** Hash of the row before. 上一行摘要 */
  readonly previous: Scalars['String']['output'];
};

/** The end of the chain. 账本链尾 */
export type LedgerHead = {
  /** Place of the last row, a whole number. 序号 */
  readonly position: Scalars['Float']['output'];
  /** Hash of the last row, in hex. 摘要 */
  readonly hash: Scalars['String']['output'];
  /** The newest signed statement of where the chain ended. 校验点 */
  readonly checkpoint?: Maybe<LedgerCheckpoint>;
};

/** A statement, signed by the exchange, of where the chain ended. 账本校验点 */
export type LedgerCheckpoint = {
  /** Place of the row, a whole number. 序号 */
  readonly position: Scalars['Float']['output'];
  /** Hash of that row, in hex. 摘要 */
  readonly hash: Scalars['String']['output'];
  /** When it was signed. 签署时间 */
  readonly at: Scalars['DateTime']['output'];
  /** Ed25519 signature of the exchange in base64. 签名 */
  readonly signature: Scalars['String']['output'];
};

/** One page of the ledger. 账本分页 */
export type LedgerEntryConnection = {
  /** Rows with their cursors. 条目 */
  readonly edges: ReadonlyArray<LedgerEntryEdge>;
  /** Rows alone. 账本条目 */
  readonly nodes: ReadonlyArray<LedgerEntry>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** A row in a page. 账本分页条目 */
export type LedgerEntryEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The row. 账本条目 */
  readonly node: LedgerEntry;
};

/** How a recipient turns a handoff down. 拒收类型 */
export type HandoffRefusalKind =
  /** The recipient will not have it. 拒收 */
  | 'REFUSE'
  /** The recipient sends it back. 退回 */
  | 'RETURN';

/** An office to be entered in the directory; what its channel needs must be there. 接收单位登记信息 */
export type RegisterRecipientInput = {
  /** Its id for ever, up to 100 letters, digits and the characters _ . - 单位标识 */
  readonly id: Scalars['String']['input'];
  /** Name for people, up to 200 characters. 名称 */
  readonly name: Scalars['String']['input'];
  /** How materials reach it; not PLATFORM, which is for systems of departments. 渠道 */
  readonly channel: HandoffChannel;
  /** One mail address; needed for EMAIL. 邮箱 */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Its folder on the network share, 1 to 64 letters, digits and the characters _ -; needed for NETWORK_SHARE. 共享文件夹 */
  readonly shareFolder?: InputMaybe<Scalars['String']['input']>;
  /** Its Ed25519 public key as PEM; needed for NETWORK_SHARE, whose receipts are signed with it. 公钥 */
  readonly publicKey?: InputMaybe<Scalars['String']['input']>;
  /** Postal address in one line, up to 300 characters; needed for COURIER. 邮寄地址 */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** Deliveries under way at once, 1 to 100; no limit when absent. 并发上限 */
  readonly maxConcurrent?: InputMaybe<Scalars['Int']['input']>;
  /** Deliveries begun a minute, 1 to 100,000; no limit when absent. 每分钟上限 */
  readonly perMinute?: InputMaybe<Scalars['Int']['input']>;
};

/** A system or office that can be handed materials. 接收单位 */
export type Recipient = {
  /** Its id in handoffs. 单位标识 */
  readonly id: Scalars['ID']['output'];
  /** Name for people. 名称 */
  readonly name: Scalars['String']['output'];
  /** How materials reach it unless the sender says otherwise. 渠道 */
  readonly channel: HandoffChannel;
  /** The department that speaks for it; exchange for an office without a system. 登记部门 */
  readonly department: Scalars['String']['output'];
  /** Where deliveries are posted. 接口地址 */
  readonly endpoint?: Maybe<Scalars['String']['output']>;
  /** Its mail address. 邮箱 */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Its folder on the network share. 共享文件夹 */
  readonly shareFolder?: Maybe<Scalars['String']['output']>;
  /** Its postal address. 邮寄地址 */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** The Ed25519 public key that its receipts are checked with, as PEM. 公钥 */
  readonly publicKey?: Maybe<Scalars['String']['output']>;
  /** Deliveries under way at once; null for no limit. 并发上限 */
  readonly maxConcurrent?: Maybe<Scalars['Int']['output']>;
  /** Deliveries begun a minute; null for no limit. 每分钟上限 */
  readonly perMinute?: Maybe<Scalars['Int']['output']>;
};

/** One page of the directory. 单位名录分页 */
export type RecipientConnection = {
  /** Recipients with their cursors. 条目 */
  readonly edges: ReadonlyArray<RecipientEdge>;
  /** Recipients alone. 接收单位 */
  readonly nodes: ReadonlyArray<Recipient>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** A recipient in a page. 单位名录条目 */
export type RecipientEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The recipient. 接收单位 */
  readonly node: Recipient;
};

export type Subscription = {
  /** How far the works on a site are, as its own system tells. 智慧工地进度 */
  readonly siteProgressReported: SiteProgressReported;
  /** Inspections of sites by quality and safety supervision, for officials and the project's owner. 质量安全监督检查 */
  readonly siteInspectionRecorded: SiteInspectionRecorded;
  /** Flights of drones over sites. 无人机巡查 */
  readonly siteDroneSurveyed: SiteDroneSurveyed;
};


export type SubscriptionsiteProgressReportedArgs = {
  projectId?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type SubscriptionsiteInspectionRecordedArgs = {
  projectId?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type SubscriptionsiteDroneSurveyedArgs = {
  projectId?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A report of how far the works are. 现场进度填报 */
export type SiteProgressReported = {
  /** Signed place of this update; give it as `after` to go on behind it. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** When it happened. 发生时间 */
  readonly time: Scalars['DateTime']['output'];
  /** The project. 工程建设项目 */
  readonly project?: Maybe<Project>;
  /** Of the whole works, in percent. 总体形象进度 */
  readonly percent?: Maybe<Scalars['Float']['output']>;
  /** What is being built. 施工阶段 */
  readonly stage?: Maybe<SiteStage>;
  /** In the words of the site. 情况说明 */
  readonly description: Scalars['String']['output'];
  /** The same in Chinese, where the site says it in two languages. 中文说明 */
  readonly descriptionZh?: Maybe<Scalars['String']['output']>;
  /** People at work on the site. 现场作业人数 */
  readonly workers?: Maybe<Scalars['Int']['output']>;
  /** Pictures, by their content. 照片 */
  readonly pictures: ReadonlyArray<SitePicture>;
};

/** An inspection of a site. 质量安全监督检查记录 */
export type SiteInspectionRecorded = {
  /** Signed place of this update; give it as `after` to go on behind it. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** When it happened. 发生时间 */
  readonly time: Scalars['DateTime']['output'];
  /** The project. 工程建设项目 */
  readonly project?: Maybe<Project>;
  /** What was looked at. 监督类别 */
  readonly subject: SiteInspectionSubject;
  /** What came of it. 检查结果 */
  readonly result: SiteInspectionResult;
  /** One line for each thing found. 问题清单 */
  readonly findings: ReadonlyArray<Scalars['String']['output']>;
  /** The unit that inspected. 监督机构 */
  readonly inspectorUnit: Scalars['String']['output'];
  /** Day of the inspection. 检查日期 */
  readonly inspectedOn: Scalars['Date']['output'];
  /** Number of the notice to rectify. 整改通知书文号 */
  readonly noticeNumber?: Maybe<Scalars['String']['output']>;
  /** Last day for the rectification. 整改期限 */
  readonly rectifyBy?: Maybe<Scalars['Date']['output']>;
  /** Pictures, by their content. 照片 */
  readonly pictures: ReadonlyArray<SitePicture>;
};

/** A flight over a site. 无人机巡查记录 */
export type SiteDroneSurveyed = {
  /** Signed place of this update; give it as `after` to go on behind it. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** When it happened. 发生时间 */
  readonly time: Scalars['DateTime']['output'];
  /** The project. 工程建设项目 */
  readonly project?: Maybe<Project>;
  /** Day of the flight. 飞行日期 */
  readonly flownOn: Scalars['Date']['output'];
  /** Area flown over. 巡查面积（平方米） */
  readonly areaSquareMetres?: Maybe<Scalars['Float']['output']>;
  /** Of the whole works as seen from above, in percent. 总体形象进度 */
  readonly percent?: Maybe<Scalars['Float']['output']>;
  /** What was seen. 情况说明 */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Pictures, by their content. 影像 */
  readonly pictures: ReadonlyArray<SitePicture>;
};

/** A picture that goes with an event. 现场照片 */
export type SitePicture = {
  /** SHA-256 in hex. 摘要值 */
  readonly sha256: Scalars['String']['output'];
  /** Name of the file. 文件名 */
  readonly name: Scalars['String']['output'];
  /** Media type. 媒体类型 */
  readonly mediaType: Scalars['String']['output'];
  /** Size. 大小（字节） */
  readonly bytes: Scalars['Int']['output'];
};

/** What is being built, in the order of works. 施工阶段 */
export type SiteStage =
  /** Site preparation. 场地准备 */
  | 'SITE_PREPARATION'
  /** Foundation. 地基与基础 */
  | 'FOUNDATION'
  /** Main structure. 主体结构 */
  | 'MAIN_STRUCTURE'
  /** Mechanical and electrical installation. 机电安装 */
  | 'INSTALLATION'
  /** Finishing. 装饰装修 */
  | 'DECORATION'
  /** Outdoor works. 室外工程 */
  | 'OUTDOOR_WORKS'
  /** Completion. 竣工收尾 */
  | 'COMPLETION';

/** What supervision looks at. 监督类别 */
export type SiteInspectionSubject =
  /** Quality. 质量监督 */
  | 'QUALITY'
  /** Safety. 安全监督 */
  | 'SAFETY'
  /** Quality and safety. 质量安全监督 */
  | 'QUALITY_AND_SAFETY';

/** What came of an inspection. 检查结果 */
export type SiteInspectionResult =
  /** In order. 合格 */
  | 'PASS'
  /** A notice to rectify was given. 责令整改 */
  | 'RECTIFY';

/** Which rows of the audit trail; what is absent counts for any. 审计筛选条件 */
export type AuditFilter = {
  /** Only of this project. 项目 */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Subject of the person who really acted. 操作人标识 */
  readonly subject?: InputMaybe<Scalars['String']['input']>;
  /** For whom it was done: credit code of a unit, subject or id of a person, code of an agency. 被代理方 */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** Type of the event, or action. 操作类型 */
  readonly action?: InputMaybe<Scalars['String']['input']>;
  /** Which department tells of it. 来源部门 */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /** Kind of the thing that was changed. 对象类型 */
  readonly entityType?: InputMaybe<Scalars['String']['input']>;
  /** The thing that was changed. 对象标识 */
  readonly entityId?: InputMaybe<Scalars['String']['input']>;
  /** Not before. 起始时间 */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Not after. 截止时间 */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
  /** How the right begins, such as ROLE:STEWARD, OWNER, DELEGATION, BACKUP, CLOCK. 权限依据 */
  readonly right?: InputMaybe<Scalars['String']['input']>;
};

/** A row of the audit trail: who did what, for whom, by what right. 审计记录 */
export type AuditRecord = {
  /** Place in the trail, a whole number. 序号 */
  readonly position: Scalars['Float']['output'];
  /** When it was done. 时间 */
  readonly at: Scalars['DateTime']['output'];
  /** Which department tells of it. 来源部门 */
  readonly department: Scalars['String']['output'];
  /** Type of the event, or action. 操作类型 */
  readonly action: Scalars['String']['output'];
  /** What it is called, English. 操作名称（英文） */
  readonly label: Scalars['String']['output'];
  /** What it is called, Chinese. 操作名称 */
  readonly labelZh: Scalars['String']['output'];
  /** The project it touches; null for none. 项目 */
  readonly project?: Maybe<Project>;
  /** GB/T 2260 code of the region it touches; null for none. 行政区划代码 */
  readonly regionCode?: Maybe<Scalars['String']['output']>;
  /** Kind of the thing that was changed. 对象类型 */
  readonly entityType: Scalars['String']['output'];
  /** The thing that was changed. 对象标识 */
  readonly entityId: Scalars['String']['output'];
  /** Subject of the person who really acted. 操作人标识 */
  readonly subject: Scalars['String']['output'];
  /** Name of the person who really acted. 操作人 */
  readonly name: Scalars['String']['output'];
  /** For whom, when not for himself. 被代理方 */
  readonly onBehalfOf?: Maybe<AuditRepresented>;
  /** By what right: a code with its facts; null in what is older than the trail. 权限依据 */
  readonly right?: Maybe<Scalars['String']['output']>;
  /** What was; null where nothing was, or nothing is known to have been. Of an event: what earlier events said of the same thing. 变更前 */
  readonly before?: Maybe<Scalars['JSON']['output']>;
  /** What is since then; null where nothing is, and for reminders. 变更后 */
  readonly after?: Maybe<Scalars['JSON']['output']>;
  /** Payload of the event; null for others and for one that has gone to the archive. 事件内容 */
  readonly data?: Maybe<Scalars['JSON']['output']>;
  /** Hash of the row, in hex. 摘要 */
  readonly hash: Scalars['String']['output'];
};

/** For whom something was done. 被代理方 */
export type AuditRepresented = {
  /** What it is. 类别 */
  readonly kind: RepresentedKind;
  /** Credit code of a unit, subject or id of a person, code of an agency. 标识 */
  readonly id: Scalars['String']['output'];
  /** What it is called. 名称 */
  readonly name: Scalars['String']['output'];
};

/** What can be acted for. 被代理方类别 */
export type RepresentedKind =
  /** A unit, by its credit code. 单位 */
  | 'UNIT'
  /** A person. 人员 */
  | 'PERSON'
  /** A government department. 部门 */
  | 'AGENCY';

/** The end of the audit trail's chain. 审计链尾 */
export type AuditHead = {
  /** Place of the last row, a whole number. 序号 */
  readonly position: Scalars['Float']['output'];
  /** Hash of the last row, in hex. 摘要 */
  readonly hash: Scalars['String']['output'];
  /** The newest signed statement of where the chain ended. 校验点 */
  readonly checkpoint?: Maybe<LedgerCheckpoint>;
};

/** One page of the audit trail. 审计轨迹分页 */
export type AuditRecordConnection = {
  /** Rows with their cursors. 条目 */
  readonly edges: ReadonlyArray<AuditRecordEdge>;
  /** Rows alone. 审计记录 */
  readonly nodes: ReadonlyArray<AuditRecord>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** A row in a page. 审计轨迹分页条目 */
export type AuditRecordEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The row. 审计记录 */
  readonly node: AuditRecord;
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
  CacheControlScope: CacheControlScope;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Project: ResolverTypeWrapper<ProjectKeyModel>;
  ExchangeStatus: ResolverTypeWrapper<ExchangeStatusModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ExchangeQueue: ResolverTypeWrapper<ExchangeQueue>;
  ExchangeWarning: ResolverTypeWrapper<ExchangeWarning>;
  HandoffPurpose: HandoffPurpose;
  HandoffStatus: HandoffStatus;
  HandoffLegStatus: HandoffLegStatus;
  HandoffChannel: HandoffChannel;
  HandoffMaterialClassification: HandoffMaterialClassification;
  HandoffFilter: HandoffFilter;
  Handoff: ResolverTypeWrapper<HandoffModel>;
  HandoffSummary: ResolverTypeWrapper<KeptSummaryModel>;
  HandoffSummaryLeg: ResolverTypeWrapper<HandoffSummaryLeg>;
  HandoffMaterial: ResolverTypeWrapper<MaterialDescriptorModel>;
  HandoffLeg: ResolverTypeWrapper<LegModel>;
  HandoffReceiptSigner: HandoffReceiptSigner;
  HandoffReceipt: ResolverTypeWrapper<LegReceiptModel>;
  ActedFor: ResolverTypeWrapper<ActedFor>;
  TimelineEvent: ResolverTypeWrapper<StoredEventModel>;
  EventLabel: ResolverTypeWrapper<EventLabel>;
  HandoffConnection: ResolverTypeWrapper<Omit<HandoffConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HandoffEdge']>, nodes: ReadonlyArray<ResolversTypes['Handoff']> }>;
  HandoffEdge: ResolverTypeWrapper<Omit<HandoffEdge, 'node'> & { node: ResolversTypes['Handoff'] }>;
  HandoffLegConnection: ResolverTypeWrapper<Omit<HandoffLegConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HandoffLegEdge']>, nodes: ReadonlyArray<ResolversTypes['HandoffLeg']> }>;
  HandoffLegEdge: ResolverTypeWrapper<Omit<HandoffLegEdge, 'node'> & { node: ResolversTypes['HandoffLeg'] }>;
  TimelineConnection: ResolverTypeWrapper<Omit<TimelineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TimelineEdge']>, nodes: ReadonlyArray<ResolversTypes['TimelineEvent']> }>;
  RecentEventConnection: ResolverTypeWrapper<RecentEventPageModel>;
  RecentEventCounts: ResolverTypeWrapper<RecentEventCounts>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineEvent'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  RegisterEventSourceInput: RegisterEventSourceInput;
  ChangeEventSourceInput: ChangeEventSourceInput;
  EventSource: ResolverTypeWrapper<EventSourceModel>;
  EventSourceWithKey: ResolverTypeWrapper<Omit<EventSourceWithKey, 'source'> & { source: ResolversTypes['EventSource'] }>;
  EventSourceChangeKind: EventSourceChangeKind;
  EventSourceChange: ResolverTypeWrapper<SourceHistoryEntryModel>;
  EventSourceConnection: ResolverTypeWrapper<Omit<EventSourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EventSourceEdge']>, nodes: ReadonlyArray<ResolversTypes['EventSource']> }>;
  EventSourceEdge: ResolverTypeWrapper<Omit<EventSourceEdge, 'node'> & { node: ResolversTypes['EventSource'] }>;
  EventSourceChangeConnection: ResolverTypeWrapper<Omit<EventSourceChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EventSourceChangeEdge']>, nodes: ReadonlyArray<ResolversTypes['EventSourceChange']> }>;
  EventSourceChangeEdge: ResolverTypeWrapper<Omit<EventSourceChangeEdge, 'node'> & { node: ResolversTypes['EventSourceChange'] }>;
  LedgerStep: LedgerStep;
  LedgerEntry: ResolverTypeWrapper<StoredLedgerRowModel>;
  LedgerHead: ResolverTypeWrapper<LedgerHeadModel>;
  LedgerCheckpoint: ResolverTypeWrapper<LedgerCheckpoint>;
  LedgerEntryConnection: ResolverTypeWrapper<Omit<LedgerEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LedgerEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['LedgerEntry']> }>;
  LedgerEntryEdge: ResolverTypeWrapper<Omit<LedgerEntryEdge, 'node'> & { node: ResolversTypes['LedgerEntry'] }>;
  HandoffRefusalKind: HandoffRefusalKind;
  RegisterRecipientInput: RegisterRecipientInput;
  Recipient: ResolverTypeWrapper<RecipientModel>;
  RecipientConnection: ResolverTypeWrapper<Omit<RecipientConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RecipientEdge']>, nodes: ReadonlyArray<ResolversTypes['Recipient']> }>;
  RecipientEdge: ResolverTypeWrapper<Omit<RecipientEdge, 'node'> & { node: ResolversTypes['Recipient'] }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SiteProgressReported: ResolverTypeWrapper<Omit<SiteProgressReported, 'project'> & { project?: Maybe<ResolversTypes['Project']> }>;
  SiteInspectionRecorded: ResolverTypeWrapper<Omit<SiteInspectionRecorded, 'project'> & { project?: Maybe<ResolversTypes['Project']> }>;
  SiteDroneSurveyed: ResolverTypeWrapper<Omit<SiteDroneSurveyed, 'project'> & { project?: Maybe<ResolversTypes['Project']> }>;
  SitePicture: ResolverTypeWrapper<SitePicture>;
  SiteStage: SiteStage;
  SiteInspectionSubject: SiteInspectionSubject;
  SiteInspectionResult: SiteInspectionResult;
  AuditFilter: AuditFilter;
  AuditRecord: ResolverTypeWrapper<StoredTrailRowModel>;
  AuditRepresented: ResolverTypeWrapper<AuditRepresented>;
  RepresentedKind: RepresentedKind;
  AuditHead: ResolverTypeWrapper<LedgerHeadModel>;
  AuditRecordConnection: ResolverTypeWrapper<Omit<AuditRecordConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AuditRecordEdge']>, nodes: ReadonlyArray<ResolversTypes['AuditRecord']> }>;
  AuditRecordEdge: ResolverTypeWrapper<Omit<AuditRecordEdge, 'node'> & { node: ResolversTypes['AuditRecord'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  JSON: Scalars['JSON']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  Project: ProjectKeyModel;
  ExchangeStatus: ExchangeStatusModel;
  Float: Scalars['Float']['output'];
  ExchangeQueue: ExchangeQueue;
  ExchangeWarning: ExchangeWarning;
  HandoffFilter: HandoffFilter;
  Handoff: HandoffModel;
  HandoffSummary: KeptSummaryModel;
  HandoffSummaryLeg: HandoffSummaryLeg;
  HandoffMaterial: MaterialDescriptorModel;
  HandoffLeg: LegModel;
  HandoffReceipt: LegReceiptModel;
  ActedFor: ActedFor;
  TimelineEvent: StoredEventModel;
  EventLabel: EventLabel;
  HandoffConnection: Omit<HandoffConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HandoffEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Handoff']> };
  HandoffEdge: Omit<HandoffEdge, 'node'> & { node: ResolversParentTypes['Handoff'] };
  HandoffLegConnection: Omit<HandoffLegConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HandoffLegEdge']>, nodes: ReadonlyArray<ResolversParentTypes['HandoffLeg']> };
  HandoffLegEdge: Omit<HandoffLegEdge, 'node'> & { node: ResolversParentTypes['HandoffLeg'] };
  TimelineConnection: Omit<TimelineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TimelineEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TimelineEvent']> };
  RecentEventConnection: RecentEventPageModel;
  RecentEventCounts: RecentEventCounts;
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineEvent'] };
  PageInfo: PageInfo;
  RegisterEventSourceInput: RegisterEventSourceInput;
  ChangeEventSourceInput: ChangeEventSourceInput;
  EventSource: EventSourceModel;
  EventSourceWithKey: Omit<EventSourceWithKey, 'source'> & { source: ResolversParentTypes['EventSource'] };
  EventSourceChange: SourceHistoryEntryModel;
  EventSourceConnection: Omit<EventSourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EventSourceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['EventSource']> };
  EventSourceEdge: Omit<EventSourceEdge, 'node'> & { node: ResolversParentTypes['EventSource'] };
  EventSourceChangeConnection: Omit<EventSourceChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EventSourceChangeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['EventSourceChange']> };
  EventSourceChangeEdge: Omit<EventSourceChangeEdge, 'node'> & { node: ResolversParentTypes['EventSourceChange'] };
  LedgerEntry: StoredLedgerRowModel;
  LedgerHead: LedgerHeadModel;
  LedgerCheckpoint: LedgerCheckpoint;
  LedgerEntryConnection: Omit<LedgerEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LedgerEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LedgerEntry']> };
  LedgerEntryEdge: Omit<LedgerEntryEdge, 'node'> & { node: ResolversParentTypes['LedgerEntry'] };
  RegisterRecipientInput: RegisterRecipientInput;
  Recipient: RecipientModel;
  RecipientConnection: Omit<RecipientConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RecipientEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Recipient']> };
  RecipientEdge: Omit<RecipientEdge, 'node'> & { node: ResolversParentTypes['Recipient'] };
  Subscription: Record<PropertyKey, never>;
  SiteProgressReported: Omit<SiteProgressReported, 'project'> & { project?: Maybe<ResolversParentTypes['Project']> };
  SiteInspectionRecorded: Omit<SiteInspectionRecorded, 'project'> & { project?: Maybe<ResolversParentTypes['Project']> };
  SiteDroneSurveyed: Omit<SiteDroneSurveyed, 'project'> & { project?: Maybe<ResolversParentTypes['Project']> };
  SitePicture: SitePicture;
  AuditFilter: AuditFilter;
  AuditRecord: StoredTrailRowModel;
  AuditRepresented: AuditRepresented;
  AuditHead: LedgerHeadModel;
  AuditRecordConnection: Omit<AuditRecordConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AuditRecordEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AuditRecord']> };
  AuditRecordEdge: Omit<AuditRecordEdge, 'node'> & { node: ResolversParentTypes['AuditRecord'] };
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
};

export type accessDirectiveArgs = {
  roles: ReadonlyArray<Scalars['String']['input']>;
};

export type accessDirectiveResolver<Result, Parent, ContextType = Context, Args = accessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type cacheControlDirectiveArgs = {
  maxAge?: Maybe<Scalars['Int']['input']>;
  scope?: Maybe<CacheControlScope>;
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
};

export type cacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = cacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type fromEventsDirectiveArgs = {
  types: ReadonlyArray<Scalars['String']['input']>;
};

export type fromEventsDirectiveResolver<Result, Parent, ContextType = Context, Args = fromEventsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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
  recentEvents?: Resolver<Maybe<ResolversTypes['RecentEventConnection']>, ParentType, ContextType, RequireFields<QueryrecentEventsArgs, 'since' | 'first'>>;
  handoffs?: Resolver<ResolversTypes['HandoffConnection'], ParentType, ContextType, RequireFields<QueryhandoffsArgs, 'first'>>;
  exchangeStatus?: Resolver<Maybe<ResolversTypes['ExchangeStatus']>, ParentType, ContextType>;
  deadLetters?: Resolver<ResolversTypes['HandoffLegConnection'], ParentType, ContextType, RequireFields<QuerydeadLettersArgs, 'first'>>;
  eventSources?: Resolver<ResolversTypes['EventSourceConnection'], ParentType, ContextType, RequireFields<QueryeventSourcesArgs, 'first'>>;
  ledger?: Resolver<ResolversTypes['LedgerEntryConnection'], ParentType, ContextType, RequireFields<QueryledgerArgs, 'first'>>;
  ledgerHead?: Resolver<Maybe<ResolversTypes['LedgerHead']>, ParentType, ContextType>;
  recipients?: Resolver<ResolversTypes['RecipientConnection'], ParentType, ContextType, RequireFields<QueryrecipientsArgs, 'first'>>;
  legsAwaitingPerson?: Resolver<ResolversTypes['HandoffLegConnection'], ParentType, ContextType, RequireFields<QuerylegsAwaitingPersonArgs, 'first'>>;
  auditTrail?: Resolver<ResolversTypes['AuditRecordConnection'], ParentType, ContextType, RequireFields<QueryauditTrailArgs, 'newestFirst'>>;
  auditHead?: Resolver<Maybe<ResolversTypes['AuditHead']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  replayLeg?: Resolver<ResolversTypes['HandoffLeg'], ParentType, ContextType, RequireFields<MutationreplayLegArgs, 'legId'>>;
  cancelLeg?: Resolver<ResolversTypes['HandoffLeg'], ParentType, ContextType, RequireFields<MutationcancelLegArgs, 'legId' | 'reason'>>;
  registerEventSource?: Resolver<ResolversTypes['EventSourceWithKey'], ParentType, ContextType, RequireFields<MutationregisterEventSourceArgs, 'input'>>;
  changeEventSource?: Resolver<ResolversTypes['EventSource'], ParentType, ContextType, RequireFields<MutationchangeEventSourceArgs, 'input'>>;
  rotateEventSourceKey?: Resolver<ResolversTypes['EventSourceWithKey'], ParentType, ContextType, RequireFields<MutationrotateEventSourceKeyArgs, 'id' | 'graceMinutes'>>;
  suspendEventSource?: Resolver<ResolversTypes['EventSource'], ParentType, ContextType, RequireFields<MutationsuspendEventSourceArgs, 'id'>>;
  resumeEventSource?: Resolver<ResolversTypes['EventSource'], ParentType, ContextType, RequireFields<MutationresumeEventSourceArgs, 'id'>>;
  registerRecipient?: Resolver<ResolversTypes['Recipient'], ParentType, ContextType, RequireFields<MutationregisterRecipientArgs, 'input'>>;
  dispatchLegByCourier?: Resolver<ResolversTypes['HandoffLeg'], ParentType, ContextType, RequireFields<MutationdispatchLegByCourierArgs, 'legId' | 'carrier' | 'trackingNumber'>>;
  reportCourierDelivery?: Resolver<ResolversTypes['HandoffLeg'], ParentType, ContextType, RequireFields<MutationreportCourierDeliveryArgs, 'legId'>>;
  reportCourierLoss?: Resolver<ResolversTypes['HandoffLeg'], ParentType, ContextType, RequireFields<MutationreportCourierLossArgs, 'legId' | 'reason'>>;
  handOverLeg?: Resolver<ResolversTypes['HandoffLeg'], ParentType, ContextType, RequireFields<MutationhandOverLegArgs, 'legId'>>;
  signForLeg?: Resolver<ResolversTypes['HandoffLeg'], ParentType, ContextType, RequireFields<MutationsignForLegArgs, 'legId' | 'personName'>>;
  refuseLeg?: Resolver<ResolversTypes['HandoffLeg'], ParentType, ContextType, RequireFields<MutationrefuseLegArgs, 'legId' | 'kind' | 'reason'>>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  handoffs?: Resolver<Maybe<ResolversTypes['HandoffConnection']>, ParentType, ContextType, RequireFields<ProjecthandoffsArgs, 'first'>>;
  timeline?: Resolver<Maybe<ResolversTypes['TimelineConnection']>, ParentType, ContextType, Partial<ProjecttimelineArgs>>;
  timelineHead?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  timelineArchivedThrough?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ExchangeStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeStatus'] = ResolversParentTypes['ExchangeStatus']> = {
  queue?: Resolver<Maybe<ResolversTypes['ExchangeQueue']>, ParentType, ContextType>;
  pendingLegs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  legsInTransit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  receiptsOutstanding?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deadLetters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oldestLegSeconds?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  head?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unnumbered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['ExchangeWarning']>, ParentType, ContextType>;
};

export type ExchangeQueueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeQueue'] = ResolversParentTypes['ExchangeQueue']> = {
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  delayed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExchangeWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeWarning'] = ResolversParentTypes['ExchangeWarning']> = {
  setting?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  present?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wanted?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  remindedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  escalatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['HandoffSummary']>, ParentType, ContextType>;
  ledger?: Resolver<Maybe<ResolversTypes['LedgerEntryConnection']>, ParentType, ContextType, RequireFields<HandoffledgerArgs, 'first'>>;
};

export type HandoffSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandoffSummary'] = ResolversParentTypes['HandoffSummary']> = {
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legs?: Resolver<ReadonlyArray<ResolversTypes['HandoffSummaryLeg']>, ParentType, ContextType>;
};

export type HandoffSummaryLegResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandoffSummaryLeg'] = ResolversParentTypes['HandoffSummaryLeg']> = {
  legId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HandoffLegStatus'], ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HandoffMaterialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandoffMaterial'] = ResolversParentTypes['HandoffMaterial']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  classification?: Resolver<ResolversTypes['HandoffMaterialClassification'], ParentType, ContextType>;
  stored?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HandoffLegResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandoffLeg'] = ResolversParentTypes['HandoffLeg']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  handoff?: Resolver<Maybe<ResolversTypes['Handoff']>, ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recipientName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['HandoffChannel']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HandoffLegStatus'], ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  carrier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trackingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handedOverBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['HandoffReceipt']>, ParentType, ContextType>;
};

export type HandoffReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandoffReceipt'] = ResolversParentTypes['HandoffReceipt']> = {
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedBy?: Resolver<ResolversTypes['HandoffReceiptSigner'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ActedForResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActedFor'] = ResolversParentTypes['ActedFor']> = {
  kind?: Resolver<ResolversTypes['RepresentedKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  onBehalfOf?: Resolver<Maybe<ResolversTypes['ActedFor']>, ParentType, ContextType>;
  right?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type RecentEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecentEventConnection'] = ResolversParentTypes['RecentEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TimelineEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['RecentEventCounts'], ParentType, ContextType>;
};

export type RecentEventCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecentEventCounts'] = ResolversParentTypes['RecentEventCounts']> = {
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type EventSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventSource'] = ResolversParentTypes['EventSource']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  eventsPerMinute?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bytesPerDay?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  suspended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  suspendedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  formerKeyUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  usedThisMinute?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bytesToday?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lastEventAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventSourceChangeConnection'], ParentType, ContextType, RequireFields<EventSourcehistoryArgs, 'first'>>;
};

export type EventSourceWithKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventSourceWithKey'] = ResolversParentTypes['EventSourceWithKey']> = {
  source?: Resolver<ResolversTypes['EventSource'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventSourceChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventSourceChange'] = ResolversParentTypes['EventSourceChange']> = {
  change?: Resolver<ResolversTypes['EventSourceChangeKind'], ParentType, ContextType>;
  bySubject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type EventSourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventSourceConnection'] = ResolversParentTypes['EventSourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventSourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EventSource']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EventSourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventSourceEdge'] = ResolversParentTypes['EventSourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EventSource'], ParentType, ContextType>;
};

export type EventSourceChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventSourceChangeConnection'] = ResolversParentTypes['EventSourceChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventSourceChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EventSourceChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EventSourceChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventSourceChangeEdge'] = ResolversParentTypes['EventSourceChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EventSourceChange'], ParentType, ContextType>;
};

export type LedgerEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntry'] = ResolversParentTypes['LedgerEntry']> = {
  position?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['LedgerStep']>, ParentType, ContextType>;
  handoffId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  legId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LedgerHeadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerHead'] = ResolversParentTypes['LedgerHead']> = {
  position?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checkpoint?: Resolver<Maybe<ResolversTypes['LedgerCheckpoint']>, ParentType, ContextType>;
};

export type LedgerCheckpointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerCheckpoint'] = ResolversParentTypes['LedgerCheckpoint']> = {
  position?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LedgerEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntryConnection'] = ResolversParentTypes['LedgerEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LedgerEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LedgerEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntryEdge'] = ResolversParentTypes['LedgerEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerEntry'], ParentType, ContextType>;
};

export type RecipientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recipient'] = ResolversParentTypes['Recipient']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['HandoffChannel'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endpoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shareFolder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publicKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maxConcurrent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  perMinute?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RecipientConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecipientConnection'] = ResolversParentTypes['RecipientConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecipientEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Recipient']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RecipientEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecipientEdge'] = ResolversParentTypes['RecipientEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Recipient'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  siteProgressReported?: SubscriptionResolver<ResolversTypes['SiteProgressReported'], "siteProgressReported", ParentType, ContextType, Partial<SubscriptionsiteProgressReportedArgs>>;
  siteInspectionRecorded?: SubscriptionResolver<ResolversTypes['SiteInspectionRecorded'], "siteInspectionRecorded", ParentType, ContextType, Partial<SubscriptionsiteInspectionRecordedArgs>>;
  siteDroneSurveyed?: SubscriptionResolver<ResolversTypes['SiteDroneSurveyed'], "siteDroneSurveyed", ParentType, ContextType, Partial<SubscriptionsiteDroneSurveyedArgs>>;
};

export type SiteProgressReportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteProgressReported'] = ResolversParentTypes['SiteProgressReported']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['SiteStage']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  descriptionZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pictures?: Resolver<ReadonlyArray<ResolversTypes['SitePicture']>, ParentType, ContextType>;
};

export type SiteInspectionRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteInspectionRecorded'] = ResolversParentTypes['SiteInspectionRecorded']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['SiteInspectionSubject'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['SiteInspectionResult'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  inspectorUnit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inspectedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  noticeNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rectifyBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  pictures?: Resolver<ReadonlyArray<ResolversTypes['SitePicture']>, ParentType, ContextType>;
};

export type SiteDroneSurveyedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteDroneSurveyed'] = ResolversParentTypes['SiteDroneSurveyed']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  flownOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  areaSquareMetres?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pictures?: Resolver<ReadonlyArray<ResolversTypes['SitePicture']>, ParentType, ContextType>;
};

export type SitePictureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SitePicture'] = ResolversParentTypes['SitePicture']> = {
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditRecord'] = ResolversParentTypes['AuditRecord']> = {
  position?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  regionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entityType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['AuditRepresented']>, ParentType, ContextType>;
  right?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  data?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditRepresentedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditRepresented'] = ResolversParentTypes['AuditRepresented']> = {
  kind?: Resolver<ResolversTypes['RepresentedKind'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditHeadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditHead'] = ResolversParentTypes['AuditHead']> = {
  position?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checkpoint?: Resolver<Maybe<ResolversTypes['LedgerCheckpoint']>, ParentType, ContextType>;
};

export type AuditRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditRecordConnection'] = ResolversParentTypes['AuditRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditRecordEdge'] = ResolversParentTypes['AuditRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditRecord'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ExchangeStatus?: ExchangeStatusResolvers<ContextType>;
  ExchangeQueue?: ExchangeQueueResolvers<ContextType>;
  ExchangeWarning?: ExchangeWarningResolvers<ContextType>;
  Handoff?: HandoffResolvers<ContextType>;
  HandoffSummary?: HandoffSummaryResolvers<ContextType>;
  HandoffSummaryLeg?: HandoffSummaryLegResolvers<ContextType>;
  HandoffMaterial?: HandoffMaterialResolvers<ContextType>;
  HandoffLeg?: HandoffLegResolvers<ContextType>;
  HandoffReceipt?: HandoffReceiptResolvers<ContextType>;
  ActedFor?: ActedForResolvers<ContextType>;
  TimelineEvent?: TimelineEventResolvers<ContextType>;
  EventLabel?: EventLabelResolvers<ContextType>;
  HandoffConnection?: HandoffConnectionResolvers<ContextType>;
  HandoffEdge?: HandoffEdgeResolvers<ContextType>;
  HandoffLegConnection?: HandoffLegConnectionResolvers<ContextType>;
  HandoffLegEdge?: HandoffLegEdgeResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  RecentEventConnection?: RecentEventConnectionResolvers<ContextType>;
  RecentEventCounts?: RecentEventCountsResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  EventSource?: EventSourceResolvers<ContextType>;
  EventSourceWithKey?: EventSourceWithKeyResolvers<ContextType>;
  EventSourceChange?: EventSourceChangeResolvers<ContextType>;
  EventSourceConnection?: EventSourceConnectionResolvers<ContextType>;
  EventSourceEdge?: EventSourceEdgeResolvers<ContextType>;
  EventSourceChangeConnection?: EventSourceChangeConnectionResolvers<ContextType>;
  EventSourceChangeEdge?: EventSourceChangeEdgeResolvers<ContextType>;
  LedgerEntry?: LedgerEntryResolvers<ContextType>;
  LedgerHead?: LedgerHeadResolvers<ContextType>;
  LedgerCheckpoint?: LedgerCheckpointResolvers<ContextType>;
  LedgerEntryConnection?: LedgerEntryConnectionResolvers<ContextType>;
  LedgerEntryEdge?: LedgerEntryEdgeResolvers<ContextType>;
  Recipient?: RecipientResolvers<ContextType>;
  RecipientConnection?: RecipientConnectionResolvers<ContextType>;
  RecipientEdge?: RecipientEdgeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SiteProgressReported?: SiteProgressReportedResolvers<ContextType>;
  SiteInspectionRecorded?: SiteInspectionRecordedResolvers<ContextType>;
  SiteDroneSurveyed?: SiteDroneSurveyedResolvers<ContextType>;
  SitePicture?: SitePictureResolvers<ContextType>;
  AuditRecord?: AuditRecordResolvers<ContextType>;
  AuditRepresented?: AuditRepresentedResolvers<ContextType>;
  AuditHead?: AuditHeadResolvers<ContextType>;
  AuditRecordConnection?: AuditRecordConnectionResolvers<ContextType>;
  AuditRecordEdge?: AuditRecordEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: accessDirectiveResolver<any, any, ContextType>;
  cacheControl?: cacheControlDirectiveResolver<any, any, ContextType>;
  fromEvents?: fromEventsDirectiveResolver<any, any, ContextType>;
};
