// Written by `npm run codegen` from the SDL and codegen.json. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Project as ProjectModel } from '../../domain/project.ts';
import type { ContactChange as ContactChangeModel } from '../../domain/contact.ts';
import type { KeyListing as KeyListingModel } from '../../domain/keyListing.ts';
import type { Item as ItemModel, RequiredMaterial as RequiredMaterialModel } from '../../domain/item.ts';
import type { PrerequisiteView as PrerequisiteViewModel } from '../prerequisiteView.ts';
import type { Application as ApplicationModel, ApplicationStep as ApplicationStepModel, Decision as DecisionModel, Correction as CorrectionModel, SpecialProcedure as SpecialProcedureModel } from '../../domain/application.ts';
import type { ClockView as ClockViewModel } from '../clockView.ts';
import type { ClockEntry as ClockEntryModel, ClockDay as ClockDayModel } from '../../domain/clock.ts';
import type { Roadmap as RoadmapModel, RoadmapItem as RoadmapItemModel, LeftOutItem as LeftOutItemModel, PolicyStanding as PolicyStandingModel, BuildingTime as BuildingTimeModel } from '../../domain/roadmap.ts';
import type { RoadmapDiff as RoadmapDiffModel, ChangedItem as ChangedItemModel, MovedItem as MovedItemModel } from '../../domain/diffRoadmaps.ts';
import type { Circumstance as CircumstanceModel, Policy as PolicyModel } from '../../domain/policy.ts';
import type { ApplicationMaterialView as ApplicationMaterialViewModel } from '../applicationMaterialView.ts';
import type { Material as MaterialModel, MaterialChange as MaterialChangeModel, MaterialAccess as MaterialAccessModel } from '../../domain/material.ts';
import type { MaterialLink as MaterialLinkModel } from '../../usecases/linkMaterial.ts';
import type { ReusableMaterial as ReusableMaterialModel } from '../../usecases/reusableMaterials.ts';
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
  /** One application; null when there is none or you may not see it. 申请 */
  readonly application?: Maybe<Application>;
  /**
   * What waits for an agency in the regions you work in: key projects first, then the nearest deadline.
   * An approver asks for its own agency. 审批待办（重点项目绿色通道优先）
   */
  readonly applicationInbox?: Maybe<ApplicationConnection>;
  /**
   * The last day of a promise of working days that begins on a day which does not count itself. Past the years whose
   * holidays are published the answer is provisional; strict refuses it with CALENDAR_YEAR_UNKNOWN instead. 期限推算
   */
  readonly deadline?: Maybe<Deadline>;
  /** Working days after one day up to another; refused with CALENDAR_YEAR_UNKNOWN outside the published years. 工作日计数 */
  readonly workingDaysBetween?: Maybe<Scalars['Int']['output']>;
  /** One item of the catalogue. 审批事项 */
  readonly item?: Maybe<Item>;
  /** The catalogue of items, stage after stage. 审批事项清单 */
  readonly items?: Maybe<ItemConnection>;
  /** One material; null when there is none or you may not see its project. 申报材料 */
  readonly material?: Maybe<Material>;
  /**
   * What an item asks for and is there already, of the project or, for what is the owner's, of another project of the same unit:
   * submitting takes it. 可复用材料（无需重复提交）
   */
  readonly reusableMaterials?: Maybe<ReadonlyArray<ReusableMaterial>>;
  /** One project; null when there is none or you may not see it. 工程建设项目 */
  readonly project?: Maybe<Project>;
  /** The project with a code of GB/T 40058 or the older shape. 按项目代码查询 */
  readonly projectByCode?: Maybe<Project>;
  /** Projects you may see, the newest first; an owner sees those of its own unit. 项目列表 */
  readonly projects?: Maybe<ProjectConnection>;
  /** What an owner can state of a project for its roadmap. 可申明的情形 */
  readonly circumstances?: Maybe<ReadonlyArray<Circumstance>>;
  /** Policies that change a roadmap. 可适用政策 */
  readonly policies?: Maybe<ReadonlyArray<Policy>>;
  /** What is different between two versions of a project's roadmap. Refused with ROADMAP_NOT_FOUND. 路线图版本差异 */
  readonly roadmapDiff?: Maybe<RoadmapDiff>;
};


