// Written by `npm run codegen` from the SDL and codegen.json. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ProjectKey as ProjectKeyModel } from '../projectKey.ts';
import type { SeenApplication as SeenApplicationModel } from '../../usecases/readJointApplications.ts';
import type { SeenTask as SeenTaskModel } from '../../usecases/readMatterTasks.ts';
import type { UtilityMatter as UtilityMatterModel, MaterialRequirement as MaterialRequirementModel, UtilityProvider as UtilityProviderModel } from '../../domain/utilityMatter.ts';
import type { SuppliedMaterial as SuppliedMaterialModel } from '../../domain/supply.ts';
import type { HistoryEntry as HistoryEntryModel } from '../historyEntry.ts';
import type { MatterClock as MatterClockModel } from '../../domain/matterClock.ts';
import type { DepartmentHealth as DepartmentHealthModel, HealthDeadline as HealthDeadlineModel, HealthBlock as HealthBlockModel } from '@guanjia/kernel/departmentHealth';
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
  /** Where the catalogue comes from. 事项目录说明 */
  readonly utilityCatalogue: UtilityCatalogue;
  /** The matters that one joint application may choose from, in the catalogue's order. 市政公用服务事项 */
  readonly utilityMatters: ReadonlyArray<UtilityMatter>;
  /** One matter, or null when the catalogue has none with this code. 市政公用服务事项 */
  readonly utilityMatter?: Maybe<UtilityMatter>;
  /** Who does the matters. 市政公用服务单位 */
  readonly utilityProviders: ReadonlyArray<UtilityProvider>;
  /** The one form for the chosen matters, in which shared fields are asked once. 联合报装表单 */
  readonly jointApplicationForm: JointApplicationForm;
  /** One joint application, or null when there is none or you may not see it. 联合报装申请 */
  readonly jointUtilityApplication?: Maybe<JointUtilityApplication>;
  /** A provider's own matters, the nearest deadline first. 服务单位待办 */
  readonly providerInbox: UtilityMatterTaskConnection;
};


export type QueryutilityMattersArgs = {
  kind?: InputMaybe<UtilityMatterKind>;
};


export type QueryutilityMatterArgs = {
  code: Scalars['String']['input'];
};


export type QueryjointApplicationFormArgs = {
  matterCodes: ReadonlyArray<Scalars['String']['input']>;
};


export type QueryjointUtilityApplicationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryproviderInboxArgs = {
  provider: Scalars['ID']['input'];
  finished?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  /** Hands in one application for any of the matters, by the owner or by a steward or clerk for it. 提交联合报装申请 */
  readonly submitJointApplication: JointUtilityApplication;
  /** Accepts an application and forwards it to every provider of its matters at once; the clocks start. 受理并转交 */
  readonly acceptJointApplication: JointUtilityApplication;
  /** Returns an application before it is forwarded, naming everything that is missing at once. 退回 */
  readonly returnJointApplication: JointUtilityApplication;
  /** Hands a returned application in again with all that the notice named. 补齐后重新提交 */
  readonly resubmitJointApplication: JointUtilityApplication;
  /** Withdraws an application that has not been forwarded. 撤回 */
  readonly withdrawJointApplication: JointUtilityApplication;
  /** Accepts a matter that was signed for. 受理 */
  readonly acceptMatter: UtilityMatterTask;
  /** Returns a matter that was signed for, naming everything that is missing at once; its clock rests. 退回 */
  readonly returnMatter: UtilityMatterTask;
  /** Supplies all that a provider's notice named; the clock goes on. 补齐 */
  readonly resupplyMatter: UtilityMatterTask;
  /** Records the survey of the site. 踏勘 */
  readonly recordSurvey: UtilityMatterTask;
  /** Issues the plan for the connection. 出具方案 */
  readonly issuePlan: UtilityMatterTask;
  /** Records that the connection is built. 施工 */
  readonly recordConstruction: UtilityMatterTask;
  /** Records an inspection; a failed one goes back to construction. 验收 */
  readonly recordInspection: UtilityMatterTask;
  /** Puts a connection in use and ends its matter. 开通 */
  readonly connectMatter: UtilityMatterTask;
  /** Grants a permit for line work and ends its matter, after the matters that come first. 准予许可 */
  readonly grantPermit: UtilityMatterTask;
};


export type MutationsubmitJointApplicationArgs = {
  projectId: Scalars['ID']['input'];
  matterCodes: ReadonlyArray<Scalars['String']['input']>;
  form: Scalars['JSON']['input'];
  counter: UtilityCounterInput;
  materials?: ReadonlyArray<UtilityMaterialInput>;
};


export type MutationacceptJointApplicationArgs = {
  id: Scalars['ID']['input'];
  counter?: InputMaybe<UtilityCounterInput>;
};


export type MutationreturnJointApplicationArgs = {
  id: Scalars['ID']['input'];
  missing: ReadonlyArray<UtilityMissingPieceInput>;
};


export type MutationresubmitJointApplicationArgs = {
  id: Scalars['ID']['input'];
  form?: InputMaybe<Scalars['JSON']['input']>;
  materials?: ReadonlyArray<UtilityMaterialInput>;
};


export type MutationwithdrawJointApplicationArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationacceptMatterArgs = {
  id: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};


export type MutationreturnMatterArgs = {
  id: Scalars['ID']['input'];
  missing: ReadonlyArray<UtilityMissingPieceInput>;
};


export type MutationresupplyMatterArgs = {
  id: Scalars['ID']['input'];
  form?: InputMaybe<Scalars['JSON']['input']>;
  materials?: ReadonlyArray<UtilityMaterialInput>;
};


