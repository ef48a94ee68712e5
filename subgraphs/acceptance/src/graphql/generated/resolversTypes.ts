// Written by `npm run codegen` from the SDL and codegen.json. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AcceptanceItem as AcceptanceItemModel, RequiredMaterial as RequiredMaterialModel } from '../../domain/acceptanceItem.ts';
import type { Applicability as ApplicabilityModel } from '../../domain/applicability.ts';
import type { AcceptanceMaterial as AcceptanceMaterialModel, AcceptanceCertificate as AcceptanceCertificateModel, AcceptanceRound as AcceptanceRoundModel, GivenOpinion as GivenOpinionModel, JointAcceptance as JointAcceptanceModel } from '../../domain/jointAcceptance.ts';
import type { PreCheck as PreCheckModel, NumberedFinding as NumberedFindingModel } from '../../domain/preCheck.ts';
import type { ItemWithin as ItemWithinModel } from '../itemWithin.ts';
import type { ProjectReference as ProjectReferenceModel } from '../projectReference.ts';
import type { DepartmentHealth as DepartmentHealthModel, HealthDeadline as HealthDeadlineModel, HealthBlock as HealthBlockModel } from '@guanjia/kernel/departmentHealth';
import type { JointVisit as JointVisitModel, VisitFindings as VisitFindingsModel, VisitAttendance as VisitAttendanceModel } from '../../domain/jointVisit.ts';
import type { Advice as AdviceModel } from '../../domain/advice.ts';
import type { BundleAdvice as BundleAdviceModel, Bundle as BundleModel, LeftOut as LeftOutModel } from '../../domain/bundle.ts';
import type { ArchivePaperKind as ArchivePaperKindModel } from '../../domain/archiveRules.ts';
import type { ArchiveHandover as ArchiveHandoverModel, ArchiveRound as ArchiveRoundModel, ArchiveReceipt as ArchiveReceiptModel } from '../../domain/archiveHandover.ts';
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
};

/** Who may be given the same answer. 缓存共享范围 */
export type CacheControlScope =
  /** Everybody. 公开 */
  | 'PUBLIC'
  /** Whoever has the same rights. 同权限范围 */
  | 'PRIVATE';

export type Query = {
  /** One joint acceptance; null when there is none or you may not see it. 竣工联合验收 */
  readonly jointAcceptance?: Maybe<JointAcceptance>;
  /** Items that wait for an agency's opinion in the regions you work in: key projects first, then the nearest deadline. 验收待办 */
  readonly acceptanceInbox?: Maybe<JointAcceptanceItemConnection>;
  /** The catalogue of joint acceptance items, in the order of the notice. 联合验收事项清单 */
  readonly acceptanceItems: ReadonlyArray<AcceptanceItem>;
  /** Every item of the catalogue, with why it applies to the project or does not. 适用验收事项 */
  readonly applicableAcceptanceItems?: Maybe<ReadonlyArray<AcceptanceApplicability>>;
  /** Questions of the regions you work in that wait for an answer, the oldest first. 待答复咨询 */
  readonly acceptanceAdviceInbox?: Maybe<AcceptanceAdviceConnection>;
  /** Kinds of papers that the file for the archive holds. 移交档案类别 */
  readonly archivePaperKinds: ReadonlyArray<ArchivePaperKind>;
  /** One joint visit; null when there is none or you may not see it. 联合验收现场核查 */
  readonly jointVisit?: Maybe<JointVisit>;
  /**
   * The joint acceptance that a number on paper belongs to: its register number (LHYS-…), the number of its joint opinion (LHYJ-…), or that of
   * a certificate issued with it; null when nothing of that number was issued, or you may not see it. 按编号查询
   */
  readonly jointAcceptanceByNumber?: Maybe<JointAcceptance>;
  /** Opinions of an agency whose last day is over, in the regions you work in: key projects first, then the longest overdue. 逾期验收事项 */
  readonly acceptanceOverdue?: Maybe<JointAcceptanceItemConnection>;
  /**
   * What an agency has done in each month, in the regions you work in. A round counts in the month of its opinion, by China's calendar;
   * its working days run from the day after it started to the day of the opinion; on time is on or before its last day. 部门办理统计
   */
  readonly acceptanceThroughput?: Maybe<ReadonlyArray<AcceptanceThroughput>>;
  /**
   * Joint visits and last days of opinions as iCalendar text (RFC 5545): of an agency in the regions you work in, or of one project; the
   * last 30 days and what is to come, at most 500 of each. 联合验收日历
   */
  readonly acceptanceCalendar?: Maybe<Scalars['String']['output']>;
};


