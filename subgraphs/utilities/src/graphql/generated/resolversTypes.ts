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
import type { ServiceCounter as ServiceCounterModel, CounterAccount as CounterAccountModel } from '../../domain/serviceCounter.ts';
import type { ThroughputRow as ThroughputRowModel } from '../../domain/throughput.ts';
import type { JointSurvey as JointSurveyModel, SurveyParticipant as SurveyParticipantModel, SurveyAnswer as SurveyAnswerModel, SurveySignature as SurveySignatureModel, SurveyFinding as SurveyFindingModel, SurveyStep as SurveyStepModel, SurveyNotSigned as SurveyNotSignedModel } from '../../domain/jointSurvey.ts';
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
  /** Counters that are open, in the order of their codes. 报装窗口 */
  readonly utilityServiceCounters: UtilityServiceCounterConnection;
  /** Matters under way past their last day, the longest first: your provider's own, or those of the regions you work in. 逾期办件 */
  readonly myOverdueMatters: UtilityMatterTaskConnection;
  /** What a provider has done, month by month: its own people see all, officials the regions they work in. 办件统计 */
  readonly utilityThroughput: UtilityThroughput;
  /** Your calendar as iCalendar text (RFC 5545): your surveys from 30 days ago on, and the last days of your matters under way. 我的日历 */
  readonly utilitySurveyCalendar: Scalars['String']['output'];
  /** One joint survey, or null when there is none or you may not see it. 联合踏勘 */
  readonly jointSurvey?: Maybe<JointSurvey>;
  /** Joint surveys that your provider or department takes part in, newest first. 我参加的联合踏勘 */
  readonly myJointSurveys: JointSurveyConnection;
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