export type MutationrecordSurveyArgs = {
  id: Scalars['ID']['input'];
  surveyedOn: Scalars['Date']['input'];
  participants: ReadonlyArray<Scalars['String']['input']>;
  findings: Scalars['String']['input'];
};


export type MutationissuePlanArgs = {
  id: Scalars['ID']['input'];
  plan: Scalars['String']['input'];
};


export type MutationrecordConstructionArgs = {
  id: Scalars['ID']['input'];
  startedOn: Scalars['Date']['input'];
  finishedOn: Scalars['Date']['input'];
};


export type MutationrecordInspectionArgs = {
  id: Scalars['ID']['input'];
  inspectedOn: Scalars['Date']['input'];
  passed: Scalars['Boolean']['input'];
  findings?: InputMaybe<Scalars['String']['input']>;
  defects?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type MutationconnectMatterArgs = {
  id: Scalars['ID']['input'];
  connectedOn: Scalars['Date']['input'];
  accountNumber: Scalars['String']['input'];
};


export type MutationgrantPermitArgs = {
  id: Scalars['ID']['input'];
  permitNumber: Scalars['String']['input'];
  validFrom: Scalars['Date']['input'];
  validUntil: Scalars['Date']['input'];
};

/** Project of a construction owner. 工程建设项目 */
export type Project = {
  /** Opaque id (UUIDv7). 项目标识 */
  readonly id: Scalars['ID']['output'];
  /** Joint utility applications of the project that you may see, newest first; null when you may see none of them. 联合报装申请 */
  readonly utilityApplications?: Maybe<JointUtilityApplicationConnection>;
  /** Worst light of its matters under way; green for an application at the counter, null when nothing is open or you may not see the project. 报装灯色 */
  readonly utilitiesLight?: Maybe<Light>;
  /** The different lights of those, for `Project.light`: empty, not null, when nothing is open. 在办报装灯色 */
  readonly utilitiesLights?: Maybe<ReadonlyArray<Light>>;
  /** How far utilities is, for `Project.health`: chosen matters, those at the counter too. 报装办理情况 */
  readonly utilitiesHealth?: Maybe<DepartmentHealth>;
};


/** Project of a construction owner. 工程建设项目 */
export type ProjectutilityApplicationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A cover sheet and materials on their way from one department to one or many recipients. 材料交接 */
export type Handoff = {
  /** Opaque id (UUIDv7). 交接标识 */
  readonly id: Scalars['ID']['output'];
};

/** Kind of a matter. 事项类别 */
export type UtilityMatterKind =
  /** Joining a network. 报装接入 */
  | 'CONNECTION'
  /** Permit for the line work that joining takes. 涉线工程许可 */
  | 'LINE_WORK_PERMIT';

/** Where a matter stands with its provider. 办件状态 */
export type UtilityMatterStatus =
  /** Forwarded by the counter. 已转交 */
  | 'FORWARDED'
  /** Signed for by the provider. 已签收 */
  | 'RECEIVED'
  /** Accepted by the provider. 受理 */
  | 'ACCEPTED'
  /** The site is surveyed. 联合踏勘 */
  | 'SURVEYED'
  /** The plan is issued; construction goes on. 方案 */
  | 'PLANNED'
  /** Built. 施工 */
  | 'CONSTRUCTED'
  /** Inspection passed. 验收 */
  | 'INSPECTED'
  /** In use; the end of a connection. 开通 */
  | 'CONNECTED'
  /** Permit granted; the end of a line-work permit. 准予许可 */
  | 'GRANTED'
  /** Returned to the owner, everything missing named at once. 退回 */
  | 'RETURNED';

/** Where a joint application stands; it follows from its matters. 联合报装状态 */
export type JointUtilityStatus =
  /** Handed in, not accepted yet. 已提交 */
  | 'SUBMITTED'
  /** Returned by the counter. 退回 */
  | 'RETURNED'
  /** Withdrawn by the owner. 撤回 */
  | 'WITHDRAWN'
  /** Forwarded to all providers; none has signed yet. 已转交 */
  | 'FORWARDED'
  /** At least one provider works on it. 办理中 */
  | 'IN_PROGRESS'
  /** At least one provider waits for the owner. 部分退回 */
  | 'PARTLY_RETURNED'
  /** Every matter has come to its end. 全部办结 */
  | 'COMPLETED';

/** Light of a deadline. 灯色 */
export type Light =
  /** In time. 绿灯 */
  | 'GREEN'
  /** A fifth of the time or less is left. 黄灯 */
  | 'AMBER'
  /** Past the deadline, or solved too late. 红灯 */
  | 'RED';

/** How far one department is with a project, for `Project.health`. 部门办理情况 */
export type DepartmentHealth = {
  /** How many of its items are done. 已办结数 */
  readonly done: Scalars['Int']['output'];
  /** How many there are. 总数 */
  readonly total: Scalars['Int']['output'];
  /** How many of those open are late. 逾期数 */
  readonly overdue: Scalars['Int']['output'];
  /** The different lights of all that is open. 灯色 */
  readonly lights: ReadonlyArray<Light>;
  /** The nearest deadline that runs. 最近期限 */
  readonly nextDeadline?: Maybe<DepartmentDeadline>;
  /** What does not go on, the oldest first, at most 20. 堵点 */
  readonly blockedBy: ReadonlyArray<DepartmentBlock>;
  /** How much does not go on in all. 堵点总数 */
  readonly blockedByCount: Scalars['Int']['output'];
};

/** A deadline of one department. 部门期限 */
export type DepartmentDeadline = {
  /** The last day in time. 截止日期 */
  readonly date: Scalars['Date']['output'];
  /** Whether it may still move because its year's public holidays are not published. 是否暂定 */
  readonly provisional: Scalars['Boolean']['output'];
  /** Name in Chinese; null when you may not see it. 名称 */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Name in English. 英文名称 */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Opaque id of the record; null when there is none yet or you may not see it. 记录标识 */
  readonly reference?: Maybe<Scalars['ID']['output']>;
};

/** Something of one department that does not go on. 部门堵点 */
export type DepartmentBlock = {
  /** Why it does not go on. 堵点类别 */
  readonly kind: BlockKind;
  /** Who or what it waits for. 等待对象 */
  readonly waitsFor: BlockWaitsFor;
  /** Since which day. 起始日期 */
  readonly since: Scalars['Date']['output'];
  /** Name in Chinese; null when you may not see it. 名称 */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Name in English. 英文名称 */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Opaque id of the record; null when there is none yet or you may not see it. 记录标识 */
  readonly reference?: Maybe<Scalars['ID']['output']>;
};

/** Why something does not go on. 堵点类别 */
export type BlockKind =
  /** An application misses something that the one-time notice named. 待补正 */
  | 'CORRECTION'
  /** A joint application or one of its matters was returned. 退回待补齐 */
  | 'RETURN'
  /** Acceptance found something to put right. 待整改 */
  | 'RECTIFICATION'
  /** A hearing, survey, tender or expert review is under way. 特别程序 */
  | 'SPECIAL_PROCEDURE'
  /** The promised time has run out. 超期未办结 */
  | 'LATE'
  /** What must come first is not done. 前置事项未办结 */
  | 'PREREQUISITE'
  /** It was planned to have begun, and nothing but the application is missing. 未按计划申报 */
  | 'BEHIND_PLAN'
  /** A reported problem is not solved. 问题未解决 */
  | 'PROBLEM';

/** Who or what something waits for. 等待对象 */
export type BlockWaitsFor =
  /** The owner unit. 项目单位 */
  | 'OWNER'
  /** The department that decides. 审批部门 */
  | 'DEPARTMENT'
  /** The utility's provider. 服务单位 */
  | 'PROVIDER'
  /** Another item of the project. 其他事项 */
  | 'ANOTHER_ITEM'
  /** The steward's side, up to the city government. 帮办代办队伍 */
  | 'SERVICE_TEAM';

/** Where an application is taken in. 窗口类别 */
export type UtilityCounterKind =
  /** Zone in the service hall. 大厅报装专区 */
  | 'HALL_ZONE'
  /** Window at a company's branch. 营业网点窗口 */
  | 'BRANCH';

/** Confidentiality of a material. 材料密级 */
export type UtilityMaterialClassification =
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

/** A counter. 受理窗口 */
export type UtilityCounterInput = {
  /** Kind of the counter. 窗口类别 */
  readonly kind: UtilityCounterKind;
  /** Code of the counter, 1 to 40 letters, digits, - or _. 窗口代码 */
  readonly code: Scalars['String']['input'];
  /** Name of the counter. 窗口名称 */
  readonly name: Scalars['String']['input'];
};

/** A material for one of the requirements; its content is known by its digest. 申请材料 */
export type UtilityMaterialInput = {
  /** Code of the requirement. 材料代码 */
  readonly materialCode: Scalars['String']['input'];
  /** SHA-256 of the content, in hex. 摘要 */
  readonly sha256: Scalars['String']['input'];
  /** Name for a person. 名称 */
  readonly name: Scalars['String']['input'];
  /** Media type. 媒体类型 */
  readonly mediaType: Scalars['String']['input'];
  /** Size in bytes. 字节数 */
  readonly bytes: Scalars['Float']['input'];
  /** Confidentiality. 密级 */
  readonly classification: UtilityMaterialClassification;
};

/** One thing that is missing. 缺件 */
export type UtilityMissingPieceInput = {
  /** Code of a material or path of a form field. 材料代码或字段 */
  readonly code: Scalars['String']['input'];
  /** Why it falls short, up to 500 characters. 原因 */
  readonly reason: Scalars['String']['input'];
};

/** Where the catalogue comes from. 事项目录 */
export type UtilityCatalogue = {
  /** Version of the data. 版本 */
  readonly version: Scalars['String']['output'];
  /** What kind of data it is: the shipped default says so. 说明 */
  readonly note: Scalars['String']['output'];
};

/** A matter that a joint application may choose. 市政公用服务事项 */
export type UtilityMatter = {
  /** Code in the catalogue. 事项代码 */
  readonly code: Scalars['String']['output'];
  /** Name in Chinese. 事项名称 */
  readonly name: Scalars['String']['output'];
  /** Name in English. 英文名称 */
  readonly nameEn: Scalars['String']['output'];
  /** Joining a network or a permit for it. 事项类别 */
  readonly kind: UtilityMatterKind;
  /** Who does it. 服务单位 */
  readonly provider?: Maybe<UtilityProvider>;
  /** Working days promised, from forwarding to the end. 承诺时限（工作日） */
  readonly promisedWorkingDays: Scalars['Int']['output'];
  /** Matters that must come to their end first. 前置事项 */
  readonly prerequisites: ReadonlyArray<UtilityMatter>;
  /** Keys of the fields it shares with others. 共用字段 */
  readonly sharedFields: ReadonlyArray<Scalars['String']['output']>;
  /** Keys of the fields it asks for itself. 专用字段 */
  readonly ownFields: ReadonlyArray<Scalars['String']['output']>;
  /** What must or may be handed in. 申请材料 */
  readonly materials: ReadonlyArray<UtilityMaterialRequirement>;
};

/** A material that a matter asks for. 材料要求 */
export type UtilityMaterialRequirement = {
  /** Code of the requirement. 材料代码 */
  readonly code: Scalars['String']['output'];
  /** Name in Chinese. 材料名称 */
  readonly name: Scalars['String']['output'];
  /** Name in English. 英文名称 */
  readonly nameEn: Scalars['String']['output'];
  /** Handed in once for all the matters that ask for it. 是否共用 */
  readonly shared: Scalars['Boolean']['output'];
  /** Nothing is forwarded without it. 是否必需 */
  readonly required: Scalars['Boolean']['output'];
};

/** Who does a matter: a company, or a department that grants a permit. 市政公用服务单位 */
export type UtilityProvider = {
  /** Id, by which it is also known to the exchange. 服务单位标识 */
  readonly id: Scalars['ID']['output'];
  /** Name in Chinese. 名称 */
  readonly name: Scalars['String']['output'];
  /** Name in English. 英文名称 */
  readonly nameEn: Scalars['String']['output'];
  /** Its matters. 事项 */
  readonly matters: ReadonlyArray<UtilityMatter>;
};

/** One form for several matters. 联合报装表单 */
export type JointApplicationForm = {
  /** Version of the catalogue it comes from. 目录版本 */
  readonly catalogueVersion: Scalars['String']['output'];
  /** JSON Schema (2020-12) of the answers. 表单结构 */
  readonly schema: Scalars['JSON']['output'];
  /** All that must or may be handed in, shared materials once. 申请材料 */
  readonly materials: ReadonlyArray<UtilityMaterialRequirement>;
};

/** One application for any of the matters. 联合报装申请 */
export type JointUtilityApplication = {
  /** Opaque id (UUIDv7). 申请标识 */
  readonly id: Scalars['ID']['output'];
  /** The project it is for. 工程建设项目 */
  readonly project: Project;
  /** Codes of the chosen matters. 事项代码 */
  readonly matterCodes: ReadonlyArray<Scalars['String']['output']>;
  /** Follows from its matters once it is forwarded. 状态 */
  readonly status: JointUtilityStatus;
  /** What may be done to it as a whole, as the refusal of anything else names it. 可办操作 */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** Where it was handed in. 提交窗口 */
  readonly counter: UtilityCounter;
  /** When it was handed in. 提交时间 */
  readonly submittedAt: Scalars['DateTime']['output'];
  /** Who handed it in. 提交人 */
  readonly submittedBy?: Maybe<Scalars['String']['output']>;
  /** When it was accepted and forwarded. 受理时间 */
  readonly acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The clerk who accepted it. 受理人 */
  readonly acceptedBy?: Maybe<Scalars['String']['output']>;
  /** Where it was accepted. 受理窗口 */
  readonly acceptedAtCounter?: Maybe<UtilityCounter>;
  /** The handoff that carries it to the providers. 材料交接 */
  readonly handoff?: Maybe<Handoff>;
  /** Version of the catalogue it was made with. 目录版本 */
  readonly catalogueVersion: Scalars['String']['output'];
  /** The answers; a provider sees the shared ones and those to its own matters. 表单内容 */
  readonly form?: Maybe<Scalars['JSON']['output']>;
  /** Materials handed in; a provider sees those its own matters ask for. 申请材料 */
  readonly materials?: Maybe<ReadonlyArray<UtilityMaterial>>;
  /** Codes of all required materials that lack. 缺少的必需材料 */
  readonly missingMaterials?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Notices with which the counter returned it. 退回通知 */
  readonly notices?: Maybe<ReadonlyArray<UtilityReturnNotice>>;
  /** Everything that was done to it as a whole, oldest first. 办理记录 */
  readonly steps?: Maybe<ReadonlyArray<UtilityStep>>;
  /** Its matters under way; a provider sees its own. 办件 */
  readonly matters: ReadonlyArray<UtilityMatterTask>;
  /** How many matters have come to their end. 已办结事项数 */
  readonly finishedMatters: Scalars['Int']['output'];
  /** How many matters it has. 事项总数 */
  readonly totalMatters: Scalars['Int']['output'];
  /** The worst light of its matters; null before it is forwarded. 灯色 */
  readonly light?: Maybe<Light>;
};

/** A chosen matter on its way through its provider. 市政公用服务办件 */
export type UtilityMatterTask = {
  /** Opaque id (UUIDv7). 办件标识 */
  readonly id: Scalars['ID']['output'];
  /** The application it belongs to. 联合报装申请 */
  readonly application?: Maybe<JointUtilityApplication>;
  /** The project it is for. 工程建设项目 */
  readonly project: Project;
  /** Code of the matter. 事项代码 */
  readonly matterCode: Scalars['String']['output'];
  /** Name as it was when forwarded. 事项名称 */
  readonly matterName: Scalars['String']['output'];
  /** English name as it was when forwarded. 英文名称 */
  readonly matterNameEn: Scalars['String']['output'];
  /** Joining a network or a permit for it. 事项类别 */
  readonly kind: UtilityMatterKind;
  /** Who does it. 服务单位 */
  readonly provider?: Maybe<UtilityProvider>;
  /** Where it stands. 状态 */
  readonly status: UtilityMatterStatus;
  /** What may be done next, as the refusal of anything else names it. 可办操作 */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** Its time. 时限 */
  readonly clock: UtilityClock;
  /** When the counter forwarded it. 转交时间 */
  readonly forwardedAt: Scalars['DateTime']['output'];
  /** When the provider signed for it. 签收时间 */
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it came to its end. 办结时间 */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Answers to its own fields. 专用表单内容 */
  readonly form?: Maybe<Scalars['JSON']['output']>;
  /** Materials it has. 材料 */
  readonly materials?: Maybe<ReadonlyArray<UtilityMaterial>>;
  /** Notices with which the provider returned it. 退回通知 */
  readonly notices?: Maybe<ReadonlyArray<UtilityReturnNotice>>;
  /** Everything that was done to it, oldest first. 办理记录 */
  readonly steps?: Maybe<ReadonlyArray<UtilityStep>>;
};

/** A counter as it was recorded. 受理窗口 */
export type UtilityCounter = {
  /** Kind of the counter. 窗口类别 */
  readonly kind: UtilityCounterKind;
  /** Code of the counter. 窗口代码 */
  readonly code: Scalars['String']['output'];
  /** Name of the counter. 窗口名称 */
  readonly name: Scalars['String']['output'];
};

/** A matter's time in working days; it runs from forwarding and rests while the matter is returned. 时限 */
export type UtilityClock = {
  /** Day of forwarding, which does not count. 起算日期 */
  readonly startedOn: Scalars['Date']['output'];
  /** Working days promised. 承诺时限（工作日） */
  readonly promisedWorkingDays: Scalars['Int']['output'];
  /** Working days gone. 已用（工作日） */
  readonly usedWorkingDays: Scalars['Int']['output'];
  /** Working days left, negative when too many have gone. 剩余（工作日） */
  readonly remainingWorkingDays: Scalars['Int']['output'];
  /** Last day of the promise; null while the clock rests with time left. 截止日期 */
  readonly deadline?: Maybe<Scalars['Date']['output']>;
  /** Whether a figure may still move because its year's public holidays are not published. 是否暂定 */
  readonly provisional: Scalars['Boolean']['output'];
  /** Whether it runs now. 是否计时 */
  readonly running: Scalars['Boolean']['output'];
  /** Its light. 灯色 */
  readonly light: Light;
};

/** A material that was handed in. 申请材料 */
export type UtilityMaterial = {
  /** Code of the requirement it is for. 材料代码 */
  readonly materialCode: Scalars['String']['output'];
  /** Name for a person. 名称 */
  readonly name: Scalars['String']['output'];
  /** SHA-256 of the content, in hex. 摘要 */
  readonly sha256: Scalars['String']['output'];
  /** Media type. 媒体类型 */
  readonly mediaType: Scalars['String']['output'];
  /** Size in bytes. 字节数 */
  readonly bytes: Scalars['Float']['output'];
  /** Confidentiality. 密级 */
  readonly classification: UtilityMaterialClassification;
};

/** A notice that names everything missing at once. 一次性告知 */
export type UtilityReturnNotice = {
  /** When it was given. 时间 */
  readonly at: Scalars['DateTime']['output'];
  /** Everything that was missing. 缺件 */
  readonly missing: ReadonlyArray<UtilityMissingPiece>;
};

/** One thing that is missing. 缺件 */
export type UtilityMissingPiece = {
  /** Code of a material or path of a form field. 材料代码或字段 */
  readonly code: Scalars['String']['output'];
  /** Why it falls short. 原因 */
  readonly reason: Scalars['String']['output'];
};

/** An entry of a history. 办理记录 */
export type UtilityStep = {
  /** When. 时间 */
  readonly at: Scalars['DateTime']['output'];
  /** Who. 办理人 */
  readonly by: Scalars['String']['output'];
  /** In what capacity. 办理角色 */
  readonly role: Scalars['String']['output'];
  /** What was done. 操作 */
  readonly action: Scalars['String']['output'];
  /** The state it led to. 状态 */
  readonly status: Scalars['String']['output'];
  /** What the step says about itself. 内容 */
  readonly detail: Scalars['JSON']['output'];
};

/** One page of joint applications. 联合报装申请分页 */
export type JointUtilityApplicationConnection = {
  /** Applications with their cursors. 条目 */
  readonly edges: ReadonlyArray<JointUtilityApplicationEdge>;
  /** Applications alone. 联合报装申请 */
  readonly nodes: ReadonlyArray<JointUtilityApplication>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** An application in a page. 联合报装申请条目 */
export type JointUtilityApplicationEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The application. 联合报装申请 */
  readonly node: JointUtilityApplication;
};

/** One page of matters under way. 办件分页 */
export type UtilityMatterTaskConnection = {
  /** Matters with their cursors. 条目 */
  readonly edges: ReadonlyArray<UtilityMatterTaskEdge>;
  /** Matters alone. 办件 */
  readonly nodes: ReadonlyArray<UtilityMatterTask>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** A matter in a page. 办件条目 */
export type UtilityMatterTaskEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The matter. 办件 */
  readonly node: UtilityMatterTask;
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
  JointUtilityApplication: JointUtilityApplication;
  UtilityMatterTask: UtilityMatterTask;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  JointUtilityApplication:
    ( { __typename: 'JointUtilityApplication' }
    & GraphQLRecursivePick<FederationTypes['JointUtilityApplication'], {"id":true}> );
  UtilityMatterTask:
    ( { __typename: 'UtilityMatterTask' }
    & GraphQLRecursivePick<FederationTypes['UtilityMatterTask'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Project: ResolverTypeWrapper<ProjectKeyModel>;
  Handoff: ResolverTypeWrapper<Handoff>;
  UtilityMatterKind: UtilityMatterKind;
  UtilityMatterStatus: UtilityMatterStatus;
  JointUtilityStatus: JointUtilityStatus;
  Light: Light;
  DepartmentHealth: ResolverTypeWrapper<DepartmentHealthModel>;
  DepartmentDeadline: ResolverTypeWrapper<HealthDeadlineModel>;
  DepartmentBlock: ResolverTypeWrapper<HealthBlockModel>;
  BlockKind: BlockKind;
  BlockWaitsFor: BlockWaitsFor;
  UtilityCounterKind: UtilityCounterKind;
  UtilityMaterialClassification: UtilityMaterialClassification;
  UtilityCounterInput: UtilityCounterInput;
  UtilityMaterialInput: UtilityMaterialInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  UtilityMissingPieceInput: UtilityMissingPieceInput;
  UtilityCatalogue: ResolverTypeWrapper<UtilityCatalogue>;
  UtilityMatter: ResolverTypeWrapper<UtilityMatterModel>;
  UtilityMaterialRequirement: ResolverTypeWrapper<MaterialRequirementModel>;
  UtilityProvider: ResolverTypeWrapper<UtilityProviderModel>;
  JointApplicationForm: ResolverTypeWrapper<Omit<JointApplicationForm, 'materials'> & { materials: ReadonlyArray<ResolversTypes['UtilityMaterialRequirement']> }>;
  JointUtilityApplication: ResolverTypeWrapper<SeenApplicationModel>;
  UtilityMatterTask: ResolverTypeWrapper<SeenTaskModel>;
  UtilityCounter: ResolverTypeWrapper<UtilityCounter>;
  UtilityClock: ResolverTypeWrapper<MatterClockModel>;
  UtilityMaterial: ResolverTypeWrapper<SuppliedMaterialModel>;
  UtilityReturnNotice: ResolverTypeWrapper<UtilityReturnNotice>;
  UtilityMissingPiece: ResolverTypeWrapper<UtilityMissingPiece>;
  UtilityStep: ResolverTypeWrapper<HistoryEntryModel>;
  JointUtilityApplicationConnection: ResolverTypeWrapper<Omit<JointUtilityApplicationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['JointUtilityApplicationEdge']>, nodes: ReadonlyArray<ResolversTypes['JointUtilityApplication']> }>;
  JointUtilityApplicationEdge: ResolverTypeWrapper<Omit<JointUtilityApplicationEdge, 'node'> & { node: ResolversTypes['JointUtilityApplication'] }>;
  UtilityMatterTaskConnection: ResolverTypeWrapper<Omit<UtilityMatterTaskConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['UtilityMatterTaskEdge']>, nodes: ReadonlyArray<ResolversTypes['UtilityMatterTask']> }>;
  UtilityMatterTaskEdge: ResolverTypeWrapper<Omit<UtilityMatterTaskEdge, 'node'> & { node: ResolversTypes['UtilityMatterTask'] }>;
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
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  Project: ProjectKeyModel;
  Handoff: Handoff;
  DepartmentHealth: DepartmentHealthModel;
  DepartmentDeadline: HealthDeadlineModel;
  DepartmentBlock: HealthBlockModel;
  UtilityCounterInput: UtilityCounterInput;
  UtilityMaterialInput: UtilityMaterialInput;
  Float: Scalars['Float']['output'];
  UtilityMissingPieceInput: UtilityMissingPieceInput;
  UtilityCatalogue: UtilityCatalogue;
  UtilityMatter: UtilityMatterModel;
  UtilityMaterialRequirement: MaterialRequirementModel;
  UtilityProvider: UtilityProviderModel;
  JointApplicationForm: Omit<JointApplicationForm, 'materials'> & { materials: ReadonlyArray<ResolversParentTypes['UtilityMaterialRequirement']> };
  JointUtilityApplication: SeenApplicationModel;
  UtilityMatterTask: SeenTaskModel;
  UtilityCounter: UtilityCounter;
  UtilityClock: MatterClockModel;
  UtilityMaterial: SuppliedMaterialModel;
  UtilityReturnNotice: UtilityReturnNotice;
  UtilityMissingPiece: UtilityMissingPiece;
  UtilityStep: HistoryEntryModel;
  JointUtilityApplicationConnection: Omit<JointUtilityApplicationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['JointUtilityApplicationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['JointUtilityApplication']> };
  JointUtilityApplicationEdge: Omit<JointUtilityApplicationEdge, 'node'> & { node: ResolversParentTypes['JointUtilityApplication'] };
  UtilityMatterTaskConnection: Omit<UtilityMatterTaskConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['UtilityMatterTaskEdge']>, nodes: ReadonlyArray<ResolversParentTypes['UtilityMatterTask']> };
  UtilityMatterTaskEdge: Omit<UtilityMatterTaskEdge, 'node'> & { node: ResolversParentTypes['UtilityMatterTask'] };
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
  utilityCatalogue?: Resolver<ResolversTypes['UtilityCatalogue'], ParentType, ContextType>;
  utilityMatters?: Resolver<ReadonlyArray<ResolversTypes['UtilityMatter']>, ParentType, ContextType, Partial<QueryutilityMattersArgs>>;
  utilityMatter?: Resolver<Maybe<ResolversTypes['UtilityMatter']>, ParentType, ContextType, RequireFields<QueryutilityMatterArgs, 'code'>>;
  utilityProviders?: Resolver<ReadonlyArray<ResolversTypes['UtilityProvider']>, ParentType, ContextType>;
  jointApplicationForm?: Resolver<ResolversTypes['JointApplicationForm'], ParentType, ContextType, RequireFields<QueryjointApplicationFormArgs, 'matterCodes'>>;
  jointUtilityApplication?: Resolver<Maybe<ResolversTypes['JointUtilityApplication']>, ParentType, ContextType, RequireFields<QueryjointUtilityApplicationArgs, 'id'>>;
  providerInbox?: Resolver<ResolversTypes['UtilityMatterTaskConnection'], ParentType, ContextType, RequireFields<QueryproviderInboxArgs, 'provider' | 'finished' | 'first'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  submitJointApplication?: Resolver<ResolversTypes['JointUtilityApplication'], ParentType, ContextType, RequireFields<MutationsubmitJointApplicationArgs, 'projectId' | 'matterCodes' | 'form' | 'counter' | 'materials'>>;
  acceptJointApplication?: Resolver<ResolversTypes['JointUtilityApplication'], ParentType, ContextType, RequireFields<MutationacceptJointApplicationArgs, 'id'>>;
  returnJointApplication?: Resolver<ResolversTypes['JointUtilityApplication'], ParentType, ContextType, RequireFields<MutationreturnJointApplicationArgs, 'id' | 'missing'>>;
  resubmitJointApplication?: Resolver<ResolversTypes['JointUtilityApplication'], ParentType, ContextType, RequireFields<MutationresubmitJointApplicationArgs, 'id' | 'materials'>>;
  withdrawJointApplication?: Resolver<ResolversTypes['JointUtilityApplication'], ParentType, ContextType, RequireFields<MutationwithdrawJointApplicationArgs, 'id' | 'reason'>>;
  acceptMatter?: Resolver<ResolversTypes['UtilityMatterTask'], ParentType, ContextType, RequireFields<MutationacceptMatterArgs, 'id'>>;
  returnMatter?: Resolver<ResolversTypes['UtilityMatterTask'], ParentType, ContextType, RequireFields<MutationreturnMatterArgs, 'id' | 'missing'>>;
  resupplyMatter?: Resolver<ResolversTypes['UtilityMatterTask'], ParentType, ContextType, RequireFields<MutationresupplyMatterArgs, 'id' | 'materials'>>;
  recordSurvey?: Resolver<ResolversTypes['UtilityMatterTask'], ParentType, ContextType, RequireFields<MutationrecordSurveyArgs, 'id' | 'surveyedOn' | 'participants' | 'findings'>>;
  issuePlan?: Resolver<ResolversTypes['UtilityMatterTask'], ParentType, ContextType, RequireFields<MutationissuePlanArgs, 'id' | 'plan'>>;
  recordConstruction?: Resolver<ResolversTypes['UtilityMatterTask'], ParentType, ContextType, RequireFields<MutationrecordConstructionArgs, 'id' | 'startedOn' | 'finishedOn'>>;
  recordInspection?: Resolver<ResolversTypes['UtilityMatterTask'], ParentType, ContextType, RequireFields<MutationrecordInspectionArgs, 'id' | 'inspectedOn' | 'passed'>>;
  connectMatter?: Resolver<ResolversTypes['UtilityMatterTask'], ParentType, ContextType, RequireFields<MutationconnectMatterArgs, 'id' | 'connectedOn' | 'accountNumber'>>;
  grantPermit?: Resolver<ResolversTypes['UtilityMatterTask'], ParentType, ContextType, RequireFields<MutationgrantPermitArgs, 'id' | 'permitNumber' | 'validFrom' | 'validUntil'>>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  utilityApplications?: Resolver<Maybe<ResolversTypes['JointUtilityApplicationConnection']>, ParentType, ContextType, RequireFields<ProjectutilityApplicationsArgs, 'first'>>;
  utilitiesLight?: Resolver<Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  utilitiesLights?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Light']>>, ParentType, ContextType>;
  utilitiesHealth?: Resolver<Maybe<ResolversTypes['DepartmentHealth']>, ParentType, ContextType>;
};

export type HandoffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Handoff'] = ResolversParentTypes['Handoff']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DepartmentHealthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentHealth'] = ResolversParentTypes['DepartmentHealth']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lights?: Resolver<ReadonlyArray<ResolversTypes['Light']>, ParentType, ContextType>;
  nextDeadline?: Resolver<Maybe<ResolversTypes['DepartmentDeadline']>, ParentType, ContextType>;
  blockedBy?: Resolver<ReadonlyArray<ResolversTypes['DepartmentBlock']>, ParentType, ContextType>;
  blockedByCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DepartmentDeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentDeadline'] = ResolversParentTypes['DepartmentDeadline']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DepartmentBlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentBlock'] = ResolversParentTypes['DepartmentBlock']> = {
  kind?: Resolver<ResolversTypes['BlockKind'], ParentType, ContextType>;
  waitsFor?: Resolver<ResolversTypes['BlockWaitsFor'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type UtilityCatalogueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UtilityCatalogue'] = ResolversParentTypes['UtilityCatalogue']> = {
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UtilityMatterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UtilityMatter'] = ResolversParentTypes['UtilityMatter']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UtilityMatterKind'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['UtilityProvider']>, ParentType, ContextType>;
  promisedWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  prerequisites?: Resolver<ReadonlyArray<ResolversTypes['UtilityMatter']>, ParentType, ContextType>;
  sharedFields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  ownFields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['UtilityMaterialRequirement']>, ParentType, ContextType>;
};

export type UtilityMaterialRequirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UtilityMaterialRequirement'] = ResolversParentTypes['UtilityMaterialRequirement']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UtilityProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UtilityProvider'] = ResolversParentTypes['UtilityProvider']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matters?: Resolver<ReadonlyArray<ResolversTypes['UtilityMatter']>, ParentType, ContextType>;
};