export type QueryjointAcceptanceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryacceptanceInboxArgs = {
  agency: Agency;
  filter?: InputMaybe<AcceptanceInboxFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryacceptanceItemsArgs = {
  phase?: InputMaybe<AcceptancePhase>;
};


export type QueryapplicableAcceptanceItemsArgs = {
  projectId: Scalars['ID']['input'];
};


export type QueryacceptanceAdviceInboxArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryjointVisitArgs = {
  id: Scalars['ID']['input'];
};


export type QueryjointAcceptanceByNumberArgs = {
  number: Scalars['String']['input'];
};


export type QueryacceptanceOverdueArgs = {
  agency: Agency;
  region?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryacceptanceThroughputArgs = {
  agency: Agency;
  fromMonth: Scalars['String']['input'];
  toMonth: Scalars['String']['input'];
  region?: InputMaybe<Scalars['String']['input']>;
};


export type QueryacceptanceCalendarArgs = {
  agency?: InputMaybe<Agency>;
  projectId?: InputMaybe<Scalars['ID']['input']>;
};

export type Mutation = {
  /**
   * Applies for joint acceptance of a project; all items go to their departments at once and every clock starts.
   * Refused with PHASE_ONE_INCOMPLETE when a key project leaves out phase-1 items that apply to it, PHASE_TWO_TOO_EARLY,
   * ITEM_NOT_APPLICABLE, ACCEPTANCE_ITEM_ALREADY_ASKED or ACCEPTANCE_ITEM_NOT_FOUND. 申请竣工联合验收
   */
  readonly submitJointAcceptance: JointAcceptance;
  /**
   * The agency's own opinion on its own item. PASS is refused with ACCEPTANCE_MATERIALS_MISSING while required materials are
   * missing. When the last required opinion is in, the joint opinion and its certificates are issued at once. 出具验收意见
   */
  readonly giveOpinion: JointAcceptance;
  /** The owner has put an item right; its clock starts anew. 提交整改结果 */
  readonly supplyRectification: JointAcceptance;
  /** Takes a joint acceptance back before its joint opinion; its items may then be asked for again. 撤回联合验收 */
  readonly withdrawJointAcceptance: JointAcceptance;
  /** Records guidance before acceptance: what the window found on looking the project over. 验前指导 */
  readonly recordPreCheck: AcceptancePreCheck;
  /** Asks the window how joint acceptance goes: only the project's parties see the question and its answer. 政策咨询 */
  readonly askAcceptanceAdvice: AcceptanceAdvice;
  /** Answers a question, once; refused with ADVICE_ALREADY_ANSWERED. 答复咨询 */
  readonly answerAcceptanceAdvice: AcceptanceAdvice;
  /** What a pre-check has found is put right; refused with FINDING_ALREADY_PUT_RIGHT. 登记验前问题整改 */
  readonly putRightPreCheckFinding: AcceptancePreCheck;
  /** Puts the project's file for the archive together: the whole list, in place of what was listed before. 整理移交档案 */
  readonly prepareArchive: ArchiveHandover;
  /**
   * Sends the project's file to the archive, which signs for it or sends it back. Refused with ARCHIVE_NOT_PREPARED, ARCHIVE_TOO_EARLY
   * naming the items that are open, and ARCHIVE_INCOMPLETE naming all that is missing. 移交档案
   */
  readonly handOverArchive: ArchiveHandover;
  /**
   * The leader calls all departments whose items need it to one joint visit. Refused with JOINT_VISIT_ALREADY_CALLED while the
   * joint acceptance has a visit and no item was rectified since, JOINT_VISIT_NOT_NEEDED once it has ended. 组织联合验收现场核查
   */
  readonly callJointVisit: JointVisit;
  /** Arranges a joint visit anew that was not held yet; calendars learn of it by its sequence. 变更现场核查安排 */
  readonly changeJointVisit: JointVisit;
  /** Calls a joint visit off that was not held yet. 取消现场核查 */
  readonly cancelJointVisit: JointVisit;
  /** The visit was held: who came, and its one record. Refused with JOINT_VISIT_NOT_BEGUN before it begins. 登记现场核查记录 */
  readonly recordJointVisit: JointVisit;
  /**
   * A department's own findings at a visit it took part in. Refused with JOINT_VISIT_NOT_HELD before the record is in, and with
   * JOINT_VISIT_NOT_ATTENDED. 登记部门核查意见
   */
  readonly addJointVisitFindings: JointVisit;
};


export type MutationsubmitJointAcceptanceArgs = {
  projectId: Scalars['ID']['input'];
  phases: ReadonlyArray<AcceptancePhase>;
  itemCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  parallelPhases?: Scalars['Boolean']['input'];
  materials?: ReadonlyArray<AcceptanceMaterialInput>;
};


export type MutationgiveOpinionArgs = {
  acceptanceId: Scalars['ID']['input'];
  itemCode: Scalars['String']['input'];
  verdict: AcceptanceVerdict;
  rectifications?: ReadonlyArray<Scalars['String']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  visitId?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationsupplyRectificationArgs = {
  acceptanceId: Scalars['ID']['input'];
  itemCode: Scalars['String']['input'];
  note: Scalars['String']['input'];
  materials?: ReadonlyArray<AcceptanceMaterialInput>;
};


export type MutationwithdrawJointAcceptanceArgs = {
  acceptanceId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationrecordPreCheckArgs = {
  projectId: Scalars['ID']['input'];
  findings: ReadonlyArray<PreCheckFindingInput>;
};


export type MutationaskAcceptanceAdviceArgs = {
  projectId: Scalars['ID']['input'];
  question: Scalars['String']['input'];
  itemCode?: InputMaybe<Scalars['String']['input']>;
};


export type MutationanswerAcceptanceAdviceArgs = {
  adviceId: Scalars['ID']['input'];
  answer: Scalars['String']['input'];
};


export type MutationputRightPreCheckFindingArgs = {
  preCheckId: Scalars['ID']['input'];
  number: Scalars['Int']['input'];
  note: Scalars['String']['input'];
};


export type MutationprepareArchiveArgs = {
  projectId: Scalars['ID']['input'];
  papers: ReadonlyArray<ArchivePaperInput>;
};


export type MutationhandOverArchiveArgs = {
  projectId: Scalars['ID']['input'];
};


export type MutationcallJointVisitArgs = {
  acceptanceId: Scalars['ID']['input'];
  startsAt: Scalars['DateTime']['input'];
  endsAt: Scalars['DateTime']['input'];
  place: Scalars['String']['input'];
  agencies?: InputMaybe<ReadonlyArray<Agency>>;
};


export type MutationchangeJointVisitArgs = {
  visitId: Scalars['ID']['input'];
  startsAt: Scalars['DateTime']['input'];
  endsAt: Scalars['DateTime']['input'];
  place: Scalars['String']['input'];
  agencies?: InputMaybe<ReadonlyArray<Agency>>;
};


export type MutationcancelJointVisitArgs = {
  visitId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationrecordJointVisitArgs = {
  visitId: Scalars['ID']['input'];
  attendance: ReadonlyArray<JointVisitAttendanceInput>;
  record: Scalars['String']['input'];
};


export type MutationaddJointVisitFindingsArgs = {
  visitId: Scalars['ID']['input'];
  itemCode: Scalars['String']['input'];
  findings: ReadonlyArray<Scalars['String']['input']>;
};

/** Project of a construction owner. 工程建设项目 */
export type Project = {
  /** Opaque id (UUIDv7). 项目标识 */
  readonly id: Scalars['ID']['output'];
  /** Joint acceptances of the project that you may see, newest first. 竣工联合验收 */
  readonly acceptances?: Maybe<JointAcceptanceConnection>;
  /** Every item of the acceptance catalogue, with why it applies to the project or does not. 适用验收事项 */
  readonly applicableAcceptanceItems?: Maybe<ReadonlyArray<AcceptanceApplicability>>;
  /** Worst light of its items under acceptance, green while the owner rectifies; null when none is open or you may not see the project. 验收灯色 */
  readonly acceptanceLight?: Maybe<Light>;
  /** The different lights of those, for `Project.light`: empty, not null, when none is open. 在办验收灯色 */
  readonly acceptanceLights?: Maybe<ReadonlyArray<Light>>;
  /** How far acceptance is, for `Project.health`: items that apply to its kind. 验收办理情况 */
  readonly acceptanceHealth?: Maybe<DepartmentHealth>;
  /** Guidance given before acceptance, newest first. 验前指导记录 */
  readonly acceptancePreChecks?: Maybe<AcceptancePreCheckConnection>;
  /** Questions about its acceptance with their answers, newest first. 验收政策咨询 */
  readonly acceptanceAdvice?: Maybe<AcceptanceAdviceConnection>;
  /** The handover of its file to the archive; null before the file is prepared. 档案移交 */
  readonly archive?: Maybe<ArchiveHandover>;
  /**
   * Which items could be applied for together now, and why the others not yet (进度相似、并联打包). Every bundle would be taken in as it
   * stands. 并联打包建议
   */
  readonly acceptanceBundles?: Maybe<AcceptanceBundleAdvice>;
};


/** Project of a construction owner. 工程建设项目 */
export type ProjectacceptancesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Project of a construction owner. 工程建设项目 */
export type ProjectacceptancePreChecksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Project of a construction owner. 工程建设项目 */
export type ProjectacceptanceAdviceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Project of a construction owner. 工程建设项目 */
export type ProjectacceptanceBundlesArgs = {
  readyMaterials?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

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

/** Item of the approval catalogue. 审批事项 */
export type Item = {
  /** Code of the item. 事项代码 */
  readonly code: Scalars['String']['output'];
};

/** The two packages that items are accepted in. 验收阶段 */
export type AcceptancePhase =
  /** Planning, fire safety, archives, completion filing, civil air defence. 第一阶段 */
  | 'FIRST'
  /** Water and soil conservation, telecommunication, lightning protection and others. 第二阶段 */
  | 'SECOND';

/** State of a joint acceptance. 联合验收状态 */
export type JointAcceptanceStatus =
  /** With the departments. 验收中 */
  | 'UNDER_ACCEPTANCE'
  /** The owner has to put something right. 整改中 */
  | 'RECTIFYING'
  /** The joint opinion is issued. 验收通过 */
  | 'PASSED'
  /** No item was found to apply; there is nothing to accept. 无需验收 */
  | 'NOT_REQUIRED'
  /** Taken back by the owner. 已撤回 */
  | 'WITHDRAWN';

/** State of one item of a joint acceptance. 验收事项状态 */
export type JointAcceptanceItemStatus =
  /** With its department. 验收中 */
  | 'UNDER_ACCEPTANCE'
  /** The owner has to put something right. 整改中 */
  | 'RECTIFYING'
  /** Passed. 验收通过 */
  | 'PASSED'
  /** Found not applicable by its department. 不适用 */
  | 'NOT_APPLICABLE'
  /** Taken back with the whole. 已撤回 */
  | 'WITHDRAWN';

/** Government department that owns items. 审批部门 */
export type Agency =
  /** Administrative approval. 行政审批服务局 */
  | 'ADMIN_APPROVAL'
  /** Urban construction archives. 城建档案管理部门 */
  | 'ARCHIVES'
  /** Civil air defence. 人民防空部门 */
  | 'CIVIL_DEFENCE'
  /** Communications administration. 通信管理部门 */
  | 'COMMUNICATIONS'
  /** Culture, heritage and tourism. 文化和旅游（文物）部门 */
  | 'CULTURE_TOURISM'
  /** Development and reform. 发展改革部门 */
  | 'DEVELOPMENT_REFORM'
  /** Ecology and environment. 生态环境部门 */
  | 'ECOLOGY'
  /** Emergency management. 应急管理部门 */
  | 'EMERGENCY'
  /** Finance. 财政部门 */
  | 'FINANCE'
  /** Fire review and acceptance. 消防审验部门 */
  | 'FIRE_RESCUE'
  /** Forestry and grassland. 林业和草原部门 */
  | 'FORESTRY'
  /** Housing and urban-rural construction. 住房城乡建设部门 */
  | 'HOUSING_CONSTRUCTION'
  /** Industry and information technology. 工业和信息化部门 */
  | 'INDUSTRY_IT'
  /** Parks and landscape. 园林绿化部门 */
  | 'LANDSCAPE'
  /** Meteorology. 气象部门 */
  | 'METEOROLOGY'
  /** Natural resources and planning. 自然资源和规划部门 */
  | 'NATURAL_RESOURCES'
  /** Public security. 公安部门 */
  | 'PUBLIC_SECURITY'
  /** Seismology. 地震部门 */
  | 'SEISMOLOGY'
  /** State security. 国家安全部门 */
  | 'STATE_SECURITY'
  /** Transport. 交通运输部门 */
  | 'TRANSPORT'
  /** Urban management. 城市管理部门 */
  | 'URBAN_MANAGEMENT'
  /** Water. 水利（水务）部门 */
  | 'WATER';

/** What a department may say of its item. 验收结论 */
export type AcceptanceVerdict =
  /** Passed. 通过 */
  | 'PASS'
  /** To be put right, with a list. 整改 */
  | 'RECTIFY'
  /** Not applicable, with a reason. 不适用 */
  | 'NOT_APPLICABLE';

/** Who leads the departments in a joint acceptance. 牵头单位类型 */
export type AcceptanceLeaderKind =
  /** The functional zone the project lies in. 功能区 */
  | 'FUNCTIONAL_ZONE'
  /** The district, for a project outside any functional zone. 区县 */
  | 'DISTRICT';

/** Confidentiality of a material. 材料密级 */
export type AcceptanceMaterialClassification =
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

/** A material handed in, by its content. 申报材料 */
export type AcceptanceMaterialInput = {
  /** Code of the required material. 材料代码 */
  readonly code: Scalars['String']['input'];
  /** SHA-256 of the content, in hex. 摘要 */
  readonly sha256: Scalars['String']['input'];
  /** Name of the file. 文件名 */
  readonly name: Scalars['String']['input'];
  /** Media type. 媒体类型 */
  readonly mediaType: Scalars['String']['input'];
  /** Size in bytes. 字节数 */
  readonly bytes: Scalars['Float']['input'];
  /** Confidentiality. 密级 */
  readonly classification?: AcceptanceMaterialClassification;
};

/** One thing to put right before an item is applied for. 验前指导意见 */
export type PreCheckFindingInput = {
  /** Code of the item it is about. 验收事项代码 */
  readonly itemCode: Scalars['String']['input'];
  /** What was found, up to 2000 characters. 发现问题 */
  readonly finding: Scalars['String']['input'];
  /** How to put it right, up to 2000 characters. 指导意见 */
  readonly advice: Scalars['String']['input'];
};

/** An item of joint acceptance as the catalogue has it. 联合验收事项 */
export type AcceptanceItem = {
  /** Code of the item. 事项代码 */
  readonly code: Scalars['String']['output'];
  /** The same item in the approval catalogue. 审批事项 */
  readonly approvalItem?: Maybe<Item>;
  /** Name in Chinese. 事项名称 */
  readonly name: Scalars['String']['output'];
  /** Name in English. 事项英文名称 */
  readonly nameEn: Scalars['String']['output'];
  /** The phase it is accepted in. 验收阶段 */
  readonly phase: AcceptancePhase;
  /** Agency that gives the opinion. 审批部门 */
  readonly agency: Agency;
  /** Name of that agency. 部门名称 */
  readonly agencyName: Scalars['String']['output'];
  /** Working days promised for one round of the opinion. 承诺时限（工作日） */
  readonly promisedWorkingDays: Scalars['Int']['output'];
  /** Materials it cannot pass without. 必需材料 */
  readonly materials: ReadonlyArray<AcceptanceRequiredMaterial>;
  /** Name of the certificate issued at once when the joint acceptance passes; null when there is none. 验收即发证证照名称 */
  readonly certificate?: Maybe<Scalars['String']['output']>;
  /** The same in English. 验收即发证证照英文名称 */
  readonly certificateEn?: Maybe<Scalars['String']['output']>;
  /** How far the works are to be before it is applied for; null when that does not matter. 所需形象进度 */
  readonly siteStage?: Maybe<SiteStage>;
};

/** A material that an item requires. 必需材料 */
export type AcceptanceRequiredMaterial = {
  /** Code, shared by items that need the same material. 材料代码 */
  readonly code: Scalars['String']['output'];
  /** Name in Chinese. 材料名称 */
  readonly name: Scalars['String']['output'];
  /** Name in English. 材料英文名称 */
  readonly nameEn: Scalars['String']['output'];
};

/** Whether an item applies to a project, and why. 适用性 */
export type AcceptanceApplicability = {
  /** The item. 联合验收事项 */
  readonly item: AcceptanceItem;
  /** Whether it applies. 是否适用 */
  readonly applies: Scalars['Boolean']['output'];
  /** Why, in Chinese. 理由 */
  readonly reason: Scalars['String']['output'];
  /** Why, in English. 英文理由 */
  readonly reasonEn: Scalars['String']['output'];
};

/** One application for joint acceptance with all its items. 竣工联合验收 */
export type JointAcceptance = {
  /** Opaque id (UUIDv7). 联合验收标识 */
  readonly id: Scalars['ID']['output'];
  /** Number under which the window registered it. 受理编号 */
  readonly registerNumber: Scalars['String']['output'];
  /** The project. 工程建设项目 */
  readonly project: Project;
  /** Where it stands. 状态 */
  readonly status: JointAcceptanceStatus;
  /** The phases asked for. 验收阶段 */
  readonly phases: ReadonlyArray<AcceptancePhase>;
  /** Whether both phases run side by side. 两阶段并联办理 */
  readonly parallelPhases: Scalars['Boolean']['output'];
  /** Whether the project stood on a key list when it applied. 重点项目 */
  readonly keyProject: Scalars['Boolean']['output'];
  /** Who leads the departments. 牵头单位 */
  readonly leader: AcceptanceLeader;
  /** Its items, in the order asked for. 验收事项 */
  readonly items: ReadonlyArray<JointAcceptanceItem>;
  /** When it was applied for. 申请时间 */
  readonly submittedAt: Scalars['DateTime']['output'];
  /** When it ended; null while it runs. 办结时间 */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who applied. 申请人 */
  readonly submittedByName?: Maybe<Scalars['String']['output']>;
  /** Materials handed in, newest version of each. 申报材料 */
  readonly materials?: Maybe<ReadonlyArray<AcceptanceMaterial>>;
  /** The joint opinion, once every required department has spoken. 联合验收意见 */
  readonly jointOpinion?: Maybe<JointOpinion>;
  /** Why it was withdrawn. 撤回原因 */
  readonly withdrawalReason?: Maybe<Scalars['String']['output']>;
  /** Counts the changes. 版本号 */
  readonly version: Scalars['Int']['output'];
  /** Findings of pre-checks on its items that were open when it was applied for: told, and no hindrance. 申请时未整改的验前问题 */
  readonly openPreCheckFindings?: Maybe<ReadonlyArray<PreCheckFinding>>;
  /** Joint visits of it, the latest called first. 联合验收现场核查 */
  readonly visits?: Maybe<JointVisitConnection>;
};


/** One application for joint acceptance with all its items. 竣工联合验收 */
export type JointAcceptancevisitsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Who leads a joint acceptance. 牵头单位 */
export type AcceptanceLeader = {
  /** Functional zone or district. 牵头单位类型 */
  readonly kind: AcceptanceLeaderKind;
  /** Name of it. 名称 */
  readonly name: Scalars['String']['output'];
};

/** A material handed in. 申报材料 */
export type AcceptanceMaterial = {
  /** Code of the required material. 材料代码 */
  readonly code: Scalars['String']['output'];
  /** Name of the file. 文件名 */
  readonly name: Scalars['String']['output'];
  /** SHA-256 of the content, in hex. 摘要 */
  readonly sha256: Scalars['String']['output'];
  /** Media type. 媒体类型 */
  readonly mediaType: Scalars['String']['output'];
  /** Size in bytes. 字节数 */
  readonly bytes: Scalars['Float']['output'];
  /** Confidentiality. 密级 */
  readonly classification: AcceptanceMaterialClassification;
};

/** The opinion of all departments together. 联合验收意见书 */
export type JointOpinion = {
  /** Its number. 意见书编号 */
  readonly number: Scalars['String']['output'];
  /** When it was issued. 出具时间 */
  readonly issuedAt: Scalars['DateTime']['output'];
  /** Certificates issued with it at once. 验收即发证 */
  readonly certificates: ReadonlyArray<AcceptanceCertificate>;
};

/** A certificate issued with the joint opinion. 验收证照 */
export type AcceptanceCertificate = {
  /** Code of the item it certifies. 验收事项代码 */
  readonly itemCode: Scalars['String']['output'];
  /** Name in Chinese. 证照名称 */
  readonly name: Scalars['String']['output'];
  /** Name in English. 证照英文名称 */
  readonly nameEn: Scalars['String']['output'];
  /** Its number. 证照编号 */
  readonly number: Scalars['String']['output'];
};

/** An item of a joint acceptance, with its department and its clock. 联合验收中的事项 */
export type JointAcceptanceItem = {
  /** Opaque id (UUIDv7). 标识 */
  readonly id: Scalars['ID']['output'];
  /** The joint acceptance it is part of. 竣工联合验收 */
  readonly acceptance: JointAcceptance;
  /** Code of the item. 验收事项代码 */
  readonly itemCode: Scalars['String']['output'];
  /** The item in the catalogue; null when it was taken out since. 联合验收事项 */
  readonly item?: Maybe<AcceptanceItem>;
  /** The phase it is accepted in. 验收阶段 */
  readonly phase: AcceptancePhase;
  /** Agency that gives the opinion. 审批部门 */
  readonly agency: Agency;
  /** Name of that agency. 部门名称 */
  readonly agencyName: Scalars['String']['output'];
  /** Where it stands. 状态 */
  readonly status: JointAcceptanceItemStatus;
  /** Number of the present round, from 1. 轮次 */
  readonly round: Scalars['Int']['output'];
  /** Last day for the opinion of the present round. 截止日期 */
  readonly deadline: Scalars['Date']['output'];
  /** Whether that day may still move because its year's public holidays are not published. 是否暂定 */
  readonly deadlineProvisional: Scalars['Boolean']['output'];
  /** Whether the department has let that day pass. 是否逾期 */
  readonly overdue: Scalars['Boolean']['output'];
  /** Required materials that are not in yet. 缺少材料 */
  readonly missingMaterials?: Maybe<ReadonlyArray<AcceptanceRequiredMaterial>>;
  /** From the first round to the present one. 验收轮次 */
  readonly rounds?: Maybe<ReadonlyArray<AcceptanceRound>>;
  /** Counts the changes; give it as `expectedVersion`. 版本号 */
  readonly version: Scalars['Int']['output'];
};

/** One run of an item's clock, to the department's opinion. 验收轮次 */
export type AcceptanceRound = {
  /** From 1. 轮次 */
  readonly number: Scalars['Int']['output'];
  /** When the clock started. 开始时间 */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Last day for the opinion. 截止日期 */
  readonly deadline: Scalars['Date']['output'];
  /** Whether that day may still move. 是否暂定 */
  readonly deadlineProvisional: Scalars['Boolean']['output'];
  /** What the owner put right before this round; null in the first. 整改说明 */
  readonly rectification?: Maybe<Scalars['String']['output']>;
  /** What the department said; null while the clock runs. 验收意见 */
  readonly opinion?: Maybe<AcceptanceOpinion>;
};

/** What a department said of its item. 验收意见 */
export type AcceptanceOpinion = {
  /** Pass, rectify or not applicable. 验收结论 */
  readonly verdict: AcceptanceVerdict;
  /** What is to be put right; empty unless RECTIFY. 整改清单 */
  readonly rectifications: ReadonlyArray<Scalars['String']['output']>;
  /** Why it does not apply; null unless NOT_APPLICABLE. 不适用理由 */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Who gave it. 审批员 */
  readonly givenByName: Scalars['String']['output'];
  /** When. 出具时间 */
  readonly givenAt: Scalars['DateTime']['output'];
  /** The joint visit it rests on. 依据的现场核查 */
  readonly visit?: Maybe<JointVisit>;
};

/** Guidance given before acceptance. 验前指导 */
export type AcceptancePreCheck = {
  /** Opaque id (UUIDv7). 标识 */
  readonly id: Scalars['ID']['output'];
  /** The project. 工程建设项目 */
  readonly project: Project;
  /** When. 指导时间 */
  readonly checkedAt: Scalars['DateTime']['output'];
  /** Who gave it. 指导人员 */
  readonly checkedByName: Scalars['String']['output'];
  /** What is to be put right; empty when nothing is. 发现问题 */
  readonly findings: ReadonlyArray<PreCheckFinding>;
};

/** One thing to put right before an item is applied for. 验前指导意见 */
export type PreCheckFinding = {
  /** Code of the item it is about. 验收事项代码 */
  readonly itemCode: Scalars['String']['output'];
  /** The item in the catalogue. 联合验收事项 */
  readonly item?: Maybe<AcceptanceItem>;
  /** What was found. 发现问题 */
  readonly finding: Scalars['String']['output'];
  /** How to put it right. 指导意见 */
  readonly advice: Scalars['String']['output'];
  /** Its number in the pre-check, from 1. 问题序号 */
  readonly number: Scalars['Int']['output'];
  /** When it was put right; null while it is open. 整改时间 */
  readonly putRightAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was done. 整改说明 */
  readonly putRightNote?: Maybe<Scalars['String']['output']>;
  /** Who says so. 登记人 */
  readonly putRightByName?: Maybe<Scalars['String']['output']>;
};

/** One page of joint acceptances. 竣工联合验收分页 */
export type JointAcceptanceConnection = {
  /** Entries with their cursors. 条目 */
  readonly edges: ReadonlyArray<JointAcceptanceEdge>;
  /** Entries alone. 竣工联合验收 */
  readonly nodes: ReadonlyArray<JointAcceptance>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** An entry of a page of joint acceptances. 竣工联合验收条目 */
export type JointAcceptanceEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The entry. 竣工联合验收 */
  readonly node: JointAcceptance;
};

/** One page of items under acceptance. 验收事项分页 */
export type JointAcceptanceItemConnection = {
  /** Entries with their cursors. 条目 */
  readonly edges: ReadonlyArray<JointAcceptanceItemEdge>;
  /** Entries alone. 验收事项 */
  readonly nodes: ReadonlyArray<JointAcceptanceItem>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** An entry of a page of items under acceptance. 验收事项条目 */
export type JointAcceptanceItemEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The entry. 验收事项 */
  readonly node: JointAcceptanceItem;
};

/** One page of pre-checks. 验前指导分页 */
export type AcceptancePreCheckConnection = {
  /** Entries with their cursors. 条目 */
  readonly edges: ReadonlyArray<AcceptancePreCheckEdge>;
  /** Entries alone. 验前指导 */
  readonly nodes: ReadonlyArray<AcceptancePreCheck>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** An entry of a page of pre-checks. 验前指导条目 */
export type AcceptancePreCheckEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The entry. 验前指导 */
  readonly node: AcceptancePreCheck;
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

/** A question to the window about joint acceptance, with its answer. 政策咨询 */
export type AcceptanceAdvice = {
  /** Opaque id (UUIDv7). 标识 */
  readonly id: Scalars['ID']['output'];
  /** The project. 工程建设项目 */
  readonly project: Project;
  /** Code of the item it is about; null when it is about none. 验收事项代码 */
  readonly itemCode?: Maybe<Scalars['String']['output']>;
  /** The question. 咨询内容 */
  readonly question: Scalars['String']['output'];
  /** Who asked. 咨询人 */
  readonly askedByName: Scalars['String']['output'];
  /** When. 咨询时间 */
  readonly askedAt: Scalars['DateTime']['output'];
  /** The answer; null until there is one. 答复内容 */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** Who answered. 答复人 */
  readonly answeredByName?: Maybe<Scalars['String']['output']>;
  /** When. 答复时间 */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One page of questions. 咨询分页 */
export type AcceptanceAdviceConnection = {
  /** Entries with their cursors. 条目 */
  readonly edges: ReadonlyArray<AcceptanceAdviceEdge>;
  /** Entries alone. 政策咨询 */
  readonly nodes: ReadonlyArray<AcceptanceAdvice>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** An entry of a page of questions. 咨询条目 */
export type AcceptanceAdviceEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The entry. 政策咨询 */
  readonly node: AcceptanceAdvice;
};

/** State of the handover of a project's file. 档案移交状态 */
export type ArchiveHandoverStatus =
  /** The file is put together. 已组卷 */
  | 'PREPARED'
  /** On its way to the archive, not signed for yet. 移交中 */
  | 'HANDING_OVER'
  /** The archive has signed for it: the project is finished. 已移交 */
  | 'HANDED_OVER'
  /** The archive has sent it back, or the way to it was given up. 已退回 */
  | 'RETURNED';

/** How a round of the handover ended. 移交结果 */
export type ArchiveRoundResult =
  /** Signed for. 已签收 */
  | 'SIGNED'
  /** The archive will not have it. 拒收 */
  | 'REFUSED'
  /** Sent back, with what is missing. 退回 */
  | 'RETURNED'
  /** Given up on the way by a person. 取消 */
  | 'CANCELLED';

/** A paper of the file, by its content. 档案材料 */
export type ArchivePaperInput = {
  /** Kind of paper. 档案类别代码 */
  readonly code: Scalars['String']['input'];
  /** SHA-256 of the content, in hex. 摘要 */
  readonly sha256: Scalars['String']['input'];
  /** Name of the file. 文件名 */
  readonly name: Scalars['String']['input'];
  /** Media type. 媒体类型 */
  readonly mediaType: Scalars['String']['input'];
  /** Size in bytes. 字节数 */
  readonly bytes: Scalars['Float']['input'];
  /** Confidentiality. 密级 */
  readonly classification?: AcceptanceMaterialClassification;
};

/** A kind of papers that the file holds. 档案类别 */
export type ArchivePaperKind = {
  /** Its code. 代码 */
  readonly code: Scalars['String']['output'];
  /** Name in Chinese. 名称 */
  readonly name: Scalars['String']['output'];
  /** Name in English. 英文名称 */
  readonly nameEn: Scalars['String']['output'];
  /** Whether the archive takes no file without it. 是否必备 */
  readonly required: Scalars['Boolean']['output'];
};

/** The handover of a project's file to the archive. 档案移交 */
export type ArchiveHandover = {
  /** Opaque id (UUIDv7). 标识 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands. 状态 */
  readonly status: ArchiveHandoverStatus;
  /** Its papers. 档案材料 */
  readonly papers: ReadonlyArray<AcceptanceMaterial>;
  /** Required kinds of which it has none. 缺少的必备类别 */
  readonly missingKinds: ReadonlyArray<ArchivePaperKind>;
  /** Times it was sent, from the first. 移交轮次 */
  readonly rounds: ReadonlyArray<ArchiveRound>;
  /** The archive's signed receipt. 签收回执 */
  readonly receipt?: Maybe<ArchiveReceipt>;
  /** When the project was finished by it. 办结时间 */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who put the file together. 组卷人 */
  readonly preparedByName: Scalars['String']['output'];
  /** When. 组卷时间 */
  readonly preparedAt: Scalars['DateTime']['output'];
  /** Counts the changes. 版本号 */
  readonly version: Scalars['Int']['output'];
};

/** One time that the file was sent to the archive. 移交轮次 */
export type ArchiveRound = {
  /** From 1. 轮次 */
  readonly number: Scalars['Int']['output'];
  /** The handoff of the exchange that carries it. 材料交接标识 */
  readonly handoffId: Scalars['ID']['output'];
  /** The leg that the archive signs for. 分件标识 */
  readonly legId: Scalars['ID']['output'];
  /** When it was sent. 移交时间 */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Who sent it. 移交人 */
  readonly startedByName: Scalars['String']['output'];
  /** How it ended; null while it is under way. 移交结果 */
  readonly result?: Maybe<ArchiveRoundResult>;
  /** When it ended. 结束时间 */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was sent back or given up: everything that is missing, in the archive's words. 退回原因 */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Why it cannot be delivered at present, for a person to send it anew; null when that is not so. 投递受阻原因 */
  readonly stuckReason?: Maybe<Scalars['String']['output']>;
};

/** The archive's signed receipt; the signature itself is kept by the exchange. 签收回执 */
export type ArchiveReceipt = {
  /** Code of the archive in the exchange's directory. 接收单位代码 */
  readonly recipient: Scalars['String']['output'];
  /** Name of the archive. 接收单位 */
  readonly recipientName: Scalars['String']['output'];
  /** Who signed. 签收人 */
  readonly signerName: Scalars['String']['output'];
  /** SHA-256 over what was handed over, in hex. 摘要 */
  readonly digest: Scalars['String']['output'];
  /** When it was signed. 签收时间 */
  readonly signedAt: Scalars['DateTime']['output'];
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

/** Why an item is not in a bundle yet. 未打包原因 */
export type AcceptanceLeftOutKind =
  /** It does not apply to the project. 不适用 */
  | 'NOT_APPLICABLE'
  /** It is under acceptance. 在办 */
  | 'IN_HAND'
  /** It has passed, or its department has found it not applicable. 已办结 */
  | 'ENDED'
  /** The works are not far enough. 进度未到 */
  | 'SITE_STAGE'
  /** A pre-check has findings that are still open. 验前问题未整改 */
  | 'OPEN_FINDINGS'
  /** A required material is not ready. 材料未备齐 */
  | 'MATERIALS_MISSING'
  /** A key project applies for all of phase 1 at once, and another item is not ready. 重点项目须同时申请 */
  | 'KEY_PROJECT'
  /** Phase 1 is neither in hand nor ready. 阶段顺序 */
  | 'PHASE_ORDER'
  /** The archive has the project's file, or is being handed it. 档案已移交 */
  | 'FILE_AWAY';

/** Which items could be applied for together now. 并联打包建议 */
export type AcceptanceBundleAdvice = {
  /** How far the works are by the last report; null when none came. 形象进度 */
  readonly siteStage?: Maybe<SiteStage>;
  /** When that was reported. 填报时间 */
  readonly siteReportedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Bundles, the one that asks for less first; they are alternatives where they share items. 打包方案 */
  readonly bundles: ReadonlyArray<AcceptanceBundle>;
  /** Every other item of the catalogue, with why not. 未打包事项 */
  readonly leftOut: ReadonlyArray<AcceptanceLeftOut>;
};

/** Items that could be applied for together as they stand. 打包方案 */
export type AcceptanceBundle = {
  /** What to ask for as `phases`. 验收阶段 */
  readonly phases: ReadonlyArray<AcceptancePhase>;
  /** What to ask for as `parallelPhases`. 两阶段并联办理 */
  readonly parallelPhases: Scalars['Boolean']['output'];
  /** Its items. 验收事项 */
  readonly items: ReadonlyArray<AcceptanceItem>;
  /** Why they go together, in Chinese. 打包理由 */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The same in English. 打包理由（英文） */
  readonly reasonsEn: ReadonlyArray<Scalars['String']['output']>;
  /** Materials that several of its items require and that are handed in once. 共用材料 */
  readonly sharedMaterials: ReadonlyArray<AcceptanceRequiredMaterial>;
  /** Materials not handed in before and not said to be ready. 尚缺材料 */
  readonly missingMaterials: ReadonlyArray<AcceptanceRequiredMaterial>;
};

/** An item that no bundle has. 未打包事项 */
export type AcceptanceLeftOut = {
  /** The item. 联合验收事项 */
  readonly item: AcceptanceItem;
  /** Why not. 原因类别 */
  readonly kind: AcceptanceLeftOutKind;
  /** Why not, in Chinese. 原因 */
  readonly reason: Scalars['String']['output'];
  /** The same in English. 原因（英文） */
  readonly reasonEn: Scalars['String']['output'];
};

/** State of a joint visit. 现场核查状态 */
export type JointVisitStatus =
  /** Called, and not held yet. 已通知 */
  | 'CALLED'
  /** Held, with its record. 已核查 */
  | 'HELD'
  /** Called off. 已取消 */
  | 'CANCELLED';

/** Who came to a joint visit for a department. 到场登记 */
export type JointVisitAttendanceInput = {
  /** The department. 部门 */
  readonly agency: Agency;
  /** Names of who came for it, up to 20; empty when nobody came. 到场人员 */
  readonly people: ReadonlyArray<Scalars['String']['input']>;
};

/** One visit of the leader and all departments to the site of a project under acceptance. 联合验收现场核查 */
export type JointVisit = {
  /** Opaque id (UUIDv7). 标识 */
  readonly id: Scalars['ID']['output'];
  /** The joint acceptance it is for. 竣工联合验收 */
  readonly acceptance?: Maybe<JointAcceptance>;
  /** The project. 工程建设项目 */
  readonly project: Project;
  /** Who leads it. 牵头单位 */
  readonly leader: AcceptanceLeader;
  /** Where it stands. 状态 */
  readonly status: JointVisitStatus;
  /** When it begins. 开始时间 */
  readonly startsAt: Scalars['DateTime']['output'];
  /** When it ends. 结束时间 */
  readonly endsAt: Scalars['DateTime']['output'];
  /** Where to meet. 集合地点 */
  readonly place: Scalars['String']['output'];
  /** Departments invited. 参加部门 */
  readonly agencies: ReadonlyArray<Agency>;
  /** 0, and one more with each change. 变更序号 */
  readonly sequence: Scalars['Int']['output'];
  /** Who called it. 召集人 */
  readonly calledByName: Scalars['String']['output'];
  /** When it was called. 召集时间 */
  readonly calledAt: Scalars['DateTime']['output'];
  /** Who came, department by department; null until it was held. 到场情况 */
  readonly attendance?: Maybe<ReadonlyArray<JointVisitAttendance>>;
  /** The one record; null until it was held. 核查记录 */
  readonly record?: Maybe<Scalars['String']['output']>;
  /** The departments' own findings, in the order they came. 各部门核查意见 */
  readonly findings: ReadonlyArray<JointVisitFindings>;
  /** Why it was called off. 取消原因 */
  readonly cancelledReason?: Maybe<Scalars['String']['output']>;
  /** Other visits of the day that you may see, to which a department of the region is invited, too; only while it is called. 日程冲突 */
  readonly clashes: ReadonlyArray<JointVisitClash>;
};

/** Who came to a joint visit for a department. 到场情况 */
export type JointVisitAttendance = {
  /** The department. 部门 */
  readonly agency: Agency;
  /** Whether anybody came for it. 是否到场 */
  readonly attended: Scalars['Boolean']['output'];
  /** Who came. 到场人员 */
  readonly people: ReadonlyArray<Scalars['String']['output']>;
};

/** What a department has found at a joint visit. 部门核查意见 */
export type JointVisitFindings = {
  /** The department. 部门 */
  readonly agency: Agency;
  /** Code of its item. 验收事项代码 */
  readonly itemCode: Scalars['String']['output'];
  /** What it has found. 核查发现 */
  readonly findings: ReadonlyArray<Scalars['String']['output']>;
  /** Who wrote it down. 登记人 */
  readonly givenByName: Scalars['String']['output'];
  /** When. 登记时间 */
  readonly givenAt: Scalars['DateTime']['output'];
};

/** A department with two joint visits on one day. 日程冲突 */
export type JointVisitClash = {
  /** The department. 部门 */
  readonly agency: Agency;
  /** The other visit. 另一现场核查 */
  readonly visit: JointVisit;
};

/** One page of joint visits. 现场核查分页 */
export type JointVisitConnection = {
  /** Entries with their cursors. 条目 */
  readonly edges: ReadonlyArray<JointVisitEdge>;
  /** Entries alone. 现场核查 */
  readonly nodes: ReadonlyArray<JointVisit>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** An entry of a page of joint visits. 现场核查条目 */
export type JointVisitEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The entry. 现场核查 */
  readonly node: JointVisit;
};

/** Which items of an inbox are wanted; all conditions hold together. 待办筛选条件 */
export type AcceptanceInboxFilter = {
  /** Only those whose last day is over. 仅逾期 */
  readonly overdueOnly?: Scalars['Boolean']['input'];
  /** Only items of this phase. 验收阶段 */
  readonly phase?: InputMaybe<AcceptancePhase>;
  /** Only this item. 验收事项代码 */
  readonly itemCode?: InputMaybe<Scalars['String']['input']>;
  /** Only projects within this region, GB/T 2260. 行政区划代码 */
  readonly regionCode?: InputMaybe<Scalars['String']['input']>;
};

/** What an agency has done in a month. 月度办理统计 */
export type AcceptanceThroughput = {
  /** The month, YYYY-MM. 月份 */
  readonly month: Scalars['String']['output'];
  /** Opinions given, each ends a round. 出具意见数 */
  readonly opinions: Scalars['Int']['output'];
  /** Of them PASS. 通过数 */
  readonly passed: Scalars['Int']['output'];
  /** Of them RECTIFY. 整改数 */
  readonly rectifications: Scalars['Int']['output'];
  /** Of them NOT_APPLICABLE. 不适用数 */
  readonly notApplicable: Scalars['Int']['output'];
  /** Of them in a second or later round. 复验轮次数 */
  readonly laterRounds: Scalars['Int']['output'];
  /** Working days of a round, the median: of an even number the mean of the middle two; null without any. 办理时长中位数（工作日） */
  readonly medianWorkingDays?: Maybe<Scalars['Float']['output']>;
  /** Working days within which nine rounds of ten ended (nearest rank); null without any. 办理时长九成分位（工作日） */
  readonly p90WorkingDays?: Maybe<Scalars['Float']['output']>;
  /** Share of rounds that ended on time, from 0 to 1; null without any. 按时率 */
  readonly onTimeShare?: Maybe<Scalars['Float']['output']>;
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
  AcceptanceItem: AcceptanceItem;
  JointAcceptance: JointAcceptance;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  AcceptanceItem:
    ( { __typename: 'AcceptanceItem' }
    & GraphQLRecursivePick<FederationTypes['AcceptanceItem'], {"code":true}> );
  JointAcceptance:
    ( { __typename: 'JointAcceptance' }
    & GraphQLRecursivePick<FederationTypes['JointAcceptance'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CacheControlScope: CacheControlScope;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Project: ResolverTypeWrapper<ProjectReferenceModel>;
  Light: Light;
  DepartmentHealth: ResolverTypeWrapper<DepartmentHealthModel>;
  DepartmentDeadline: ResolverTypeWrapper<HealthDeadlineModel>;
  DepartmentBlock: ResolverTypeWrapper<HealthBlockModel>;
  BlockKind: BlockKind;
  BlockWaitsFor: BlockWaitsFor;
  Item: ResolverTypeWrapper<Item>;
  AcceptancePhase: AcceptancePhase;
  JointAcceptanceStatus: JointAcceptanceStatus;
  JointAcceptanceItemStatus: JointAcceptanceItemStatus;
  Agency: Agency;
  AcceptanceVerdict: AcceptanceVerdict;
  AcceptanceLeaderKind: AcceptanceLeaderKind;
  AcceptanceMaterialClassification: AcceptanceMaterialClassification;
  AcceptanceMaterialInput: AcceptanceMaterialInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PreCheckFindingInput: PreCheckFindingInput;
  AcceptanceItem: ResolverTypeWrapper<AcceptanceItemModel>;
  AcceptanceRequiredMaterial: ResolverTypeWrapper<RequiredMaterialModel>;
  AcceptanceApplicability: ResolverTypeWrapper<ApplicabilityModel>;
  JointAcceptance: ResolverTypeWrapper<JointAcceptanceModel>;
  AcceptanceLeader: ResolverTypeWrapper<AcceptanceLeader>;
  AcceptanceMaterial: ResolverTypeWrapper<AcceptanceMaterialModel>;
  JointOpinion: ResolverTypeWrapper<Omit<JointOpinion, 'certificates'> & { certificates: ReadonlyArray<ResolversTypes['AcceptanceCertificate']> }>;
  AcceptanceCertificate: ResolverTypeWrapper<AcceptanceCertificateModel>;
  JointAcceptanceItem: ResolverTypeWrapper<ItemWithinModel>;
  AcceptanceRound: ResolverTypeWrapper<AcceptanceRoundModel>;
  AcceptanceOpinion: ResolverTypeWrapper<GivenOpinionModel>;
  AcceptancePreCheck: ResolverTypeWrapper<PreCheckModel>;
  PreCheckFinding: ResolverTypeWrapper<NumberedFindingModel>;
  JointAcceptanceConnection: ResolverTypeWrapper<Omit<JointAcceptanceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['JointAcceptanceEdge']>, nodes: ReadonlyArray<ResolversTypes['JointAcceptance']> }>;
  JointAcceptanceEdge: ResolverTypeWrapper<Omit<JointAcceptanceEdge, 'node'> & { node: ResolversTypes['JointAcceptance'] }>;
  JointAcceptanceItemConnection: ResolverTypeWrapper<Omit<JointAcceptanceItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['JointAcceptanceItemEdge']>, nodes: ReadonlyArray<ResolversTypes['JointAcceptanceItem']> }>;
  JointAcceptanceItemEdge: ResolverTypeWrapper<Omit<JointAcceptanceItemEdge, 'node'> & { node: ResolversTypes['JointAcceptanceItem'] }>;
  AcceptancePreCheckConnection: ResolverTypeWrapper<Omit<AcceptancePreCheckConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AcceptancePreCheckEdge']>, nodes: ReadonlyArray<ResolversTypes['AcceptancePreCheck']> }>;
  AcceptancePreCheckEdge: ResolverTypeWrapper<Omit<AcceptancePreCheckEdge, 'node'> & { node: ResolversTypes['AcceptancePreCheck'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  AcceptanceAdvice: ResolverTypeWrapper<AdviceModel>;
  AcceptanceAdviceConnection: ResolverTypeWrapper<Omit<AcceptanceAdviceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AcceptanceAdviceEdge']>, nodes: ReadonlyArray<ResolversTypes['AcceptanceAdvice']> }>;
  AcceptanceAdviceEdge: ResolverTypeWrapper<Omit<AcceptanceAdviceEdge, 'node'> & { node: ResolversTypes['AcceptanceAdvice'] }>;
  ArchiveHandoverStatus: ArchiveHandoverStatus;
  ArchiveRoundResult: ArchiveRoundResult;
  ArchivePaperInput: ArchivePaperInput;
  ArchivePaperKind: ResolverTypeWrapper<ArchivePaperKindModel>;
  ArchiveHandover: ResolverTypeWrapper<ArchiveHandoverModel>;
  ArchiveRound: ResolverTypeWrapper<ArchiveRoundModel>;
  ArchiveReceipt: ResolverTypeWrapper<ArchiveReceiptModel>;
  SiteStage: SiteStage;
  AcceptanceLeftOutKind: AcceptanceLeftOutKind;
  AcceptanceBundleAdvice: ResolverTypeWrapper<BundleAdviceModel>;
  AcceptanceBundle: ResolverTypeWrapper<BundleModel>;
  AcceptanceLeftOut: ResolverTypeWrapper<LeftOutModel>;
  JointVisitStatus: JointVisitStatus;
  JointVisitAttendanceInput: JointVisitAttendanceInput;
  JointVisit: ResolverTypeWrapper<JointVisitModel>;
  JointVisitAttendance: ResolverTypeWrapper<VisitAttendanceModel>;
  JointVisitFindings: ResolverTypeWrapper<VisitFindingsModel>;
  JointVisitClash: ResolverTypeWrapper<Omit<JointVisitClash, 'visit'> & { visit: ResolversTypes['JointVisit'] }>;
  JointVisitConnection: ResolverTypeWrapper<Omit<JointVisitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['JointVisitEdge']>, nodes: ReadonlyArray<ResolversTypes['JointVisit']> }>;
  JointVisitEdge: ResolverTypeWrapper<Omit<JointVisitEdge, 'node'> & { node: ResolversTypes['JointVisit'] }>;
  AcceptanceInboxFilter: AcceptanceInboxFilter;
  AcceptanceThroughput: ResolverTypeWrapper<AcceptanceThroughput>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  Project: ProjectReferenceModel;
  DepartmentHealth: DepartmentHealthModel;
  DepartmentDeadline: HealthDeadlineModel;
  DepartmentBlock: HealthBlockModel;
  Item: Item;
  AcceptanceMaterialInput: AcceptanceMaterialInput;
  Float: Scalars['Float']['output'];
  PreCheckFindingInput: PreCheckFindingInput;
  AcceptanceItem: AcceptanceItemModel;
  AcceptanceRequiredMaterial: RequiredMaterialModel;
  AcceptanceApplicability: ApplicabilityModel;
  JointAcceptance: JointAcceptanceModel;
  AcceptanceLeader: AcceptanceLeader;
  AcceptanceMaterial: AcceptanceMaterialModel;
  JointOpinion: Omit<JointOpinion, 'certificates'> & { certificates: ReadonlyArray<ResolversParentTypes['AcceptanceCertificate']> };
  AcceptanceCertificate: AcceptanceCertificateModel;
  JointAcceptanceItem: ItemWithinModel;
  AcceptanceRound: AcceptanceRoundModel;
  AcceptanceOpinion: GivenOpinionModel;
  AcceptancePreCheck: PreCheckModel;
  PreCheckFinding: NumberedFindingModel;
  JointAcceptanceConnection: Omit<JointAcceptanceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['JointAcceptanceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['JointAcceptance']> };
  JointAcceptanceEdge: Omit<JointAcceptanceEdge, 'node'> & { node: ResolversParentTypes['JointAcceptance'] };
  JointAcceptanceItemConnection: Omit<JointAcceptanceItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['JointAcceptanceItemEdge']>, nodes: ReadonlyArray<ResolversParentTypes['JointAcceptanceItem']> };
  JointAcceptanceItemEdge: Omit<JointAcceptanceItemEdge, 'node'> & { node: ResolversParentTypes['JointAcceptanceItem'] };
  AcceptancePreCheckConnection: Omit<AcceptancePreCheckConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AcceptancePreCheckEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AcceptancePreCheck']> };
  AcceptancePreCheckEdge: Omit<AcceptancePreCheckEdge, 'node'> & { node: ResolversParentTypes['AcceptancePreCheck'] };
  PageInfo: PageInfo;
  AcceptanceAdvice: AdviceModel;
  AcceptanceAdviceConnection: Omit<AcceptanceAdviceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AcceptanceAdviceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AcceptanceAdvice']> };
  AcceptanceAdviceEdge: Omit<AcceptanceAdviceEdge, 'node'> & { node: ResolversParentTypes['AcceptanceAdvice'] };
  ArchivePaperInput: ArchivePaperInput;
  ArchivePaperKind: ArchivePaperKindModel;
  ArchiveHandover: ArchiveHandoverModel;
  ArchiveRound: ArchiveRoundModel;
  ArchiveReceipt: ArchiveReceiptModel;
  AcceptanceBundleAdvice: BundleAdviceModel;
  AcceptanceBundle: BundleModel;
  AcceptanceLeftOut: LeftOutModel;
  JointVisitAttendanceInput: JointVisitAttendanceInput;
  JointVisit: JointVisitModel;
  JointVisitAttendance: VisitAttendanceModel;
  JointVisitFindings: VisitFindingsModel;
  JointVisitClash: Omit<JointVisitClash, 'visit'> & { visit: ResolversParentTypes['JointVisit'] };
  JointVisitConnection: Omit<JointVisitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['JointVisitEdge']>, nodes: ReadonlyArray<ResolversParentTypes['JointVisit']> };
  JointVisitEdge: Omit<JointVisitEdge, 'node'> & { node: ResolversParentTypes['JointVisit'] };
  AcceptanceInboxFilter: AcceptanceInboxFilter;
  AcceptanceThroughput: AcceptanceThroughput;
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

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  jointAcceptance?: Resolver<Maybe<ResolversTypes['JointAcceptance']>, ParentType, ContextType, RequireFields<QueryjointAcceptanceArgs, 'id'>>;
  acceptanceInbox?: Resolver<Maybe<ResolversTypes['JointAcceptanceItemConnection']>, ParentType, ContextType, RequireFields<QueryacceptanceInboxArgs, 'agency' | 'first'>>;
  acceptanceItems?: Resolver<ReadonlyArray<ResolversTypes['AcceptanceItem']>, ParentType, ContextType, Partial<QueryacceptanceItemsArgs>>;
  applicableAcceptanceItems?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AcceptanceApplicability']>>, ParentType, ContextType, RequireFields<QueryapplicableAcceptanceItemsArgs, 'projectId'>>;
  acceptanceAdviceInbox?: Resolver<Maybe<ResolversTypes['AcceptanceAdviceConnection']>, ParentType, ContextType, RequireFields<QueryacceptanceAdviceInboxArgs, 'first'>>;
  archivePaperKinds?: Resolver<ReadonlyArray<ResolversTypes['ArchivePaperKind']>, ParentType, ContextType>;
  jointVisit?: Resolver<Maybe<ResolversTypes['JointVisit']>, ParentType, ContextType, RequireFields<QueryjointVisitArgs, 'id'>>;
  jointAcceptanceByNumber?: Resolver<Maybe<ResolversTypes['JointAcceptance']>, ParentType, ContextType, RequireFields<QueryjointAcceptanceByNumberArgs, 'number'>>;
  acceptanceOverdue?: Resolver<Maybe<ResolversTypes['JointAcceptanceItemConnection']>, ParentType, ContextType, RequireFields<QueryacceptanceOverdueArgs, 'agency' | 'first'>>;
  acceptanceThroughput?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AcceptanceThroughput']>>, ParentType, ContextType, RequireFields<QueryacceptanceThroughputArgs, 'agency' | 'fromMonth' | 'toMonth'>>;
  acceptanceCalendar?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<QueryacceptanceCalendarArgs>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  submitJointAcceptance?: Resolver<ResolversTypes['JointAcceptance'], ParentType, ContextType, RequireFields<MutationsubmitJointAcceptanceArgs, 'projectId' | 'phases' | 'parallelPhases' | 'materials'>>;
  giveOpinion?: Resolver<ResolversTypes['JointAcceptance'], ParentType, ContextType, RequireFields<MutationgiveOpinionArgs, 'acceptanceId' | 'itemCode' | 'verdict' | 'rectifications'>>;
  supplyRectification?: Resolver<ResolversTypes['JointAcceptance'], ParentType, ContextType, RequireFields<MutationsupplyRectificationArgs, 'acceptanceId' | 'itemCode' | 'note' | 'materials'>>;
  withdrawJointAcceptance?: Resolver<ResolversTypes['JointAcceptance'], ParentType, ContextType, RequireFields<MutationwithdrawJointAcceptanceArgs, 'acceptanceId' | 'reason'>>;
  recordPreCheck?: Resolver<ResolversTypes['AcceptancePreCheck'], ParentType, ContextType, RequireFields<MutationrecordPreCheckArgs, 'projectId' | 'findings'>>;
  askAcceptanceAdvice?: Resolver<ResolversTypes['AcceptanceAdvice'], ParentType, ContextType, RequireFields<MutationaskAcceptanceAdviceArgs, 'projectId' | 'question'>>;
  answerAcceptanceAdvice?: Resolver<ResolversTypes['AcceptanceAdvice'], ParentType, ContextType, RequireFields<MutationanswerAcceptanceAdviceArgs, 'adviceId' | 'answer'>>;
  putRightPreCheckFinding?: Resolver<ResolversTypes['AcceptancePreCheck'], ParentType, ContextType, RequireFields<MutationputRightPreCheckFindingArgs, 'preCheckId' | 'number' | 'note'>>;
  prepareArchive?: Resolver<ResolversTypes['ArchiveHandover'], ParentType, ContextType, RequireFields<MutationprepareArchiveArgs, 'projectId' | 'papers'>>;
  handOverArchive?: Resolver<ResolversTypes['ArchiveHandover'], ParentType, ContextType, RequireFields<MutationhandOverArchiveArgs, 'projectId'>>;
  callJointVisit?: Resolver<ResolversTypes['JointVisit'], ParentType, ContextType, RequireFields<MutationcallJointVisitArgs, 'acceptanceId' | 'startsAt' | 'endsAt' | 'place'>>;
  changeJointVisit?: Resolver<ResolversTypes['JointVisit'], ParentType, ContextType, RequireFields<MutationchangeJointVisitArgs, 'visitId' | 'startsAt' | 'endsAt' | 'place'>>;
  cancelJointVisit?: Resolver<ResolversTypes['JointVisit'], ParentType, ContextType, RequireFields<MutationcancelJointVisitArgs, 'visitId' | 'reason'>>;
  recordJointVisit?: Resolver<ResolversTypes['JointVisit'], ParentType, ContextType, RequireFields<MutationrecordJointVisitArgs, 'visitId' | 'attendance' | 'record'>>;
  addJointVisitFindings?: Resolver<ResolversTypes['JointVisit'], ParentType, ContextType, RequireFields<MutationaddJointVisitFindingsArgs, 'visitId' | 'itemCode' | 'findings'>>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  acceptances?: Resolver<Maybe<ResolversTypes['JointAcceptanceConnection']>, ParentType, ContextType, RequireFields<ProjectacceptancesArgs, 'first'>>;
  applicableAcceptanceItems?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AcceptanceApplicability']>>, ParentType, ContextType>;
  acceptanceLight?: Resolver<Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  acceptanceLights?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Light']>>, ParentType, ContextType>;
  acceptanceHealth?: Resolver<Maybe<ResolversTypes['DepartmentHealth']>, ParentType, ContextType>;
  acceptancePreChecks?: Resolver<Maybe<ResolversTypes['AcceptancePreCheckConnection']>, ParentType, ContextType, RequireFields<ProjectacceptancePreChecksArgs, 'first'>>;
  acceptanceAdvice?: Resolver<Maybe<ResolversTypes['AcceptanceAdviceConnection']>, ParentType, ContextType, RequireFields<ProjectacceptanceAdviceArgs, 'first'>>;
  archive?: Resolver<Maybe<ResolversTypes['ArchiveHandover']>, ParentType, ContextType>;
  acceptanceBundles?: Resolver<Maybe<ResolversTypes['AcceptanceBundleAdvice']>, ParentType, ContextType, Partial<ProjectacceptanceBundlesArgs>>;
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

export type ItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Item'] = ResolversParentTypes['Item']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AcceptanceItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptanceItem'] = ResolversParentTypes['AcceptanceItem'], FederationReferenceType extends FederationReferenceTypes['AcceptanceItem'] = FederationReferenceTypes['AcceptanceItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AcceptanceItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  approvalItem?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['AcceptancePhase'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  agencyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  promisedWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['AcceptanceRequiredMaterial']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certificateEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  siteStage?: Resolver<Maybe<ResolversTypes['SiteStage']>, ParentType, ContextType>;
};

export type AcceptanceRequiredMaterialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptanceRequiredMaterial'] = ResolversParentTypes['AcceptanceRequiredMaterial']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AcceptanceApplicabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptanceApplicability'] = ResolversParentTypes['AcceptanceApplicability']> = {
  item?: Resolver<ResolversTypes['AcceptanceItem'], ParentType, ContextType>;
  applies?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type JointAcceptanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointAcceptance'] = ResolversParentTypes['JointAcceptance'], FederationReferenceType extends FederationReferenceTypes['JointAcceptance'] = FederationReferenceTypes['JointAcceptance']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JointAcceptance']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  registerNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JointAcceptanceStatus'], ParentType, ContextType>;
  phases?: Resolver<ReadonlyArray<ResolversTypes['AcceptancePhase']>, ParentType, ContextType>;
  parallelPhases?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  keyProject?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leader?: Resolver<ResolversTypes['AcceptanceLeader'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['JointAcceptanceItem']>, ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  submittedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  materials?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AcceptanceMaterial']>>, ParentType, ContextType>;
  jointOpinion?: Resolver<Maybe<ResolversTypes['JointOpinion']>, ParentType, ContextType>;
  withdrawalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openPreCheckFindings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PreCheckFinding']>>, ParentType, ContextType>;
  visits?: Resolver<Maybe<ResolversTypes['JointVisitConnection']>, ParentType, ContextType, RequireFields<JointAcceptancevisitsArgs, 'first'>>;
};

export type AcceptanceLeaderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptanceLeader'] = ResolversParentTypes['AcceptanceLeader']> = {
  kind?: Resolver<ResolversTypes['AcceptanceLeaderKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AcceptanceMaterialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptanceMaterial'] = ResolversParentTypes['AcceptanceMaterial']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  classification?: Resolver<ResolversTypes['AcceptanceMaterialClassification'], ParentType, ContextType>;
};

export type JointOpinionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointOpinion'] = ResolversParentTypes['JointOpinion']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  certificates?: Resolver<ReadonlyArray<ResolversTypes['AcceptanceCertificate']>, ParentType, ContextType>;
};

export type AcceptanceCertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptanceCertificate'] = ResolversParentTypes['AcceptanceCertificate']> = {
  itemCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type JointAcceptanceItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointAcceptanceItem'] = ResolversParentTypes['JointAcceptanceItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  acceptance?: Resolver<ResolversTypes['JointAcceptance'], ParentType, ContextType>;
  itemCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['AcceptanceItem']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['AcceptancePhase'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  agencyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JointAcceptanceItemStatus'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  deadlineProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  missingMaterials?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AcceptanceRequiredMaterial']>>, ParentType, ContextType>;
  rounds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AcceptanceRound']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AcceptanceRoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptanceRound'] = ResolversParentTypes['AcceptanceRound']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  deadlineProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rectification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['AcceptanceOpinion']>, ParentType, ContextType>;
};

export type AcceptanceOpinionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptanceOpinion'] = ResolversParentTypes['AcceptanceOpinion']> = {
  verdict?: Resolver<ResolversTypes['AcceptanceVerdict'], ParentType, ContextType>;
  rectifications?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  visit?: Resolver<Maybe<ResolversTypes['JointVisit']>, ParentType, ContextType>;
};

export type AcceptancePreCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptancePreCheck'] = ResolversParentTypes['AcceptancePreCheck']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  checkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  checkedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['PreCheckFinding']>, ParentType, ContextType>;
};

export type PreCheckFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreCheckFinding'] = ResolversParentTypes['PreCheckFinding']> = {
  itemCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['AcceptanceItem']>, ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  advice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  putRightAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  putRightNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  putRightByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JointAcceptanceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointAcceptanceConnection'] = ResolversParentTypes['JointAcceptanceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JointAcceptanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['JointAcceptance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type JointAcceptanceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointAcceptanceEdge'] = ResolversParentTypes['JointAcceptanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JointAcceptance'], ParentType, ContextType>;
};

export type JointAcceptanceItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointAcceptanceItemConnection'] = ResolversParentTypes['JointAcceptanceItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JointAcceptanceItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['JointAcceptanceItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type JointAcceptanceItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointAcceptanceItemEdge'] = ResolversParentTypes['JointAcceptanceItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JointAcceptanceItem'], ParentType, ContextType>;
};

