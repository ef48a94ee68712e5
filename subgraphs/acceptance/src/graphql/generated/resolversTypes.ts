// Written by `npm run codegen` from the SDL and codegen.json. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AcceptanceItem as AcceptanceItemModel, RequiredMaterial as RequiredMaterialModel } from '../../domain/acceptanceItem.ts';
import type { Applicability as ApplicabilityModel } from '../../domain/applicability.ts';
import type { AcceptanceMaterial as AcceptanceMaterialModel, AcceptanceCertificate as AcceptanceCertificateModel, AcceptanceRound as AcceptanceRoundModel, GivenOpinion as GivenOpinionModel, JointAcceptance as JointAcceptanceModel } from '../../domain/jointAcceptance.ts';
import type { PreCheck as PreCheckModel, PreCheckFinding as PreCheckFindingModel } from '../../domain/preCheck.ts';
import type { ItemWithin as ItemWithinModel } from '../itemWithin.ts';
import type { ProjectReference as ProjectReferenceModel } from '../projectReference.ts';
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
};

export type Query = {
  /** One joint acceptance; null when there is none or you may not see it. 竣工联合验收 */
  readonly jointAcceptance?: Maybe<JointAcceptance>;
  /** Items that wait for an agency's opinion in the regions you work in: key projects first, then the nearest deadline. 验收待办 */
  readonly acceptanceInbox?: Maybe<JointAcceptanceItemConnection>;
  /** The catalogue of joint acceptance items, in the order of the notice. 联合验收事项清单 */
  readonly acceptanceItems: ReadonlyArray<AcceptanceItem>;
  /** Every item of the catalogue, with why it applies to the project or does not. 适用验收事项 */
  readonly applicableAcceptanceItems?: Maybe<ReadonlyArray<AcceptanceApplicability>>;
};


export type QueryjointAcceptanceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryacceptanceInboxArgs = {
  agency: Agency;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryacceptanceItemsArgs = {
  phase?: InputMaybe<AcceptancePhase>;
};


export type QueryapplicableAcceptanceItemsArgs = {
  projectId: Scalars['ID']['input'];
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
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
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
  PreCheckFinding: ResolverTypeWrapper<PreCheckFindingModel>;
  JointAcceptanceConnection: ResolverTypeWrapper<Omit<JointAcceptanceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['JointAcceptanceEdge']>, nodes: ReadonlyArray<ResolversTypes['JointAcceptance']> }>;
  JointAcceptanceEdge: ResolverTypeWrapper<Omit<JointAcceptanceEdge, 'node'> & { node: ResolversTypes['JointAcceptance'] }>;
  JointAcceptanceItemConnection: ResolverTypeWrapper<Omit<JointAcceptanceItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['JointAcceptanceItemEdge']>, nodes: ReadonlyArray<ResolversTypes['JointAcceptanceItem']> }>;
  JointAcceptanceItemEdge: ResolverTypeWrapper<Omit<JointAcceptanceItemEdge, 'node'> & { node: ResolversTypes['JointAcceptanceItem'] }>;
  AcceptancePreCheckConnection: ResolverTypeWrapper<Omit<AcceptancePreCheckConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AcceptancePreCheckEdge']>, nodes: ReadonlyArray<ResolversTypes['AcceptancePreCheck']> }>;
  AcceptancePreCheckEdge: ResolverTypeWrapper<Omit<AcceptancePreCheckEdge, 'node'> & { node: ResolversTypes['AcceptancePreCheck'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  Boolean: Scalars['Boolean']['output'];
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
  PreCheckFinding: PreCheckFindingModel;
  JointAcceptanceConnection: Omit<JointAcceptanceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['JointAcceptanceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['JointAcceptance']> };
  JointAcceptanceEdge: Omit<JointAcceptanceEdge, 'node'> & { node: ResolversParentTypes['JointAcceptance'] };
  JointAcceptanceItemConnection: Omit<JointAcceptanceItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['JointAcceptanceItemEdge']>, nodes: ReadonlyArray<ResolversParentTypes['JointAcceptanceItem']> };
  JointAcceptanceItemEdge: Omit<JointAcceptanceItemEdge, 'node'> & { node: ResolversParentTypes['JointAcceptanceItem'] };
  AcceptancePreCheckConnection: Omit<AcceptancePreCheckConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AcceptancePreCheckEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AcceptancePreCheck']> };
  AcceptancePreCheckEdge: Omit<AcceptancePreCheckEdge, 'node'> & { node: ResolversParentTypes['AcceptancePreCheck'] };
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  jointAcceptance?: Resolver<Maybe<ResolversTypes['JointAcceptance']>, ParentType, ContextType, RequireFields<QueryjointAcceptanceArgs, 'id'>>;
  acceptanceInbox?: Resolver<Maybe<ResolversTypes['JointAcceptanceItemConnection']>, ParentType, ContextType, RequireFields<QueryacceptanceInboxArgs, 'agency' | 'first'>>;
  acceptanceItems?: Resolver<ReadonlyArray<ResolversTypes['AcceptanceItem']>, ParentType, ContextType, Partial<QueryacceptanceItemsArgs>>;
  applicableAcceptanceItems?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AcceptanceApplicability']>>, ParentType, ContextType, RequireFields<QueryapplicableAcceptanceItemsArgs, 'projectId'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  submitJointAcceptance?: Resolver<ResolversTypes['JointAcceptance'], ParentType, ContextType, RequireFields<MutationsubmitJointAcceptanceArgs, 'projectId' | 'phases' | 'parallelPhases' | 'materials'>>;
  giveOpinion?: Resolver<ResolversTypes['JointAcceptance'], ParentType, ContextType, RequireFields<MutationgiveOpinionArgs, 'acceptanceId' | 'itemCode' | 'verdict' | 'rectifications'>>;
  supplyRectification?: Resolver<ResolversTypes['JointAcceptance'], ParentType, ContextType, RequireFields<MutationsupplyRectificationArgs, 'acceptanceId' | 'itemCode' | 'note' | 'materials'>>;
  withdrawJointAcceptance?: Resolver<ResolversTypes['JointAcceptance'], ParentType, ContextType, RequireFields<MutationwithdrawJointAcceptanceArgs, 'acceptanceId' | 'reason'>>;
  recordPreCheck?: Resolver<ResolversTypes['AcceptancePreCheck'], ParentType, ContextType, RequireFields<MutationrecordPreCheckArgs, 'projectId' | 'findings'>>;
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
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: accessDirectiveResolver<any, any, ContextType>;
};