export type JointApplicationFormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointApplicationForm'] = ResolversParentTypes['JointApplicationForm']> = {
  catalogueVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  schema?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['UtilityMaterialRequirement']>, ParentType, ContextType>;
};

export type JointUtilityApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointUtilityApplication'] = ResolversParentTypes['JointUtilityApplication'], FederationReferenceType extends FederationReferenceTypes['JointUtilityApplication'] = FederationReferenceTypes['JointUtilityApplication']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JointUtilityApplication']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  matterCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JointUtilityStatus'], ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  counter?: Resolver<ResolversTypes['UtilityCounter'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  submittedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acceptedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  acceptedAtCounter?: Resolver<Maybe<ResolversTypes['UtilityCounter']>, ParentType, ContextType>;
  handoff?: Resolver<Maybe<ResolversTypes['Handoff']>, ParentType, ContextType>;
  catalogueVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  materials?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UtilityMaterial']>>, ParentType, ContextType>;
  missingMaterials?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  notices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UtilityReturnNotice']>>, ParentType, ContextType>;
  steps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UtilityStep']>>, ParentType, ContextType>;
  matters?: Resolver<ReadonlyArray<ResolversTypes['UtilityMatterTask']>, ParentType, ContextType>;
  finishedMatters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalMatters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  light?: Resolver<Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
};