export type AcceptancePreCheckConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptancePreCheckConnection'] = ResolversParentTypes['AcceptancePreCheckConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AcceptancePreCheckEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AcceptancePreCheck']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AcceptancePreCheckEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptancePreCheckEdge'] = ResolversParentTypes['AcceptancePreCheckEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AcceptancePreCheck'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AcceptanceAdviceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptanceAdvice'] = ResolversParentTypes['AcceptanceAdvice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  itemCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  askedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AcceptanceAdviceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptanceAdviceConnection'] = ResolversParentTypes['AcceptanceAdviceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AcceptanceAdviceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AcceptanceAdvice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AcceptanceAdviceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptanceAdviceEdge'] = ResolversParentTypes['AcceptanceAdviceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AcceptanceAdvice'], ParentType, ContextType>;
};

export type ArchivePaperKindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchivePaperKind'] = ResolversParentTypes['ArchivePaperKind']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ArchiveHandoverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchiveHandover'] = ResolversParentTypes['ArchiveHandover']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ArchiveHandoverStatus'], ParentType, ContextType>;
  papers?: Resolver<ReadonlyArray<ResolversTypes['AcceptanceMaterial']>, ParentType, ContextType>;
  missingKinds?: Resolver<ReadonlyArray<ResolversTypes['ArchivePaperKind']>, ParentType, ContextType>;
  rounds?: Resolver<ReadonlyArray<ResolversTypes['ArchiveRound']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['ArchiveReceipt']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  preparedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  preparedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArchiveRoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchiveRound'] = ResolversParentTypes['ArchiveRound']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  handoffId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['ArchiveRoundResult']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stuckReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ArchiveReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchiveReceipt'] = ResolversParentTypes['ArchiveReceipt']> = {
  recipient?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recipientName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AcceptanceBundleAdviceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptanceBundleAdvice'] = ResolversParentTypes['AcceptanceBundleAdvice']> = {
  siteStage?: Resolver<Maybe<ResolversTypes['SiteStage']>, ParentType, ContextType>;
  siteReportedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  bundles?: Resolver<ReadonlyArray<ResolversTypes['AcceptanceBundle']>, ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['AcceptanceLeftOut']>, ParentType, ContextType>;
};