export type QueryapplicationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryapplicationInboxArgs = {
  agency: Agency;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerydeadlineArgs = {
  from: Scalars['Date']['input'];
  workingDays: Scalars['Int']['input'];
  strict?: Scalars['Boolean']['input'];
};


export type QueryworkingDaysBetweenArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryitemArgs = {
  code: Scalars['String']['input'];
};


export type QueryitemsArgs = {
  filter?: InputMaybe<ItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerymaterialArgs = {
  id: Scalars['ID']['input'];
};


export type QueryreusableMaterialsArgs = {
  projectId: Scalars['ID']['input'];
  itemCode: Scalars['String']['input'];
};


export type QueryprojectArgs = {
  id: Scalars['ID']['input'];
};


export type QueryprojectByCodeArgs = {
  code: Scalars['String']['input'];
};


export type QueryprojectsArgs = {
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryroadmapDiffArgs = {
  projectId: Scalars['ID']['input'];
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
};

export type Mutation = {
  /**
   * Begins the application of an item for a project. Refused with ITEM_NOT_FOUND, ITEM_NOT_APPLICABLE, or
   * APPLICATION_EXISTS when one is under way or approved. 新建申请（待申报）
   */
  readonly draftApplication: Application;
  /**
   * Submits an application; the clock for its acceptance starts. Refused with PREREQUISITE_MISSING naming all that is
   * missing, or ITEM_ASSISTED_ONLY. 提交申请
   */
  readonly submitApplication: Application;
  /** Accepts a submitted application; the promised days start. Refused with MATERIALS_MISSING. 受理 */
  readonly acceptApplication: Application;
  /** Refuses to accept a submitted application. 不予受理 */
  readonly refuseAcceptance: Application;
  /**
   * Tells, once and completely, what is missing or wrong; the clock stands still until it is supplied. Refused with
   * CORRECTION_INCOMPLETE when a material that was not presented is not named, and with CORRECTION_ALREADY_REQUESTED the
   * second time. 一次性告知补正
   */
  readonly requestCorrection: Application;
  /** Supplies all that the notice names; the clock runs on. Refused with MATERIALS_MISSING. 补正材料 */
  readonly supplyCorrection: Application;
  /** Starts the review of an accepted application. 开始审查 */
  readonly startReview: Application;
  /** Starts a special procedure; the clock stands still. 进入特别程序 */
  readonly startSpecialProcedure: Application;
  /** Ends the special procedure; the clock runs on. 结束特别程序 */
  readonly endSpecialProcedure: Application;
  /** Approves. A matter closed on the spot is approved by the window as well, straight after submission. 准予 */
  readonly approveApplication: Application;
  /** Rejects, with the reason. 不予 */
  readonly rejectApplication: Application;
  /** Takes an application back before the decision. 撤回申请 */
  readonly withdrawApplication: Application;
  /** Revokes an approval, with the reason. 撤销许可 */
  readonly revokeApplication: Application;
  /**
   * Records how an item was decided elsewhere that is only assisted here: of the province, or of an intermediary. An approval
   * needs the document's number, a rejection the reason. 登记外部办理结果
   */
  readonly recordOutsideResult: Application;
  /**
   * Makes a material more confidential: the owner's side, who decides, or the agency that issued it; less, or otherwise: only those
   * to whom it belongs. Refused with MATERIAL_NOT_FOUND, FORBIDDEN or BAD_INPUT. 变更材料密级
   */
  readonly reclassifyMaterial: Material;
  /**
   * Takes a material back; nothing uses it any more. Refused with MATERIAL_IN_USE naming the applications under way that rest on
   * it. 撤回材料
   */
  readonly withdrawMaterial: Material;
  /**
   * Makes a link by which you alone can read a content, for a few minutes; that it was made is on record. Refused with FORBIDDEN
   * when the material is not for you to read. 获取材料下载链接
   */
  readonly linkMaterial: MaterialLink;
  /**
   * Registers a project: an owner for its own unit, a steward or a window clerk on behalf of one in their regions.
   * Refused with PROJECT_CODE_MALFORMED, PROJECT_CODE_TAKEN, CREDIT_CODE_INVALID, REGION_UNKNOWN, DATES_OUT_OF_ORDER,
   * BAD_INPUT or FORBIDDEN. 登记项目
   */
  readonly registerProject: Project;
  /** Names another responsible person or handler; the change is recorded and the steward told. 变更联系人 */
  readonly changeContacts: Project;
  /** Records that the contract for the land is signed. 登记签订土地合同 */
  readonly signLandContract: Project;
  /** Records that the land is held. 登记取得土地 */
  readonly takeLand: Project;
  /**
   * Puts a project on one year's key-project list: the service room, or an approver of development and reform.
   * Refused with KEY_LIST_PLACE_TAKEN when the number is taken or the project stands on that list. 列入重点项目清单
   */
  readonly listProject: Project;
  /**
   * Plans a project's whole way to acceptance and keeps it as the next version of its roadmap. Refused with BAD_INPUT naming
   * the field and what is accepted, or STALE_VERSION when somebody else planned at the same time. 规划办理路线图
   */
  readonly planRoadmap: Roadmap;
  /**
   * Sets a policy for a project and plans its roadmap anew. Refused with POLICY_NOT_FOUND, or POLICY_NOT_APPLICABLE with what
   * is against it or would have to be stated first. 适用政策
   */
  readonly setPolicy: Project;
  /** Takes a policy away from a project and plans its roadmap anew. 取消适用政策 */
  readonly clearPolicy: Project;
};


export type MutationdraftApplicationArgs = {
  projectId: Scalars['ID']['input'];
  itemCode: Scalars['String']['input'];
};


export type MutationsubmitApplicationArgs = {
  applicationId: Scalars['ID']['input'];
  materials?: ReadonlyArray<Scalars['String']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationacceptApplicationArgs = {
  applicationId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationrefuseAcceptanceArgs = {
  applicationId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationrequestCorrectionArgs = {
  applicationId: Scalars['ID']['input'];
  missing: ReadonlyArray<MissingMaterialInput>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationsupplyCorrectionArgs = {
  applicationId: Scalars['ID']['input'];
  materials?: ReadonlyArray<Scalars['String']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationstartReviewArgs = {
  applicationId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationstartSpecialProcedureArgs = {
  applicationId: Scalars['ID']['input'];
  kind: SpecialProcedureKind;
  reason: Scalars['String']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationendSpecialProcedureArgs = {
  applicationId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationapproveApplicationArgs = {
  applicationId: Scalars['ID']['input'];
  documentNo?: InputMaybe<Scalars['String']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationrejectApplicationArgs = {
  applicationId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationwithdrawApplicationArgs = {
  applicationId: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationrevokeApplicationArgs = {
  applicationId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationrecordOutsideResultArgs = {
  applicationId: Scalars['ID']['input'];
  outcome: OutsideOutcome;
  documentNo?: InputMaybe<Scalars['String']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationreclassifyMaterialArgs = {
  id: Scalars['ID']['input'];
  classification: MaterialClassification;
  reason: Scalars['String']['input'];
};


export type MutationwithdrawMaterialArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationlinkMaterialArgs = {
  id: Scalars['ID']['input'];
  purpose: Scalars['String']['input'];
  expiresInSeconds?: Scalars['Int']['input'];
};


export type MutationregisterProjectArgs = {
  input: RegisterProjectInput;
};


export type MutationchangeContactsArgs = {
  projectId: Scalars['ID']['input'];
  responsible?: InputMaybe<ContactInput>;
  handler?: InputMaybe<ContactInput>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationsignLandContractArgs = {
  projectId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationtakeLandArgs = {
  projectId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationlistProjectArgs = {
  projectId: Scalars['ID']['input'];
  level: KeyLevel;
  year: Scalars['Int']['input'];
  itemNo: Scalars['Int']['input'];
  category: KeyCategory;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationplanRoadmapArgs = {
  projectId: Scalars['ID']['input'];
  circumstances?: ReadonlyArray<Scalars['String']['input']>;
  floorAreaSquareMetres?: InputMaybe<Scalars['Int']['input']>;
  startOn?: InputMaybe<Scalars['Date']['input']>;
};


export type MutationsetPolicyArgs = {
  projectId: Scalars['ID']['input'];
  policy: Scalars['String']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationclearPolicyArgs = {
  projectId: Scalars['ID']['input'];
  policy: Scalars['String']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** Which applications are wanted. 申请筛选 */
export type ApplicationFilter = {
  /** Stage of the item. 阶段 */
  readonly stage?: InputMaybe<ItemStage>;
  /** Status. 状态 */
  readonly status?: InputMaybe<ApplicationStatus>;
  /** Agency of the item. 部门 */
  readonly agency?: InputMaybe<Agency>;
  /** Code of the item. 事项代码 */
  readonly itemCode?: InputMaybe<Scalars['String']['input']>;
};

/** One thing that is missing or wrong. 需补正材料 */
export type MissingMaterialInput = {
  /** Code of the material, of those the item asks for. 材料代码 */
  readonly materialCode: Scalars['String']['input'];
  /** What is wrong with it, or how to make it. 补正要求 */
  readonly note: Scalars['String']['input'];
};

/** Application of one item for one project. 申请 */
export type Application = {
  /** Opaque id (UUIDv7). 申请标识 */
  readonly id: Scalars['ID']['output'];
  /** Counts its changes from 1; give it back as expectedVersion. 版本号 */
  readonly version: Scalars['Int']['output'];
  /** The project. 项目 */
  readonly project?: Maybe<Project>;
  /** The item as the catalogue has it now. 事项 */
  readonly item?: Maybe<Item>;
  /** Code of the item. 事项代码 */
  readonly itemCode: Scalars['String']['output'];
  /** Name of the item as it was when the application began. 事项名称 */
  readonly itemName: Scalars['String']['output'];
  /** Agency that decides. 审批部门 */
  readonly agency: Agency;
  /** Stage. 阶段 */
  readonly stage: ItemStage;
  /** Where it stands. 状态 */
  readonly status: ApplicationStatus;
  /** Steps that its state allows, whoever may take them. 可执行操作 */
  readonly allowedActions: ReadonlyArray<ApplicationAction>;
  /** Every material the item asks for, and whether it is presented. 申报材料 */
  readonly materials: ReadonlyArray<ApplicationMaterial>;
  /** The one-time notice of all that is missing. 一次性告知 */
  readonly correction?: Maybe<Correction>;
  /** Special procedures, in order. 特别程序 */
  readonly specialProcedures: ReadonlyArray<SpecialProcedure>;
  /** How it was decided. 决定 */
  readonly decision?: Maybe<ApplicationDecision>;
  /** When it was begun. 新建时间 */
  readonly draftedAt: Scalars['DateTime']['output'];
  /** When it was submitted. 提交时间 */
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its clock; null before it is submitted. 计时 */
  readonly clock?: Maybe<ApplicationClock>;
  /** Light on the wall chart; null before it is submitted. 预警灯 */
  readonly light?: Maybe<Light>;
  /** Every step taken, in order. 办理记录 */
  readonly steps: ReadonlyArray<ApplicationStep>;
};

/** Material of an application. 申报材料 */
export type ApplicationMaterial = {
  /** Code: equal codes are the same document. 材料代码 */
  readonly code: Scalars['String']['output'];
  /** Name in Chinese. 材料名称 */
  readonly name: Scalars['String']['output'];
  /** Name in English. 材料英文名称 */
  readonly nameEn: Scalars['String']['output'];
  /** Whether it may come later. 可容缺 */
  readonly tolerable: Scalars['Boolean']['output'];
  /** Whether it is presented. 是否已提交 */
  readonly presented: Scalars['Boolean']['output'];
  /**
   * The content that stands for it since it was presented, whatever was brought later; null for one that was presented on paper, or
   * not yet. 申报时的材料内容
   */
  readonly material?: Maybe<Material>;
};

/** The one-time notice of all that is missing. 一次性告知 */
export type Correction = {
  /** Everything that is missing or wrong. 需补正材料 */
  readonly missing: ReadonlyArray<MissingMaterial>;
  /** When it was told. 告知时间 */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** When it was supplied. 补正时间 */
  readonly suppliedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One thing that is missing or wrong. 需补正材料 */
export type MissingMaterial = {
  /** Code of the material. 材料代码 */
  readonly materialCode: Scalars['String']['output'];
  /** What is wrong with it. 补正要求 */
  readonly note: Scalars['String']['output'];
};

/** Special procedure with the clock standing still. 特别程序 */
export type SpecialProcedure = {
  /** Kind. 类型 */
  readonly kind: SpecialProcedureKind;
  /** Why. 原因 */
  readonly reason: Scalars['String']['output'];
  /** When it began. 开始时间 */
  readonly startedAt: Scalars['DateTime']['output'];
  /** When it ended; null while it goes on. 结束时间 */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** How an application was decided. 办理结果 */
export type ApplicationDecision = {
  /** Why, when not approved. 原因 */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Number of the document issued. 批文号 */
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  /** When. 决定时间 */
  readonly decidedAt: Scalars['DateTime']['output'];
  /** By whom. 决定人 */
  readonly decidedByName: Scalars['String']['output'];
};

/** One step in the life of an application. 办理记录 */
export type ApplicationStep = {
  /** Id of the step. 记录标识 */
  readonly id: Scalars['ID']['output'];
  /** What was done. 操作 */
  readonly action: ApplicationAction;
  /** Status before. 操作前状态 */
  readonly from?: Maybe<ApplicationStatus>;
  /** Status after. 操作后状态 */
  readonly to: ApplicationStatus;
  /** When. 时间 */
  readonly at: Scalars['DateTime']['output'];
  /** By whom. 操作人 */
  readonly byName: Scalars['String']['output'];
  /** Credit code of the unit that somebody else acted for. 被代办单位 */
  readonly onBehalfOf?: Maybe<Scalars['String']['output']>;
  /** Why. 说明 */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** Where an application stands. 申请状态 */
export type ApplicationStatus =
  /** Being prepared. 待申报 */
  | 'DRAFT'
  /** Submitted. 已提交 */
  | 'SUBMITTED'
  /** Accepted. 受理 */
  | 'ACCEPTED'
  /** Not accepted. 不予受理 */
  | 'NOT_ACCEPTED'
  /** Waits for what is missing. 补正 */
  | 'CORRECTION_REQUESTED'
  /** Under review. 审查 */
  | 'UNDER_REVIEW'
  /** In a special procedure. 特别程序 */
  | 'SPECIAL_PROCEDURE'
  /** Approved. 通过 */
  | 'APPROVED'
  /** Rejected. 不通过 */
  | 'REJECTED'
  /** Withdrawn by the owner. 撤回 */
  | 'WITHDRAWN'
  /** Revoked by the department. 撤销 */
  | 'REVOKED';

/** Step in the life of an application. 申请操作 */
export type ApplicationAction =
  /** Began. 新建 */
  | 'DRAFT'
  /** Submit. 提交 */
  | 'SUBMIT'
  /** Accept. 受理 */
  | 'ACCEPT'
  /** Refuse acceptance. 不予受理 */
  | 'REFUSE_ACCEPTANCE'
  /** Tell once all that is missing. 一次性告知补正 */
  | 'REQUEST_CORRECTION'
  /** Supply what is missing. 补正材料 */
  | 'SUPPLY_CORRECTION'
  /** Start the review. 开始审查 */
  | 'START_REVIEW'
  /** Start a special procedure. 进入特别程序 */
  | 'START_SPECIAL_PROCEDURE'
  /** End the special procedure. 结束特别程序 */
  | 'END_SPECIAL_PROCEDURE'
  /** Approve. 准予 */
  | 'APPROVE'
  /** Reject. 不予 */
  | 'REJECT'
  /** Withdraw. 撤回 */
  | 'WITHDRAW'
  /** Revoke. 撤销 */
  | 'REVOKE'
  /** Record that it was approved elsewhere. 登记外部准予结果 */
  | 'RECORD_APPROVAL'
  /** Record that it was rejected elsewhere. 登记外部不予结果 */
  | 'RECORD_REJECTION';

/** Why the clock stands still during review. 特别程序类型 */
export type SpecialProcedureKind =
  /** Hearing. 听证 */
  | 'HEARING'
  /** Survey on the spot. 现场踏勘 */
  | 'SURVEY'
  /** Tender or auction. 招标拍卖 */
  | 'TENDER'
  /** Expert review. 专家评审 */
  | 'EXPERT_REVIEW';

/** How it was decided elsewhere. 外部办理结果 */
export type OutsideOutcome =
  /** Approved. 准予 */
  | 'APPROVED'
  /** Rejected. 不予 */
  | 'REJECTED';

/** Page of applications. 申请分页 */
export type ApplicationConnection = {
  /** Entries with their cursors. 条目 */
  readonly edges: ReadonlyArray<ApplicationEdge>;
  /** The entries alone. 内容 */
  readonly nodes: ReadonlyArray<Application>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** Entry of a page with its cursor. 分页条目 */
export type ApplicationEdge = {
  /** Opaque cursor. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The entry. 内容 */
  readonly node: Application;
};

/** Clock of an application, read from its ledger. 审批计时 */
export type ApplicationClock = {
  /** What the days are for. 计时用途 */
  readonly purpose: ClockPurpose;
  /** Working days promised. 承诺工作日 */
  readonly promisedWorkingDays: Scalars['Int']['output'];
  /** Working days counted so far. 已计工作日 */
  readonly countedWorkingDays: Scalars['Int']['output'];
  /** Working days left; negative when late. 剩余工作日 */
  readonly remainingWorkingDays: Scalars['Int']['output'];
  /** Last day in time; null while the clock stands still. 截止日期 */
  readonly deadline?: Maybe<Scalars['Date']['output']>;
  /** Whether a figure rests on a year whose holidays are not published. 暂定 */
  readonly provisional: Scalars['Boolean']['output'];
  /** Whether it runs. 是否计时中 */
  readonly running: Scalars['Boolean']['output'];
  /** Which holiday calendar was used. 工作日历版本 */
  readonly calendarVersion: Scalars['String']['output'];
  /** All rows of the ledger, in order. 计时台账 */
  readonly entries: ReadonlyArray<ClockEntry>;
  /** Every day since the last start, and why it counts or not. 计日说明 */
  readonly explanation: ReadonlyArray<ClockDay>;
};

/** Row of the append-only ledger of a clock. 计时台账条目 */
export type ClockEntry = {
  /** Number from 1. 序号 */
  readonly seq: Scalars['Int']['output'];
  /** What it does to the clock. 计时操作 */
  readonly kind: ClockEntryKind;
  /** What the days are for. 计时用途 */
  readonly purpose: ClockPurpose;
  /** Step that wrote it. 原因 */
  readonly reason: Scalars['String']['output'];
  /** When. 时间 */
  readonly at: Scalars['DateTime']['output'];
};

/** One day of the explanation. 计日 */
export type ClockDay = {
  /** The day. 日期 */
  readonly date: Scalars['Date']['output'];
  /** Whether it counts. 是否计入 */
  readonly counted: Scalars['Boolean']['output'];
  /** Why. 原因 */
  readonly reason: ClockDayReason;
};

/** Last day of a promise. 期限 */
export type Deadline = {
  /** The day. 日期 */
  readonly date: Scalars['Date']['output'];
  /** Whether it rests on a year whose holidays are not published. 暂定 */
  readonly provisional: Scalars['Boolean']['output'];
  /** Which holiday calendar was used. 工作日历版本 */
  readonly calendarVersion: Scalars['String']['output'];
};

/** What the running days are for. 计时用途 */
export type ClockPurpose =
  /** To decide on acceptance. 受理时限 */
  | 'ACCEPTANCE'
  /** To decide the matter. 办理时限 */
  | 'DECISION';

/** What a row of the ledger does to the clock. 计时操作 */
export type ClockEntryKind =
  /** Starts it. 起算 */
  | 'START'
  /** Stops it. 停止计时 */
  | 'STOP'
  /** Lets it run on. 恢复计时 */
  | 'RESUME'
  /** Ends it. 办结 */
  | 'END';

/** Why a day counts or not. 计日原因 */
export type ClockDayReason =
  /** Working day, counted. 工作日，计入 */
  | 'COUNTED'
  /** Day of the start, not counted. 起算当日，不计入 */
  | 'START_DAY'
  /** Not a working day. 非工作日，不计入 */
  | 'NOT_A_WORKING_DAY'
  /** The clock stood still. 停止计时，不计入 */
  | 'STOPPED';

/** Which items are wanted. 事项筛选 */
export type ItemFilter = {
  /** Stage. 阶段 */
  readonly stage?: InputMaybe<ItemStage>;
  /** Agency. 部门 */
  readonly agency?: InputMaybe<Agency>;
  /** Nature. 性质 */
  readonly nature?: InputMaybe<ItemNature>;
  /** Applies to projects of this kind. 适用项目类型 */
  readonly kind?: InputMaybe<ProjectKind>;
};

/** Item of the approval catalogue. 审批事项 */
export type Item = {
  /** Code of the item. 事项代码 */
  readonly code: Scalars['String']['output'];
  /** Version of the catalogue it is from. 清单版本 */
  readonly version: Scalars['String']['output'];
  /** Name in Chinese. 事项名称 */
  readonly name: Scalars['String']['output'];
  /** Name in English. 英文名称 */
  readonly nameEn: Scalars['String']['output'];
  /** Stage. 阶段 */
  readonly stage: ItemStage;
  /** Agency that owns it. 审批部门 */
  readonly agency: Agency;
  /** Name of the agency. 部门名称 */
  readonly agencyName: Scalars['String']['output'];
  /** Nature. 性质 */
  readonly nature: ItemNature;
  /** Tier where it is decided. 权限层级 */
  readonly tier: Tier;
  /** Tracked and prepared, but decided elsewhere. 仅协助办理 */
  readonly assistedOnly: Scalars['Boolean']['output'];
  /** How it is handled. 办件类型 */
  readonly handlingType: HandlingType;
  /** Working days promised; null when closed on the spot. 承诺工作日 */
  readonly promisedWorkingDays?: Maybe<Scalars['Int']['output']>;
  /** What a bus crew may do on the spot. 现场办理类别 */
  readonly onSite: OnSiteClass;
  /** What must be there first, all of it. 前置条件 */
  readonly prerequisites: ReadonlyArray<ItemPrerequisite>;
  /** Materials it asks for. 申报材料 */
  readonly materials: ReadonlyArray<ItemMaterial>;
  /** Kinds of project it applies to. 适用项目类型 */
  readonly kinds: ReadonlyArray<ProjectKind>;
  /** Sources of money it applies to. 适用投资来源 */
  readonly investmentSources: ReadonlyArray<InvestmentSource>;
  /** When it applies, in Chinese; null when it always does. 适用情形 */
  readonly circumstance?: Maybe<Scalars['String']['output']>;
  /** The same in English. 适用情形（英文） */
  readonly circumstanceEn?: Maybe<Scalars['String']['output']>;
  /** Phase of joint acceptance, 1 or 2. 联合验收阶段 */
  readonly acceptancePhase?: Maybe<Scalars['Int']['output']>;
};

/** What must be there before an item: one of some items, or a document. 前置条件 */
export type ItemPrerequisite = {
  /** One of these approved is enough; empty when a document is asked for. 前置事项（任一） */
  readonly items: ReadonlyArray<Item>;
  /** A document to be presented. 前置文件 */
  readonly document?: Maybe<ItemMaterial>;
};

/** Material an item asks for. 申报材料 */
export type ItemMaterial = {
  /** Code: equal codes are the same document. 材料代码 */
  readonly code: Scalars['String']['output'];
  /** Name in Chinese. 材料名称 */
  readonly name: Scalars['String']['output'];
  /** Name in English. 英文名称 */
  readonly nameEn: Scalars['String']['output'];
  /** Whether it may come later. 可容缺 */
  readonly tolerable: Scalars['Boolean']['output'];
};

/** Stage of the catalogue. 审批阶段 */
export type ItemStage =
  /** Establishment and land-use planning. 立项用地规划许可 */
  | 'LAND_USE_PLANNING'
  /** Construction planning. 工程建设许可 */
  | 'ENGINEERING_CONSTRUCTION'
  /** Construction permit. 施工许可 */
  | 'CONSTRUCTION_PERMIT'
  /** Acceptance. 竣工验收 */
  | 'COMPLETION_ACCEPTANCE'
  /** Beside the four stages. 并行推进 */
  | 'PARALLEL';

/** What sort of matter an item is. 事项性质 */
export type ItemNature =
  /** Administrative permit. 行政许可 */
  | 'ADMINISTRATIVE_PERMIT'
  /** Municipal utility. 市政公用 */
  | 'MUNICIPAL_UTILITY'
  /** Intermediary service. 中介服务 */
  | 'INTERMEDIARY'
  /** Government service. 政府服务 */
  | 'GOVERNMENT_SERVICE';

/** How an item is handled. 办件类型 */
export type HandlingType =
  /** Closed on the spot. 即办件 */
  | 'ON_THE_SPOT'
  /** Within promised working days. 承诺件 */
  | 'PROMISED';

/** What a bus crew may do on the spot. 现场办理类别 */
export type OnSiteClass =
  /** Accepts on the spot. 现场受理 */
  | 'ACCEPTANCE'
  /** Decides on the spot. 现场审批 */
  | 'DECISION';

/** Page of items. 事项分页 */
export type ItemConnection = {
  /** Entries with their cursors. 条目 */
  readonly edges: ReadonlyArray<ItemEdge>;
  /** The entries alone. 内容 */
  readonly nodes: ReadonlyArray<Item>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** Entry of a page with its cursor. 分页条目 */
export type ItemEdge = {
  /** Opaque cursor. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The entry. 内容 */
  readonly node: Item;
};

/** Project of a construction owner. 工程建设项目 */
export type Project = {
  /** Materials that were brought for it, the newest first; bring one by POST /materials at the gateway. 项目材料 */
  readonly materials?: Maybe<MaterialConnection>;
  /** Opaque id (UUIDv7). 项目标识 */
  readonly id: Scalars['ID']['output'];
  /** Counts its changes from 1; give it back as expectedVersion. 版本号 */
  readonly version: Scalars['Int']['output'];
  /** Project code. 项目代码 */
  readonly code: Scalars['String']['output'];
  /** Name. 项目名称 */
  readonly name: Scalars['String']['output'];
  /** Owner unit. 项目单位 */
  readonly ownerUnit: OwnerUnit;
  /** Responsible person and handler. 联系人 */
  readonly contacts: ProjectContacts;
  /** Former responsible persons and handlers, in order. 联系人变更记录 */
  readonly contactHistory: ReadonlyArray<ContactChange>;
  /** Region, a code of GB/T 2260. 行政区划代码 */
  readonly regionCode: Scalars['String']['output'];
  /** Name of the region. 行政区划名称 */
  readonly regionName?: Maybe<Scalars['String']['output']>;
  /** Tier that looks after it. 层级 */
  readonly tier: Tier;
  /** Kind. 项目类型 */
  readonly kind: ProjectKind;
  /** Where the money comes from. 投资来源 */
  readonly investmentSource: InvestmentSource;
  /** How far the land is. 用地状态 */
  readonly landStatus: LandStatus;
  /** Functional zone it lies in. 功能区 */
  readonly functionalZone?: Maybe<Scalars['String']['output']>;
  /** Planned start. 计划开工日期 */
  readonly plannedStart: Scalars['Date']['output'];
  /** Planned completion. 计划竣工日期 */
  readonly plannedCompletion: Scalars['Date']['output'];
  /** Levels of the key-project lists it stands on; empty for an ordinary project. 重点项目级别 */
  readonly keyLevels: ReadonlyArray<KeyLevel>;
  /** Its places on key-project lists, the latest year first. 重点项目清单 */
  readonly keyListings: ReadonlyArray<KeyListing>;
  /** How far it is: the latest stage in which an application has been submitted and still stands. 项目阶段 */
  readonly stage: ProjectStage;
  /** Worst light of its applications under way, drafts not among them; null when none is. 审批灯色 */
  readonly approvalLight?: Maybe<Light>;
  /** The different lights of those, for `Project.light`: empty, not null, when none is under way. 在办审批灯色 */
  readonly approvalLights?: Maybe<ReadonlyArray<Light>>;
  /** When it was registered. 登记时间 */
  readonly registeredAt: Scalars['DateTime']['output'];
  /** Codes of the policies set for it. 适用政策代码 */
  readonly policies: ReadonlyArray<Scalars['String']['output']>;
  /** Its roadmap; null when none of this version was planned. 办理路线图 */
  readonly roadmap?: Maybe<Roadmap>;
  /** All versions of its roadmap, the latest first. 路线图各版本 */
  readonly roadmaps?: Maybe<RoadmapConnection>;
  /** Its applications, the newest first. 申请 */
  readonly applications?: Maybe<ApplicationConnection>;
};


/** Project of a construction owner. 工程建设项目 */
export type ProjectmaterialsArgs = {
  filter?: InputMaybe<MaterialFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Project of a construction owner. 工程建设项目 */
export type ProjectroadmapArgs = {
  version?: InputMaybe<Scalars['Int']['input']>;
};


/** Project of a construction owner. 工程建设项目 */
export type ProjectroadmapsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Project of a construction owner. 工程建设项目 */
export type ProjectapplicationsArgs = {
  filter?: InputMaybe<ApplicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Which materials are wanted. 材料筛选 */
export type MaterialFilter = {
  /** Code of the document. 材料代码 */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** How confidential. 密级 */
  readonly classification?: InputMaybe<MaterialClassification>;
  /** Only those that no later version replaces. 仅最新版本 */
  readonly latestOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * One version of a document of a project. Whoever sees the project sees its code, version and classification; what it is called, and
 * its content, are for those who may read it, and null for all others. 申报材料
 */
export type Material = {
  /** Opaque id (UUIDv7). 材料标识 */
  readonly id: Scalars['ID']['output'];
  /** The project it was brought for. 项目 */
  readonly project?: Maybe<Project>;
  /** Code: equal codes are the same document. 材料代码 */
  readonly code: Scalars['String']['output'];
  /** Name of the document in Chinese. 材料名称 */
  readonly name: Scalars['String']['output'];
  /** Name in English. 材料英文名称 */
  readonly nameEn: Scalars['String']['output'];
  /** How confidential it is. 密级 */
  readonly classification: MaterialClassification;
  /** Version, from 1, by project and code. 版本 */
  readonly version: Scalars['Int']['output'];
  /** The version before it, if it stands. 被替换的版本 */
  readonly supersedes?: Maybe<Material>;
  /** The version that replaces it. 替换它的版本 */
  readonly supersededBy?: Maybe<Material>;
  /** All versions of the document for the project, the newest first. 全部版本 */
  readonly versions?: Maybe<MaterialConnection>;
  /** Agency that issued it as a document of its own; null for the owner's. 出具部门 */
  readonly agency?: Maybe<Agency>;
  /** When it was brought. 上传时间 */
  readonly uploadedAt: Scalars['DateTime']['output'];
  /** Credit code of the unit that somebody else brought it for. 被代办单位 */
  readonly onBehalfOf?: Maybe<Scalars['String']['output']>;
  /** When it was withdrawn; null while it stands. 撤回时间 */
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether you may read it. 您是否可查阅 */
  readonly mayRead: Scalars['Boolean']['output'];
  /** Name of the file. 文件名 */
  readonly fileName?: Maybe<Scalars['String']['output']>;
  /** Media type. 文件类型 */
  readonly mediaType?: Maybe<Scalars['String']['output']>;
  /** Size in bytes. 大小（字节） */
  readonly bytes?: Maybe<Scalars['Int']['output']>;
  /** SHA-256 of the content, in hex. 内容摘要 */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** Who brought it. 上传人 */
  readonly uploadedByName?: Maybe<Scalars['String']['output']>;
  /** Applications that it stands, or once stood, for, the newest first. 使用该材料的申请 */
  readonly usedBy?: Maybe<ApplicationConnection>;
  /** Changes of classification, and its withdrawal, in order. 变更记录 */
  readonly changes?: Maybe<ReadonlyArray<MaterialChange>>;
  /** Who was given a link or the content, the newest first: for the owner, service room and supervisor. 查阅记录 */
  readonly accesses?: Maybe<MaterialAccessConnection>;
};


/**
 * One version of a document of a project. Whoever sees the project sees its code, version and classification; what it is called, and
 * its content, are for those who may read it, and null for all others. 申报材料
 */
export type MaterialversionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * One version of a document of a project. Whoever sees the project sees its code, version and classification; what it is called, and
 * its content, are for those who may read it, and null for all others. 申报材料
 */
export type MaterialusedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * One version of a document of a project. Whoever sees the project sees its code, version and classification; what it is called, and
 * its content, are for those who may read it, and null for all others. 申报材料
 */
export type MaterialaccessesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Document that an item asks for and that is there already. 可复用材料 */
export type ReusableMaterial = {
  /** Code of the document. 材料代码 */
  readonly code: Scalars['String']['output'];
  /** Name in Chinese. 材料名称 */
  readonly name: Scalars['String']['output'];
  /** Whether the item lets it come later. 可容缺 */
  readonly tolerable: Scalars['Boolean']['output'];
  /** What would stand for it. 将使用的材料 */
  readonly material: Material;
  /** Whether it was brought for another project of the same unit. 是否来自本单位其他项目 */
  readonly isOfOtherProject: Scalars['Boolean']['output'];
};

/** Change of a material that leaves its content as it is. 材料变更记录 */
export type MaterialChange = {
  /** What was done. 变更类型 */
  readonly kind: MaterialChangeKind;
  /** Classification before. 原密级 */
  readonly before: MaterialClassification;
  /** Classification after. 现密级 */
  readonly after: MaterialClassification;
  /** Why. 原因 */
  readonly reason: Scalars['String']['output'];
  /** When. 时间 */
  readonly at: Scalars['DateTime']['output'];
  /** By whom. 操作人 */
  readonly byName: Scalars['String']['output'];
};

/** One access to a material. 查阅记录 */
export type MaterialAccess = {
  /** What was given. 类型 */
  readonly kind: MaterialAccessKind;
  /** To whom. 查阅人 */
  readonly byName: Scalars['String']['output'];
  /** Agency, or owner by its credit code, that the person acts for; null for the owner itself. 代表单位 */
  readonly onBehalfOf?: Maybe<Scalars['String']['output']>;
  /** When. 时间 */
  readonly at: Scalars['DateTime']['output'];
  /** Network address that the content went to; null for a link. 网络地址 */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** What for. 查阅目的 */
  readonly purpose: Scalars['String']['output'];
};

/** Way to a content, for one person and a few minutes. 下载链接 */
export type MaterialLink = {
  /** Path and query at the gateway. A secret is given out only together with your token. 下载地址 */
  readonly path: Scalars['String']['output'];
  /** Until when it is good. 有效期至 */
  readonly expiresAt: Scalars['DateTime']['output'];
};

/** How confidential a material is. 材料密级 */
export type MaterialClassification =
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

/** What was done with a material. 材料变更类型 */
export type MaterialChangeKind =
  /** More or less confidential. 变更密级 */
  | 'RECLASSIFIED'
  /** Taken back. 撤回 */
  | 'WITHDRAWN';

/** What was given to whoever asked. 查阅类型 */
export type MaterialAccessKind =
  /** A link was made. 生成链接 */
  | 'LINK'
  /** The content was given out. 下载内容 */
  | 'DOWNLOAD';

/** Page of materials. 材料分页 */
export type MaterialConnection = {
  /** Entries with their cursors. 条目 */
  readonly edges: ReadonlyArray<MaterialEdge>;
  /** The entries alone. 内容 */
  readonly nodes: ReadonlyArray<Material>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** Entry of a page with its cursor. 分页条目 */
export type MaterialEdge = {
  /** Opaque cursor. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The entry. 内容 */
  readonly node: Material;
};

/** Page of accesses. 查阅记录分页 */
export type MaterialAccessConnection = {
  /** Entries with their cursors. 条目 */
  readonly edges: ReadonlyArray<MaterialAccessEdge>;
  /** The entries alone. 内容 */
  readonly nodes: ReadonlyArray<MaterialAccess>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** Entry of a page with its cursor. 分页条目 */
export type MaterialAccessEdge = {
  /** Opaque cursor. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The entry. 内容 */
  readonly node: MaterialAccess;
};

/** Which projects are wanted. 项目筛选 */
export type ProjectFilter = {
  /** Code of a region, with all regions within it. 行政区划代码 */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** Kind. 项目类型 */
  readonly kind?: InputMaybe<ProjectKind>;
  /** Tier. 层级 */
  readonly tier?: InputMaybe<Tier>;
  /** On a key-project list of this level. 重点项目级别 */
  readonly keyLevel?: InputMaybe<KeyLevel>;
  /** Present stage. 项目阶段 */
  readonly stage?: InputMaybe<ProjectStage>;
  /** Credit code of the owner unit. 项目单位统一社会信用代码 */
  readonly ownerCreditCode?: InputMaybe<Scalars['String']['input']>;
  /** Part of the name, or the beginning of the code. 名称或代码 */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Owner unit. 项目单位 */
export type OwnerUnitInput = {
  /** Name. 名称 */
  readonly name: Scalars['String']['input'];
  /** Unified social credit code, 18 characters of GB 32100. 统一社会信用代码 */
  readonly creditCode: Scalars['String']['input'];
};

/** Person to turn to. 联系人 */
export type ContactInput = {
  /** Name. 姓名 */
  readonly name: Scalars['String']['input'];
  /** Telephone number. 联系电话 */
  readonly phone: Scalars['String']['input'];
};

/** What is said of a project on registration. 项目登记信息 */
export type RegisterProjectInput = {
  /** Project code of GB/T 40058-2021, or of the older shape. 项目代码 */
  readonly code: Scalars['String']['input'];
  /** Name. 项目名称 */
  readonly name: Scalars['String']['input'];
  /** Owner unit. 项目单位 */
  readonly ownerUnit: OwnerUnitInput;
  /** Responsible person. 负责人 */
  readonly responsible: ContactInput;
  /** Handler. 经办人 */
  readonly handler: ContactInput;
  /** Region, a code of GB/T 2260. 行政区划代码 */
  readonly regionCode: Scalars['String']['input'];
  /** Tier that looks after it. 层级 */
  readonly tier: Tier;
  /** Kind. 项目类型 */
  readonly kind: ProjectKind;
  /** Where the money comes from. 投资来源 */
  readonly investmentSource: InvestmentSource;
  /** How far the land is. 用地状态 */
  readonly landStatus?: LandStatus;
  /** Functional zone it lies in. 功能区 */
  readonly functionalZone?: InputMaybe<Scalars['String']['input']>;
  /** Planned start. 计划开工日期 */
  readonly plannedStart: Scalars['Date']['input'];
  /** Planned completion, after the start. 计划竣工日期 */
  readonly plannedCompletion: Scalars['Date']['input'];
};

/** Owner unit. 项目单位 */
export type OwnerUnit = {
  /** Name. 名称 */
  readonly name: Scalars['String']['output'];
  /** Unified social credit code. 统一社会信用代码 */
  readonly creditCode: Scalars['String']['output'];
};

/** The two persons an owner names. 项目联系人 */
export type ProjectContacts = {
  /** Responsible person. 负责人 */
  readonly responsible: ProjectContact;
  /** Handler. 经办人 */
  readonly handler: ProjectContact;
};

/** Person to turn to. 联系人 */
export type ProjectContact = {
  /** Name. 姓名 */
  readonly name: Scalars['String']['output'];
  /** Telephone number; not for wall charts. 联系电话 */
  readonly phone?: Maybe<Scalars['String']['output']>;
};

/** One change of a contact. 联系人变更 */
export type ContactChange = {
  /** Id of the change. 变更标识 */
  readonly id: Scalars['ID']['output'];
  /** Which person. 角色 */
  readonly role: ContactRole;
  /** Before. 变更前 */
  readonly before: ProjectContact;
  /** After. 变更后 */
  readonly after: ProjectContact;
  /** When. 变更时间 */
  readonly changedAt: Scalars['DateTime']['output'];
  /** By whom. 操作人 */
  readonly changedByName: Scalars['String']['output'];
};

/** Place of a project on one year's key-project list. 重点项目清单条目 */
export type KeyListing = {
  /** Id of the place. 条目标识 */
  readonly id: Scalars['ID']['output'];
  /** Level of the list. 级别 */
  readonly level: KeyLevel;
  /** Region whose list it is; 000000 for the national one. 清单所属区划 */
  readonly listRegion: Scalars['String']['output'];
  /** Year. 年度 */
  readonly year: Scalars['Int']['output'];
  /** Number on the list. 清单序号 */
  readonly itemNo: Scalars['Int']['output'];
  /** Why it is a key project. 类别 */
  readonly category: KeyCategory;
  /** When it was listed. 列入时间 */
  readonly listedAt: Scalars['DateTime']['output'];
};

/** Kind of project. 项目类型 */
export type ProjectKind =
  /** Industry. 工业 */
  | 'INDUSTRIAL'
  /** Storage and logistics. 仓储 */
  | 'WAREHOUSE'
  /** Housing. 居住 */
  | 'RESIDENTIAL'
  /** Commerce. 商业 */
  | 'COMMERCIAL'
  /** Municipal works. 市政 */
  | 'MUNICIPAL'
  /** Education. 教育 */
  | 'EDUCATION'
  /** Health care. 医疗 */
  | 'MEDICAL'
  /** Renovation of an old residential quarter. 老旧小区改造 */
  | 'OLD_COMMUNITY_RENOVATION'
  /** Urban renewal. 城市更新 */
  | 'URBAN_RENEWAL';

/** Where the money comes from. 投资来源 */
export type InvestmentSource =
  /** Government. 政府投资 */
  | 'GOVERNMENT'
  /** State-owned enterprise. 国有企业投资 */
  | 'STATE_OWNED_ENTERPRISE'
  /** Private. 民间投资 */
  | 'PRIVATE'
  /** Foreign. 外商投资 */
  | 'FOREIGN'
  /** Government with private capital. 政府和社会资本合作 */
  | 'MIXED';

/** How far the land is. 用地状态 */
export type LandStatus =
  /** No land yet. 未取得 */
  | 'NONE'
  /** Contract signed. 已签出让合同 */
  | 'CONTRACT_SIGNED'
  /** Land held. 已取得 */
  | 'HELD';

/** Level of a key-project list. 重点项目级别 */
export type KeyLevel =
  /** National. 国家级 */
  | 'NATIONAL'
  /** Provincial. 省级 */
  | 'PROVINCIAL'
  /** City. 市级 */
  | 'CITY'
  /** District or county. 区县级 */
  | 'DISTRICT';

/** Why a project is a key project. 重点项目类别 */
export type KeyCategory =
  /** Key project of the province. 省级重点项目 */
  | 'PROVINCIAL_KEY'
  /** Three great works: affordable housing. 三大工程·保障性住房 */
  | 'AFFORDABLE_HOUSING'
  /** Three great works: dual-use public facilities. 三大工程·平急两用公共基础设施 */
  | 'DUAL_USE_INFRASTRUCTURE'
  /** Three great works: urban villages. 三大工程·城中村改造 */
  | 'URBAN_VILLAGE_RENOVATION'
  /** Paid from additional treasury bonds. 增发国债项目 */
  | 'TREASURY_BOND'
  /** Paid from special bonds. 专项债项目 */
  | 'SPECIAL_BOND'
  /** Guaranteed delivery of sold flats. 保交楼专项借款项目 */
  | 'GUARANTEED_DELIVERY'
  /** Key urban renewal. 重点城市更新项目 */
  | 'URBAN_RENEWAL'
  /** Attracted investment. 招商引资项目 */
  | 'INVESTMENT_PROMOTION'
  /** Determined by the area. 各地确定的其他重点项目 */
  | 'LOCALLY_DETERMINED'
  /** Other project in need. 其他有需求的项目 */
  | 'OTHER_DEMAND';

/** How far a project is. 项目阶段 */
export type ProjectStage =
  /** Registered, nothing submitted. 项目登记 */
  | 'REGISTERED'
  /** Establishment and land-use planning. 立项用地规划许可 */
  | 'LAND_USE_PLANNING'
  /** Construction planning. 工程建设许可 */
  | 'ENGINEERING_CONSTRUCTION'
  /** Construction permit. 施工许可 */
  | 'CONSTRUCTION_PERMIT'
  /** Acceptance. 竣工验收 */
  | 'COMPLETION_ACCEPTANCE'
  /** Completed. 竣工 */
  | 'COMPLETED';

/** Person whom an owner names. 联系人角色 */
export type ContactRole =
  /** Responsible person. 负责人 */
  | 'RESPONSIBLE'
  /** Handler. 经办人 */
  | 'HANDLER';

/** Page of projects. 项目分页 */
export type ProjectConnection = {
  /** Entries with their cursors. 条目 */
  readonly edges: ReadonlyArray<ProjectEdge>;
  /** The entries alone. 内容 */
  readonly nodes: ReadonlyArray<Project>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** Entry of a page with its cursor. 分页条目 */
export type ProjectEdge = {
  /** Opaque cursor. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The entry. 内容 */
  readonly node: Project;
};

/** Version of a project's roadmap: every item, in or out, with its days. Kept as it was. 全过程办理路线图 */
export type Roadmap = {
  /** Version, from 1. 版本 */
  readonly version: Scalars['Int']['output'];
  /** When it was planned. 规划时间 */
  readonly plannedAt: Scalars['DateTime']['output'];
  /** Who planned it, or changed what it rests on. 规划人 */
  readonly plannedByName: Scalars['String']['output'];
  /** Why it was planned. 规划原因 */
  readonly reason: RoadmapCause;
  /** First day of the plan. 规划起始日 */
  readonly startOn: Scalars['Date']['output'];
  /** Circumstances stated. 申明的情形 */
  readonly circumstances: ReadonlyArray<Circumstance>;
  /** Floor area stated, in square metres. 申明的建筑面积（平方米） */
  readonly floorAreaSquareMetres?: Maybe<Scalars['Int']['output']>;
  /** Items that belong to it, by stage and start. 路线图事项 */
  readonly items: ReadonlyArray<RoadmapItem>;
  /** Items that do not, and why. 不需办理的事项 */
  readonly leftOut: ReadonlyArray<RoadmapLeftOutItem>;
  /** Policies set, and whether they have an effect. 适用政策 */
  readonly policies: ReadonlyArray<RoadmapPolicy>;
  /** When the building itself is expected; null when no permit for it is in the plan. 施工时间 */
  readonly building?: Maybe<RoadmapBuilding>;
  /** Working days on the longest path of what is to be done: up to the building and from its end on. 关键路径工作日 */
  readonly criticalPathWorkingDays: Scalars['Int']['output'];
  /** Day on which the last item is finished. 计划完成日期 */
  readonly plannedFinish: Scalars['Date']['output'];
  /** Whether a day rests on a year whose holidays are not published. 暂定 */
  readonly provisional: Scalars['Boolean']['output'];
  /** Which holiday calendar was used. 工作日历版本 */
  readonly calendarVersion: Scalars['String']['output'];
  /** The same as BPMN 2.0 XML with its diagram. BPMN 流程图 */
  readonly bpmn: Scalars['String']['output'];
  /** The same as a Mermaid flowchart. Mermaid 流程图 */
  readonly mermaid: Scalars['String']['output'];
};

/** Item of a roadmap. 路线图事项 */
export type RoadmapItem = {
  /** Code of the item. 事项代码 */
  readonly itemCode: Scalars['String']['output'];
  /** Name in Chinese. 事项名称 */
  readonly itemName: Scalars['String']['output'];
  /** The item as the catalogue has it now. 事项 */
  readonly item?: Maybe<Item>;
  /** Agency that decides. 审批部门 */
  readonly agency: Agency;
  /** Stage. 阶段 */
  readonly stage: ItemStage;
  /** Track within the stage, from 1; tracks run side by side. 并行轨道 */
  readonly track: Scalars['Int']['output'];
  /** How far it is. 状态 */
  readonly state: RoadmapState;
  /** Planned start, real once it has begun; the day itself does not count. 计划开始日期 */
  readonly plannedStart: Scalars['Date']['output'];
  /** Planned finish, real once decided. 计划完成日期 */
  readonly plannedFinish: Scalars['Date']['output'];
  /** Whether the days rest on a year whose holidays are not published. 暂定 */
  readonly provisional: Scalars['Boolean']['output'];
  /** Working days that it takes, or that are left. 办理工作日 */
  readonly workingDays: Scalars['Int']['output'];
  /** Working days it may finish later without the end moving. 机动工作日 */
  readonly slackWorkingDays: Scalars['Int']['output'];
  /** Whether the end hangs on it. 是否关键 */
  readonly isCritical: Scalars['Boolean']['output'];
  /** Whether it is late. 是否逾期 */
  readonly isLate: Scalars['Boolean']['output'];
  /** Codes of the items it waits for. 前置事项代码 */
  readonly prerequisites: ReadonlyArray<Scalars['String']['output']>;
  /** Codes of the items whose decision opens its stage. 阶段开启事项代码 */
  readonly stageOpenedBy: ReadonlyArray<Scalars['String']['output']>;
  /** Of the prerequisites, those it may be under way beside. 可并行办理的前置事项代码 */
  readonly besides: ReadonlyArray<Scalars['String']['output']>;
  /** Why it is in, in Chinese. 纳入原因 */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The same in English. 纳入原因（英文） */
  readonly reasonsEn: ReadonlyArray<Scalars['String']['output']>;
  /** Application that stands; null before there is one. 申请 */
  readonly application?: Maybe<Application>;
};

/** Item that does not belong to a roadmap. 不需办理的事项 */
export type RoadmapLeftOutItem = {
  /** Code of the item. 事项代码 */
  readonly itemCode: Scalars['String']['output'];
  /** Name in Chinese. 事项名称 */
  readonly itemName: Scalars['String']['output'];
  /** Stage. 阶段 */
  readonly stage: ItemStage;
  /** Why it is out, in Chinese. 不纳入原因 */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The same in English. 不纳入原因（英文） */
  readonly reasonsEn: ReadonlyArray<Scalars['String']['output']>;
};

/** Policy set for a project when a roadmap was planned. 路线图适用政策 */
export type RoadmapPolicy = {
  /** Code. 政策代码 */
  readonly code: Scalars['String']['output'];
  /** Name in Chinese. 政策名称 */
  readonly name: Scalars['String']['output'];
  /** Whether its condition still holds; without effect when not. 是否有效 */
  readonly inForce: Scalars['Boolean']['output'];
  /** Why, in Chinese. 原因 */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
};

/** When the building itself is expected. 施工时间 */
export type RoadmapBuilding = {
  /** First day. 开工日期 */
  readonly start: Scalars['Date']['output'];
  /** Last day. 竣工日期 */
  readonly finish: Scalars['Date']['output'];
  /** Working days between. 工期（工作日） */
  readonly workingDays: Scalars['Int']['output'];
};

/** What is different between two versions of a roadmap. 路线图版本差异 */
export type RoadmapDiff = {
  /** The older version. 原版本 */
  readonly from: Scalars['Int']['output'];
  /** The newer version. 新版本 */
  readonly to: Scalars['Int']['output'];
  /** Items that came in. 新增事项 */
  readonly added: ReadonlyArray<RoadmapChangedItem>;
  /** Items that went out. 移除事项 */
  readonly removed: ReadonlyArray<RoadmapChangedItem>;
  /** Items that stand on other days. 时间变化的事项 */
  readonly moved: ReadonlyArray<RoadmapMovedItem>;
  /** Working days by which the longest path grew; negative when it shrank. 关键路径变化（工作日） */
  readonly criticalPathMovedWorkingDays: Scalars['Int']['output'];
  /** Calendar days by which the end moved; negative is earlier. 计划完成日期变化（自然日） */
  readonly finishMovedDays: Scalars['Int']['output'];
};

/** Item that came into a roadmap or went out. 新增或移除的事项 */
export type RoadmapChangedItem = {
  /** Code of the item. 事项代码 */
  readonly itemCode: Scalars['String']['output'];
  /** Name in Chinese. 事项名称 */
  readonly itemName: Scalars['String']['output'];
  /** Why, in Chinese. 原因 */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The same in English. 原因（英文） */
  readonly reasonsEn: ReadonlyArray<Scalars['String']['output']>;
};

/** Item that stands on other days. Days are calendar days; negative is earlier. 时间变化的事项 */
export type RoadmapMovedItem = {
  /** Code of the item. 事项代码 */
  readonly itemCode: Scalars['String']['output'];
  /** Name in Chinese. 事项名称 */
  readonly itemName: Scalars['String']['output'];
  /** By how many days the start moved. 开始日期变化（自然日） */
  readonly startMovedDays: Scalars['Int']['output'];
  /** By how many days the finish moved. 完成日期变化（自然日） */
  readonly finishMovedDays: Scalars['Int']['output'];
  /** Why, in Chinese. 原因 */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The same in English. 原因（英文） */
  readonly reasonsEn: ReadonlyArray<Scalars['String']['output']>;
};

/** What an owner can state of a project. 情形 */
export type Circumstance = {
  /** Code. 情形代码 */
  readonly code: Scalars['String']['output'];
  /** Name in Chinese. 情形名称 */
  readonly name: Scalars['String']['output'];
  /** Name in English. 英文名称 */
  readonly nameEn: Scalars['String']['output'];
};

/** Policy that changes a roadmap. 政策 */
export type Policy = {
  /** Code. 政策代码 */
  readonly code: Scalars['String']['output'];
  /** Name in Chinese. 政策名称 */
  readonly name: Scalars['String']['output'];
  /** Name in English. 英文名称 */
  readonly nameEn: Scalars['String']['output'];
};

/** Why a roadmap was planned. 规划原因 */
export type RoadmapCause =
  /** Somebody asked for it. 申请规划 */
  | 'REQUESTED'
  /** Facts of the project changed. 项目信息变更 */
  | 'FACTS_CHANGED'
  /** A policy was set or taken away. 政策适用变更 */
  | 'POLICIES_CHANGED';

/** How far an item of a roadmap is. 路线图事项状态 */
export type RoadmapState =
  /** Not begun. 计划办理 */
  | 'PLANNED'
  /** Handed in. 办理中 */
  | 'UNDER_WAY'
  /** Decided. 已办结 */
  | 'DECIDED';

/** Page of versions of a roadmap. 路线图版本分页 */
export type RoadmapConnection = {
  /** Entries with their cursors. 条目 */
  readonly edges: ReadonlyArray<RoadmapEdge>;
  /** The entries alone. 内容 */
  readonly nodes: ReadonlyArray<Roadmap>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** Entry of a page with its cursor. 分页条目 */
export type RoadmapEdge = {
  /** Opaque cursor. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The entry. 内容 */
  readonly node: Roadmap;
};

/** Tier of administration. 层级 */
export type Tier =
  /** Province. 省级 */
  | 'PROVINCE'
  /** City. 市级 */
  | 'CITY'
  /** County or district. 县级 */
  | 'COUNTY'
  /** Town or street. 镇级 */
  | 'TOWN';

/** Light of a deadline. 灯色 */
export type Light =
  /** In time. 绿灯 */
  | 'GREEN'
  /** A fifth of the time or less is left. 黄灯 */
  | 'AMBER'
  /** Past the deadline, or solved too late. 红灯 */
  | 'RED';

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
  Application: Application;
  Item: Item;
  Project: Project;
  Material: Material;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Application:
    ( { __typename: 'Application' }
    & GraphQLRecursivePick<FederationTypes['Application'], {"id":true}> );
  Item:
    ( { __typename: 'Item' }
    & GraphQLRecursivePick<FederationTypes['Item'], {"code":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  Material:
    ( { __typename: 'Material' }
    & GraphQLRecursivePick<FederationTypes['Material'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ApplicationFilter: ApplicationFilter;
  MissingMaterialInput: MissingMaterialInput;
  Application: ResolverTypeWrapper<ApplicationModel>;
  ApplicationMaterial: ResolverTypeWrapper<ApplicationMaterialViewModel>;
  Correction: ResolverTypeWrapper<CorrectionModel>;
  MissingMaterial: ResolverTypeWrapper<MissingMaterial>;
  SpecialProcedure: ResolverTypeWrapper<SpecialProcedureModel>;
  ApplicationDecision: ResolverTypeWrapper<DecisionModel>;
  ApplicationStep: ResolverTypeWrapper<ApplicationStepModel>;
  ApplicationStatus: ApplicationStatus;
  ApplicationAction: ApplicationAction;
  SpecialProcedureKind: SpecialProcedureKind;
  OutsideOutcome: OutsideOutcome;
  ApplicationConnection: ResolverTypeWrapper<Omit<ApplicationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ApplicationEdge']>, nodes: ReadonlyArray<ResolversTypes['Application']> }>;
  ApplicationEdge: ResolverTypeWrapper<Omit<ApplicationEdge, 'node'> & { node: ResolversTypes['Application'] }>;
  ApplicationClock: ResolverTypeWrapper<ClockViewModel>;
  ClockEntry: ResolverTypeWrapper<ClockEntryModel>;
  ClockDay: ResolverTypeWrapper<ClockDayModel>;
  Deadline: ResolverTypeWrapper<Deadline>;
  ClockPurpose: ClockPurpose;
  ClockEntryKind: ClockEntryKind;
  ClockDayReason: ClockDayReason;
  ItemFilter: ItemFilter;
  Item: ResolverTypeWrapper<ItemModel>;
  ItemPrerequisite: ResolverTypeWrapper<PrerequisiteViewModel>;
  ItemMaterial: ResolverTypeWrapper<RequiredMaterialModel>;
  ItemStage: ItemStage;
  ItemNature: ItemNature;
  HandlingType: HandlingType;
  OnSiteClass: OnSiteClass;
  ItemConnection: ResolverTypeWrapper<Omit<ItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ItemEdge']>, nodes: ReadonlyArray<ResolversTypes['Item']> }>;
  ItemEdge: ResolverTypeWrapper<Omit<ItemEdge, 'node'> & { node: ResolversTypes['Item'] }>;
  Project: ResolverTypeWrapper<ProjectModel>;
  MaterialFilter: MaterialFilter;
  Material: ResolverTypeWrapper<MaterialModel>;
  ReusableMaterial: ResolverTypeWrapper<ReusableMaterialModel>;
  MaterialChange: ResolverTypeWrapper<MaterialChangeModel>;
  MaterialAccess: ResolverTypeWrapper<MaterialAccessModel>;
  MaterialLink: ResolverTypeWrapper<MaterialLinkModel>;
  MaterialClassification: MaterialClassification;
  MaterialChangeKind: MaterialChangeKind;
  MaterialAccessKind: MaterialAccessKind;
  MaterialConnection: ResolverTypeWrapper<Omit<MaterialConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MaterialEdge']>, nodes: ReadonlyArray<ResolversTypes['Material']> }>;
  MaterialEdge: ResolverTypeWrapper<Omit<MaterialEdge, 'node'> & { node: ResolversTypes['Material'] }>;
  MaterialAccessConnection: ResolverTypeWrapper<Omit<MaterialAccessConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MaterialAccessEdge']>, nodes: ReadonlyArray<ResolversTypes['MaterialAccess']> }>;
  MaterialAccessEdge: ResolverTypeWrapper<Omit<MaterialAccessEdge, 'node'> & { node: ResolversTypes['MaterialAccess'] }>;
  ProjectFilter: ProjectFilter;
  OwnerUnitInput: OwnerUnitInput;
  ContactInput: ContactInput;
  RegisterProjectInput: RegisterProjectInput;
  OwnerUnit: ResolverTypeWrapper<OwnerUnit>;
  ProjectContacts: ResolverTypeWrapper<ProjectContacts>;
  ProjectContact: ResolverTypeWrapper<ProjectContact>;
  ContactChange: ResolverTypeWrapper<ContactChangeModel>;
  KeyListing: ResolverTypeWrapper<KeyListingModel>;
  ProjectKind: ProjectKind;
  InvestmentSource: InvestmentSource;
  LandStatus: LandStatus;
  KeyLevel: KeyLevel;
  KeyCategory: KeyCategory;
  ProjectStage: ProjectStage;
  ContactRole: ContactRole;
  ProjectConnection: ResolverTypeWrapper<Omit<ProjectConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProjectEdge']>, nodes: ReadonlyArray<ResolversTypes['Project']> }>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  Roadmap: ResolverTypeWrapper<RoadmapModel>;
  RoadmapItem: ResolverTypeWrapper<RoadmapItemModel>;
  RoadmapLeftOutItem: ResolverTypeWrapper<LeftOutItemModel>;
  RoadmapPolicy: ResolverTypeWrapper<PolicyStandingModel>;
  RoadmapBuilding: ResolverTypeWrapper<BuildingTimeModel>;
  RoadmapDiff: ResolverTypeWrapper<RoadmapDiffModel>;
  RoadmapChangedItem: ResolverTypeWrapper<ChangedItemModel>;
  RoadmapMovedItem: ResolverTypeWrapper<MovedItemModel>;
  Circumstance: ResolverTypeWrapper<CircumstanceModel>;
  Policy: ResolverTypeWrapper<PolicyModel>;
  RoadmapCause: RoadmapCause;
  RoadmapState: RoadmapState;
  RoadmapConnection: ResolverTypeWrapper<Omit<RoadmapConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RoadmapEdge']>, nodes: ReadonlyArray<ResolversTypes['Roadmap']> }>;
  RoadmapEdge: ResolverTypeWrapper<Omit<RoadmapEdge, 'node'> & { node: ResolversTypes['Roadmap'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Tier: Tier;
  Light: Light;
  Agency: Agency;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  Mutation: Record<PropertyKey, never>;
  ApplicationFilter: ApplicationFilter;
  MissingMaterialInput: MissingMaterialInput;
  Application: ApplicationModel;
  ApplicationMaterial: ApplicationMaterialViewModel;
  Correction: CorrectionModel;
  MissingMaterial: MissingMaterial;
  SpecialProcedure: SpecialProcedureModel;
  ApplicationDecision: DecisionModel;
  ApplicationStep: ApplicationStepModel;
  ApplicationConnection: Omit<ApplicationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ApplicationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Application']> };
  ApplicationEdge: Omit<ApplicationEdge, 'node'> & { node: ResolversParentTypes['Application'] };
  ApplicationClock: ClockViewModel;
  ClockEntry: ClockEntryModel;
  ClockDay: ClockDayModel;
  Deadline: Deadline;
  ItemFilter: ItemFilter;
  Item: ItemModel;
  ItemPrerequisite: PrerequisiteViewModel;
  ItemMaterial: RequiredMaterialModel;
  ItemConnection: Omit<ItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ItemEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Item']> };
  ItemEdge: Omit<ItemEdge, 'node'> & { node: ResolversParentTypes['Item'] };
  Project: ProjectModel;
  MaterialFilter: MaterialFilter;
  Material: MaterialModel;
  ReusableMaterial: ReusableMaterialModel;
  MaterialChange: MaterialChangeModel;
  MaterialAccess: MaterialAccessModel;
  MaterialLink: MaterialLinkModel;
  MaterialConnection: Omit<MaterialConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MaterialEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Material']> };
  MaterialEdge: Omit<MaterialEdge, 'node'> & { node: ResolversParentTypes['Material'] };
  MaterialAccessConnection: Omit<MaterialAccessConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MaterialAccessEdge']>, nodes: ReadonlyArray<ResolversParentTypes['MaterialAccess']> };
  MaterialAccessEdge: Omit<MaterialAccessEdge, 'node'> & { node: ResolversParentTypes['MaterialAccess'] };
  ProjectFilter: ProjectFilter;
  OwnerUnitInput: OwnerUnitInput;
  ContactInput: ContactInput;
  RegisterProjectInput: RegisterProjectInput;
  OwnerUnit: OwnerUnit;
  ProjectContacts: ProjectContacts;
  ProjectContact: ProjectContact;
  ContactChange: ContactChangeModel;
  KeyListing: KeyListingModel;
  ProjectConnection: Omit<ProjectConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProjectEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Project']> };
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  Roadmap: RoadmapModel;
  RoadmapItem: RoadmapItemModel;
  RoadmapLeftOutItem: LeftOutItemModel;
  RoadmapPolicy: PolicyStandingModel;
  RoadmapBuilding: BuildingTimeModel;
  RoadmapDiff: RoadmapDiffModel;
  RoadmapChangedItem: ChangedItemModel;
  RoadmapMovedItem: MovedItemModel;
  Circumstance: CircumstanceModel;
  Policy: PolicyModel;
  RoadmapConnection: Omit<RoadmapConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RoadmapEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Roadmap']> };
  RoadmapEdge: Omit<RoadmapEdge, 'node'> & { node: ResolversParentTypes['Roadmap'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  PageInfo: PageInfo;
  String: Scalars['String']['output'];
};

export type accessDirectiveArgs = {
  roles: ReadonlyArray<Scalars['String']['input']>;
};

export type accessDirectiveResolver<Result, Parent, ContextType = Context, Args = accessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType, RequireFields<QueryapplicationArgs, 'id'>>;
  applicationInbox?: Resolver<Maybe<ResolversTypes['ApplicationConnection']>, ParentType, ContextType, RequireFields<QueryapplicationInboxArgs, 'agency' | 'first'>>;
  deadline?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType, RequireFields<QuerydeadlineArgs, 'from' | 'workingDays' | 'strict'>>;
  workingDaysBetween?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<QueryworkingDaysBetweenArgs, 'from' | 'to'>>;
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType, RequireFields<QueryitemArgs, 'code'>>;
  items?: Resolver<Maybe<ResolversTypes['ItemConnection']>, ParentType, ContextType, RequireFields<QueryitemsArgs, 'first'>>;
  material?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType, RequireFields<QuerymaterialArgs, 'id'>>;
  reusableMaterials?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReusableMaterial']>>, ParentType, ContextType, RequireFields<QueryreusableMaterialsArgs, 'projectId' | 'itemCode'>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryprojectArgs, 'id'>>;
  projectByCode?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryprojectByCodeArgs, 'code'>>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<QueryprojectsArgs, 'first'>>;
  circumstances?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Circumstance']>>, ParentType, ContextType>;
  policies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Policy']>>, ParentType, ContextType>;
  roadmapDiff?: Resolver<Maybe<ResolversTypes['RoadmapDiff']>, ParentType, ContextType, RequireFields<QueryroadmapDiffArgs, 'projectId' | 'from' | 'to'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  draftApplication?: Resolver<ResolversTypes['Application'], ParentType, ContextType, RequireFields<MutationdraftApplicationArgs, 'projectId' | 'itemCode'>>;
  submitApplication?: Resolver<ResolversTypes['Application'], ParentType, ContextType, RequireFields<MutationsubmitApplicationArgs, 'applicationId' | 'materials'>>;
  acceptApplication?: Resolver<ResolversTypes['Application'], ParentType, ContextType, RequireFields<MutationacceptApplicationArgs, 'applicationId'>>;
  refuseAcceptance?: Resolver<ResolversTypes['Application'], ParentType, ContextType, RequireFields<MutationrefuseAcceptanceArgs, 'applicationId' | 'reason'>>;
  requestCorrection?: Resolver<ResolversTypes['Application'], ParentType, ContextType, RequireFields<MutationrequestCorrectionArgs, 'applicationId' | 'missing'>>;
  supplyCorrection?: Resolver<ResolversTypes['Application'], ParentType, ContextType, RequireFields<MutationsupplyCorrectionArgs, 'applicationId' | 'materials'>>;
  startReview?: Resolver<ResolversTypes['Application'], ParentType, ContextType, RequireFields<MutationstartReviewArgs, 'applicationId'>>;
  startSpecialProcedure?: Resolver<ResolversTypes['Application'], ParentType, ContextType, RequireFields<MutationstartSpecialProcedureArgs, 'applicationId' | 'kind' | 'reason'>>;
  endSpecialProcedure?: Resolver<ResolversTypes['Application'], ParentType, ContextType, RequireFields<MutationendSpecialProcedureArgs, 'applicationId'>>;
  approveApplication?: Resolver<ResolversTypes['Application'], ParentType, ContextType, RequireFields<MutationapproveApplicationArgs, 'applicationId'>>;
  rejectApplication?: Resolver<ResolversTypes['Application'], ParentType, ContextType, RequireFields<MutationrejectApplicationArgs, 'applicationId' | 'reason'>>;
  withdrawApplication?: Resolver<ResolversTypes['Application'], ParentType, ContextType, RequireFields<MutationwithdrawApplicationArgs, 'applicationId'>>;
  revokeApplication?: Resolver<ResolversTypes['Application'], ParentType, ContextType, RequireFields<MutationrevokeApplicationArgs, 'applicationId' | 'reason'>>;
  recordOutsideResult?: Resolver<ResolversTypes['Application'], ParentType, ContextType, RequireFields<MutationrecordOutsideResultArgs, 'applicationId' | 'outcome'>>;
  reclassifyMaterial?: Resolver<ResolversTypes['Material'], ParentType, ContextType, RequireFields<MutationreclassifyMaterialArgs, 'id' | 'classification' | 'reason'>>;
  withdrawMaterial?: Resolver<ResolversTypes['Material'], ParentType, ContextType, RequireFields<MutationwithdrawMaterialArgs, 'id' | 'reason'>>;
  linkMaterial?: Resolver<ResolversTypes['MaterialLink'], ParentType, ContextType, RequireFields<MutationlinkMaterialArgs, 'id' | 'purpose' | 'expiresInSeconds'>>;
  registerProject?: Resolver<ResolversTypes['Project'], ParentType, ContextType, RequireFields<MutationregisterProjectArgs, 'input'>>;
  changeContacts?: Resolver<ResolversTypes['Project'], ParentType, ContextType, RequireFields<MutationchangeContactsArgs, 'projectId'>>;
  signLandContract?: Resolver<ResolversTypes['Project'], ParentType, ContextType, RequireFields<MutationsignLandContractArgs, 'projectId'>>;
  takeLand?: Resolver<ResolversTypes['Project'], ParentType, ContextType, RequireFields<MutationtakeLandArgs, 'projectId'>>;
  listProject?: Resolver<ResolversTypes['Project'], ParentType, ContextType, RequireFields<MutationlistProjectArgs, 'projectId' | 'level' | 'year' | 'itemNo' | 'category'>>;
  planRoadmap?: Resolver<ResolversTypes['Roadmap'], ParentType, ContextType, RequireFields<MutationplanRoadmapArgs, 'projectId' | 'circumstances'>>;
  setPolicy?: Resolver<ResolversTypes['Project'], ParentType, ContextType, RequireFields<MutationsetPolicyArgs, 'projectId' | 'policy'>>;
  clearPolicy?: Resolver<ResolversTypes['Project'], ParentType, ContextType, RequireFields<MutationclearPolicyArgs, 'projectId' | 'policy'>>;
};

export type ApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Application'] = ResolversParentTypes['Application'], FederationReferenceType extends FederationReferenceTypes['Application'] = FederationReferenceTypes['Application']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Application']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  itemCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ItemStage'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ApplicationStatus'], ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['ApplicationAction']>, ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['ApplicationMaterial']>, ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  specialProcedures?: Resolver<ReadonlyArray<ResolversTypes['SpecialProcedure']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ApplicationDecision']>, ParentType, ContextType>;
  draftedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  clock?: Resolver<Maybe<ResolversTypes['ApplicationClock']>, ParentType, ContextType>;
  light?: Resolver<Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ApplicationStep']>, ParentType, ContextType>;
};

export type ApplicationMaterialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationMaterial'] = ResolversParentTypes['ApplicationMaterial']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tolerable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  presented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  material?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType>;
};

export type CorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Correction'] = ResolversParentTypes['Correction']> = {
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingMaterial']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  suppliedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MissingMaterialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingMaterial'] = ResolversParentTypes['MissingMaterial']> = {
  materialCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SpecialProcedureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecialProcedure'] = ResolversParentTypes['SpecialProcedure']> = {
  kind?: Resolver<ResolversTypes['SpecialProcedureKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ApplicationDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationDecision'] = ResolversParentTypes['ApplicationDecision']> = {
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ApplicationStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationStep'] = ResolversParentTypes['ApplicationStep']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['ApplicationAction'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ApplicationStatus']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ApplicationStatus'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApplicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationConnection'] = ResolversParentTypes['ApplicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ApplicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Application']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ApplicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationEdge'] = ResolversParentTypes['ApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
};

export type ApplicationClockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationClock'] = ResolversParentTypes['ApplicationClock']> = {
  purpose?: Resolver<ResolversTypes['ClockPurpose'], ParentType, ContextType>;
  promisedWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countedWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remainingWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  running?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  calendarVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['ClockEntry']>, ParentType, ContextType>;
  explanation?: Resolver<ReadonlyArray<ResolversTypes['ClockDay']>, ParentType, ContextType>;
};

export type ClockEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClockEntry'] = ResolversParentTypes['ClockEntry']> = {
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClockEntryKind'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ClockPurpose'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ClockDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClockDay'] = ResolversParentTypes['ClockDay']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ClockDayReason'], ParentType, ContextType>;
};

export type DeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  calendarVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Item'] = ResolversParentTypes['Item'], FederationReferenceType extends FederationReferenceTypes['Item'] = FederationReferenceTypes['Item']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Item']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ItemStage'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  agencyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['ItemNature'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
  assistedOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  handlingType?: Resolver<ResolversTypes['HandlingType'], ParentType, ContextType>;
  promisedWorkingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  onSite?: Resolver<ResolversTypes['OnSiteClass'], ParentType, ContextType>;
  prerequisites?: Resolver<ReadonlyArray<ResolversTypes['ItemPrerequisite']>, ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['ItemMaterial']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['ProjectKind']>, ParentType, ContextType>;
  investmentSources?: Resolver<ReadonlyArray<ResolversTypes['InvestmentSource']>, ParentType, ContextType>;
  circumstance?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  circumstanceEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  acceptancePhase?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ItemPrerequisiteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemPrerequisite'] = ResolversParentTypes['ItemPrerequisite']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['Item']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['ItemMaterial']>, ParentType, ContextType>;
};

export type ItemMaterialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemMaterial'] = ResolversParentTypes['ItemMaterial']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tolerable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemConnection'] = ResolversParentTypes['ItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Item']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemEdge'] = ResolversParentTypes['ItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  materials?: Resolver<Maybe<ResolversTypes['MaterialConnection']>, ParentType, ContextType, RequireFields<ProjectmaterialsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownerUnit?: Resolver<ResolversTypes['OwnerUnit'], ParentType, ContextType>;
  contacts?: Resolver<ResolversTypes['ProjectContacts'], ParentType, ContextType>;
  contactHistory?: Resolver<ReadonlyArray<ResolversTypes['ContactChange']>, ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProjectKind'], ParentType, ContextType>;
  investmentSource?: Resolver<ResolversTypes['InvestmentSource'], ParentType, ContextType>;
  landStatus?: Resolver<ResolversTypes['LandStatus'], ParentType, ContextType>;
  functionalZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plannedStart?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  plannedCompletion?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  keyLevels?: Resolver<ReadonlyArray<ResolversTypes['KeyLevel']>, ParentType, ContextType>;
  keyListings?: Resolver<ReadonlyArray<ResolversTypes['KeyListing']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ProjectStage'], ParentType, ContextType>;
  approvalLight?: Resolver<Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  approvalLights?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Light']>>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  policies?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  roadmap?: Resolver<Maybe<ResolversTypes['Roadmap']>, ParentType, ContextType, Partial<ProjectroadmapArgs>>;
  roadmaps?: Resolver<Maybe<ResolversTypes['RoadmapConnection']>, ParentType, ContextType, RequireFields<ProjectroadmapsArgs, 'first'>>;
  applications?: Resolver<Maybe<ResolversTypes['ApplicationConnection']>, ParentType, ContextType, RequireFields<ProjectapplicationsArgs, 'first'>>;
};

export type MaterialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Material'] = ResolversParentTypes['Material'], FederationReferenceType extends FederationReferenceTypes['Material'] = FederationReferenceTypes['Material']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Material']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  classification?: Resolver<ResolversTypes['MaterialClassification'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType>;
  versions?: Resolver<Maybe<ResolversTypes['MaterialConnection']>, ParentType, ContextType, RequireFields<MaterialversionsArgs, 'first'>>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mayRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bytes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uploadedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usedBy?: Resolver<Maybe<ResolversTypes['ApplicationConnection']>, ParentType, ContextType, RequireFields<MaterialusedByArgs, 'first'>>;
  changes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MaterialChange']>>, ParentType, ContextType>;
  accesses?: Resolver<Maybe<ResolversTypes['MaterialAccessConnection']>, ParentType, ContextType, RequireFields<MaterialaccessesArgs, 'first'>>;
};

export type ReusableMaterialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReusableMaterial'] = ResolversParentTypes['ReusableMaterial']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tolerable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  isOfOtherProject?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MaterialChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaterialChange'] = ResolversParentTypes['MaterialChange']> = {
  kind?: Resolver<ResolversTypes['MaterialChangeKind'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['MaterialClassification'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['MaterialClassification'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MaterialAccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaterialAccess'] = ResolversParentTypes['MaterialAccess']> = {
  kind?: Resolver<ResolversTypes['MaterialAccessKind'], ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MaterialLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaterialLink'] = ResolversParentTypes['MaterialLink']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MaterialConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaterialConnection'] = ResolversParentTypes['MaterialConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MaterialEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Material']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MaterialEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaterialEdge'] = ResolversParentTypes['MaterialEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
};

export type MaterialAccessConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaterialAccessConnection'] = ResolversParentTypes['MaterialAccessConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MaterialAccessEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MaterialAccess']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MaterialAccessEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaterialAccessEdge'] = ResolversParentTypes['MaterialAccessEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MaterialAccess'], ParentType, ContextType>;
};

export type OwnerUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnerUnit'] = ResolversParentTypes['OwnerUnit']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProjectContactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectContacts'] = ResolversParentTypes['ProjectContacts']> = {
  responsible?: Resolver<ResolversTypes['ProjectContact'], ParentType, ContextType>;
  handler?: Resolver<ResolversTypes['ProjectContact'], ParentType, ContextType>;
};

export type ProjectContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectContact'] = ResolversParentTypes['ProjectContact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContactChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactChange'] = ResolversParentTypes['ContactChange']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ContactRole'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['ProjectContact'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['ProjectContact'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type KeyListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyListing'] = ResolversParentTypes['KeyListing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['KeyLevel'], ParentType, ContextType>;
  listRegion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  itemNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['KeyCategory'], ParentType, ContextType>;
  listedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type RoadmapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Roadmap'] = ResolversParentTypes['Roadmap']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plannedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  plannedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['RoadmapCause'], ParentType, ContextType>;
  startOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  circumstances?: Resolver<ReadonlyArray<ResolversTypes['Circumstance']>, ParentType, ContextType>;
  floorAreaSquareMetres?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['RoadmapItem']>, ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['RoadmapLeftOutItem']>, ParentType, ContextType>;
  policies?: Resolver<ReadonlyArray<ResolversTypes['RoadmapPolicy']>, ParentType, ContextType>;
  building?: Resolver<Maybe<ResolversTypes['RoadmapBuilding']>, ParentType, ContextType>;
  criticalPathWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plannedFinish?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  calendarVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bpmn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mermaid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RoadmapItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoadmapItem'] = ResolversParentTypes['RoadmapItem']> = {
  itemCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ItemStage'], ParentType, ContextType>;
  track?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RoadmapState'], ParentType, ContextType>;
  plannedStart?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  plannedFinish?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slackWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isCritical?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  prerequisites?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  stageOpenedBy?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  besides?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reasonsEn?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
};

export type RoadmapLeftOutItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoadmapLeftOutItem'] = ResolversParentTypes['RoadmapLeftOutItem']> = {
  itemCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ItemStage'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reasonsEn?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RoadmapPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoadmapPolicy'] = ResolversParentTypes['RoadmapPolicy']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RoadmapBuildingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoadmapBuilding'] = ResolversParentTypes['RoadmapBuilding']> = {
  start?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  finish?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoadmapDiffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoadmapDiff'] = ResolversParentTypes['RoadmapDiff']> = {
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  added?: Resolver<ReadonlyArray<ResolversTypes['RoadmapChangedItem']>, ParentType, ContextType>;
  removed?: Resolver<ReadonlyArray<ResolversTypes['RoadmapChangedItem']>, ParentType, ContextType>;
  moved?: Resolver<ReadonlyArray<ResolversTypes['RoadmapMovedItem']>, ParentType, ContextType>;
  criticalPathMovedWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finishMovedDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoadmapChangedItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoadmapChangedItem'] = ResolversParentTypes['RoadmapChangedItem']> = {
  itemCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reasonsEn?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RoadmapMovedItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoadmapMovedItem'] = ResolversParentTypes['RoadmapMovedItem']> = {
  itemCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startMovedDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finishMovedDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reasonsEn?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CircumstanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Circumstance'] = ResolversParentTypes['Circumstance']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RoadmapConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoadmapConnection'] = ResolversParentTypes['RoadmapConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RoadmapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Roadmap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RoadmapEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoadmapEdge'] = ResolversParentTypes['RoadmapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Roadmap'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Application?: ApplicationResolvers<ContextType>;
  ApplicationMaterial?: ApplicationMaterialResolvers<ContextType>;
  Correction?: CorrectionResolvers<ContextType>;
  MissingMaterial?: MissingMaterialResolvers<ContextType>;
  SpecialProcedure?: SpecialProcedureResolvers<ContextType>;
  ApplicationDecision?: ApplicationDecisionResolvers<ContextType>;
  ApplicationStep?: ApplicationStepResolvers<ContextType>;
  ApplicationConnection?: ApplicationConnectionResolvers<ContextType>;
  ApplicationEdge?: ApplicationEdgeResolvers<ContextType>;
  ApplicationClock?: ApplicationClockResolvers<ContextType>;
  ClockEntry?: ClockEntryResolvers<ContextType>;
  ClockDay?: ClockDayResolvers<ContextType>;
  Deadline?: DeadlineResolvers<ContextType>;
  Item?: ItemResolvers<ContextType>;
  ItemPrerequisite?: ItemPrerequisiteResolvers<ContextType>;
  ItemMaterial?: ItemMaterialResolvers<ContextType>;
  ItemConnection?: ItemConnectionResolvers<ContextType>;
  ItemEdge?: ItemEdgeResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  Material?: MaterialResolvers<ContextType>;
  ReusableMaterial?: ReusableMaterialResolvers<ContextType>;
  MaterialChange?: MaterialChangeResolvers<ContextType>;
  MaterialAccess?: MaterialAccessResolvers<ContextType>;
  MaterialLink?: MaterialLinkResolvers<ContextType>;
  MaterialConnection?: MaterialConnectionResolvers<ContextType>;
  MaterialEdge?: MaterialEdgeResolvers<ContextType>;
  MaterialAccessConnection?: MaterialAccessConnectionResolvers<ContextType>;
  MaterialAccessEdge?: MaterialAccessEdgeResolvers<ContextType>;
  OwnerUnit?: OwnerUnitResolvers<ContextType>;
  ProjectContacts?: ProjectContactsResolvers<ContextType>;
  ProjectContact?: ProjectContactResolvers<ContextType>;
  ContactChange?: ContactChangeResolvers<ContextType>;
  KeyListing?: KeyListingResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  Roadmap?: RoadmapResolvers<ContextType>;
  RoadmapItem?: RoadmapItemResolvers<ContextType>;
  RoadmapLeftOutItem?: RoadmapLeftOutItemResolvers<ContextType>;
  RoadmapPolicy?: RoadmapPolicyResolvers<ContextType>;
  RoadmapBuilding?: RoadmapBuildingResolvers<ContextType>;
  RoadmapDiff?: RoadmapDiffResolvers<ContextType>;
  RoadmapChangedItem?: RoadmapChangedItemResolvers<ContextType>;
  RoadmapMovedItem?: RoadmapMovedItemResolvers<ContextType>;
  Circumstance?: CircumstanceResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  RoadmapConnection?: RoadmapConnectionResolvers<ContextType>;
  RoadmapEdge?: RoadmapEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: accessDirectiveResolver<any, any, ContextType>;
};
