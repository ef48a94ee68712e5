// Written by `npm run codegen` from the SDL and codegen.json. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Project as ProjectModel } from '../../domain/project.ts';
import type { ContactChange as ContactChangeModel } from '../../domain/contact.ts';
import type { KeyListing as KeyListingModel } from '../../domain/keyListing.ts';
import type { Item as ItemModel, RequiredMaterial as RequiredMaterialModel, PreApprovalRule as PreApprovalRuleModel } from '../../domain/item.ts';
import type { PrerequisiteView as PrerequisiteViewModel } from '../prerequisiteView.ts';
import type { Application as ApplicationModel, ApplicationStep as ApplicationStepModel, Decision as DecisionModel, Correction as CorrectionModel, MissingMaterial as MissingMaterialModel } from '../../domain/application.ts';
import type { SpecialProcedure as SpecialProcedureModel } from '../../domain/specialProcedure.ts';
import type { ClockView as ClockViewModel } from '../clockView.ts';
import type { ClockEntry as ClockEntryModel, ClockDay as ClockDayModel } from '../../domain/clock.ts';
import type { Roadmap as RoadmapModel, RoadmapItem as RoadmapItemModel, LeftOutItem as LeftOutItemModel, PolicyStanding as PolicyStandingModel, BuildingTime as BuildingTimeModel } from '../../domain/roadmap.ts';
import type { ServiceChoice as ServiceChoiceModel } from '../../domain/serviceChoice.ts';
import type { RoadmapDiff as RoadmapDiffModel, ChangedItem as ChangedItemModel, MovedItem as MovedItemModel } from '../../domain/diffRoadmaps.ts';
import type { Circumstance as CircumstanceModel, Policy as PolicyModel } from '../../domain/policy.ts';
import type { NotificationTerms as NotificationTermsModel, NotificationCommitment as NotificationCommitmentModel } from '../../domain/notificationCommitment.ts';
import type { ToleranceCommitment as ToleranceCommitmentModel } from '../../domain/toleranceCommitment.ts';
import type { ToleranceBar as ToleranceBarModel } from '../../domain/toleranceBar.ts';
import type { Certificate as CertificateModel } from '../../domain/certificate.ts';
import type { BasisFlag as BasisFlagModel } from '../../domain/basisFlag.ts';
import type { ConversionView as ConversionViewModel, ObstacleView as ObstacleViewModel } from '../conversionView.ts';
import type { SimulationChange as SimulationChangeModel } from '../../domain/simulationChanges.ts';
import type { SmartForm as SmartFormModel } from '../../usecases/smartForm.ts';
import type { PrefilledField as PrefilledFieldModel, FormAnswer as FormAnswerModel } from '../../domain/submittedForm.ts';
import type { SharedMaterial as SharedMaterialModel } from '../../domain/sharedMaterials.ts';
import type { FormView as FormViewModel } from '../formView.ts';
import type { ParallelApplication as ParallelApplicationModel } from '../../domain/parallelApplication.ts';
import type { MonthlyPlan as MonthlyPlanModel, PlanLineView as PlanLineViewModel, CarryOver as CarryOverModel } from '../../domain/monthlyPlan.ts';
import type { ItemDecisions as ItemDecisionsModel, ItemOverdue as ItemOverdueModel } from '../../domain/onTimeDecisions.ts';
import type { WallChartRow as WallChartRowModel, WallChartLightCause as WallChartLightCauseModel, WallChartMeasure as WallChartMeasureModel } from '../../domain/wallChart.ts';
import type { WallChartPage as WallChartPageModel } from '../pageOfWallChart.ts';
import type { RowCounts as RowCountsModel } from '../../domain/wallChartStore.ts';
import type { StewardOnDuty as StewardOnDutyModel } from '../../domain/stewardship.ts';
import type { ProjectPage as ProjectPageModel } from '../pageOfProjects.ts';
import type { RegionCounts as RegionCountsModel } from '../../domain/projectCounts.ts';
import type { ItemExplanation as ItemExplanationModel } from '../../domain/explainItem.ts';
import type { ProjectItemPrerequisiteView as ProjectItemPrerequisiteViewModel } from '../projectItemPrerequisiteView.ts';
import type { KeyList as KeyListModel, KeyListEntry as KeyListEntryModel, KeyListVersion as KeyListVersionModel } from '../../domain/keyList.ts';
import type { KeyPlaceChanges as KeyPlaceChangesModel, KeyPlaceChange as KeyPlaceChangeModel } from '../../domain/diffKeyPlaces.ts';
import type { Delegation as DelegationModel } from '../../domain/delegation.ts';
import type { JointPreReview as JointPreReviewModel, PreReviewMeeting as PreReviewMeetingModel, PreReviewOpinion as PreReviewOpinionModel, OneTimeNotice as OneTimeNoticeModel, NoticeItem as NoticeItemModel } from '../../domain/preReview.ts';
import type { Parcel as ParcelModel } from '../../domain/parcel.ts';
import type { LineProgress as LineProgressModel, LineReport as LineReportModel } from '../../domain/lineReport.ts';
import type { ApplicationMaterialView as ApplicationMaterialViewModel } from '../applicationMaterialView.ts';
import type { Material as MaterialModel, MaterialChange as MaterialChangeModel, MaterialAccess as MaterialAccessModel } from '../../domain/material.ts';
import type { MaterialLink as MaterialLinkModel } from '../../usecases/linkMaterial.ts';
import type { ReusableMaterial as ReusableMaterialModel } from '../../usecases/reusableMaterials.ts';
import type { DepartmentHealth as DepartmentHealthModel, HealthDeadline as HealthDeadlineModel, HealthBlock as HealthBlockModel } from '@guanjia/kernel/departmentHealth';
import type { SeenContacts as SeenContactsModel } from '../contactsSeenBy.ts';
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
  /** One application; null when there is none or you may not see it. 申请 */
  readonly application?: Maybe<Application>;
  /**
   * What waits for an agency in the regions you work in: key projects first, then the nearest deadline.
   * An approver asks for its own agency. 审批待办（重点项目绿色通道优先）
   */
  readonly applicationInbox?: Maybe<ApplicationConnection>;
  /** One certificate; null when there is none or you may not see it. 证照 */
  readonly certificate?: Maybe<Certificate>;
  /** The certificate with a number; null when there is none or you may not see it. 按文号查询证照 */
  readonly certificateByNumber?: Maybe<Certificate>;
  /**
   * A project's simulated approvals that are under way or approved and not converted, the oldest first; `conversion` says for each
   * whether it could be converted now, and why not. 项目的模拟审批
   */
  readonly simulatedApprovals: ReadonlyArray<Application>;
  /**
   * The last day of a promise of working days that begins on a day which does not count itself. Past the years whose
   * holidays are published the answer is provisional; strict refuses it with CALENDAR_YEAR_UNKNOWN instead. 期限推算
   */
  readonly deadline?: Maybe<Deadline>;
  /** Working days after one day up to another; refused with CALENDAR_YEAR_UNKNOWN outside the published years. 工作日计数 */
  readonly workingDaysBetween?: Maybe<Scalars['Int']['output']>;
  /** Broken promises that bar owners from tolerance, the latest promise first. 容缺失信限制 */
  readonly toleranceBars?: Maybe<ToleranceBarConnection>;
  /**
   * Applications decided on a commitment whose check waits for an agency, the nearest first, in the regions you work in.
   * An approver asks for its own agency. 待核查的告知承诺
   */
  readonly commitmentChecks?: Maybe<ApplicationConnection>;
  /** One delegation; null when there is none. 授权委托 */
  readonly delegation?: Maybe<Delegation>;
  /** Delegations, the newest first. 授权委托列表 */
  readonly delegations?: Maybe<DelegationConnection>;
  /** What each agency reported of its line in a month, and who has not reported. 部门牵头项目进度 */
  readonly lineProgress?: Maybe<ReadonlyArray<LineProgress>>;
  /** One item of the catalogue. 审批事项 */
  readonly item?: Maybe<Item>;
  /** The catalogue of items, stage after stage. 审批事项清单 */
  readonly items?: Maybe<ItemConnection>;
  /** Key-project list of a level, a region and a year; null when there is none. 重点项目清单 */
  readonly keyProjectList?: Maybe<KeyProjectList>;
  /** What is different between two versions of a key-project list. Refused with KEY_LIST_NOT_FOUND. 清单版本差异 */
  readonly keyProjectListDiff?: Maybe<KeyListDiff>;
  /** One material; null when there is none or you may not see its project. 申报材料 */
  readonly material?: Maybe<Material>;
  /**
   * What an item asks for and is there already, of the project or, for what is the owner's, of another project of the same unit:
   * submitting takes it. 可复用材料（无需重复提交）
   */
  readonly reusableMaterials?: Maybe<ReadonlyArray<ReusableMaterial>>;
  /** A region's plan of a month; null when none was drawn up. 审批服务月度计划 */
  readonly monthlyPlan?: Maybe<MonthlyPlan>;
  /** What was not done by the end of its month and is not carried over, in a region and all within it, the oldest first. 逾期未办结条目 */
  readonly openSlips?: Maybe<PlanLineConnection>;
  /**
   * How soon each agency has decided in a month, in a region and all within it, the agencies by their codes; one that decided nothing is left out.
   * Formal applications that were approved or rejected count, by the day of the decision in China; what is only assisted has no clock and does not
   * count. Refused with REGION_UNKNOWN or BAD_INPUT. 部门按时办结统计
   */
  readonly onTimeDecisions?: Maybe<ReadonlyArray<AgencyDecisions>>;
  /**
   * What is under way now past its promised time, in a region and all within it, by agency and item in the order of their codes; an agency that is late
   * with nothing is left out. Formal applications, by their clocks. Refused with REGION_UNKNOWN. 现逾期办件统计
   */
  readonly overdueApplications?: Maybe<ReadonlyArray<AgencyOverdue>>;
  /** One parallel application; null when there is none or you may not see it. 并联申请 */
  readonly parallelApplication?: Maybe<ParallelApplication>;
  /** One joint pre-review; null when there is none or you may not see it. 准入联合预审 */
  readonly jointPreReview?: Maybe<JointPreReview>;
  /** One project; null when there is none or you may not see it. 工程建设项目 */
  readonly project?: Maybe<Project>;
  /** The project with a code of GB/T 40058 or the older shape. 按项目代码查询 */
  readonly projectByCode?: Maybe<Project>;
  /**
   * Projects you may see; an owner sees those of its own unit. A filter that cannot be meant is refused with BAD_INPUT,
   * REGION_UNKNOWN, CREDIT_CODE_INVALID or DATES_OUT_OF_ORDER, naming the field. 项目列表
   */
  readonly projects?: Maybe<ProjectConnection>;
  /**
   * How many of the projects you may see there are, by stage, light, kind and key level; each group counts on its own.
   * Refused like `projects`. 项目统计
   */
  readonly projectCounts?: Maybe<ProjectCounts>;
  /**
   * The projects you may see of each region one tier below a region, by stage and light: the provinces when none is named,
   * the cities of a province, the counties of a city. What belongs to the region itself is counted under its own code; a
   * region without a project is left out. Refused like `projects`. 分地区项目统计
   */
  readonly regionCounts?: Maybe<ReadonlyArray<RegionCount>>;
  /**
   * All that somebody at the counter asks about one item of one project, in one answer. Refused with PROJECT_NOT_FOUND or
   * ITEM_NOT_FOUND. 项目事项说明
   */
  readonly projectItem: ProjectItem;
  /** What an owner can state of a project for its roadmap. 可申明的情形 */
  readonly circumstances?: Maybe<ReadonlyArray<Circumstance>>;
  /** Policies that change a roadmap. 可适用政策 */
  readonly policies?: Maybe<ReadonlyArray<Policy>>;
  /** What is different between two versions of a project's roadmap. Refused with ROADMAP_NOT_FOUND. 路线图版本差异 */
  readonly roadmapDiff?: Maybe<RoadmapDiff>;
  /**
   * The forms of several items of a project as one, each shared field once, filled in with what is known. For the owner's side.
   * Refused with ITEM_NOT_FOUND, ITEM_NOT_APPLICABLE, ITEM_ASSISTED_ONLY, APPLICATION_EXISTS, BAD_INPUT or FORBIDDEN. 智慧表单
   */
  readonly smartForm?: Maybe<SmartForm>;
  /**
   * Rows of the wall chart for the projects you may see. A filter that cannot be meant is refused like that of `projects`;
   * so is a cursor of another order, with BAD_INPUT. 挂图作战
   */
  readonly wallChart?: Maybe<WallChartConnection>;
  /** How many rows of the wall chart there are, by stage and light; refused like `wallChart`. 挂图统计 */
  readonly wallChartCounts?: Maybe<WallChartCounts>;
  /** Who carries projects of the wall chart now, by name; refused like `wallChart`. 挂图项目管家 */
  readonly wallChartStewards?: Maybe<StewardCountConnection>;
};