export type AcceptanceBundleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptanceBundle'] = ResolversParentTypes['AcceptanceBundle']> = {
  phases?: Resolver<ReadonlyArray<ResolversTypes['AcceptancePhase']>, ParentType, ContextType>;
  parallelPhases?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['AcceptanceItem']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reasonsEn?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sharedMaterials?: Resolver<ReadonlyArray<ResolversTypes['AcceptanceRequiredMaterial']>, ParentType, ContextType>;
  missingMaterials?: Resolver<ReadonlyArray<ResolversTypes['AcceptanceRequiredMaterial']>, ParentType, ContextType>;
};

export type AcceptanceLeftOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptanceLeftOut'] = ResolversParentTypes['AcceptanceLeftOut']> = {
  item?: Resolver<ResolversTypes['AcceptanceItem'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AcceptanceLeftOutKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type JointVisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointVisit'] = ResolversParentTypes['JointVisit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  acceptance?: Resolver<Maybe<ResolversTypes['JointAcceptance']>, ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  leader?: Resolver<ResolversTypes['AcceptanceLeader'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JointVisitStatus'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agencies?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  calledByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  calledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  attendance?: Resolver<Maybe<ReadonlyArray<ResolversTypes['JointVisitAttendance']>>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['JointVisitFindings']>, ParentType, ContextType>;
  cancelledReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clashes?: Resolver<ReadonlyArray<ResolversTypes['JointVisitClash']>, ParentType, ContextType>;
};

export type JointVisitAttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointVisitAttendance'] = ResolversParentTypes['JointVisitAttendance']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  attended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JointVisitFindingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointVisitFindings'] = ResolversParentTypes['JointVisitFindings']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  itemCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  givenByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type JointVisitClashResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointVisitClash'] = ResolversParentTypes['JointVisitClash']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  visit?: Resolver<ResolversTypes['JointVisit'], ParentType, ContextType>;
};