export type QueryutilityServiceCountersArgs = {
  region?: InputMaybe<Scalars['String']['input']>;
  provider?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerymyOverdueMattersArgs = {
  region?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryutilityThroughputArgs = {
  provider: Scalars['ID']['input'];
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
  region?: InputMaybe<Scalars['String']['input']>;
  byRegion?: Scalars['Boolean']['input'];
};


export type QueryjointSurveyArgs = {
  id: Scalars['ID']['input'];
};


export type QuerymyJointSurveysArgs = {
  statuses?: InputMaybe<ReadonlyArray<JointSurveyStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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
  statuses?: InputMaybe<ReadonlyArray<UtilityMatterStatus>>;
  light?: InputMaybe<Light>;
  region?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  /** Registers a counter; from a region's first one on, its applications are taken in at registered counters only. 登记受理窗口 */
  readonly registerServiceCounter: UtilityServiceCounter;
  /** Closes a counter and its accounts. 停用受理窗口 */
  readonly closeServiceCounter: UtilityServiceCounter;
  /** Opens an account with which a person works at a counter. 开通登记账号 */
  readonly openCounterAccount: UtilityServiceCounter;
  /** Closes a person's account at a counter. 停用登记账号 */
  readonly closeCounterAccount: UtilityServiceCounter;
  /** Closes the record of a survey without the signatures that are still missing after the last day, each with the reason. 缺签结束踏勘 */
  readonly closeJointSurvey: JointSurvey;
  /** Calls one visit of the site for several matters and departments; the providers of the matters take part. 召集联合踏勘 */
  readonly callJointSurvey: JointSurvey;
  /** Says which slots suit your provider or department; a later answer takes the place of an earlier one. 答复时段 */
  readonly answerJointSurvey: JointSurvey;
  /** Fixes the slot: the one named, or by rule the one that suits most, the earliest of several. 确定时段 */
  readonly fixJointSurvey: JointSurvey;
  /** Proposes other slots; all participants are asked again. 另行提出时段 */
  readonly reproposeJointSurvey: JointSurvey;
  /** Calls a survey off before it is held; its matters are free for another. 取消联合踏勘 */
  readonly cancelJointSurvey: JointSurvey;
  /** Keeps the one record of the visit; it may be corrected until the first has signed. 踏勘记录 */
  readonly recordJointSurvey: JointSurvey;
  /** Signs your provider's or department's own part; the last signature of those who came completes the survey. 签认 */
  readonly signJointSurvey: JointSurvey;
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
  /** Withdraws a single matter before it has a plan or a permit; the others go on. 撤回单个事项 */
  readonly withdrawMatter: UtilityMatterTask;
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


export type MutationregisterServiceCounterArgs = {
  kind: UtilityCounterKind;
  code: Scalars['String']['input'];
  name: Scalars['String']['input'];
  region: Scalars['String']['input'];
  provider?: InputMaybe<Scalars['ID']['input']>;
  address: Scalars['String']['input'];
};


export type MutationcloseServiceCounterArgs = {
  code: Scalars['String']['input'];
};


export type MutationopenCounterAccountArgs = {
  code: Scalars['String']['input'];
  subject: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


export type MutationcloseCounterAccountArgs = {
  code: Scalars['String']['input'];
  subject: Scalars['String']['input'];
};


export type MutationcloseJointSurveyArgs = {
  id: Scalars['ID']['input'];
  unsigned: ReadonlyArray<JointSurveyUnsignedInput>;
};


export type MutationcallJointSurveyArgs = {
  projectId: Scalars['ID']['input'];
  matterIds: ReadonlyArray<Scalars['ID']['input']>;
  place: Scalars['String']['input'];
  slots: ReadonlyArray<JointSurveySlotInput>;
  answerWithinWorkingDays?: Scalars['Int']['input'];
  agencies?: ReadonlyArray<Scalars['String']['input']>;
  providers?: ReadonlyArray<Scalars['ID']['input']>;
  throughTrainBookingId?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationanswerJointSurveyArgs = {
  id: Scalars['ID']['input'];
  slots: ReadonlyArray<Scalars['Int']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
};


export type MutationfixJointSurveyArgs = {
  id: Scalars['ID']['input'];
  slot?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationreproposeJointSurveyArgs = {
  id: Scalars['ID']['input'];
  slots: ReadonlyArray<JointSurveySlotInput>;
  answerWithinWorkingDays?: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
  throughTrainBookingId?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationcancelJointSurveyArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationrecordJointSurveyArgs = {
  id: Scalars['ID']['input'];
  situation: Scalars['String']['input'];
  photos?: ReadonlyArray<JointSurveyPhotoInput>;
  came: ReadonlyArray<Scalars['ID']['input']>;
};


export type MutationsignJointSurveyArgs = {
  id: Scalars['ID']['input'];
  findings: ReadonlyArray<JointSurveyFindingInput>;
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


export type MutationwithdrawMatterArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
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

/** A counter that a region has registered. 报装窗口 */
export type UtilityServiceCounter = {
  /** Code of the counter. 窗口代码 */
  readonly code: Scalars['String']['output'];
  /** Zone in the hall or window at a branch. 窗口类别 */
  readonly kind: UtilityCounterKind;
  /** Name of the counter. 窗口名称 */
  readonly name: Scalars['String']['output'];
  /** Region it serves, a code of GB/T 2260. 地区代码 */
  readonly region: Scalars['String']['output'];
  /** The company whose branch it is. 服务单位 */
  readonly provider?: Maybe<UtilityProvider>;
  /** Where it is. 地址 */
  readonly address: Scalars['String']['output'];
  /** When it was closed. 停用时间 */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Accounts that are open; null outside your regions. 登记账号 */
  readonly accounts?: Maybe<ReadonlyArray<UtilityCounterAccount>>;
};

/** An account with which a person works at a counter. 登记账号 */
export type UtilityCounterAccount = {
  /** The person's subject in the identity service. 人员标识 */
  readonly subject: Scalars['String']['output'];
  /** The person's name. 姓名 */
  readonly name: Scalars['String']['output'];
  /** Since when. 开通时间 */
  readonly openedAt: Scalars['DateTime']['output'];
};

/** One page of counters. 报装窗口分页 */
export type UtilityServiceCounterConnection = {
  /** Counters with their cursors. 条目 */
  readonly edges: ReadonlyArray<UtilityServiceCounterEdge>;
  /** Counters alone. 报装窗口 */
  readonly nodes: ReadonlyArray<UtilityServiceCounter>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** A counter in a page. 报装窗口条目 */
export type UtilityServiceCounterEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The counter. 报装窗口 */
  readonly node: UtilityServiceCounter;
};

/** Project of a construction owner. 工程建设项目 */
export type Project = {
  /** Surveys and last days of the project's matters that you may see, as iCalendar text (RFC 5545); null when you may see none. 报装日历 */
  readonly utilitiesCalendar?: Maybe<Scalars['String']['output']>;
  /** Joint surveys of the project that you may see, newest first; null when you may see none of them. 联合踏勘 */
  readonly jointSurveys?: Maybe<JointSurveyConnection>;
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
export type ProjectjointSurveysArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Project of a construction owner. 工程建设项目 */
export type ProjectutilityApplicationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What a provider has done. 办件统计 */
export type UtilityThroughput = {
  /** The provider. 服务单位 */
  readonly provider?: Maybe<UtilityProvider>;
  /** How the figures are computed. 统计口径 */
  readonly howComputed: Scalars['String']['output'];
  /** One row for each month in which something happened, and for each region where they are asked for one by one. 明细 */
  readonly rows: ReadonlyArray<UtilityThroughputRow>;
};

/** One month of a provider's work. 月度统计 */
export type UtilityThroughputRow = {
  /** Month as YYYY-MM, in China. 月份 */
  readonly month: Scalars['String']['output'];
  /** Region, a code of GB/T 2260; null for all together. 地区代码 */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** Matters signed for. 签收数 */
  readonly received: Scalars['Int']['output'];
  /** Matters accepted. 受理数 */
  readonly accepted: Scalars['Int']['output'];
  /** Notices with which matters were returned. 退回次数 */
  readonly returned: Scalars['Int']['output'];
  /** Matters withdrawn by their owners. 撤回数 */
  readonly withdrawn: Scalars['Int']['output'];
  /** Matters that came to their good end: connected or granted. 办结数 */
  readonly finished: Scalars['Int']['output'];
  /** Working days from forwarding to the end, the median: of an even number the mean of the middle two; null when none ended. 办结用时中位数（工作日） */
  readonly medianWorkingDays?: Maybe<Scalars['Float']['output']>;
  /** Working days that nine of ten did not exceed (nearest rank). 办结用时90分位（工作日） */
  readonly p90WorkingDays?: Maybe<Scalars['Float']['output']>;
  /** Share of those that ended in time, from 0 to 1; null when none ended. 按时办结率 */
  readonly onTimeShare?: Maybe<Scalars['Float']['output']>;
};

/** A participant that came and has not signed. 未签认单位 */
export type JointSurveyUnsignedInput = {
  /** Id of the participant. 参加单位标识 */
  readonly participant: Scalars['ID']['input'];
  /** Why it has not signed, up to 2000 characters. 未签认原因 */
  readonly reason: Scalars['String']['input'];
};

/** One visit of many providers and departments to the site of a project, with one record. 联合踏勘 */
export type JointSurvey = {
  /** Last day for the signatures of those who came; afterwards the leader may close the record without them. Null before it is recorded. 签认截止日期 */
  readonly signBy?: Maybe<Scalars['Date']['output']>;
  /** Opaque id (UUIDv7). 踏勘标识 */
  readonly id: Scalars['ID']['output'];
  /** The project. 工程建设项目 */
  readonly project: Project;
  /** Where it stands. 状态 */
  readonly status: JointSurveyStatus;
  /** What may be done next, as the refusal of anything else names it. 可办操作 */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** Where to meet. 地点 */
  readonly place: Scalars['String']['output'];
  /** Proposed times, in order. 时段 */
  readonly slots: ReadonlyArray<JointSurveySlot>;
  /** Last day for answers; silence agrees to every slot. 答复截止日期 */
  readonly answerBy: Scalars['Date']['output'];
  /** The slot it is held in; null while none is fixed. 已定时段 */
  readonly slot?: Maybe<JointSurveySlot>;
  /** Who takes part. 参加单位 */
  readonly participants: ReadonlyArray<JointSurveyParticipant>;
  /** Booking of the through-train that takes them there. 直通车预约标识 */
  readonly throughTrainBookingId?: Maybe<Scalars['ID']['output']>;
  /** What was seen on the site; null before it is recorded. 踏勘记录 */
  readonly record?: Maybe<JointSurveyRecord>;
  /** Everything that was done, oldest first. 办理记录 */
  readonly steps: ReadonlyArray<JointSurveyStep>;
};

/** Who takes part in a survey, with the part that is its own. 参加单位 */
export type JointSurveyParticipant = {
  /** Recorded when the survey was closed without its signature; null otherwise. 未签认记录 */
  readonly notSigned?: Maybe<JointSurveyNotSigned>;
  /** Opaque id within surveys. 参加单位标识 */
  readonly id: Scalars['ID']['output'];
  /** Provider or department. 参加单位类别 */
  readonly kind: JointSurveyParticipantKind;
  /** Id of the provider or code of the department. 单位代码 */
  readonly code: Scalars['String']['output'];
  /** Name in Chinese. 名称 */
  readonly name: Scalars['String']['output'];
  /** Name in English. 英文名称 */
  readonly nameEn: Scalars['String']['output'];
  /** Its matters that are surveyed, as far as you may see them. 办件 */
  readonly matters: ReadonlyArray<UtilityMatterTask>;
  /** Its answer to the slots as they are proposed now. 时段答复 */
  readonly answer?: Maybe<JointSurveyAnswer>;
  /** Whether it came; null before the record says so. 是否到场 */
  readonly came?: Maybe<Scalars['Boolean']['output']>;
  /** Its word for its own part. 签认 */
  readonly signature?: Maybe<JointSurveySignature>;
};

/** A signature that was not given. 未签认记录 */
export type JointSurveyNotSigned = {
  /** When it was recorded. 记录时间 */
  readonly at: Scalars['DateTime']['output'];
  /** Who recorded it. 记录人 */
  readonly by: Scalars['String']['output'];
  /** Why, as the leader says it. 原因 */
  readonly reason: Scalars['String']['output'];
};

/** Where a joint survey stands. 联合踏勘状态 */
export type JointSurveyStatus =
  /** Called; the participants answer which slots suit. 征询时段 */
  | 'CALLED'
  /** A slot is fixed. 已定时段 */
  | 'SCHEDULED'
  /** Held; the participants sign their parts. 已踏勘待签认 */
  | 'HELD'
  /** All who came have signed. 已完成 */
  | 'COMPLETED'
  /** Closed by its leader without the missing signatures. 缺签结束 */
  | 'CLOSED'
  /** Called off. 已取消 */
  | 'CANCELLED';

/** Kind of a participant. 参加单位类别 */
export type JointSurveyParticipantKind =
  /** Utility provider. 市政公用服务单位 */
  | 'PROVIDER'
  /** Government department. 政府部门 */
  | 'AGENCY';

/** A proposed time. 时段 */
export type JointSurveySlotInput = {
  /** When it begins. 开始时间 */
  readonly startsAt: Scalars['DateTime']['input'];
  /** When it ends, 12 hours later at the most. 结束时间 */
  readonly endsAt: Scalars['DateTime']['input'];
};

/** A photograph; its content is known by its digest. 现场照片 */
export type JointSurveyPhotoInput = {
  /** SHA-256 of the content, in hex. 摘要 */
  readonly sha256: Scalars['String']['input'];
  /** Name for a person. 名称 */
  readonly name: Scalars['String']['input'];
  /** Media type, image/…. 媒体类型 */
  readonly mediaType: Scalars['String']['input'];
  /** Size in bytes. 字节数 */
  readonly bytes: Scalars['Float']['input'];
  /** Confidentiality. 密级 */
  readonly classification: UtilityMaterialClassification;
};

/** What a participant finds. 踏勘意见 */
export type JointSurveyFindingInput = {
  /** The matter it is on; none for a participant without matters. 办件标识 */
  readonly matter?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it can be done as the site is. 是否具备条件 */
  readonly feasible: Scalars['Boolean']['input'];
  /** Everything that lacks, where it is not feasible. 尚缺条件 */
  readonly missing?: ReadonlyArray<Scalars['String']['input']>;
  /** More, in words. 意见 */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
};

/** An entry of a survey's history. 办理记录 */
export type JointSurveyStep = {
  /** When. 时间 */
  readonly at: Scalars['DateTime']['output'];
  /** Who. 办理人 */
  readonly by: Scalars['String']['output'];
  /** In what capacity. 办理角色 */
  readonly role: Scalars['String']['output'];
  /** What was done. 操作 */
  readonly action: Scalars['String']['output'];
  /** The state it led to. 状态 */
  readonly status: JointSurveyStatus;
  /** What the step says about itself. 内容 */
  readonly detail: Scalars['JSON']['output'];
};

/** A proposed time. 时段 */
export type JointSurveySlot = {
  /** Number by which it is named, from 1. 序号 */
  readonly number: Scalars['Int']['output'];
  /** When it begins. 开始时间 */
  readonly startsAt: Scalars['DateTime']['output'];
  /** When it ends. 结束时间 */
  readonly endsAt: Scalars['DateTime']['output'];
};

/** Which slots suit a participant. 时段答复 */
export type JointSurveyAnswer = {
  /** When. 时间 */
  readonly at: Scalars['DateTime']['output'];
  /** Who. 答复人 */
  readonly by: Scalars['String']['output'];
  /** Numbers of the slots that suit. 可行时段序号 */
  readonly slots: ReadonlyArray<Scalars['Int']['output']>;
  /** What the caller should know. 说明 */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** What was seen on the site, one record for all. 踏勘记录 */
export type JointSurveyRecord = {
  /** Day of the visit. 踏勘日期 */
  readonly surveyedOn: Scalars['Date']['output'];
  /** What was seen. 现场情况 */
  readonly situation: Scalars['String']['output'];
  /** Photographs. 现场照片 */
  readonly photos: ReadonlyArray<JointSurveyPhoto>;
};

/** A photograph; its content is known by its digest. 现场照片 */
export type JointSurveyPhoto = {
  /** SHA-256 of the content, in hex. 摘要 */
  readonly sha256: Scalars['String']['output'];
  /** Name for a person. 名称 */
  readonly name: Scalars['String']['output'];
  /** Media type. 媒体类型 */
  readonly mediaType: Scalars['String']['output'];
  /** Size in bytes. 字节数 */
  readonly bytes: Scalars['Float']['output'];
  /** Confidentiality. 密级 */
  readonly classification: UtilityMaterialClassification;
};

/** A participant's word for its own part. 签认 */
export type JointSurveySignature = {
  /** When. 时间 */
  readonly at: Scalars['DateTime']['output'];
  /** Who. 签认人 */
  readonly by: Scalars['String']['output'];
  /** Its findings. 踏勘意见 */
  readonly findings: ReadonlyArray<JointSurveyFinding>;
  /** The text that was signed: survey, participant, digest of record and findings, person, time. 签名原文 */
  readonly text: Scalars['String']['output'];
  /** Ed25519 by the provider's key, in base64; null where the signed-in person's word was recorded. 签名值 */
  readonly signature?: Maybe<Scalars['String']['output']>;
  /** The key that proves it, PEM (SPKI); null where the signed-in person's word was recorded. 公钥 */
  readonly publicKey?: Maybe<Scalars['String']['output']>;
};

/** What a participant finds. 踏勘意见 */
export type JointSurveyFinding = {
  /** Id of the matter it is on. 办件标识 */
  readonly matterId?: Maybe<Scalars['ID']['output']>;
  /** Whether it can be done as the site is. 是否具备条件 */
  readonly feasible: Scalars['Boolean']['output'];
  /** Everything that lacks. 尚缺条件 */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  /** More, in words. 意见 */
  readonly opinion?: Maybe<Scalars['String']['output']>;
};

/** One page of joint surveys. 联合踏勘分页 */
export type JointSurveyConnection = {
  /** Surveys with their cursors. 条目 */
  readonly edges: ReadonlyArray<JointSurveyEdge>;
  /** Surveys alone. 联合踏勘 */
  readonly nodes: ReadonlyArray<JointSurvey>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** A survey in a page. 联合踏勘条目 */
export type JointSurveyEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The survey. 联合踏勘 */
  readonly node: JointSurvey;
};

/** Who may be given the same answer. 缓存共享范围 */
export type CacheControlScope =
  /** Everybody. 公开 */
  | 'PUBLIC'
  /** Whoever has the same rights. 同权限范围 */
  | 'PRIVATE';

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
  | 'RETURNED'
  /** Withdrawn by the owner. 撤回 */
  | 'WITHDRAWN';

/** Where a joint application stands; it follows from its matters. 联合报装状态 */
export type JointUtilityStatus =
  /** Handed in, not accepted yet. 已提交 */
  | 'SUBMITTED'
  /** Returned by the counter. 退回 */
  | 'RETURNED'
  /** Withdrawn by the owner, as a whole or matter by matter. 撤回 */
  | 'WITHDRAWN'
  /** Forwarded to all providers; none has signed yet. 已转交 */
  | 'FORWARDED'
  /** At least one provider works on it. 办理中 */
  | 'IN_PROGRESS'
  /** At least one provider waits for the owner. 部分退回 */
  | 'PARTLY_RETURNED'
  /** Every matter has come to its end, or was withdrawn. 全部办结 */
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
  JointSurvey: JointSurvey;
  JointUtilityApplication: JointUtilityApplication;
  UtilityMatterTask: UtilityMatterTask;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  JointSurvey:
    ( { __typename: 'JointSurvey' }
    & GraphQLRecursivePick<FederationTypes['JointSurvey'], {"id":true}> );
  JointUtilityApplication:
    ( { __typename: 'JointUtilityApplication' }
    & GraphQLRecursivePick<FederationTypes['JointUtilityApplication'], {"id":true}> );
  UtilityMatterTask:
    ( { __typename: 'UtilityMatterTask' }
    & GraphQLRecursivePick<FederationTypes['UtilityMatterTask'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  UtilityServiceCounter: ResolverTypeWrapper<ServiceCounterModel>;
  UtilityCounterAccount: ResolverTypeWrapper<CounterAccountModel>;
  UtilityServiceCounterConnection: ResolverTypeWrapper<Omit<UtilityServiceCounterConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['UtilityServiceCounterEdge']>, nodes: ReadonlyArray<ResolversTypes['UtilityServiceCounter']> }>;
  UtilityServiceCounterEdge: ResolverTypeWrapper<Omit<UtilityServiceCounterEdge, 'node'> & { node: ResolversTypes['UtilityServiceCounter'] }>;
  Project: ResolverTypeWrapper<ProjectKeyModel>;
  UtilityThroughput: ResolverTypeWrapper<Omit<UtilityThroughput, 'provider' | 'rows'> & { provider?: Maybe<ResolversTypes['UtilityProvider']>, rows: ReadonlyArray<ResolversTypes['UtilityThroughputRow']> }>;
  UtilityThroughputRow: ResolverTypeWrapper<ThroughputRowModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  JointSurveyUnsignedInput: JointSurveyUnsignedInput;
  JointSurvey: ResolverTypeWrapper<JointSurveyModel>;
  JointSurveyParticipant: ResolverTypeWrapper<SurveyParticipantModel>;
  JointSurveyNotSigned: ResolverTypeWrapper<SurveyNotSignedModel>;
  JointSurveyStatus: JointSurveyStatus;
  JointSurveyParticipantKind: JointSurveyParticipantKind;
  JointSurveySlotInput: JointSurveySlotInput;
  JointSurveyPhotoInput: JointSurveyPhotoInput;
  JointSurveyFindingInput: JointSurveyFindingInput;
  JointSurveyStep: ResolverTypeWrapper<SurveyStepModel>;
  JointSurveySlot: ResolverTypeWrapper<JointSurveySlot>;
  JointSurveyAnswer: ResolverTypeWrapper<SurveyAnswerModel>;
  JointSurveyRecord: ResolverTypeWrapper<JointSurveyRecord>;
  JointSurveyPhoto: ResolverTypeWrapper<JointSurveyPhoto>;
  JointSurveySignature: ResolverTypeWrapper<SurveySignatureModel>;
  JointSurveyFinding: ResolverTypeWrapper<SurveyFindingModel>;
  JointSurveyConnection: ResolverTypeWrapper<Omit<JointSurveyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['JointSurveyEdge']>, nodes: ReadonlyArray<ResolversTypes['JointSurvey']> }>;
  JointSurveyEdge: ResolverTypeWrapper<Omit<JointSurveyEdge, 'node'> & { node: ResolversTypes['JointSurvey'] }>;
  CacheControlScope: CacheControlScope;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
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
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  UtilityServiceCounter: ServiceCounterModel;
  UtilityCounterAccount: CounterAccountModel;
  UtilityServiceCounterConnection: Omit<UtilityServiceCounterConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['UtilityServiceCounterEdge']>, nodes: ReadonlyArray<ResolversParentTypes['UtilityServiceCounter']> };
  UtilityServiceCounterEdge: Omit<UtilityServiceCounterEdge, 'node'> & { node: ResolversParentTypes['UtilityServiceCounter'] };
  Project: ProjectKeyModel;
  UtilityThroughput: Omit<UtilityThroughput, 'provider' | 'rows'> & { provider?: Maybe<ResolversParentTypes['UtilityProvider']>, rows: ReadonlyArray<ResolversParentTypes['UtilityThroughputRow']> };
  UtilityThroughputRow: ThroughputRowModel;
  Float: Scalars['Float']['output'];
  JointSurveyUnsignedInput: JointSurveyUnsignedInput;
  JointSurvey: JointSurveyModel;
  JointSurveyParticipant: SurveyParticipantModel;
  JointSurveyNotSigned: SurveyNotSignedModel;
  JointSurveySlotInput: JointSurveySlotInput;
  JointSurveyPhotoInput: JointSurveyPhotoInput;
  JointSurveyFindingInput: JointSurveyFindingInput;
  JointSurveyStep: SurveyStepModel;
  JointSurveySlot: JointSurveySlot;
  JointSurveyAnswer: SurveyAnswerModel;
  JointSurveyRecord: JointSurveyRecord;
  JointSurveyPhoto: JointSurveyPhoto;
  JointSurveySignature: SurveySignatureModel;
  JointSurveyFinding: SurveyFindingModel;
  JointSurveyConnection: Omit<JointSurveyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['JointSurveyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['JointSurvey']> };
  JointSurveyEdge: Omit<JointSurveyEdge, 'node'> & { node: ResolversParentTypes['JointSurvey'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  JSON: Scalars['JSON']['output'];
  Handoff: Handoff;
  DepartmentHealth: DepartmentHealthModel;
  DepartmentDeadline: HealthDeadlineModel;
  DepartmentBlock: HealthBlockModel;
  UtilityCounterInput: UtilityCounterInput;
  UtilityMaterialInput: UtilityMaterialInput;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  utilityServiceCounters?: Resolver<ResolversTypes['UtilityServiceCounterConnection'], ParentType, ContextType, RequireFields<QueryutilityServiceCountersArgs, 'first'>>;
  myOverdueMatters?: Resolver<ResolversTypes['UtilityMatterTaskConnection'], ParentType, ContextType, RequireFields<QuerymyOverdueMattersArgs, 'first'>>;
  utilityThroughput?: Resolver<ResolversTypes['UtilityThroughput'], ParentType, ContextType, RequireFields<QueryutilityThroughputArgs, 'provider' | 'from' | 'to' | 'byRegion'>>;
  utilitySurveyCalendar?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jointSurvey?: Resolver<Maybe<ResolversTypes['JointSurvey']>, ParentType, ContextType, RequireFields<QueryjointSurveyArgs, 'id'>>;
  myJointSurveys?: Resolver<ResolversTypes['JointSurveyConnection'], ParentType, ContextType, RequireFields<QuerymyJointSurveysArgs, 'first'>>;
  utilityCatalogue?: Resolver<ResolversTypes['UtilityCatalogue'], ParentType, ContextType>;
  utilityMatters?: Resolver<ReadonlyArray<ResolversTypes['UtilityMatter']>, ParentType, ContextType, Partial<QueryutilityMattersArgs>>;
  utilityMatter?: Resolver<Maybe<ResolversTypes['UtilityMatter']>, ParentType, ContextType, RequireFields<QueryutilityMatterArgs, 'code'>>;
  utilityProviders?: Resolver<ReadonlyArray<ResolversTypes['UtilityProvider']>, ParentType, ContextType>;
  jointApplicationForm?: Resolver<ResolversTypes['JointApplicationForm'], ParentType, ContextType, RequireFields<QueryjointApplicationFormArgs, 'matterCodes'>>;
  jointUtilityApplication?: Resolver<Maybe<ResolversTypes['JointUtilityApplication']>, ParentType, ContextType, RequireFields<QueryjointUtilityApplicationArgs, 'id'>>;
  providerInbox?: Resolver<ResolversTypes['UtilityMatterTaskConnection'], ParentType, ContextType, RequireFields<QueryproviderInboxArgs, 'provider' | 'finished' | 'first'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  registerServiceCounter?: Resolver<ResolversTypes['UtilityServiceCounter'], ParentType, ContextType, RequireFields<MutationregisterServiceCounterArgs, 'kind' | 'code' | 'name' | 'region' | 'address'>>;
  closeServiceCounter?: Resolver<ResolversTypes['UtilityServiceCounter'], ParentType, ContextType, RequireFields<MutationcloseServiceCounterArgs, 'code'>>;
  openCounterAccount?: Resolver<ResolversTypes['UtilityServiceCounter'], ParentType, ContextType, RequireFields<MutationopenCounterAccountArgs, 'code' | 'subject' | 'name'>>;
  closeCounterAccount?: Resolver<ResolversTypes['UtilityServiceCounter'], ParentType, ContextType, RequireFields<MutationcloseCounterAccountArgs, 'code' | 'subject'>>;
  closeJointSurvey?: Resolver<ResolversTypes['JointSurvey'], ParentType, ContextType, RequireFields<MutationcloseJointSurveyArgs, 'id' | 'unsigned'>>;
  callJointSurvey?: Resolver<ResolversTypes['JointSurvey'], ParentType, ContextType, RequireFields<MutationcallJointSurveyArgs, 'projectId' | 'matterIds' | 'place' | 'slots' | 'answerWithinWorkingDays' | 'agencies' | 'providers'>>;
  answerJointSurvey?: Resolver<ResolversTypes['JointSurvey'], ParentType, ContextType, RequireFields<MutationanswerJointSurveyArgs, 'id' | 'slots'>>;
  fixJointSurvey?: Resolver<ResolversTypes['JointSurvey'], ParentType, ContextType, RequireFields<MutationfixJointSurveyArgs, 'id'>>;
  reproposeJointSurvey?: Resolver<ResolversTypes['JointSurvey'], ParentType, ContextType, RequireFields<MutationreproposeJointSurveyArgs, 'id' | 'slots' | 'answerWithinWorkingDays' | 'reason'>>;
  cancelJointSurvey?: Resolver<ResolversTypes['JointSurvey'], ParentType, ContextType, RequireFields<MutationcancelJointSurveyArgs, 'id' | 'reason'>>;
  recordJointSurvey?: Resolver<ResolversTypes['JointSurvey'], ParentType, ContextType, RequireFields<MutationrecordJointSurveyArgs, 'id' | 'situation' | 'photos' | 'came'>>;
  signJointSurvey?: Resolver<ResolversTypes['JointSurvey'], ParentType, ContextType, RequireFields<MutationsignJointSurveyArgs, 'id' | 'findings'>>;
  submitJointApplication?: Resolver<ResolversTypes['JointUtilityApplication'], ParentType, ContextType, RequireFields<MutationsubmitJointApplicationArgs, 'projectId' | 'matterCodes' | 'form' | 'counter' | 'materials'>>;
  acceptJointApplication?: Resolver<ResolversTypes['JointUtilityApplication'], ParentType, ContextType, RequireFields<MutationacceptJointApplicationArgs, 'id'>>;
  returnJointApplication?: Resolver<ResolversTypes['JointUtilityApplication'], ParentType, ContextType, RequireFields<MutationreturnJointApplicationArgs, 'id' | 'missing'>>;
  resubmitJointApplication?: Resolver<ResolversTypes['JointUtilityApplication'], ParentType, ContextType, RequireFields<MutationresubmitJointApplicationArgs, 'id' | 'materials'>>;
  withdrawJointApplication?: Resolver<ResolversTypes['JointUtilityApplication'], ParentType, ContextType, RequireFields<MutationwithdrawJointApplicationArgs, 'id' | 'reason'>>;
  acceptMatter?: Resolver<ResolversTypes['UtilityMatterTask'], ParentType, ContextType, RequireFields<MutationacceptMatterArgs, 'id'>>;
  returnMatter?: Resolver<ResolversTypes['UtilityMatterTask'], ParentType, ContextType, RequireFields<MutationreturnMatterArgs, 'id' | 'missing'>>;
  resupplyMatter?: Resolver<ResolversTypes['UtilityMatterTask'], ParentType, ContextType, RequireFields<MutationresupplyMatterArgs, 'id' | 'materials'>>;
  withdrawMatter?: Resolver<ResolversTypes['UtilityMatterTask'], ParentType, ContextType, RequireFields<MutationwithdrawMatterArgs, 'id' | 'reason'>>;
  recordSurvey?: Resolver<ResolversTypes['UtilityMatterTask'], ParentType, ContextType, RequireFields<MutationrecordSurveyArgs, 'id' | 'surveyedOn' | 'participants' | 'findings'>>;
  issuePlan?: Resolver<ResolversTypes['UtilityMatterTask'], ParentType, ContextType, RequireFields<MutationissuePlanArgs, 'id' | 'plan'>>;
  recordConstruction?: Resolver<ResolversTypes['UtilityMatterTask'], ParentType, ContextType, RequireFields<MutationrecordConstructionArgs, 'id' | 'startedOn' | 'finishedOn'>>;
  recordInspection?: Resolver<ResolversTypes['UtilityMatterTask'], ParentType, ContextType, RequireFields<MutationrecordInspectionArgs, 'id' | 'inspectedOn' | 'passed'>>;
  connectMatter?: Resolver<ResolversTypes['UtilityMatterTask'], ParentType, ContextType, RequireFields<MutationconnectMatterArgs, 'id' | 'connectedOn' | 'accountNumber'>>;
  grantPermit?: Resolver<ResolversTypes['UtilityMatterTask'], ParentType, ContextType, RequireFields<MutationgrantPermitArgs, 'id' | 'permitNumber' | 'validFrom' | 'validUntil'>>;
};

export type UtilityServiceCounterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UtilityServiceCounter'] = ResolversParentTypes['UtilityServiceCounter']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UtilityCounterKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['UtilityProvider']>, ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  accounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UtilityCounterAccount']>>, ParentType, ContextType>;
};

export type UtilityCounterAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UtilityCounterAccount'] = ResolversParentTypes['UtilityCounterAccount']> = {
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type UtilityServiceCounterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UtilityServiceCounterConnection'] = ResolversParentTypes['UtilityServiceCounterConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UtilityServiceCounterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['UtilityServiceCounter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UtilityServiceCounterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UtilityServiceCounterEdge'] = ResolversParentTypes['UtilityServiceCounterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UtilityServiceCounter'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  utilitiesCalendar?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  jointSurveys?: Resolver<Maybe<ResolversTypes['JointSurveyConnection']>, ParentType, ContextType, RequireFields<ProjectjointSurveysArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  utilityApplications?: Resolver<Maybe<ResolversTypes['JointUtilityApplicationConnection']>, ParentType, ContextType, RequireFields<ProjectutilityApplicationsArgs, 'first'>>;
  utilitiesLight?: Resolver<Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  utilitiesLights?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Light']>>, ParentType, ContextType>;
  utilitiesHealth?: Resolver<Maybe<ResolversTypes['DepartmentHealth']>, ParentType, ContextType>;
};

export type UtilityThroughputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UtilityThroughput'] = ResolversParentTypes['UtilityThroughput']> = {
  provider?: Resolver<Maybe<ResolversTypes['UtilityProvider']>, ParentType, ContextType>;
  howComputed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['UtilityThroughputRow']>, ParentType, ContextType>;
};

export type UtilityThroughputRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UtilityThroughputRow'] = ResolversParentTypes['UtilityThroughputRow']> = {
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finished?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianWorkingDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  p90WorkingDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  onTimeShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type JointSurveyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointSurvey'] = ResolversParentTypes['JointSurvey'], FederationReferenceType extends FederationReferenceTypes['JointSurvey'] = FederationReferenceTypes['JointSurvey']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JointSurvey']> | FederationReferenceType, FederationReferenceType, ContextType>;
  signBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JointSurveyStatus'], ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slots?: Resolver<ReadonlyArray<ResolversTypes['JointSurveySlot']>, ParentType, ContextType>;
  answerBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  slot?: Resolver<Maybe<ResolversTypes['JointSurveySlot']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['JointSurveyParticipant']>, ParentType, ContextType>;
  throughTrainBookingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['JointSurveyRecord']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['JointSurveyStep']>, ParentType, ContextType>;
};

export type JointSurveyParticipantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointSurveyParticipant'] = ResolversParentTypes['JointSurveyParticipant']> = {
  notSigned?: Resolver<Maybe<ResolversTypes['JointSurveyNotSigned']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['JointSurveyParticipantKind'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matters?: Resolver<ReadonlyArray<ResolversTypes['UtilityMatterTask']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['JointSurveyAnswer']>, ParentType, ContextType>;
  came?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['JointSurveySignature']>, ParentType, ContextType>;
};

export type JointSurveyNotSignedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointSurveyNotSigned'] = ResolversParentTypes['JointSurveyNotSigned']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type JointSurveyStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointSurveyStep'] = ResolversParentTypes['JointSurveyStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JointSurveyStatus'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type JointSurveySlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointSurveySlot'] = ResolversParentTypes['JointSurveySlot']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type JointSurveyAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointSurveyAnswer'] = ResolversParentTypes['JointSurveyAnswer']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slots?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JointSurveyRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointSurveyRecord'] = ResolversParentTypes['JointSurveyRecord']> = {
  surveyedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  situation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  photos?: Resolver<ReadonlyArray<ResolversTypes['JointSurveyPhoto']>, ParentType, ContextType>;
};

export type JointSurveyPhotoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointSurveyPhoto'] = ResolversParentTypes['JointSurveyPhoto']> = {
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  classification?: Resolver<ResolversTypes['UtilityMaterialClassification'], ParentType, ContextType>;
};

export type JointSurveySignatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointSurveySignature'] = ResolversParentTypes['JointSurveySignature']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['JointSurveyFinding']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publicKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JointSurveyFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointSurveyFinding'] = ResolversParentTypes['JointSurveyFinding']> = {
  matterId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  feasible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JointSurveyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointSurveyConnection'] = ResolversParentTypes['JointSurveyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JointSurveyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['JointSurvey']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type JointSurveyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointSurveyEdge'] = ResolversParentTypes['JointSurveyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JointSurvey'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface JSONScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

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
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  UtilityServiceCounter?: UtilityServiceCounterResolvers<ContextType>;
  UtilityCounterAccount?: UtilityCounterAccountResolvers<ContextType>;
  UtilityServiceCounterConnection?: UtilityServiceCounterConnectionResolvers<ContextType>;
  UtilityServiceCounterEdge?: UtilityServiceCounterEdgeResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  UtilityThroughput?: UtilityThroughputResolvers<ContextType>;
  UtilityThroughputRow?: UtilityThroughputRowResolvers<ContextType>;
  JointSurvey?: JointSurveyResolvers<ContextType>;
  JointSurveyParticipant?: JointSurveyParticipantResolvers<ContextType>;
  JointSurveyNotSigned?: JointSurveyNotSignedResolvers<ContextType>;
  JointSurveyStep?: JointSurveyStepResolvers<ContextType>;
  JointSurveySlot?: JointSurveySlotResolvers<ContextType>;
  JointSurveyAnswer?: JointSurveyAnswerResolvers<ContextType>;
  JointSurveyRecord?: JointSurveyRecordResolvers<ContextType>;
  JointSurveyPhoto?: JointSurveyPhotoResolvers<ContextType>;
  JointSurveySignature?: JointSurveySignatureResolvers<ContextType>;
  JointSurveyFinding?: JointSurveyFindingResolvers<ContextType>;
  JointSurveyConnection?: JointSurveyConnectionResolvers<ContextType>;
  JointSurveyEdge?: JointSurveyEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
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
  cacheControl?: cacheControlDirectiveResolver<any, any, ContextType>;
};