export type QueryapplicationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryapplicationInboxArgs = {
  agency: Agency;
  effect?: InputMaybe<ApprovalEffect>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerycertificateArgs = {
  id: Scalars['ID']['input'];
};


export type QuerycertificateByNumberArgs = {
  number: Scalars['String']['input'];
};


export type QuerysimulatedApprovalsArgs = {
  projectId: Scalars['ID']['input'];
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


export type QuerytoleranceBarsArgs = {
  filter?: InputMaybe<ToleranceBarFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerycommitmentChecksArgs = {
  agency: Agency;
  overdue?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerydelegationArgs = {
  id: Scalars['ID']['input'];
};


export type QuerydelegationsArgs = {
  filter?: InputMaybe<DelegationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerylineProgressArgs = {
  region: Scalars['String']['input'];
  month: Scalars['String']['input'];
};


export type QueryitemArgs = {
  code: Scalars['String']['input'];
};


export type QueryitemsArgs = {
  filter?: InputMaybe<ItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerykeyProjectListArgs = {
  level: KeyLevel;
  region: Scalars['String']['input'];
  year: Scalars['Int']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerykeyProjectListDiffArgs = {
  level: KeyLevel;
  region: Scalars['String']['input'];
  year: Scalars['Int']['input'];
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
};


export type QuerymaterialArgs = {
  id: Scalars['ID']['input'];
};


export type QueryreusableMaterialsArgs = {
  projectId: Scalars['ID']['input'];
  itemCode: Scalars['String']['input'];
};


export type QuerymonthlyPlanArgs = {
  region: Scalars['String']['input'];
  month: Scalars['String']['input'];
};


export type QueryopenSlipsArgs = {
  region: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryonTimeDecisionsArgs = {
  region: Scalars['String']['input'];
  month: Scalars['String']['input'];
};


export type QueryoverdueApplicationsArgs = {
  region: Scalars['String']['input'];
};


export type QueryparallelApplicationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryjointPreReviewArgs = {
  id: Scalars['ID']['input'];
};


export type QueryprojectArgs = {
  id: Scalars['ID']['input'];
};


export type QueryprojectByCodeArgs = {
  code: Scalars['String']['input'];
};


export type QueryprojectsArgs = {
  filter?: InputMaybe<ProjectFilter>;
  sort?: ProjectSort;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryprojectCountsArgs = {
  filter?: InputMaybe<ProjectFilter>;
};


export type QueryregionCountsArgs = {
  region?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
};


export type QueryprojectItemArgs = {
  projectId: Scalars['ID']['input'];
  itemCode: Scalars['String']['input'];
};


export type QueryroadmapDiffArgs = {
  projectId: Scalars['ID']['input'];
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
};


export type QuerysmartFormArgs = {
  projectId: Scalars['ID']['input'];
  itemCodes: ReadonlyArray<Scalars['String']['input']>;
};


export type QuerywallChartArgs = {
  filter?: InputMaybe<WallChartFilter>;
  sort?: WallChartSort;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerywallChartCountsArgs = {
  filter?: InputMaybe<WallChartFilter>;
};


export type QuerywallChartStewardsArgs = {
  filter?: InputMaybe<WallChartFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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
   * Begins a pre-approval of an item: same life, same clocks, before all conditions are there. Refused with
   * PRE_APPROVAL_NOT_OFFERED, ITEM_ASSISTED_ONLY, ITEM_NOT_APPLICABLE, or APPLICATION_EXISTS. 新建预审批申请
   */
  readonly draftPreApproval: Application;
  /**
   * Begins a simulated approval of an item, without legal effect, for a project that does not hold its land. Refused with
   * SIMULATED_LAND_HELD, ITEM_ASSISTED_ONLY, ITEM_NOT_APPLICABLE, or APPLICATION_EXISTS. 新建模拟审批申请
   */
  readonly draftSimulated: Application;
  /**
   * Supplies, after a pre-approval or a simulated approval, materials that it did without. Refused with BAD_INPUT naming those
   * that are awaited. 补交待具备条件材料
   */
  readonly supplyAwaitedMaterials: Application;
  /**
   * Issues the formal document in place of a pre-approval; from then on the item is formally approved. Refused with
   * PRE_APPROVAL_AWAITS naming what is still missing, CERTIFICATE_NOT_VALID, APPLICATION_EXISTS, EFFECT_NOT_FITTING or
   * CERTIFICATE_NUMBER_TAKEN. 预审批换发正式文件
   */
  readonly convertPreApproval: Application;
  /**
   * Issues the formal document in place of a simulated approval, once the land is held. Refused with SIMULATED_NEEDS_LAND,
   * SIMULATION_OUTDATED naming each change, PREREQUISITE_MISSING, CERTIFICATE_NOT_VALID, APPLICATION_EXISTS,
   * EFFECT_NOT_FITTING or CERTIFICATE_NUMBER_TAKEN. 模拟审批转为正式审批
   */
  readonly convertSimulated: Application;
  /**
   * Withdraws a pre-approval, with the reason; everything built on it is flagged. Refused with EFFECT_NOT_FITTING or
   * TRANSITION_NOT_ALLOWED. 撤回预审批
   */
  readonly withdrawPreApproval: Application;
  /**
   * Lets an application stand although something it is built on was withdrawn; the deciding agency says why. Refused with
   * FLAG_NOT_FOUND or FLAG_CLEARED. 解除依据撤销标记
   */
  readonly clearBasisFlag: BasisFlag;
  /**
   * Records that the owner promises to bring tolerable materials later; the application may then be accepted and reviewed
   * without them. Refused with TOLERANCE_NEEDS_LAND, MATERIAL_NOT_TOLERABLE, OWNER_BARRED, COMMITMENT_ALREADY_SIGNED,
   * TRANSITION_NOT_ALLOWED or BAD_INPUT. 签订容缺承诺（极限容缺受理）
   */
  readonly signToleranceCommitment: Application;
  /**
   * Supplies materials promised for later, all of them or part. Refused with TOLERANCE_OVERDUE when the promised day has
   * passed. 补齐容缺材料
   */
  readonly supplyToleratedMaterials: Application;
  /**
   * Clears the bars of a unit that arose in your regions; who, when and why is kept. Refused with TOLERANCE_BAR_NOT_FOUND.
   * 解除容缺失信限制
   */
  readonly clearToleranceBar: ReadonlyArray<ToleranceBar>;
  /**
   * Records that the owner has signed the commitment, after the notice of the item. Refused with COMMITMENT_NOT_ALLOWED,
   * COMMITMENT_ALREADY_SIGNED or TRANSITION_NOT_ALLOWED. 签订告知承诺书
   */
  readonly signNotificationCommitment: Application;
  /**
   * Approves at once on a signed commitment; a check is due later. Refused with COMMITMENT_NOT_ALLOWED,
   * COMMITMENT_NOT_SIGNED or MATERIALS_MISSING. 告知承诺准予
   */
  readonly approveOnCommitment: Application;
  /**
   * Records what the later check found; a failed one revokes the approval. Refused with COMMITMENT_NOT_SIGNED or
   * CHECK_ALREADY_RECORDED. 登记承诺核查结果
   */
  readonly recordCommitmentCheck: Application;
  /**
   * Delegates decisions on the through-train bus to its chief approver: an approver of the agency that works in all the
   * regions, and not to himself. Refused with ITEM_NOT_FOUND, ITEM_NOT_DELEGABLE, REGION_UNKNOWN, DATES_OUT_OF_ORDER,
   * SEAL_NUMBER_TAKEN, BAD_INPUT or FORBIDDEN. 授权委托
   */
  readonly grantDelegation: Delegation;
  /** Takes a delegation back; what was decided by it stays. Refused with TRANSITION_NOT_ALLOWED when it is so already. 撤回授权 */
  readonly revokeDelegation: Delegation;
  /** Accepts an application on the bus: any item, by any crew member of the region. 车载现场受理 */
  readonly acceptOnBus: Application;
  /** Starts the review of an application on the bus, by a delegation as a decision. 车载现场审查 */
  readonly reviewOnBus: Application;
  /**
   * Decides an application on the bus, by a delegation of the item's agency that is valid at this instant. Refused with
   * DELEGATION_MISSING, DELEGATION_EXPIRED, DELEGATION_NOT_YET_VALID, DELEGATION_REVOKED, ITEM_NOT_DELEGATED,
   * REGION_NOT_DELEGATED or ITEM_NOT_DELEGABLE, and as a decision elsewhere. 车载现场审批
   */
  readonly decideOnBus: Application;
  /**
   * Records a project's parcel and planning conditions, or a version of them: an approver of natural resources of the region.
   * Refused with BAD_INPUT, STALE_VERSION or FORBIDDEN. 登记地块与规划条件
   */
  readonly recordParcel: Parcel;
  /**
   * Reports how the line of one's own agency went in a month: once, or as an amendment of the version read. Refused with
   * LINE_PROGRESS_REPORTED, STALE_VERSION, REGION_UNKNOWN, BAD_INPUT or FORBIDDEN. 报送牵头项目进度
   */
  readonly reportLineProgress: LineReport;
  /**
   * Takes a CSV file for what a region has on a year's list: places that the file does not have are removed. One bad row and
   * nothing is changed; every bad row is told. Refused with FORBIDDEN, REGION_UNKNOWN, STALE_VERSION, or BAD_INPUT when
   * the file has no row, or more than 10,000 rows or 900,000 bytes. 导入重点项目清单
   */
  readonly importKeyProjectList: KeyListImport;
  /**
   * Takes a project off a year's key-project list: the service room, or an approver of development and reform. It loses the
   * level unless another list in force has it. Refused with KEY_LISTING_NOT_FOUND. 移出重点项目清单
   */
  readonly removeFromList: Project;
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
   * Draws up a region's plan of this month or a later one from the current roadmaps, or draws it up anew: adds what is new, keeps
   * what is there, marks what the roadmaps dropped. Refused with BAD_INPUT, REGION_UNKNOWN, FORBIDDEN, or STALE_VERSION when
   * somebody else did so at the same time. 编制月度计划
   */
  readonly drawUpMonthlyPlan: MonthlyPlan;
  /**
   * Carries what was not done over into the month after, or into the present one when that is over too; answers the line that takes
   * its place. Refused with PLAN_LINE_NOT_FOUND, PLAN_LINE_NOT_SLIPPED for a line that is done, open, dropped or carried over
   * before, BAD_INPUT without a reason, or FORBIDDEN. 结转
   */
  readonly carryOverPlanLine: PlanLine;
  /**
   * Submits at least two items as one instance, all or none: drafts of them are taken along, what has none is drafted, and each
   * material is presented once. Refused with PREREQUISITE_MISSING naming each item that lacks something, ITEM_NOT_FOUND,
   * ITEM_NOT_APPLICABLE, ITEM_ASSISTED_ONLY, APPLICATION_EXISTS, BAD_INPUT or FORBIDDEN. 并联申请
   */
  readonly submitInParallel: ParallelApplication;
  /**
   * Takes back all that is not decided yet of a parallel application; what is decided stays. Refused with
   * TRANSITION_NOT_ALLOWED when nothing of it is open, or PARALLEL_APPLICATION_NOT_FOUND. 撤回并联申请
   */
  readonly withdrawInParallel: ParallelApplication;
  /**
   * Opens a joint pre-review on a signed agreement: the service room or a steward of the region. Refused with
   * PRE_REVIEW_EXISTS, ROADMAP_NOT_FOUND when nobody is invited by name, BAD_INPUT or FORBIDDEN. 启动准入联合预审
   */
  readonly openJointPreReview: JointPreReview;
  /**
   * Gives the opinion of an invited agency, or amends it until the notice. Refused with AGENCY_NOT_INVITED, BAD_INPUT,
   * TRANSITION_NOT_ALLOWED or FORBIDDEN. 出具预审意见
   */
  readonly givePreReviewOpinion: JointPreReview;
  /** Records a joint review meeting. Refused with AGENCY_NOT_INVITED, BAD_INPUT or TRANSITION_NOT_ALLOWED. 记录联审会议 */
  readonly recordPreReviewMeeting: JointPreReview;
  /**
   * Tells all items and the flow, once, from the latest roadmap and the opinions. Refused with NOTICE_ALREADY_ISSUED,
   * PRE_REVIEW_OPINION_MISSING, ROADMAP_NOT_FOUND or TRANSITION_NOT_ALLOWED. 一次性告知
   */
  readonly issueOneTimeNotice: JointPreReview;
  /** Gives a joint pre-review up. Refused with TRANSITION_NOT_ALLOWED once the notice is issued. 取消准入联合预审 */
  readonly cancelJointPreReview: JointPreReview;
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
  /**
   * Chooses all or some items of the roadmap for the steward's service; a later choice replaces it and both are kept. Refused
   * with ROADMAP_NOT_FOUND before anything is planned, BAD_INPUT naming the items there are. 选择帮办代办事项
   */
  readonly chooseServiceItems: ServiceChoice;
  /**
   * Submits a smart form: every item is drafted and submitted as one parallel application, all or none. Refused with BAD_INPUT
   * and every fault of the answers, PREREQUISITE_MISSING naming each item that lacks something, and as the form itself. 提交智慧表单
   */
  readonly submitSmartForm: ParallelApplication;
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
  validUntil?: InputMaybe<Scalars['Date']['input']>;
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
  validUntil?: InputMaybe<Scalars['Date']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationdraftPreApprovalArgs = {
  projectId: Scalars['ID']['input'];
  itemCode: Scalars['String']['input'];
};


export type MutationdraftSimulatedArgs = {
  projectId: Scalars['ID']['input'];
  itemCode: Scalars['String']['input'];
};


export type MutationsupplyAwaitedMaterialsArgs = {
  applicationId: Scalars['ID']['input'];
  materials: ReadonlyArray<Scalars['String']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationconvertPreApprovalArgs = {
  applicationId: Scalars['ID']['input'];
  certificateNumber?: InputMaybe<Scalars['String']['input']>;
  validUntil?: InputMaybe<Scalars['Date']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationconvertSimulatedArgs = {
  applicationId: Scalars['ID']['input'];
  certificateNumber?: InputMaybe<Scalars['String']['input']>;
  validUntil?: InputMaybe<Scalars['Date']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationwithdrawPreApprovalArgs = {
  applicationId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationclearBasisFlagArgs = {
  flagId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationsignToleranceCommitmentArgs = {
  applicationId: Scalars['ID']['input'];
  materials: ReadonlyArray<Scalars['String']['input']>;
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  workingDays?: InputMaybe<Scalars['Int']['input']>;
  signedBy: Scalars['String']['input'];
  statement: Scalars['String']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationsupplyToleratedMaterialsArgs = {
  applicationId: Scalars['ID']['input'];
  materials: ReadonlyArray<Scalars['String']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationclearToleranceBarArgs = {
  ownerCreditCode: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};


export type MutationsignNotificationCommitmentArgs = {
  applicationId: Scalars['ID']['input'];
  signedBy: Scalars['String']['input'];
  statement: Scalars['String']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationapproveOnCommitmentArgs = {
  applicationId: Scalars['ID']['input'];
  documentNo?: InputMaybe<Scalars['String']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationrecordCommitmentCheckArgs = {
  applicationId: Scalars['ID']['input'];
  outcome: CommitmentCheckOutcome;
  finding: Scalars['String']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationgrantDelegationArgs = {
  input: DelegationInput;
};


export type MutationrevokeDelegationArgs = {
  delegationId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationacceptOnBusArgs = {
  applicationId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  throughTrainBookingId?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationreviewOnBusArgs = {
  applicationId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  throughTrainBookingId?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationdecideOnBusArgs = {
  applicationId: Scalars['ID']['input'];
  outcome: BusOutcome;
  documentNo?: InputMaybe<Scalars['String']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  throughTrainBookingId?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationrecordParcelArgs = {
  projectId: Scalars['ID']['input'];
  input: ParcelInput;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationreportLineProgressArgs = {
  region: Scalars['String']['input'];
  month: Scalars['String']['input'];
  text: Scalars['String']['input'];
  figures?: ReadonlyArray<LineFigureInput>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationimportKeyProjectListArgs = {
  level: KeyLevel;
  region: Scalars['String']['input'];
  year: Scalars['Int']['input'];
  csv: Scalars['String']['input'];
  delimiter?: InputMaybe<CsvDelimiter>;
  dryRun?: Scalars['Boolean']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationremoveFromListArgs = {
  projectId: Scalars['ID']['input'];
  level: KeyLevel;
  year: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
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


export type MutationdrawUpMonthlyPlanArgs = {
  region: Scalars['String']['input'];
  month: Scalars['String']['input'];
  onlyKeyProjects?: Scalars['Boolean']['input'];
};


export type MutationcarryOverPlanLineArgs = {
  lineId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationsubmitInParallelArgs = {
  projectId: Scalars['ID']['input'];
  itemCodes: ReadonlyArray<Scalars['String']['input']>;
  materials?: ReadonlyArray<Scalars['String']['input']>;
};


export type MutationwithdrawInParallelArgs = {
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationopenJointPreReviewArgs = {
  projectId: Scalars['ID']['input'];
  agreementReference: Scalars['String']['input'];
  agreementSignedOn: Scalars['Date']['input'];
  agencies?: InputMaybe<ReadonlyArray<Agency>>;
};


export type MutationgivePreReviewOpinionArgs = {
  preReviewId: Scalars['ID']['input'];
  itemCodes: ReadonlyArray<Scalars['String']['input']>;
  conditions?: InputMaybe<Scalars['String']['input']>;
  remarks?: InputMaybe<Scalars['String']['input']>;
};


export type MutationrecordPreReviewMeetingArgs = {
  preReviewId: Scalars['ID']['input'];
  heldAt: Scalars['DateTime']['input'];
  place: Scalars['String']['input'];
  minutes: Scalars['String']['input'];
  absences?: ReadonlyArray<PreReviewAbsenceInput>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationissueOneTimeNoticeArgs = {
  preReviewId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationcancelJointPreReviewArgs = {
  preReviewId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
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


export type MutationchooseServiceItemsArgs = {
  projectId: Scalars['ID']['input'];
  scope: ServiceScope;
  itemCodes?: ReadonlyArray<Scalars['String']['input']>;
};


export type MutationsubmitSmartFormArgs = {
  projectId: Scalars['ID']['input'];
  itemCodes: ReadonlyArray<Scalars['String']['input']>;
  answers: Scalars['JSON']['input'];
  materials?: ReadonlyArray<Scalars['String']['input']>;
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
  /** What the approval is worth. 法律效力 */
  readonly effect?: InputMaybe<ApprovalEffect>;
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
  /** The same in English. 事项英文名称 */
  readonly itemNameEn: Scalars['String']['output'];
  /** Agency that decides. 审批部门 */
  readonly agency: Agency;
  /** Stage. 阶段 */
  readonly stage: ItemStage;
  /** What its approval is worth; a conversion makes it formal. 法律效力 */
  readonly effect: ApprovalEffect;
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
  /** The latest document that it was issued; null before it is approved. 证照 */
  readonly certificate?: Maybe<Certificate>;
  /** That something it is built on was withdrawn; the cleared flags too, in order. 依据撤销标记 */
  readonly flags: ReadonlyArray<BasisFlag>;
  /** Whether one of its flags stands. 是否存在未解除标记 */
  readonly flagged: Scalars['Boolean']['output'];
  /** Whether it could become formal now; null unless it is a pre-approval or a simulated approval that was approved. 换发条件 */
  readonly conversion?: Maybe<Conversion>;
  /** What the owner promised to bring later. 容缺承诺 */
  readonly toleranceCommitment?: Maybe<ToleranceCommitment>;
  /** What the owner promised to comply with. 告知承诺 */
  readonly notificationCommitment?: Maybe<NotificationCommitment>;
  /** The instance it was submitted in; null when it was submitted by itself. 所属并联申请 */
  readonly parallelApplication?: Maybe<ParallelApplication>;
  /** Its own part of the smart form it was submitted by; null when it was submitted without one. 申请表内容 */
  readonly form?: Maybe<ApplicationForm>;
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
  /** Name of the material as the catalogue has it now; its code when it has it no more. 材料名称 */
  readonly materialName: Scalars['String']['output'];
  /** The same in English. 材料英文名称 */
  readonly materialNameEn: Scalars['String']['output'];
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
  /** Number of the document as it was said; that of the certificate is there when none was. 批文号 */
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  /** When. 决定时间 */
  readonly decidedAt: Scalars['DateTime']['output'];
  /** By whom. 决定人 */
  readonly decidedByName: Scalars['String']['output'];
  /** Where it was decided. 办理地点 */
  readonly place: ServicePlace;
  /** By which delegation; null for one that was not decided on the bus. 授权委托 */
  readonly delegation?: Maybe<Delegation>;
  /** Number of the seal on the bus. 2号公章编号 */
  readonly sealNo?: Maybe<Scalars['String']['output']>;
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
  /** Where it was done. 办理地点 */
  readonly place: ServicePlace;
  /** By which delegation; null when it needed none. 授权委托 */
  readonly delegation?: Maybe<Delegation>;
  /** Number of the seal on the bus. 2号公章编号 */
  readonly sealNo?: Maybe<Scalars['String']['output']>;
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
  | 'REVOKED'
  /** Ended because promised materials did not come in time. 终止 */
  | 'TERMINATED';

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
  /** Supply what a pre-approval or a simulated approval did without. 补交待具备条件材料 */
  | 'SUPPLY_AWAITED'
  /** Convert into the formal approval. 换发正式文件 */
  | 'CONVERT'
  /** Record that it was approved elsewhere. 登记外部准予结果 */
  | 'RECORD_APPROVAL'
  /** Record that it was rejected elsewhere. 登记外部不予结果 */
  | 'RECORD_REJECTION'
  /** Promise tolerable materials for later. 签订容缺承诺 */
  | 'COMMIT_TOLERANCE'
  /** Supply promised materials. 补齐容缺材料 */
  | 'SUPPLY_TOLERATED'
  /** End, because promised materials did not come in time. 终止办理 */
  | 'TERMINATE'
  /** Sign the commitment after the notice. 签订告知承诺 */
  | 'COMMIT_NOTIFICATION'
  /** Approve on the commitment. 告知承诺准予 */
  | 'APPROVE_ON_COMMITMENT'
  /** Record that the check passed. 承诺核查通过 */
  | 'PASS_CHECK'
  /** Record that the check failed. 承诺核查不通过 */
  | 'FAIL_CHECK';

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

/** Project of a construction owner. 工程建设项目 */
export type Project = {
  /** Its certificates, the newest first. 项目证照 */
  readonly certificates: CertificateConnection;
  /** The broken promise that bars the project's owner from tolerance; null when none does. 容缺失信限制 */
  readonly toleranceBar?: Maybe<ToleranceBar>;
  /** Its parcel and planning conditions; null until they are recorded. 地块与规划条件 */
  readonly parcel?: Maybe<Parcel>;
  /** All versions of its parcel, the latest first. 地块信息各版本 */
  readonly parcels?: Maybe<ParcelConnection>;
  /** How far approval is, for `Project.health`: items of its roadmap, and those applied for, but what acceptance and utilities count. 审批办理情况 */
  readonly approvalHealth?: Maybe<DepartmentHealth>;
  /** Its stage, for `Project.health`. 项目阶段 */
  readonly approvalStage?: Maybe<ProjectStage>;
  /** Materials that were brought for it, the newest first; bring one by POST /materials at the gateway. 项目材料 */
  readonly materials?: Maybe<MaterialConnection>;
  /** Its parallel applications, the newest first. 并联申请 */
  readonly parallelApplications?: Maybe<ParallelApplicationConnection>;
  /** Its joint pre-review on entry; null when there is none that is not cancelled. 准入联合预审 */
  readonly jointPreReview?: Maybe<JointPreReview>;
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
  /** Who carries it now, as approval has heard from the steward force; null when nobody does. 在岗项目管家 */
  readonly stewardOnDuty?: Maybe<StewardOnDuty>;
  /** Which items the owner wants the steward to serve; null before a choice. 帮办代办事项选择 */
  readonly serviceChoice?: Maybe<ServiceChoice>;
  /** Its row of the wall chart, as it is now. 挂图条目 */
  readonly wallChartRow?: Maybe<WallChartRow>;
};


/** Project of a construction owner. 工程建设项目 */
export type ProjectcertificatesArgs = {
  filter?: InputMaybe<CertificateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Project of a construction owner. 工程建设项目 */
export type ProjectparcelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Project of a construction owner. 工程建设项目 */
export type ProjectmaterialsArgs = {
  filter?: InputMaybe<MaterialFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Project of a construction owner. 工程建设项目 */
export type ProjectparallelApplicationsArgs = {
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

/** Item of the approval catalogue. 审批事项 */
export type Item = {
  /** How it may be approved ahead of its formal approval; null when it may not. 预审批规则 */
  readonly preApproval?: Maybe<PreApprovalRule>;
  /** How long its certificate is valid, in months; null when that is open. 证照有效期（月） */
  readonly validMonths?: Maybe<Scalars['Int']['output']>;
  /** On what terms it is decided on a signed commitment; null when it is not. 告知承诺条件 */
  readonly notificationCommitment?: Maybe<NotificationTerms>;
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
  /** Working days promised; null when closed on the spot or promised in hours. 承诺工作日 */
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
  /** Working hours promised; null when it is promised in days. 承诺工作小时 */
  readonly promisedWorkingHours?: Maybe<Scalars['Int']['output']>;
};

/** How an item may be approved ahead of its formal approval. 预审批规则 */
export type PreApprovalRule = {
  /** Codes of prerequisites and materials that may still be pending. 可待具备的前置事项与材料 */
  readonly mayAwait: ReadonlyArray<Scalars['String']['output']>;
  /** Code of the technical review that, once passed, lets every prerequisite item be pending. 关键技术环节 */
  readonly keyReview?: Maybe<Scalars['String']['output']>;
  /** How long the pre-approval is valid, in months; null when that is open. 预审批文件有效期（月） */
  readonly validMonths?: Maybe<Scalars['Int']['output']>;
};

/** Which certificates are wanted. 证照筛选 */
export type CertificateFilter = {
  /** What they are worth. 法律效力 */
  readonly effect?: InputMaybe<ApprovalEffect>;
  /** How they stand today. 证照状态 */
  readonly status?: InputMaybe<CertificateStatus>;
};

/** What an approval is worth in law. 法律效力 */
export type ApprovalEffect =
  /** Formal. 正式审批 */
  | 'FORMAL'
  /** Ahead of the formal one, input for the next pre-approval. 预审批 */
  | 'PRE_APPROVAL'
  /** A rehearsal before the land is held, without legal effect. 模拟审批 */
  | 'SIMULATED';

/** How a certificate stands. 证照状态 */
export type CertificateStatus =
  /** Valid. 有效 */
  | 'VALID'
  /** Another one took its place. 已换发 */
  | 'SUPERSEDED'
  /** Withdrawn or revoked. 已撤销 */
  | 'WITHDRAWN'
  /** Its validity has run out. 已过期 */
  | 'EXPIRED';

/** Document that an approval issued. 证照批文 */
export type Certificate = {
  /** Opaque id (UUIDv7). 证照标识 */
  readonly id: Scalars['ID']['output'];
  /** Its number; that of a simulated one begins with 模拟. 证照批文号 */
  readonly number: Scalars['String']['output'];
  /** The project. 项目 */
  readonly project?: Maybe<Project>;
  /** The application that it was issued for. 申请 */
  readonly application?: Maybe<Application>;
  /** Code of the item. 事项代码 */
  readonly itemCode: Scalars['String']['output'];
  /** Name of the item. 事项名称 */
  readonly itemName: Scalars['String']['output'];
  /** Agency that issued it. 审批部门 */
  readonly agency: Agency;
  /** What it is worth. 法律效力 */
  readonly effect: ApprovalEffect;
  /** How it stands today. 证照状态 */
  readonly status: CertificateStatus;
  /** When it was issued. 出具时间 */
  readonly issuedAt: Scalars['DateTime']['output'];
  /** By whom. 出具人 */
  readonly issuedByName: Scalars['String']['output'];
  /** The first day on which it is valid. 有效期起 */
  readonly validFrom: Scalars['Date']['output'];
  /** The last day on which it is valid; null when that is open. 有效期至 */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  /** When it was superseded or withdrawn. 失效时间 */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was withdrawn. 撤销原因 */
  readonly endReason?: Maybe<Scalars['String']['output']>;
  /** The certificate whose place it took. 被换发的证照 */
  readonly supersedes?: Maybe<Certificate>;
  /** The certificate that took its place. 换发后的证照 */
  readonly supersededBy?: Maybe<Certificate>;
  /** The whole chain it belongs to, the oldest first. 换发链 */
  readonly chain: ReadonlyArray<Certificate>;
  /** The certificates that counted as its input. 依据证照 */
  readonly builtOn: ReadonlyArray<Certificate>;
  /** The certificates that were built directly on it. 以此为依据的证照 */
  readonly builtUpon: ReadonlyArray<Certificate>;
  /** The applications, under way or approved, that counted it as input. 以此为依据的申请 */
  readonly countedBy: ReadonlyArray<Application>;
  /** That something it is built on was withdrawn; the cleared flags too, in order. 依据撤销标记 */
  readonly flags: ReadonlyArray<BasisFlag>;
};

/** Page of certificates. 证照分页 */
export type CertificateConnection = {
  /** Entries with their cursors. 条目 */
  readonly edges: ReadonlyArray<CertificateEdge>;
  /** The entries alone. 内容 */
  readonly nodes: ReadonlyArray<Certificate>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** Entry of a page with its cursor. 分页条目 */
export type CertificateEdge = {
  /** Opaque cursor. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The entry. 内容 */
  readonly node: Certificate;
};

/** That a certificate was withdrawn on which an application is built, however many lie between. 依据撤销标记 */
export type BasisFlag = {
  /** Opaque id (UUIDv7). 标记标识 */
  readonly id: Scalars['ID']['output'];
  /** The certificate that was withdrawn. 被撤销的证照 */
  readonly basis?: Maybe<Certificate>;
  /** Why it was withdrawn. 撤销原因 */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When it was flagged. 标记时间 */
  readonly flaggedAt: Scalars['DateTime']['output'];
  /** When the flag was cleared; null while it stands. 解除时间 */
  readonly clearedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it no longer stands. 解除方式 */
  readonly clearance?: Maybe<FlagClearance>;
  /** Who cleared it, or made good what was withdrawn. 解除人 */
  readonly clearedByName?: Maybe<Scalars['String']['output']>;
  /** What the agency said when it cleared the flag itself. 解除原因 */
  readonly clearedReason?: Maybe<Scalars['String']['output']>;
};

/** Why a flag no longer stands. 解除方式 */
export type FlagClearance =
  /** What was withdrawn has been granted anew or converted. 依据已恢复 */
  | 'RESTORED'
  /** The application itself became formal. 已换发正式文件 */
  | 'CONVERTED'
  /** The application came to its end. 申请已结束 */
  | 'ENDED'
  /** The agency cleared it, with a reason. 审批部门确认解除 */
  | 'AGENCY';

/** Whether an approval could become formal now. 换发条件 */
export type Conversion = {
  /** Whether nothing stands in the way. 是否可换发 */
  readonly possible: Scalars['Boolean']['output'];
  /** Everything that stands in the way. 未满足的条件 */
  readonly obstacles: ReadonlyArray<ConversionObstacle>;
};

/** What stands in the way of a formal document. 未满足的条件 */
export type ConversionObstacle = {
  /** The code with which a conversion would be refused. 代码 */
  readonly code: Scalars['String']['output'];
  /** In Chinese. 说明 */
  readonly message: Scalars['String']['output'];
  /** In English. 英文说明 */
  readonly messageEn: Scalars['String']['output'];
  /** Codes of what is missing, those that stand for each other joined by a bar. 缺失条件 */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  /** What has changed since a simulated approval. 已变化的情况 */
  readonly changes: ReadonlyArray<SimulationChange>;
};

/** Something relevant that has changed since a simulated approval. 模拟审批后的变化 */
export type SimulationChange = {
  /** What: a fact of the project, itemVersion or materials. 变化内容 */
  readonly what: Scalars['String']['output'];
  /** What it was, as JSON. 原值 */
  readonly before: Scalars['String']['output'];
  /** What it is, as JSON. 现值 */
  readonly after: Scalars['String']['output'];
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
  /** Working hours promised; null when it is promised in days. 承诺工作小时 */
  readonly promisedWorkingHours?: Maybe<Scalars['Int']['output']>;
  /** Minutes of office hours counted so far, of a promise in hours. 已计办公分钟 */
  readonly countedWorkingMinutes?: Maybe<Scalars['Int']['output']>;
  /** Minutes of office hours left, negative when late, of a promise in hours. 剩余办公分钟 */
  readonly remainingWorkingMinutes?: Maybe<Scalars['Int']['output']>;
  /** The last instant in time of a promise in hours; null while the clock stands still. 截止时间 */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
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
  /** Minutes of office hours that counted, of a promise in hours. 计入办公分钟 */
  readonly countedMinutes?: Maybe<Scalars['Int']['output']>;
  /** Public holiday that the day belongs to or is worked for, in Chinese. 节假日名称 */
  readonly holiday?: Maybe<Scalars['String']['output']>;
  /** The same in English. 节假日英文名称 */
  readonly holidayEn?: Maybe<Scalars['String']['output']>;
  /** Step that stopped the clock, when it stood still. 停止计时的操作 */
  readonly stoppedBy?: Maybe<ApplicationAction>;
  /** Special procedure that it stood still for. 特别程序类型 */
  readonly specialProcedure?: Maybe<SpecialProcedureKind>;
  /** All of this in one line, in Chinese. 说明 */
  readonly text: Scalars['String']['output'];
  /** The same in English. 英文说明 */
  readonly textEn: Scalars['String']['output'];
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
  | 'STOPPED'
  /** The clock ran, but not while the office was open. 非办公时间，不计入 */
  | 'OUTSIDE_OFFICE_HOURS';

/** Which bars are wanted. 容缺失信限制筛选 */
export type ToleranceBarFilter = {
  /** Credit code of the unit. 统一社会信用代码 */
  readonly ownerCreditCode?: InputMaybe<Scalars['String']['input']>;
  /** Only those that have been cleared, or only those that have not. 是否已解除 */
  readonly cleared?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Promise to bring tolerable materials later. 容缺承诺 */
export type ToleranceCommitment = {
  /** Opaque id. 承诺标识 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands. 状态 */
  readonly status: ToleranceStatus;
  /** Codes of the materials promised. 容缺材料代码 */
  readonly materials: ReadonlyArray<Scalars['String']['output']>;
  /** The last day in time. 承诺补齐日期 */
  readonly dueOn: Scalars['Date']['output'];
  /** When the next reminder is sent; null when none is left. 下次提醒日期 */
  readonly nextReminderOn?: Maybe<Scalars['Date']['output']>;
  /** Who signed for the owner. 承诺人 */
  readonly signedBy: Scalars['String']['output'];
  /** What was signed. 承诺内容 */
  readonly statement: Scalars['String']['output'];
  /** When. 签订时间 */
  readonly signedAt: Scalars['DateTime']['output'];
  /** When it was kept, broken or cancelled. 终结时间 */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Where a tolerance commitment stands. 容缺承诺状态 */
export type ToleranceStatus =
  /** Signed. 已承诺 */
  | 'SIGNED'
  /** All was brought in time. 已履约 */
  | 'KEPT'
  /** The day passed. 已失信 */
  | 'BROKEN'
  /** The application ended otherwise before the day. 已取消 */
  | 'CANCELLED';

/** Broken promise that bars its owner from tolerance until it is cleared. 容缺失信限制 */
export type ToleranceBar = {
  /** Opaque id. 限制标识 */
  readonly id: Scalars['ID']['output'];
  /** Credit code of the unit. 统一社会信用代码 */
  readonly ownerCreditCode: Scalars['String']['output'];
  /** The application that was terminated. 申请 */
  readonly application?: Maybe<Application>;
  /** Codes of the materials that were promised. 容缺材料代码 */
  readonly materials: ReadonlyArray<Scalars['String']['output']>;
  /** By when they were promised. 承诺补齐日期 */
  readonly dueOn: Scalars['Date']['output'];
  /** When the promise was broken. 失信时间 */
  readonly barredAt: Scalars['DateTime']['output'];
  /** When it was cleared; null while it bars. 解除时间 */
  readonly clearedAt?: Maybe<Scalars['DateTime']['output']>;
  /** By whom it was cleared. 解除人 */
  readonly clearedByName?: Maybe<Scalars['String']['output']>;
  /** Why it was cleared. 解除原因 */
  readonly clearReason?: Maybe<Scalars['String']['output']>;
};

/** Page of bars. 容缺失信限制分页 */
export type ToleranceBarConnection = {
  /** Entries with their cursors. 条目 */
  readonly edges: ReadonlyArray<ToleranceBarEdge>;
  /** The entries alone. 内容 */
  readonly nodes: ReadonlyArray<ToleranceBar>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** Entry of a page with its cursor. 分页条目 */
export type ToleranceBarEdge = {
  /** Opaque cursor. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The entry. 内容 */
  readonly node: ToleranceBar;
};

/** On what terms an item is decided on a signed commitment. 告知承诺条件 */
export type NotificationTerms = {
  /** Working days after the decision within which the agency checks. 核查期限（工作日） */
  readonly checkWithinWorkingDays: Scalars['Int']['output'];
  /** Codes of the materials that the commitment stands for. 承诺替代的材料代码 */
  readonly replaces: ReadonlyArray<Scalars['String']['output']>;
  /** What the owner is told before signing, in Chinese. 告知内容 */
  readonly notice: Scalars['String']['output'];
  /** The same in English. 告知内容（英文） */
  readonly noticeEn: Scalars['String']['output'];
};

/** Promise to meet the conditions that were told. 告知承诺 */
export type NotificationCommitment = {
  /** Opaque id. 承诺标识 */
  readonly id: Scalars['ID']['output'];
  /** Where it and its check stand. 状态 */
  readonly status: NotificationStatus;
  /** Who signed for the owner. 承诺人 */
  readonly signedBy: Scalars['String']['output'];
  /** What was signed. 承诺内容 */
  readonly statement: Scalars['String']['output'];
  /** When. 签订时间 */
  readonly signedAt: Scalars['DateTime']['output'];
  /** The last day of the check; null before the decision. 核查截止日期 */
  readonly checkDueOn?: Maybe<Scalars['Date']['output']>;
  /** What the check found. 核查情况 */
  readonly finding?: Maybe<Scalars['String']['output']>;
  /** When it was checked. 核查时间 */
  readonly checkedAt?: Maybe<Scalars['DateTime']['output']>;
  /** By whom. 核查人 */
  readonly checkedByName?: Maybe<Scalars['String']['output']>;
};

/** Where a notification-commitment and its check stand. 告知承诺状态 */
export type NotificationStatus =
  /** Signed. 已承诺 */
  | 'SIGNED'
  /** Decided on; to be checked. 待核查 */
  | 'CHECK_DUE'
  /** Checked, and kept. 核查通过 */
  | 'KEPT'
  /** Checked, and not kept. 核查不通过 */
  | 'BROKEN'
  /** The application went another way. 已取消 */
  | 'CANCELLED';

/** How a check ended. 核查结果 */
export type CommitmentCheckOutcome =
  /** What was promised is so. 通过 */
  | 'PASSED'
  /** What was promised is not so. 不通过 */
  | 'FAILED';

/** What an agency delegates. 授权内容 */
export type DelegationInput = {
  /** Subject by which the chief approver signs in. 首席审批员登录标识 */
  readonly delegateSubject: Scalars['String']['input'];
  /** Name of the chief approver. 首席审批员姓名 */
  readonly delegateName: Scalars['String']['input'];
  /** Codes of the items: the agency's own, of those that can be decided on the spot. 授权事项代码 */
  readonly itemCodes: ReadonlyArray<Scalars['String']['input']>;
  /** Regions, with all regions within them. 授权地区 */
  readonly regions: ReadonlyArray<Scalars['String']['input']>;
  /** First day. 生效日期 */
  readonly validFrom: Scalars['Date']['input'];
  /** Last day. 截止日期 */
  readonly validUntil: Scalars['Date']['input'];
  /** Number of the seal kept on the bus: in one delegation at a time. 2号公章编号 */
  readonly sealNo: Scalars['String']['input'];
  /** Number of the letter of delegation. 授权委托书文号 */
  readonly documentNo: Scalars['String']['input'];
};

/** Which delegations are wanted. 授权委托筛选 */
export type DelegationFilter = {
  /** Agency that delegates. 授权部门 */
  readonly agency?: InputMaybe<Agency>;
  /** Subject of the chief approver. 首席审批员登录标识 */
  readonly delegateSubject?: InputMaybe<Scalars['String']['input']>;
  /** Valid on this day and not taken back. 有效日期 */
  readonly liveOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Written delegation of an agency to the chief approver of a bus crew. 授权委托书 */
export type Delegation = {
  /** Opaque id (UUIDv7). 授权标识 */
  readonly id: Scalars['ID']['output'];
  /** Counts its changes from 1; give it back as expectedVersion. 版本号 */
  readonly version: Scalars['Int']['output'];
  /** Agency that delegates. 授权部门 */
  readonly agency: Agency;
  /** Subject by which the chief approver signs in. 首席审批员登录标识 */
  readonly delegateSubject: Scalars['String']['output'];
  /** Name of the chief approver. 首席审批员姓名 */
  readonly delegateName: Scalars['String']['output'];
  /** Codes of the items. 授权事项代码 */
  readonly itemCodes: ReadonlyArray<Scalars['String']['output']>;
  /** The items that the catalogue still has. 授权事项 */
  readonly items: ReadonlyArray<Item>;
  /** Regions, with all regions within them. 授权地区 */
  readonly regions: ReadonlyArray<Scalars['String']['output']>;
  /** First day. 生效日期 */
  readonly validFrom: Scalars['Date']['output'];
  /** Last day. 截止日期 */
  readonly validUntil: Scalars['Date']['output'];
  /** Number of the seal kept on the bus. 2号公章编号 */
  readonly sealNo: Scalars['String']['output'];
  /** Number of the letter of delegation. 授权委托书文号 */
  readonly documentNo: Scalars['String']['output'];
  /** How it stands. 授权状态 */
  readonly standing: DelegationStanding;
  /** When it was granted. 授权时间 */
  readonly grantedAt: Scalars['DateTime']['output'];
  /** By whom. 授权人 */
  readonly grantedByName: Scalars['String']['output'];
  /** When it was taken back. 撤回时间 */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** By whom. 撤回人 */
  readonly revokedByName?: Maybe<Scalars['String']['output']>;
  /** Why. 撤回原因 */
  readonly revocationReason?: Maybe<Scalars['String']['output']>;
};


/** Written delegation of an agency to the chief approver of a bus crew. 授权委托书 */
export type DelegationstandingArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** How a delegation stands on a day. 授权状态 */
export type DelegationStanding =
  /** Its first day lies ahead. 未生效 */
  | 'NOT_YET_VALID'
  /** Valid. 有效 */
  | 'LIVE'
  /** Its last day is past. 已过期 */
  | 'EXPIRED'
  /** Taken back. 已撤回 */
  | 'REVOKED';

/** Where a step is taken. 办理地点 */
export type ServicePlace =
  /** At the office, the window or online. 窗口或网上 */
  | 'OFFICE'
  /** On the through-train bus. 直通车 */
  | 'ON_BUS';

/** How it is decided on the bus. 车载现场审批结果 */
export type BusOutcome =
  /** Approved. 准予 */
  | 'APPROVED'
  /** Rejected. 不予 */
  | 'REJECTED';

/** Page of delegations. 授权委托分页 */
export type DelegationConnection = {
  /** Entries with their cursors. 条目 */
  readonly edges: ReadonlyArray<DelegationEdge>;
  /** The entries alone. 内容 */
  readonly nodes: ReadonlyArray<Delegation>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** Entry of a page with its cursor. 分页条目 */
export type DelegationEdge = {
  /** Opaque cursor. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The entry. 内容 */
  readonly node: Delegation;
};

/** Parcel and its planning conditions. 地块信息 */
export type ParcelInput = {
  /** Number of the parcel. 宗地编号 */
  readonly parcelNo: Scalars['String']['input'];
  /** Area in square metres, 1 to 100,000,000. 用地面积（平方米） */
  readonly areaSquareMetres: Scalars['Float']['input'];
  /** Use. 土地用途 */
  readonly landUse: Scalars['String']['input'];
  /** Least ratio of floor area to parcel area, up to the greatest. 容积率下限 */
  readonly floorAreaRatioAtLeast?: InputMaybe<Scalars['Float']['input']>;
  /** Greatest ratio of floor area to parcel area, 0.01 to 30. 容积率上限 */
  readonly floorAreaRatioAtMost: Scalars['Float']['input'];
  /** Greatest share of the parcel that may be built over, 0 to 100 percent. 建筑密度上限（%） */
  readonly buildingDensityPercentAtMost: Scalars['Float']['input'];
  /** Greatest height in metres, 1 to 1,000. 建筑限高（米） */
  readonly heightMetresAtMost: Scalars['Float']['input'];
  /** Least share of green, 0 to 100 percent. 绿地率下限（%） */
  readonly greenPercentAtLeast: Scalars['Float']['input'];
  /** Number of the document that sets the conditions. 规划条件文号 */
  readonly conditionsDocumentNo: Scalars['String']['input'];
};

/** Version of a project's parcel and planning conditions. 地块与规划条件 */
export type Parcel = {
  /** Id of the version. 标识 */
  readonly id: Scalars['ID']['output'];
  /** From 1. 版本 */
  readonly version: Scalars['Int']['output'];
  /** Number of the parcel. 宗地编号 */
  readonly parcelNo: Scalars['String']['output'];
  /** Area in square metres. 用地面积（平方米） */
  readonly areaSquareMetres: Scalars['Float']['output'];
  /** Use. 土地用途 */
  readonly landUse: Scalars['String']['output'];
  /** Least ratio of floor area to parcel area. 容积率下限 */
  readonly floorAreaRatioAtLeast?: Maybe<Scalars['Float']['output']>;
  /** Greatest ratio of floor area to parcel area. 容积率上限 */
  readonly floorAreaRatioAtMost: Scalars['Float']['output'];
  /** Greatest share of the parcel that may be built over, in percent. 建筑密度上限（%） */
  readonly buildingDensityPercentAtMost: Scalars['Float']['output'];
  /** Greatest height in metres. 建筑限高（米） */
  readonly heightMetresAtMost: Scalars['Float']['output'];
  /** Least share of green, in percent. 绿地率下限（%） */
  readonly greenPercentAtLeast: Scalars['Float']['output'];
  /** Number of the document that sets the conditions. 规划条件文号 */
  readonly conditionsDocumentNo: Scalars['String']['output'];
  /** When it was recorded. 登记时间 */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** By whom. 登记人 */
  readonly recordedByName: Scalars['String']['output'];
};

/** What an agency reported of a month. 部门月度进度 */
export type LineProgress = {
  /** The agency. 部门 */
  readonly agency: Agency;
  /** Its report; null when it has not reported. 报送内容 */
  readonly report?: Maybe<LineReport>;
  /** Earlier versions of the report, the latest first. 历次版本 */
  readonly earlier: ReadonlyArray<LineReport>;
};

/** How an agency's own line went in a month. 部门进度报送 */
export type LineReport = {
  /** Id of the version. 标识 */
  readonly id: Scalars['ID']['output'];
  /** The agency. 部门 */
  readonly agency: Agency;
  /** Region. 行政区划代码 */
  readonly region: Scalars['String']['output'];
  /** Month as YYYY-MM. 月份 */
  readonly month: Scalars['String']['output'];
  /** From 1; an amendment is the next one. 版本 */
  readonly version: Scalars['Int']['output'];
  /** How it went. 进度情况 */
  readonly text: Scalars['String']['output'];
  /** Figures. 指标 */
  readonly figures: ReadonlyArray<LineFigure>;
  /** When. 报送时间 */
  readonly reportedAt: Scalars['DateTime']['output'];
  /** By whom. 报送人 */
  readonly reportedByName: Scalars['String']['output'];
};

/** Figure of a report. 指标 */
export type LineFigure = {
  /** What it counts. 指标名称 */
  readonly name: Scalars['String']['output'];
  /** How much. 数值 */
  readonly value: Scalars['Float']['output'];
  /** In what. 单位 */
  readonly unit: Scalars['String']['output'];
};

/** Figure of a report. 指标 */
export type LineFigureInput = {
  /** What it counts, once in a report. 指标名称 */
  readonly name: Scalars['String']['input'];
  /** How much. 数值 */
  readonly value: Scalars['Float']['input'];
  /** In what. 单位 */
  readonly unit: Scalars['String']['input'];
};

/** Page of versions of a parcel. 地块信息分页 */
export type ParcelConnection = {
  /** Entries with their cursors. 条目 */
  readonly edges: ReadonlyArray<ParcelEdge>;
  /** The entries alone. 内容 */
  readonly nodes: ReadonlyArray<Parcel>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** Entry of a page with its cursor. 分页条目 */
export type ParcelEdge = {
  /** Opaque cursor. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The entry. 内容 */
  readonly node: Parcel;
};

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

/** Key-project list of a level, a region and a year, as one of its versions has it. 重点项目清单 */
export type KeyProjectList = {
  /** Level. 级别 */
  readonly level: KeyLevel;
  /** Region whose list it is; 000000 for the national one. 清单所属区划 */
  readonly listRegion: Scalars['String']['output'];
  /** Year. 年度 */
  readonly year: Scalars['Int']['output'];
  /** Version; 0 for what was listed before versions were kept. 版本 */
  readonly version: Scalars['Int']['output'];
  /** Who made the version and what it changed; null for version 0. 版本信息 */
  readonly made?: Maybe<KeyListVersion>;
  /** Its places by their numbers. 清单条目 */
  readonly entries?: Maybe<KeyListEntryConnection>;
  /** All versions of the list, the latest first. 各版本 */
  readonly versions?: Maybe<KeyListVersionConnection>;
  /** The whole version as CSV with BOM, as it can be imported; no cell is a formula to a spreadsheet. 导出文本 */
  readonly csv: Scalars['String']['output'];
};


/** Key-project list of a level, a region and a year, as one of its versions has it. 重点项目清单 */
export type KeyProjectListentriesArgs = {
  category?: InputMaybe<KeyCategory>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Key-project list of a level, a region and a year, as one of its versions has it. 重点项目清单 */
export type KeyProjectListversionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Place of a project on a version of a key-project list. 清单条目 */
export type KeyListEntry = {
  /** Number on the list. 清单序号 */
  readonly itemNo: Scalars['Int']['output'];
  /** Why it is a key project. 类别 */
  readonly category: KeyCategory;
  /** The project. 项目 */
  readonly project?: Maybe<Project>;
  /** When it was listed. 列入时间 */
  readonly listedAt: Scalars['DateTime']['output'];
  /** The first version that has the place as it is. 起始版本 */
  readonly sinceVersion: Scalars['Int']['output'];
};

/** Version of a key-project list. 清单版本 */
export type KeyListVersion = {
  /** Version, from 1. 版本 */
  readonly version: Scalars['Int']['output'];
  /** Why there is one. 变更方式 */
  readonly cause: KeyListCause;
  /** The region whose part of the list was imported. 导入地区 */
  readonly importedRegion?: Maybe<Scalars['String']['output']>;
  /** Why a place was removed. 原因 */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Places that came. 新增数 */
  readonly added: Scalars['Int']['output'];
  /** Places that went. 移出数 */
  readonly removed: Scalars['Int']['output'];
  /** Places that got another number. 序号变更数 */
  readonly moved: Scalars['Int']['output'];
  /** Places that got another category. 类别变更数 */
  readonly recategorized: Scalars['Int']['output'];
  /** When. 变更时间 */
  readonly changedAt: Scalars['DateTime']['output'];
  /** By whom. 操作人 */
  readonly changedByName: Scalars['String']['output'];
};

/** What an import did, or would do. 导入结果 */
export type KeyListImport = {
  /** Whether the list was changed: false when a row is bad, and when only checked. 是否已导入 */
  readonly isImported: Scalars['Boolean']['output'];
  /** Rows that could be read. 可读行数 */
  readonly rows: Scalars['Int']['output'];
  /** Everything that is wrong, by line. 错误行 */
  readonly badRows: ReadonlyArray<KeyListBadRow>;
  /** Places that come; 0 when a row is bad, as in the three below. 新增数 */
  readonly added: Scalars['Int']['output'];
  /** Places that go. 移出数 */
  readonly removed: Scalars['Int']['output'];
  /** Places that get another number. 序号变更数 */
  readonly moved: Scalars['Int']['output'];
  /** Places that get another category. 类别变更数 */
  readonly recategorized: Scalars['Int']['output'];
  /** The list afterwards; null while it has never been. 清单 */
  readonly list?: Maybe<KeyProjectList>;
};

/** One thing that is wrong in an imported file. 错误行 */
export type KeyListBadRow = {
  /** Line of the file, from 1; of a row over several lines the last. 行号 */
  readonly line: Scalars['Int']['output'];
  /** Column; null when it is about the whole row. 列 */
  readonly column?: Maybe<Scalars['String']['output']>;
  /** What stands there. 内容 */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** What is wrong. 错误 */
  readonly fault: KeyListFault;
  /** What would be accepted. 可接受的内容 */
  readonly accepted: Scalars['String']['output'];
};

/** What is different between two versions of a list. 清单版本差异 */
export type KeyListDiff = {
  /** Places that came. 新增数 */
  readonly added: Scalars['Int']['output'];
  /** Places that went. 移出数 */
  readonly removed: Scalars['Int']['output'];
  /** Places that got another number. 序号变更数 */
  readonly moved: Scalars['Int']['output'];
  /** Places that got another category. 类别变更数 */
  readonly recategorized: Scalars['Int']['output'];
  /** Each place that is different. 变更条目 */
  readonly changes?: Maybe<KeyListChangeConnection>;
};


/** What is different between two versions of a list. 清单版本差异 */
export type KeyListDiffchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What became of one project's place. 条目变更 */
export type KeyListChange = {
  /** What happened to it; moved and recategorized may come together. 变更类型 */
  readonly kinds: ReadonlyArray<KeyListChangeKind>;
  /** The project. 项目 */
  readonly project?: Maybe<Project>;
  /** Number before; null when it came. 原序号 */
  readonly itemNoBefore?: Maybe<Scalars['Int']['output']>;
  /** Number after; null when it went. 新序号 */
  readonly itemNoAfter?: Maybe<Scalars['Int']['output']>;
  /** Category before; null when it came. 原类别 */
  readonly categoryBefore?: Maybe<KeyCategory>;
  /** Category after; null when it went. 新类别 */
  readonly categoryAfter?: Maybe<KeyCategory>;
};

/** What can become of a place. 条目变更类型 */
export type KeyListChangeKind =
  /** It came. 新增 */
  | 'ADDED'
  /** It went. 移出 */
  | 'REMOVED'
  /** It got another number. 序号变更 */
  | 'MOVED'
  /** It got another category. 类别变更 */
  | 'RECATEGORIZED';

/** Why a list has a new version. 清单变更方式 */
export type KeyListCause =
  /** A file was imported. 导入 */
  | 'IMPORTED'
  /** Single projects were listed. 单项列入 */
  | 'LISTED'
  /** A project was taken off. 移出 */
  | 'REMOVED';

/** What parts the columns of a CSV file. 分隔符 */
export type CsvDelimiter =
  /** Comma. 逗号 */
  | 'COMMA'
  /** Semicolon. 分号 */
  | 'SEMICOLON'
  /** Tabulator. 制表符 */
  | 'TAB';

/** What is wrong in an imported file. 清单错误类型 */
export type KeyListFault =
  /** The row cannot be read as CSV. 格式错误 */
  | 'CSV_MALFORMED'
  /** A column is missing. 缺少列 */
  | 'COLUMN_MISSING'
  /** A column is not known, or there is one too many. 多余的列 */
  | 'COLUMN_UNKNOWN'
  /** A column comes twice. 重复的列 */
  | 'COLUMN_DUPLICATE'
  /** No number from 1. 序号无效 */
  | 'NUMBER_MALFORMED'
  /** The number comes twice. 序号重复 */
  | 'NUMBER_DUPLICATE'
  /** A project of another region holds the number. 序号已被其他地区占用 */
  | 'NUMBER_TAKEN'
  /** No project code. 项目代码格式错误 */
  | 'CODE_MALFORMED'
  /** No registered project carries the code. 项目未登记 */
  | 'PROJECT_UNKNOWN'
  /** The project comes twice. 项目重复 */
  | 'PROJECT_DUPLICATE'
  /** No known category. 类别无效 */
  | 'CATEGORY_UNKNOWN'
  /** The project is not one of the region. 项目不属于该地区 */
  | 'REGION_OTHER'
  /** The project is registered by another name. 项目名称与登记不一致 */
  | 'NAME_DIFFERS';

/** Page of places. 清单条目分页 */
export type KeyListEntryConnection = {
  /** Entries with their cursors. 条目 */
  readonly edges: ReadonlyArray<KeyListEntryEdge>;
  /** The entries alone. 内容 */
  readonly nodes: ReadonlyArray<KeyListEntry>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** Entry of a page with its cursor. 分页条目 */
export type KeyListEntryEdge = {
  /** Opaque cursor. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The entry. 内容 */
  readonly node: KeyListEntry;
};

/** Page of versions of a list. 清单版本分页 */
export type KeyListVersionConnection = {
  /** Entries with their cursors. 条目 */
  readonly edges: ReadonlyArray<KeyListVersionEdge>;
  /** The entries alone. 内容 */
  readonly nodes: ReadonlyArray<KeyListVersion>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** Entry of a page with its cursor. 分页条目 */
export type KeyListVersionEdge = {
  /** Opaque cursor. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The entry. 内容 */
  readonly node: KeyListVersion;
};

/** Page of changed places. 清单变更分页 */
export type KeyListChangeConnection = {
  /** Entries with their cursors. 条目 */
  readonly edges: ReadonlyArray<KeyListChangeEdge>;
  /** The entries alone. 内容 */
  readonly nodes: ReadonlyArray<KeyListChange>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** Entry of a page with its cursor. 分页条目 */
export type KeyListChangeEdge = {
  /** Opaque cursor. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The entry. 内容 */
  readonly node: KeyListChange;
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

/** What a region's approval services are to finish in a month. 审批服务月度计划 */
export type MonthlyPlan = {
  /** Opaque id (UUIDv7). 计划标识 */
  readonly id: Scalars['ID']['output'];
  /** Counts its changes from 1. 版本号 */
  readonly version: Scalars['Int']['output'];
  /** Region, a code of GB/T 2260. 行政区划代码 */
  readonly regionCode: Scalars['String']['output'];
  /** Name of the region. 行政区划名称 */
  readonly regionName?: Maybe<Scalars['String']['output']>;
  /** Month as YYYY-MM. 月份 */
  readonly month: Scalars['String']['output'];
  /** Whether only key projects were taken in when it was drawn up last. 仅重点项目 */
  readonly onlyKeyProjects: Scalars['Boolean']['output'];
  /** When it was drawn up last. 编制时间 */
  readonly drawnUpAt: Scalars['DateTime']['output'];
  /** By whom. 编制人 */
  readonly drawnUpByName: Scalars['String']['output'];
  /** How many lines stand where. 统计 */
  readonly counts: PlanCounts;
  /** The same for each agency that has a line. 分部门统计 */
  readonly agencies: ReadonlyArray<AgencyPlanCounts>;
  /** Its lines in the order of their days. 条目 */
  readonly lines?: Maybe<PlanLineConnection>;
};


/** What a region's approval services are to finish in a month. 审批服务月度计划 */
export type MonthlyPlanlinesArgs = {
  filter?: InputMaybe<PlanLineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Which lines are wanted. 条目筛选 */
export type PlanLineFilter = {
  /** Agency of the item. 部门 */
  readonly agency?: InputMaybe<Agency>;
  /** The project. 项目标识 */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** State. 状态 */
  readonly state?: InputMaybe<PlanLineState>;
};

/** How many lines stand where. 条目统计 */
export type PlanCounts = {
  /** Planned: all but the dropped ones. 计划数 */
  readonly planned: Scalars['Int']['output'];
  /** Crossed off. 已销号数 */
  readonly done: Scalars['Int']['output'];
  /** Open in a month that is not over. 待办数 */
  readonly open: Scalars['Int']['output'];
  /** Not done by the end of the month and not carried over. 逾期未办结数 */
  readonly slipped: Scalars['Int']['output'];
  /** Carried over. 已结转数 */
  readonly carriedOver: Scalars['Int']['output'];
  /** Dropped by the roadmap. 不再需要数 */
  readonly dropped: Scalars['Int']['output'];
};

/** An agency's part of a plan. 部门条目统计 */
export type AgencyPlanCounts = {
  /** The agency. 部门 */
  readonly agency: Agency;
  /** How many of its lines stand where. 统计 */
  readonly counts: PlanCounts;
};

/** One item of one project that is to be finished in the month. 月度计划条目 */
export type PlanLine = {
  /** Opaque id (UUIDv7). 条目标识 */
  readonly id: Scalars['ID']['output'];
  /** The project. 项目 */
  readonly project?: Maybe<Project>;
  /** Code of the item. 事项代码 */
  readonly itemCode: Scalars['String']['output'];
  /** Name of the item. 事项名称 */
  readonly itemName: Scalars['String']['output'];
  /** The same in English. 事项英文名称 */
  readonly itemNameEn: Scalars['String']['output'];
  /** Agency of the item. 部门 */
  readonly agency: Agency;
  /** Stage of the item. 阶段 */
  readonly stage: ItemStage;
  /** Month as YYYY-MM. 月份 */
  readonly month: Scalars['String']['output'];
  /** When it is to be finished, as the roadmap had it when the line was added. 计划完成日期 */
  readonly plannedFinish: Scalars['Date']['output'];
  /** Version of the roadmap it comes from. 路线图版本 */
  readonly roadmapVersion: Scalars['Int']['output'];
  /** Where it stands: it follows from its application and the month. 状态 */
  readonly state: PlanLineState;
  /** The application that it is crossed off by; null before one is submitted. 申请 */
  readonly application?: Maybe<Application>;
  /** The day on which it was crossed off. 销号日期 */
  readonly doneOn?: Maybe<Scalars['Date']['output']>;
  /** When the roadmap was found to have dropped the item. 不再需要时间 */
  readonly droppedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was carried over into it. 结转来源 */
  readonly carriedFrom: ReadonlyArray<PlanCarryOver>;
  /** Line of a later month that it was carried over to. 结转至条目标识 */
  readonly carriedToLineId?: Maybe<Scalars['ID']['output']>;
};

/** How a line went on in a later month. 结转 */
export type PlanCarryOver = {
  /** The line that had slipped. 原条目标识 */
  readonly fromLineId: Scalars['ID']['output'];
  /** Why. 原因 */
  readonly reason: Scalars['String']['output'];
  /** When it was carried over. 结转时间 */
  readonly at: Scalars['DateTime']['output'];
  /** By whom. 操作人 */
  readonly byName: Scalars['String']['output'];
};

/** Where a line of a plan stands. 条目状态 */
export type PlanLineState =
  /** The month is not over. 待办 */
  | 'OPEN'
  /** Its application is decided. 已销号 */
  | 'DONE'
  /** Not done by the end of the month. 逾期未办结 */
  | 'SLIPPED'
  /** Goes on in a later month. 已结转 */
  | 'CARRIED_OVER'
  /** The roadmap no longer has the item. 不再需要 */
  | 'DROPPED';

/** Page of lines. 条目分页 */
export type PlanLineConnection = {
  /** Entries with their cursors. 条目 */
  readonly edges: ReadonlyArray<PlanLineEdge>;
  /** The entries alone. 内容 */
  readonly nodes: ReadonlyArray<PlanLine>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** Entry of a page with its cursor. 分页条目 */
export type PlanLineEdge = {
  /** Opaque cursor. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The entry. 内容 */
  readonly node: PlanLine;
};

/** How soon an agency has decided. 部门办结统计 */
export type AgencyDecisions = {
  /** The agency. 部门 */
  readonly agency: Agency;
  /** Applications decided. 办结数 */
  readonly decisions: Scalars['Int']['output'];
  /** Of them approved. 准予数 */
  readonly approved: Scalars['Int']['output'];
  /** Of them decided within the promised time, as their clocks read then. 按时办结数 */
  readonly onTime: Scalars['Int']['output'];
  /** Share decided in time, from 0 to 1. 按时办结率 */
  readonly onTimeShare: Scalars['Float']['output'];
  /** Working days that the clocks had counted, the median: of an even number the mean of the middle two. 办结用时中位数（工作日） */
  readonly medianWorkingDays: Scalars['Float']['output'];
  /** Working days that nine of ten did not exceed (nearest rank). 办结用时90分位（工作日） */
  readonly p90WorkingDays: Scalars['Float']['output'];
  /** The same by item, the items by their codes. 分事项统计 */
  readonly items: ReadonlyArray<ItemDecisions>;
};

/** How soon an item has been decided. 事项办结统计 */
export type ItemDecisions = {
  /** Code of the item. 事项代码 */
  readonly itemCode: Scalars['String']['output'];
  /** Name of the item in Chinese. 事项名称 */
  readonly itemName: Scalars['String']['output'];
  /** Name of the item in English. 事项英文名称 */
  readonly itemNameEn: Scalars['String']['output'];
  /** Working days promised, of what was decided last. 承诺时限（工作日） */
  readonly promisedWorkingDays: Scalars['Int']['output'];
  /** Working hours promised; null when it is promised in days. 承诺时限（工作小时） */
  readonly promisedWorkingHours?: Maybe<Scalars['Int']['output']>;
  /** Applications decided. 办结数 */
  readonly decisions: Scalars['Int']['output'];
  /** Of them approved. 准予数 */
  readonly approved: Scalars['Int']['output'];
  /** Of them decided within the promised time, as their clocks read then. 按时办结数 */
  readonly onTime: Scalars['Int']['output'];
  /** Share decided in time, from 0 to 1. 按时办结率 */
  readonly onTimeShare: Scalars['Float']['output'];
  /** Working days that the clocks had counted, the median: of an even number the mean of the middle two. 办结用时中位数（工作日） */
  readonly medianWorkingDays: Scalars['Float']['output'];
  /** Working days that nine of ten did not exceed (nearest rank). 办结用时90分位（工作日） */
  readonly p90WorkingDays: Scalars['Float']['output'];
};

/** What an agency is late with. 部门逾期统计 */
export type AgencyOverdue = {
  /** The agency. 部门 */
  readonly agency: Agency;
  /** Applications under way past their promised time. 逾期数 */
  readonly overdue: Scalars['Int']['output'];
  /** The same by item, the items by their codes. 分事项统计 */
  readonly items: ReadonlyArray<ItemOverdue>;
};

/** What is late of an item. 事项逾期统计 */
export type ItemOverdue = {
  /** Code of the item. 事项代码 */
  readonly itemCode: Scalars['String']['output'];
  /** Name of the item in Chinese. 事项名称 */
  readonly itemName: Scalars['String']['output'];
  /** Name of the item in English. 事项英文名称 */
  readonly itemNameEn: Scalars['String']['output'];
  /** Applications under way past their promised time. 逾期数 */
  readonly overdue: Scalars['Int']['output'];
};

/** Several items submitted as one instance, sharing their materials. 并联申请 */
export type ParallelApplication = {
  /** Opaque id (UUIDv7). 并联申请标识 */
  readonly id: Scalars['ID']['output'];
  /** The project. 项目 */
  readonly project?: Maybe<Project>;
  /** The applications, in the order in which the items were named. 申请 */
  readonly applications: ReadonlyArray<Application>;
  /** Where it stands: it follows from its applications. 状态 */
  readonly state: ParallelState;
  /** How many of its applications are over. 进度 */
  readonly progress: Progress;
  /** The materials its items ask for, each once. 共享材料 */
  readonly materials: ReadonlyArray<ParallelMaterial>;
  /** The nearest deadline of its running clocks; null when none runs. 最近时限 */
  readonly nearestDeadline?: Maybe<Scalars['Date']['output']>;
  /** Worst light of its clocks; null when none of it is under way. 预警灯 */
  readonly light?: Maybe<Light>;
  /** When it was submitted. 提交时间 */
  readonly submittedAt: Scalars['DateTime']['output'];
  /** By whom. 提交人 */
  readonly submittedByName: Scalars['String']['output'];
  /** Credit code of the unit that somebody else acted for. 被代办单位 */
  readonly onBehalfOf?: Maybe<Scalars['String']['output']>;
  /** Whether it was submitted by a smart form. 是否智慧表单 */
  readonly bySmartForm: Scalars['Boolean']['output'];
};

/** Material of a parallel application. 并联申请材料 */
export type ParallelMaterial = {
  /** Code: equal codes are the same document. 材料代码 */
  readonly code: Scalars['String']['output'];
  /** Name in Chinese. 材料名称 */
  readonly name: Scalars['String']['output'];
  /** Name in English. 材料英文名称 */
  readonly nameEn: Scalars['String']['output'];
  /** Codes of the items that ask for it. 需要的事项 */
  readonly itemCodes: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it was presented with the instance. 是否已提交 */
  readonly presented: Scalars['Boolean']['output'];
};

/** How much of something is done. 进度 */
export type Progress = {
  /** How many are done. 已完成 */
  readonly done: Scalars['Int']['output'];
  /** How many there are. 总数 */
  readonly total: Scalars['Int']['output'];
  /** Done of all, in percent, rounded down; 0 of nothing. 百分比 */
  readonly percent: Scalars['Int']['output'];
};

/** Where a parallel application stands. 并联申请状态 */
export type ParallelState =
  /** Submitted, and nothing of it taken up yet. 已提交 */
  | 'SUBMITTED'
  /** Something of it is taken up or decided, and something is open. 办理中 */
  | 'IN_PROGRESS'
  /** The owner has something to supply for at least one item. 待补正 */
  | 'CORRECTION_REQUESTED'
  /** Every item is approved. 全部通过 */
  | 'APPROVED'
  /** All is over, and some items are approved. 部分通过 */
  | 'PARTLY_APPROVED'
  /** All is over, and none is approved. 未通过 */
  | 'REFUSED'
  /** Every item was withdrawn. 已撤回 */
  | 'WITHDRAWN';

/** Page of parallel applications. 并联申请分页 */
export type ParallelApplicationConnection = {
  /** Entries with their cursors. 条目 */
  readonly edges: ReadonlyArray<ParallelApplicationEdge>;
  /** The entries alone. 内容 */
  readonly nodes: ReadonlyArray<ParallelApplication>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** Entry of a page with its cursor. 分页条目 */
export type ParallelApplicationEdge = {
  /** Opaque cursor. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The entry. 内容 */
  readonly node: ParallelApplication;
};

/** Invited agency that stayed away. 缺席部门 */
export type PreReviewAbsenceInput = {
  /** The agency. 部门 */
  readonly agency: Agency;
  /** Why. 缺席原因 */
  readonly reason: Scalars['String']['input'];
};

/** Joint pre-review of a project on entry. 准入联合预审 */
export type JointPreReview = {
  /** Opaque id (UUIDv7). 联合预审标识 */
  readonly id: Scalars['ID']['output'];
  /** Counts its changes from 1; give it back as expectedVersion. 版本号 */
  readonly version: Scalars['Int']['output'];
  /** The project. 项目 */
  readonly project?: Maybe<Project>;
  /** How far it is. 状态 */
  readonly status: PreReviewStatus;
  /** Number of the agreement on steward's service. 帮代办协议编号 */
  readonly agreementReference: Scalars['String']['output'];
  /** Day on which it was signed. 协议签订日期 */
  readonly agreementSignedOn: Scalars['Date']['output'];
  /** Agencies invited. 受邀部门 */
  readonly agencies: ReadonlyArray<Agency>;
  /** Invited agencies that gave no opinion and are not recorded as absent. 未出具意见部门 */
  readonly silentAgencies: ReadonlyArray<Agency>;
  /** Meetings held, in order. 联审会议 */
  readonly meetings: ReadonlyArray<PreReviewMeeting>;
  /** The opinions that count, one of each agency. 部门意见 */
  readonly opinions: ReadonlyArray<PreReviewOpinion>;
  /** All opinions with their earlier revisions, in the order given. 部门意见记录 */
  readonly opinionHistory: ReadonlyArray<PreReviewOpinion>;
  /** The one-time notice, once it is issued. 一次性告知书 */
  readonly notice?: Maybe<OneTimeNotice>;
  /** Why it was cancelled. 取消原因 */
  readonly cancellationReason?: Maybe<Scalars['String']['output']>;
  /** When it was opened. 启动时间 */
  readonly openedAt: Scalars['DateTime']['output'];
  /** By whom. 启动人 */
  readonly openedByName: Scalars['String']['output'];
};

/** Joint review meeting. 联审会议 */
export type PreReviewMeeting = {
  /** When it was held. 会议时间 */
  readonly heldAt: Scalars['DateTime']['output'];
  /** Where. 会议地点 */
  readonly place: Scalars['String']['output'];
  /** Minutes. 会议纪要 */
  readonly minutes: Scalars['String']['output'];
  /** Invited agencies that stayed away. 缺席部门 */
  readonly absences: ReadonlyArray<PreReviewAbsence>;
  /** When it was recorded. 记录时间 */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** By whom. 记录人 */
  readonly recordedByName: Scalars['String']['output'];
};

/** Invited agency that stayed away. 缺席部门 */
export type PreReviewAbsence = {
  /** The agency. 部门 */
  readonly agency: Agency;
  /** Why. 缺席原因 */
  readonly reason: Scalars['String']['output'];
};

/** What an agency says beforehand. 部门预审意见 */
export type PreReviewOpinion = {
  /** The agency. 部门 */
  readonly agency: Agency;
  /** From 1; an amendment is the next one. 版次 */
  readonly revision: Scalars['Int']['output'];
  /** Codes of its items that the project needs. 需办理事项代码 */
  readonly itemCodes: ReadonlyArray<Scalars['String']['output']>;
  /** The items that the catalogue still has. 需办理事项 */
  readonly items: ReadonlyArray<Item>;
  /** Under what conditions. 条件 */
  readonly conditions?: Maybe<Scalars['String']['output']>;
  /** Anything else. 说明 */
  readonly remarks?: Maybe<Scalars['String']['output']>;
  /** When. 出具时间 */
  readonly givenAt: Scalars['DateTime']['output'];
  /** By whom. 出具人 */
  readonly givenByName: Scalars['String']['output'];
};

/** All items and the flow, told once; it never changes. 一次性告知书 */
export type OneTimeNotice = {
  /** Number. 编号 */
  readonly number: Scalars['String']['output'];
  /** Version of the roadmap it was made from. 路线图版本 */
  readonly roadmapVersion: Scalars['Int']['output'];
  /** The items. 事项 */
  readonly items: ReadonlyArray<OneTimeNoticeItem>;
  /** To print, in Markdown. 告知书文本 */
  readonly text: Scalars['String']['output'];
  /** The flow as a Mermaid flowchart. 审批流程图 */
  readonly mermaid: Scalars['String']['output'];
  /** When. 告知时间 */
  readonly issuedAt: Scalars['DateTime']['output'];
  /** By whom. 告知人 */
  readonly issuedByName: Scalars['String']['output'];
};

/** Item of a one-time notice. 告知事项 */
export type OneTimeNoticeItem = {
  /** Code of the item. 事项代码 */
  readonly itemCode: Scalars['String']['output'];
  /** Name in Chinese. 事项名称 */
  readonly itemName: Scalars['String']['output'];
  /** Agency. 部门 */
  readonly agency: Agency;
  /** Stage. 阶段 */
  readonly stage: ItemStage;
  /** Working days from submission to decision, as planned. 办理时限（工作日） */
  readonly workingDays: Scalars['Int']['output'];
  /** Codes of the items it waits for. 前置事项 */
  readonly prerequisites: ReadonlyArray<Scalars['String']['output']>;
  /** Documents it asks for. 申请材料 */
  readonly materials: ReadonlyArray<OneTimeNoticeMaterial>;
  /** Planned first day; null for one that only an opinion asks for. 计划开始日期 */
  readonly plannedStart?: Maybe<Scalars['Date']['output']>;
  /** Planned last day; null for one that only an opinion asks for. 计划完成日期 */
  readonly plannedFinish?: Maybe<Scalars['Date']['output']>;
};

/** Document that an item of a notice asks for. 告知材料 */
export type OneTimeNoticeMaterial = {
  /** Code. 材料代码 */
  readonly code: Scalars['String']['output'];
  /** Name in Chinese. 材料名称 */
  readonly name: Scalars['String']['output'];
  /** Whether it may come later. 可容缺 */
  readonly tolerable: Scalars['Boolean']['output'];
};

/** How far a joint pre-review is. 联合预审状态 */
export type PreReviewStatus =
  /** Opinions are asked for. 征求意见 */
  | 'OPEN'
  /** A meeting was held. 已会商 */
  | 'REVIEWED'
  /** The notice is issued. 已一次性告知 */
  | 'NOTICE_ISSUED'
  /** Given up. 已取消 */
  | 'CANCELLED';

/** Which projects are wanted: those of which everything holds that is given. 项目筛选 */
export type ProjectFilter = {
  /** Code of a region, with all regions within it. 行政区划代码 */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** Kind; not together with kinds. 项目类型 */
  readonly kind?: InputMaybe<ProjectKind>;
  /** One of these kinds. 项目类型 */
  readonly kinds?: InputMaybe<ReadonlyArray<ProjectKind>>;
  /** Tier. 层级 */
  readonly tier?: InputMaybe<Tier>;
  /** On a key-project list of this level; not together with keyLevels. 重点项目级别 */
  readonly keyLevel?: InputMaybe<KeyLevel>;
  /** On a key-project list of one of these levels; of keyListYear, when that is given too. 重点项目级别 */
  readonly keyLevels?: InputMaybe<ReadonlyArray<KeyLevel>>;
  /** On a key-project list of this year, 2000 to next year. 重点项目清单年度 */
  readonly keyListYear?: InputMaybe<Scalars['Int']['input']>;
  /** Present stage; not together with stages. 项目阶段 */
  readonly stage?: InputMaybe<ProjectStage>;
  /** In one of these stages. 项目阶段 */
  readonly stages?: InputMaybe<ReadonlyArray<ProjectStage>>;
  /** With one of these lights in approval, as approvalLight says. 审批灯色 */
  readonly lights?: InputMaybe<ReadonlyArray<Light>>;
  /** Id of the person who carries the project now: its steward, or the backup while the steward is away. 项目管家 */
  readonly steward?: InputMaybe<Scalars['ID']['input']>;
  /** Whether an application under way is late. 是否超期 */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Credit code of the owner unit. 项目单位统一社会信用代码 */
  readonly ownerCreditCode?: InputMaybe<Scalars['String']['input']>;
  /** Part of the name, or the beginning of the code; up to 100 characters. 名称或代码 */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Registered on this day or later. 登记日期起 */
  readonly registeredFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Registered on this day or earlier. 登记日期止 */
  readonly registeredTo?: InputMaybe<Scalars['Date']['input']>;
};

/** In which order projects are listed. 项目排序 */
export type ProjectSort =
  /** The last registered first. 最近登记 */
  | 'NEWEST'
  /** The first registered first. 最早登记 */
  | 'OLDEST'
  /** By the nearest due day of what is under way; those without one last. 期限最近 */
  | 'NEAREST_DEADLINE'
  /** By name, in the order of the characters' codes. 名称 */
  | 'NAME';

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
  /** How many projects the filter finds on all pages. 总数 */
  readonly totalCount: Scalars['Int']['output'];
};

/** Entry of a page with its cursor. 分页条目 */
export type ProjectEdge = {
  /** Opaque cursor. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The entry. 内容 */
  readonly node: Project;
};

/** Who carries a project now. 在岗项目管家 */
export type StewardOnDuty = {
  /** Id of the person. 人员标识 */
  readonly personId: Scalars['ID']['output'];
  /** Name. 姓名 */
  readonly personName: Scalars['String']['output'];
  /** Since when. 起始时间 */
  readonly since: Scalars['DateTime']['output'];
};

/** How many projects there are, by several groups; groups without a project are there with 0. 项目统计 */
export type ProjectCounts = {
  /** All of them. 总数 */
  readonly total: Scalars['Int']['output'];
  /** With an application under way that is late. 超期 */
  readonly overdue: Scalars['Int']['output'];
  /** By stage, in order. 按阶段 */
  readonly byStage: ReadonlyArray<StageCount>;
  /** By light in approval, the worst first. 按灯色 */
  readonly byLight: ReadonlyArray<LightCount>;
  /** By kind. 按项目类型 */
  readonly byKind: ReadonlyArray<KindCount>;
  /** By level of the key-project lists; a project on lists of several levels counts in each. 按重点项目级别 */
  readonly byKeyLevel: ReadonlyArray<KeyLevelCount>;
};

/** Projects in a stage. 阶段统计 */
export type StageCount = {
  /** Stage. 项目阶段 */
  readonly stage: ProjectStage;
  /** How many. 数量 */
  readonly count: Scalars['Int']['output'];
};

/** Projects with a light. 灯色统计 */
export type LightCount = {
  /** Light; null when nothing is under way. 审批灯色 */
  readonly light?: Maybe<Light>;
  /** How many. 数量 */
  readonly count: Scalars['Int']['output'];
};

/** Projects of a kind. 类型统计 */
export type KindCount = {
  /** Kind. 项目类型 */
  readonly kind: ProjectKind;
  /** How many. 数量 */
  readonly count: Scalars['Int']['output'];
};

/** Projects on lists of a level. 重点项目级别统计 */
export type KeyLevelCount = {
  /** Level; null for projects on no list. 重点项目级别 */
  readonly keyLevel?: Maybe<KeyLevel>;
  /** How many. 数量 */
  readonly count: Scalars['Int']['output'];
};

/** Projects of one region. 地区统计 */
export type RegionCount = {
  /** Code of the region. 行政区划代码 */
  readonly regionCode: Scalars['String']['output'];
  /** Name of the region. 行政区划名称 */
  readonly regionName?: Maybe<Scalars['String']['output']>;
  /** All of its projects. 总数 */
  readonly total: Scalars['Int']['output'];
  /** By stage and light; a pair without a project is left out. 按阶段和灯色 */
  readonly cells: ReadonlyArray<StageLightCount>;
};

/** Projects in a stage and with a light. 阶段灯色统计 */
export type StageLightCount = {
  /** Stage. 项目阶段 */
  readonly stage: ProjectStage;
  /** Light; null when nothing is under way. 审批灯色 */
  readonly light?: Maybe<Light>;
  /** How many. 数量 */
  readonly count: Scalars['Int']['output'];
};

/** An item as it stands for one project. 项目事项说明 */
export type ProjectItem = {
  /** The item of the catalogue. 审批事项 */
  readonly item: Item;
  /** The project. 工程建设项目 */
  readonly project: Project;
  /** Whether it applies, by its condition. 是否适用 */
  readonly applicability: Applicability;
  /** Whether a roadmap planned now has it: it applies and no policy leaves it out, or it has been applied for. 是否列入路线图 */
  readonly isIn: Scalars['Boolean']['output'];
  /** Why, in Chinese. 原因 */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The same in English. 原因（英文） */
  readonly reasonsEn: ReadonlyArray<Scalars['String']['output']>;
  /** The policies set for the project that change it, with whether they are in force. 相关政策 */
  readonly policies: ReadonlyArray<RoadmapPolicy>;
  /** Whether it may begin before the stage before it is through. 阶段是否放开 */
  readonly stageOpen: Scalars['Boolean']['output'];
  /** Working days promised for the decision: by the application, else as the policies in force leave them. 承诺工作日 */
  readonly promisedWorkingDays: Scalars['Int']['output'];
  /** What must be there first, with whether it is. 前置条件 */
  readonly prerequisites: ReadonlyArray<ProjectItemPrerequisite>;
  /** Materials it asks for, with whether they have been presented. 申报材料 */
  readonly materials: ReadonlyArray<ProjectItemMaterial>;
  /** Its application that is under way or approved, else the last one; with its clock. 申请 */
  readonly application?: Maybe<Application>;
  /** Its place and days in the latest roadmap; null when no roadmap has it. 路线图计划 */
  readonly planned?: Maybe<RoadmapItem>;
  /** Version of that roadmap; null when none was planned. 路线图版本 */
  readonly roadmapVersion?: Maybe<Scalars['Int']['output']>;
  /** The steps open next, whoever may take them; DRAFT begins an application. 可进行的下一步 */
  readonly nextActions: ReadonlyArray<ApplicationAction>;
};

/** What must be there before an item, for one project. 项目事项前置条件 */
export type ProjectItemPrerequisite = {
  /** One of some items, or a document. 前置条件 */
  readonly prerequisite: ItemPrerequisite;
  /** Whether it stands in the way. 状态 */
  readonly standing: PrerequisiteStanding;
  /** Whether it may be under way beside the item, which is then decided no earlier. 可并行办理 */
  readonly besides: Scalars['Boolean']['output'];
};

/** Material that an item asks for, for one project. 项目事项申报材料 */
export type ProjectItemMaterial = {
  /** The material. 申报材料 */
  readonly material: ItemMaterial;
  /** Whether the application has it. 是否已提交 */
  readonly presented: Scalars['Boolean']['output'];
};

/** Whether an item applies. 是否适用 */
export type Applicability =
  /** It does. 适用 */
  | 'APPLIES'
  /** It does not. 不适用 */
  | 'NOT_APPLICABLE'
  /** It hangs on something not stated yet; it can be applied for. 待明确 */
  | 'NOT_KNOWN';

/** Whether a prerequisite stands in the way. 前置条件状态 */
export type PrerequisiteStanding =
  /** It is there, or this project is not asked for it. 已具备或无需具备 */
  | 'MET'
  /** It is missing. 未具备 */
  | 'MISSING'
  /** A policy in force drops it. 政策免除 */
  | 'WAIVED';

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
  /** The same in English. 事项英文名称 */
  readonly itemNameEn: Scalars['String']['output'];
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
  /** The same in English. 事项英文名称 */
  readonly itemNameEn: Scalars['String']['output'];
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
  /** The same in English. 事项英文名称 */
  readonly itemNameEn: Scalars['String']['output'];
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
  /** The same in English. 事项英文名称 */
  readonly itemNameEn: Scalars['String']['output'];
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

/** Who may be given the same answer. 缓存共享范围 */
export type CacheControlScope =
  /** Everybody. 公开 */
  | 'PUBLIC'
  /** Whoever has the same rights. 同权限范围 */
  | 'PRIVATE';

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

/** Which items of a roadmap the steward serves (S2). 帮办代办事项选择 */
export type ServiceChoice = {
  /** From 1; a new choice is a new version. 版本 */
  readonly version: Scalars['Int']['output'];
  /** All or some. 范围 */
  readonly scope: ServiceScope;
  /** The items of the present roadmap that it takes in. 事项 */
  readonly items: ReadonlyArray<RoadmapItem>;
  /** When it was made. 选择时间 */
  readonly chosenAt: Scalars['DateTime']['output'];
  /** Who made it. 选择人 */
  readonly chosenByName: Scalars['String']['output'];
};

/** Whether a steward serves all items or some. 帮办代办范围 */
export type ServiceScope =
  /** All items, also those that a later roadmap adds. 全部事项 */
  | 'ALL'
  /** Those that are named. 部分事项 */
  | 'SOME';

/** The forms of several items as one. 智慧表单 */
export type SmartForm = {
  /**
   * JSON Schema 2020-12 of the answers. Each property has a title (Chinese) and x-titleEn, x-section, x-items (which items ask for
   * it), x-options and x-personal; x-sections gives the sections in order. 表单结构
   */
  readonly schema: Scalars['JSON']['output'];
  /** What is known of some fields, and where from. 预填内容 */
  readonly prefilled: ReadonlyArray<PrefilledField>;
  /** The materials of all the items, each once. 共享材料 */
  readonly materials: ReadonlyArray<SharedMaterial>;
  /** Version of the forms. 表单版本 */
  readonly catalogueVersion: Scalars['String']['output'];
};

/** A field that is filled in beforehand. 预填字段 */
export type PrefilledField = {
  /** Code of the field. 字段代码 */
  readonly field: Scalars['String']['output'];
  /** The value. 值 */
  readonly value?: Maybe<Scalars['JSON']['output']>;
  /** Where it is known from. 来源 */
  readonly source: AnswerSource;
  /** What it is there: the fact, the field, the material. 来源说明 */
  readonly sourceLabel: Scalars['String']['output'];
  /** The same in English. 来源英文说明 */
  readonly sourceLabelEn: Scalars['String']['output'];
  /** Id of the project, roadmap, form or application that says so. 来源标识 */
  readonly from: Scalars['ID']['output'];
  /** Since when it is known. 时间 */
  readonly at: Scalars['DateTime']['output'];
};

/** Where an answer comes from. 内容来源 */
export type AnswerSource =
  /** Typed by whoever submitted the form. 填写 */
  | 'TYPED'
  /** A fact of the project. 项目信息 */
  | 'PROJECT_FACT'
  /** What was stated for the roadmap. 办理路线图申明 */
  | 'ROADMAP_STATEMENT'
  /** An earlier form. 历史表单 */
  | 'EARLIER_FORM'
  /** The number of a document that an earlier item issued. 已有材料 */
  | 'MATERIAL';

/** Material that one or several items ask for, presented once. 共享材料 */
export type SharedMaterial = {
  /** Code: equal codes are the same document. 材料代码 */
  readonly code: Scalars['String']['output'];
  /** Name in Chinese. 材料名称 */
  readonly name: Scalars['String']['output'];
  /** Name in English. 材料英文名称 */
  readonly nameEn: Scalars['String']['output'];
  /** Whether it may come later for every item that asks for it. 可容缺 */
  readonly tolerable: Scalars['Boolean']['output'];
  /** Codes of the items that ask for it. 需要的事项 */
  readonly itemCodes: ReadonlyArray<Scalars['String']['output']>;
};

/** An application's own part of a smart form. 申请表 */
export type ApplicationForm = {
  /** Id of the whole form. 表单标识 */
  readonly id: Scalars['ID']['output'];
  /** Version of the forms when it was submitted. 表单版本 */
  readonly catalogueVersion: Scalars['String']['output'];
  /** When it was submitted. 提交时间 */
  readonly submittedAt: Scalars['DateTime']['output'];
  /** What the item asked for and was answered, in the order of the form. 字段 */
  readonly fields: ReadonlyArray<ApplicationFormField>;
};

/** An answer of a form, with its provenance. 表单字段 */
export type ApplicationFormField = {
  /** Code of the field. 字段代码 */
  readonly code: Scalars['String']['output'];
  /** Name in Chinese. 字段名称 */
  readonly label: Scalars['String']['output'];
  /** Name in English. 字段英文名称 */
  readonly labelEn: Scalars['String']['output'];
  /** The answer. 内容 */
  readonly value?: Maybe<Scalars['JSON']['output']>;
  /** Whether it says who or where a person is. 个人信息 */
  readonly personal: Scalars['Boolean']['output'];
  /** Typed, or kept as it was filled in. 来源 */
  readonly source: AnswerSource;
  /** What it was where it came from. 来源说明 */
  readonly sourceLabel: Scalars['String']['output'];
  /** The same in English. 来源英文说明 */
  readonly sourceLabelEn: Scalars['String']['output'];
  /** Id of what it came from; null for what was typed. 来源标识 */
  readonly from?: Maybe<Scalars['ID']['output']>;
  /** Since when it is known. 时间 */
  readonly at: Scalars['DateTime']['output'];
};

/** Which projects stand on the wall chart; all that is given holds. 挂图筛选 */
export type WallChartFilter = {
  /** On a key-project list of this level; not together with keyLevels. 重点项目级别 */
  readonly keyLevel?: InputMaybe<KeyLevel>;
  /** On a key-project list of one of these levels. 重点项目级别 */
  readonly keyLevels?: InputMaybe<ReadonlyArray<KeyLevel>>;
  /** Kind; not together with kinds. 项目类型 */
  readonly kind?: InputMaybe<ProjectKind>;
  /** One of these kinds. 项目类型 */
  readonly kinds?: InputMaybe<ReadonlyArray<ProjectKind>>;
  /** With one of these lights, as the row shows it. 灯色 */
  readonly lights?: InputMaybe<ReadonlyArray<Light>>;
  /** On any key-project list. 仅重点项目 */
  readonly onlyKeyProjects?: InputMaybe<Scalars['Boolean']['input']>;
  /** Code of a region, with all regions within it. 行政区划代码 */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** Present stage; not together with stages. 项目阶段 */
  readonly stage?: InputMaybe<ProjectStage>;
  /** In one of these stages. 项目阶段 */
  readonly stages?: InputMaybe<ReadonlyArray<ProjectStage>>;
  /** Id of the person who carries the project now: its steward, or the backup while the steward is away. 项目管家 */
  readonly steward?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the name, or the beginning of the code; up to 100 characters. 名称或代码 */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** In which order the wall chart is read. 挂图排序 */
export type WallChartSort =
  /** The last registered first. 最近登记 */
  | 'NEWEST'
  /** By the nearest due day of what is under way; those without one last. 期限最近 */
  | 'NEAREST_DEADLINE'
  /** The worst light first, and of one light the nearest due day; those without a light last. 灯色 */
  | 'WORST_LIGHT'
  /** By name, in the order of the characters' codes. 名称 */
  | 'NAME';

/** How many rows of the wall chart there are; groups without a project are there with 0. 挂图统计 */
export type WallChartCounts = {
  /** All of them. 总数 */
  readonly total: Scalars['Int']['output'];
  /** By stage, in order. 按阶段 */
  readonly byStage: ReadonlyArray<WallChartStageCount>;
  /** By light, the worst first. 按灯色 */
  readonly byLight: ReadonlyArray<WallChartLightCount>;
};

/** Rows of one stage. 阶段统计 */
export type WallChartStageCount = {
  /** Stage. 项目阶段 */
  readonly stage: ProjectStage;
  /** All of them. 数量 */
  readonly count: Scalars['Int']['output'];
  /** By light, the worst first. 按灯色 */
  readonly byLight: ReadonlyArray<WallChartLightCount>;
};

/** Rows with a light. 灯色统计 */
export type WallChartLightCount = {
  /** Light; null when nothing is under way or planned. 灯色 */
  readonly light?: Maybe<Light>;
  /** How many. 数量 */
  readonly count: Scalars['Int']['output'];
};

/** Who carries projects of the wall chart. 挂图项目管家 */
export type StewardCount = {
  /** Id of the person. 人员标识 */
  readonly personId: Scalars['ID']['output'];
  /** Name. 姓名 */
  readonly personName: Scalars['String']['output'];
  /** How many of the projects. 项目数 */
  readonly count: Scalars['Int']['output'];
};

/** Page of people who carry projects. 项目管家分页 */
export type StewardCountConnection = {
  /** Entries with their cursors. 条目 */
  readonly edges: ReadonlyArray<StewardCountEdge>;
  /** The entries alone. 内容 */
  readonly nodes: ReadonlyArray<StewardCount>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** Entry of a page with its cursor. 分页条目 */
export type StewardCountEdge = {
  /** Opaque cursor. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The entry. 内容 */
  readonly node: StewardCount;
};

/** One project on the wall chart: measure, responsible person, target, progress and light. 挂图条目 */
export type WallChartRow = {
  /** The project. 项目 */
  readonly project: Project;
  /** What is being done: the item under way that is due first, or the next open one of the roadmap; null when there is none. 工作举措 */
  readonly measure?: Maybe<WallChartMeasure>;
  /** Responsible person. 责任人 */
  readonly responsible: ProjectContact;
  /** When the measure is planned to be finished. 计划目标 */
  readonly target?: Maybe<Scalars['Date']['output']>;
  /** Approved items, of those of the roadmap; without a roadmap, of those applied for. 进展情况 */
  readonly progress: Progress;
  /** Items of the roadmap that were to be finished by today, of all of them; null without a roadmap. 计划进展 */
  readonly plannedProgress?: Maybe<Progress>;
  /** First day of the roadmap; null without one. 计划开始日期 */
  readonly plannedStart?: Maybe<Scalars['Date']['output']>;
  /** Day on which the last item of the roadmap is to be finished; null without one. 计划完成日期 */
  readonly plannedFinish?: Maybe<Scalars['Date']['output']>;
  /** Day of the first application that was handed in. 实际开始日期 */
  readonly startedOn?: Maybe<Scalars['Date']['output']>;
  /** Day of the last approval, once all of the roadmap is approved. 实际完成日期 */
  readonly finishedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Day on which the last item of the roadmap is to be expected: its items as planned, placed from today on behind what is decided and
   * under way; what is late is expected on the next working day. The day it was finished on, once it is. Null without a roadmap.
   * 预计完成日期
   */
  readonly expectedFinish?: Maybe<Scalars['Date']['output']>;
  /** Working days by which that is behind plannedFinish; negative is earlier. 预计完成偏差（工作日） */
  readonly finishMovedWorkingDays?: Maybe<Scalars['Int']['output']>;
  /** Worst light of what is under way; when nothing is, of the days left to the target. 灯色 */
  readonly light?: Maybe<Light>;
  /** What gives the light; null without a light. 灯色原因 */
  readonly lightCause?: Maybe<WallChartLightCause>;
  /** The nearest deadline of the running clocks. 最近时限 */
  readonly nextDeadline?: Maybe<Scalars['Date']['output']>;
  /** Working days left until then; negative when it has passed. 剩余工作日 */
  readonly workingDaysLeft?: Maybe<Scalars['Int']['output']>;
};

/** The clock or the target that gives a row its light; of several the one that is due first. 灯色原因 */
export type WallChartLightCause = {
  /** Name of the item. 事项名称 */
  readonly itemName: Scalars['String']['output'];
  /** The same in English. 事项英文名称 */
  readonly itemNameEn: Scalars['String']['output'];
  /** A clock of what is under way, or the target of what is next. 是否办理中 */
  readonly isUnderWay: Scalars['Boolean']['output'];
  /** The deadline or target; null while the clock stands still. 截止日期 */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** Working days left until then; negative when it has passed. 剩余工作日 */
  readonly workingDaysLeft: Scalars['Int']['output'];
};

/** What is being done for a project. 工作举措 */
export type WallChartMeasure = {
  /** Code of the item. 事项代码 */
  readonly itemCode: Scalars['String']['output'];
  /** Name of the item. 事项名称 */
  readonly itemName: Scalars['String']['output'];
  /** The same in English. 事项英文名称 */
  readonly itemNameEn: Scalars['String']['output'];
  /** Under way, or the next to be applied for. 是否办理中 */
  readonly isUnderWay: Scalars['Boolean']['output'];
  /** When the roadmap has it begin; null when no roadmap has it. 计划开始日期 */
  readonly plannedStart?: Maybe<Scalars['Date']['output']>;
  /** Day of the application; null before there is one. 实际开始日期 */
  readonly startedOn?: Maybe<Scalars['Date']['output']>;
  /** The application under way. 申请 */
  readonly application?: Maybe<Application>;
};

/** Page of the wall chart. 挂图分页 */
export type WallChartConnection = {
  /** Entries with their cursors. 条目 */
  readonly edges: ReadonlyArray<WallChartEdge>;
  /** The entries alone. 内容 */
  readonly nodes: ReadonlyArray<WallChartRow>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
  /** How many rows the filter finds on all pages. 总数 */
  readonly totalCount: Scalars['Int']['output'];
};

/** Entry of a page with its cursor. 分页条目 */
export type WallChartEdge = {
  /** Opaque cursor. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The entry. 内容 */
  readonly node: WallChartRow;
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
  Project: Project;
  Item: Item;
  Certificate: Certificate;
  Delegation: Delegation;
  Material: Material;
  ParallelApplication: ParallelApplication;
  JointPreReview: JointPreReview;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Application:
    ( { __typename: 'Application' }
    & GraphQLRecursivePick<FederationTypes['Application'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  Item:
    ( { __typename: 'Item' }
    & GraphQLRecursivePick<FederationTypes['Item'], {"code":true}> );
  Certificate:
    ( { __typename: 'Certificate' }
    & GraphQLRecursivePick<FederationTypes['Certificate'], {"id":true}> );
  Delegation:
    ( { __typename: 'Delegation' }
    & GraphQLRecursivePick<FederationTypes['Delegation'], {"id":true}> );
  Material:
    ( { __typename: 'Material' }
    & GraphQLRecursivePick<FederationTypes['Material'], {"id":true}> );
  ParallelApplication:
    ( { __typename: 'ParallelApplication' }
    & GraphQLRecursivePick<FederationTypes['ParallelApplication'], {"id":true}> );
  JointPreReview:
    ( { __typename: 'JointPreReview' }
    & GraphQLRecursivePick<FederationTypes['JointPreReview'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ApplicationFilter: ApplicationFilter;
  MissingMaterialInput: MissingMaterialInput;
  Application: ResolverTypeWrapper<ApplicationModel>;
  ApplicationMaterial: ResolverTypeWrapper<ApplicationMaterialViewModel>;
  Correction: ResolverTypeWrapper<CorrectionModel>;
  MissingMaterial: ResolverTypeWrapper<MissingMaterialModel>;
  SpecialProcedure: ResolverTypeWrapper<SpecialProcedureModel>;
  ApplicationDecision: ResolverTypeWrapper<DecisionModel>;
  ApplicationStep: ResolverTypeWrapper<ApplicationStepModel>;
  ApplicationStatus: ApplicationStatus;
  ApplicationAction: ApplicationAction;
  SpecialProcedureKind: SpecialProcedureKind;
  OutsideOutcome: OutsideOutcome;
  ApplicationConnection: ResolverTypeWrapper<Omit<ApplicationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ApplicationEdge']>, nodes: ReadonlyArray<ResolversTypes['Application']> }>;
  ApplicationEdge: ResolverTypeWrapper<Omit<ApplicationEdge, 'node'> & { node: ResolversTypes['Application'] }>;
  Project: ResolverTypeWrapper<ProjectModel>;
  Item: ResolverTypeWrapper<ItemModel>;
  PreApprovalRule: ResolverTypeWrapper<PreApprovalRuleModel>;
  CertificateFilter: CertificateFilter;
  ApprovalEffect: ApprovalEffect;
  CertificateStatus: CertificateStatus;
  Certificate: ResolverTypeWrapper<CertificateModel>;
  CertificateConnection: ResolverTypeWrapper<Omit<CertificateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CertificateEdge']>, nodes: ReadonlyArray<ResolversTypes['Certificate']> }>;
  CertificateEdge: ResolverTypeWrapper<Omit<CertificateEdge, 'node'> & { node: ResolversTypes['Certificate'] }>;
  BasisFlag: ResolverTypeWrapper<BasisFlagModel>;
  FlagClearance: FlagClearance;
  Conversion: ResolverTypeWrapper<ConversionViewModel>;
  ConversionObstacle: ResolverTypeWrapper<ObstacleViewModel>;
  SimulationChange: ResolverTypeWrapper<SimulationChangeModel>;
  ApplicationClock: ResolverTypeWrapper<ClockViewModel>;
  ClockEntry: ResolverTypeWrapper<ClockEntryModel>;
  ClockDay: ResolverTypeWrapper<ClockDayModel>;
  Deadline: ResolverTypeWrapper<Deadline>;
  ClockPurpose: ClockPurpose;
  ClockEntryKind: ClockEntryKind;
  ClockDayReason: ClockDayReason;
  ToleranceBarFilter: ToleranceBarFilter;
  ToleranceCommitment: ResolverTypeWrapper<ToleranceCommitmentModel>;
  ToleranceStatus: ToleranceStatus;
  ToleranceBar: ResolverTypeWrapper<ToleranceBarModel>;
  ToleranceBarConnection: ResolverTypeWrapper<Omit<ToleranceBarConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ToleranceBarEdge']>, nodes: ReadonlyArray<ResolversTypes['ToleranceBar']> }>;
  ToleranceBarEdge: ResolverTypeWrapper<Omit<ToleranceBarEdge, 'node'> & { node: ResolversTypes['ToleranceBar'] }>;
  NotificationTerms: ResolverTypeWrapper<NotificationTermsModel>;
  NotificationCommitment: ResolverTypeWrapper<NotificationCommitmentModel>;
  NotificationStatus: NotificationStatus;
  CommitmentCheckOutcome: CommitmentCheckOutcome;
  DelegationInput: DelegationInput;
  DelegationFilter: DelegationFilter;
  Delegation: ResolverTypeWrapper<DelegationModel>;
  DelegationStanding: DelegationStanding;
  ServicePlace: ServicePlace;
  BusOutcome: BusOutcome;
  DelegationConnection: ResolverTypeWrapper<Omit<DelegationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DelegationEdge']>, nodes: ReadonlyArray<ResolversTypes['Delegation']> }>;
  DelegationEdge: ResolverTypeWrapper<Omit<DelegationEdge, 'node'> & { node: ResolversTypes['Delegation'] }>;
  ParcelInput: ParcelInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Parcel: ResolverTypeWrapper<ParcelModel>;
  LineProgress: ResolverTypeWrapper<LineProgressModel>;
  LineReport: ResolverTypeWrapper<LineReportModel>;
  LineFigure: ResolverTypeWrapper<LineFigure>;
  LineFigureInput: LineFigureInput;
  ParcelConnection: ResolverTypeWrapper<Omit<ParcelConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ParcelEdge']>, nodes: ReadonlyArray<ResolversTypes['Parcel']> }>;
  ParcelEdge: ResolverTypeWrapper<Omit<ParcelEdge, 'node'> & { node: ResolversTypes['Parcel'] }>;
  DepartmentHealth: ResolverTypeWrapper<DepartmentHealthModel>;
  DepartmentDeadline: ResolverTypeWrapper<HealthDeadlineModel>;
  DepartmentBlock: ResolverTypeWrapper<HealthBlockModel>;
  BlockKind: BlockKind;
  BlockWaitsFor: BlockWaitsFor;
  ItemFilter: ItemFilter;
  ItemPrerequisite: ResolverTypeWrapper<PrerequisiteViewModel>;
  ItemMaterial: ResolverTypeWrapper<RequiredMaterialModel>;
  ItemStage: ItemStage;
  ItemNature: ItemNature;
  HandlingType: HandlingType;
  OnSiteClass: OnSiteClass;
  ItemConnection: ResolverTypeWrapper<Omit<ItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ItemEdge']>, nodes: ReadonlyArray<ResolversTypes['Item']> }>;
  ItemEdge: ResolverTypeWrapper<Omit<ItemEdge, 'node'> & { node: ResolversTypes['Item'] }>;
  KeyProjectList: ResolverTypeWrapper<KeyListModel>;
  KeyListEntry: ResolverTypeWrapper<KeyListEntryModel>;
  KeyListVersion: ResolverTypeWrapper<KeyListVersionModel>;
  KeyListImport: ResolverTypeWrapper<Omit<KeyListImport, 'list'> & { list?: Maybe<ResolversTypes['KeyProjectList']> }>;
  KeyListBadRow: ResolverTypeWrapper<KeyListBadRow>;
  KeyListDiff: ResolverTypeWrapper<KeyPlaceChangesModel>;
  KeyListChange: ResolverTypeWrapper<KeyPlaceChangeModel>;
  KeyListChangeKind: KeyListChangeKind;
  KeyListCause: KeyListCause;
  CsvDelimiter: CsvDelimiter;
  KeyListFault: KeyListFault;
  KeyListEntryConnection: ResolverTypeWrapper<Omit<KeyListEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['KeyListEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['KeyListEntry']> }>;
  KeyListEntryEdge: ResolverTypeWrapper<Omit<KeyListEntryEdge, 'node'> & { node: ResolversTypes['KeyListEntry'] }>;
  KeyListVersionConnection: ResolverTypeWrapper<Omit<KeyListVersionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['KeyListVersionEdge']>, nodes: ReadonlyArray<ResolversTypes['KeyListVersion']> }>;
  KeyListVersionEdge: ResolverTypeWrapper<Omit<KeyListVersionEdge, 'node'> & { node: ResolversTypes['KeyListVersion'] }>;
  KeyListChangeConnection: ResolverTypeWrapper<Omit<KeyListChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['KeyListChangeEdge']>, nodes: ReadonlyArray<ResolversTypes['KeyListChange']> }>;
  KeyListChangeEdge: ResolverTypeWrapper<Omit<KeyListChangeEdge, 'node'> & { node: ResolversTypes['KeyListChange'] }>;
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
  MonthlyPlan: ResolverTypeWrapper<MonthlyPlanModel>;
  PlanLineFilter: PlanLineFilter;
  PlanCounts: ResolverTypeWrapper<PlanCounts>;
  AgencyPlanCounts: ResolverTypeWrapper<AgencyPlanCounts>;
  PlanLine: ResolverTypeWrapper<PlanLineViewModel>;
  PlanCarryOver: ResolverTypeWrapper<CarryOverModel>;
  PlanLineState: PlanLineState;
  PlanLineConnection: ResolverTypeWrapper<Omit<PlanLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PlanLineEdge']>, nodes: ReadonlyArray<ResolversTypes['PlanLine']> }>;
  PlanLineEdge: ResolverTypeWrapper<Omit<PlanLineEdge, 'node'> & { node: ResolversTypes['PlanLine'] }>;
  AgencyDecisions: ResolverTypeWrapper<Omit<AgencyDecisions, 'items'> & { items: ReadonlyArray<ResolversTypes['ItemDecisions']> }>;
  ItemDecisions: ResolverTypeWrapper<ItemDecisionsModel>;
  AgencyOverdue: ResolverTypeWrapper<Omit<AgencyOverdue, 'items'> & { items: ReadonlyArray<ResolversTypes['ItemOverdue']> }>;
  ItemOverdue: ResolverTypeWrapper<ItemOverdueModel>;
  ParallelApplication: ResolverTypeWrapper<ParallelApplicationModel>;
  ParallelMaterial: ResolverTypeWrapper<ParallelMaterial>;
  Progress: ResolverTypeWrapper<Progress>;
  ParallelState: ParallelState;
  ParallelApplicationConnection: ResolverTypeWrapper<Omit<ParallelApplicationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ParallelApplicationEdge']>, nodes: ReadonlyArray<ResolversTypes['ParallelApplication']> }>;
  ParallelApplicationEdge: ResolverTypeWrapper<Omit<ParallelApplicationEdge, 'node'> & { node: ResolversTypes['ParallelApplication'] }>;
  PreReviewAbsenceInput: PreReviewAbsenceInput;
  JointPreReview: ResolverTypeWrapper<JointPreReviewModel>;
  PreReviewMeeting: ResolverTypeWrapper<PreReviewMeetingModel>;
  PreReviewAbsence: ResolverTypeWrapper<PreReviewAbsence>;
  PreReviewOpinion: ResolverTypeWrapper<PreReviewOpinionModel>;
  OneTimeNotice: ResolverTypeWrapper<OneTimeNoticeModel>;
  OneTimeNoticeItem: ResolverTypeWrapper<NoticeItemModel>;
  OneTimeNoticeMaterial: ResolverTypeWrapper<RequiredMaterialModel>;
  PreReviewStatus: PreReviewStatus;
  ProjectFilter: ProjectFilter;
  ProjectSort: ProjectSort;
  OwnerUnitInput: OwnerUnitInput;
  ContactInput: ContactInput;
  RegisterProjectInput: RegisterProjectInput;
  OwnerUnit: ResolverTypeWrapper<OwnerUnit>;
  ProjectContacts: ResolverTypeWrapper<SeenContactsModel>;
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
  ProjectConnection: ResolverTypeWrapper<ProjectPageModel>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  StewardOnDuty: ResolverTypeWrapper<StewardOnDutyModel>;
  ProjectCounts: ResolverTypeWrapper<ProjectCounts>;
  StageCount: ResolverTypeWrapper<StageCount>;
  LightCount: ResolverTypeWrapper<LightCount>;
  KindCount: ResolverTypeWrapper<KindCount>;
  KeyLevelCount: ResolverTypeWrapper<KeyLevelCount>;
  RegionCount: ResolverTypeWrapper<RegionCountsModel>;
  StageLightCount: ResolverTypeWrapper<StageLightCount>;
  ProjectItem: ResolverTypeWrapper<ItemExplanationModel>;
  ProjectItemPrerequisite: ResolverTypeWrapper<ProjectItemPrerequisiteViewModel>;
  ProjectItemMaterial: ResolverTypeWrapper<Omit<ProjectItemMaterial, 'material'> & { material: ResolversTypes['ItemMaterial'] }>;
  Applicability: Applicability;
  PrerequisiteStanding: PrerequisiteStanding;
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
  CacheControlScope: CacheControlScope;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Tier: Tier;
  Light: Light;
  Agency: Agency;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ServiceChoice: ResolverTypeWrapper<ServiceChoiceModel>;
  ServiceScope: ServiceScope;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  SmartForm: ResolverTypeWrapper<SmartFormModel>;
  PrefilledField: ResolverTypeWrapper<PrefilledFieldModel>;
  AnswerSource: AnswerSource;
  SharedMaterial: ResolverTypeWrapper<SharedMaterialModel>;
  ApplicationForm: ResolverTypeWrapper<FormViewModel>;
  ApplicationFormField: ResolverTypeWrapper<FormAnswerModel>;
  WallChartFilter: WallChartFilter;
  WallChartSort: WallChartSort;
  WallChartCounts: ResolverTypeWrapper<RowCountsModel>;
  WallChartStageCount: ResolverTypeWrapper<WallChartStageCount>;
  WallChartLightCount: ResolverTypeWrapper<WallChartLightCount>;
  StewardCount: ResolverTypeWrapper<StewardCount>;
  StewardCountConnection: ResolverTypeWrapper<StewardCountConnection>;
  StewardCountEdge: ResolverTypeWrapper<StewardCountEdge>;
  WallChartRow: ResolverTypeWrapper<WallChartRowModel>;
  WallChartLightCause: ResolverTypeWrapper<WallChartLightCauseModel>;
  WallChartMeasure: ResolverTypeWrapper<WallChartMeasureModel>;
  WallChartConnection: ResolverTypeWrapper<WallChartPageModel>;
  WallChartEdge: ResolverTypeWrapper<Omit<WallChartEdge, 'node'> & { node: ResolversTypes['WallChartRow'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  ApplicationFilter: ApplicationFilter;
  MissingMaterialInput: MissingMaterialInput;
  Application: ApplicationModel;
  ApplicationMaterial: ApplicationMaterialViewModel;
  Correction: CorrectionModel;
  MissingMaterial: MissingMaterialModel;
  SpecialProcedure: SpecialProcedureModel;
  ApplicationDecision: DecisionModel;
  ApplicationStep: ApplicationStepModel;
  ApplicationConnection: Omit<ApplicationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ApplicationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Application']> };
  ApplicationEdge: Omit<ApplicationEdge, 'node'> & { node: ResolversParentTypes['Application'] };
  Project: ProjectModel;
  Item: ItemModel;
  PreApprovalRule: PreApprovalRuleModel;
  CertificateFilter: CertificateFilter;
  Certificate: CertificateModel;
  CertificateConnection: Omit<CertificateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CertificateEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Certificate']> };
  CertificateEdge: Omit<CertificateEdge, 'node'> & { node: ResolversParentTypes['Certificate'] };
  BasisFlag: BasisFlagModel;
  Conversion: ConversionViewModel;
  ConversionObstacle: ObstacleViewModel;
  SimulationChange: SimulationChangeModel;
  ApplicationClock: ClockViewModel;
  ClockEntry: ClockEntryModel;
  ClockDay: ClockDayModel;
  Deadline: Deadline;
  ToleranceBarFilter: ToleranceBarFilter;
  ToleranceCommitment: ToleranceCommitmentModel;
  ToleranceBar: ToleranceBarModel;
  ToleranceBarConnection: Omit<ToleranceBarConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ToleranceBarEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ToleranceBar']> };
  ToleranceBarEdge: Omit<ToleranceBarEdge, 'node'> & { node: ResolversParentTypes['ToleranceBar'] };
  NotificationTerms: NotificationTermsModel;
  NotificationCommitment: NotificationCommitmentModel;
  DelegationInput: DelegationInput;
  DelegationFilter: DelegationFilter;
  Delegation: DelegationModel;
  DelegationConnection: Omit<DelegationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DelegationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Delegation']> };
  DelegationEdge: Omit<DelegationEdge, 'node'> & { node: ResolversParentTypes['Delegation'] };
  ParcelInput: ParcelInput;
  Float: Scalars['Float']['output'];
  Parcel: ParcelModel;
  LineProgress: LineProgressModel;
  LineReport: LineReportModel;
  LineFigure: LineFigure;
  LineFigureInput: LineFigureInput;
  ParcelConnection: Omit<ParcelConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ParcelEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Parcel']> };
  ParcelEdge: Omit<ParcelEdge, 'node'> & { node: ResolversParentTypes['Parcel'] };
  DepartmentHealth: DepartmentHealthModel;
  DepartmentDeadline: HealthDeadlineModel;
  DepartmentBlock: HealthBlockModel;
  ItemFilter: ItemFilter;
  ItemPrerequisite: PrerequisiteViewModel;
  ItemMaterial: RequiredMaterialModel;
  ItemConnection: Omit<ItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ItemEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Item']> };
  ItemEdge: Omit<ItemEdge, 'node'> & { node: ResolversParentTypes['Item'] };
  KeyProjectList: KeyListModel;
  KeyListEntry: KeyListEntryModel;
  KeyListVersion: KeyListVersionModel;
  KeyListImport: Omit<KeyListImport, 'list'> & { list?: Maybe<ResolversParentTypes['KeyProjectList']> };
  KeyListBadRow: KeyListBadRow;
  KeyListDiff: KeyPlaceChangesModel;
  KeyListChange: KeyPlaceChangeModel;
  KeyListEntryConnection: Omit<KeyListEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['KeyListEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['KeyListEntry']> };
  KeyListEntryEdge: Omit<KeyListEntryEdge, 'node'> & { node: ResolversParentTypes['KeyListEntry'] };
  KeyListVersionConnection: Omit<KeyListVersionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['KeyListVersionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['KeyListVersion']> };
  KeyListVersionEdge: Omit<KeyListVersionEdge, 'node'> & { node: ResolversParentTypes['KeyListVersion'] };
  KeyListChangeConnection: Omit<KeyListChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['KeyListChangeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['KeyListChange']> };
  KeyListChangeEdge: Omit<KeyListChangeEdge, 'node'> & { node: ResolversParentTypes['KeyListChange'] };
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
  MonthlyPlan: MonthlyPlanModel;
  PlanLineFilter: PlanLineFilter;
  PlanCounts: PlanCounts;
  AgencyPlanCounts: AgencyPlanCounts;
  PlanLine: PlanLineViewModel;
  PlanCarryOver: CarryOverModel;
  PlanLineConnection: Omit<PlanLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PlanLineEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PlanLine']> };
  PlanLineEdge: Omit<PlanLineEdge, 'node'> & { node: ResolversParentTypes['PlanLine'] };
  AgencyDecisions: Omit<AgencyDecisions, 'items'> & { items: ReadonlyArray<ResolversParentTypes['ItemDecisions']> };
  ItemDecisions: ItemDecisionsModel;
  AgencyOverdue: Omit<AgencyOverdue, 'items'> & { items: ReadonlyArray<ResolversParentTypes['ItemOverdue']> };
  ItemOverdue: ItemOverdueModel;
  ParallelApplication: ParallelApplicationModel;
  ParallelMaterial: ParallelMaterial;
  Progress: Progress;
  ParallelApplicationConnection: Omit<ParallelApplicationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ParallelApplicationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ParallelApplication']> };
  ParallelApplicationEdge: Omit<ParallelApplicationEdge, 'node'> & { node: ResolversParentTypes['ParallelApplication'] };
  PreReviewAbsenceInput: PreReviewAbsenceInput;
  JointPreReview: JointPreReviewModel;
  PreReviewMeeting: PreReviewMeetingModel;
  PreReviewAbsence: PreReviewAbsence;
  PreReviewOpinion: PreReviewOpinionModel;
  OneTimeNotice: OneTimeNoticeModel;
  OneTimeNoticeItem: NoticeItemModel;
  OneTimeNoticeMaterial: RequiredMaterialModel;
  ProjectFilter: ProjectFilter;
  OwnerUnitInput: OwnerUnitInput;
  ContactInput: ContactInput;
  RegisterProjectInput: RegisterProjectInput;
  OwnerUnit: OwnerUnit;
  ProjectContacts: SeenContactsModel;
  ProjectContact: ProjectContact;
  ContactChange: ContactChangeModel;
  KeyListing: KeyListingModel;
  ProjectConnection: ProjectPageModel;
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  StewardOnDuty: StewardOnDutyModel;
  ProjectCounts: ProjectCounts;
  StageCount: StageCount;
  LightCount: LightCount;
  KindCount: KindCount;
  KeyLevelCount: KeyLevelCount;
  RegionCount: RegionCountsModel;
  StageLightCount: StageLightCount;
  ProjectItem: ItemExplanationModel;
  ProjectItemPrerequisite: ProjectItemPrerequisiteViewModel;
  ProjectItemMaterial: Omit<ProjectItemMaterial, 'material'> & { material: ResolversParentTypes['ItemMaterial'] };
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
  ServiceChoice: ServiceChoiceModel;
  JSON: Scalars['JSON']['output'];
  SmartForm: SmartFormModel;
  PrefilledField: PrefilledFieldModel;
  SharedMaterial: SharedMaterialModel;
  ApplicationForm: FormViewModel;
  ApplicationFormField: FormAnswerModel;
  WallChartFilter: WallChartFilter;
  WallChartCounts: RowCountsModel;
  WallChartStageCount: WallChartStageCount;
  WallChartLightCount: WallChartLightCount;
  StewardCount: StewardCount;
  StewardCountConnection: StewardCountConnection;
  StewardCountEdge: StewardCountEdge;
  WallChartRow: WallChartRowModel;
  WallChartLightCause: WallChartLightCauseModel;
  WallChartMeasure: WallChartMeasureModel;
  WallChartConnection: WallChartPageModel;
  WallChartEdge: Omit<WallChartEdge, 'node'> & { node: ResolversParentTypes['WallChartRow'] };
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
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType, RequireFields<QueryapplicationArgs, 'id'>>;
  applicationInbox?: Resolver<Maybe<ResolversTypes['ApplicationConnection']>, ParentType, ContextType, RequireFields<QueryapplicationInboxArgs, 'agency' | 'first'>>;
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType, RequireFields<QuerycertificateArgs, 'id'>>;
  certificateByNumber?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType, RequireFields<QuerycertificateByNumberArgs, 'number'>>;
  simulatedApprovals?: Resolver<ReadonlyArray<ResolversTypes['Application']>, ParentType, ContextType, RequireFields<QuerysimulatedApprovalsArgs, 'projectId'>>;
  deadline?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType, RequireFields<QuerydeadlineArgs, 'from' | 'workingDays' | 'strict'>>;
  workingDaysBetween?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<QueryworkingDaysBetweenArgs, 'from' | 'to'>>;
  toleranceBars?: Resolver<Maybe<ResolversTypes['ToleranceBarConnection']>, ParentType, ContextType, RequireFields<QuerytoleranceBarsArgs, 'first'>>;
  commitmentChecks?: Resolver<Maybe<ResolversTypes['ApplicationConnection']>, ParentType, ContextType, RequireFields<QuerycommitmentChecksArgs, 'agency' | 'overdue' | 'first'>>;
  delegation?: Resolver<Maybe<ResolversTypes['Delegation']>, ParentType, ContextType, RequireFields<QuerydelegationArgs, 'id'>>;
  delegations?: Resolver<Maybe<ResolversTypes['DelegationConnection']>, ParentType, ContextType, RequireFields<QuerydelegationsArgs, 'first'>>;
  lineProgress?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LineProgress']>>, ParentType, ContextType, RequireFields<QuerylineProgressArgs, 'region' | 'month'>>;
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType, RequireFields<QueryitemArgs, 'code'>>;
  items?: Resolver<Maybe<ResolversTypes['ItemConnection']>, ParentType, ContextType, RequireFields<QueryitemsArgs, 'first'>>;
  keyProjectList?: Resolver<Maybe<ResolversTypes['KeyProjectList']>, ParentType, ContextType, RequireFields<QuerykeyProjectListArgs, 'level' | 'region' | 'year'>>;
  keyProjectListDiff?: Resolver<Maybe<ResolversTypes['KeyListDiff']>, ParentType, ContextType, RequireFields<QuerykeyProjectListDiffArgs, 'level' | 'region' | 'year' | 'from' | 'to'>>;
  material?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType, RequireFields<QuerymaterialArgs, 'id'>>;
  reusableMaterials?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReusableMaterial']>>, ParentType, ContextType, RequireFields<QueryreusableMaterialsArgs, 'projectId' | 'itemCode'>>;
  monthlyPlan?: Resolver<Maybe<ResolversTypes['MonthlyPlan']>, ParentType, ContextType, RequireFields<QuerymonthlyPlanArgs, 'region' | 'month'>>;
  openSlips?: Resolver<Maybe<ResolversTypes['PlanLineConnection']>, ParentType, ContextType, RequireFields<QueryopenSlipsArgs, 'region' | 'first'>>;
  onTimeDecisions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AgencyDecisions']>>, ParentType, ContextType, RequireFields<QueryonTimeDecisionsArgs, 'region' | 'month'>>;
  overdueApplications?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AgencyOverdue']>>, ParentType, ContextType, RequireFields<QueryoverdueApplicationsArgs, 'region'>>;
  parallelApplication?: Resolver<Maybe<ResolversTypes['ParallelApplication']>, ParentType, ContextType, RequireFields<QueryparallelApplicationArgs, 'id'>>;
  jointPreReview?: Resolver<Maybe<ResolversTypes['JointPreReview']>, ParentType, ContextType, RequireFields<QueryjointPreReviewArgs, 'id'>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryprojectArgs, 'id'>>;
  projectByCode?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryprojectByCodeArgs, 'code'>>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<QueryprojectsArgs, 'sort' | 'first'>>;
  projectCounts?: Resolver<Maybe<ResolversTypes['ProjectCounts']>, ParentType, ContextType, Partial<QueryprojectCountsArgs>>;
  regionCounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RegionCount']>>, ParentType, ContextType, Partial<QueryregionCountsArgs>>;
  projectItem?: Resolver<ResolversTypes['ProjectItem'], ParentType, ContextType, RequireFields<QueryprojectItemArgs, 'projectId' | 'itemCode'>>;
  circumstances?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Circumstance']>>, ParentType, ContextType>;
  policies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Policy']>>, ParentType, ContextType>;
  roadmapDiff?: Resolver<Maybe<ResolversTypes['RoadmapDiff']>, ParentType, ContextType, RequireFields<QueryroadmapDiffArgs, 'projectId' | 'from' | 'to'>>;
  smartForm?: Resolver<Maybe<ResolversTypes['SmartForm']>, ParentType, ContextType, RequireFields<QuerysmartFormArgs, 'projectId' | 'itemCodes'>>;
  wallChart?: Resolver<Maybe<ResolversTypes['WallChartConnection']>, ParentType, ContextType, RequireFields<QuerywallChartArgs, 'sort' | 'first'>>;
  wallChartCounts?: Resolver<Maybe<ResolversTypes['WallChartCounts']>, ParentType, ContextType, Partial<QuerywallChartCountsArgs>>;
  wallChartStewards?: Resolver<Maybe<ResolversTypes['StewardCountConnection']>, ParentType, ContextType, RequireFields<QuerywallChartStewardsArgs, 'first'>>;
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
  draftPreApproval?: Resolver<ResolversTypes['Application'], ParentType, ContextType, RequireFields<MutationdraftPreApprovalArgs, 'projectId' | 'itemCode'>>;
  draftSimulated?: Resolver<ResolversTypes['Application'], ParentType, ContextType, RequireFields<MutationdraftSimulatedArgs, 'projectId' | 'itemCode'>>;
  supplyAwaitedMaterials?: Resolver<ResolversTypes['Application'], ParentType, ContextType, RequireFields<MutationsupplyAwaitedMaterialsArgs, 'applicationId' | 'materials'>>;
  convertPreApproval?: Resolver<ResolversTypes['Application'], ParentType, ContextType, RequireFields<MutationconvertPreApprovalArgs, 'applicationId'>>;
  convertSimulated?: Resolver<ResolversTypes['Application'], ParentType, ContextType, RequireFields<MutationconvertSimulatedArgs, 'applicationId'>>;
  withdrawPreApproval?: Resolver<ResolversTypes['Application'], ParentType, ContextType, RequireFields<MutationwithdrawPreApprovalArgs, 'applicationId' | 'reason'>>;
  clearBasisFlag?: Resolver<ResolversTypes['BasisFlag'], ParentType, ContextType, RequireFields<MutationclearBasisFlagArgs, 'flagId' | 'reason'>>;
  signToleranceCommitment?: Resolver<ResolversTypes['Application'], ParentType, ContextType, RequireFields<MutationsignToleranceCommitmentArgs, 'applicationId' | 'materials' | 'signedBy' | 'statement'>>;
  supplyToleratedMaterials?: Resolver<ResolversTypes['Application'], ParentType, ContextType, RequireFields<MutationsupplyToleratedMaterialsArgs, 'applicationId' | 'materials'>>;
  clearToleranceBar?: Resolver<ReadonlyArray<ResolversTypes['ToleranceBar']>, ParentType, ContextType, RequireFields<MutationclearToleranceBarArgs, 'ownerCreditCode' | 'reason'>>;
  signNotificationCommitment?: Resolver<ResolversTypes['Application'], ParentType, ContextType, RequireFields<MutationsignNotificationCommitmentArgs, 'applicationId' | 'signedBy' | 'statement'>>;
  approveOnCommitment?: Resolver<ResolversTypes['Application'], ParentType, ContextType, RequireFields<MutationapproveOnCommitmentArgs, 'applicationId'>>;
  recordCommitmentCheck?: Resolver<ResolversTypes['Application'], ParentType, ContextType, RequireFields<MutationrecordCommitmentCheckArgs, 'applicationId' | 'outcome' | 'finding'>>;
  grantDelegation?: Resolver<ResolversTypes['Delegation'], ParentType, ContextType, RequireFields<MutationgrantDelegationArgs, 'input'>>;
  revokeDelegation?: Resolver<ResolversTypes['Delegation'], ParentType, ContextType, RequireFields<MutationrevokeDelegationArgs, 'delegationId' | 'reason'>>;
  acceptOnBus?: Resolver<ResolversTypes['Application'], ParentType, ContextType, RequireFields<MutationacceptOnBusArgs, 'applicationId'>>;
  reviewOnBus?: Resolver<ResolversTypes['Application'], ParentType, ContextType, RequireFields<MutationreviewOnBusArgs, 'applicationId'>>;
  decideOnBus?: Resolver<ResolversTypes['Application'], ParentType, ContextType, RequireFields<MutationdecideOnBusArgs, 'applicationId' | 'outcome'>>;
  recordParcel?: Resolver<ResolversTypes['Parcel'], ParentType, ContextType, RequireFields<MutationrecordParcelArgs, 'projectId' | 'input'>>;
  reportLineProgress?: Resolver<ResolversTypes['LineReport'], ParentType, ContextType, RequireFields<MutationreportLineProgressArgs, 'region' | 'month' | 'text' | 'figures'>>;
  importKeyProjectList?: Resolver<ResolversTypes['KeyListImport'], ParentType, ContextType, RequireFields<MutationimportKeyProjectListArgs, 'level' | 'region' | 'year' | 'csv' | 'dryRun'>>;
  removeFromList?: Resolver<ResolversTypes['Project'], ParentType, ContextType, RequireFields<MutationremoveFromListArgs, 'projectId' | 'level' | 'year' | 'reason'>>;
  reclassifyMaterial?: Resolver<ResolversTypes['Material'], ParentType, ContextType, RequireFields<MutationreclassifyMaterialArgs, 'id' | 'classification' | 'reason'>>;
  withdrawMaterial?: Resolver<ResolversTypes['Material'], ParentType, ContextType, RequireFields<MutationwithdrawMaterialArgs, 'id' | 'reason'>>;
  linkMaterial?: Resolver<ResolversTypes['MaterialLink'], ParentType, ContextType, RequireFields<MutationlinkMaterialArgs, 'id' | 'purpose' | 'expiresInSeconds'>>;
  drawUpMonthlyPlan?: Resolver<ResolversTypes['MonthlyPlan'], ParentType, ContextType, RequireFields<MutationdrawUpMonthlyPlanArgs, 'region' | 'month' | 'onlyKeyProjects'>>;
  carryOverPlanLine?: Resolver<ResolversTypes['PlanLine'], ParentType, ContextType, RequireFields<MutationcarryOverPlanLineArgs, 'lineId' | 'reason'>>;
  submitInParallel?: Resolver<ResolversTypes['ParallelApplication'], ParentType, ContextType, RequireFields<MutationsubmitInParallelArgs, 'projectId' | 'itemCodes' | 'materials'>>;
  withdrawInParallel?: Resolver<ResolversTypes['ParallelApplication'], ParentType, ContextType, RequireFields<MutationwithdrawInParallelArgs, 'id'>>;
  openJointPreReview?: Resolver<ResolversTypes['JointPreReview'], ParentType, ContextType, RequireFields<MutationopenJointPreReviewArgs, 'projectId' | 'agreementReference' | 'agreementSignedOn'>>;
  givePreReviewOpinion?: Resolver<ResolversTypes['JointPreReview'], ParentType, ContextType, RequireFields<MutationgivePreReviewOpinionArgs, 'preReviewId' | 'itemCodes'>>;
  recordPreReviewMeeting?: Resolver<ResolversTypes['JointPreReview'], ParentType, ContextType, RequireFields<MutationrecordPreReviewMeetingArgs, 'preReviewId' | 'heldAt' | 'place' | 'minutes' | 'absences'>>;
  issueOneTimeNotice?: Resolver<ResolversTypes['JointPreReview'], ParentType, ContextType, RequireFields<MutationissueOneTimeNoticeArgs, 'preReviewId'>>;
  cancelJointPreReview?: Resolver<ResolversTypes['JointPreReview'], ParentType, ContextType, RequireFields<MutationcancelJointPreReviewArgs, 'preReviewId' | 'reason'>>;
  registerProject?: Resolver<ResolversTypes['Project'], ParentType, ContextType, RequireFields<MutationregisterProjectArgs, 'input'>>;
  changeContacts?: Resolver<ResolversTypes['Project'], ParentType, ContextType, RequireFields<MutationchangeContactsArgs, 'projectId'>>;
  signLandContract?: Resolver<ResolversTypes['Project'], ParentType, ContextType, RequireFields<MutationsignLandContractArgs, 'projectId'>>;
  takeLand?: Resolver<ResolversTypes['Project'], ParentType, ContextType, RequireFields<MutationtakeLandArgs, 'projectId'>>;
  listProject?: Resolver<ResolversTypes['Project'], ParentType, ContextType, RequireFields<MutationlistProjectArgs, 'projectId' | 'level' | 'year' | 'itemNo' | 'category'>>;
  planRoadmap?: Resolver<ResolversTypes['Roadmap'], ParentType, ContextType, RequireFields<MutationplanRoadmapArgs, 'projectId' | 'circumstances'>>;
  setPolicy?: Resolver<ResolversTypes['Project'], ParentType, ContextType, RequireFields<MutationsetPolicyArgs, 'projectId' | 'policy'>>;
  clearPolicy?: Resolver<ResolversTypes['Project'], ParentType, ContextType, RequireFields<MutationclearPolicyArgs, 'projectId' | 'policy'>>;
  chooseServiceItems?: Resolver<ResolversTypes['ServiceChoice'], ParentType, ContextType, RequireFields<MutationchooseServiceItemsArgs, 'projectId' | 'scope' | 'itemCodes'>>;
  submitSmartForm?: Resolver<ResolversTypes['ParallelApplication'], ParentType, ContextType, RequireFields<MutationsubmitSmartFormArgs, 'projectId' | 'itemCodes' | 'answers' | 'materials'>>;
};

export type ApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Application'] = ResolversParentTypes['Application'], FederationReferenceType extends FederationReferenceTypes['Application'] = FederationReferenceTypes['Application']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Application']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  itemCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemNameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ItemStage'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['ApprovalEffect'], ParentType, ContextType>;
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
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['BasisFlag']>, ParentType, ContextType>;
  flagged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  conversion?: Resolver<Maybe<ResolversTypes['Conversion']>, ParentType, ContextType>;
  toleranceCommitment?: Resolver<Maybe<ResolversTypes['ToleranceCommitment']>, ParentType, ContextType>;
  notificationCommitment?: Resolver<Maybe<ResolversTypes['NotificationCommitment']>, ParentType, ContextType>;
  parallelApplication?: Resolver<Maybe<ResolversTypes['ParallelApplication']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['ApplicationForm']>, ParentType, ContextType>;
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
  materialName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  materialNameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  place?: Resolver<ResolversTypes['ServicePlace'], ParentType, ContextType>;
  delegation?: Resolver<Maybe<ResolversTypes['Delegation']>, ParentType, ContextType>;
  sealNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  place?: Resolver<ResolversTypes['ServicePlace'], ParentType, ContextType>;
  delegation?: Resolver<Maybe<ResolversTypes['Delegation']>, ParentType, ContextType>;
  sealNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  certificates?: Resolver<ResolversTypes['CertificateConnection'], ParentType, ContextType, RequireFields<ProjectcertificatesArgs, 'first'>>;
  toleranceBar?: Resolver<Maybe<ResolversTypes['ToleranceBar']>, ParentType, ContextType>;
  parcel?: Resolver<Maybe<ResolversTypes['Parcel']>, ParentType, ContextType>;
  parcels?: Resolver<Maybe<ResolversTypes['ParcelConnection']>, ParentType, ContextType, RequireFields<ProjectparcelsArgs, 'first'>>;
  approvalHealth?: Resolver<Maybe<ResolversTypes['DepartmentHealth']>, ParentType, ContextType>;
  approvalStage?: Resolver<Maybe<ResolversTypes['ProjectStage']>, ParentType, ContextType>;
  materials?: Resolver<Maybe<ResolversTypes['MaterialConnection']>, ParentType, ContextType, RequireFields<ProjectmaterialsArgs, 'first'>>;
  parallelApplications?: Resolver<Maybe<ResolversTypes['ParallelApplicationConnection']>, ParentType, ContextType, RequireFields<ProjectparallelApplicationsArgs, 'first'>>;
  jointPreReview?: Resolver<Maybe<ResolversTypes['JointPreReview']>, ParentType, ContextType>;
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
  stewardOnDuty?: Resolver<Maybe<ResolversTypes['StewardOnDuty']>, ParentType, ContextType>;
  serviceChoice?: Resolver<Maybe<ResolversTypes['ServiceChoice']>, ParentType, ContextType>;
  wallChartRow?: Resolver<Maybe<ResolversTypes['WallChartRow']>, ParentType, ContextType>;
};

export type ItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Item'] = ResolversParentTypes['Item'], FederationReferenceType extends FederationReferenceTypes['Item'] = FederationReferenceTypes['Item']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Item']> | FederationReferenceType, FederationReferenceType, ContextType>;
  preApproval?: Resolver<Maybe<ResolversTypes['PreApprovalRule']>, ParentType, ContextType>;
  validMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notificationCommitment?: Resolver<Maybe<ResolversTypes['NotificationTerms']>, ParentType, ContextType>;
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
  promisedWorkingHours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PreApprovalRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreApprovalRule'] = ResolversParentTypes['PreApprovalRule']> = {
  mayAwait?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  keyReview?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate'], FederationReferenceType extends FederationReferenceTypes['Certificate'] = FederationReferenceTypes['Certificate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Certificate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  itemCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['ApprovalEffect'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CertificateStatus'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  issuedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  chain?: Resolver<ReadonlyArray<ResolversTypes['Certificate']>, ParentType, ContextType>;
  builtOn?: Resolver<ReadonlyArray<ResolversTypes['Certificate']>, ParentType, ContextType>;
  builtUpon?: Resolver<ReadonlyArray<ResolversTypes['Certificate']>, ParentType, ContextType>;
  countedBy?: Resolver<ReadonlyArray<ResolversTypes['Application']>, ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['BasisFlag']>, ParentType, ContextType>;
};

export type CertificateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateConnection'] = ResolversParentTypes['CertificateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CertificateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Certificate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CertificateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateEdge'] = ResolversParentTypes['CertificateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType>;
};

export type BasisFlagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BasisFlag'] = ResolversParentTypes['BasisFlag']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  flaggedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  clearedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  clearance?: Resolver<Maybe<ResolversTypes['FlagClearance']>, ParentType, ContextType>;
  clearedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clearedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConversionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conversion'] = ResolversParentTypes['Conversion']> = {
  possible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  obstacles?: Resolver<ReadonlyArray<ResolversTypes['ConversionObstacle']>, ParentType, ContextType>;
};

export type ConversionObstacleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversionObstacle'] = ResolversParentTypes['ConversionObstacle']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['SimulationChange']>, ParentType, ContextType>;
};

export type SimulationChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimulationChange'] = ResolversParentTypes['SimulationChange']> = {
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  promisedWorkingHours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countedWorkingMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  remainingWorkingMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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
  countedMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  holiday?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holidayEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stoppedBy?: Resolver<Maybe<ResolversTypes['ApplicationAction']>, ParentType, ContextType>;
  specialProcedure?: Resolver<Maybe<ResolversTypes['SpecialProcedureKind']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  calendarVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ToleranceCommitmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ToleranceCommitment'] = ResolversParentTypes['ToleranceCommitment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ToleranceStatus'], ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  nextReminderOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  signedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ToleranceBarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ToleranceBar'] = ResolversParentTypes['ToleranceBar']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ownerCreditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  barredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  clearedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  clearedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clearReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ToleranceBarConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ToleranceBarConnection'] = ResolversParentTypes['ToleranceBarConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ToleranceBarEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ToleranceBar']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ToleranceBarEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ToleranceBarEdge'] = ResolversParentTypes['ToleranceBarEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ToleranceBar'], ParentType, ContextType>;
};

export type NotificationTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationTerms'] = ResolversParentTypes['NotificationTerms']> = {
  checkWithinWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replaces?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noticeEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotificationCommitmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationCommitment'] = ResolversParentTypes['NotificationCommitment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['NotificationStatus'], ParentType, ContextType>;
  signedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  checkDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  checkedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DelegationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Delegation'] = ResolversParentTypes['Delegation'], FederationReferenceType extends FederationReferenceTypes['Delegation'] = FederationReferenceTypes['Delegation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Delegation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  delegateSubject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  delegateName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['Item']>, ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sealNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['DelegationStanding'], ParentType, ContextType, Partial<DelegationstandingArgs>>;
  grantedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  grantedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revokedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revocationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DelegationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DelegationConnection'] = ResolversParentTypes['DelegationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DelegationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Delegation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DelegationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DelegationEdge'] = ResolversParentTypes['DelegationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Delegation'], ParentType, ContextType>;
};

export type ParcelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Parcel'] = ResolversParentTypes['Parcel']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parcelNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  areaSquareMetres?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  landUse?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  floorAreaRatioAtLeast?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  floorAreaRatioAtMost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  buildingDensityPercentAtMost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  heightMetresAtMost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  greenPercentAtLeast?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  conditionsDocumentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LineProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineProgress'] = ResolversParentTypes['LineProgress']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['LineReport']>, ParentType, ContextType>;
  earlier?: Resolver<ReadonlyArray<ResolversTypes['LineReport']>, ParentType, ContextType>;
};

export type LineReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineReport'] = ResolversParentTypes['LineReport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['LineFigure']>, ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reportedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LineFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineFigure'] = ResolversParentTypes['LineFigure']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ParcelConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParcelConnection'] = ResolversParentTypes['ParcelConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParcelEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Parcel']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ParcelEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParcelEdge'] = ResolversParentTypes['ParcelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Parcel'], ParentType, ContextType>;
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

export type KeyProjectListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyProjectList'] = ResolversParentTypes['KeyProjectList']> = {
  level?: Resolver<ResolversTypes['KeyLevel'], ParentType, ContextType>;
  listRegion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  made?: Resolver<Maybe<ResolversTypes['KeyListVersion']>, ParentType, ContextType>;
  entries?: Resolver<Maybe<ResolversTypes['KeyListEntryConnection']>, ParentType, ContextType, RequireFields<KeyProjectListentriesArgs, 'first'>>;
  versions?: Resolver<Maybe<ResolversTypes['KeyListVersionConnection']>, ParentType, ContextType, RequireFields<KeyProjectListversionsArgs, 'first'>>;
  csv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type KeyListEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyListEntry'] = ResolversParentTypes['KeyListEntry']> = {
  itemNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['KeyCategory'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  listedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sinceVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KeyListVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyListVersion'] = ResolversParentTypes['KeyListVersion']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['KeyListCause'], ParentType, ContextType>;
  importedRegion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recategorized?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type KeyListImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyListImport'] = ResolversParentTypes['KeyListImport']> = {
  isImported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  badRows?: Resolver<ReadonlyArray<ResolversTypes['KeyListBadRow']>, ParentType, ContextType>;
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recategorized?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['KeyProjectList']>, ParentType, ContextType>;
};

export type KeyListBadRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyListBadRow'] = ResolversParentTypes['KeyListBadRow']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fault?: Resolver<ResolversTypes['KeyListFault'], ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type KeyListDiffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyListDiff'] = ResolversParentTypes['KeyListDiff']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recategorized?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<Maybe<ResolversTypes['KeyListChangeConnection']>, ParentType, ContextType, RequireFields<KeyListDiffchangesArgs, 'first'>>;
};

export type KeyListChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyListChange'] = ResolversParentTypes['KeyListChange']> = {
  kinds?: Resolver<ReadonlyArray<ResolversTypes['KeyListChangeKind']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  itemNoBefore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  itemNoAfter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  categoryBefore?: Resolver<Maybe<ResolversTypes['KeyCategory']>, ParentType, ContextType>;
  categoryAfter?: Resolver<Maybe<ResolversTypes['KeyCategory']>, ParentType, ContextType>;
};

export type KeyListEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyListEntryConnection'] = ResolversParentTypes['KeyListEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['KeyListEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['KeyListEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type KeyListEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyListEntryEdge'] = ResolversParentTypes['KeyListEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['KeyListEntry'], ParentType, ContextType>;
};

export type KeyListVersionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyListVersionConnection'] = ResolversParentTypes['KeyListVersionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['KeyListVersionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['KeyListVersion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type KeyListVersionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyListVersionEdge'] = ResolversParentTypes['KeyListVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['KeyListVersion'], ParentType, ContextType>;
};

export type KeyListChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyListChangeConnection'] = ResolversParentTypes['KeyListChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['KeyListChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['KeyListChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type KeyListChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyListChangeEdge'] = ResolversParentTypes['KeyListChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['KeyListChange'], ParentType, ContextType>;
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

export type MonthlyPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonthlyPlan'] = ResolversParentTypes['MonthlyPlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onlyKeyProjects?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  drawnUpAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  drawnUpByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['PlanCounts'], ParentType, ContextType>;
  agencies?: Resolver<ReadonlyArray<ResolversTypes['AgencyPlanCounts']>, ParentType, ContextType>;
  lines?: Resolver<Maybe<ResolversTypes['PlanLineConnection']>, ParentType, ContextType, RequireFields<MonthlyPlanlinesArgs, 'first'>>;
};

export type PlanCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanCounts'] = ResolversParentTypes['PlanCounts']> = {
  planned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  carriedOver?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dropped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyPlanCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyPlanCounts'] = ResolversParentTypes['AgencyPlanCounts']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['PlanCounts'], ParentType, ContextType>;
};

export type PlanLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanLine'] = ResolversParentTypes['PlanLine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  itemCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemNameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ItemStage'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plannedFinish?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  roadmapVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlanLineState'], ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  droppedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  carriedFrom?: Resolver<ReadonlyArray<ResolversTypes['PlanCarryOver']>, ParentType, ContextType>;
  carriedToLineId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PlanCarryOverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanCarryOver'] = ResolversParentTypes['PlanCarryOver']> = {
  fromLineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanLineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanLineConnection'] = ResolversParentTypes['PlanLineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlanLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PlanLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PlanLineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanLineEdge'] = ResolversParentTypes['PlanLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlanLine'], ParentType, ContextType>;
};

export type AgencyDecisionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyDecisions'] = ResolversParentTypes['AgencyDecisions']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  decisions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTimeShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  medianWorkingDays?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  p90WorkingDays?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['ItemDecisions']>, ParentType, ContextType>;
};

export type ItemDecisionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemDecisions'] = ResolversParentTypes['ItemDecisions']> = {
  itemCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemNameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  promisedWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  promisedWorkingHours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  decisions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTimeShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  medianWorkingDays?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  p90WorkingDays?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AgencyOverdueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyOverdue'] = ResolversParentTypes['AgencyOverdue']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['ItemOverdue']>, ParentType, ContextType>;
};

export type ItemOverdueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemOverdue'] = ResolversParentTypes['ItemOverdue']> = {
  itemCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemNameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParallelApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParallelApplication'] = ResolversParentTypes['ParallelApplication'], FederationReferenceType extends FederationReferenceTypes['ParallelApplication'] = FederationReferenceTypes['ParallelApplication']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ParallelApplication']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  applications?: Resolver<ReadonlyArray<ResolversTypes['Application']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ParallelState'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Progress'], ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['ParallelMaterial']>, ParentType, ContextType>;
  nearestDeadline?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  light?: Resolver<Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  submittedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bySmartForm?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ParallelMaterialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParallelMaterial'] = ResolversParentTypes['ParallelMaterial']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  presented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Progress'] = ResolversParentTypes['Progress']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParallelApplicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParallelApplicationConnection'] = ResolversParentTypes['ParallelApplicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParallelApplicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ParallelApplication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ParallelApplicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParallelApplicationEdge'] = ResolversParentTypes['ParallelApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ParallelApplication'], ParentType, ContextType>;
};

export type JointPreReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointPreReview'] = ResolversParentTypes['JointPreReview'], FederationReferenceType extends FederationReferenceTypes['JointPreReview'] = FederationReferenceTypes['JointPreReview']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JointPreReview']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PreReviewStatus'], ParentType, ContextType>;
  agreementReference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agreementSignedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  agencies?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  silentAgencies?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  meetings?: Resolver<ReadonlyArray<ResolversTypes['PreReviewMeeting']>, ParentType, ContextType>;
  opinions?: Resolver<ReadonlyArray<ResolversTypes['PreReviewOpinion']>, ParentType, ContextType>;
  opinionHistory?: Resolver<ReadonlyArray<ResolversTypes['PreReviewOpinion']>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['OneTimeNotice']>, ParentType, ContextType>;
  cancellationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PreReviewMeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreReviewMeeting'] = ResolversParentTypes['PreReviewMeeting']> = {
  heldAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  absences?: Resolver<ReadonlyArray<ResolversTypes['PreReviewAbsence']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PreReviewAbsenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreReviewAbsence'] = ResolversParentTypes['PreReviewAbsence']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PreReviewOpinionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreReviewOpinion'] = ResolversParentTypes['PreReviewOpinion']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  itemCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['Item']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remarks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  givenByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OneTimeNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OneTimeNotice'] = ResolversParentTypes['OneTimeNotice']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roadmapVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['OneTimeNoticeItem']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mermaid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  issuedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OneTimeNoticeItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OneTimeNoticeItem'] = ResolversParentTypes['OneTimeNoticeItem']> = {
  itemCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ItemStage'], ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  prerequisites?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['OneTimeNoticeMaterial']>, ParentType, ContextType>;
  plannedStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  plannedFinish?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type OneTimeNoticeMaterialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OneTimeNoticeMaterial'] = ResolversParentTypes['OneTimeNoticeMaterial']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tolerable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type StewardOnDutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StewardOnDuty'] = ResolversParentTypes['StewardOnDuty']> = {
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  personName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ProjectCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectCounts'] = ResolversParentTypes['ProjectCounts']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byStage?: Resolver<ReadonlyArray<ResolversTypes['StageCount']>, ParentType, ContextType>;
  byLight?: Resolver<ReadonlyArray<ResolversTypes['LightCount']>, ParentType, ContextType>;
  byKind?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  byKeyLevel?: Resolver<ReadonlyArray<ResolversTypes['KeyLevelCount']>, ParentType, ContextType>;
};

export type StageCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageCount'] = ResolversParentTypes['StageCount']> = {
  stage?: Resolver<ResolversTypes['ProjectStage'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LightCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LightCount'] = ResolversParentTypes['LightCount']> = {
  light?: Resolver<Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  kind?: Resolver<ResolversTypes['ProjectKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KeyLevelCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyLevelCount'] = ResolversParentTypes['KeyLevelCount']> = {
  keyLevel?: Resolver<Maybe<ResolversTypes['KeyLevel']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionCount'] = ResolversParentTypes['RegionCount']> = {
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['StageLightCount']>, ParentType, ContextType>;
};

export type StageLightCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageLightCount'] = ResolversParentTypes['StageLightCount']> = {
  stage?: Resolver<ResolversTypes['ProjectStage'], ParentType, ContextType>;
  light?: Resolver<Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectItem'] = ResolversParentTypes['ProjectItem']> = {
  item?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  applicability?: Resolver<ResolversTypes['Applicability'], ParentType, ContextType>;
  isIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reasonsEn?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  policies?: Resolver<ReadonlyArray<ResolversTypes['RoadmapPolicy']>, ParentType, ContextType>;
  stageOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  promisedWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  prerequisites?: Resolver<ReadonlyArray<ResolversTypes['ProjectItemPrerequisite']>, ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['ProjectItemMaterial']>, ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  planned?: Resolver<Maybe<ResolversTypes['RoadmapItem']>, ParentType, ContextType>;
  roadmapVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nextActions?: Resolver<ReadonlyArray<ResolversTypes['ApplicationAction']>, ParentType, ContextType>;
};

export type ProjectItemPrerequisiteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectItemPrerequisite'] = ResolversParentTypes['ProjectItemPrerequisite']> = {
  prerequisite?: Resolver<ResolversTypes['ItemPrerequisite'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['PrerequisiteStanding'], ParentType, ContextType>;
  besides?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProjectItemMaterialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectItemMaterial'] = ResolversParentTypes['ProjectItemMaterial']> = {
  material?: Resolver<ResolversTypes['ItemMaterial'], ParentType, ContextType>;
  presented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
  itemNameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  itemNameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  itemNameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reasonsEn?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RoadmapMovedItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoadmapMovedItem'] = ResolversParentTypes['RoadmapMovedItem']> = {
  itemCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemNameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type ServiceChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceChoice'] = ResolversParentTypes['ServiceChoice']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['ServiceScope'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['RoadmapItem']>, ParentType, ContextType>;
  chosenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  chosenByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface JSONScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type SmartFormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SmartForm'] = ResolversParentTypes['SmartForm']> = {
  schema?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  prefilled?: Resolver<ReadonlyArray<ResolversTypes['PrefilledField']>, ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['SharedMaterial']>, ParentType, ContextType>;
  catalogueVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PrefilledFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrefilledField'] = ResolversParentTypes['PrefilledField']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['AnswerSource'], ParentType, ContextType>;
  sourceLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceLabelEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SharedMaterialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedMaterial'] = ResolversParentTypes['SharedMaterial']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tolerable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  itemCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApplicationFormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationForm'] = ResolversParentTypes['ApplicationForm']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  catalogueVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['ApplicationFormField']>, ParentType, ContextType>;
};

export type ApplicationFormFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationFormField'] = ResolversParentTypes['ApplicationFormField']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  personal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['AnswerSource'], ParentType, ContextType>;
  sourceLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceLabelEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type WallChartCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WallChartCounts'] = ResolversParentTypes['WallChartCounts']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byStage?: Resolver<ReadonlyArray<ResolversTypes['WallChartStageCount']>, ParentType, ContextType>;
  byLight?: Resolver<ReadonlyArray<ResolversTypes['WallChartLightCount']>, ParentType, ContextType>;
};

export type WallChartStageCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WallChartStageCount'] = ResolversParentTypes['WallChartStageCount']> = {
  stage?: Resolver<ResolversTypes['ProjectStage'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byLight?: Resolver<ReadonlyArray<ResolversTypes['WallChartLightCount']>, ParentType, ContextType>;
};

export type WallChartLightCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WallChartLightCount'] = ResolversParentTypes['WallChartLightCount']> = {
  light?: Resolver<Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StewardCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StewardCount'] = ResolversParentTypes['StewardCount']> = {
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  personName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StewardCountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StewardCountConnection'] = ResolversParentTypes['StewardCountConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StewardCountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StewardCount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StewardCountEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StewardCountEdge'] = ResolversParentTypes['StewardCountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StewardCount'], ParentType, ContextType>;
};

export type WallChartRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WallChartRow'] = ResolversParentTypes['WallChartRow']> = {
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['WallChartMeasure']>, ParentType, ContextType>;
  responsible?: Resolver<ResolversTypes['ProjectContact'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Progress'], ParentType, ContextType>;
  plannedProgress?: Resolver<Maybe<ResolversTypes['Progress']>, ParentType, ContextType>;
  plannedStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  plannedFinish?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  finishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expectedFinish?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  finishMovedWorkingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  light?: Resolver<Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  lightCause?: Resolver<Maybe<ResolversTypes['WallChartLightCause']>, ParentType, ContextType>;
  nextDeadline?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  workingDaysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WallChartLightCauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WallChartLightCause'] = ResolversParentTypes['WallChartLightCause']> = {
  itemName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemNameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isUnderWay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  workingDaysLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WallChartMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WallChartMeasure'] = ResolversParentTypes['WallChartMeasure']> = {
  itemCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemNameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isUnderWay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  plannedStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
};

export type WallChartConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WallChartConnection'] = ResolversParentTypes['WallChartConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WallChartEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['WallChartRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WallChartEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WallChartEdge'] = ResolversParentTypes['WallChartEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WallChartRow'], ParentType, ContextType>;
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
  Project?: ProjectResolvers<ContextType>;
  Item?: ItemResolvers<ContextType>;
  PreApprovalRule?: PreApprovalRuleResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  CertificateConnection?: CertificateConnectionResolvers<ContextType>;
  CertificateEdge?: CertificateEdgeResolvers<ContextType>;
  BasisFlag?: BasisFlagResolvers<ContextType>;
  Conversion?: ConversionResolvers<ContextType>;
  ConversionObstacle?: ConversionObstacleResolvers<ContextType>;
  SimulationChange?: SimulationChangeResolvers<ContextType>;
  ApplicationClock?: ApplicationClockResolvers<ContextType>;
  ClockEntry?: ClockEntryResolvers<ContextType>;
  ClockDay?: ClockDayResolvers<ContextType>;
  Deadline?: DeadlineResolvers<ContextType>;
  ToleranceCommitment?: ToleranceCommitmentResolvers<ContextType>;
  ToleranceBar?: ToleranceBarResolvers<ContextType>;
  ToleranceBarConnection?: ToleranceBarConnectionResolvers<ContextType>;
  ToleranceBarEdge?: ToleranceBarEdgeResolvers<ContextType>;
  NotificationTerms?: NotificationTermsResolvers<ContextType>;
  NotificationCommitment?: NotificationCommitmentResolvers<ContextType>;
  Delegation?: DelegationResolvers<ContextType>;
  DelegationConnection?: DelegationConnectionResolvers<ContextType>;
  DelegationEdge?: DelegationEdgeResolvers<ContextType>;
  Parcel?: ParcelResolvers<ContextType>;
  LineProgress?: LineProgressResolvers<ContextType>;
  LineReport?: LineReportResolvers<ContextType>;
  LineFigure?: LineFigureResolvers<ContextType>;
  ParcelConnection?: ParcelConnectionResolvers<ContextType>;
  ParcelEdge?: ParcelEdgeResolvers<ContextType>;
  DepartmentHealth?: DepartmentHealthResolvers<ContextType>;
  DepartmentDeadline?: DepartmentDeadlineResolvers<ContextType>;
  DepartmentBlock?: DepartmentBlockResolvers<ContextType>;
  ItemPrerequisite?: ItemPrerequisiteResolvers<ContextType>;
  ItemMaterial?: ItemMaterialResolvers<ContextType>;
  ItemConnection?: ItemConnectionResolvers<ContextType>;
  ItemEdge?: ItemEdgeResolvers<ContextType>;
  KeyProjectList?: KeyProjectListResolvers<ContextType>;
  KeyListEntry?: KeyListEntryResolvers<ContextType>;
  KeyListVersion?: KeyListVersionResolvers<ContextType>;
  KeyListImport?: KeyListImportResolvers<ContextType>;
  KeyListBadRow?: KeyListBadRowResolvers<ContextType>;
  KeyListDiff?: KeyListDiffResolvers<ContextType>;
  KeyListChange?: KeyListChangeResolvers<ContextType>;
  KeyListEntryConnection?: KeyListEntryConnectionResolvers<ContextType>;
  KeyListEntryEdge?: KeyListEntryEdgeResolvers<ContextType>;
  KeyListVersionConnection?: KeyListVersionConnectionResolvers<ContextType>;
  KeyListVersionEdge?: KeyListVersionEdgeResolvers<ContextType>;
  KeyListChangeConnection?: KeyListChangeConnectionResolvers<ContextType>;
  KeyListChangeEdge?: KeyListChangeEdgeResolvers<ContextType>;
  Material?: MaterialResolvers<ContextType>;
  ReusableMaterial?: ReusableMaterialResolvers<ContextType>;
  MaterialChange?: MaterialChangeResolvers<ContextType>;
  MaterialAccess?: MaterialAccessResolvers<ContextType>;
  MaterialLink?: MaterialLinkResolvers<ContextType>;
  MaterialConnection?: MaterialConnectionResolvers<ContextType>;
  MaterialEdge?: MaterialEdgeResolvers<ContextType>;
  MaterialAccessConnection?: MaterialAccessConnectionResolvers<ContextType>;
  MaterialAccessEdge?: MaterialAccessEdgeResolvers<ContextType>;
  MonthlyPlan?: MonthlyPlanResolvers<ContextType>;
  PlanCounts?: PlanCountsResolvers<ContextType>;
  AgencyPlanCounts?: AgencyPlanCountsResolvers<ContextType>;
  PlanLine?: PlanLineResolvers<ContextType>;
  PlanCarryOver?: PlanCarryOverResolvers<ContextType>;
  PlanLineConnection?: PlanLineConnectionResolvers<ContextType>;
  PlanLineEdge?: PlanLineEdgeResolvers<ContextType>;
  AgencyDecisions?: AgencyDecisionsResolvers<ContextType>;
  ItemDecisions?: ItemDecisionsResolvers<ContextType>;
  AgencyOverdue?: AgencyOverdueResolvers<ContextType>;
  ItemOverdue?: ItemOverdueResolvers<ContextType>;
  ParallelApplication?: ParallelApplicationResolvers<ContextType>;
  ParallelMaterial?: ParallelMaterialResolvers<ContextType>;
  Progress?: ProgressResolvers<ContextType>;
  ParallelApplicationConnection?: ParallelApplicationConnectionResolvers<ContextType>;
  ParallelApplicationEdge?: ParallelApplicationEdgeResolvers<ContextType>;
  JointPreReview?: JointPreReviewResolvers<ContextType>;
  PreReviewMeeting?: PreReviewMeetingResolvers<ContextType>;
  PreReviewAbsence?: PreReviewAbsenceResolvers<ContextType>;
  PreReviewOpinion?: PreReviewOpinionResolvers<ContextType>;
  OneTimeNotice?: OneTimeNoticeResolvers<ContextType>;
  OneTimeNoticeItem?: OneTimeNoticeItemResolvers<ContextType>;
  OneTimeNoticeMaterial?: OneTimeNoticeMaterialResolvers<ContextType>;
  OwnerUnit?: OwnerUnitResolvers<ContextType>;
  ProjectContacts?: ProjectContactsResolvers<ContextType>;
  ProjectContact?: ProjectContactResolvers<ContextType>;
  ContactChange?: ContactChangeResolvers<ContextType>;
  KeyListing?: KeyListingResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  StewardOnDuty?: StewardOnDutyResolvers<ContextType>;
  ProjectCounts?: ProjectCountsResolvers<ContextType>;
  StageCount?: StageCountResolvers<ContextType>;
  LightCount?: LightCountResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  KeyLevelCount?: KeyLevelCountResolvers<ContextType>;
  RegionCount?: RegionCountResolvers<ContextType>;
  StageLightCount?: StageLightCountResolvers<ContextType>;
  ProjectItem?: ProjectItemResolvers<ContextType>;
  ProjectItemPrerequisite?: ProjectItemPrerequisiteResolvers<ContextType>;
  ProjectItemMaterial?: ProjectItemMaterialResolvers<ContextType>;
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
  ServiceChoice?: ServiceChoiceResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  SmartForm?: SmartFormResolvers<ContextType>;
  PrefilledField?: PrefilledFieldResolvers<ContextType>;
  SharedMaterial?: SharedMaterialResolvers<ContextType>;
  ApplicationForm?: ApplicationFormResolvers<ContextType>;
  ApplicationFormField?: ApplicationFormFieldResolvers<ContextType>;
  WallChartCounts?: WallChartCountsResolvers<ContextType>;
  WallChartStageCount?: WallChartStageCountResolvers<ContextType>;
  WallChartLightCount?: WallChartLightCountResolvers<ContextType>;
  StewardCount?: StewardCountResolvers<ContextType>;
  StewardCountConnection?: StewardCountConnectionResolvers<ContextType>;
  StewardCountEdge?: StewardCountEdgeResolvers<ContextType>;
  WallChartRow?: WallChartRowResolvers<ContextType>;
  WallChartLightCause?: WallChartLightCauseResolvers<ContextType>;
  WallChartMeasure?: WallChartMeasureResolvers<ContextType>;
  WallChartConnection?: WallChartConnectionResolvers<ContextType>;
  WallChartEdge?: WallChartEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: accessDirectiveResolver<any, any, ContextType>;
  cacheControl?: cacheControlDirectiveResolver<any, any, ContextType>;
};