export type JointVisitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointVisitConnection'] = ResolversParentTypes['JointVisitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JointVisitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['JointVisit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type JointVisitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointVisitEdge'] = ResolversParentTypes['JointVisitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JointVisit'], ParentType, ContextType>;
};

export type AcceptanceThroughputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptanceThroughput'] = ResolversParentTypes['AcceptanceThroughput']> = {
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opinions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rectifications?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notApplicable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  laterRounds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianWorkingDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  p90WorkingDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  onTimeShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  DepartmentHealth?: DepartmentHealthResolvers<ContextType>;
  DepartmentDeadline?: DepartmentDeadlineResolvers<ContextType>;
  DepartmentBlock?: DepartmentBlockResolvers<ContextType>;
  Item?: ItemResolvers<ContextType>;
  AcceptanceItem?: AcceptanceItemResolvers<ContextType>;
  AcceptanceRequiredMaterial?: AcceptanceRequiredMaterialResolvers<ContextType>;
  AcceptanceApplicability?: AcceptanceApplicabilityResolvers<ContextType>;
  JointAcceptance?: JointAcceptanceResolvers<ContextType>;
  AcceptanceLeader?: AcceptanceLeaderResolvers<ContextType>;
  AcceptanceMaterial?: AcceptanceMaterialResolvers<ContextType>;
  JointOpinion?: JointOpinionResolvers<ContextType>;
  AcceptanceCertificate?: AcceptanceCertificateResolvers<ContextType>;
  JointAcceptanceItem?: JointAcceptanceItemResolvers<ContextType>;
  AcceptanceRound?: AcceptanceRoundResolvers<ContextType>;
  AcceptanceOpinion?: AcceptanceOpinionResolvers<ContextType>;
  AcceptancePreCheck?: AcceptancePreCheckResolvers<ContextType>;
  PreCheckFinding?: PreCheckFindingResolvers<ContextType>;
  JointAcceptanceConnection?: JointAcceptanceConnectionResolvers<ContextType>;
  JointAcceptanceEdge?: JointAcceptanceEdgeResolvers<ContextType>;
  JointAcceptanceItemConnection?: JointAcceptanceItemConnectionResolvers<ContextType>;
  JointAcceptanceItemEdge?: JointAcceptanceItemEdgeResolvers<ContextType>;
  AcceptancePreCheckConnection?: AcceptancePreCheckConnectionResolvers<ContextType>;
  AcceptancePreCheckEdge?: AcceptancePreCheckEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  AcceptanceAdvice?: AcceptanceAdviceResolvers<ContextType>;
  AcceptanceAdviceConnection?: AcceptanceAdviceConnectionResolvers<ContextType>;
  AcceptanceAdviceEdge?: AcceptanceAdviceEdgeResolvers<ContextType>;
  ArchivePaperKind?: ArchivePaperKindResolvers<ContextType>;
  ArchiveHandover?: ArchiveHandoverResolvers<ContextType>;
  ArchiveRound?: ArchiveRoundResolvers<ContextType>;
  ArchiveReceipt?: ArchiveReceiptResolvers<ContextType>;
  AcceptanceBundleAdvice?: AcceptanceBundleAdviceResolvers<ContextType>;
  AcceptanceBundle?: AcceptanceBundleResolvers<ContextType>;
  AcceptanceLeftOut?: AcceptanceLeftOutResolvers<ContextType>;
  JointVisit?: JointVisitResolvers<ContextType>;
  JointVisitAttendance?: JointVisitAttendanceResolvers<ContextType>;
  JointVisitFindings?: JointVisitFindingsResolvers<ContextType>;
  JointVisitClash?: JointVisitClashResolvers<ContextType>;
  JointVisitConnection?: JointVisitConnectionResolvers<ContextType>;
  JointVisitEdge?: JointVisitEdgeResolvers<ContextType>;
  AcceptanceThroughput?: AcceptanceThroughputResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: accessDirectiveResolver<any, any, ContextType>;
  cacheControl?: cacheControlDirectiveResolver<any, any, ContextType>;
};