export type UtilityMatterTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UtilityMatterTask'] = ResolversParentTypes['UtilityMatterTask'], FederationReferenceType extends FederationReferenceTypes['UtilityMatterTask'] = FederationReferenceTypes['UtilityMatterTask']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UtilityMatterTask']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['JointUtilityApplication']>, ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  matterCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matterName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matterNameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UtilityMatterKind'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['UtilityProvider']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['UtilityMatterStatus'], ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  clock?: Resolver<ResolversTypes['UtilityClock'], ParentType, ContextType>;
  forwardedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  materials?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UtilityMaterial']>>, ParentType, ContextType>;
  notices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UtilityReturnNotice']>>, ParentType, ContextType>;
  steps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UtilityStep']>>, ParentType, ContextType>;
};

export type UtilityCounterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UtilityCounter'] = ResolversParentTypes['UtilityCounter']> = {
  kind?: Resolver<ResolversTypes['UtilityCounterKind'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UtilityClockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UtilityClock'] = ResolversParentTypes['UtilityClock']> = {
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  promisedWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usedWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remainingWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  running?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  light?: Resolver<ResolversTypes['Light'], ParentType, ContextType>;
};

export type UtilityMaterialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UtilityMaterial'] = ResolversParentTypes['UtilityMaterial']> = {
  materialCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  classification?: Resolver<ResolversTypes['UtilityMaterialClassification'], ParentType, ContextType>;
};

export type UtilityReturnNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UtilityReturnNotice'] = ResolversParentTypes['UtilityReturnNotice']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['UtilityMissingPiece']>, ParentType, ContextType>;
};

export type UtilityMissingPieceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UtilityMissingPiece'] = ResolversParentTypes['UtilityMissingPiece']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UtilityStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UtilityStep'] = ResolversParentTypes['UtilityStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type JointUtilityApplicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointUtilityApplicationConnection'] = ResolversParentTypes['JointUtilityApplicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JointUtilityApplicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['JointUtilityApplication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type JointUtilityApplicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointUtilityApplicationEdge'] = ResolversParentTypes['JointUtilityApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JointUtilityApplication'], ParentType, ContextType>;
};

export type UtilityMatterTaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UtilityMatterTaskConnection'] = ResolversParentTypes['UtilityMatterTaskConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UtilityMatterTaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['UtilityMatterTask']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UtilityMatterTaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UtilityMatterTaskEdge'] = ResolversParentTypes['UtilityMatterTaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UtilityMatterTask'], ParentType, ContextType>;
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
  DepartmentHealth?: DepartmentHealthResolvers<ContextType>;
  DepartmentDeadline?: DepartmentDeadlineResolvers<ContextType>;
  DepartmentBlock?: DepartmentBlockResolvers<ContextType>;
  UtilityCatalogue?: UtilityCatalogueResolvers<ContextType>;
  UtilityMatter?: UtilityMatterResolvers<ContextType>;
  UtilityMaterialRequirement?: UtilityMaterialRequirementResolvers<ContextType>;
  UtilityProvider?: UtilityProviderResolvers<ContextType>;
  JointApplicationForm?: JointApplicationFormResolvers<ContextType>;
  JointUtilityApplication?: JointUtilityApplicationResolvers<ContextType>;
  UtilityMatterTask?: UtilityMatterTaskResolvers<ContextType>;
  UtilityCounter?: UtilityCounterResolvers<ContextType>;
  UtilityClock?: UtilityClockResolvers<ContextType>;
  UtilityMaterial?: UtilityMaterialResolvers<ContextType>;
  UtilityReturnNotice?: UtilityReturnNoticeResolvers<ContextType>;
  UtilityMissingPiece?: UtilityMissingPieceResolvers<ContextType>;
  UtilityStep?: UtilityStepResolvers<ContextType>;
  JointUtilityApplicationConnection?: JointUtilityApplicationConnectionResolvers<ContextType>;
  JointUtilityApplicationEdge?: JointUtilityApplicationEdgeResolvers<ContextType>;
  UtilityMatterTaskConnection?: UtilityMatterTaskConnectionResolvers<ContextType>;
  UtilityMatterTaskEdge?: UtilityMatterTaskEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: accessDirectiveResolver<any, any, ContextType>;
};
