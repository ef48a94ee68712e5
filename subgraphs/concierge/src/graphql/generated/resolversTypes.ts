// Written by `npm run codegen` from the SDL and codegen.json. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ProjectReference as ProjectReferenceModel } from '../projectReference.ts';
import type { Unit as UnitModel } from '../../domain/unit.ts';
import type { Person as PersonModel, RoleHolding as RoleHoldingModel } from '../../domain/person.ts';
import type { ToldAbsence as ToldAbsenceModel } from '../toldAbsence.ts';
import type { PersonnelEntry as PersonnelEntryModel } from '../../domain/personnelEntry.ts';
import type { Stewardship as StewardshipModel, StewardAssignment as StewardAssignmentModel, StewardTerm as StewardTermModel } from '../../domain/stewardship.ts';
import type { StewardAlarm as StewardAlarmModel } from '../../domain/stewardAlarm.ts';
import type { ScoredCandidate as ScoredCandidateModel, ScorePart as ScorePartModel } from '../../domain/scoredCandidate.ts';
import type { Agreement as AgreementModel, AgreementTerms as AgreementTermsModel, AgreementSignature as AgreementSignatureModel, AgreementFinish as AgreementFinishModel } from '../../domain/agreement.ts';
import type { Problem as ProblemModel, ProblemStep as ProblemStepModel } from '../../domain/problem.ts';
import type { ProblemHold as ProblemHoldModel } from '../../domain/problemHold.ts';
import type { SimilarProblem as SimilarProblemModel } from '../../usecases/findSimilarProblems.ts';
import type { EnterprisePlan as EnterprisePlanModel } from '../../domain/enterprisePlan.ts';
import type { PolicyMatter as PolicyMatterModel } from '../../domain/policyMatter.ts';
import type { Solution as SolutionModel, SolutionEdition as SolutionEditionModel } from '../../domain/solution.ts';
import type { Party as PartyModel, Participant as ParticipantModel, AgendaItem as AgendaItemModel, Meeting as MeetingModel } from '../../domain/meeting.ts';
import type { MeetingClash as MeetingClashModel } from '../../domain/meetingStore.ts';
import type { Resolution as ResolutionModel } from '../../domain/resolution.ts';
import type { TrainingPlan as TrainingPlanModel } from '../../domain/trainingPlan.ts';
import type { TrainingRecord as TrainingRecordModel, TrainingCorrection as TrainingCorrectionModel } from '../../domain/trainingRecord.ts';
import type { Team as TeamModel } from '../../domain/team.ts';
import type { TeamFault as TeamFaultModel } from '../../domain/teamFault.ts';
import type { DutyTerm as DutyTermModel } from '../../domain/dutyTerm.ts';
import type { LiaisonArea as LiaisonAreaModel } from '../../domain/liaisonArea.ts';
import type { ContactPost as ContactPostModel } from '../../domain/contactPost.ts';
import type { DutyHolding as DutyHoldingModel } from '../../domain/dutyListing.ts';
import type { StaffingAlarm as StaffingAlarmModel } from '../../domain/staffingAlarm.ts';
import type { TransferWays as TransferWaysModel } from '../../domain/transferWays.ts';
import type { ProjectRouting as ProjectRoutingModel, RouteOfRouting as RouteOfRoutingModel } from '../../domain/routing.ts';
import type { Report as ReportModel, ReportVersion as ReportVersionModel, EvidenceEntry as EvidenceEntryModel } from '../../domain/report.ts';
import type { DutiesOfMonth as DutiesOfMonthModel } from '../reportLoaders.ts';
import type { DutyCounts as DutyCountsModel } from '../../domain/reportStore.ts';
import type { ReportDuty as ReportDutyModel } from '../../domain/reportDuty.ts';
import type { ReportingUnit as ReportingUnitModel } from '../../domain/reportingUnit.ts';
import type { CityReport as CityReportModel, CityEdition as CityEditionModel } from '../../domain/cityReport.ts';
import type { FrozenFigures as FrozenFiguresModel } from '../../domain/writeCityReport.ts';
import type { ComparedFigure as ComparedFigureModel } from '../../domain/cityFigures.ts';
import type { AskedServiceLedger as AskedServiceLedgerModel, AskedProblemLedger as AskedProblemLedgerModel, AskedWorkloadLedger as AskedWorkloadLedgerModel } from '../ledgerQueries.ts';
import type { ServiceLedgerRow as ServiceLedgerRowModel, ProblemLedgerRow as ProblemLedgerRowModel, WorkloadLedgerRow as WorkloadLedgerRowModel } from '../../domain/ledgerStore.ts';
import type { KnowledgeEntry as KnowledgeEntryModel, KnowledgeEdition as KnowledgeEditionModel, KnowledgeStep as KnowledgeStepModel } from '../../domain/knowledge.ts';
import type { KnowledgeReviewCount as KnowledgeReviewCountModel } from '../../domain/knowledgeStore.ts';
import type { Lecture as LectureModel, LectureQuestion as LectureQuestionModel, LectureMaterial as LectureMaterialModel } from '../../domain/lecture.ts';
import type { LectureFigureRow as LectureFigureRowModel } from '../lectureFigureRow.ts';
import type { MeetingsCalendar as MeetingsCalendarModel } from '../../usecases/writeMeetings.ts';
import type { Procedure as ProcedureModel, ProcedureStep as ProcedureStepModel, ProcedureEntry as ProcedureEntryModel } from '../../domain/procedure.ts';
import type { ProjectTeam as ProjectTeamModel, ProjectTeamMember as ProjectTeamMemberModel, TeamAlarm as TeamAlarmModel } from '../../domain/projectTeam.ts';
import type { ComplexityReason as ComplexityReasonModel } from '../../domain/complexity.ts';
import type { Completion as CompletionModel } from '../../domain/completion.ts';
import type { CompletionCounts as CompletionCountsModel } from '../../domain/aftercareStore.ts';
import type { ProjectLink as ProjectLinkModel } from '../../domain/projectLink.ts';
import type { ServiceVisit as ServiceVisitModel, VisitRecord as VisitRecordModel } from '../../domain/serviceVisit.ts';
import type { Evaluation as EvaluationModel } from '../../domain/evaluation.ts';
import type { EvaluationFigures as EvaluationFiguresModel } from '../../domain/evaluationFigures.ts';
import type { Recognition as RecognitionModel } from '../../domain/recognition.ts';
import type { ServiceFile as ServiceFileModel, FileEntry as FileEntryModel, FileSuggestion as FileSuggestionModel, FileHandover as FileHandoverModel } from '../../domain/serviceFile.ts';
import type { DepartmentHealth as DepartmentHealthModel, HealthDeadline as HealthDeadlineModel, HealthBlock as HealthBlockModel } from '@guanjia/kernel/departmentHealth';
import type { ProjectHealth as ProjectHealthModel } from '../../domain/projectHealth.ts';
import type { Bus as BusModel, InstalledPiece as InstalledPieceModel, BusOutage as BusOutageModel } from '../../domain/bus.ts';
import type { BusPiece as BusPieceModel } from '../../domain/busRules.ts';
import type { BusMonth as BusMonthModel } from '../../domain/throughTrainStore.ts';
import type { BusSlot as BusSlotModel } from '../../domain/busSlot.ts';
import type { BusBooking as BusBookingModel } from '../../domain/busBooking.ts';
import type { EquipmentCheck as EquipmentCheckModel, CheckedPiece as CheckedPieceModel } from '../../domain/equipmentCheck.ts';
import type { VisitEntry as VisitEntryModel } from '../../domain/visitEntry.ts';
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

export type Query = {
  /** A service agreement; null when there is none or you may not see it. 帮办代办服务协议 */
  readonly serviceAgreement?: Maybe<ServiceAgreement>;
  /** Service agreements of the projects that you may look into, newest first. 帮办代办服务协议列表 */
  readonly serviceAgreements: ServiceAgreementConnection;
  /** Your meetings and those of your department as a calendar that phones read, called off ones marked so, with the last days of the resolutions you owe; up to 500 entries, the earliest first. 会议日程 */
  readonly meetingsCalendar: MeetingsCalendar;
  /** The monthly report of a city or county, or null. 月报 */
  readonly cityReport?: Maybe<CityReport>;
  /** Monthly reports of one's regions, the latest month first. 月报列表 */
  readonly cityReports: CityReportConnection;
  /** The figures of a region and month as they are now, beside those of the month before. 月度数据 */
  readonly cityFigures: CityFigureTable;
  /** The printable page of a draft with the figures of now, as HTML; at most 400 kB. 月报草稿预览 */
  readonly cityReportPreview: Scalars['String']['output'];
  /** How many projects that you may look into are finished, and of those served how many are rated. 办结与评价统计 */
  readonly completionCounts: CompletionCounts;
  /** What each mark of an evaluation says. 评价标准 */
  readonly evaluationScale: ReadonlyArray<EvaluationCriterion>;
  /** Who is proposed for praise or for being held to account, the latest first: the office sees its regions', the government what is confirmed, everybody the own ones once confirmed. 表扬与追责名单 */
  readonly recognitions: RecognitionConnection;
  /** One entry of the knowledge base, or null; what is not published is for officials of its region. 知识条目 */
  readonly knowledgeEntry?: Maybe<KnowledgeEntry>;
  /** Published questions and answers, the best match first, then the latest; as open as the hotline. 检索知识库 */
  readonly knowledge: KnowledgeEntryConnection;
  /** All that is published as a CSV file that 12345 imports, up to 5,000 lines. 导出知识库 */
  readonly knowledgeCsv: Scalars['String']['output'];
  /** Entries of your regions whose last edition is not published, the latest first. 待发布知识条目 */
  readonly knowledgeToPublish: KnowledgeEntryConnection;
  /** Published entries of your regions whose review is overdue or near, the longest due first. 到期待复核知识条目 */
  readonly knowledgeDueForReview: KnowledgeEntryConnection;
  /** How much the departments of your regions have published, and how much is to be reviewed. 知识库复核统计 */
  readonly knowledgeReviews: ReadonlyArray<KnowledgeReviewCount>;
  /** One policy lecture, or null; one for a project for whoever may look into it. 政策宣讲 */
  readonly lecture?: Maybe<Lecture>;
  /** Policy lectures, the latest planned first; those for a project for whoever may look into it. 政策宣讲记录 */
  readonly lectures: LectureConnection;
  /** Policy lectures of a month or a year in your regions, by region, lecturer or field; each lecturer of a lecture counts it whole. 政策宣讲统计 */
  readonly lectureFigures: LectureFigureConnection;
  /** The ledger of projects served; of what is in one's own hands for a steward. 重点项目帮办服务台账 */
  readonly serviceLedger: ServiceLedger;
  /** The ledger of problems; of what is in one's own hands for a steward. 问题台账 */
  readonly problemLedger: ProblemLedger;
  /** The ledger of stewards and their work; of what is in one's own hands for a steward. 人员工作量台账 */
  readonly workloadLedger: WorkloadLedger;
  /** One meeting, or null when there is none or you may not see it. 会议 */
  readonly meeting?: Maybe<Meeting>;
  /** Meetings you may see, the latest called first. 会议列表 */
  readonly meetings: MeetingConnection;
  /** Meetings not called off, to which you or your department is invited, the next first. 我的会议 */
  readonly myMeetings: MeetingConnection;
  /** What meetings have resolved, as far as you may see it, the nearest deadline first. 议定事项 */
  readonly resolutions: ResolutionConnection;
  /** One matter, or null when there is none or you may not see it. 面上事项 */
  readonly policyMatter?: Maybe<PolicyMatter>;
  /** Matters of the regions you work in and of those around them, newest first. 面上事项列表 */
  readonly policyMatters: PolicyMatterConnection;
  /** Procedures of projects you may look into, by project. 服务流程列表 */
  readonly procedures: ProcedureConnection;
  /** Places in teams of complex projects that nobody has, the oldest first. 项目帮代办团队缺位告警 */
  readonly teamVacancies: TeamVacancyConnection;
  /** A report that was handed in, or null. 报送材料 */
  readonly report?: Maybe<Report>;
  /** Who owes which report for a month, derived from terms of stewardship and reporting units; one's own for a steward. 应报情况 */
  readonly reportDuties: ReportDuties;
  /** One person of the steward force, or null. 帮办代办人员 */
  readonly person?: Maybe<Person>;
  /** People of the steward force, in the order they joined. 帮办代办队伍 */
  readonly people: PersonConnection;
  /** One unit, or null. 帮代办机构 */
  readonly unit?: Maybe<Unit>;
  /** Units that lend people to the steward force, in the order they were registered. 帮代办机构列表 */
  readonly units: UnitConnection;
  /** The personnel ledger, newest first. 人员管理台账 */
  readonly personnelHistory: PersonnelEntryConnection;
  /** Projects of the regions you read that nobody carries although somebody should. 项目管家缺位告警 */
  readonly stewardAlarms: StewardAlarmConnection;
  /** What the steward who asks has in hand, projects taken over included. 我的项目 */
  readonly myProjects: StewardshipConnection;
  /** One problem, or null when there is none or you may not see it. 问题 */
  readonly problem?: Maybe<Problem>;
  /** Problems you may see, newest first. 问题列表 */
  readonly problems: ProblemConnection;
  /** One service file, or null. 帮办代办档案 */
  readonly serviceFile?: Maybe<ServiceFile>;
  /** Service files of projects that you may look into, the latest opened first. 帮办代办档案列表 */
  readonly serviceFiles: ServiceFileConnection;
  /** One visit, or null: the office's of its regions, and one's own to pay. 回访 */
  readonly serviceVisit?: Maybe<ServiceVisit>;
  /** Visits, the latest opened first: the office's of its regions, and one's own to pay. 回访列表 */
  readonly serviceVisits: ServiceVisitConnection;
  /** One solution, or null. 解决方案 */
  readonly solution?: Maybe<Solution>;
  /** Solutions of problems that others had before, the best match first, then the latest. 检索解决方案 */
  readonly solutions: SolutionConnection;
  /** One sub-team or crew, or null. 帮办队伍 */
  readonly team?: Maybe<Team>;
  /** Sub-teams and crews, in the order they were formed. 帮办队伍列表 */
  readonly teams: TeamConnection;
  /** Chief liaisons by county or city, in the order the first was appointed. 首席联络员 */
  readonly liaisonAreas: LiaisonAreaConnection;
  /** Chief contacts for items and kinds of project, in the order they were first appointed. 首席帮代办联系人 */
  readonly chiefContacts: ChiefContactConnection;
  /** Who has which duty where, and how to reach them. 权责清单及联系方式 */
  readonly authorityList: AuthorityEntryConnection;
  /** The same as a CSV file for a spreadsheet, up to 5,000 lines. 导出权责清单及联系方式 */
  readonly authorityListCsv: Scalars['String']['output'];
  /** Rules on the make-up of the force that are not kept today in your regions. 队伍配备告警 */
  readonly staffingAlarms: StaffingAlarmConnection;
  /** The equipment that each bus of the through-train carries, from the notice (S3). 车载设备清单 */
  readonly throughTrainEquipment: ReadonlyArray<BusPiece>;
  /** One bus, or null. 直通车 */
  readonly throughTrainBus?: Maybe<ThroughTrainBus>;
  /** Buses that serve a region or lie within it, in the order they were registered. 直通车列表 */
  readonly throughTrainBuses: ThroughTrainBusConnection;
  /** Slots at which a bus can come, the next first. 直通车预约时段 */
  readonly throughTrainSlots: ThroughTrainSlotConnection;
  /** One booking, or null when there is none or you may not see it. 直通车预约 */
  readonly throughTrainBooking?: Maybe<ThroughTrainBooking>;
  /** Bookings you may see, the latest slot first. 直通车预约列表 */
  readonly throughTrainBookings: ThroughTrainBookingConnection;
  /** Where the crews of whoever asks go on a day, in the order of time. 本班组当日行程 */
  readonly myThroughTrainDay: ThroughTrainBookingConnection;
  /** One training, or null. 培训计划 */
  readonly trainingPlan?: Maybe<TrainingPlan>;
  /** Trainings, the latest planned first. 培训计划列表 */
  readonly trainingPlans: TrainingPlanConnection;
  /** People who have a role and were not trained in this year: neither passed nor attended. 年度未培训人员 */
  readonly untrainedPeople: PersonConnection;
};


export type QueryserviceAgreementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryserviceAgreementsArgs = {
  filter?: InputMaybe<ServiceAgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerymeetingsCalendarArgs = {
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
};


export type QuerycityReportArgs = {
  region: Scalars['String']['input'];
  month: Scalars['String']['input'];
};


export type QuerycityReportsArgs = {
  filter?: InputMaybe<CityReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerycityFiguresArgs = {
  region: Scalars['String']['input'];
  month: Scalars['String']['input'];
};


export type QuerycityReportPreviewArgs = {
  reportId: Scalars['ID']['input'];
};


export type QuerycompletionCountsArgs = {
  region?: InputMaybe<Scalars['String']['input']>;
};


export type QueryrecognitionsArgs = {
  filter?: InputMaybe<RecognitionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryknowledgeEntryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryknowledgeArgs = {
  text?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<KnowledgeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryknowledgeCsvArgs = {
  filter?: InputMaybe<KnowledgeFilter>;
};


export type QueryknowledgeToPublishArgs = {
  owner?: InputMaybe<Agency>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryknowledgeDueForReviewArgs = {
  owner?: InputMaybe<Agency>;
  overdueOnly?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerylectureArgs = {
  id: Scalars['ID']['input'];
};


export type QuerylecturesArgs = {
  filter?: InputMaybe<LectureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerylectureFiguresArgs = {
  year: Scalars['Int']['input'];
  month?: InputMaybe<Scalars['Int']['input']>;
  by: LectureDivision;
  region?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryserviceLedgerArgs = {
  filter?: InputMaybe<ServiceLedgerFilter>;
  orderBy?: InputMaybe<ServiceLedgerOrder>;
};


export type QueryproblemLedgerArgs = {
  filter?: InputMaybe<ProblemLedgerFilter>;
  orderBy?: InputMaybe<ProblemLedgerOrder>;
};


export type QueryworkloadLedgerArgs = {
  filter?: InputMaybe<WorkloadLedgerFilter>;
  orderBy?: InputMaybe<WorkloadLedgerOrder>;
};


export type QuerymeetingArgs = {
  id: Scalars['ID']['input'];
};


export type QuerymeetingsArgs = {
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerymyMeetingsArgs = {
  from?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryresolutionsArgs = {
  filter?: InputMaybe<ResolutionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerypolicyMatterArgs = {
  id: Scalars['ID']['input'];
};


export type QuerypolicyMattersArgs = {
  filter?: InputMaybe<PolicyMatterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryproceduresArgs = {
  filter?: InputMaybe<ProcedureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryteamVacanciesArgs = {
  region?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryreportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryreportDutiesArgs = {
  month: Scalars['String']['input'];
  filter?: InputMaybe<ReportDutyFilter>;
};


export type QuerypersonArgs = {
  id: Scalars['ID']['input'];
};


export type QuerypeopleArgs = {
  filter?: InputMaybe<PeopleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryunitArgs = {
  id: Scalars['ID']['input'];
};


export type QueryunitsArgs = {
  filter?: InputMaybe<UnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerypersonnelHistoryArgs = {
  filter?: InputMaybe<PersonnelHistoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerystewardAlarmsArgs = {
  region?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerymyProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryproblemArgs = {
  id: Scalars['ID']['input'];
};


export type QueryproblemsArgs = {
  filter?: InputMaybe<ProblemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryserviceFileArgs = {
  id: Scalars['ID']['input'];
};


export type QueryserviceFilesArgs = {
  filter?: InputMaybe<ServiceFileFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryserviceVisitArgs = {
  id: Scalars['ID']['input'];
};


export type QueryserviceVisitsArgs = {
  filter?: InputMaybe<ServiceVisitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerysolutionArgs = {
  id: Scalars['ID']['input'];
};


export type QuerysolutionsArgs = {
  text?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SolutionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryteamArgs = {
  id: Scalars['ID']['input'];
};


export type QueryteamsArgs = {
  filter?: InputMaybe<TeamFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryliaisonAreasArgs = {
  region?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerychiefContactsArgs = {
  filter?: InputMaybe<ChiefContactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryauthorityListArgs = {
  filter?: InputMaybe<AuthorityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryauthorityListCsvArgs = {
  filter?: InputMaybe<AuthorityFilter>;
};


export type QuerystaffingAlarmsArgs = {
  region?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerythroughTrainBusArgs = {
  id: Scalars['ID']['input'];
};


export type QuerythroughTrainBusesArgs = {
  region?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerythroughTrainSlotsArgs = {
  filter?: InputMaybe<ThroughTrainSlotFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerythroughTrainBookingArgs = {
  id: Scalars['ID']['input'];
};


export type QuerythroughTrainBookingsArgs = {
  filter?: InputMaybe<ThroughTrainBookingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerymyThroughTrainDayArgs = {
  day?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerytrainingPlanArgs = {
  id: Scalars['ID']['input'];
};


export type QuerytrainingPlansArgs = {
  filter?: InputMaybe<TrainingPlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryuntrainedPeopleArgs = {
  year: Scalars['Int']['input'];
  filter?: InputMaybe<PeopleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  /**
   * Asks for the steward's service, which is free of charge. Refused with AGREEMENT_EXISTS while one is asked for or in force,
   * BAD_INPUT. 申请帮办代办服务
   */
  readonly requestService: ServiceAgreement;
  /**
   * Puts terms before the owner, as the agreement's next version; those in force hold until both have signed the new ones. What
   * is left out is as the owner has wished, or as usual. 拟订服务协议
   */
  readonly offerService: ServiceAgreement;
  /**
   * Signs the terms offered for one's own side; with the second signature they hold, and a project that nobody carries gets its
   * steward. Refused with AGREEMENT_TERMS_CHANGED when other terms are offered by now, AGREEMENT_ALREADY_SIGNED. 签订服务协议
   */
  readonly signService: ServiceAgreement;
  /** Declines a request for the service. 不予受理服务申请 */
  readonly declineService: ServiceAgreement;
  /** Takes a request for the service back before it is signed. 撤回服务申请 */
  readonly withdrawServiceRequest: ServiceAgreement;
  /** Says that all that was agreed is done. 服务完成 */
  readonly completeService: ServiceAgreement;
  /** Ends an agreement before all is done; either side may. 终止服务协议 */
  readonly terminateService: ServiceAgreement;
  /** Writes the draft of a monthly report, begun when there is none; a text that is absent stays. 起草月报 */
  readonly writeCityReport: CityReport;
  /** Issues a draft from the last day of its month on: its figures are frozen. 签发月报 */
  readonly issueCityReport: CityReport;
  /** Corrects what was issued by a new edition with figures of today. 更正月报 */
  readonly correctCityReport: CityReport;
  /** Links a later rebuilding or extension to the project it goes back to, once. 关联改建、扩建项目 */
  readonly linkLaterProject: ProjectLink;
  /** Rates the service of one's own finished project, once and for good (一项目一评价). 评价帮办代办服务 */
  readonly evaluateService: ServiceEvaluation;
  /** Confirms or dismisses a proposal, once, with a reason. 认定表扬或追责 */
  readonly decideRecognition: Recognition;
  /** Writes a question and its answer; by an official of the department that keeps it, or the service room. 撰写知识条目 */
  readonly draftKnowledge: KnowledgeEntry;
  /** Takes a solution over as a draft: its question, its title as another way to ask, and its answer. 解决方案转知识条目 */
  readonly draftKnowledgeFromSolution: KnowledgeEntry;
  /** Answers what was asked at a policy lecture, as a draft. 宣讲提问转知识条目 */
  readonly draftKnowledgeFromLecture: KnowledgeEntry;
  /** Writes the next edition; what is published is read until that edition is. 修订知识条目 */
  readonly reviseKnowledge: KnowledgeEntry;
  /** Publishes the last edition; never by who wrote it. 发布知识条目 */
  readonly publishKnowledge: KnowledgeEntry;
  /** Confirms what is published as still true. 复核知识条目 */
  readonly reviewKnowledge: KnowledgeEntry;
  /** Takes an entry out of use; it stays on record. 撤回知识条目 */
  readonly withdrawKnowledge: KnowledgeEntry;
  /** Plans a policy lecture, or enters one of the last 31 days. 安排政策宣讲 */
  readonly planLecture: Lecture;
  /** Records that a lecture was held, once it has begun; by the service room or one of its lecturers. 登记政策宣讲 */
  readonly holdLecture: Lecture;
  /** Calls a lecture off that was not held. 取消政策宣讲 */
  readonly cancelLecture: Lecture;
  /** Calls a meeting; whose other meetings are at the same time is told by `clashes`. 召集会议 */
  readonly callMeeting: Meeting;
  /** Arranges a meeting anew that was not held yet. 变更会议安排 */
  readonly changeMeeting: Meeting;
  /** Calls a meeting off that was not held yet. 取消会议 */
  readonly cancelMeeting: Meeting;
  /** Records that a meeting was held, and who came. 登记会议召开 */
  readonly holdMeeting: Meeting;
  /** Keeps the minutes of a meeting that was held, with what it has resolved. 形成会议纪要 */
  readonly recordMinutes: Meeting;
  /** Says that a resolution is carried out; whoever owes it, or the service room. 办结议定事项 */
  readonly finishResolution: Resolution;
  /** Cancels a resolution. 撤销议定事项 */
  readonly cancelResolution: Resolution;
  /** Opens a matter: the same problem of many projects, to be answered once by a policy. 设立面上事项 */
  readonly openPolicyMatter: PolicyMatter;
  /** Puts an open problem to a matter; an answer that is there already reaches it at once. 纳入面上事项 */
  readonly joinPolicyMatter: Problem;
  /** Takes an open problem out of its matter. 移出面上事项 */
  readonly leavePolicyMatter: Problem;
  /** Answers a matter once for all its problems; each still closes with its own return visit. 答复面上事项 */
  readonly answerPolicyMatter: PolicyMatter;
  /** Opens an answered matter again, to be answered anew. 重新办理面上事项 */
  readonly reopenPolicyMatter: PolicyMatter;
  /** Takes a problem one level up: to the project service specialist, the experts, the joint meeting, the city government. 升级问题 */
  readonly escalateProblem: Problem;
  /** Gives the level's opinion, which goes down from level to level to the steward. 出具办理意见 */
  readonly issueOpinion: Problem;
  /** Passes the answer from above on to the level below. 转达办理意见 */
  readonly passAnswerDown: Problem;
  /** Refuses what was escalated: the level below has it again, with the reason. 退回问题 */
  readonly giveProblemBack: Problem;
  /** Issues the plan of a project, in place of the one before. 出具一企一策方案 */
  readonly issueEnterprisePlan: EnterprisePlan;
  /** The steward takes a project on: has learned what it is about and told the owner once what is needed. 承接项目 */
  readonly takeOnProject: Procedure;
  /** Records that a step of the procedure is done; the return visit by the service room alone. 登记步骤完成 */
  readonly completeProcedureStep: Procedure;
  /** Takes back that a step is done; it keeps the deadline it had. 撤销步骤完成 */
  readonly undoProcedureStep: Procedure;
  /** Puts somebody on a place of a project's team; whoever had it leaves, and is not matched to it again. 调整项目帮代办团队成员 */
  readonly changeTeamSeat: ProjectTeam;
  /** Dissolves the team of a project that is complex no more; it stays on record. 撤销项目帮代办团队 */
  readonly dissolveProjectTeam: ProjectTeam;
  /** Hands in the month's report on a project one carried in it, or a new version until one is accepted. 报送服务情况 */
  readonly handInServiceReport: Report;
  /** Hands in the month's evidence of one's unit, or a new version until one is accepted. 报送印证材料 */
  readonly handInEvidenceReport: Report;
  /** Accepts the last version of a report; never by whoever handed it in. 采纳报送材料 */
  readonly acceptReport: Report;
  /** Returns the last version of a report. 退回报送材料 */
  readonly returnReport: Report;
  /** Marks a functional zone or street as one that owes evidence each month. 列为印证材料报送单位 */
  readonly markReportingUnit: ReportingUnit;
  /** Ends a unit's duty to hand in evidence; what it owed stands. 终止报送义务 */
  readonly endReportingUnit: ReportingUnit;
  /**
   * Settles who acts for the items of a project and how: the first-contact agency itself, a chief liaison, a chief contact or a
   * line of business. Each time a new version. 编制办理流程（分层级转办）
   */
  readonly routeProject: ProjectRouting;
  /** Hands the materials of one route over to who acts, by one handoff through the exchange. 转交申请材料 */
  readonly transferByRoute: ProjectRouting;
  /** Says how materials reach a unit; what is absent or null is not known any more. 登记转交方式 */
  readonly setTransferWays: Unit;
  /** Puts a unit on the rolls. 登记单位 */
  readonly registerUnit: Unit;
  /** Puts a person on the rolls of a unit, without a role yet. 登记人员 */
  readonly registerPerson: Person;
  /** Gives a person one more role. 授予角色 */
  readonly grantRole: Person;
  /** Takes a role back; it stays on record. 撤销角色 */
  readonly revokeRole: Person;
  /** Names who takes over when a steward of the unit is away. 指定备份人员 */
  readonly nameBackup: Unit;
  /** Records that a person is away, both days included; from the first day on the backup takes over. 登记离岗 */
  readonly recordAbsence: Person;
  /** Records that a person is back before the last day. 提前返岗 */
  readonly endAbsence: Person;
  /** Gives a project its steward: the person named, or the best match. A project that is served keeps its steward when no person is named. 指派项目管家 */
  readonly assignSteward: StewardAssignment;
  /** Takes in a problem of a project. 收集问题 */
  readonly reportProblem: Problem;
  /** Tells the owner how a problem is going to be dealt with. 反馈问题 */
  readonly answerProblem: Problem;
  /** Says that a problem is solved, and how; it closes with the return visit. 解决问题 */
  readonly solveProblem: Problem;
  /** Records a return visit: a satisfied owner closes the problem, any other opens it again. 记录回访 */
  readonly recordReturnVisit: Problem;
  /** Puts a piece into the file of a project's service, which begins with its first piece: a material, or a record of this department. 整理档案 */
  readonly collectFileEntry: ServiceFile;
  /** Closes the file of a finished project into the keeping of a unit. 归档 */
  readonly closeServiceFile: ServiceFile;
  /** Opens a closed file again, to be put right. 重新整理档案 */
  readonly reopenServiceFile: ServiceFile;
  /** Hands a closed file over through the exchange; it is handed over when the recipient has signed. 移交档案 */
  readonly handOverServiceFile: ServiceFile;
  /** Has the owner of a served project visited, at any time, by somebody who has never carried it. 安排回访 */
  readonly arrangeServiceVisit: ServiceVisit;
  /** Gives a visit to somebody, or to somebody else; a return visit never to who has carried the project. 确定回访人员 */
  readonly nameServiceVisitor: ServiceVisit;
  /** Puts on record what a visit found, once; by the visitor or the service room. 登记回访 */
  readonly recordServiceVisit: ServiceVisit;
  /** Makes a solved problem a solution for others. 发布解决方案 */
  readonly publishSolution: Solution;
  /** Gives a solution a new edition; the former ones stay on record. 修订解决方案 */
  readonly reviseSolution: Solution;
  /** Takes a solution out of use. 撤回解决方案 */
  readonly withdrawSolution: Solution;
  /** Abolishes the post of a chief contact; it stays on record, and the subject has no contact until one is appointed anew. 撤销首席帮代办联系人岗位 */
  readonly abolishChiefContact: ChiefContact;
  /** Corrects the result of a training; what was recorded before stays on record, and the last one counts. 更正培训结果 */
  readonly correctTraining: TrainingRecord;
  /** Forms a sub-team for one key stage. 组建细分领域帮办服务队伍 */
  readonly formSubTeam: Team;
  /** Forms a crew of the through-train: one leader, two agents, two approvers. 成立直通车服务专班 */
  readonly formCrew: Team;
  /** Fills a vacant post of a team. 补充队员 */
  readonly addTeamMember: Team;
  /** Takes somebody out of a team, with a successor in the same post if one is named. 调出或更换队员 */
  readonly removeTeamMember: Team;
  /** Disbands a team; it stays on record. 撤销队伍 */
  readonly disbandTeam: Team;
  /** Gives a project the crew that follows it, in place of another; refused while the crew is not whole. 指派服务专班 */
  readonly assignCrew: Team;
  /** Makes somebody a chief liaison of a county or city, of whom there is a largest number. 任命首席联络员 */
  readonly appointChiefLiaison: LiaisonArea;
  /** Ends the duty of a chief liaison; without a successor only while enough are left. 免去或更换首席联络员 */
  readonly dismissChiefLiaison: LiaisonArea;
  /** Makes somebody the one chief contact for an item or for a kind of project in a region. 确定首席帮代办联系人 */
  readonly appointChiefContact: ChiefContact;
  /** Hands the post of a chief contact over to somebody else. 移交首席帮代办联系人 */
  readonly handOverChiefContact: ChiefContact;
  /** Puts a bus on the rolls. 登记直通车 */
  readonly registerThroughTrainBus: ThroughTrainBus;
  /** Says anew what is on a bus. 更新车载设备 */
  readonly equipThroughTrainBus: ThroughTrainBus;
  /** Takes a bus out of service with its free slots; refused with BUS_BOOKED while it is booked then. 停用直通车 */
  readonly takeBusOutOfService: ThroughTrainBus;
  /** Puts a bus back into service from today on; slots that were withdrawn stay so. 恢复直通车 */
  readonly putBusBackIntoService: ThroughTrainBus;
  /** Opens slots of a bus with a crew that is whole on each day, all or none. 开放预约时段 */
  readonly openThroughTrainSlots: ReadonlyArray<ThroughTrainSlot>;
  /** Opens the slots of seven days from a weekly pattern, on working days of the calendar alone, all or none. 按周开放预约时段 */
  readonly openThroughTrainWeek: OpenedWeek;
  /** Takes a slot off the list; refused with BUS_BOOKED while it is booked. 撤销预约时段 */
  readonly withdrawThroughTrainSlot: ThroughTrainSlot;
  /**
   * Books a visit in a slot; for a project on a key list, or with the service room's reason. Refused with BUS_SLOT_TAKEN and
   * free slots nearby when somebody else has the slot. 预约直通车
   */
  readonly bookThroughTrain: ThroughTrainBooking;
  /** Moves a booking to another slot in one step; it is to be confirmed anew. 直通车预约改期 */
  readonly moveThroughTrainBooking: ThroughTrainBooking;
  /** Calls a booking off before the bus has arrived; its slot is free again. 取消直通车预约 */
  readonly cancelThroughTrainBooking: ThroughTrainBooking;
  /** The service room has spoken with the project's side and confirms. 确认直通车预约 */
  readonly confirmThroughTrainBooking: ThroughTrainBooking;
  /** A member of the crew records the equipment before this departure. 出车前设备清点 */
  readonly checkBusEquipment: EquipmentCheck;
  /**
   * The bus leaves, with its whole crew. Refused with BUS_EQUIPMENT_UNCHECKED or BUS_EQUIPMENT_INCOMPLETE, which names all that
   * is missing. 直通车出发
   */
  readonly departThroughTrain: ThroughTrainBooking;
  /** The bus is on the site. 直通车到达现场 */
  readonly arriveThroughTrain: ThroughTrainBooking;
  /** Writes down a survey, or why something could not be decided; what approval does is written down by itself. 登记现场记录 */
  readonly recordThroughTrainVisit: VisitEntry;
  /** The visit is done. 完成上门服务 */
  readonly finishThroughTrainVisit: ThroughTrainBooking;
  /** The bus came and found nobody. 到访未遇 */
  readonly reportThroughTrainNoShow: ThroughTrainBooking;
  /** Plans a training. 制定培训计划 */
  readonly planTraining: TrainingPlan;
  /** Calls a training off; it stays on record. 取消培训 */
  readonly cancelTraining: TrainingPlan;
  /** Records who took part in a training and with what result, all of them or nobody. 登记培训记录 */
  readonly recordTraining: TrainingPlan;
};


export type MutationrequestServiceArgs = {
  projectId: Scalars['ID']['input'];
  mode: ServiceMode;
  scope: AgreementScope;
  itemCodes?: ReadonlyArray<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
};


export type MutationofferServiceArgs = {
  agreementId: Scalars['ID']['input'];
  mode?: InputMaybe<ServiceMode>;
  scope?: InputMaybe<AgreementScope>;
  itemCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  ownerDuties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  forceDuties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type MutationsignServiceArgs = {
  agreementId: Scalars['ID']['input'];
  no: Scalars['Int']['input'];
};


export type MutationdeclineServiceArgs = {
  agreementId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationwithdrawServiceRequestArgs = {
  agreementId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationcompleteServiceArgs = {
  agreementId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationterminateServiceArgs = {
  agreementId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationwriteCityReportArgs = {
  region: Scalars['String']['input'];
  month: Scalars['String']['input'];
  texts: CityTextsInput;
};


export type MutationissueCityReportArgs = {
  reportId: Scalars['ID']['input'];
};


export type MutationcorrectCityReportArgs = {
  reportId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  texts?: InputMaybe<CityTextsInput>;
};


export type MutationlinkLaterProjectArgs = {
  projectId: Scalars['ID']['input'];
  earlierProjectId: Scalars['ID']['input'];
  kind: ProjectLinkKind;
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationevaluateServiceArgs = {
  input: EvaluationInput;
};


export type MutationdecideRecognitionArgs = {
  recognitionId: Scalars['ID']['input'];
  isConfirmed: Scalars['Boolean']['input'];
  reason: Scalars['String']['input'];
};


export type MutationdraftKnowledgeArgs = {
  ownerAgency: Agency;
  ownerRegion: Scalars['String']['input'];
  input: KnowledgeInput;
  reason: Scalars['String']['input'];
};


export type MutationdraftKnowledgeFromSolutionArgs = {
  solutionId: Scalars['ID']['input'];
  ownerAgency: Agency;
  ownerRegion: Scalars['String']['input'];
  itemCodes?: ReadonlyArray<Scalars['String']['input']>;
  regionCode?: InputMaybe<Scalars['String']['input']>;
  source: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};


export type MutationdraftKnowledgeFromLectureArgs = {
  questionId: Scalars['ID']['input'];
  ownerAgency: Agency;
  ownerRegion: Scalars['String']['input'];
  input: KnowledgeInput;
  reason: Scalars['String']['input'];
};


export type MutationreviseKnowledgeArgs = {
  entryId: Scalars['ID']['input'];
  input: KnowledgeInput;
  reason: Scalars['String']['input'];
};


export type MutationpublishKnowledgeArgs = {
  entryId: Scalars['ID']['input'];
  reviewOn?: InputMaybe<Scalars['Date']['input']>;
};


export type MutationreviewKnowledgeArgs = {
  entryId: Scalars['ID']['input'];
  note: Scalars['String']['input'];
  reviewOn?: InputMaybe<Scalars['Date']['input']>;
};


export type MutationwithdrawKnowledgeArgs = {
  entryId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationplanLectureArgs = {
  input: LectureInput;
};


export type MutationholdLectureArgs = {
  lectureId: Scalars['ID']['input'];
  attended: Scalars['Int']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  questions?: ReadonlyArray<Scalars['String']['input']>;
};


export type MutationcancelLectureArgs = {
  lectureId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationcallMeetingArgs = {
  regionCode: Scalars['String']['input'];
  kind: MeetingKind;
  title: Scalars['String']['input'];
  startsAt: Scalars['DateTime']['input'];
  endsAt: Scalars['DateTime']['input'];
  place: Scalars['String']['input'];
  participants: ReadonlyArray<PartyInput>;
  agenda?: ReadonlyArray<AgendaItemInput>;
};


export type MutationchangeMeetingArgs = {
  meetingId: Scalars['ID']['input'];
  kind: MeetingKind;
  title: Scalars['String']['input'];
  startsAt: Scalars['DateTime']['input'];
  endsAt: Scalars['DateTime']['input'];
  place: Scalars['String']['input'];
  participants: ReadonlyArray<PartyInput>;
  agenda?: ReadonlyArray<AgendaItemInput>;
};


export type MutationcancelMeetingArgs = {
  meetingId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationholdMeetingArgs = {
  meetingId: Scalars['ID']['input'];
  attendance: ReadonlyArray<AttendanceInput>;
};


export type MutationrecordMinutesArgs = {
  meetingId: Scalars['ID']['input'];
  minutes: Scalars['String']['input'];
  resolutions?: ReadonlyArray<ResolutionInput>;
};


export type MutationfinishResolutionArgs = {
  resolutionId: Scalars['ID']['input'];
  outcome: Scalars['String']['input'];
};


export type MutationcancelResolutionArgs = {
  resolutionId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationopenPolicyMatterArgs = {
  regionCode: Scalars['String']['input'];
  title: Scalars['String']['input'];
  question: Scalars['String']['input'];
};


export type MutationjoinPolicyMatterArgs = {
  matterId: Scalars['ID']['input'];
  problemId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationleavePolicyMatterArgs = {
  matterId: Scalars['ID']['input'];
  problemId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationanswerPolicyMatterArgs = {
  matterId: Scalars['ID']['input'];
  answer: Scalars['String']['input'];
};


export type MutationreopenPolicyMatterArgs = {
  matterId: Scalars['ID']['input'];
};


export type MutationescalateProblemArgs = {
  problemId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationissueOpinionArgs = {
  problemId: Scalars['ID']['input'];
  opinion: Scalars['String']['input'];
};


export type MutationpassAnswerDownArgs = {
  problemId: Scalars['ID']['input'];
  addition?: InputMaybe<Scalars['String']['input']>;
};


export type MutationgiveProblemBackArgs = {
  problemId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationissueEnterprisePlanArgs = {
  projectId: Scalars['ID']['input'];
  problemId?: InputMaybe<Scalars['ID']['input']>;
  title: Scalars['String']['input'];
  measures: ReadonlyArray<Scalars['String']['input']>;
};


export type MutationtakeOnProjectArgs = {
  projectId: Scalars['ID']['input'];
  note: Scalars['String']['input'];
  evidence?: InputMaybe<ReadonlyArray<EvidenceInput>>;
};


export type MutationcompleteProcedureStepArgs = {
  projectId: Scalars['ID']['input'];
  step: ProcedureStepKind;
  note: Scalars['String']['input'];
  evidence?: InputMaybe<ReadonlyArray<EvidenceInput>>;
};


export type MutationundoProcedureStepArgs = {
  projectId: Scalars['ID']['input'];
  step: ProcedureStepKind;
  reason: Scalars['String']['input'];
};


export type MutationchangeTeamSeatArgs = {
  projectId: Scalars['ID']['input'];
  seat: TeamSeatInput;
  personId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationdissolveProjectTeamArgs = {
  projectId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationhandInServiceReportArgs = {
  projectId: Scalars['ID']['input'];
  month: Scalars['String']['input'];
  input: ServiceReportInput;
};


export type MutationhandInEvidenceReportArgs = {
  month: Scalars['String']['input'];
  entries: ReadonlyArray<EvidenceEntryInput>;
};


export type MutationacceptReportArgs = {
  reportId: Scalars['ID']['input'];
};


export type MutationreturnReportArgs = {
  reportId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationmarkReportingUnitArgs = {
  unitId: Scalars['ID']['input'];
  kind: ReportingUnitKind;
  fromMonth?: InputMaybe<Scalars['String']['input']>;
};


export type MutationendReportingUnitArgs = {
  unitId: Scalars['ID']['input'];
  untilMonth: Scalars['String']['input'];
};


export type MutationrouteProjectArgs = {
  projectId: Scalars['ID']['input'];
  firstAgencyId: Scalars['ID']['input'];
  items: ReadonlyArray<RoutedItemInput>;
};


export type MutationtransferByRouteArgs = {
  routeId: Scalars['ID']['input'];
  channel?: InputMaybe<HandoffChannel>;
  recipient?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  materials?: InputMaybe<ReadonlyArray<TransferMaterialInput>>;
};


export type MutationsetTransferWaysArgs = {
  unitId: Scalars['ID']['input'];
  usual: HandoffChannel;
  email?: InputMaybe<Scalars['String']['input']>;
  shareFolder?: InputMaybe<Scalars['String']['input']>;
  publicKey?: InputMaybe<Scalars['String']['input']>;
  address?: InputMaybe<Scalars['String']['input']>;
};


export type MutationregisterUnitArgs = {
  name: Scalars['String']['input'];
  tier: Tier;
  regionCode: Scalars['String']['input'];
};


export type MutationregisterPersonArgs = {
  unitId: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  subject?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
};


export type MutationgrantRoleArgs = {
  personId: Scalars['ID']['input'];
  role: DutyRole;
  scope?: InputMaybe<RoleScopeInput>;
};


export type MutationrevokeRoleArgs = {
  personId: Scalars['ID']['input'];
  holdingId: Scalars['ID']['input'];
};


export type MutationnameBackupArgs = {
  unitId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
};


export type MutationrecordAbsenceArgs = {
  personId: Scalars['ID']['input'];
  firstDay: Scalars['Date']['input'];
  lastDay: Scalars['Date']['input'];
  reason: Scalars['String']['input'];
};


export type MutationendAbsenceArgs = {
  personId: Scalars['ID']['input'];
  absenceId: Scalars['ID']['input'];
  backOn?: InputMaybe<Scalars['Date']['input']>;
};


export type MutationassignStewardArgs = {
  projectId: Scalars['ID']['input'];
  personId?: InputMaybe<Scalars['ID']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationreportProblemArgs = {
  projectId: Scalars['ID']['input'];
  kind: ProblemKind;
  title: Scalars['String']['input'];
  text: Scalars['String']['input'];
  responsibleId?: InputMaybe<Scalars['ID']['input']>;
  dueWorkingDays?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationanswerProblemArgs = {
  problemId: Scalars['ID']['input'];
  answer: Scalars['String']['input'];
};


export type MutationsolveProblemArgs = {
  problemId: Scalars['ID']['input'];
  solution: Scalars['String']['input'];
};


export type MutationrecordReturnVisitArgs = {
  problemId: Scalars['ID']['input'];
  visitorId: Scalars['ID']['input'];
  satisfied: Scalars['Boolean']['input'];
  text: Scalars['String']['input'];
};


export type MutationcollectFileEntryArgs = {
  input: FileEntryInput;
};


export type MutationcloseServiceFileArgs = {
  fileId: Scalars['ID']['input'];
  keptById: Scalars['ID']['input'];
  retentionYears?: InputMaybe<Scalars['Int']['input']>;
  missing?: InputMaybe<ReadonlyArray<MissingKindInput>>;
};


export type MutationreopenServiceFileArgs = {
  fileId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationhandOverServiceFileArgs = {
  fileId: Scalars['ID']['input'];
  recipient: Scalars['String']['input'];
  channel?: InputMaybe<HandoffChannel>;
  note?: InputMaybe<Scalars['String']['input']>;
};


export type MutationarrangeServiceVisitArgs = {
  projectId: Scalars['ID']['input'];
  visitorId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  dueWorkingDays?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationnameServiceVisitorArgs = {
  visitId: Scalars['ID']['input'];
  visitorId: Scalars['ID']['input'];
  dueWorkingDays?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationrecordServiceVisitArgs = {
  input: ServiceVisitInput;
};


export type MutationpublishSolutionArgs = {
  problemId: Scalars['ID']['input'];
  title: Scalars['String']['input'];
  question: Scalars['String']['input'];
  answer: Scalars['String']['input'];
  fields?: ReadonlyArray<PolicyField>;
  kinds?: ReadonlyArray<ProjectKind>;
  agencies?: ReadonlyArray<Agency>;
};


export type MutationreviseSolutionArgs = {
  solutionId: Scalars['ID']['input'];
  title: Scalars['String']['input'];
  question: Scalars['String']['input'];
  answer: Scalars['String']['input'];
  fields?: ReadonlyArray<PolicyField>;
  kinds?: ReadonlyArray<ProjectKind>;
  agencies?: ReadonlyArray<Agency>;
};


export type MutationwithdrawSolutionArgs = {
  solutionId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationabolishChiefContactArgs = {
  postId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationcorrectTrainingArgs = {
  recordId: Scalars['ID']['input'];
  result: TrainingResult;
  reason: Scalars['String']['input'];
};


export type MutationformSubTeamArgs = {
  name: Scalars['String']['input'];
  field: TeamField;
  regionCode: Scalars['String']['input'];
  leaderId: Scalars['ID']['input'];
  memberIds: ReadonlyArray<Scalars['ID']['input']>;
};


export type MutationformCrewArgs = {
  name: Scalars['String']['input'];
  regionCode: Scalars['String']['input'];
  agency: Agency;
  leaderId: Scalars['ID']['input'];
  agentIds: ReadonlyArray<Scalars['ID']['input']>;
  approverIds: ReadonlyArray<Scalars['ID']['input']>;
};


export type MutationaddTeamMemberArgs = {
  teamId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
  post: TeamPost;
};


export type MutationremoveTeamMemberArgs = {
  teamId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  successorId?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationdisbandTeamArgs = {
  teamId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationassignCrewArgs = {
  projectId: Scalars['ID']['input'];
  crewId: Scalars['ID']['input'];
};


export type MutationappointChiefLiaisonArgs = {
  regionCode: Scalars['String']['input'];
  personId: Scalars['ID']['input'];
};


export type MutationdismissChiefLiaisonArgs = {
  regionCode: Scalars['String']['input'];
  personId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  successorId?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationappointChiefContactArgs = {
  regionCode: Scalars['String']['input'];
  personId: Scalars['ID']['input'];
  item?: InputMaybe<ContactItemInput>;
  projectKind?: InputMaybe<ProjectKind>;
};


export type MutationhandOverChiefContactArgs = {
  postId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationregisterThroughTrainBusArgs = {
  input: ThroughTrainBusInput;
};


export type MutationequipThroughTrainBusArgs = {
  busId: Scalars['ID']['input'];
  equipment: ReadonlyArray<InstalledPieceInput>;
};


export type MutationtakeBusOutOfServiceArgs = {
  busId: Scalars['ID']['input'];
  firstDay: Scalars['Date']['input'];
  lastDay: Scalars['Date']['input'];
  reason: Scalars['String']['input'];
};


export type MutationputBusBackIntoServiceArgs = {
  busId: Scalars['ID']['input'];
  outageId: Scalars['ID']['input'];
};


export type MutationopenThroughTrainSlotsArgs = {
  busId: Scalars['ID']['input'];
  crewId: Scalars['ID']['input'];
  times: ReadonlyArray<SlotTimeInput>;
};


export type MutationopenThroughTrainWeekArgs = {
  busId: Scalars['ID']['input'];
  crewId: Scalars['ID']['input'];
  firstDay: Scalars['Date']['input'];
  pattern: ReadonlyArray<WeekSlotInput>;
};


export type MutationwithdrawThroughTrainSlotArgs = {
  slotId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationbookThroughTrainArgs = {
  input: ThroughTrainBookingInput;
};


export type MutationmoveThroughTrainBookingArgs = {
  bookingId: Scalars['ID']['input'];
  slotId: Scalars['ID']['input'];
};


export type MutationcancelThroughTrainBookingArgs = {
  bookingId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationconfirmThroughTrainBookingArgs = {
  bookingId: Scalars['ID']['input'];
};


export type MutationcheckBusEquipmentArgs = {
  bookingId: Scalars['ID']['input'];
  pieces: ReadonlyArray<CheckedPieceInput>;
};


export type MutationdepartThroughTrainArgs = {
  bookingId: Scalars['ID']['input'];
};


export type MutationarriveThroughTrainArgs = {
  bookingId: Scalars['ID']['input'];
};


export type MutationrecordThroughTrainVisitArgs = {
  input: VisitEntryInput;
};


export type MutationfinishThroughTrainVisitArgs = {
  bookingId: Scalars['ID']['input'];
  outcome: Scalars['String']['input'];
};


export type MutationreportThroughTrainNoShowArgs = {
  bookingId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationplanTrainingArgs = {
  input: TrainingPlanInput;
};


export type MutationcancelTrainingArgs = {
  planId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationrecordTrainingArgs = {
  planId: Scalars['ID']['input'];
  trainedOn?: InputMaybe<Scalars['Date']['input']>;
  results: ReadonlyArray<TrainingResultInput>;
};

/** Project of a construction owner. 工程建设项目 */
export type Project = {
  /** The service agreement asked for or in force; null when there is none or you may not look into the project. 帮办代办服务协议 */
  readonly serviceAgreement?: Maybe<ServiceAgreement>;
  /** That the steward force is done with it; null for one that is not finished. 办结情况 */
  readonly completion?: Maybe<ProjectCompletion>;
  /** The project that this one rebuilds or extends; null when there is none, or you may not look into this one. 前期项目 */
  readonly earlierProject?: Maybe<ProjectLink>;
  /** Projects that rebuild or extend this one, by id; null when you may not look into this one. 后期改建、扩建项目 */
  readonly laterProjects?: Maybe<ProjectLinkConnection>;
  /** The owner's evaluation of the service; null while there is none, and for whom it is not: the own owner, the service room and the supervisor of the region see it. 项目评价 */
  readonly serviceEvaluation?: Maybe<ServiceEvaluation>;
  /** Of approval. 审批办理情况 */
  readonly approvalHealth?: Maybe<DepartmentHealth>;
  /** Of approval. 项目阶段 */
  readonly approvalStage?: Maybe<ProjectStage>;
  /** Of utilities. 报装办理情况 */
  readonly utilitiesHealth?: Maybe<DepartmentHealth>;
  /** Of acceptance. 验收办理情况 */
  readonly acceptanceHealth?: Maybe<DepartmentHealth>;
  /**
   * How the project is over all departments, in one field. A department that is down or cannot say leaves its part unknown: then
   * `complete` is false, `missing` names it, its error is in `errors`, and light and percent are null, for what it has open could be worse
   * than all the rest. Null when you may not see the project. 项目健康度
   */
  readonly health?: Maybe<ProjectHealth>;
  /** Plans made for this one owner, the latest, which holds, first; null when you may not look into the project. 一企一策方案 */
  readonly enterprisePlans?: Maybe<ReadonlyArray<EnterprisePlan>>;
  /** How far the steward's service has come; null before somebody carries the project, or when you may not look into it. 服务流程 */
  readonly procedure?: Maybe<Procedure>;
  /** The team of a complex project, led by whoever carries it; null for any other, or when you may not look into it. 项目帮代办团队 */
  readonly team?: Maybe<ProjectTeam>;
  /** Service reports on the project, the latest month first; null when you may not look into it. 服务情况报送 */
  readonly serviceReports?: Maybe<ReportConnection>;
  /** Who acts for its items, in the latest version; null when nobody has settled it or you may not look into the project. 办理流程 */
  readonly routing?: Maybe<ProjectRouting>;
  /** All versions of that, newest first; null when you may not look into the project. 办理流程历次版本 */
  readonly routings?: Maybe<ProjectRoutingConnection>;
  /** Opaque id (UUIDv7). 项目标识 */
  readonly id: Scalars['ID']['output'];
  /** Who carries the project now: its steward, or the backup while the steward is away; null when nobody does. 项目管家 */
  readonly steward?: Maybe<Person>;
  /** How the project is carried now; null when nobody was ever assigned. 帮办状态 */
  readonly stewardship?: Maybe<Stewardship>;
  /** Who held the project when, newest first; null when you may not look into the project. 管家任职历史 */
  readonly stewardHistory?: Maybe<StewardTermConnection>;
  /** Problems of the project that you may see, newest first. 项目问题 */
  readonly problems?: Maybe<ProblemConnection>;
  /** Of what is open in approval. 在办审批灯色 */
  readonly approvalLights?: Maybe<ReadonlyArray<Light>>;
  /** Of what is open in utilities. 在办报装灯色 */
  readonly utilitiesLights?: Maybe<ReadonlyArray<Light>>;
  /** Of what is open in acceptance. 在办验收灯色 */
  readonly acceptanceLights?: Maybe<ReadonlyArray<Light>>;
  /** Worst light of all that is open: approval, utilities, acceptance, and problems whether you may see them or not; null when nothing is open, and when one of them cannot say, then with its error. 项目灯色 */
  readonly light?: Maybe<Light>;
  /** The file of its service; null when there is none, or you may not look into the project. 帮办代办档案 */
  readonly serviceFile?: Maybe<ServiceFile>;
  /** The crew of the through-train that follows the project; null without one. 服务专班 */
  readonly crew?: Maybe<Team>;
  /** Visits of the through-train to the project that you may see, the latest slot first. 直通车上门服务 */
  readonly throughTrainVisits?: Maybe<ThroughTrainBookingConnection>;
};


/** Project of a construction owner. 工程建设项目 */
export type ProjectlaterProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Project of a construction owner. 工程建设项目 */
export type ProjectserviceReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Project of a construction owner. 工程建设项目 */
export type ProjectroutingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Project of a construction owner. 工程建设项目 */
export type ProjectstewardHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Project of a construction owner. 工程建设项目 */
export type ProjectproblemsArgs = {
  filter?: InputMaybe<ProblemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Project of a construction owner. 工程建设项目 */
export type ProjectthroughTrainVisitsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Which service agreements are wanted. 服务协议筛选 */
export type ServiceAgreementFilter = {
  /** In one of these states. 状态 */
  readonly status?: InputMaybe<ReadonlyArray<AgreementStatus>>;
  /** Of projects in a region, with all regions within it. 行政区划代码 */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** Of a project. 项目标识 */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
};

/** An owner's request for the steward's service, and the agreement that comes of it (C3). 帮办代办服务协议 */
export type ServiceAgreement = {
  /** Opaque id (UUIDv7). 协议标识 */
  readonly id: Scalars['ID']['output'];
  /** The project. 工程建设项目 */
  readonly project: Project;
  /** State. 状态 */
  readonly status: AgreementStatus;
  /** What the owner has asked for. 申请内容 */
  readonly wish: ServiceWish;
  /** What else the owner has said. 说明 */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** When it was asked for. 申请时间 */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** Who asked. 申请人 */
  readonly requestedByName: Scalars['String']['output'];
  /** The terms that hold. 生效条款 */
  readonly inForce?: Maybe<ServiceAgreementTerms>;
  /** The terms that wait for a signature. 待签条款 */
  readonly offered?: Maybe<ServiceAgreementTerms>;
  /** All versions of the terms, the oldest first. 历次条款 */
  readonly terms: ReadonlyArray<ServiceAgreementTerms>;
  /** How it ended; null while it is live. 终结情况 */
  readonly end?: Maybe<AgreementEnd>;
  /** Version of the record. 版本号 */
  readonly version: Scalars['Int']['output'];
};

/** What is to be served, and how. 服务内容 */
export type ServiceWish = {
  /** How it is to be served. 服务方式 */
  readonly mode: ServiceMode;
  /** All items or some. 全部或部分事项 */
  readonly scope: AgreementScope;
  /** Codes of the items when it is some. 事项代码 */
  readonly itemCodes: ReadonlyArray<Scalars['String']['output']>;
};

/** One version of an agreement's terms; there is no fee in it. 服务协议条款 */
export type ServiceAgreementTerms = {
  /** From 1. 版本 */
  readonly no: Scalars['Int']['output'];
  /** How it is to be served. 服务方式 */
  readonly mode: ServiceMode;
  /** All items or some. 全部或部分事项 */
  readonly scope: AgreementScope;
  /** Codes of the items when it is some. 事项代码 */
  readonly itemCodes: ReadonlyArray<Scalars['String']['output']>;
  /** Rights and duties of the owner. 项目单位权利义务 */
  readonly ownerDuties: ReadonlyArray<Scalars['String']['output']>;
  /** Rights and duties of the steward force. 帮办代办机构权利义务 */
  readonly forceDuties: ReadonlyArray<Scalars['String']['output']>;
  /** When they were offered. 拟订时间 */
  readonly offeredAt: Scalars['DateTime']['output'];
  /** Who offered them. 拟订人 */
  readonly offeredByName: Scalars['String']['output'];
  /** The owner's signature. 项目单位签署 */
  readonly ownerSigned?: Maybe<AgreementSignature>;
  /** The steward force's signature. 帮办代办机构签署 */
  readonly forceSigned?: Maybe<AgreementSignature>;
};

/** That one side has signed. 签署 */
export type AgreementSignature = {
  /** When. 签署时间 */
  readonly at: Scalars['DateTime']['output'];
  /** Who. 签署人 */
  readonly byName: Scalars['String']['output'];
};

/** How an agreement ended. 协议终结 */
export type AgreementEnd = {
  /** When. 终结时间 */
  readonly at: Scalars['DateTime']['output'];
  /** By whom. 经办人 */
  readonly byName: Scalars['String']['output'];
  /** Why. 原因 */
  readonly reason: Scalars['String']['output'];
};

/** One page of service agreements. 服务协议分页 */
export type ServiceAgreementConnection = {
  /** Agreements with their cursors. 条目 */
  readonly edges: ReadonlyArray<ServiceAgreementEdge>;
  /** Agreements alone. 服务协议 */
  readonly nodes: ReadonlyArray<ServiceAgreement>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One of the agreements in a page. 服务协议条目 */
export type ServiceAgreementEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. 服务协议 */
  readonly node: ServiceAgreement;
};

/** How a project is served (S1). 服务方式 */
export type ServiceMode =
  /** At any hour. 24小时 */
  | 'ROUND_THE_CLOCK'
  /** Stage by stage. 分阶段 */
  | 'BY_STAGE'
  /** The whole way. 全程 */
  | 'WHOLE_WAY';

/** Whether all items of a project are served or some (S2). 服务事项范围 */
export type AgreementScope =
  /** All items. 全部事项 */
  | 'ALL'
  /** Those that are named. 部分事项 */
  | 'SOME';

/** Where a service agreement stands. 服务协议状态 */
export type AgreementStatus =
  /** Asked for by the owner. 已申请 */
  | 'REQUESTED'
  /** Terms wait for signatures. 待签订 */
  | 'OFFERED'
  /** Both sides have signed. 已签订 */
  | 'SIGNED'
  /** All that was agreed is done. 已完成 */
  | 'COMPLETED'
  /** Ended before all was done. 已终止 */
  | 'TERMINATED'
  /** Not taken on. 不予受理 */
  | 'DECLINED'
  /** Taken back before it was signed. 已撤回 */
  | 'WITHDRAWN';

/** A meeting called by the service room. 会议 */
export type Meeting = {
  /** The meeting as a calendar that phones read (RFC 5545), without its minutes. 日历文本 */
  readonly ical: Scalars['String']['output'];
  /** Opaque id (UUIDv7). 会议标识 */
  readonly id: Scalars['ID']['output'];
  /** Its name in every calendar, which never changes (RFC 5545 UID). 日历标识 */
  readonly uid: Scalars['String']['output'];
  /** 0, and one more with each change that a calendar must learn of (RFC 5545 SEQUENCE). 变更序号 */
  readonly sequence: Scalars['Int']['output'];
  /** Kind. 会议类别 */
  readonly kind: MeetingKind;
  /** Name of the kind. 类别名称 */
  readonly kindName: Scalars['String']['output'];
  /** In a few words. 会议名称 */
  readonly title: Scalars['String']['output'];
  /** State. 状态 */
  readonly status: MeetingStatus;
  /** Region it is for, GB/T 2260. 行政区划代码 */
  readonly regionCode: Scalars['String']['output'];
  /** When it begins. 开始时间 */
  readonly startsAt: Scalars['DateTime']['output'];
  /** When it ends. 结束时间 */
  readonly endsAt: Scalars['DateTime']['output'];
  /** Where. 地点 */
  readonly place: Scalars['String']['output'];
  /** Who called it. 召集人 */
  readonly organiserName: Scalars['String']['output'];
  /** When it was called. 召集时间 */
  readonly calledAt: Scalars['DateTime']['output'];
  /** Who is invited. 参会方 */
  readonly participants: ReadonlyArray<Participant>;
  /** What it talks about, in order. 议程 */
  readonly agenda: ReadonlyArray<AgendaItem>;
  /** The minutes. 会议纪要 */
  readonly minutes?: Maybe<Scalars['String']['output']>;
  /** Why it was called off. 取消原因 */
  readonly cancelReason?: Maybe<Scalars['String']['output']>;
  /** What it has resolved, in order. 议定事项 */
  readonly resolutions: ReadonlyArray<Resolution>;
  /** Other meetings of its participants at the same time, while it is not held yet. 时间冲突 */
  readonly clashes?: Maybe<ReadonlyArray<MeetingClash>>;
};

/** A calendar that phones and mail programs read. 日历 */
export type MeetingsCalendar = {
  /** Its text (RFC 5545, text/calendar). 日历文本 */
  readonly text: Scalars['String']['output'];
  /** How many meetings and last days it holds. 条目数 */
  readonly entries: Scalars['Int']['output'];
  /** Whether there is more in that time than it holds: ask for a shorter one. 是否截断 */
  readonly cut: Scalars['Boolean']['output'];
};

/** Where a monthly report stands. 月报状态 */
export type CityReportStatus =
  /** Draft. 草稿 */
  | 'DRAFT'
  /** Issued. 已签发 */
  | 'ISSUED';

/** Parts of the figures. 数据类别 */
export type FigureSection =
  /** Projects. 帮办项目 */
  | 'PROJECTS'
  /** Steward force. 帮办队伍 */
  | 'FORCE'
  /** Problems. 问题办理 */
  | 'PROBLEMS'
  /** Problems by level. 问题分级 */
  | 'LEVELS'
  /** Meetings. 会商会办 */
  | 'MEETINGS'
  /** Agreements and routing. 协议与转办 */
  | 'SERVICE'
  /** Training. 业务培训 */
  | 'TRAINING'
  /** Reports. 统计报送 */
  | 'REPORTS';

/** Which monthly reports; conditions that are absent or null do not restrict. 月报筛选条件 */
export type CityReportFilter = {
  /** Of this region or within it, GB/T 2260. 行政区划代码 */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** Of this year. 年度 */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** The texts of a monthly report; a text that is absent stays as it is. 月报文字 */
export type CityTextsInput = {
  /** Progress, up to 5,000 characters. 进展情况 */
  readonly progress?: InputMaybe<Scalars['String']['input']>;
  /** Experience, up to 5,000 characters. 经验做法 */
  readonly experience?: InputMaybe<Scalars['String']['input']>;
  /** Publicity, all of it, up to 50 pieces. 宣传报道 */
  readonly publicity?: InputMaybe<ReadonlyArray<PublicityInput>>;
};

/** One piece of publicity. 宣传报道 */
export type PublicityInput = {
  /** Its title, up to 200 characters. 标题 */
  readonly title: Scalars['String']['input'];
  /** Where it stood, up to 100 characters. 媒体 */
  readonly media: Scalars['String']['input'];
  /** On which day. 日期 */
  readonly publishedOn: Scalars['Date']['input'];
  /** Its address on the web. 链接 */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** The monthly report of a city or county (S0). 月报 */
export type CityReport = {
  /** Opaque id (UUIDv7). 月报标识 */
  readonly id: Scalars['ID']['output'];
  /** GB/T 2260 code. 行政区划代码 */
  readonly regionCode: Scalars['String']['output'];
  /** Name of the region. 行政区划名称 */
  readonly regionName?: Maybe<Scalars['String']['output']>;
  /** The month as YYYY-MM. 月份 */
  readonly month: Scalars['String']['output'];
  /** Where it stands. 月报状态 */
  readonly status: CityReportStatus;
  /** The present texts. 月报文字 */
  readonly texts: CityTexts;
  /** When the draft was last written. 起草时间 */
  readonly writtenAt: Scalars['DateTime']['output'];
  /** Who wrote it. 起草人 */
  readonly writtenByName: Scalars['String']['output'];
  /** What was issued, the last edition first; 50 at the most. 历次版本 */
  readonly editions: ReadonlyArray<CityReportEdition>;
};

/** What was issued: figures and texts as they were then; never changed. 月报版本 */
export type CityReportEdition = {
  /** 1, and one more for each correction. 版本号 */
  readonly no: Scalars['Int']['output'];
  /** Why the one before was corrected; null for the first. 更正说明 */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When it was issued. 签发时间 */
  readonly issuedAt: Scalars['DateTime']['output'];
  /** Who issued it. 签发人 */
  readonly issuedByName: Scalars['String']['output'];
  /** Texts. 月报文字 */
  readonly texts: CityTexts;
  /** Figures beside those of the month before. 数据 */
  readonly figures: ReadonlyArray<CityFigure>;
  /** The figures as CSV for a spreadsheet. 导出数据 */
  readonly csv: Scalars['String']['output'];
  /** The printable page for A4 as HTML, whole in itself, without script; at most 400 kB. 打印页 */
  readonly html: Scalars['String']['output'];
};

/** Figures of a region and month. 月度数据 */
export type CityFigureTable = {
  /** Figures beside those of the month before. 数据 */
  readonly figures: ReadonlyArray<CityFigure>;
  /** The same as CSV for a spreadsheet. 导出数据 */
  readonly csv: Scalars['String']['output'];
};

/** One figure beside that of the month before. 指标 */
export type CityFigure = {
  /** Its key: stays the same. 指标代码 */
  readonly key: Scalars['String']['output'];
  /** Its part. 数据类别 */
  readonly section: FigureSection;
  /** Its name in English. 英文名称 */
  readonly name: Scalars['String']['output'];
  /** Its name in Chinese. 中文名称 */
  readonly nameZh: Scalars['String']['output'];
  /** What is counted, in Chinese: 个, 人. 单位 */
  readonly unit: Scalars['String']['output'];
  /** Of the month. 本月 */
  readonly value: Scalars['Int']['output'];
  /** Of the month before. 上月 */
  readonly before: Scalars['Int']['output'];
  /** How much more than the month before. 比上月增减 */
  readonly change: Scalars['Int']['output'];
};

/** Texts of a monthly report. 月报文字 */
export type CityTexts = {
  /** Progress. 进展情况 */
  readonly progress: Scalars['String']['output'];
  /** Experience. 经验做法 */
  readonly experience: Scalars['String']['output'];
  /** Publicity. 宣传报道 */
  readonly publicity: ReadonlyArray<Publicity>;
};

/** One piece of publicity. 宣传报道 */
export type Publicity = {
  /** Its title. 标题 */
  readonly title: Scalars['String']['output'];
  /** Where it stood. 媒体 */
  readonly media: Scalars['String']['output'];
  /** On which day. 日期 */
  readonly publishedOn: Scalars['Date']['output'];
  /** Its address on the web. 链接 */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** One page of monthly reports. 月报分页 */
export type CityReportConnection = {
  /** Entries with their cursors. 条目 */
  readonly edges: ReadonlyArray<CityReportEdge>;
  /** Entries alone. 月报 */
  readonly nodes: ReadonlyArray<CityReport>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One of monthly reports in a page. 月报条目 */
export type CityReportEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. 月报 */
  readonly node: CityReport;
};

/** Why a project is finished. 办结依据 */
export type CompletionBasis =
  /** The archive has signed for the project's file. 档案移交 */
  | 'ARCHIVE'
  /** The service was completed as agreed. 帮办代办服务完成 */
  | 'SERVICE';

/** That the steward force is done with a project; stays whatever comes later. 办结情况 */
export type ProjectCompletion = {
  /** Opaque id (UUIDv7). 办结标识 */
  readonly id: Scalars['ID']['output'];
  /** Whichever came first. 办结依据 */
  readonly basis: CompletionBasis;
  /** When. 办结时间 */
  readonly finishedAt: Scalars['DateTime']['output'];
  /** Whether somebody of the force has ever carried it: else it is not evaluated. 是否接受过帮办代办 */
  readonly isServed: Scalars['Boolean']['output'];
  /** When the archive signed for the project's file; null while it has not. 档案签收时间 */
  readonly archiveSignedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who has the project's file. 档案接收单位 */
  readonly archiveName?: Maybe<Scalars['String']['output']>;
};

/** Figures of finished projects; no project and no person is named. 办结与评价统计 */
export type CompletionCounts = {
  /** Finished. 办结项目数 */
  readonly finished: Scalars['Int']['output'];
  /** Finished ones that the force has served. 帮办代办项目数 */
  readonly served: Scalars['Int']['output'];
  /** Served ones with an evaluation. 已评价项目数 */
  readonly rated: Scalars['Int']['output'];
  /** Served ones without: they count as nothing else. 未评价项目数 */
  readonly unrated: Scalars['Int']['output'];
};

/** How a later project goes back to an earlier one (S1). 项目关联类别 */
export type ProjectLinkKind =
  /** It rebuilds it. 改建 */
  | 'REBUILD'
  /** It extends it. 扩建 */
  | 'EXTENSION';

/** That a project rebuilds or extends an earlier one (完工不脱钩). 项目关联 */
export type ProjectLink = {
  /** The later project. 后期项目 */
  readonly project: Project;
  /** The project it goes back to. 前期项目 */
  readonly earlierProject: Project;
  /** Rebuilding or extension. 关联类别 */
  readonly kind: ProjectLinkKind;
  /** Why, when the owners differ. 原因 */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When it was linked. 关联时间 */
  readonly linkedAt: Scalars['DateTime']['output'];
  /** Who linked it. 关联人 */
  readonly linkedByName: Scalars['String']['output'];
};

/** One page of links between projects. 项目关联分页 */
export type ProjectLinkConnection = {
  /** Entries with their cursors. 条目 */
  readonly edges: ReadonlyArray<ProjectLinkEdge>;
  /** Entries alone. 项目关联 */
  readonly nodes: ReadonlyArray<ProjectLink>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One entry of a page of links between projects. 项目关联条目 */
export type ProjectLinkEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. 项目关联 */
  readonly node: ProjectLink;
};

/** Somebody of the steward force. 帮办代办人员 */
export type Person = {
  /** How the finished projects that count for the person were rated; for the person and the office of its unit's region, else null. 服务评价统计 */
  readonly serviceFigures?: Maybe<ServiceFigures>;
  /** Opaque id (UUIDv7). 人员标识 */
  readonly id: Scalars['ID']['output'];
  /** Name. 姓名 */
  readonly name: Scalars['String']['output'];
  /** The person's unit. 所属单位 */
  readonly unit?: Maybe<Unit>;
  /** Roles held now. 现任角色 */
  readonly roles: ReadonlyArray<RoleHolding>;
  /** Whether the person is on duty today. 当日是否在岗 */
  readonly onDuty: Scalars['Boolean']['output'];
  /** Telephone on duty; for officials and stewards, and for an owner the telephone of whoever carries its project. 联系电话 */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Projects in hand, those taken over included. 在办项目数 */
  readonly workload?: Maybe<Scalars['Int']['output']>;
  /** Times away from duty, the latest first. 离岗记录 */
  readonly absences?: Maybe<ReadonlyArray<Absence>>;
  /** Subject of the person's sign-in token. 登录标识 */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** Roles held once and no more. 曾任角色 */
  readonly formerRoles?: Maybe<ReadonlyArray<RoleHolding>>;
  /** When the person joined. 登记时间 */
  readonly registeredAt: Scalars['DateTime']['output'];
  /** What the ledger says of the person, newest first. 人员台账 */
  readonly history?: Maybe<PersonnelEntryConnection>;
  /** Trainings the person took part in, or should have, newest first. 培训记录 */
  readonly trainings?: Maybe<TrainingRecordConnection>;
};


/** Somebody of the steward force. 帮办代办人员 */
export type PersonhistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody of the steward force. 帮办代办人员 */
export type PersontrainingsArgs = {
  filter?: InputMaybe<TrainingRecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What an owner rates (S1). 评价项目 */
export type Criterion =
  /** How quickly and well. 服务效率 */
  | 'EFFICIENCY'
  /** How it was treated. 服务态度 */
  | 'ATTITUDE'
  /** Whether everything was clean. 廉洁情况 */
  | 'INTEGRITY';

/** What the marks of one criterion say. 评价标准 */
export type EvaluationCriterion = {
  /** The criterion. 评价项目 */
  readonly criterion: Criterion;
  /** Meaning of the marks 1 to 5, in English. 各分值含义（英文） */
  readonly meanings: ReadonlyArray<Scalars['String']['output']>;
  /** Meaning of the marks 1 to 5. 各分值含义 */
  readonly meaningsZh: ReadonlyArray<Scalars['String']['output']>;
};

/** An owner's evaluation of the service of its finished project. 项目评价 */
export type EvaluationInput = {
  /** The project. 项目标识 */
  readonly projectId: Scalars['ID']['input'];
  /** 1, the worst, to 5. 服务效率 */
  readonly efficiency: Scalars['Int']['input'];
  /** 1, the worst, to 5. 服务态度 */
  readonly attitude: Scalars['Int']['input'];
  /** 1, the worst, to 5. 廉洁情况 */
  readonly integrity: Scalars['Int']['input'];
  /** In words, up to 2000 characters. 评价意见 */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What an owner has said of the service, once; never changed. 项目评价 */
export type ServiceEvaluation = {
  /** Opaque id (UUIDv7). 评价标识 */
  readonly id: Scalars['ID']['output'];
  /** The project. 工程建设项目 */
  readonly project: Project;
  /** 1, the worst, to 5. 服务效率 */
  readonly efficiency: Scalars['Int']['output'];
  /** 1, the worst, to 5. 服务态度 */
  readonly attitude: Scalars['Int']['output'];
  /** 1, the worst, to 5. 廉洁情况 */
  readonly integrity: Scalars['Int']['output'];
  /** In words. 评价意见 */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** When. 评价时间 */
  readonly madeAt: Scalars['DateTime']['output'];
};

/** How a person's finished projects were rated, and how the figure is made. A project counts in full for everybody who held it for the minimum share of its time, and for nobody else; one without a rating is counted as unrated and as nothing else. 服务评价统计 */
export type ServiceFigures = {
  /** Finished projects that count for the person. 办结项目数 */
  readonly finished: Scalars['Int']['output'];
  /** Of these, rated by the owner. 已评价数 */
  readonly rated: Scalars['Int']['output'];
  /** Of these, not rated. 未评价数 */
  readonly unrated: Scalars['Int']['output'];
  /** Rated of finished, 0 to 1; null when none is finished. 评价率 */
  readonly responseShare?: Maybe<Scalars['Float']['output']>;
  /** Per criterion; null when it is withheld. 各项评分 */
  readonly marks?: Maybe<ReadonlyArray<MarkFigures>>;
  /** Why the marks are withheld. 不公布原因（英文） */
  readonly withheldReason?: Maybe<Scalars['String']['output']>;
  /** Why the marks are withheld. 不公布原因 */
  readonly withheldReasonZh?: Maybe<Scalars['String']['output']>;
  /** Fewer ratings give no figure. 最少评价数 */
  readonly minimumRatings: Scalars['Int']['output'];
  /** Of the time a project was carried, 0 to 1, for it to count for a person. 最低服务时长占比 */
  readonly minimumShare: Scalars['Float']['output'];
};

/** What the ratings of one criterion come to. 单项评分统计 */
export type MarkFigures = {
  /** The criterion. 评价项目 */
  readonly criterion: Criterion;
  /** Mean of the marks, to two places. 平均分 */
  readonly mean: Scalars['Float']['output'];
  /** How many gave 1, 2, 3, 4 and 5. 分值分布 */
  readonly distribution: ReadonlyArray<Scalars['Int']['output']>;
};

/** What a rule proposes a person for (S1). 认定类别 */
export type RecognitionKind =
  /** Praise. 表扬 */
  | 'COMMEND'
  /** To be held to account. 追责 */
  | 'HOLD_TO_ACCOUNT';

/** The rule that proposes it; its figures are in data/aftercareRules.json. 认定规则 */
export type RecognitionRule =
  /** Means of a year are high, and integrity is beyond doubt. 年度评价优秀 */
  | 'GOOD_MEAN'
  /** A mean of a year is low. 年度评价较差 */
  | 'BAD_MEAN'
  /** One bad mark of integrity. 廉洁情况差评 */
  | 'BAD_INTEGRITY';

/** Where a proposal stands. 认定状态 */
export type RecognitionStatus =
  /** Waits for the service room. 待认定 */
  | 'PROPOSED'
  /** Confirmed. 已认定 */
  | 'CONFIRMED'
  /** Dismissed. 不予认定 */
  | 'DISMISSED';

/** Which proposals; conditions that are absent or null do not restrict. 名单筛选条件 */
export type RecognitionFilter = {
  /** Of this kind. 认定类别 */
  readonly kind?: InputMaybe<RecognitionKind>;
  /** In this state. 认定状态 */
  readonly status?: InputMaybe<RecognitionStatus>;
  /** Of this person. 人员标识 */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  /** Of people of units in this region or within it, GB/T 2260. 行政区划代码 */
  readonly region?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody proposed for praise or for being held to account, with the evaluations behind it. 表扬与追责建议 */
export type Recognition = {
  /** Opaque id (UUIDv7). 建议标识 */
  readonly id: Scalars['ID']['output'];
  /** Who. 人员 */
  readonly person?: Maybe<Person>;
  /** What for. 认定类别 */
  readonly kind: RecognitionKind;
  /** The rule that proposes it. 认定规则 */
  readonly rule: RecognitionRule;
  /** State. 认定状态 */
  readonly status: RecognitionStatus;
  /** Why, in English. 原因（英文） */
  readonly reason: Scalars['String']['output'];
  /** Why. 原因 */
  readonly reasonZh: Scalars['String']['output'];
  /** The evaluations behind it, up to 100, those of the earliest projects first. 依据的评价 */
  readonly evaluations: ReadonlyArray<ServiceEvaluation>;
  /** When it was proposed. 提出时间 */
  readonly raisedAt: Scalars['DateTime']['output'];
  /** Why it was confirmed or dismissed. 认定理由 */
  readonly decisionReason?: Maybe<Scalars['String']['output']>;
  /** When. 认定时间 */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** By whom. 认定人 */
  readonly decidedByName?: Maybe<Scalars['String']['output']>;
};

/** One page of proposals. 表扬与追责建议分页 */
export type RecognitionConnection = {
  /** Entries with their cursors. 条目 */
  readonly edges: ReadonlyArray<RecognitionEdge>;
  /** Entries alone. 表扬与追责建议 */
  readonly nodes: ReadonlyArray<Recognition>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One entry of a page of proposals. 表扬与追责建议条目 */
export type RecognitionEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. 表扬与追责建议 */
  readonly node: Recognition;
};

/** How a project is over all departments. 项目健康度 */
export type ProjectHealth = {
  /** As `Project.light`: the worst of all that is open; null when nothing is, and when a department is missing. 灯色 */
  readonly light?: Maybe<Light>;
  /** Whole percent done, rounded down; 100 only when all is done and no problem is open; null when a department is missing. 完成百分比 */
  readonly percent?: Maybe<Scalars['Int']['output']>;
  /** Items done in approval, utilities and acceptance; of those departments that are known. 已办结数 */
  readonly done: Scalars['Int']['output'];
  /** Items there are in these departments. 总数 */
  readonly total: Scalars['Int']['output'];
  /** How much is late: items under way, and open problems; of the departments that are known. 逾期数 */
  readonly overdue: Scalars['Int']['output'];
  /** Whether all departments are known. 是否完整 */
  readonly complete: Scalars['Boolean']['output'];
  /** The departments that are not. 缺失部门 */
  readonly missing: ReadonlyArray<HealthDepartment>;
  /** The stage it is in; null when approval is missing. 当前阶段 */
  readonly currentStage?: Maybe<ProjectStage>;
  /** The nearest deadline that runs, of the departments that are known; one that has passed is nearest. 最近期限 */
  readonly nextDeadline?: Maybe<HealthDeadline>;
  /** What does not go on, of the departments that are known, the oldest first, at most 20. 堵点 */
  readonly blockedBy: ReadonlyArray<HealthBlock>;
  /** How much does not go on in all. 堵点总数 */
  readonly blockedByCount: Scalars['Int']['output'];
  /** Whether somebody carries it now. 是否有项目管家 */
  readonly hasSteward: Scalars['Boolean']['output'];
  /** Alarm: nobody carries it although somebody must. 管家缺位 */
  readonly stewardMissing: Scalars['Boolean']['output'];
  /** Each department's part, always in the order of the enum. 各部门情况 */
  readonly departments: ReadonlyArray<HealthOfDepartment>;
  /** When this was so. 截至时间 */
  readonly asOf: Scalars['DateTime']['output'];
};

/** One department's part in a project's health. 部门情况 */
export type HealthOfDepartment = {
  /** Which. 部门 */
  readonly department: HealthDepartment;
  /** Whether it could say. 是否可知 */
  readonly known: Scalars['Boolean']['output'];
  /** Items done; in the steward's department problems closed, which are no items of the project's sum. 已办结数 */
  readonly done?: Maybe<Scalars['Int']['output']>;
  /** Items there are; there problems reported. 总数 */
  readonly total?: Maybe<Scalars['Int']['output']>;
  /** How many of those open are late. 逾期数 */
  readonly overdue?: Maybe<Scalars['Int']['output']>;
  /** The worst light of what is open there; null when nothing is. 灯色 */
  readonly light?: Maybe<Light>;
};

/** A deadline of a project. 最近期限 */
export type HealthDeadline = {
  /** Whose. 部门 */
  readonly department: HealthDepartment;
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

/** Something of a project that does not go on. 堵点 */
export type HealthBlock = {
  /** Whose. 部门 */
  readonly department: HealthDepartment;
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

/** A part of the graph that a project's health is made of. 部门 */
export type HealthDepartment =
  /** Approval. 审批 */
  | 'APPROVAL'
  /** Utilities. 水电气暖信报装 */
  | 'UTILITIES'
  /** Joint acceptance. 竣工联合验收 */
  | 'ACCEPTANCE'
  /** The stewards, with the project's problems. 帮办代办 */
  | 'CONCIERGE';

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

/** What an entry of the knowledge base says. 知识条目内容 */
export type KnowledgeInput = {
  /** The question, without names or numbers, up to 4000 characters. 问题 */
  readonly question: Scalars['String']['input'];
  /** The answer, without names or numbers, up to 4000 characters. 答案 */
  readonly answer: Scalars['String']['input'];
  /** Other ways to ask the same: up to 20 of up to 200 characters. 相似问法 */
  readonly similar?: ReadonlyArray<Scalars['String']['input']>;
  /** Fields of policy it belongs to; none means every one. 政策领域 */
  readonly fields?: ReadonlyArray<PolicyField>;
  /** Kinds of project it fits; none means every one. 适用项目类型 */
  readonly kinds?: ReadonlyArray<ProjectKind>;
  /** Codes of items of approval it is about, up to 50; none means every one. 事项代码 */
  readonly itemCodes?: ReadonlyArray<Scalars['String']['input']>;
  /** Departments it concerns; none means every one. 涉及部门 */
  readonly agencies?: ReadonlyArray<Agency>;
  /** Region it holds for, the owner's or within it, GB/T 2260; everywhere when absent. 适用区域 */
  readonly regionCode?: InputMaybe<Scalars['String']['input']>;
  /** The document of the policy it rests on, up to 500 characters. 政策依据 */
  readonly source: Scalars['String']['input'];
};

/** Which entries; conditions that are absent or null do not restrict. 知识条目筛选条件 */
export type KnowledgeFilter = {
  /** Fitting this kind of project. 项目类型 */
  readonly kind?: InputMaybe<ProjectKind>;
  /** Of this field of policy. 政策领域 */
  readonly field?: InputMaybe<PolicyField>;
  /** Concerning this department. 涉及部门 */
  readonly agency?: InputMaybe<Agency>;
  /** About this item of approval. 事项代码 */
  readonly itemCode?: InputMaybe<Scalars['String']['input']>;
  /** Holding in this region, GB/T 2260. 行政区划代码 */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** Kept by this department. 责任部门 */
  readonly owner?: InputMaybe<Agency>;
};

/** State of an entry. 知识条目状态 */
export type KnowledgeStatus =
  /** Nothing of it is published yet. 草稿 */
  | 'DRAFT'
  /** In use. 已发布 */
  | 'PUBLISHED'
  /** Not used any more. 已撤回 */
  | 'WITHDRAWN';

/** What was done with an entry. 知识条目办理环节 */
export type KnowledgeStepKind =
  /** Written. 撰写 */
  | 'DRAFTED'
  /** A new edition written. 修订 */
  | 'REVISED'
  /** Published. 发布 */
  | 'PUBLISHED'
  /** Confirmed as still true. 复核 */
  | 'REVIEWED'
  /** Taken out of use. 撤回 */
  | 'WITHDRAWN';

/** One question with its answer, for the hotline 12345. 知识条目 */
export type KnowledgeEntry = {
  /** Opaque id (UUIDv7). 知识条目标识 */
  readonly id: Scalars['ID']['output'];
  /** The question. 问题 */
  readonly question: Scalars['String']['output'];
  /** The answer. 答案 */
  readonly answer: Scalars['String']['output'];
  /** Other ways to ask the same. 相似问法 */
  readonly similar: ReadonlyArray<Scalars['String']['output']>;
  /** Fields of policy it belongs to; none means every one. 政策领域 */
  readonly fields: ReadonlyArray<PolicyField>;
  /** Kinds of project it fits; none means every one. 适用项目类型 */
  readonly kinds: ReadonlyArray<ProjectKind>;
  /** Codes of items of approval it is about; none means every one. 事项代码 */
  readonly itemCodes: ReadonlyArray<Scalars['String']['output']>;
  /** Departments it concerns; none means every one. 涉及部门 */
  readonly agencies: ReadonlyArray<Agency>;
  /** Region it holds for, GB/T 2260; null for everywhere. 适用区域 */
  readonly regionCode?: Maybe<Scalars['String']['output']>;
  /** The document of the policy it rests on. 政策依据 */
  readonly source: Scalars['String']['output'];
  /** The department that keeps it true. 责任部门 */
  readonly ownerAgency: Agency;
  /** Name of that department. 责任部门名称 */
  readonly ownerName: Scalars['String']['output'];
  /** Where that department works, GB/T 2260. 责任部门所在区域 */
  readonly ownerRegion: Scalars['String']['output'];
  /** State. 状态 */
  readonly status: KnowledgeStatus;
  /** The edition that is published; null before the first is. 发布版次 */
  readonly publishedEdition?: Maybe<Scalars['Int']['output']>;
  /** When that was published. 发布时间 */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was last confirmed as true. 最近复核时间 */
  readonly reviewedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Last day on which it is to be confirmed or revised. 复核期限 */
  readonly reviewDueOn?: Maybe<Scalars['Date']['output']>;
  /** Red past that day, amber when it is near; null for what is not published. 复核灯色 */
  readonly reviewLight?: Maybe<Light>;
  /** The last edition, published or not. 最新版次 */
  readonly edition?: Maybe<Scalars['Int']['output']>;
  /** Who wrote the last edition. 最新版次撰写人 */
  readonly authorName?: Maybe<Scalars['String']['output']>;
  /** The last edition while it is not published; null outside the owner's region. 待发布版本 */
  readonly pending?: Maybe<KnowledgeEdition>;
  /** All its editions, the latest first; null outside the owner's region. 历次版本 */
  readonly editions?: Maybe<ReadonlyArray<KnowledgeEdition>>;
  /** All that was done with it, in order; null outside the owner's region. 办理过程 */
  readonly steps?: Maybe<ReadonlyArray<KnowledgeStep>>;
  /** The solution it was made from. 来源解决方案 */
  readonly solution?: Maybe<Solution>;
  /** Why it is not used any more. 撤回理由 */
  readonly withdrawnReason?: Maybe<Scalars['String']['output']>;
};

/** What an entry said in one edition. 知识条目版本 */
export type KnowledgeEdition = {
  /** Opaque id (UUIDv7). 版本标识 */
  readonly id: Scalars['ID']['output'];
  /** Its number. 版次 */
  readonly edition: Scalars['Int']['output'];
  /** The question. 问题 */
  readonly question: Scalars['String']['output'];
  /** The answer. 答案 */
  readonly answer: Scalars['String']['output'];
  /** Other ways to ask the same. 相似问法 */
  readonly similar: ReadonlyArray<Scalars['String']['output']>;
  /** Fields of policy it belongs to; none means every one. 政策领域 */
  readonly fields: ReadonlyArray<PolicyField>;
  /** Kinds of project it fits; none means every one. 适用项目类型 */
  readonly kinds: ReadonlyArray<ProjectKind>;
  /** Codes of items of approval it is about; none means every one. 事项代码 */
  readonly itemCodes: ReadonlyArray<Scalars['String']['output']>;
  /** Departments it concerns; none means every one. 涉及部门 */
  readonly agencies: ReadonlyArray<Agency>;
  /** Region it holds for, GB/T 2260; null for everywhere. 适用区域 */
  readonly regionCode?: Maybe<Scalars['String']['output']>;
  /** The document of the policy it rests on. 政策依据 */
  readonly source: Scalars['String']['output'];
  /** Why it was written. 修订理由 */
  readonly reason: Scalars['String']['output'];
  /** Who wrote it. 撰写人 */
  readonly authorName: Scalars['String']['output'];
  /** When. 时间 */
  readonly madeAt: Scalars['DateTime']['output'];
};

/** One thing that was done with an entry. 知识条目办理记录 */
export type KnowledgeStep = {
  /** Opaque id (UUIDv7). 记录标识 */
  readonly id: Scalars['ID']['output'];
  /** What. 环节 */
  readonly kind: KnowledgeStepKind;
  /** The last edition then. 版次 */
  readonly edition: Scalars['Int']['output'];
  /** Why, or how it is known. 说明 */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Who. 办理人 */
  readonly byName: Scalars['String']['output'];
  /** When. 时间 */
  readonly at: Scalars['DateTime']['output'];
};

/** What one department has published, and what of it is to be reviewed. 部门知识条目复核统计 */
export type KnowledgeReviewCount = {
  /** The department. 责任部门 */
  readonly ownerAgency: Agency;
  /** Name of the department. 责任部门名称 */
  readonly ownerName: Scalars['String']['output'];
  /** Entries it has published. 已发布数 */
  readonly published: Scalars['Int']['output'];
  /** Of these, so many whose review is near. 临近复核数 */
  readonly soon: Scalars['Int']['output'];
  /** Of these, so many whose review is overdue. 逾期未复核数 */
  readonly overdue: Scalars['Int']['output'];
  /** The worst of its lights. 灯色 */
  readonly light: Light;
};

/** One page of entries. 知识条目分页 */
export type KnowledgeEntryConnection = {
  /** Entries with their cursors. 条目 */
  readonly edges: ReadonlyArray<KnowledgeEntryEdge>;
  /** Entries alone. 知识条目 */
  readonly nodes: ReadonlyArray<KnowledgeEntry>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One of entries in a page. 知识条目条目 */
export type KnowledgeEntryEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. 知识条目 */
  readonly node: KnowledgeEntry;
};

/** How a policy is lectured on. 宣讲形式 */
export type LectureForm =
  /** At a place. 现场宣讲 */
  | 'AT_PLACE'
  /** Online. 线上宣讲 */
  | 'ONLINE'
  /** On the through-train at a project. 直通车宣讲 */
  | 'ON_BUS';

/** Whom a lecture is for. 宣讲对象 */
export type LectureAudience =
  /** Project owners. 项目单位 */
  | 'PROJECT_OWNERS'
  /** Enterprises. 企业 */
  | 'ENTERPRISES'
  /** The public. 群众 */
  | 'PUBLIC'
  /** People of the steward force. 帮办代办人员 */
  | 'FORCE';

/** State of a lecture. 宣讲状态 */
export type LectureStatus =
  /** Planned. 待宣讲 */
  | 'PLANNED'
  /** Held. 已宣讲 */
  | 'HELD'
  /** Called off. 已取消 */
  | 'CANCELLED';

/** What figures of lectures are divided by. 宣讲统计口径 */
export type LectureDivision =
  /** Region. 区域 */
  | 'REGION'
  /** Lecturer. 宣讲人 */
  | 'LECTURER'
  /** Field of policy. 政策领域 */
  | 'FIELD';

/** A policy lecture to be planned. 宣讲安排 */
export type LectureInput = {
  /** In a few words, up to 200 characters. 宣讲主题 */
  readonly topic: Scalars['String']['input'];
  /** Field of policy. 政策领域 */
  readonly field: PolicyField;
  /** Region it is for, GB/T 2260. 行政区划代码 */
  readonly regionCode: Scalars['String']['input'];
  /** How. 宣讲形式 */
  readonly form: LectureForm;
  /** Where, up to 200 characters; absent only when online. 地点 */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** When it begins. 开始时间 */
  readonly startsAt: Scalars['DateTime']['input'];
  /** When it ends, within a day. 结束时间 */
  readonly endsAt: Scalars['DateTime']['input'];
  /** Policy lecturers of that field and region who are on duty that day, 1 to 10. 宣讲人标识 */
  readonly lecturerIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Whom it is for. 宣讲对象 */
  readonly audience: LectureAudience;
  /** The project it is for; needed on the bus. 项目标识 */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Documents, up to 20. 宣讲材料 */
  readonly materials?: ReadonlyArray<LectureMaterialInput>;
  /** Entries of the knowledge base it is about, up to 50. 相关知识条目标识 */
  readonly entryIds?: ReadonlyArray<Scalars['ID']['input']>;
};

/** A document by its content. 宣讲材料 */
export type LectureMaterialInput = {
  /** SHA-256 of the content, in small hex letters. 摘要 */
  readonly sha256: Scalars['String']['input'];
  /** Name of the file, up to 200 characters. 文件名 */
  readonly name: Scalars['String']['input'];
};

/** Which lectures; conditions that are absent or null do not restrict. 宣讲筛选条件 */
export type LectureFilter = {
  /** In this state. 状态 */
  readonly status?: InputMaybe<LectureStatus>;
  /** Of this field of policy. 政策领域 */
  readonly field?: InputMaybe<PolicyField>;
  /** In this region or within it, GB/T 2260. 行政区划代码 */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** Given by this person. 宣讲人标识 */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  /** For this project. 项目标识 */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Beginning then or later. 开始时间不早于 */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Beginning before then. 开始时间早于 */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A lecture on a policy, planned, held or called off. 政策宣讲 */
export type Lecture = {
  /** Opaque id (UUIDv7). 宣讲标识 */
  readonly id: Scalars['ID']['output'];
  /** In a few words. 宣讲主题 */
  readonly topic: Scalars['String']['output'];
  /** Field of policy. 政策领域 */
  readonly field: PolicyField;
  /** Region it is for, GB/T 2260. 行政区划代码 */
  readonly regionCode: Scalars['String']['output'];
  /** Name of the region. 行政区划名称 */
  readonly regionName?: Maybe<Scalars['String']['output']>;
  /** How. 宣讲形式 */
  readonly form: LectureForm;
  /** Where; null only when online. 地点 */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** When it begins. 开始时间 */
  readonly startsAt: Scalars['DateTime']['output'];
  /** When it ends. 结束时间 */
  readonly endsAt: Scalars['DateTime']['output'];
  /** Who gives it. 宣讲人 */
  readonly lecturers: ReadonlyArray<Person>;
  /** Whom it is for. 宣讲对象 */
  readonly audience: LectureAudience;
  /** The project it is for. 工程建设项目 */
  readonly project?: Maybe<Project>;
  /** Documents. 宣讲材料 */
  readonly materials: ReadonlyArray<LectureMaterial>;
  /** Entries of the knowledge base it is about, as far as you may read them. 相关知识条目 */
  readonly entries: ReadonlyArray<KnowledgeEntry>;
  /** State. 状态 */
  readonly status: LectureStatus;
  /** How many people came. 参加人数 */
  readonly attended?: Maybe<Scalars['Int']['output']>;
  /** Why it was called off. 取消原因 */
  readonly cancelReason?: Maybe<Scalars['String']['output']>;
  /** What else was said. 备注 */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What was asked. 现场提问 */
  readonly questions?: Maybe<ReadonlyArray<LectureQuestion>>;
  /** When it was planned. 安排时间 */
  readonly plannedAt: Scalars['DateTime']['output'];
  /** Who planned it. 安排人 */
  readonly plannedByName?: Maybe<Scalars['String']['output']>;
};

/** A document by its content. 宣讲材料 */
export type LectureMaterial = {
  /** SHA-256 of the content, in hex. 摘要 */
  readonly sha256: Scalars['String']['output'];
  /** Name of the file. 文件名 */
  readonly name: Scalars['String']['output'];
};

/** What somebody asked at a lecture. 宣讲提问 */
export type LectureQuestion = {
  /** Opaque id (UUIDv7). 宣讲提问标识 */
  readonly id: Scalars['ID']['output'];
  /** The question. 提问内容 */
  readonly text: Scalars['String']['output'];
  /** The entry of the knowledge base it became, when you may read it. 知识条目 */
  readonly entry?: Maybe<KnowledgeEntry>;
};

/** What was done of lectures in one region, by one lecturer or in one field. 宣讲统计条目 */
export type LectureFigure = {
  /** The region, GB/T 2260. 行政区划代码 */
  readonly regionCode?: Maybe<Scalars['String']['output']>;
  /** Name of the region. 行政区划名称 */
  readonly regionName?: Maybe<Scalars['String']['output']>;
  /** The lecturer. 宣讲人 */
  readonly lecturer?: Maybe<Person>;
  /** Field of policy. 政策领域 */
  readonly field?: Maybe<PolicyField>;
  /** Lectures planned and not held yet. 待宣讲场次 */
  readonly planned: Scalars['Int']['output'];
  /** Lectures held. 已宣讲场次 */
  readonly held: Scalars['Int']['output'];
  /** Lectures called off. 取消场次 */
  readonly cancelled: Scalars['Int']['output'];
  /** People who came. 参加人次 */
  readonly attended: Scalars['Int']['output'];
};

/** One page of lectures. 政策宣讲分页 */
export type LectureConnection = {
  /** Lectures with their cursors. 条目 */
  readonly edges: ReadonlyArray<LectureEdge>;
  /** Lectures alone. 政策宣讲 */
  readonly nodes: ReadonlyArray<Lecture>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One of lectures in a page. 政策宣讲条目 */
export type LectureEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. 政策宣讲 */
  readonly node: Lecture;
};

/** One page of figures. 宣讲统计分页 */
export type LectureFigureConnection = {
  /** Figures with their cursors. 条目 */
  readonly edges: ReadonlyArray<LectureFigureEdge>;
  /** Figures alone. 宣讲统计 */
  readonly nodes: ReadonlyArray<LectureFigure>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One of figures in a page. 宣讲统计条目 */
export type LectureFigureEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. 宣讲统计 */
  readonly node: LectureFigure;
};

/** Which projects; conditions that are absent or null do not restrict. 服务台账筛选条件 */
export type ServiceLedgerFilter = {
  /** In this region or within it, GB/T 2260. 行政区划代码 */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** Whose steward or backup belongs to this unit. 单位标识 */
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
  /** In the hands of this person, as steward or backup. 人员标识 */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this kind. 项目类型 */
  readonly kind?: InputMaybe<ProjectKind>;
  /** On a key-project list of this level. 重点项目级别 */
  readonly keyLevel?: InputMaybe<KeyLevel>;
  /** In this state. 帮办状态 */
  readonly status?: InputMaybe<StewardshipStatus>;
  /** Held by somebody on this day or later. 起始日期 */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Held by somebody on this day or earlier. 截止日期 */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** With a problem past its deadline, or without. 是否有逾期问题 */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Order of the service ledger. 服务台账排序 */
export type ServiceLedgerOrder =
  /** By code. 项目代码 */
  | 'CODE'
  /** The latest change of hands first. 最近变动 */
  | 'SINCE'
  /** The most open problems first. 未办结问题数 */
  | 'OPEN_PROBLEMS';

/** Which problems; conditions that are absent or null do not restrict. 问题台账筛选条件 */
export type ProblemLedgerFilter = {
  /** In this region or within it, GB/T 2260. 行政区划代码 */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** Whose person responsible belongs to this unit. 单位标识 */
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
  /** This person is responsible for. 人员标识 */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this kind. 问题类型 */
  readonly kind?: InputMaybe<ProblemKind>;
  /** At this level. 层级 */
  readonly level?: InputMaybe<ProblemLevel>;
  /** In one of these states. 状态 */
  readonly statuses?: InputMaybe<ReadonlyArray<ProblemStatus>>;
  /** Reported on this day or later. 起始日期 */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Reported on this day or earlier. 截止日期 */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Unsolved past the deadline, or not. 是否逾期 */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Order of the problem ledger. 问题台账排序 */
export type ProblemLedgerOrder =
  /** The latest reported first. 收集时间 */
  | 'REPORTED'
  /** The earliest deadline first. 办理期限 */
  | 'DEADLINE';

/** Which people; conditions that are absent or null do not restrict. 工作量台账筛选条件 */
export type WorkloadLedgerFilter = {
  /** Of units in this region or within it, GB/T 2260. 行政区划代码 */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** Of this unit. 单位标识 */
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
  /** This person. 人员标识 */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  /** Projects held and reports of months from this day on. 起始日期 */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Projects held and reports of months up to this day. 截止日期 */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** With a problem past its deadline, or without. 是否有逾期问题 */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Order of the workload ledger. 工作量台账排序 */
export type WorkloadLedgerOrder =
  /** The most projects in hand first. 在办项目数 */
  | 'IN_HAND'
  /** The most open problems first. 未解决问题数 */
  | 'OPEN_PROBLEMS'
  /** By name, as its characters are numbered. 姓名 */
  | 'NAME';

/** The service ledger. 服务台账 */
export type ServiceLedger = {
  /** Sums over all lines. 合计 */
  readonly totals: ServiceLedgerTotals;
  /** Its lines. 台账条目 */
  readonly lines: ServiceLedgerLineConnection;
  /** The same as CSV for a spreadsheet, up to 5,000 lines. 导出台账 */
  readonly csv: Scalars['String']['output'];
};


/** The service ledger. 服务台账 */
export type ServiceLedgerlinesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Sums over all lines of the service ledger. 服务台账合计 */
export type ServiceLedgerTotals = {
  /** Projects. 项目 */
  readonly projects: Scalars['Int']['output'];
  /** In the hands of a steward or backup. 已配备管家 */
  readonly served: Scalars['Int']['output'];
  /** Without anybody, an alarm. 管家缺位 */
  readonly withoutSteward: Scalars['Int']['output'];
  /** Finished: in nobody's hands any more. 已办结 */
  readonly finished: Scalars['Int']['output'];
  /** With an agreement in force. 已签协议 */
  readonly agreementsSigned: Scalars['Int']['output'];
  /** Problems that are not closed. 未办结问题 */
  readonly openProblems: Scalars['Int']['output'];
  /** Of these unsolved past the deadline. 逾期问题 */
  readonly overdueProblems: Scalars['Int']['output'];
};

/** One line of the service ledger. 服务台账条目 */
export type ServiceLedgerLine = {
  /** The project. 项目 */
  readonly project: Project;
  /** Its code. 项目代码 */
  readonly code: Scalars['String']['output'];
  /** Its name. 项目名称 */
  readonly name: Scalars['String']['output'];
  /** Its owner. 项目单位 */
  readonly ownerName: Scalars['String']['output'];
  /** Where it lies, GB/T 2260. 行政区划代码 */
  readonly regionCode: Scalars['String']['output'];
  /** Its kind. 项目类型 */
  readonly kind: ProjectKind;
  /** Levels of the key-project lists it stands on. 重点项目级别 */
  readonly keyLevels: ReadonlyArray<KeyLevel>;
  /** How it is carried. 帮办状态 */
  readonly status: StewardshipStatus;
  /** Since when. 起始时间 */
  readonly since: Scalars['DateTime']['output'];
  /** Its steward. 项目管家 */
  readonly steward?: Maybe<Person>;
  /** Who held it when, the first one first. 历任管家 */
  readonly heldBy: Scalars['String']['output'];
  /** Of the latest agreement; null without one. 协议状态 */
  readonly agreement?: Maybe<AgreementStatus>;
  /** Worst of its open problems here; null with none. Project.light says more. 问题灯色 */
  readonly problemLight?: Maybe<Light>;
  /** Problems that are not closed. 未办结问题 */
  readonly openProblems: Scalars['Int']['output'];
  /** Of these unsolved past the deadline. 逾期问题 */
  readonly overdueProblems: Scalars['Int']['output'];
  /** Month of the last service report. 最近报送月份 */
  readonly lastReportMonth?: Maybe<Scalars['String']['output']>;
  /** Where that report stands. 最近报送状态 */
  readonly lastReportStatus?: Maybe<ReportStatus>;
  /** Day of the last return visit, of the service or about a problem. 最近回访日期 */
  readonly lastVisitOn?: Maybe<Scalars['Date']['output']>;
};

/** One page of lines of the service ledger. 服务台账分页 */
export type ServiceLedgerLineConnection = {
  /** Entries with their cursors. 条目 */
  readonly edges: ReadonlyArray<ServiceLedgerLineEdge>;
  /** Entries alone. 服务台账 */
  readonly nodes: ReadonlyArray<ServiceLedgerLine>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One of lines of the service ledger in a page. 服务台账条目 */
export type ServiceLedgerLineEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. 服务台账 */
  readonly node: ServiceLedgerLine;
};

/** The problem ledger. 问题台账 */
export type ProblemLedger = {
  /** Sums over all lines. 合计 */
  readonly totals: ProblemLedgerTotals;
  /** Its lines. 台账条目 */
  readonly lines: ProblemLedgerLineConnection;
  /** The same as CSV for a spreadsheet, up to 5,000 lines. 导出台账 */
  readonly csv: Scalars['String']['output'];
};


/** The problem ledger. 问题台账 */
export type ProblemLedgerlinesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Sums over all lines of the problem ledger. 问题台账合计 */
export type ProblemLedgerTotals = {
  /** Problems. 问题 */
  readonly problems: Scalars['Int']['output'];
  /** Unsolved. 未解决 */
  readonly open: Scalars['Int']['output'];
  /** Of these past the deadline. 逾期 */
  readonly overdue: Scalars['Int']['output'];
  /** Solved, waiting for the return visit. 待回访 */
  readonly solved: Scalars['Int']['output'];
  /** Closed. 已办结 */
  readonly closed: Scalars['Int']['output'];
};

/** One line of the problem ledger. 问题台账条目 */
export type ProblemLedgerLine = {
  /** The problem. 问题 */
  readonly problem?: Maybe<Problem>;
  /** The project. 项目 */
  readonly project: Project;
  /** Code of the project. 项目代码 */
  readonly projectCode?: Maybe<Scalars['String']['output']>;
  /** Name of the project. 项目名称 */
  readonly projectName?: Maybe<Scalars['String']['output']>;
  /** In a few words. 问题标题 */
  readonly title: Scalars['String']['output'];
  /** Its kind. 问题类型 */
  readonly kind: ProblemKind;
  /** Where it stands. 状态 */
  readonly status: ProblemStatus;
  /** Its level on the ladder. 层级 */
  readonly level: ProblemLevel;
  /** 1, and one more each time it was opened again. 轮次 */
  readonly round: Scalars['Int']['output'];
  /** Who is responsible. 责任人 */
  readonly responsibleName: Scalars['String']['output'];
  /** The unit of that person. 责任单位 */
  readonly unitName: Scalars['String']['output'];
  /** Day it was reported. 收集日期 */
  readonly reportedOn: Scalars['Date']['output'];
  /** Last day in time at its level. 办理期限 */
  readonly deadline: Scalars['Date']['output'];
  /** Day it was solved in this round. 解决日期 */
  readonly solvedOn?: Maybe<Scalars['Date']['output']>;
  /** Unsolved past the deadline. 是否逾期 */
  readonly overdue: Scalars['Boolean']['output'];
};

/** One page of lines of the problem ledger. 问题台账分页 */
export type ProblemLedgerLineConnection = {
  /** Entries with their cursors. 条目 */
  readonly edges: ReadonlyArray<ProblemLedgerLineEdge>;
  /** Entries alone. 问题台账 */
  readonly nodes: ReadonlyArray<ProblemLedgerLine>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One of lines of the problem ledger in a page. 问题台账条目 */
export type ProblemLedgerLineEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. 问题台账 */
  readonly node: ProblemLedgerLine;
};

/** The workload ledger. 工作量台账 */
export type WorkloadLedger = {
  /** Sums over all lines. 合计 */
  readonly totals: WorkloadLedgerTotals;
  /** Its lines. 台账条目 */
  readonly lines: WorkloadLedgerLineConnection;
  /** The same as CSV for a spreadsheet, up to 5,000 lines. 导出台账 */
  readonly csv: Scalars['String']['output'];
};


/** The workload ledger. 工作量台账 */
export type WorkloadLedgerlinesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Sums over all lines of the workload ledger. 工作量台账合计 */
export type WorkloadLedgerTotals = {
  /** People. 人员 */
  readonly people: Scalars['Int']['output'];
  /** Projects in hand as steward. 在办项目 */
  readonly asSteward: Scalars['Int']['output'];
  /** Projects in hand standing in. 代管项目 */
  readonly asBackup: Scalars['Int']['output'];
  /** Unsolved problems. 未解决问题 */
  readonly openProblems: Scalars['Int']['output'];
  /** Of these past the deadline. 逾期问题 */
  readonly overdueProblems: Scalars['Int']['output'];
  /** Service reports handed in. 已报送 */
  readonly reportsHandedIn: Scalars['Int']['output'];
  /** Of these late. 逾期报送 */
  readonly reportsLate: Scalars['Int']['output'];
};

/** One line of the workload ledger. 工作量台账条目 */
export type WorkloadLedgerLine = {
  /** The person. 人员 */
  readonly person?: Maybe<Person>;
  /** The name. 姓名 */
  readonly name: Scalars['String']['output'];
  /** The unit. 单位 */
  readonly unitName: Scalars['String']['output'];
  /** Where the unit is, GB/T 2260. 行政区划代码 */
  readonly regionCode: Scalars['String']['output'];
  /** Projects in hand as steward. 在办项目 */
  readonly asSteward: Scalars['Int']['output'];
  /** Projects in hand standing in. 代管项目 */
  readonly asBackup: Scalars['Int']['output'];
  /** Projects held on some day of the time asked for. 期间承担项目 */
  readonly projectsHeld: Scalars['Int']['output'];
  /** Unsolved problems the person is responsible for. 未解决问题 */
  readonly openProblems: Scalars['Int']['output'];
  /** Of these past the deadline. 逾期问题 */
  readonly overdueProblems: Scalars['Int']['output'];
  /** Service reports handed in for months of the time asked for. 已报送 */
  readonly reportsHandedIn: Scalars['Int']['output'];
  /** Of these late. 逾期报送 */
  readonly reportsLate: Scalars['Int']['output'];
};

/** One page of lines of the workload ledger. 工作量台账分页 */
export type WorkloadLedgerLineConnection = {
  /** Entries with their cursors. 条目 */
  readonly edges: ReadonlyArray<WorkloadLedgerLineEdge>;
  /** Entries alone. 工作量台账 */
  readonly nodes: ReadonlyArray<WorkloadLedgerLine>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One of lines of the workload ledger in a page. 工作量台账条目 */
export type WorkloadLedgerLineEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. 工作量台账 */
  readonly node: WorkloadLedgerLine;
};

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

/** Kind of meeting. 会议类别 */
export type MeetingKind =
  /** Joint meeting. 联席会议 */
  | 'JOINT_MEETING'
  /** Joint review. 联审会 */
  | 'JOINT_REVIEW'
  /** Work on the site. 现场办公 */
  | 'ON_SITE_WORK'
  /** Group talk. 集体座谈 */
  | 'GROUP_TALK'
  /** Online consultation. 在线会商 */
  | 'ONLINE_CONSULTATION'
  /** Open talk. 恳谈会 */
  | 'OPEN_TALK'
  /** Breakfast meeting. 早餐会 */
  | 'BREAKFAST';

/** State of a meeting. 会议状态 */
export type MeetingStatus =
  /** Called, not held yet. 待召开 */
  | 'PLANNED'
  /** Held; the minutes are missing. 已召开 */
  | 'HELD'
  /** Its minutes are kept. 已形成纪要 */
  | 'MINUTED'
  /** Called off. 已取消 */
  | 'CANCELLED';

/** Whether a participant came. 出席状态 */
export type Attendance =
  /** Invited. 受邀 */
  | 'INVITED'
  /** Came. 出席 */
  | 'PRESENT'
  /** Did not come. 缺席 */
  | 'ABSENT';

/** State of a resolution. 议定事项状态 */
export type ResolutionStatus =
  /** To be carried out. 落实中 */
  | 'OPEN'
  /** To be carried out, past its deadline. 逾期 */
  | 'OVERDUE'
  /** Carried out. 已落实 */
  | 'DONE'
  /** Cancelled. 已撤销 */
  | 'CANCELLED';

/** A department or a person, one of the two. 参会方或责任方 */
export type PartyInput = {
  /** The department. 部门 */
  readonly agency?: InputMaybe<Agency>;
  /** The person. 人员标识 */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
};

/** An item of an agenda. 议程事项 */
export type AgendaItemInput = {
  /** In a few words, up to 200 characters. 标题 */
  readonly title: Scalars['String']['input'];
  /** The problem it is about. 问题标识 */
  readonly problemId?: InputMaybe<Scalars['ID']['input']>;
  /** The project it is about; a problem's own when absent. 项目标识 */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Codes of the project's items of approval it is about. 审批事项代码 */
  readonly itemCodes?: ReadonlyArray<Scalars['String']['input']>;
};

/** Whether a participant came. 出席登记 */
export type AttendanceInput = {
  /** The participant. 参会方标识 */
  readonly participantId: Scalars['ID']['input'];
  /** Whether somebody came. 是否出席 */
  readonly present: Scalars['Boolean']['input'];
  /** Who came for a department, up to 50 characters. 出席人 */
  readonly attendedBy?: InputMaybe<Scalars['String']['input']>;
};

/** What a meeting has resolved. 议定事项登记 */
export type ResolutionInput = {
  /** The item of the agenda it was taken on. 议程事项标识 */
  readonly itemId?: InputMaybe<Scalars['ID']['input']>;
  /** What is to be done, or the opinion, up to 4000 characters. 内容 */
  readonly text: Scalars['String']['input'];
  /** Who is to do it. 责任方 */
  readonly owner: PartyInput;
  /** Working days until it is due, 1 to 60. 落实时限（工作日） */
  readonly dueWorkingDays: Scalars['Int']['input'];
  /** Whether it is the joint meeting's opinion on the problem of its item. 是否答复问题 */
  readonly answersProblem?: Scalars['Boolean']['input'];
};

/** Which meetings; conditions that are absent or null do not restrict. 会议筛选条件 */
export type MeetingFilter = {
  /** Of this kind. 会议类别 */
  readonly kind?: InputMaybe<MeetingKind>;
  /** In this state. 状态 */
  readonly status?: InputMaybe<MeetingStatus>;
  /** Of this region or within it, GB/T 2260. 行政区划代码 */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** About this project. 项目标识 */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** About this problem. 问题标识 */
  readonly problemId?: InputMaybe<Scalars['ID']['input']>;
};

/** Which resolutions; conditions that are absent or null do not restrict. 议定事项筛选条件 */
export type ResolutionFilter = {
  /** In one of these states. 状态 */
  readonly status?: InputMaybe<ReadonlyArray<ResolutionStatus>>;
  /** Of this meeting. 会议标识 */
  readonly meetingId?: InputMaybe<Scalars['ID']['input']>;
  /** About this project. 项目标识 */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Owed by this person. 责任人 */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  /** Owed by this department. 责任部门 */
  readonly agency?: InputMaybe<Agency>;
};

/** A department or a person. 参会方或责任方 */
export type Party = {
  /** The department, if it is one. 部门 */
  readonly agency?: Maybe<Agency>;
  /** Name of the department. 部门名称 */
  readonly agencyName?: Maybe<Scalars['String']['output']>;
  /** The person, if it is one. 人员 */
  readonly person?: Maybe<Person>;
};

/** Somebody who is invited to a meeting. 参会方 */
export type Participant = {
  /** Opaque id (UUIDv7). 参会方标识 */
  readonly id: Scalars['ID']['output'];
  /** Who. 参会方 */
  readonly party: Party;
  /** Whether somebody came. 出席状态 */
  readonly attendance: Attendance;
  /** Who came for a department. 出席人 */
  readonly attendedBy?: Maybe<Scalars['String']['output']>;
};

/** What a meeting talks about. 议程事项 */
export type AgendaItem = {
  /** Opaque id (UUIDv7). 议程事项标识 */
  readonly id: Scalars['ID']['output'];
  /** In a few words. 标题 */
  readonly title: Scalars['String']['output'];
  /** The problem it is about, when you may see it. 问题 */
  readonly problem?: Maybe<Problem>;
  /** The project it is about. 工程建设项目 */
  readonly project?: Maybe<Project>;
  /** Codes of the items of approval it is about. 审批事项代码 */
  readonly itemCodes: ReadonlyArray<Scalars['String']['output']>;
};

/** Another meeting of a participant at the same time. 会议时间冲突 */
export type MeetingClash = {
  /** Whose. 参会方 */
  readonly party: Party;
  /** Name of the other meeting; 另有会议 where it is not yours to see. 会议名称 */
  readonly title: Scalars['String']['output'];
  /** When it begins. 开始时间 */
  readonly startsAt: Scalars['DateTime']['output'];
  /** When it ends. 结束时间 */
  readonly endsAt: Scalars['DateTime']['output'];
};

/** What a meeting has resolved, who is to do it and by when. 议定事项 */
export type Resolution = {
  /** Opaque id (UUIDv7). 议定事项标识 */
  readonly id: Scalars['ID']['output'];
  /** The meeting, when you may see it. 会议 */
  readonly meeting?: Maybe<Meeting>;
  /** The project it is about. 工程建设项目 */
  readonly project?: Maybe<Project>;
  /** The problem it has answered, when you may see it. 所答复的问题 */
  readonly answeredProblem?: Maybe<Problem>;
  /** What is to be done. 内容 */
  readonly text: Scalars['String']['output'];
  /** Who is to do it. 责任方 */
  readonly owner: Party;
  /** State. 状态 */
  readonly status: ResolutionStatus;
  /** Light today. 灯色 */
  readonly light: Light;
  /** Working days it has. 落实时限（工作日） */
  readonly dueWorkingDays: Scalars['Int']['output'];
  /** Last day. 落实期限 */
  readonly deadline: Scalars['Date']['output'];
  /** Whether that day may still move because its year's public holidays are not published. 是否暂定 */
  readonly deadlineProvisional: Scalars['Boolean']['output'];
  /** When it was taken. 议定时间 */
  readonly takenAt: Scalars['DateTime']['output'];
  /** How it was carried out, or why it was cancelled. 落实情况或撤销理由 */
  readonly outcome?: Maybe<Scalars['String']['output']>;
  /** Day it was carried out or cancelled. 办结日期 */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
};

/** One page of meetings. 会议分页 */
export type MeetingConnection = {
  /** Meetings with their cursors. 条目 */
  readonly edges: ReadonlyArray<MeetingEdge>;
  /** Meetings alone. 会议 */
  readonly nodes: ReadonlyArray<Meeting>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One of meetings in a page. 会议条目 */
export type MeetingEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. 会议 */
  readonly node: Meeting;
};

/** One page of resolutions. 议定事项分页 */
export type ResolutionConnection = {
  /** Resolutions with their cursors. 条目 */
  readonly edges: ReadonlyArray<ResolutionEdge>;
  /** Resolutions alone. 议定事项 */
  readonly nodes: ReadonlyArray<Resolution>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One of resolutions in a page. 议定事项条目 */
export type ResolutionEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. 议定事项 */
  readonly node: Resolution;
};

/** Which matters; conditions that are absent or null do not restrict. 面上事项筛选条件 */
export type PolicyMatterFilter = {
  /** In this state. 状态 */
  readonly status?: InputMaybe<MatterStatus>;
  /** Of this region or within it, GB/T 2260. 行政区划代码 */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** With this text in the title. 关键字 */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** State of a matter. 面上事项状态 */
export type MatterStatus =
  /** Being settled. 研究中 */
  | 'OPEN'
  /** Answered. 已答复 */
  | 'ANSWERED';

/** The same problem of many projects, answered once by a policy. 面上事项 */
export type PolicyMatter = {
  /** Opaque id (UUIDv7). 面上事项标识 */
  readonly id: Scalars['ID']['output'];
  /** Region whose projects it concerns, GB/T 2260. 行政区划代码 */
  readonly regionCode: Scalars['String']['output'];
  /** In a few words. 标题 */
  readonly title: Scalars['String']['output'];
  /** What is to be settled. 问题描述 */
  readonly question: Scalars['String']['output'];
  /** State. 状态 */
  readonly status: MatterStatus;
  /** The policy in words. 政策答复 */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** When it was answered. 答复时间 */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was opened. 设立时间 */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Its problems that you may see, newest first. 所含问题 */
  readonly members?: Maybe<ProblemConnection>;
};


/** The same problem of many projects, answered once by a policy. 面上事项 */
export type PolicyMattermembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One page of matters. 面上事项分页 */
export type PolicyMatterConnection = {
  /** Matters with their cursors. 条目 */
  readonly edges: ReadonlyArray<PolicyMatterEdge>;
  /** Matters alone. 面上事项 */
  readonly nodes: ReadonlyArray<PolicyMatter>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One of matters in a page. 面上事项条目 */
export type PolicyMatterEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. 面上事项 */
  readonly node: PolicyMatter;
};

/** Which problems; conditions that are absent or null do not restrict. 问题筛选条件 */
export type ProblemFilter = {
  /** At this level. 办理层级 */
  readonly level?: InputMaybe<ProblemLevel>;
  /** Open and in the hands of this person. 当前承办人 */
  readonly holderId?: InputMaybe<Scalars['ID']['input']>;
  /** True: those that nobody has in hand although somebody must. 是否无人承办 */
  readonly holderMissing?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this matter. 面上事项标识 */
  readonly matterId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this project. 项目标识 */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this kind. 问题类别 */
  readonly kind?: InputMaybe<ProblemKind>;
  /** In one of these states. 状态 */
  readonly status?: InputMaybe<ReadonlyArray<ProblemStatus>>;
  /** With this light today. 灯色 */
  readonly light?: InputMaybe<Light>;
  /** For which this person is responsible. 责任人 */
  readonly responsibleId?: InputMaybe<Scalars['ID']['input']>;
  /** Of projects in this region or within it, GB/T 2260. 行政区划代码 */
  readonly region?: InputMaybe<Scalars['String']['input']>;
};

/** Something that stands in a project's way. 问题 */
export type Problem = {
  /** Level that has it. 办理层级 */
  readonly level: ProblemLevel;
  /** How it stands there. 层级状态 */
  readonly phase: LadderPhase;
  /** Who has it in hand; null where an office has it, and where nobody was found. 当前承办人 */
  readonly holder?: Maybe<Person>;
  /** Whether nobody has it in hand although somebody must: an alarm. 是否无人承办 */
  readonly holderMissing: Scalars['Boolean']['output'];
  /** What a level above has said, on its way down or come down. 办理意见 */
  readonly opinion?: Maybe<Scalars['String']['output']>;
  /** Who had it in hand when, in order. 承办历史 */
  readonly holds?: Maybe<ReadonlyArray<ProblemHold>>;
  /** The matter it belongs to, the same problem of many projects. 面上事项 */
  readonly matter?: Maybe<PolicyMatter>;
  /** Open problems of other projects with a like title that you may see, the likest first. 相似问题 */
  readonly similar?: Maybe<ReadonlyArray<SimilarProblem>>;
  /** The solution that was made of it. 解决方案 */
  readonly reusableSolution?: Maybe<Solution>;
  /** Opaque id (UUIDv7). 问题标识 */
  readonly id: Scalars['ID']['output'];
  /** The project. 工程建设项目 */
  readonly project: Project;
  /** Kind. 问题类别 */
  readonly kind: ProblemKind;
  /** In a few words. 标题 */
  readonly title: Scalars['String']['output'];
  /** State. 状态 */
  readonly status: ProblemStatus;
  /** Light today. 灯色 */
  readonly light: Light;
  /** Who is responsible. 责任人 */
  readonly responsible?: Maybe<Person>;
  /** When it was taken in. 收集时间 */
  readonly reportedAt: Scalars['DateTime']['output'];
  /** 1, and one more each time a return visit found it unsolved. 办理轮次 */
  readonly round: Scalars['Int']['output'];
  /** Working days its present level has. 本级办理时限（工作日） */
  readonly dueWorkingDays: Scalars['Int']['output'];
  /** Last day at its present level; at the steward's, last day on which it is to be solved. 本级办理期限 */
  readonly deadline: Scalars['Date']['output'];
  /** Whether that day may still move because its year's public holidays are not published. 是否暂定 */
  readonly deadlineProvisional: Scalars['Boolean']['output'];
  /** Day it was solved in this round. 解决日期 */
  readonly solvedOn?: Maybe<Scalars['Date']['output']>;
  /** In full. 内容 */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Who reported it. 反映人 */
  readonly reportedByName?: Maybe<Scalars['String']['output']>;
  /** How it is dealt with in this round. 反馈意见 */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** How it was solved in this round. 解决情况 */
  readonly solution?: Maybe<Scalars['String']['output']>;
  /** All it has gone through, in order. 办理过程 */
  readonly steps?: Maybe<ReadonlyArray<ProblemStep>>;
};


/** Something that stands in a project's way. 问题 */
export type ProblemsimilarArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One step a problem has taken. 办理步骤 */
export type ProblemStep = {
  /** Where it was taken. 办理层级 */
  readonly level: ProblemLevel;
  /** Opaque id (UUIDv7). 步骤标识 */
  readonly id: Scalars['ID']['output'];
  /** What it was. 步骤类别 */
  readonly kind: ProblemStepKind;
  /** In which round. 办理轮次 */
  readonly round: Scalars['Int']['output'];
  /** What was written. 内容 */
  readonly text: Scalars['String']['output'];
  /** Who paid the return visit; null for any other step. 回访人 */
  readonly visitor?: Maybe<Person>;
  /** When. 时间 */
  readonly at: Scalars['DateTime']['output'];
  /** Who recorded it. 记录人 */
  readonly actorName: Scalars['String']['output'];
};

/** What a step of a problem was. 步骤类别 */
export type ProblemStepKind =
  /** Taken in. 收集 */
  | 'REPORTED'
  /** Answered. 反馈 */
  | 'ANSWERED'
  /** Solved. 解决 */
  | 'SOLVED'
  /** Return visit, owner satisfied. 回访满意 */
  | 'VISITED_SATISFIED'
  /** Return visit, owner not satisfied. 回访不满意 */
  | 'VISITED_UNSATISFIED'
  /** Taken one level up. 升级 */
  | 'ESCALATED'
  /** Went up by itself, past its deadline. 逾期自动升级 */
  | 'ESCALATED_BY_CLOCK'
  /** Opinion of the level. 出具办理意见 */
  | 'OPINION_ISSUED'
  /** Answer passed on to the level below. 转达办理意见 */
  | 'PASSED_DOWN'
  /** Answer went down by itself, past its deadline. 逾期自动转达 */
  | 'PASSED_DOWN_BY_CLOCK'
  /** Given back to the level below. 退回 */
  | 'GIVEN_BACK'
  /** Put to a matter. 纳入面上事项 */
  | 'JOINED_MATTER'
  /** Taken out of its matter. 移出面上事项 */
  | 'LEFT_MATTER'
  /** Answered with its matter. 面上事项答复 */
  | 'ANSWERED_BY_MATTER';

/** Level of the ladder that a problem climbs. 问题办理层级 */
export type ProblemLevel =
  /** Steward. 帮办代办专员 */
  | 'STEWARD'
  /** Project service specialist. 项目服务专员 */
  | 'SPECIALIST'
  /** Expert team. 项目专家团队 */
  | 'EXPERT_TEAM'
  /** Joint meeting. 联席会议 */
  | 'JOINT_MEETING'
  /** City government. 市政府 */
  | 'CITY_GOVERNMENT';

/** How a problem stands at its level. 层级状态 */
export type LadderPhase =
  /** Being worked on. 办理中 */
  | 'OPEN'
  /** Given back from above. 上级退回 */
  | 'GIVEN_BACK'
  /** The answer from above is here, on its way down. 意见反馈中 */
  | 'RETURNED';

/** The time a problem was in one hand. 承办期间 */
export type ProblemHold = {
  /** Opaque id (UUIDv7). 承办期间标识 */
  readonly id: Scalars['ID']['output'];
  /** In which round. 办理轮次 */
  readonly round: Scalars['Int']['output'];
  /** At which level. 办理层级 */
  readonly level: ProblemLevel;
  /** How it stood there. 层级状态 */
  readonly phase: LadderPhase;
  /** Who had it; null where an office had it, and where nobody was found. 承办人 */
  readonly holder?: Maybe<Person>;
  /** Last day there. 办理期限 */
  readonly deadline: Scalars['Date']['output'];
  /** From when. 开始时间 */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Until when; null while it lasts. 结束时间 */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** An open problem that is like another. 相似问题 */
export type SimilarProblem = {
  /** The problem. 问题 */
  readonly problem: Problem;
  /** How like its title is, from 0 to 1. 相似度 */
  readonly likeness: Scalars['Float']['output'];
};

/** Plan made for one owner and project by a project service specialist. 一企一策方案 */
export type EnterprisePlan = {
  /** Opaque id (UUIDv7). 方案标识 */
  readonly id: Scalars['ID']['output'];
  /** The project. 工程建设项目 */
  readonly project: Project;
  /** The problem it was made for, if one. 相关问题 */
  readonly problem?: Maybe<Problem>;
  /** 1 for the first plan of the project. 版次 */
  readonly edition: Scalars['Int']['output'];
  /** In a few words. 标题 */
  readonly title: Scalars['String']['output'];
  /** What is to be done, in order. 工作措施 */
  readonly measures: ReadonlyArray<Scalars['String']['output']>;
  /** When. 出具时间 */
  readonly issuedAt: Scalars['DateTime']['output'];
  /** Who issued it. 出具人 */
  readonly issuedByName: Scalars['String']['output'];
};

/** Stage of the service in the notice's order (C5). 服务程序 */
export type ProcedureStage =
  /** Taking on. 承接 */
  | 'TAKE_ON'
  /** Handling, in five steps. 办理 */
  | 'HANDLE'
  /** Reporting. 统计报送 */
  | 'REPORT'
  /** Return visit. 回访 */
  | 'RETURN_VISIT'
  /** All is done. 已完成 */
  | 'COMPLETED';

/** Step of the procedure; five of them make up the handling (五步工作法). 步骤 */
export type ProcedureStepKind =
  /** Taking on. 承接 */
  | 'TAKE_ON'
  /** Early intervention. 提前介入 */
  | 'EARLY_INTERVENTION'
  /** Tailored plan. 定制方案 */
  | 'TAILORED_PLAN'
  /** Acceptance for approval. 审批受理 */
  | 'ACCEPTANCE'
  /** Speed-up in parallel. 并联提速 */
  | 'PARALLEL_SPEEDUP'
  /** Asking for the effect after approval. 批后问效 */
  | 'AFTER_APPROVAL'
  /** Reporting. 统计报送 */
  | 'REPORT'
  /** Return visit. 回访 */
  | 'RETURN_VISIT';

/** What became of a step. 步骤操作 */
export type ProcedureAction =
  /** Done. 完成 */
  | 'DONE'
  /** Taken back. 撤销 */
  | 'UNDONE'
  /** Not done when the project was finished. 办结时未完成 */
  | 'NOT_DONE';

/** Kind of evidence. 佐证类别 */
export type StepEvidenceKind =
  /** A joint pre-review. 联合预审 */
  | 'PRE_REVIEW'
  /** A roadmap. 办理路线图 */
  | 'ROADMAP'
  /** An application. 审批申请 */
  | 'APPLICATION'
  /** A parallel application. 并联申请 */
  | 'PARALLEL_APPLICATION'
  /** A certificate. 证照 */
  | 'CERTIFICATE'
  /** A service agreement. 服务协议 */
  | 'AGREEMENT'
  /** A plan for one owner. 一企一策方案 */
  | 'PLAN'
  /** A meeting. 会议 */
  | 'MEETING'
  /** A handoff. 材料转交 */
  | 'HANDOFF'
  /** A service report. 服务情况报告 */
  | 'SERVICE_REPORT'
  /** A return visit. 回访 */
  | 'SERVICE_VISIT'
  /** A document, named by words. 文件 */
  | 'DOCUMENT';

/** What shows that a step is done. 佐证 */
export type EvidenceInput = {
  /** Kind. 类别 */
  readonly kind: StepEvidenceKind;
  /** Opaque id, or the name of a document, up to 200 characters. 标识或文件名称 */
  readonly reference: Scalars['String']['input'];
};

/** Which procedures; conditions that are absent or null do not restrict. 服务流程筛选条件 */
export type ProcedureFilter = {
  /** Of projects in this region or within it, GB/T 2260. 行政区划代码 */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** Of projects of this steward. 项目管家标识 */
  readonly stewardId?: InputMaybe<Scalars['ID']['input']>;
  /** At this stage. 服务程序 */
  readonly stage?: InputMaybe<ProcedureStage>;
  /** True: with a step past its deadline; false: with none. 是否逾期 */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The service for one project: 承接、办理、统计报送、回访 (C5). 服务流程 */
export type Procedure = {
  /** The project. 工程建设项目 */
  readonly project: Project;
  /** When it was opened: when the project got its steward. 启动时间 */
  readonly openedAt: Scalars['DateTime']['output'];
  /** When its project was finished: no clock runs since; null while the service goes on. 终结时间 */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The first stage that is not done. 当前程序 */
  readonly stage: ProcedureStage;
  /** When the last step was done; null before. 完成时间 */
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** All steps in their order. 步骤 */
  readonly steps: ReadonlyArray<ProcedureStep>;
  /** The five steps of the handling, in their order. 五步工作法清单 */
  readonly checklist: ReadonlyArray<ProcedureStep>;
  /** The first step that is not done; null when all are. 下一步骤 */
  readonly next?: Maybe<ProcedureStep>;
  /** Worst light of the steps that are not done; null when no clock runs. 灯色 */
  readonly light?: Maybe<Light>;
  /** Whether a step is past its deadline. 是否逾期 */
  readonly overdue: Scalars['Boolean']['output'];
  /** What was done, taken back, and left at the end, newest first. 办理记录 */
  readonly history: ProcedureEntryConnection;
};


/** The service for one project: 承接、办理、统计报送、回访 (C5). 服务流程 */
export type ProcedurehistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One step of a procedure. 步骤 */
export type ProcedureStep = {
  /** Which one. 步骤 */
  readonly kind: ProcedureStepKind;
  /** The stage it belongs to. 所属程序 */
  readonly stage: ProcedureStage;
  /** Its name as the notice has it. 步骤名称 */
  readonly name: Scalars['String']['output'];
  /** Whether it is done. 是否完成 */
  readonly done: Scalars['Boolean']['output'];
  /** When; null while it is not done. 完成时间 */
  readonly doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who did it, or said so. 完成人 */
  readonly doneByName?: Maybe<Scalars['String']['output']>;
  /** Whether the graph saw it by itself. 是否系统认定 */
  readonly bySystem: Scalars['Boolean']['output'];
  /** What was done. 办理情况 */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What shows it. 佐证 */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Last day; null until its clock starts. 办理期限 */
  readonly deadline?: Maybe<Scalars['Date']['output']>;
  /** Whether the deadline may still move: holidays of that year are not published. 期限是否暂定 */
  readonly provisional: Scalars['Boolean']['output'];
  /** Green, amber when a fifth of the time or less is left, red past the deadline; null until its clock starts. 灯色 */
  readonly light?: Maybe<Light>;
  /** Whether it is past its deadline and not done. 是否逾期 */
  readonly overdue: Scalars['Boolean']['output'];
};

/** What shows that a step is done. 佐证 */
export type Evidence = {
  /** Kind. 类别 */
  readonly kind: StepEvidenceKind;
  /** Opaque id, or the name of a document. 标识或文件名称 */
  readonly reference: Scalars['String']['output'];
};

/** A line of a procedure's history. 办理记录 */
export type ProcedureEntry = {
  /** Opaque id (UUIDv7). 记录标识 */
  readonly id: Scalars['ID']['output'];
  /** The step. 步骤 */
  readonly step: ProcedureStepKind;
  /** Done, taken back, or not done at the end. 操作 */
  readonly action: ProcedureAction;
  /** What was done, or why it is not. 说明 */
  readonly text: Scalars['String']['output'];
  /** What shows it. 佐证 */
  readonly evidence: ReadonlyArray<Evidence>;
  /** When. 时间 */
  readonly at: Scalars['DateTime']['output'];
  /** Who. 操作人 */
  readonly actorName: Scalars['String']['output'];
};

/** One page of procedures. 服务流程分页 */
export type ProcedureConnection = {
  /** Procedures with their cursors. 条目 */
  readonly edges: ReadonlyArray<ProcedureEdge>;
  /** Procedures alone. 服务流程 */
  readonly nodes: ReadonlyArray<Procedure>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One of procedures in a page. 服务流程条目 */
export type ProcedureEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. 服务流程 */
  readonly node: Procedure;
};

/** One page of lines of a history. 办理记录分页 */
export type ProcedureEntryConnection = {
  /** Lines of a history with their cursors. 条目 */
  readonly edges: ReadonlyArray<ProcedureEntryEdge>;
  /** Lines of a history alone. 办理记录 */
  readonly nodes: ReadonlyArray<ProcedureEntry>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One of lines of a history in a page. 办理记录条目 */
export type ProcedureEntryEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. 办理记录 */
  readonly node: ProcedureEntry;
};

/** What makes a project complex. 复杂项目认定原因 */
export type ComplexityCause =
  /** The level of its key-project list. 重点项目级别 */
  | 'KEY_LEVEL'
  /** Its kind. 项目类型 */
  | 'KIND'
  /** How many items belong to it. 事项数量 */
  | 'ITEMS'
  /** How many departments decide them. 部门数量 */
  | 'AGENCIES'
  /** How long it is built. 建设周期 */
  | 'DURATION';

/** A place in the team of a project; a role that is not divided by stage or field has neither. 岗位 */
export type TeamSeatInput = {
  /** The role. 角色 */
  readonly role: DutyRole;
  /** The stage, for a stage attendant. 审批阶段 */
  readonly stage?: InputMaybe<ServiceStage>;
  /** The field, for a policy lecturer. 领域 */
  readonly field?: InputMaybe<PolicyField>;
};

/** The team of a complex project (C4). 项目帮代办团队 */
export type ProjectTeam = {
  /** The project. 工程建设项目 */
  readonly project: Project;
  /** Who leads it: the steward, or the backup while the steward is away. 负责人 */
  readonly leader?: Maybe<Person>;
  /** What made the project complex when that was last found. 复杂项目认定原因 */
  readonly reasons: ReadonlyArray<ComplexityReason>;
  /** Who is in it now beside the leader, in the order they joined. 现有成员 */
  readonly members: ReadonlyArray<ProjectTeamMember>;
  /** Who was in it once. 历任成员 */
  readonly formerMembers: ReadonlyArray<ProjectTeamMember>;
  /** Places that nobody has: an alarm. 缺位岗位 */
  readonly vacancies: ReadonlyArray<TeamVacancy>;
  /** When it was formed. 组建时间 */
  readonly formedAt: Scalars['DateTime']['output'];
  /** When it was dissolved; null while it serves. 撤销时间 */
  readonly dissolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was dissolved. 撤销原因 */
  readonly dissolveReason?: Maybe<Scalars['String']['output']>;
};

/** One thing that makes a project complex. 复杂项目认定原因 */
export type ComplexityReason = {
  /** Which sort. 类别 */
  readonly cause: ComplexityCause;
  /** In English. 英文说明 */
  readonly reason: Scalars['String']['output'];
  /** In Chinese. 说明 */
  readonly reasonZh: Scalars['String']['output'];
};

/** The time somebody has had a place in a team. 团队成员 */
export type ProjectTeamMember = {
  /** Opaque id (UUIDv7). 任职标识 */
  readonly id: Scalars['ID']['output'];
  /** The role. 角色 */
  readonly role: DutyRole;
  /** The stage, for a stage attendant. 审批阶段 */
  readonly stage?: Maybe<ServiceStage>;
  /** The field, for a policy lecturer. 领域 */
  readonly field?: Maybe<PolicyField>;
  /** Name of the place. 岗位名称 */
  readonly seatName: Scalars['String']['output'];
  /** Who. 人员 */
  readonly person?: Maybe<Person>;
  /** Chosen by the service room rather than by the match. 是否人工指定 */
  readonly byHand: Scalars['Boolean']['output'];
  /** Why it is this person, in English. 英文选配原因 */
  readonly reason: Scalars['String']['output'];
  /** Why it is this person, in Chinese. 选配原因 */
  readonly reasonZh: Scalars['String']['output'];
  /** Since when. 加入时间 */
  readonly since: Scalars['DateTime']['output'];
  /** Until when; null while it lasts. 退出时间 */
  readonly until?: Maybe<Scalars['DateTime']['output']>;
  /** Why it ended, in English. 英文退出原因 */
  readonly endReason?: Maybe<Scalars['String']['output']>;
  /** Why it ended, in Chinese. 退出原因 */
  readonly endReasonZh?: Maybe<Scalars['String']['output']>;
};

/** A place in a team that nobody has. 团队缺位 */
export type TeamVacancy = {
  /** Opaque id (UUIDv7). 缺位标识 */
  readonly id: Scalars['ID']['output'];
  /** The project. 工程建设项目 */
  readonly project: Project;
  /** The role. 角色 */
  readonly role: DutyRole;
  /** The stage, for a stage attendant. 审批阶段 */
  readonly stage?: Maybe<ServiceStage>;
  /** The field, for a policy lecturer. 领域 */
  readonly field?: Maybe<PolicyField>;
  /** Name of the place. 岗位名称 */
  readonly seatName: Scalars['String']['output'];
  /** Why, in English. 英文原因 */
  readonly reason: Scalars['String']['output'];
  /** Why, in Chinese. 原因 */
  readonly reasonZh: Scalars['String']['output'];
  /** Since when. 缺位时间 */
  readonly since: Scalars['DateTime']['output'];
};

/** One page of vacant places. 团队缺位分页 */
export type TeamVacancyConnection = {
  /** Vacant places with their cursors. 条目 */
  readonly edges: ReadonlyArray<TeamVacancyEdge>;
  /** Vacant places alone. 团队缺位 */
  readonly nodes: ReadonlyArray<TeamVacancy>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One of vacant places in a page. 团队缺位条目 */
export type TeamVacancyEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. 团队缺位 */
  readonly node: TeamVacancy;
};

/** Organisation that lends people to the steward force. 帮代办机构 */
export type Unit = {
  /** Since when the unit owes evidence; null when it never did. 印证材料报送义务 */
  readonly evidenceDuty?: Maybe<ReportingUnit>;
  /** How materials reach it. 转交方式 */
  readonly transferWays: TransferWays;
  /** What was handed over to its people, the latest routed first; null unless you work in its region or belong to it. 转入事项 */
  readonly incomingRoutes?: Maybe<RouteConnection>;
  /** Opaque id (UUIDv7). 单位标识 */
  readonly id: Scalars['ID']['output'];
  /** Name. 单位名称 */
  readonly name: Scalars['String']['output'];
  /** Tier it works at. 层级 */
  readonly tier: Tier;
  /** GB/T 2260 code. 行政区划代码 */
  readonly regionCode: Scalars['String']['output'];
  /** Name of the region. 行政区划名称 */
  readonly regionName?: Maybe<Scalars['String']['output']>;
  /** Who takes over when a steward of the unit is away. 备份人员 */
  readonly backup?: Maybe<Person>;
  /** When it was registered. 登记时间 */
  readonly registeredAt: Scalars['DateTime']['output'];
  /** Its people, in the order they joined. 所属人员 */
  readonly people: PersonConnection;
};


/** Organisation that lends people to the steward force. 帮代办机构 */
export type UnitincomingRoutesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Organisation that lends people to the steward force. 帮代办机构 */
export type UnitpeopleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What is reported. 报送类别 */
export type ReportKind =
  /** By whoever carries a project, on that project, due on the last day of the month. 服务情况报送 */
  | 'SERVICE'
  /** By a functional zone or street, due on the 25th, whether or not that is a working day. 印证材料报送 */
  | 'EVIDENCE';

/** Where a report stands. 报送状态 */
export type ReportStatus =
  /** Handed in. 已报送 */
  | 'HANDED_IN'
  /** Returned by the service room. 已退回 */
  | 'RETURNED'
  /** Accepted. 已采纳 */
  | 'ACCEPTED';

/** How far a duty to report is met. 应报状态 */
export type ReportDutyState =
  /** Nothing was handed in, and it is not too late. 待报送 */
  | 'DUE'
  /** Nothing was handed in, and it is too late. 未报送 */
  | 'MISSING'
  /** Handed in in time. 按期报送 */
  | 'HANDED_IN'
  /** Handed in late; it stays late. 逾期报送 */
  | 'LATE'
  /** Returned, to come again. 已退回 */
  | 'RETURNED';

/** What the service room said to a version. 审核结论 */
export type ReportOutcome =
  /** Returned. 退回 */
  | 'RETURNED'
  /** Accepted. 采纳 */
  | 'ACCEPTED';

/** Which units owe evidence. 报送单位类别 */
export type ReportingUnitKind =
  /** Functional zone. 功能区 */
  | 'FUNCTIONAL_ZONE'
  /** Street. 街道 */
  | 'STREET';

/** What a piece of evidence is; the notices name no kinds. 印证材料类别 */
export type EvidenceKind =
  /** Photograph. 现场照片 */
  | 'PHOTO'
  /** Document. 文件资料 */
  | 'DOCUMENT'
  /** Record of work. 工作记录 */
  | 'RECORD'
  /** Media coverage. 媒体报道 */
  | 'MEDIA'
  /** Other. 其他 */
  | 'OTHER';

/** Which duties; conditions that are absent or null do not restrict. 应报情况筛选条件 */
export type ReportDutyFilter = {
  /** About projects or units in this region or within it, GB/T 2260. 行政区划代码 */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** Owed by this unit or its people. 单位标识 */
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
  /** Owed by this person. 人员标识 */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  /** On this project. 项目标识 */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this kind. 报送类别 */
  readonly kind?: InputMaybe<ReportKind>;
  /** In this state. 应报状态 */
  readonly state?: InputMaybe<ReportDutyState>;
  /** Handed in late, returned ones too; or not. 是否逾期报送 */
  readonly late?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The month's report on a project; each part up to 2,000 characters, 无 where there is nothing. 服务情况 */
export type ServiceReportInput = {
  /** Progress of the project. 项目进展 */
  readonly progress: Scalars['String']['input'];
  /** Problems met. 存在问题 */
  readonly problemsMet: Scalars['String']['input'];
  /** Help given. 帮办情况 */
  readonly helpGiven: Scalars['String']['input'];
  /** Next month's work. 下月工作 */
  readonly nextWork: Scalars['String']['input'];
};

/** One piece of evidence: with exactly one of fingerprint and text. 印证材料 */
export type EvidenceEntryInput = {
  /** In a few words, up to 200 characters. 标题 */
  readonly title: Scalars['String']['input'];
  /** What it is. 类别 */
  readonly kind: EvidenceKind;
  /** The project it is about. 项目标识 */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** SHA-256 of the material, 64 hexadecimal digits in lower case. 材料指纹 */
  readonly sha256?: InputMaybe<Scalars['String']['input']>;
  /** The text of the document, up to 2,000 characters. 文字材料 */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Who owes which report for a month. 应报情况 */
export type ReportDuties = {
  /** The month as YYYY-MM. 月份 */
  readonly month: Scalars['String']['output'];
  /** How many in each state. 应报统计 */
  readonly counts: ReportDutyCounts;
  /** By kind, what they are about, and who owes them. 应报清单 */
  readonly list: ReportDutyConnection;
  /** The same as CSV for a spreadsheet, up to 5,000 lines. 导出清单 */
  readonly csv: Scalars['String']['output'];
};


/** Who owes which report for a month. 应报情况 */
export type ReportDutieslistArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How many reports are owed, by state: due, missing, in time, late and returned make up the whole. 应报统计 */
export type ReportDutyCounts = {
  /** All that are owed. 应报 */
  readonly owed: Scalars['Int']['output'];
  /** Not handed in, not too late. 待报送 */
  readonly due: Scalars['Int']['output'];
  /** Not handed in, too late. 未报送 */
  readonly missing: Scalars['Int']['output'];
  /** Handed in in time. 按期报送 */
  readonly handedIn: Scalars['Int']['output'];
  /** Handed in late. 逾期报送 */
  readonly late: Scalars['Int']['output'];
  /** Returned, to come again. 已退回 */
  readonly returned: Scalars['Int']['output'];
  /** Handed in late, returned ones too. 逾期报送（含退回） */
  readonly handedInLate: Scalars['Int']['output'];
};

/** That somebody owes a report for a month. 应报义务 */
export type ReportDuty = {
  /** What is owed. 报送类别 */
  readonly kind: ReportKind;
  /** The month as YYYY-MM. 月份 */
  readonly month: Scalars['String']['output'];
  /** The project reported on; null for evidence. 项目 */
  readonly project?: Maybe<Project>;
  /** Who owes it; null for evidence, which a unit owes. 责任人 */
  readonly person?: Maybe<Person>;
  /** The unit that owes it, or that of the person. 责任单位 */
  readonly unit?: Maybe<Unit>;
  /** Last day in time: a natural day. 报送截止日期 */
  readonly dueOn: Scalars['Date']['output'];
  /** How far it is met. 应报状态 */
  readonly state: ReportDutyState;
  /** Red when missing or late, amber when returned or a fifth of the time or less is left. 灯色 */
  readonly light: Light;
  /** Natural days it came late, or is late by now; 0 in time. 逾期天数 */
  readonly daysLate: Scalars['Int']['output'];
  /** What was handed in; null as long as nothing was. 报送材料 */
  readonly report?: Maybe<Report>;
};

/** A report that was handed in. 报送材料 */
export type Report = {
  /** Opaque id (UUIDv7). 报送材料标识 */
  readonly id: Scalars['ID']['output'];
  /** What is reported. 报送类别 */
  readonly kind: ReportKind;
  /** The month as YYYY-MM. 月份 */
  readonly month: Scalars['String']['output'];
  /** The project reported on; null for evidence. 项目 */
  readonly project?: Maybe<Project>;
  /** Who reported; null for evidence. 报送人 */
  readonly person?: Maybe<Person>;
  /** The unit that reported; null for a service report. 报送单位 */
  readonly unit?: Maybe<Unit>;
  /** Where it stands. 报送状态 */
  readonly status: ReportStatus;
  /** Last day in time: a natural day. 报送截止日期 */
  readonly dueOn: Scalars['Date']['output'];
  /** Day of the first version, which decides whether it was in time. 首次报送日期 */
  readonly firstHandedInOn: Scalars['Date']['output'];
  /** Natural days it came late, for ever; 0 in time. 逾期天数 */
  readonly daysLate: Scalars['Int']['output'];
  /** All versions, the first one first; 50 at the most. 历次版本 */
  readonly versions: ReadonlyArray<ReportVersion>;
};

/** One version of a report; never changed. 报送版本 */
export type ReportVersion = {
  /** 1, and one more for each. 版本号 */
  readonly no: Scalars['Int']['output'];
  /** Of a service report; null for evidence. 服务情况 */
  readonly service?: Maybe<ServiceReportText>;
  /** Of an evidence report; empty for a service report. 印证材料 */
  readonly evidence: ReadonlyArray<EvidenceEntry>;
  /** When it was handed in. 报送时间 */
  readonly handedInAt: Scalars['DateTime']['output'];
  /** Who handed it in. 报送人 */
  readonly handedInByName: Scalars['String']['output'];
  /** What the service room said; null as long as it said nothing. 审核结论 */
  readonly outcome?: Maybe<ReportOutcome>;
  /** Why it was returned. 退回原因 */
  readonly outcomeReason?: Maybe<Scalars['String']['output']>;
  /** When the service room decided. 审核时间 */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who decided. 审核人 */
  readonly decidedByName?: Maybe<Scalars['String']['output']>;
};

/** The month's report on a project. 服务情况 */
export type ServiceReportText = {
  /** Progress of the project. 项目进展 */
  readonly progress: Scalars['String']['output'];
  /** Problems met. 存在问题 */
  readonly problemsMet: Scalars['String']['output'];
  /** Help given. 帮办情况 */
  readonly helpGiven: Scalars['String']['output'];
  /** Next month's work. 下月工作 */
  readonly nextWork: Scalars['String']['output'];
};

/** One piece of evidence. 印证材料 */
export type EvidenceEntry = {
  /** In a few words. 标题 */
  readonly title: Scalars['String']['output'];
  /** What it is. 类别 */
  readonly kind: EvidenceKind;
  /** The project it is about. 项目 */
  readonly project?: Maybe<Project>;
  /** SHA-256 of the material. 材料指纹 */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** The text of the document. 文字材料 */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** That a unit owes evidence each month. 报送义务 */
export type ReportingUnit = {
  /** The unit. 单位 */
  readonly unit?: Maybe<Unit>;
  /** What it is. 单位类别 */
  readonly kind: ReportingUnitKind;
  /** The first month it owes, as YYYY-MM. 起始月份 */
  readonly fromMonth: Scalars['String']['output'];
  /** The last month it owes; null while there is no end. 截止月份 */
  readonly untilMonth?: Maybe<Scalars['String']['output']>;
};

/** One page of duties to report. 应报义务分页 */
export type ReportDutyConnection = {
  /** Entries with their cursors. 条目 */
  readonly edges: ReadonlyArray<ReportDutyEdge>;
  /** Entries alone. 应报义务 */
  readonly nodes: ReadonlyArray<ReportDuty>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One of duties to report in a page. 应报义务条目 */
export type ReportDutyEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. 应报义务 */
  readonly node: ReportDuty;
};

/** One page of reports. 报送材料分页 */
export type ReportConnection = {
  /** Entries with their cursors. 条目 */
  readonly edges: ReadonlyArray<ReportEdge>;
  /** Entries alone. 报送材料 */
  readonly nodes: ReadonlyArray<Report>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One of reports in a page. 报送材料条目 */
export type ReportEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. 报送材料 */
  readonly node: Report;
};

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

/** Confidentiality of a material that is handed over. 材料密级 */
export type TransferMaterialClassification =
  /** Public. 公开 */
  | 'PUBLIC'
  /** For officials and the parties. 内部 */
  | 'INTERNAL'
  /** Trade secret. 商业秘密 */
  | 'TRADE_SECRET'
  /** Technical secret. 技术秘密 */
  | 'TECHNICAL_SECRET'
  /** Personal data. 个人隐私 */
  | 'PERSONAL';

/** Branch of the notice (S2) that a route follows. 转办规则 */
export type RouteBranch =
  /** The first-contact agency acts itself. 本层级权限 */
  | 'ON_TIER'
  /** Main items of a lower tier: through the chief liaison of that area. 主要事项属下级权限 */
  | 'MAIN_LOWER'
  /** Main items of a higher tier: through the upper chief liaison. 主要事项属上级权限 */
  | 'MAIN_UPPER'
  /** Main items of the same tier elsewhere: through the chief liaison of that area. 主要事项属同级其他地区权限 */
  | 'MAIN_OTHER_AREA'
  /** Decided by the province or above: by line of business. 省级以上权限 */
  | 'PROVINCE'
  /** A few items off tier: straight to their chief contact. 少数事项不在本层级 */
  | 'FEW';

/** An item of a project, with where it is decided. 审批服务事项 */
export type RoutedItemInput = {
  /** Code as the catalogue has it. 事项代码 */
  readonly code: Scalars['String']['input'];
  /** Name, up to 200 characters. 事项名称 */
  readonly name: Scalars['String']['input'];
  /** The tier that decides it. 权限层级 */
  readonly tier: Tier;
  /** Where it is decided, GB/T 2260. 行政区划代码 */
  readonly regionCode: Scalars['String']['input'];
  /** The agency that decides it. 审批部门 */
  readonly agency?: InputMaybe<Agency>;
  /** Whether it is one of the main items; when none is, all count alike. 是否主要审批事项 */
  readonly isMain?: Scalars['Boolean']['input'];
};

/** A material to be handed over, by its content. 转交材料 */
export type TransferMaterialInput = {
  /** SHA-256 of the content, in hex. 摘要 */
  readonly sha256: Scalars['String']['input'];
  /** Name of the file. 文件名 */
  readonly name: Scalars['String']['input'];
  /** Media type. 媒体类型 */
  readonly mediaType: Scalars['String']['input'];
  /** Size in bytes. 字节数 */
  readonly bytes: Scalars['Float']['input'];
  /** Confidentiality. 密级 */
  readonly classification?: TransferMaterialClassification;
};

/** A cover sheet and materials on their way from one department to one or many recipients. 材料交接 */
export type Handoff = {
  /** Opaque id (UUIDv7). 交接标识 */
  readonly id: Scalars['ID']['output'];
};

/** How materials reach a unit. 转交方式 */
export type TransferWays = {
  /** Name of the unit in the exchange's directory. 名录标识 */
  readonly recipient: Scalars['String']['output'];
  /** How they go unless the sender says otherwise. 常用方式 */
  readonly usual: HandoffChannel;
  /** All channels on which it can be reached. 可用方式 */
  readonly channels: ReadonlyArray<HandoffChannel>;
  /** Mail address. 电子邮箱 */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Folder below the root of the share. 共享目录 */
  readonly shareFolder?: Maybe<Scalars['String']['output']>;
  /** Ed25519 key in PEM (SPKI) it signs with. 签收公钥 */
  readonly publicKey?: Maybe<Scalars['String']['output']>;
  /** Postal address. 邮寄地址 */
  readonly address?: Maybe<Scalars['String']['output']>;
};

/** One version of who acts for the items of a project. 办理流程 */
export type ProjectRouting = {
  /** Opaque id (UUIDv7). 办理流程标识 */
  readonly id: Scalars['ID']['output'];
  /** The project. 工程建设项目 */
  readonly project: Project;
  /** Counts versions from 1. 版本号 */
  readonly version: Scalars['Int']['output'];
  /** The first-contact agency. 首接帮代办机构 */
  readonly firstAgency?: Maybe<Unit>;
  /** Its items. 审批服务事项 */
  readonly items: ReadonlyArray<RoutedItem>;
  /** Who acts, each item in exactly one route. 办理途径 */
  readonly routes: ReadonlyArray<Route>;
  /** Share of the counted items off the first agency's tier or place, 0 to 1. 非本层级事项占比 */
  readonly offTierShare: Scalars['Float']['output'];
  /** The largest share that counted as few, 0 to 1. 少数事项占比上限 */
  readonly fewShare: Scalars['Float']['output'];
  /** Day it was made. 编制日期 */
  readonly madeOn: Scalars['Date']['output'];
  /** When it was made. 编制时间 */
  readonly madeAt: Scalars['DateTime']['output'];
  /** Who made it. 编制人 */
  readonly madeByName: Scalars['String']['output'];
};

/** An item of a routing. 审批服务事项 */
export type RoutedItem = {
  /** Code. 事项代码 */
  readonly code: Scalars['String']['output'];
  /** Name. 事项名称 */
  readonly name: Scalars['String']['output'];
  /** The tier that decides it. 权限层级 */
  readonly tier: Tier;
  /** Where it is decided, GB/T 2260. 行政区划代码 */
  readonly regionCode: Scalars['String']['output'];
  /** The agency that decides it. 审批部门 */
  readonly agency?: Maybe<Agency>;
  /** Whether it is one of the main items. 是否主要审批事项 */
  readonly isMain: Scalars['Boolean']['output'];
};

/** Who acts for some items of a project, and how. 办理途径 */
export type Route = {
  /** Opaque id (UUIDv7). 途径标识 */
  readonly id: Scalars['ID']['output'];
  /** The project. 工程建设项目 */
  readonly project: Project;
  /** Branch of the notice it follows. 转办规则 */
  readonly branch: RouteBranch;
  /** The tier that decides the items. 权限层级 */
  readonly tier: Tier;
  /** Where they are decided, GB/T 2260. 行政区划代码 */
  readonly regionCode: Scalars['String']['output'];
  /** Name of the region. 行政区划名称 */
  readonly regionName?: Maybe<Scalars['String']['output']>;
  /** The items. 事项 */
  readonly items: ReadonlyArray<RoutedItem>;
  /** The chief liaison or chief contact; null for the first agency or a line of business. 联系人 */
  readonly person?: Maybe<Person>;
  /** The unit that acts; null for a line of business. 办理单位 */
  readonly unit?: Maybe<Unit>;
  /** Whose line of business it is; null for any other branch. 业务对口部门 */
  readonly agency?: Maybe<Agency>;
  /** Why, in English. 英文理由 */
  readonly reason: Scalars['String']['output'];
  /** Why, in Chinese, in the notice's words. 理由 */
  readonly reasonZh: Scalars['String']['output'];
  /** The handoff that carries the materials; null while they were not handed over. 材料交接标识 */
  readonly handoffId?: Maybe<Scalars['ID']['output']>;
  /** The same with its state. 材料交接 */
  readonly handoff?: Maybe<Handoff>;
  /** How they go; null when the unit's usual way is taken, or before. 转交方式 */
  readonly channel?: Maybe<HandoffChannel>;
  /** Who receives them, as in the exchange's directory. 接收单位 */
  readonly recipient?: Maybe<Scalars['String']['output']>;
  /** When they were handed over. 转交时间 */
  readonly transferredAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One page of routings. 办理流程分页 */
export type ProjectRoutingConnection = {
  /** Routings with their cursors. 条目 */
  readonly edges: ReadonlyArray<ProjectRoutingEdge>;
  /** Routings alone. 办理流程 */
  readonly nodes: ReadonlyArray<ProjectRouting>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One of routings in a page. 办理流程条目 */
export type ProjectRoutingEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. 办理流程 */
  readonly node: ProjectRouting;
};

/** One page of routes. 办理途径分页 */
export type RouteConnection = {
  /** Routes with their cursors. 条目 */
  readonly edges: ReadonlyArray<RouteEdge>;
  /** Routes alone. 办理途径 */
  readonly nodes: ReadonlyArray<Route>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One of routes in a page. 办理途径条目 */
export type RouteEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. 办理途径 */
  readonly node: Route;
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

/** Stage of approval that an attendant is trained in. 审批阶段 */
export type ServiceStage =
  /** Project initiation and land-use planning permit. 立项用地规划许可 */
  | 'LAND_USE_PLANNING'
  /** Engineering construction permit. 工程建设许可 */
  | 'ENGINEERING_CONSTRUCTION'
  /** Construction start permit. 施工许可 */
  | 'CONSTRUCTION_PERMIT'
  /** Completion acceptance. 竣工验收 */
  | 'COMPLETION_ACCEPTANCE';

/** Field of policy that a lecturer is trained in. 政策领域 */
export type PolicyField =
  /** Building factories and producing. 建厂生产 */
  | 'FACTORY_PRODUCTION'
  /** Building and selling. 盖楼销售 */
  | 'BUILDING_SALES'
  /** Renovating residential quarters. 小区改造 */
  | 'COMMUNITY_RENOVATION';

/** Duty a person of the steward force can hold. 帮办代办角色 */
export type DutyRole =
  /** Steward; carries projects. 帮办代办专员 */
  | 'STEWARD'
  /** Project service specialist. 项目服务专员 */
  | 'PROJECT_SERVICE_SPECIALIST'
  /** Expert. 专家 */
  | 'EXPERT'
  /** General administrator. 总体工作管理员 */
  | 'GENERAL_ADMINISTRATOR'
  /** Approval procedure guide, by kind of project. 审批流程指导员 */
  | 'PROCEDURE_GUIDE'
  /** Stage attendant, by stage; carries projects. 帮代办服务员 */
  | 'STAGE_ATTENDANT'
  /** Approval policy lecturer, by field. 审批政策宣讲员 */
  | 'POLICY_LECTURER'
  /** Work supervisor. 工作督导员 */
  | 'WORK_SUPERVISOR'
  /** Leader of a through-train crew. 班长 */
  | 'CREW_LEADER'
  /** Agent of a through-train crew. 代办员 */
  | 'CREW_AGENT'
  /** Approver of a through-train crew. 审批员 */
  | 'CREW_APPROVER'
  /** Service specialist; carries projects. 服务专员 */
  | 'SERVICE_SPECIALIST'
  /** Chief liaison of an area. 首席联络员 */
  | 'CHIEF_LIAISON'
  /** Chief contact for an item or a kind of project. 首席帮代办联系人 */
  | 'CHIEF_CONTACT';

/** Which units; conditions that are absent or null do not restrict. 单位筛选条件 */
export type UnitFilter = {
  /** At this tier. 层级 */
  readonly tier?: InputMaybe<Tier>;
  /** In this region or within it, GB/T 2260. 行政区划代码 */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** With this text in the name. 关键字 */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Which people; conditions that are absent or null do not restrict. 人员筛选条件 */
export type PeopleFilter = {
  /** Holding this role now. 角色 */
  readonly role?: InputMaybe<DutyRole>;
  /** Of a unit at this tier. 层级 */
  readonly tier?: InputMaybe<Tier>;
  /** Of a unit in this region or within it, GB/T 2260. 行政区划代码 */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** Of this unit. 单位标识 */
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
  /** With this text in the name. 关键字 */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Which entries of the ledger; conditions that are absent or null do not restrict. 台账筛选条件 */
export type PersonnelHistoryFilter = {
  /** About this unit or its people. 单位标识 */
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
  /** About this person. 人员标识 */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this sort. 事由 */
  readonly action?: InputMaybe<PersonnelAction>;
};

/** What a held role is to cover; an empty or absent list sets no limit of that sort. 任职范围 */
export type RoleScopeInput = {
  /** Kinds of project. 项目类型 */
  readonly kinds?: InputMaybe<ReadonlyArray<ProjectKind>>;
  /** Stages of approval. 审批阶段 */
  readonly stages?: InputMaybe<ReadonlyArray<ServiceStage>>;
  /** Fields of policy. 政策领域 */
  readonly fields?: InputMaybe<ReadonlyArray<PolicyField>>;
  /** GB/T 2260 codes; the unit's own region when there is none. 服务区域 */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A role that a person holds or held. 任职 */
export type RoleHolding = {
  /** Opaque id (UUIDv7). 任职标识 */
  readonly id: Scalars['ID']['output'];
  /** The role. 角色 */
  readonly role: DutyRole;
  /** The role's name as the notice has it. 角色名称 */
  readonly roleName: Scalars['String']['output'];
  /** Kinds of project it covers; all when empty. 项目类型 */
  readonly kinds: ReadonlyArray<ProjectKind>;
  /** Stages it covers; all when empty. 审批阶段 */
  readonly stages: ReadonlyArray<ServiceStage>;
  /** Fields of policy it covers; all when empty. 政策领域 */
  readonly fields: ReadonlyArray<PolicyField>;
  /** Regions it covers, GB/T 2260. 服务区域 */
  readonly regions: ReadonlyArray<Scalars['String']['output']>;
  /** Since when. 授予时间 */
  readonly grantedAt: Scalars['DateTime']['output'];
  /** Until when; null while it is held. 撤销时间 */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A time away from duty. 离岗记录 */
export type Absence = {
  /** Opaque id (UUIDv7). 离岗记录标识 */
  readonly id: Scalars['ID']['output'];
  /** First day away. 离岗首日 */
  readonly firstDay: Scalars['Date']['output'];
  /** Last day away. 离岗末日 */
  readonly lastDay: Scalars['Date']['output'];
  /** First day on duty again, when the person came back early. 提前返岗日 */
  readonly backOn?: Maybe<Scalars['Date']['output']>;
  /** Why: one's own, or of people of the office's region. 事由 */
  readonly reason: Scalars['String']['output'];
};

/** What an entry of the personnel ledger tells. 台账事由 */
export type PersonnelAction =
  /** Somebody joined a team. 加入队伍 */
  | 'TEAM_JOINED'
  /** Somebody left a team. 退出队伍 */
  | 'TEAM_LEFT'
  /** A chief liaison was appointed. 任命首席联络员 */
  | 'LIAISON_APPOINTED'
  /** A chief liaison was dismissed. 免去首席联络员 */
  | 'LIAISON_DISMISSED'
  /** A chief contact was appointed. 确定首席帮代办联系人 */
  | 'CONTACT_APPOINTED'
  /** A chief contact handed over. 移交首席帮代办联系人 */
  | 'CONTACT_HANDED_OVER'
  /** A training was planned. 制定培训计划 */
  | 'TRAINING_PLANNED'
  /** A training was called off. 取消培训 */
  | 'TRAINING_CANCELLED'
  /** Somebody was trained. 登记培训记录 */
  | 'TRAINING_RECORDED'
  /** It was said how materials reach a unit. 登记转交方式 */
  | 'TRANSFER_WAYS_SET'
  /** The post of a chief contact was abolished. 撤销首席帮代办联系人岗位 */
  | 'CONTACT_ABOLISHED'
  /** The result of a training was corrected. 更正培训结果 */
  | 'TRAINING_CORRECTED'
  /** A unit was registered. 登记单位 */
  | 'UNIT_REGISTERED'
  /** A person joined. 登记人员 */
  | 'PERSON_REGISTERED'
  /** A role was given. 授予角色 */
  | 'ROLE_GRANTED'
  /** A role was taken back. 撤销角色 */
  | 'ROLE_REVOKED'
  /** A backup was named. 指定备份人员 */
  | 'BACKUP_NAMED'
  /** An absence was recorded. 登记离岗 */
  | 'ABSENCE_RECORDED'
  /** An absence ended early. 提前返岗 */
  | 'ABSENCE_ENDED';

/** One line of the personnel ledger; never changed. 人员台账条目 */
export type PersonnelEntry = {
  /** Opaque id (UUIDv7). 条目标识 */
  readonly id: Scalars['ID']['output'];
  /** What it tells. 事由 */
  readonly action: PersonnelAction;
  /** The unit. 单位 */
  readonly unit?: Maybe<Unit>;
  /** The person, if it is about one. 人员 */
  readonly person?: Maybe<Person>;
  /** In one English sentence. 英文摘要 */
  readonly summary: Scalars['String']['output'];
  /** In one Chinese sentence. 摘要 */
  readonly summaryZh: Scalars['String']['output'];
  /** What was before, as far as it changed. 变更前 */
  readonly before: Scalars['JSON']['output'];
  /** What is after. 变更后 */
  readonly after: Scalars['JSON']['output'];
  /** When. 时间 */
  readonly at: Scalars['DateTime']['output'];
  /** Who did it. 经办人 */
  readonly actorName: Scalars['String']['output'];
};

/** State of the carrying of a project. 帮办状态 */
export type StewardshipStatus =
  /** Nobody was assigned, and nobody must be. 未指派 */
  | 'UNASSIGNED'
  /** A key project without a steward: an alarm. 重点项目缺管家 */
  | 'MISSING'
  /** The steward carries it. 管家负责 */
  | 'SERVING'
  /** The steward is away, the backup carries it. 备份人员接替 */
  | 'COVERED'
  /** The steward is away and no backup is on duty: an alarm. 无人负责 */
  | 'UNCOVERED'
  /** Finished: nobody has it in hand, its last steward keeps in touch. 已办结 */
  | 'FINISHED';

/** How a project is carried now. 项目帮办情况 */
export type Stewardship = {
  /** The project. 工程建设项目 */
  readonly project: Project;
  /** State. 状态 */
  readonly status: StewardshipStatus;
  /** Since when. 开始时间 */
  readonly since: Scalars['DateTime']['output'];
  /** The steward who was assigned, on duty or away. 项目管家 */
  readonly steward?: Maybe<Person>;
  /** Who carries the project now. 当前负责人 */
  readonly holder?: Maybe<Person>;
  /** Why it is this steward. 指派 */
  readonly assignment?: Maybe<StewardAssignment>;
};

/** That nobody carries a project although somebody should. 管家缺位告警 */
export type StewardAlarm = {
  /** The project. 工程建设项目 */
  readonly project: Project;
  /** MISSING or UNCOVERED. 状态 */
  readonly status: StewardshipStatus;
  /** Why, in English. 英文原因 */
  readonly reason: Scalars['String']['output'];
  /** Why, in Chinese. 原因 */
  readonly reasonZh: Scalars['String']['output'];
  /** Since when. 开始时间 */
  readonly since: Scalars['DateTime']['output'];
};

/** Who was made steward of a project, and why this person. 管家指派 */
export type StewardAssignment = {
  /** Opaque id (UUIDv7). 指派标识 */
  readonly id: Scalars['ID']['output'];
  /** The project. 工程建设项目 */
  readonly project: Project;
  /** The steward. 项目管家 */
  readonly person?: Maybe<Person>;
  /** Chosen by the service room rather than by the match. 是否人工指定 */
  readonly byHand: Scalars['Boolean']['output'];
  /** Why, in English. 英文理由 */
  readonly reason: Scalars['String']['output'];
  /** Why, in Chinese. 理由 */
  readonly reasonZh: Scalars['String']['output'];
  /** When. 指派时间 */
  readonly madeAt: Scalars['DateTime']['output'];
  /** Who assigned. 指派人 */
  readonly madeByName: Scalars['String']['output'];
  /** Points of the steward, of 100. 匹配得分 */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** What the points are made of. 得分构成 */
  readonly parts?: Maybe<ReadonlyArray<MatchPart>>;
  /** Everybody who was considered, best first, at most 20. 候选人员 */
  readonly considered?: Maybe<ReadonlyArray<MatchCandidate>>;
};

/** Part of the match. 匹配因素 */
export type MatchFactor =
  /** Tier of the person's unit. 层级 */
  | 'TIER'
  /** Closest region that contains the project. 区域 */
  | 'REGION'
  /** Kind of project. 项目类型 */
  | 'KIND'
  /** Share of the stages ahead that the person masters. 阶段能力 */
  | 'STAGE'
  /** Projects in hand. 工作量 */
  | 'WORKLOAD';

/** Points for one part of the match. 得分项 */
export type MatchPart = {
  /** The part. 匹配因素 */
  readonly factor: MatchFactor;
  /** Points. 得分 */
  readonly points: Scalars['Float']['output'];
  /** The most this part can give. 满分 */
  readonly most: Scalars['Int']['output'];
  /** Why, in English. 英文说明 */
  readonly reason: Scalars['String']['output'];
  /** Why, in Chinese. 说明 */
  readonly reasonZh: Scalars['String']['output'];
};

/** Why somebody could not be matched. 不予匹配原因 */
export type MatchExclusion =
  /** Away on that day. 不在岗 */
  | 'ABSENT'
  /** Holds no role that carries projects. 无帮办代办角色 */
  | 'NO_STEWARD_ROLE'
  /** Does not serve the region. 区域不符 */
  | 'OUT_OF_REGION'
  /** Does not serve this kind of project. 项目类型不符 */
  | 'OUT_OF_KIND'
  /** Serves none of the stages ahead. 审批阶段不符 */
  | 'OUT_OF_STAGE';

/** Somebody who was considered as a steward. 候选人员 */
export type MatchCandidate = {
  /** The person. 人员 */
  readonly person?: Maybe<Person>;
  /** Name at that time. 姓名 */
  readonly name: Scalars['String']['output'];
  /** Projects in hand at that time. 在办项目数 */
  readonly workload: Scalars['Int']['output'];
  /** Points, of 100. 得分 */
  readonly score: Scalars['Float']['output'];
  /** What the points are made of. 得分构成 */
  readonly parts: ReadonlyArray<MatchPart>;
  /** Why the person could not be matched; null for one who could. 不予匹配原因 */
  readonly exclusion?: Maybe<MatchExclusion>;
};

/** Capacity in which a project is held. 任职身份 */
export type StewardCapacity =
  /** As its steward. 项目管家 */
  | 'STEWARD'
  /** As the backup of a steward who is away. 备份人员 */
  | 'BACKUP';

/** The time one person has held a project. 任职期间 */
export type StewardTerm = {
  /** Opaque id (UUIDv7). 任职期间标识 */
  readonly id: Scalars['ID']['output'];
  /** Who held it. 负责人 */
  readonly person?: Maybe<Person>;
  /** As what. 任职身份 */
  readonly capacity: StewardCapacity;
  /** Why, in English. 英文理由 */
  readonly reason: Scalars['String']['output'];
  /** Why, in Chinese. 理由 */
  readonly reasonZh: Scalars['String']['output'];
  /** From when. 开始时间 */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Until when; null while it lasts. 结束时间 */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Kind of problem. 问题类别 */
export type ProblemKind =
  /** Settled case by case. 点上问题（一事一议） */
  | 'SINGLE'
  /** Needs a policy. 面上问题（出台政策） */
  | 'GENERAL';

/** State of a problem in its closed loop. 问题状态 */
export type ProblemStatus =
  /** Taken in. 收集 */
  | 'COLLECTED'
  /** The owner knows how it is dealt with. 反馈 */
  | 'ANSWERED'
  /** Said to be solved; waits for the return visit. 解决 */
  | 'SOLVED'
  /** The return visit found the owner satisfied. 回访办结 */
  | 'CLOSED';

/** Light of a deadline. 灯色 */
export type Light =
  /** In time. 绿灯 */
  | 'GREEN'
  /** A fifth of the time or less is left. 黄灯 */
  | 'AMBER'
  /** Past the deadline, or solved too late. 红灯 */
  | 'RED';

/** One page of people. 帮办代办人员分页 */
export type PersonConnection = {
  /** People with their cursors. 条目 */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** People alone. 帮办代办人员 */
  readonly nodes: ReadonlyArray<Person>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One of people in a page. 帮办代办人员条目 */
export type PersonEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. 帮办代办人员 */
  readonly node: Person;
};

/** One page of units. 帮代办机构分页 */
export type UnitConnection = {
  /** Units with their cursors. 条目 */
  readonly edges: ReadonlyArray<UnitEdge>;
  /** Units alone. 帮代办机构 */
  readonly nodes: ReadonlyArray<Unit>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One of units in a page. 帮代办机构条目 */
export type UnitEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. 帮代办机构 */
  readonly node: Unit;
};

/** One page of ledger entries. 人员台账条目分页 */
export type PersonnelEntryConnection = {
  /** Ledger entries with their cursors. 条目 */
  readonly edges: ReadonlyArray<PersonnelEntryEdge>;
  /** Ledger entries alone. 人员台账条目 */
  readonly nodes: ReadonlyArray<PersonnelEntry>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One of ledger entries in a page. 人员台账条目条目 */
export type PersonnelEntryEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. 人员台账条目 */
  readonly node: PersonnelEntry;
};

/** One page of stewardships. 项目帮办情况分页 */
export type StewardshipConnection = {
  /** Stewardships with their cursors. 条目 */
  readonly edges: ReadonlyArray<StewardshipEdge>;
  /** Stewardships alone. 项目帮办情况 */
  readonly nodes: ReadonlyArray<Stewardship>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One of stewardships in a page. 项目帮办情况条目 */
export type StewardshipEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. 项目帮办情况 */
  readonly node: Stewardship;
};

/** One page of alarms. 管家缺位告警分页 */
export type StewardAlarmConnection = {
  /** Alarms with their cursors. 条目 */
  readonly edges: ReadonlyArray<StewardAlarmEdge>;
  /** Alarms alone. 管家缺位告警 */
  readonly nodes: ReadonlyArray<StewardAlarm>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One of alarms in a page. 管家缺位告警条目 */
export type StewardAlarmEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. 管家缺位告警 */
  readonly node: StewardAlarm;
};

/** One page of terms. 任职期间分页 */
export type StewardTermConnection = {
  /** Terms with their cursors. 条目 */
  readonly edges: ReadonlyArray<StewardTermEdge>;
  /** Terms alone. 任职期间 */
  readonly nodes: ReadonlyArray<StewardTerm>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One of terms in a page. 任职期间条目 */
export type StewardTermEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. 任职期间 */
  readonly node: StewardTerm;
};

/** One page of problems. 问题分页 */
export type ProblemConnection = {
  /** Problems with their cursors. 条目 */
  readonly edges: ReadonlyArray<ProblemEdge>;
  /** Problems alone. 问题 */
  readonly nodes: ReadonlyArray<Problem>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One of problems in a page. 问题条目 */
export type ProblemEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. 问题 */
  readonly node: Problem;
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

/** Where a service file stands. 档案状态 */
export type ServiceFileStatus =
  /** Being collected. 整理中 */
  | 'COLLECTING'
  /** Complete and kept. 已归档 */
  | 'CLOSED'
  /** On its way, not signed for. 移交中 */
  | 'HANDING_OVER'
  /** Signed for. 已移交 */
  | 'HANDED_OVER';

/** What a piece of a service file is. 档案材料类别 */
export type FileEntryKind =
  /** The service agreement. 服务协议 */
  | 'AGREEMENT'
  /** A plan for the owner. 一企一策方案 */
  | 'ENTERPRISE_PLAN'
  /** Minutes of a meeting. 会议纪要 */
  | 'MEETING_MINUTES'
  /** A problem from report to return visit. 问题办理记录 */
  | 'PROBLEM_RECORD'
  /** A visit to the owner. 回访记录 */
  | 'VISIT_RECORD'
  /** The owner's evaluation. 项目评价 */
  | 'EVALUATION'
  /** A material of the project. 项目资料 */
  | 'MATERIAL'
  /** Anything else. 其他 */
  | 'OTHER';

/** Records of this department that belong in a file. 档案文书类型 */
export type FileDocumentType =
  /** A service agreement. 服务协议 */
  | 'ServiceAgreement'
  /** A plan for the owner. 一企一策方案 */
  | 'EnterprisePlan'
  /** A meeting. 会议 */
  | 'Meeting'
  /** A problem. 问题 */
  | 'Problem'
  /** A visit to the owner. 回访 */
  | 'ServiceVisit'
  /** The owner's evaluation. 项目评价 */
  | 'ServiceEvaluation';

/** How a file came back unsigned. 退回方式 */
export type FileReturn =
  /** Refused by the recipient. 拒收 */
  | 'REFUSED'
  /** Sent back by the recipient. 退回 */
  | 'RETURNED'
  /** Given up as undeliverable. 取消 */
  | 'CANCELLED';

/** Which files; conditions that are absent or null do not restrict. 档案筛选条件 */
export type ServiceFileFilter = {
  /** In one of these states. 档案状态 */
  readonly status?: InputMaybe<ReadonlyArray<ServiceFileStatus>>;
  /** Of this project. 项目标识 */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Of projects in this region or within it, GB/T 2260. 行政区划代码 */
  readonly region?: InputMaybe<Scalars['String']['input']>;
};

/** A piece for a service file: either a material or a document. 档案材料 */
export type FileEntryInput = {
  /** The project. 项目标识 */
  readonly projectId: Scalars['ID']['input'];
  /** What it is. 类别 */
  readonly kind: FileEntryKind;
  /** What it is called, up to 200 characters. 题名 */
  readonly title: Scalars['String']['input'];
  /** A material, by its content. 项目资料 */
  readonly material?: InputMaybe<TransferMaterialInput>;
  /** A record of this department for this project, as suggested. 文书 */
  readonly document?: InputMaybe<FileDocumentInput>;
};

/** A record of this department. 文书 */
export type FileDocumentInput = {
  /** What it is. 文书类型 */
  readonly type: FileDocumentType;
  /** Its id. 文书标识 */
  readonly id: Scalars['ID']['input'];
};

/** Why pieces of a required kind are not there. 缺件说明 */
export type MissingKindInput = {
  /** The kind. 类别 */
  readonly kind: FileEntryKind;
  /** Why, up to 300 characters. 原因 */
  readonly reason: Scalars['String']['input'];
};

/** The file of a project's service: collected, closed, kept and handed over (S1). 帮办代办档案 */
export type ServiceFile = {
  /** Opaque id (UUIDv7). 档案标识 */
  readonly id: Scalars['ID']['output'];
  /** The project. 工程建设项目 */
  readonly project: Project;
  /** State. 档案状态 */
  readonly status: ServiceFileStatus;
  /** When it was begun. 建档时间 */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Who began it. 建档人 */
  readonly openedByName: Scalars['String']['output'];
  /** Its pieces, the first first. 档案材料 */
  readonly entries: FileEntryConnection;
  /** What this department keeps of the project that is not in it yet, up to 100; none once it is closed. 建议归档材料 */
  readonly suggestions: ReadonlyArray<FileSuggestion>;
  /** Kinds it must have, or say why not. 必备材料 */
  readonly requiredKinds: ReadonlyArray<FileEntryKind>;
  /** When it was closed. 归档时间 */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who closed it. 归档人 */
  readonly closedByName?: Maybe<Scalars['String']['output']>;
  /** The unit that keeps it. 保管单位 */
  readonly keptBy?: Maybe<Unit>;
  /** Years it is kept from its closing. 保管期限（年） */
  readonly retentionYears?: Maybe<Scalars['Int']['output']>;
  /** Required kinds that are not there, and why. 缺件说明 */
  readonly missing: ReadonlyArray<MissingKind>;
  /** Its latest handover. 移交情况 */
  readonly handover?: Maybe<ServiceFileHandover>;
  /** Version of the record. 版本号 */
  readonly version: Scalars['Int']['output'];
};


/** The file of a project's service: collected, closed, kept and handed over (S1). 帮办代办档案 */
export type ServiceFileentriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One piece of a service file; never changed. 档案材料 */
export type FileEntry = {
  /** Opaque id (UUIDv7). 材料标识 */
  readonly id: Scalars['ID']['output'];
  /** What it is. 类别 */
  readonly kind: FileEntryKind;
  /** What it is called. 题名 */
  readonly title: Scalars['String']['output'];
  /** SHA-256 of a material, in hex. 摘要 */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** Name of a material's file. 文件名 */
  readonly fileName?: Maybe<Scalars['String']['output']>;
  /** What record of this department it is. 文书类型 */
  readonly documentType?: Maybe<FileDocumentType>;
  /** Id of that record. 文书标识 */
  readonly documentId?: Maybe<Scalars['ID']['output']>;
  /** When it was added. 加入时间 */
  readonly addedAt: Scalars['DateTime']['output'];
  /** Who added it. 加入人 */
  readonly addedByName: Scalars['String']['output'];
};

/** A record that belongs in the file. 建议归档材料 */
export type FileSuggestion = {
  /** What it is. 类别 */
  readonly kind: FileEntryKind;
  /** What it is called. 题名 */
  readonly title: Scalars['String']['output'];
  /** What record it is. 文书类型 */
  readonly documentType: FileDocumentType;
  /** Its id. 文书标识 */
  readonly documentId: Scalars['ID']['output'];
};

/** A required kind that is not in a file. 缺件说明 */
export type MissingKind = {
  /** The kind. 类别 */
  readonly kind: FileEntryKind;
  /** Why. 原因 */
  readonly reason: Scalars['String']['output'];
};

/** How a service file was handed over, and what came of it. 移交情况 */
export type ServiceFileHandover = {
  /** The handoff of the exchange. 材料交接 */
  readonly handoff: Handoff;
  /** Who is to have it: id in the directory of recipients. 接收单位 */
  readonly recipient: Scalars['String']['output'];
  /** How it travels; null leaves it to the directory. 交接方式 */
  readonly channel?: Maybe<HandoffChannel>;
  /** When it was sent. 移交时间 */
  readonly at: Scalars['DateTime']['output'];
  /** Who sent it. 移交人 */
  readonly byName: Scalars['String']['output'];
  /** When the recipient signed. 签收时间 */
  readonly signedAt?: Maybe<Scalars['DateTime']['output']>;
  /** SHA-256 over what the recipient has signed for, in hex. 签收摘要 */
  readonly digest?: Maybe<Scalars['String']['output']>;
  /** How it came back unsigned. 退回方式 */
  readonly returned?: Maybe<FileReturn>;
  /** Why it came back. 退回原因 */
  readonly returnReason?: Maybe<Scalars['String']['output']>;
};

/** One page of service files. 帮办代办档案分页 */
export type ServiceFileConnection = {
  /** Entries with their cursors. 条目 */
  readonly edges: ReadonlyArray<ServiceFileEdge>;
  /** Entries alone. 帮办代办档案 */
  readonly nodes: ReadonlyArray<ServiceFile>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One entry of a page of service files. 帮办代办档案条目 */
export type ServiceFileEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. 帮办代办档案 */
  readonly node: ServiceFile;
};

/** One page of pieces. 档案材料分页 */
export type FileEntryConnection = {
  /** Entries with their cursors. 条目 */
  readonly edges: ReadonlyArray<FileEntryEdge>;
  /** Entries alone. 档案材料 */
  readonly nodes: ReadonlyArray<FileEntry>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One entry of a page of pieces. 档案材料条目 */
export type FileEntryEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. 档案材料 */
  readonly node: FileEntry;
};

/** Whose visit it is. 回访类别 */
export type ServiceVisitKind =
  /** The service room's, by somebody who has never carried the project (S4). 回访 */
  | 'RETURN'
  /** The steward's own after the completion (S1). 完工跟踪服务 */
  | 'FOLLOW_UP';

/** Where a visit stands. 回访状态 */
export type ServiceVisitStatus =
  /** Nobody is named for it. 待确定人员 */
  | 'TO_BE_NAMED'
  /** Somebody is to pay it. 待回访 */
  | 'NAMED'
  /** It is on record. 已回访 */
  | 'PAID';

/** How an owner was visited. 回访方式 */
export type VisitWay =
  /** On site. 实地回访 */
  | 'ON_SITE'
  /** By telephone. 电话回访 */
  | 'PHONE'
  /** Online. 线上回访 */
  | 'ONLINE';

/** Who was spoken to, by function: no name is kept. 受访对象 */
export type VisitPartner =
  /** Whoever heads the project at the owner. 项目负责人 */
  | 'OWNER_LEAD'
  /** Whoever handles its applications. 项目经办人 */
  | 'OWNER_AGENT'
  /** Whoever is in charge of the site. 现场负责人 */
  | 'SITE_LEAD'
  /** Somebody else. 其他人员 */
  | 'OTHER';

/** Which visits; conditions that are absent or null do not restrict. 回访筛选条件 */
export type ServiceVisitFilter = {
  /** Of this kind. 回访类别 */
  readonly kind?: InputMaybe<ServiceVisitKind>;
  /** In one of these states. 状态 */
  readonly status?: InputMaybe<ReadonlyArray<ServiceVisitStatus>>;
  /** To be paid by this person. 回访人员标识 */
  readonly visitorId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this project. 项目标识 */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Of projects in this region or within it, GB/T 2260. 行政区划代码 */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** Past their day without a visit, or not. 是否逾期 */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a visit found. 回访记录 */
export type ServiceVisitInput = {
  /** The visit. 回访标识 */
  readonly visitId: Scalars['ID']['input'];
  /** How the owner was visited. 回访方式 */
  readonly way: VisitWay;
  /** The day, not before the visit was opened and not after today. 回访日期 */
  readonly paidOn: Scalars['Date']['input'];
  /** Who was spoken to. 受访对象 */
  readonly partner: VisitPartner;
  /** What was found, up to 4000 characters. 回访情况 */
  readonly findings: Scalars['String']['input'];
  /** Whether the owner is satisfied. 是否满意 */
  readonly isSatisfied: Scalars['Boolean']['input'];
  /** What must be done, up to 2000 characters; needed when the owner is not satisfied. 整改要求 */
  readonly toDo?: InputMaybe<Scalars['String']['input']>;
  /** A problem to be opened from it; only when the owner is not satisfied. 转为问题 */
  readonly problem?: InputMaybe<VisitProblemInput>;
};

/** A problem that a visit has brought up. 回访问题 */
export type VisitProblemInput = {
  /** Settled case by case, or needing a policy. 问题类别 */
  readonly kind?: ProblemKind;
  /** In a few words, up to 100 characters. 标题 */
  readonly title: Scalars['String']['input'];
  /** In full, up to 4000 characters. 内容 */
  readonly text: Scalars['String']['input'];
  /** Who is responsible; when absent whoever carries the project, or carried it last. 责任人 */
  readonly responsibleId?: InputMaybe<Scalars['ID']['input']>;
  /** Working days until it is due, 1 to 60; the kind's own when absent. 办理时限（工作日） */
  readonly dueWorkingDays?: InputMaybe<Scalars['Int']['input']>;
};

/** A visit to the owner of a project about the service it had; a problem's own return visit is a step of that problem. 回访 */
export type ServiceVisit = {
  /** Opaque id (UUIDv7). 回访标识 */
  readonly id: Scalars['ID']['output'];
  /** The project. 工程建设项目 */
  readonly project: Project;
  /** Whose visit it is. 回访类别 */
  readonly kind: ServiceVisitKind;
  /** State. 状态 */
  readonly status: ServiceVisitStatus;
  /** Why it is to be paid. 回访事由 */
  readonly reason: Scalars['String']['output'];
  /** Who is to pay it; null while nobody is named. 回访人员 */
  readonly visitor?: Maybe<Person>;
  /** Last day. 应回访日期 */
  readonly dueOn: Scalars['Date']['output'];
  /** The day rests on a year whose holidays are not published. 暂定 */
  readonly dueProvisional: Scalars['Boolean']['output'];
  /** Green, amber when a fifth of the time or less is left, red past the day. 灯色 */
  readonly light: Light;
  /** When it was opened. 发起时间 */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Who opened it. 发起人 */
  readonly openedByName: Scalars['String']['output'];
  /** The day it was paid; null while it was not. 回访日期 */
  readonly paidOn?: Maybe<Scalars['Date']['output']>;
  /** What it found. 回访记录 */
  readonly record?: Maybe<ServiceVisitRecord>;
  /** The problem that was opened from it. 转办问题 */
  readonly problem?: Maybe<Problem>;
  /** Version of the record. 版本号 */
  readonly version: Scalars['Int']['output'];
};

/** What a visit found; never changed. 回访记录 */
export type ServiceVisitRecord = {
  /** How the owner was visited. 回访方式 */
  readonly way: VisitWay;
  /** Who was spoken to. 受访对象 */
  readonly partner: VisitPartner;
  /** What was found. 回访情况 */
  readonly findings: Scalars['String']['output'];
  /** Whether the owner is satisfied. 是否满意 */
  readonly isSatisfied: Scalars['Boolean']['output'];
  /** What must be done. 整改要求 */
  readonly toDo?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. 登记时间 */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. 登记人 */
  readonly recordedByName: Scalars['String']['output'];
};

/** One page of visits. 回访分页 */
export type ServiceVisitConnection = {
  /** Entries with their cursors. 条目 */
  readonly edges: ReadonlyArray<ServiceVisitEdge>;
  /** Entries alone. 回访 */
  readonly nodes: ReadonlyArray<ServiceVisit>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One entry of a page of visits. 回访条目 */
export type ServiceVisitEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. 回访 */
  readonly node: ServiceVisit;
};

/** Which solutions; conditions that are absent or null do not restrict. 解决方案筛选条件 */
export type SolutionFilter = {
  /** Fitting this kind of project. 项目类型 */
  readonly kind?: InputMaybe<ProjectKind>;
  /** Of this field of policy. 政策领域 */
  readonly field?: InputMaybe<PolicyField>;
  /** Concerning this department. 部门 */
  readonly agency?: InputMaybe<Agency>;
};

/** State of a solution. 解决方案状态 */
export type SolutionStatus =
  /** In use. 有效 */
  | 'PUBLISHED'
  /** Not used any more. 已撤回 */
  | 'WITHDRAWN';

/** How a problem was solved, for the same problem elsewhere; it tells nothing of the owner. 解决方案 */
export type Solution = {
  /** Opaque id (UUIDv7). 解决方案标识 */
  readonly id: Scalars['ID']['output'];
  /** In a few words. 标题 */
  readonly title: Scalars['String']['output'];
  /** The question. 问题 */
  readonly question: Scalars['String']['output'];
  /** The answer. 解决方法 */
  readonly answer: Scalars['String']['output'];
  /** Fields of policy it belongs to; none means every one. 政策领域 */
  readonly fields: ReadonlyArray<PolicyField>;
  /** Kinds of project it fits; none means every one. 适用项目类型 */
  readonly kinds: ReadonlyArray<ProjectKind>;
  /** Departments it concerns; none means every one. 涉及部门 */
  readonly agencies: ReadonlyArray<Agency>;
  /** State. 状态 */
  readonly status: SolutionStatus;
  /** 1, and one more with each revision. 版次 */
  readonly edition: Scalars['Int']['output'];
  /** When it was first published. 发布时间 */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** When this edition was made. 修订时间 */
  readonly revisedAt: Scalars['DateTime']['output'];
  /** Who wrote this edition and left out the owner's name. 审核人 */
  readonly clearedByName?: Maybe<Scalars['String']['output']>;
  /** Why it is not used any more. 撤回理由 */
  readonly withdrawnReason?: Maybe<Scalars['String']['output']>;
  /** The problem it was made from, when you may see it. 来源问题 */
  readonly problem?: Maybe<Problem>;
  /** All its editions, the latest first. 历次版本 */
  readonly editions?: Maybe<ReadonlyArray<SolutionEdition>>;
};

/** What a solution said in one edition. 解决方案版本 */
export type SolutionEdition = {
  /** Opaque id (UUIDv7). 版本标识 */
  readonly id: Scalars['ID']['output'];
  /** Its number. 版次 */
  readonly edition: Scalars['Int']['output'];
  /** In a few words. 标题 */
  readonly title: Scalars['String']['output'];
  /** The question. 问题 */
  readonly question: Scalars['String']['output'];
  /** The answer. 解决方法 */
  readonly answer: Scalars['String']['output'];
  /** Fields of policy it belongs to; none means every one. 政策领域 */
  readonly fields: ReadonlyArray<PolicyField>;
  /** Kinds of project it fits; none means every one. 适用项目类型 */
  readonly kinds: ReadonlyArray<ProjectKind>;
  /** Departments it concerns; none means every one. 涉及部门 */
  readonly agencies: ReadonlyArray<Agency>;
  /** When. 时间 */
  readonly madeAt: Scalars['DateTime']['output'];
  /** Who wrote it and left out the owner's name. 审核人 */
  readonly clearedByName: Scalars['String']['output'];
};

/** One page of solutions. 解决方案分页 */
export type SolutionConnection = {
  /** Solutions with their cursors. 条目 */
  readonly edges: ReadonlyArray<SolutionEdge>;
  /** Solutions alone. 解决方案 */
  readonly nodes: ReadonlyArray<Solution>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One of solutions in a page. 解决方案条目 */
export type SolutionEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. 解决方案 */
  readonly node: Solution;
};

/** The one chief contact for an item or for a kind of project in a region. 首席帮代办联系人 */
export type ChiefContact = {
  /** When the post was abolished; null while somebody holds it. 撤销时间 */
  readonly abolishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque id (UUIDv7) of the post. 岗位标识 */
  readonly id: Scalars['ID']['output'];
  /** Where it counts, GB/T 2260. 行政区划代码 */
  readonly regionCode: Scalars['String']['output'];
  /** Name of the region. 行政区划名称 */
  readonly regionName?: Maybe<Scalars['String']['output']>;
  /** The item; null for a kind of project. 事项代码 */
  readonly itemCode?: Maybe<Scalars['String']['output']>;
  /** Name of the item. 事项名称 */
  readonly itemName?: Maybe<Scalars['String']['output']>;
  /** The agency that decides the item. 审批部门 */
  readonly agency?: Maybe<Agency>;
  /** The tier that decides the item. 权限层级 */
  readonly tier?: Maybe<Tier>;
  /** The kind of project; null for an item. 项目类型 */
  readonly projectKind?: Maybe<ProjectKind>;
  /** Who it is. 联系人 */
  readonly person?: Maybe<Person>;
  /** Since when. 任职时间 */
  readonly since: Scalars['DateTime']['output'];
  /** Who held the post before. 历任联系人 */
  readonly former?: Maybe<ReadonlyArray<DutyTerm>>;
};

/** That somebody took part in a training, and with what result; never changed. 培训记录 */
export type TrainingRecord = {
  /** The result as it was first recorded. 原登记结果 */
  readonly recordedResult: TrainingResult;
  /** Corrections, in order; the last one counts. 更正记录 */
  readonly corrections: ReadonlyArray<TrainingCorrection>;
  /** Opaque id (UUIDv7). 培训记录标识 */
  readonly id: Scalars['ID']['output'];
  /** The training. 培训计划 */
  readonly plan?: Maybe<TrainingPlan>;
  /** The person. 人员 */
  readonly person?: Maybe<Person>;
  /** The result. 培训结果 */
  readonly result: TrainingResult;
  /** Day of the training. 培训日期 */
  readonly trainedOn: Scalars['Date']['output'];
  /** What else was said. 备注 */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. 登记时间 */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. 登记人 */
  readonly recordedByName: Scalars['String']['output'];
};

/** A correction of the result of a training; never changed. 培训结果更正 */
export type TrainingCorrection = {
  /** Opaque id (UUIDv7). 更正标识 */
  readonly id: Scalars['ID']['output'];
  /** The right result. 更正后的结果 */
  readonly result: TrainingResult;
  /** Why. 更正理由 */
  readonly reason: Scalars['String']['output'];
  /** When. 更正时间 */
  readonly correctedAt: Scalars['DateTime']['output'];
  /** Who. 更正人 */
  readonly correctedByName: Scalars['String']['output'];
};

/** Kind of team. 队伍类别 */
export type TeamKind =
  /** For one key stage. 细分领域帮办服务队伍 */
  | 'SUB_TEAM'
  /** Of the through-train. 直通车服务专班 */
  | 'CREW';

/** Key stage of a sub-team. 细分领域 */
export type TeamField =
  /** Securing of land. 用地保障 */
  | 'LAND_SUPPORT'
  /** Review of the design. 设计方案审查 */
  | 'DESIGN_REVIEW'
  /** Joint acceptance on completion. 联合竣工验收 */
  | 'JOINT_ACCEPTANCE';

/** Post in a team. 岗位 */
export type TeamPost =
  /** Leader of a sub-team. 负责人 */
  | 'LEADER'
  /** Member of a sub-team. 成员 */
  | 'MEMBER'
  /** Leader of a crew. 班长 */
  | 'CREW_LEADER'
  /** Agent of a crew. 代办员 */
  | 'CREW_AGENT'
  /** Approver of a crew. 审批员 */
  | 'CREW_APPROVER';

/** Why a crew is not whole. 人员不齐原因 */
export type TeamFaultKind =
  /** Nobody fills the post. 岗位空缺 */
  | 'POST_VACANT'
  /** The member does not hold the role any more. 已无相应角色 */
  | 'ROLE_LOST'
  /** The member is away. 离岗 */
  | 'AWAY';

/** Rule that is not kept. 告警类别 */
export type StaffingAlarmKind =
  /** A crew is not one leader, two agents and two approvers today. 专班人员不齐 */
  | 'CREW_NOT_WHOLE'
  /** A region has fewer crews than it shall have. 专班数量不足 */
  | 'CREWS_MISSING'
  /** A county or city has too few chief liaisons. 首席联络员不足 */
  | 'LIAISONS_TOO_FEW'
  /** A unit has nobody to stand in for its specialist. 未落实人员备份 */
  | 'UNIT_WITHOUT_BACKUP'
  /** A unit has no specialist. 未确定服务专员 */
  | 'UNIT_WITHOUT_SPECIALIST';

/** Which teams; conditions that are absent or null do not restrict. 队伍筛选条件 */
export type TeamFilter = {
  /** Of this kind. 队伍类别 */
  readonly kind?: InputMaybe<TeamKind>;
  /** For this key stage. 细分领域 */
  readonly field?: InputMaybe<TeamField>;
  /** For this responsible department. 主责单位 */
  readonly agency?: InputMaybe<Agency>;
  /** In this region or within it, GB/T 2260. 行政区划代码 */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** Disbanded ones, too. 包含已撤销 */
  readonly withDisbanded?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which chief contacts; conditions that are absent or null do not restrict. 首席帮代办联系人筛选条件 */
export type ChiefContactFilter = {
  /** In this region or within it, GB/T 2260. 行政区划代码 */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** For items of this agency. 审批部门 */
  readonly agency?: InputMaybe<Agency>;
  /** For this item. 事项代码 */
  readonly itemCode?: InputMaybe<Scalars['String']['input']>;
  /** For this kind of project. 项目类型 */
  readonly projectKind?: InputMaybe<ProjectKind>;
};

/** Which duties; conditions that are absent or null do not restrict; agency and item leave only chief contacts. 权责清单筛选条件 */
export type AuthorityFilter = {
  /** In this region or within it, GB/T 2260. 行政区划代码 */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** For items of this agency. 审批部门 */
  readonly agency?: InputMaybe<Agency>;
  /** For this item. 事项代码 */
  readonly itemCode?: InputMaybe<Scalars['String']['input']>;
};

/** An item that gets a chief contact; taken as it is given, its catalogue is the approval department's. 事项 */
export type ContactItemInput = {
  /** Code as the catalogue has it. 事项代码 */
  readonly code: Scalars['String']['input'];
  /** Name, up to 200 characters. 事项名称 */
  readonly name: Scalars['String']['input'];
  /** The agency that decides it. 审批部门 */
  readonly agency: Agency;
  /** The tier that decides it. 权限层级 */
  readonly tier: Tier;
};

/** A sub-team or a crew. 帮办队伍 */
export type Team = {
  /** Opaque id (UUIDv7). 队伍标识 */
  readonly id: Scalars['ID']['output'];
  /** Kind. 队伍类别 */
  readonly kind: TeamKind;
  /** Name. 名称 */
  readonly name: Scalars['String']['output'];
  /** Key stage of a sub-team; null for a crew. 细分领域 */
  readonly field?: Maybe<TeamField>;
  /** Responsible department of a crew; null for a sub-team. 主责单位 */
  readonly agency?: Maybe<Agency>;
  /** Number of a crew in its region; null for a sub-team. 专班序号 */
  readonly crewNumber?: Maybe<Scalars['Int']['output']>;
  /** GB/T 2260 code. 行政区划代码 */
  readonly regionCode: Scalars['String']['output'];
  /** Name of the region. 行政区划名称 */
  readonly regionName?: Maybe<Scalars['String']['output']>;
  /** Who is in it now, in the order they joined. 现有队员 */
  readonly members: ReadonlyArray<DutyTerm>;
  /** Who was in it once. 历任队员 */
  readonly formerMembers?: Maybe<ReadonlyArray<DutyTerm>>;
  /** Whether it can be used today: a crew only while it is whole. 当日是否可用 */
  readonly usable: Scalars['Boolean']['output'];
  /** Why a crew is not whole today. 人员不齐情况 */
  readonly faults: ReadonlyArray<TeamFault>;
  /** When it was formed. 成立时间 */
  readonly formedAt: Scalars['DateTime']['output'];
  /** When it was disbanded; null while it serves. 撤销时间 */
  readonly disbandedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Something that keeps a crew from being whole. 人员不齐情况 */
export type TeamFault = {
  /** Kind. 原因类别 */
  readonly kind: TeamFaultKind;
  /** The post. 岗位 */
  readonly post: TeamPost;
  /** Who holds it; null for a vacant post. 人员 */
  readonly person?: Maybe<Person>;
  /** In English. 英文说明 */
  readonly reason: Scalars['String']['output'];
  /** In Chinese. 说明 */
  readonly reasonZh: Scalars['String']['output'];
};

/** The time somebody holds a post or a duty. 任职期间 */
export type DutyTerm = {
  /** Opaque id (UUIDv7). 任职期间标识 */
  readonly id: Scalars['ID']['output'];
  /** The person. 人员 */
  readonly person?: Maybe<Person>;
  /** The post in a team; null for a chief liaison or chief contact. 岗位 */
  readonly post?: Maybe<TeamPost>;
  /** Since when. 任职时间 */
  readonly since: Scalars['DateTime']['output'];
  /** Until when; null while it lasts. 离任时间 */
  readonly until?: Maybe<Scalars['DateTime']['output']>;
  /** Why it ended. 离任原因 */
  readonly endReason?: Maybe<Scalars['String']['output']>;
  /** Who took over in the same step. 接任人员 */
  readonly successor?: Maybe<Person>;
};

/** The chief liaisons of a county or city. 首席联络员 */
export type LiaisonArea = {
  /** Opaque id (UUIDv7). 标识 */
  readonly id: Scalars['ID']['output'];
  /** GB/T 2260 code. 行政区划代码 */
  readonly regionCode: Scalars['String']['output'];
  /** Name of the region. 行政区划名称 */
  readonly regionName?: Maybe<Scalars['String']['output']>;
  /** Who they are now, in the order of their appointment. 现任首席联络员 */
  readonly liaisons: ReadonlyArray<DutyTerm>;
  /** Who they were. 历任首席联络员 */
  readonly formerLiaisons?: Maybe<ReadonlyArray<DutyTerm>>;
  /** Fewest it must have. 人数下限 */
  readonly least: Scalars['Int']['output'];
  /** Most it may have. 人数上限 */
  readonly most: Scalars['Int']['output'];
  /** Whether it has enough. 人数是否符合 */
  readonly complete: Scalars['Boolean']['output'];
};

/** One duty of one person. 权责清单条目 */
export type AuthorityEntry = {
  /** Opaque id (UUIDv7). 条目标识 */
  readonly id: Scalars['ID']['output'];
  /** Who has it; the telephone stands there for those who may read it. 人员 */
  readonly person?: Maybe<Person>;
  /** The duty. 职责 */
  readonly duty: DutyRole;
  /** The duty's name as the notice has it. 职责名称 */
  readonly dutyName: Scalars['String']['output'];
  /** Where, GB/T 2260. 服务区域 */
  readonly regions: ReadonlyArray<Scalars['String']['output']>;
  /** Kinds of project it is limited to; all when empty. 项目类型 */
  readonly projectKinds: ReadonlyArray<ProjectKind>;
  /** The item of a chief contact. 事项代码 */
  readonly itemCode?: Maybe<Scalars['String']['output']>;
  /** Name of the item. 事项名称 */
  readonly itemName?: Maybe<Scalars['String']['output']>;
  /** The agency that decides the item. 审批部门 */
  readonly agency?: Maybe<Agency>;
  /** The tier that decides the item. 权限层级 */
  readonly tier?: Maybe<Tier>;
};

/** That a rule on the make-up of the force is not kept today. 队伍配备告警 */
export type StaffingAlarm = {
  /** Kind. 告警类别 */
  readonly kind: StaffingAlarmKind;
  /** Where, GB/T 2260. 行政区划代码 */
  readonly regionCode: Scalars['String']['output'];
  /** Name of the region. 行政区划名称 */
  readonly regionName?: Maybe<Scalars['String']['output']>;
  /** The unit, if it is about one. 单位 */
  readonly unit?: Maybe<Unit>;
  /** The crew, if it is about one. 专班 */
  readonly team?: Maybe<Team>;
  /** Why, in English. 英文原因 */
  readonly reason: Scalars['String']['output'];
  /** Why, in Chinese. 原因 */
  readonly reasonZh: Scalars['String']['output'];
};

/** One page of teams. 帮办队伍分页 */
export type TeamConnection = {
  /** Teams with their cursors. 条目 */
  readonly edges: ReadonlyArray<TeamEdge>;
  /** Teams alone. 帮办队伍 */
  readonly nodes: ReadonlyArray<Team>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One of teams in a page. 帮办队伍条目 */
export type TeamEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. 帮办队伍 */
  readonly node: Team;
};

/** One page of areas with chief liaisons. 首席联络员地区分页 */
export type LiaisonAreaConnection = {
  /** Areas with chief liaisons with their cursors. 条目 */
  readonly edges: ReadonlyArray<LiaisonAreaEdge>;
  /** Areas with chief liaisons alone. 首席联络员地区 */
  readonly nodes: ReadonlyArray<LiaisonArea>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One of areas with chief liaisons in a page. 首席联络员地区条目 */
export type LiaisonAreaEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. 首席联络员地区 */
  readonly node: LiaisonArea;
};

/** One page of chief contacts. 首席帮代办联系人分页 */
export type ChiefContactConnection = {
  /** Chief contacts with their cursors. 条目 */
  readonly edges: ReadonlyArray<ChiefContactEdge>;
  /** Chief contacts alone. 首席帮代办联系人 */
  readonly nodes: ReadonlyArray<ChiefContact>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One of chief contacts in a page. 首席帮代办联系人条目 */
export type ChiefContactEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. 首席帮代办联系人 */
  readonly node: ChiefContact;
};

/** One page of duties. 权责清单分页 */
export type AuthorityEntryConnection = {
  /** Duties with their cursors. 条目 */
  readonly edges: ReadonlyArray<AuthorityEntryEdge>;
  /** Duties alone. 权责清单 */
  readonly nodes: ReadonlyArray<AuthorityEntry>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One of duties in a page. 权责清单条目 */
export type AuthorityEntryEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. 权责清单 */
  readonly node: AuthorityEntry;
};

/** One page of staffing alarms. 队伍配备告警分页 */
export type StaffingAlarmConnection = {
  /** Staffing alarms with their cursors. 条目 */
  readonly edges: ReadonlyArray<StaffingAlarmEdge>;
  /** Staffing alarms alone. 队伍配备告警 */
  readonly nodes: ReadonlyArray<StaffingAlarm>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One of staffing alarms in a page. 队伍配备告警条目 */
export type StaffingAlarmEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. 队伍配备告警 */
  readonly node: StaffingAlarm;
};

/** How a visit is asked for (S3). 预约渠道 */
export type BookingChannel =
  /** Public WeChat account of the service hall. 微信公众号 */
  | 'WECHAT'
  /** Booking telephone. 预约电话 */
  | 'PHONE'
  /** On the spot. 现场预约 */
  | 'ON_SITE';

/** What can be done on a visit (S3). 上门服务内容 */
export type BusService =
  /** Acceptance. 受理 */
  | 'ACCEPTANCE'
  /** Review. 审查 */
  | 'REVIEW'
  /** Survey of the site. 踏勘 */
  | 'SURVEY'
  /** Certificate on the spot. 出证 */
  | 'CERTIFICATE'
  /** Joint survey for utilities. 市政公用服务联合踏勘 */
  | 'UTILITY_SURVEY'
  /** Explaining of policies. 政策宣讲 */
  | 'POLICY';

/** How far a booking is. 预约状态 */
export type BookingStatus =
  /** Asked for, and has its slot. 已预约 */
  | 'BOOKED'
  /** Confirmed by the service room. 已确认 */
  | 'CONFIRMED'
  /** The bus is on its way. 已出发 */
  | 'EN_ROUTE'
  /** The bus is on the site. 现场办理 */
  | 'ON_SITE'
  /** Done. 已完成 */
  | 'DONE'
  /** Called off; its slot is free again. 已取消 */
  | 'CANCELLED'
  /** The bus found nobody. 到访未遇 */
  | 'NO_SHOW';

/** What a line of the record of a visit says. 现场记录类型 */
export type VisitEntryKind =
  /** Accepted, as approval says. 现场受理 */
  | 'ACCEPTED'
  /** Review begun, as approval says. 现场审查 */
  | 'REVIEWED'
  /** Approved, as approval says. 现场准予 */
  | 'APPROVED'
  /** Rejected, as approval says. 现场不予批准 */
  | 'REJECTED'
  /** Certificate issued, as approval says. 现场出证 */
  | 'CERTIFICATE_ISSUED'
  /** Surveyed, by the crew. 现场踏勘 */
  | 'SURVEYED'
  /** Could not be decided, by the crew. 未能现场办结 */
  | 'NOT_DECIDED';

/** What the crew itself writes down. 现场记录类型（专班登记） */
export type CrewEntryKind =
  /** Surveyed, with findings. 现场踏勘 */
  | 'SURVEYED'
  /** Could not be decided, with the reason. 未能现场办结 */
  | 'NOT_DECIDED';

/** Day of the week. 星期 */
export type Weekday =
  /** Monday. 星期一 */
  | 'MONDAY'
  /** Tuesday. 星期二 */
  | 'TUESDAY'
  /** Wednesday. 星期三 */
  | 'WEDNESDAY'
  /** Thursday. 星期四 */
  | 'THURSDAY'
  /** Friday. 星期五 */
  | 'FRIDAY'
  /** Saturday, when it is worked. 星期六 */
  | 'SATURDAY'
  /** Sunday, when it is worked. 星期日 */
  | 'SUNDAY';

/** A bus to be registered. 直通车登记 */
export type ThroughTrainBusInput = {
  /** Name, up to 50 characters. 名称 */
  readonly name: Scalars['String']['input'];
  /** The office's own number, once among all buses; not a licence plate. 车队编号 */
  readonly fleetNumber: Scalars['String']['input'];
  /** GB/T 2260. 行政区划代码 */
  readonly regionCode: Scalars['String']['input'];
  /** What is on it. 车载设备 */
  readonly equipment?: InputMaybe<ReadonlyArray<InstalledPieceInput>>;
};

/** A piece that was put on a bus. 车载设备 */
export type InstalledPieceInput = {
  /** Code of the equipment list. 设备代码 */
  readonly code: Scalars['String']['input'];
  /** Inventory number. 资产编号 */
  readonly assetNo?: InputMaybe<Scalars['String']['input']>;
};

/** A stretch of time. 时段 */
export type SlotTimeInput = {
  /** Its beginning, in the future. 开始时间 */
  readonly startsAt: Scalars['DateTime']['input'];
  /** Its end, not included. 结束时间 */
  readonly endsAt: Scalars['DateTime']['input'];
};

/** A line of a weekly pattern. 周模板时段 */
export type WeekSlotInput = {
  /** Day of the week. 星期 */
  readonly weekday: Weekday;
  /** Beginning as HH:MM in China. 开始时间 */
  readonly from: Scalars['String']['input'];
  /** End as HH:MM in China. 结束时间 */
  readonly to: Scalars['String']['input'];
};

/** Which slots; conditions that are absent or null do not restrict. 预约时段筛选条件 */
export type ThroughTrainSlotFilter = {
  /** That serve this region or lie within it, GB/T 2260. 行政区划代码 */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** Of this bus. 直通车标识 */
  readonly busId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this crew. 服务专班标识 */
  readonly crewId?: InputMaybe<Scalars['ID']['input']>;
  /** That end after this. 起始时间 */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** That begin before this. 截止时间 */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
  /** Free ones, or taken ones. 是否可约 */
  readonly free?: InputMaybe<Scalars['Boolean']['input']>;
  /** Those that were withdrawn, too. 含已撤销 */
  readonly withWithdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which bookings; conditions that are absent or null do not restrict. 预约筛选条件 */
export type ThroughTrainBookingFilter = {
  /** Of this project. 项目标识 */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this bus. 直通车标识 */
  readonly busId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this crew. 服务专班标识 */
  readonly crewId?: InputMaybe<Scalars['ID']['input']>;
  /** In one of these states. 预约状态 */
  readonly status?: InputMaybe<ReadonlyArray<BookingStatus>>;
  /** Asked for in this way. 预约渠道 */
  readonly channel?: InputMaybe<BookingChannel>;
  /** Of projects in this region or within it, GB/T 2260. 行政区划代码 */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** Whose slot ends after this. 起始时间 */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whose slot begins before this. 截止时间 */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A visit to be booked. 预约内容 */
export type ThroughTrainBookingInput = {
  /** The project. 项目标识 */
  readonly projectId: Scalars['ID']['input'];
  /** The slot. 预约时段标识 */
  readonly slotId: Scalars['ID']['input'];
  /** How it is asked for; an owner itself books by WECHAT. 预约渠道 */
  readonly channel: BookingChannel;
  /** Codes of the wanted items of approval, 1 to 50. 事项代码 */
  readonly itemCodes: ReadonlyArray<Scalars['String']['input']>;
  /** What is needed, each once. 服务内容 */
  readonly services: ReadonlyArray<BusService>;
  /** Where the bus is to come, up to 200 characters. 上门地点 */
  readonly place: Scalars['String']['input'];
  /** Who expects it. 联系人 */
  readonly contactName: Scalars['String']['input'];
  /** Telephone there. 联系电话 */
  readonly contactPhone: Scalars['String']['input'];
  /** What else is to be said, up to 500 characters. 备注 */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Why a project on no key list is served; the service room's to give. 准予理由 */
  readonly exceptionReason?: InputMaybe<Scalars['String']['input']>;
};

/** A kind of piece as it was found. 设备清点结果 */
export type CheckedPieceInput = {
  /** Code of the equipment list. 设备代码 */
  readonly code: Scalars['String']['input'];
  /** How many are there and work. 可用数量 */
  readonly working: Scalars['Int']['input'];
  /** What else is to be said, up to 200 characters. 备注 */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** A line for the record of a visit. 现场记录 */
export type VisitEntryInput = {
  /** The booking. 直通车预约标识 */
  readonly bookingId: Scalars['ID']['input'];
  /** What it says. 记录类型 */
  readonly kind: CrewEntryKind;
  /** The application it is about, an id of approval. 申请标识 */
  readonly applicationId?: InputMaybe<Scalars['ID']['input']>;
  /** The item of approval it is about. 事项代码 */
  readonly itemCode?: InputMaybe<Scalars['String']['input']>;
  /** Findings or reason, up to 2000 characters. 内容 */
  readonly text: Scalars['String']['input'];
};

/** A kind of piece that a bus carries. 车载设备 */
export type BusPiece = {
  /** Code. 设备代码 */
  readonly code: Scalars['String']['output'];
  /** English name. 英文名称 */
  readonly name: Scalars['String']['output'];
  /** The notice's name. 设备名称 */
  readonly nameZh: Scalars['String']['output'];
  /** How many of it. 数量 */
  readonly count: Scalars['Int']['output'];
};

/** A piece that was put on a bus. 车载设备 */
export type InstalledPiece = {
  /** Code of the equipment list. 设备代码 */
  readonly code: Scalars['String']['output'];
  /** Inventory number. 资产编号 */
  readonly assetNo?: Maybe<Scalars['String']['output']>;
};

/** Days on which a bus does not go out. 停用记录 */
export type BusOutage = {
  /** Opaque id (UUIDv7). 停用记录标识 */
  readonly id: Scalars['ID']['output'];
  /** First day. 停用首日 */
  readonly firstDay: Scalars['Date']['output'];
  /** Last day. 停用末日 */
  readonly lastDay: Scalars['Date']['output'];
  /** Why. 原因 */
  readonly reason: Scalars['String']['output'];
  /** When it was recorded. 登记时间 */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. 登记人 */
  readonly recordedByName: Scalars['String']['output'];
};

/** A bus that brings approval to projects. 审批服务直通车 */
export type ThroughTrainBus = {
  /** Opaque id (UUIDv7). 直通车标识 */
  readonly id: Scalars['ID']['output'];
  /** Name. 名称 */
  readonly name: Scalars['String']['output'];
  /** The office's own number. 车队编号 */
  readonly fleetNumber: Scalars['String']['output'];
  /** GB/T 2260. 行政区划代码 */
  readonly regionCode: Scalars['String']['output'];
  /** Name of the region. 行政区划名称 */
  readonly regionName?: Maybe<Scalars['String']['output']>;
  /** What is on it. 车载设备 */
  readonly equipment?: Maybe<ReadonlyArray<InstalledPiece>>;
  /** What the list asks for and it does not carry. 缺少的设备 */
  readonly lacks?: Maybe<ReadonlyArray<BusPiece>>;
  /** Whether it is in service today. 当日是否可用 */
  readonly inService: Scalars['Boolean']['output'];
  /** Times out of service, those of the past included. 停用记录 */
  readonly outages?: Maybe<ReadonlyArray<BusOutage>>;
  /** What it has done in a month. 月度统计 */
  readonly month?: Maybe<BusMonth>;
};


/** A bus that brings approval to projects. 审批服务直通车 */
export type ThroughTrainBusmonthArgs = {
  month: Scalars['String']['input'];
};

/** What a bus has done in a month; visits count by their slot, lines of the record by their own time. 直通车月度统计 */
export type BusMonth = {
  /** Visits that were done. 完成上门次数 */
  readonly visits: Scalars['Int']['output'];
  /** Bookings that were called off. 取消次数 */
  readonly cancelled: Scalars['Int']['output'];
  /** Visits that found nobody. 到访未遇次数 */
  readonly missed: Scalars['Int']['output'];
  /** Applications accepted. 现场受理件数 */
  readonly accepted: Scalars['Int']['output'];
  /** Reviews begun. 现场审查件数 */
  readonly reviewed: Scalars['Int']['output'];
  /** Approvals. 现场准予件数 */
  readonly approved: Scalars['Int']['output'];
  /** Rejections. 现场不予批准件数 */
  readonly rejected: Scalars['Int']['output'];
  /** Certificates issued. 现场出证件数 */
  readonly certificates: Scalars['Int']['output'];
  /** Surveys. 现场踏勘次数 */
  readonly surveyed: Scalars['Int']['output'];
  /** What could not be decided. 未能现场办结件数 */
  readonly notDecided: Scalars['Int']['output'];
};

/** A time at which a bus can come with a crew. 直通车预约时段 */
export type ThroughTrainSlot = {
  /** Opaque id (UUIDv7). 预约时段标识 */
  readonly id: Scalars['ID']['output'];
  /** The bus. 直通车 */
  readonly bus?: Maybe<ThroughTrainBus>;
  /** The crew. 服务专班 */
  readonly crew?: Maybe<Team>;
  /** The region served, GB/T 2260. 行政区划代码 */
  readonly regionCode: Scalars['String']['output'];
  /** Its beginning. 开始时间 */
  readonly startsAt: Scalars['DateTime']['output'];
  /** Its end, not included. 结束时间 */
  readonly endsAt: Scalars['DateTime']['output'];
  /** Whether it can be booked: offered, not booked, not begun. 是否可约 */
  readonly free: Scalars['Boolean']['output'];
  /** The booking that has it, if you may see that. 直通车预约 */
  readonly booking?: Maybe<ThroughTrainBooking>;
  /** When it was withdrawn. 撤销时间 */
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was withdrawn. 撤销原因 */
  readonly withdrawReason?: Maybe<Scalars['String']['output']>;
};

/** Slots opened from a weekly pattern. 按周开放结果 */
export type OpenedWeek = {
  /** The slots. 预约时段 */
  readonly slots: ReadonlyArray<ThroughTrainSlot>;
  /** Days the pattern names on which nobody works. 休息日 */
  readonly daysOff: ReadonlyArray<Scalars['Date']['output']>;
};

/** A booked visit of the through-train to a project. 直通车预约 */
export type ThroughTrainBooking = {
  /** Opaque id (UUIDv7). 直通车预约标识 */
  readonly id: Scalars['ID']['output'];
  /** The project. 项目 */
  readonly project?: Maybe<Project>;
  /** How far it is. 预约状态 */
  readonly status: BookingStatus;
  /** The slot. 预约时段 */
  readonly slot?: Maybe<ThroughTrainSlot>;
  /** The bus. 直通车 */
  readonly bus?: Maybe<ThroughTrainBus>;
  /** The crew. 服务专班 */
  readonly crew?: Maybe<Team>;
  /** When the slot begins. 开始时间 */
  readonly startsAt: Scalars['DateTime']['output'];
  /** When the slot ends. 结束时间 */
  readonly endsAt: Scalars['DateTime']['output'];
  /** How it was asked for. 预约渠道 */
  readonly channel: BookingChannel;
  /** Codes of the wanted items of approval. 事项代码 */
  readonly itemCodes: ReadonlyArray<Scalars['String']['output']>;
  /** What is needed. 服务内容 */
  readonly services: ReadonlyArray<BusService>;
  /** Where the bus is to come. 上门地点 */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** Who expects it. 联系人 */
  readonly contactName?: Maybe<Scalars['String']['output']>;
  /** Telephone there; for the owner, officials on duty, stewards and the crew. 联系电话 */
  readonly contactPhone?: Maybe<Scalars['String']['output']>;
  /** What else was said. 备注 */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Why a project on no key list is served. 准予理由 */
  readonly exceptionReason?: Maybe<Scalars['String']['output']>;
  /** When it was booked. 预约时间 */
  readonly bookedAt: Scalars['DateTime']['output'];
  /** Who booked it. 预约人 */
  readonly bookedByName?: Maybe<Scalars['String']['output']>;
  /** How often it was moved. 改期次数 */
  readonly moves: Scalars['Int']['output'];
  /** When the service room confirmed it. 确认时间 */
  readonly confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the bus left. 出发时间 */
  readonly departedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the bus arrived. 到达时间 */
  readonly arrivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was done, called off or found nobody. 结束时间 */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who ended it. 结束人 */
  readonly endedByName?: Maybe<Scalars['String']['output']>;
  /** What came of the visit, or why it was called off or found nobody. 结果或原因 */
  readonly endNote?: Maybe<Scalars['String']['output']>;
  /** The last check of the equipment for this departure. 最近一次设备清点 */
  readonly lastCheck?: Maybe<EquipmentCheck>;
  /** Checks of the equipment, the latest first. 设备清点记录 */
  readonly checks?: Maybe<EquipmentCheckConnection>;
  /** What was done on the spot, in the order of time. 现场记录 */
  readonly record?: Maybe<VisitEntryConnection>;
};


/** A booked visit of the through-train to a project. 直通车预约 */
export type ThroughTrainBookingchecksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A booked visit of the through-train to a project. 直通车预约 */
export type ThroughTrainBookingrecordArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A look at the equipment before a departure; never changed. 设备清点记录 */
export type EquipmentCheck = {
  /** Opaque id (UUIDv7). 设备清点标识 */
  readonly id: Scalars['ID']['output'];
  /** Each kind of piece as it was found. 设备清点结果 */
  readonly pieces: ReadonlyArray<CheckedPiece>;
  /** Whether the bus may leave with it. 是否齐全 */
  readonly complete: Scalars['Boolean']['output'];
  /** When. 清点时间 */
  readonly checkedAt: Scalars['DateTime']['output'];
  /** Until when it holds for a departure. 有效至 */
  readonly validUntil: Scalars['DateTime']['output'];
  /** Who checked. 清点人 */
  readonly checkedByName: Scalars['String']['output'];
};

/** A kind of piece as it was found. 设备清点结果 */
export type CheckedPiece = {
  /** Code of the equipment list. 设备代码 */
  readonly code: Scalars['String']['output'];
  /** The notice's name. 设备名称 */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** How many are there and work. 可用数量 */
  readonly working: Scalars['Int']['output'];
  /** How many the list asks for. 应有数量 */
  readonly needed: Scalars['Int']['output'];
  /** What else was said. 备注 */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** One line of the record of a visit; never changed. 现场记录 */
export type VisitEntry = {
  /** Opaque id (UUIDv7). 现场记录标识 */
  readonly id: Scalars['ID']['output'];
  /** What it says. 记录类型 */
  readonly kind: VisitEntryKind;
  /** The application, an id of approval. 申请标识 */
  readonly applicationId?: Maybe<Scalars['ID']['output']>;
  /** The item of approval. 事项代码 */
  readonly itemCode?: Maybe<Scalars['String']['output']>;
  /** The delegation by which it was done on the bus, an id of approval. 授权委托标识 */
  readonly delegationId?: Maybe<Scalars['ID']['output']>;
  /** The certificate, an id of approval. 证照标识 */
  readonly certificateId?: Maybe<Scalars['ID']['output']>;
  /** Number of the certificate. 证照编号 */
  readonly certificateNumber?: Maybe<Scalars['String']['output']>;
  /** Findings of a survey, or why it could not be decided. 内容 */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** When it was done. 办理时间 */
  readonly at: Scalars['DateTime']['output'];
  /** Who did it. 办理人 */
  readonly byName: Scalars['String']['output'];
  /** Whether approval has said so, and not the crew. 是否来自审批系统 */
  readonly fromApproval: Scalars['Boolean']['output'];
};

/** One page of buses. 直通车分页 */
export type ThroughTrainBusConnection = {
  /** Buses with their cursors. 条目 */
  readonly edges: ReadonlyArray<ThroughTrainBusEdge>;
  /** Buses alone. 直通车 */
  readonly nodes: ReadonlyArray<ThroughTrainBus>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One of buses in a page. 直通车条目 */
export type ThroughTrainBusEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. 直通车 */
  readonly node: ThroughTrainBus;
};

/** One page of slots. 预约时段分页 */
export type ThroughTrainSlotConnection = {
  /** Slots with their cursors. 条目 */
  readonly edges: ReadonlyArray<ThroughTrainSlotEdge>;
  /** Slots alone. 预约时段 */
  readonly nodes: ReadonlyArray<ThroughTrainSlot>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One of slots in a page. 预约时段条目 */
export type ThroughTrainSlotEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. 预约时段 */
  readonly node: ThroughTrainSlot;
};

/** One page of bookings. 直通车预约分页 */
export type ThroughTrainBookingConnection = {
  /** Bookings with their cursors. 条目 */
  readonly edges: ReadonlyArray<ThroughTrainBookingEdge>;
  /** Bookings alone. 直通车预约 */
  readonly nodes: ReadonlyArray<ThroughTrainBooking>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One of bookings in a page. 直通车预约条目 */
export type ThroughTrainBookingEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. 直通车预约 */
  readonly node: ThroughTrainBooking;
};

/** One page of checks of the equipment. 设备清点记录分页 */
export type EquipmentCheckConnection = {
  /** Checks of the equipment with their cursors. 条目 */
  readonly edges: ReadonlyArray<EquipmentCheckEdge>;
  /** Checks of the equipment alone. 设备清点记录 */
  readonly nodes: ReadonlyArray<EquipmentCheck>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One of checks of the equipment in a page. 设备清点记录条目 */
export type EquipmentCheckEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. 设备清点记录 */
  readonly node: EquipmentCheck;
};

/** One page of lines of the record. 现场记录分页 */
export type VisitEntryConnection = {
  /** Lines of the record with their cursors. 条目 */
  readonly edges: ReadonlyArray<VisitEntryEdge>;
  /** Lines of the record alone. 现场记录 */
  readonly nodes: ReadonlyArray<VisitEntry>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One of lines of the record in a page. 现场记录条目 */
export type VisitEntryEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. 现场记录 */
  readonly node: VisitEntry;
};

/** What people are trained in. 培训内容 */
export type TrainingField =
  /** Approval procedure by kind of project. 审批流程 */
  | 'PROCEDURE'
  /** Items of a stage. 分阶段事项办理 */
  | 'STAGE_ITEMS'
  /** Policies for enterprises. 惠企政策 */
  | 'POLICY'
  /** Basic standards of the work. 基础工作标准 */
  | 'STANDARD'
  /** The whole course of the service. 完整服务流程 */
  | 'SERVICE_FLOW'
  /** Measures of the reform. 改革举措 */
  | 'REFORM';

/** How people are trained. 培训方式 */
export type TrainingForm =
  /** Central course. 集中培训 */
  | 'CENTRAL'
  /** Course in batches. 分批次培训 */
  | 'BATCHES'
  /** Working along with a class in turn. 轮流跟班学习 */
  | 'ROTATION'
  /** Self-study. 自学 */
  | 'SELF_STUDY';

/** What came of a training for one person. 培训结果 */
export type TrainingResult =
  /** Passed the test. 考核合格 */
  | 'PASSED'
  /** Took part. 已参训 */
  | 'ATTENDED'
  /** Did not pass the test; does not count as trained. 考核不合格 */
  | 'FAILED'
  /** Did not come. 缺训 */
  | 'ABSENT';

/** Which trainings; conditions that are absent or null do not restrict. 培训筛选条件 */
export type TrainingPlanFilter = {
  /** With a day in this year. 年度 */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
  /** In this field. 培训内容 */
  readonly field?: InputMaybe<TrainingField>;
  /** Held by this unit. 举办单位 */
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
  /** For holders of this role. 培训对象角色 */
  readonly role?: InputMaybe<DutyRole>;
  /** Held by a unit in this region or within it, GB/T 2260. 行政区划代码 */
  readonly region?: InputMaybe<Scalars['String']['input']>;
};

/** Which records; conditions that are absent or null do not restrict. 培训记录筛选条件 */
export type TrainingRecordFilter = {
  /** Trained in this year. 年度 */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
  /** With this result. 培训结果 */
  readonly result?: InputMaybe<TrainingResult>;
};

/** A training to be planned. 培训计划 */
export type TrainingPlanInput = {
  /** In a few words, up to 200 characters. 培训主题 */
  readonly subject: Scalars['String']['input'];
  /** What in. 培训内容 */
  readonly field: TrainingField;
  /** How. 培训方式 */
  readonly form: TrainingForm;
  /** The unit that holds it. 举办单位 */
  readonly heldById: Scalars['ID']['input'];
  /** First day. 开始日期 */
  readonly firstDay: Scalars['Date']['input'];
  /** Last day. 结束日期 */
  readonly lastDay: Scalars['Date']['input'];
  /** For holders of these roles; of any when empty or absent. 培训对象角色 */
  readonly roles?: InputMaybe<ReadonlyArray<DutyRole>>;
  /** For people of units at these tiers; at any when empty or absent. 培训对象层级 */
  readonly tiers?: InputMaybe<ReadonlyArray<Tier>>;
  /** For people of these units; of any when empty or absent. 培训对象单位 */
  readonly unitIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** The result of one person. 个人培训结果 */
export type TrainingResultInput = {
  /** The person. 人员标识 */
  readonly personId: Scalars['ID']['input'];
  /** The result. 培训结果 */
  readonly result: TrainingResult;
  /** What else is to be said, up to 500 characters. 备注 */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** A training that is planned, held or called off. 培训计划 */
export type TrainingPlan = {
  /** Opaque id (UUIDv7). 培训计划标识 */
  readonly id: Scalars['ID']['output'];
  /** In a few words. 培训主题 */
  readonly subject: Scalars['String']['output'];
  /** What in. 培训内容 */
  readonly field: TrainingField;
  /** How. 培训方式 */
  readonly form: TrainingForm;
  /** The unit that holds it. 举办单位 */
  readonly heldBy?: Maybe<Unit>;
  /** First day. 开始日期 */
  readonly firstDay: Scalars['Date']['output'];
  /** Last day. 结束日期 */
  readonly lastDay: Scalars['Date']['output'];
  /** For holders of these roles; of any when empty. 培训对象角色 */
  readonly roles: ReadonlyArray<DutyRole>;
  /** For people of units at these tiers; at any when empty. 培训对象层级 */
  readonly tiers: ReadonlyArray<Tier>;
  /** For people of these units; of any when empty. 培训对象单位 */
  readonly units: ReadonlyArray<Unit>;
  /** When it was called off; null for one that was not. 取消时间 */
  readonly cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was called off. 取消原因 */
  readonly cancelReason?: Maybe<Scalars['String']['output']>;
  /** When it was planned. 制定时间 */
  readonly plannedAt: Scalars['DateTime']['output'];
  /** Who planned it. 制定人 */
  readonly plannedByName: Scalars['String']['output'];
  /** What came of it for each person, newest first. 培训记录 */
  readonly records?: Maybe<TrainingRecordConnection>;
};


/** A training that is planned, held or called off. 培训计划 */
export type TrainingPlanrecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One page of trainings. 培训计划分页 */
export type TrainingPlanConnection = {
  /** Trainings with their cursors. 条目 */
  readonly edges: ReadonlyArray<TrainingPlanEdge>;
  /** Trainings alone. 培训计划 */
  readonly nodes: ReadonlyArray<TrainingPlan>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One of trainings in a page. 培训计划条目 */
export type TrainingPlanEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. 培训计划 */
  readonly node: TrainingPlan;
};

/** One page of training records. 培训记录分页 */
export type TrainingRecordConnection = {
  /** Training records with their cursors. 条目 */
  readonly edges: ReadonlyArray<TrainingRecordEdge>;
  /** Training records alone. 培训记录 */
  readonly nodes: ReadonlyArray<TrainingRecord>;
  /** What lies before and behind. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One of training records in a page. 培训记录条目 */
export type TrainingRecordEdge = {
  /** Its place in the list. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. 培训记录 */
  readonly node: TrainingRecord;
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
  ServiceAgreement: ServiceAgreement;
  Meeting: Meeting;
  CityReport: CityReport;
  Person: Person;
  KnowledgeEntry: KnowledgeEntry;
  Lecture: Lecture;
  Resolution: Resolution;
  PolicyMatter: PolicyMatter;
  Problem: Problem;
  Unit: Unit;
  Report: Report;
  ProjectRouting: ProjectRouting;
  StewardAssignment: StewardAssignment;
  ServiceFile: ServiceFile;
  ServiceVisit: ServiceVisit;
  Solution: Solution;
  ChiefContact: ChiefContact;
  Team: Team;
  ThroughTrainBus: ThroughTrainBus;
  ThroughTrainSlot: ThroughTrainSlot;
  ThroughTrainBooking: ThroughTrainBooking;
  TrainingPlan: TrainingPlan;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Project'], {"approvalStage":true,"approvalHealth":{"done":true,"total":true,"overdue":true,"lights":true,"nextDeadline":{"date":true,"provisional":true,"name":true,"nameEn":true,"reference":true},"blockedBy":{"kind":true,"waitsFor":true,"since":true,"name":true,"nameEn":true,"reference":true},"blockedByCount":true},"utilitiesHealth":{"done":true,"total":true,"overdue":true,"lights":true,"nextDeadline":{"date":true,"provisional":true,"name":true,"nameEn":true,"reference":true},"blockedBy":{"kind":true,"waitsFor":true,"since":true,"name":true,"nameEn":true,"reference":true},"blockedByCount":true},"acceptanceHealth":{"done":true,"total":true,"overdue":true,"lights":true,"nextDeadline":{"date":true,"provisional":true,"name":true,"nameEn":true,"reference":true},"blockedBy":{"kind":true,"waitsFor":true,"since":true,"name":true,"nameEn":true,"reference":true},"blockedByCount":true}}>
        | GraphQLRecursivePick<FederationTypes['Project'], {"approvalStage":true,"approvalHealth":{"done":true,"total":true,"overdue":true,"lights":true,"nextDeadline":{"date":true,"provisional":true,"name":true,"nameEn":true,"reference":true},"blockedBy":{"kind":true,"waitsFor":true,"since":true,"name":true,"nameEn":true,"reference":true},"blockedByCount":true},"utilitiesHealth":{"done":true,"total":true,"overdue":true,"lights":true,"nextDeadline":{"date":true,"provisional":true,"name":true,"nameEn":true,"reference":true},"blockedBy":{"kind":true,"waitsFor":true,"since":true,"name":true,"nameEn":true,"reference":true},"blockedByCount":true},"acceptanceHealth":{"done":true,"total":true,"overdue":true,"lights":true,"nextDeadline":{"date":true,"provisional":true,"name":true,"nameEn":true,"reference":true},"blockedBy":{"kind":true,"waitsFor":true,"since":true,"name":true,"nameEn":true,"reference":true},"blockedByCount":true},"approvalLights":true,"utilitiesLights":true,"acceptanceLights":true}>
        | GraphQLRecursivePick<FederationTypes['Project'], {"approvalLights":true,"utilitiesLights":true,"acceptanceLights":true}> ) );
  ServiceAgreement:
    ( { __typename: 'ServiceAgreement' }
    & GraphQLRecursivePick<FederationTypes['ServiceAgreement'], {"id":true}> );
  Meeting:
    ( { __typename: 'Meeting' }
    & GraphQLRecursivePick<FederationTypes['Meeting'], {"id":true}> );
  CityReport:
    ( { __typename: 'CityReport' }
    & GraphQLRecursivePick<FederationTypes['CityReport'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  KnowledgeEntry:
    ( { __typename: 'KnowledgeEntry' }
    & GraphQLRecursivePick<FederationTypes['KnowledgeEntry'], {"id":true}> );
  Lecture:
    ( { __typename: 'Lecture' }
    & GraphQLRecursivePick<FederationTypes['Lecture'], {"id":true}> );
  Resolution:
    ( { __typename: 'Resolution' }
    & GraphQLRecursivePick<FederationTypes['Resolution'], {"id":true}> );
  PolicyMatter:
    ( { __typename: 'PolicyMatter' }
    & GraphQLRecursivePick<FederationTypes['PolicyMatter'], {"id":true}> );
  Problem:
    ( { __typename: 'Problem' }
    & GraphQLRecursivePick<FederationTypes['Problem'], {"id":true}> );
  Unit:
    ( { __typename: 'Unit' }
    & GraphQLRecursivePick<FederationTypes['Unit'], {"id":true}> );
  Report:
    ( { __typename: 'Report' }
    & GraphQLRecursivePick<FederationTypes['Report'], {"id":true}> );
  ProjectRouting:
    ( { __typename: 'ProjectRouting' }
    & GraphQLRecursivePick<FederationTypes['ProjectRouting'], {"id":true}> );
  StewardAssignment:
    ( { __typename: 'StewardAssignment' }
    & GraphQLRecursivePick<FederationTypes['StewardAssignment'], {"id":true}> );
  ServiceFile:
    ( { __typename: 'ServiceFile' }
    & GraphQLRecursivePick<FederationTypes['ServiceFile'], {"id":true}> );
  ServiceVisit:
    ( { __typename: 'ServiceVisit' }
    & GraphQLRecursivePick<FederationTypes['ServiceVisit'], {"id":true}> );
  Solution:
    ( { __typename: 'Solution' }
    & GraphQLRecursivePick<FederationTypes['Solution'], {"id":true}> );
  ChiefContact:
    ( { __typename: 'ChiefContact' }
    & GraphQLRecursivePick<FederationTypes['ChiefContact'], {"id":true}> );
  Team:
    ( { __typename: 'Team' }
    & GraphQLRecursivePick<FederationTypes['Team'], {"id":true}> );
  ThroughTrainBus:
    ( { __typename: 'ThroughTrainBus' }
    & GraphQLRecursivePick<FederationTypes['ThroughTrainBus'], {"id":true}> );
  ThroughTrainSlot:
    ( { __typename: 'ThroughTrainSlot' }
    & GraphQLRecursivePick<FederationTypes['ThroughTrainSlot'], {"id":true}> );
  ThroughTrainBooking:
    ( { __typename: 'ThroughTrainBooking' }
    & GraphQLRecursivePick<FederationTypes['ThroughTrainBooking'], {"id":true}> );
  TrainingPlan:
    ( { __typename: 'TrainingPlan' }
    & GraphQLRecursivePick<FederationTypes['TrainingPlan'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agency: Agency;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Project: ResolverTypeWrapper<ProjectReferenceModel>;
  ServiceAgreementFilter: ServiceAgreementFilter;
  ServiceAgreement: ResolverTypeWrapper<AgreementModel>;
  ServiceWish: ResolverTypeWrapper<ServiceWish>;
  ServiceAgreementTerms: ResolverTypeWrapper<AgreementTermsModel>;
  AgreementSignature: ResolverTypeWrapper<AgreementSignatureModel>;
  AgreementEnd: ResolverTypeWrapper<AgreementFinishModel>;
  ServiceAgreementConnection: ResolverTypeWrapper<Omit<ServiceAgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ServiceAgreementEdge']>, nodes: ReadonlyArray<ResolversTypes['ServiceAgreement']> }>;
  ServiceAgreementEdge: ResolverTypeWrapper<Omit<ServiceAgreementEdge, 'node'> & { node: ResolversTypes['ServiceAgreement'] }>;
  ServiceMode: ServiceMode;
  AgreementScope: AgreementScope;
  AgreementStatus: AgreementStatus;
  Meeting: ResolverTypeWrapper<MeetingModel>;
  MeetingsCalendar: ResolverTypeWrapper<MeetingsCalendarModel>;
  CityReportStatus: CityReportStatus;
  FigureSection: FigureSection;
  CityReportFilter: CityReportFilter;
  CityTextsInput: CityTextsInput;
  PublicityInput: PublicityInput;
  CityReport: ResolverTypeWrapper<CityReportModel>;
  CityReportEdition: ResolverTypeWrapper<CityEditionModel>;
  CityFigureTable: ResolverTypeWrapper<FrozenFiguresModel>;
  CityFigure: ResolverTypeWrapper<ComparedFigureModel>;
  CityTexts: ResolverTypeWrapper<CityTexts>;
  Publicity: ResolverTypeWrapper<Publicity>;
  CityReportConnection: ResolverTypeWrapper<Omit<CityReportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CityReportEdge']>, nodes: ReadonlyArray<ResolversTypes['CityReport']> }>;
  CityReportEdge: ResolverTypeWrapper<Omit<CityReportEdge, 'node'> & { node: ResolversTypes['CityReport'] }>;
  CompletionBasis: CompletionBasis;
  ProjectCompletion: ResolverTypeWrapper<CompletionModel>;
  CompletionCounts: ResolverTypeWrapper<CompletionCountsModel>;
  ProjectLinkKind: ProjectLinkKind;
  ProjectLink: ResolverTypeWrapper<ProjectLinkModel>;
  ProjectLinkConnection: ResolverTypeWrapper<Omit<ProjectLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProjectLinkEdge']>, nodes: ReadonlyArray<ResolversTypes['ProjectLink']> }>;
  ProjectLinkEdge: ResolverTypeWrapper<Omit<ProjectLinkEdge, 'node'> & { node: ResolversTypes['ProjectLink'] }>;
  Person: ResolverTypeWrapper<PersonModel>;
  Criterion: Criterion;
  EvaluationCriterion: ResolverTypeWrapper<EvaluationCriterion>;
  EvaluationInput: EvaluationInput;
  ServiceEvaluation: ResolverTypeWrapper<EvaluationModel>;
  ServiceFigures: ResolverTypeWrapper<EvaluationFiguresModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  MarkFigures: ResolverTypeWrapper<MarkFigures>;
  RecognitionKind: RecognitionKind;
  RecognitionRule: RecognitionRule;
  RecognitionStatus: RecognitionStatus;
  RecognitionFilter: RecognitionFilter;
  Recognition: ResolverTypeWrapper<RecognitionModel>;
  RecognitionConnection: ResolverTypeWrapper<Omit<RecognitionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RecognitionEdge']>, nodes: ReadonlyArray<ResolversTypes['Recognition']> }>;
  RecognitionEdge: ResolverTypeWrapper<Omit<RecognitionEdge, 'node'> & { node: ResolversTypes['Recognition'] }>;
  ProjectHealth: ResolverTypeWrapper<ProjectHealthModel>;
  HealthOfDepartment: ResolverTypeWrapper<HealthOfDepartment>;
  HealthDeadline: ResolverTypeWrapper<HealthDeadline>;
  HealthBlock: ResolverTypeWrapper<HealthBlock>;
  HealthDepartment: HealthDepartment;
  DepartmentHealth: ResolverTypeWrapper<DepartmentHealthModel>;
  DepartmentDeadline: ResolverTypeWrapper<HealthDeadlineModel>;
  DepartmentBlock: ResolverTypeWrapper<HealthBlockModel>;
  BlockKind: BlockKind;
  BlockWaitsFor: BlockWaitsFor;
  ProjectStage: ProjectStage;
  KnowledgeInput: KnowledgeInput;
  KnowledgeFilter: KnowledgeFilter;
  KnowledgeStatus: KnowledgeStatus;
  KnowledgeStepKind: KnowledgeStepKind;
  KnowledgeEntry: ResolverTypeWrapper<KnowledgeEntryModel>;
  KnowledgeEdition: ResolverTypeWrapper<KnowledgeEditionModel>;
  KnowledgeStep: ResolverTypeWrapper<KnowledgeStepModel>;
  KnowledgeReviewCount: ResolverTypeWrapper<KnowledgeReviewCountModel>;
  KnowledgeEntryConnection: ResolverTypeWrapper<Omit<KnowledgeEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['KnowledgeEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['KnowledgeEntry']> }>;
  KnowledgeEntryEdge: ResolverTypeWrapper<Omit<KnowledgeEntryEdge, 'node'> & { node: ResolversTypes['KnowledgeEntry'] }>;
  LectureForm: LectureForm;
  LectureAudience: LectureAudience;
  LectureStatus: LectureStatus;
  LectureDivision: LectureDivision;
  LectureInput: LectureInput;
  LectureMaterialInput: LectureMaterialInput;
  LectureFilter: LectureFilter;
  Lecture: ResolverTypeWrapper<LectureModel>;
  LectureMaterial: ResolverTypeWrapper<LectureMaterialModel>;
  LectureQuestion: ResolverTypeWrapper<LectureQuestionModel>;
  LectureFigure: ResolverTypeWrapper<LectureFigureRowModel>;
  LectureConnection: ResolverTypeWrapper<Omit<LectureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LectureEdge']>, nodes: ReadonlyArray<ResolversTypes['Lecture']> }>;
  LectureEdge: ResolverTypeWrapper<Omit<LectureEdge, 'node'> & { node: ResolversTypes['Lecture'] }>;
  LectureFigureConnection: ResolverTypeWrapper<Omit<LectureFigureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LectureFigureEdge']>, nodes: ReadonlyArray<ResolversTypes['LectureFigure']> }>;
  LectureFigureEdge: ResolverTypeWrapper<Omit<LectureFigureEdge, 'node'> & { node: ResolversTypes['LectureFigure'] }>;
  ServiceLedgerFilter: ServiceLedgerFilter;
  ServiceLedgerOrder: ServiceLedgerOrder;
  ProblemLedgerFilter: ProblemLedgerFilter;
  ProblemLedgerOrder: ProblemLedgerOrder;
  WorkloadLedgerFilter: WorkloadLedgerFilter;
  WorkloadLedgerOrder: WorkloadLedgerOrder;
  ServiceLedger: ResolverTypeWrapper<AskedServiceLedgerModel>;
  ServiceLedgerTotals: ResolverTypeWrapper<ServiceLedgerTotals>;
  ServiceLedgerLine: ResolverTypeWrapper<ServiceLedgerRowModel>;
  ServiceLedgerLineConnection: ResolverTypeWrapper<Omit<ServiceLedgerLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ServiceLedgerLineEdge']>, nodes: ReadonlyArray<ResolversTypes['ServiceLedgerLine']> }>;
  ServiceLedgerLineEdge: ResolverTypeWrapper<Omit<ServiceLedgerLineEdge, 'node'> & { node: ResolversTypes['ServiceLedgerLine'] }>;
  ProblemLedger: ResolverTypeWrapper<AskedProblemLedgerModel>;
  ProblemLedgerTotals: ResolverTypeWrapper<ProblemLedgerTotals>;
  ProblemLedgerLine: ResolverTypeWrapper<ProblemLedgerRowModel>;
  ProblemLedgerLineConnection: ResolverTypeWrapper<Omit<ProblemLedgerLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProblemLedgerLineEdge']>, nodes: ReadonlyArray<ResolversTypes['ProblemLedgerLine']> }>;
  ProblemLedgerLineEdge: ResolverTypeWrapper<Omit<ProblemLedgerLineEdge, 'node'> & { node: ResolversTypes['ProblemLedgerLine'] }>;
  WorkloadLedger: ResolverTypeWrapper<AskedWorkloadLedgerModel>;
  WorkloadLedgerTotals: ResolverTypeWrapper<WorkloadLedgerTotals>;
  WorkloadLedgerLine: ResolverTypeWrapper<WorkloadLedgerRowModel>;
  WorkloadLedgerLineConnection: ResolverTypeWrapper<Omit<WorkloadLedgerLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['WorkloadLedgerLineEdge']>, nodes: ReadonlyArray<ResolversTypes['WorkloadLedgerLine']> }>;
  WorkloadLedgerLineEdge: ResolverTypeWrapper<Omit<WorkloadLedgerLineEdge, 'node'> & { node: ResolversTypes['WorkloadLedgerLine'] }>;
  KeyLevel: KeyLevel;
  MeetingKind: MeetingKind;
  MeetingStatus: MeetingStatus;
  Attendance: Attendance;
  ResolutionStatus: ResolutionStatus;
  PartyInput: PartyInput;
  AgendaItemInput: AgendaItemInput;
  AttendanceInput: AttendanceInput;
  ResolutionInput: ResolutionInput;
  MeetingFilter: MeetingFilter;
  ResolutionFilter: ResolutionFilter;
  Party: ResolverTypeWrapper<PartyModel>;
  Participant: ResolverTypeWrapper<ParticipantModel>;
  AgendaItem: ResolverTypeWrapper<AgendaItemModel>;
  MeetingClash: ResolverTypeWrapper<MeetingClashModel>;
  Resolution: ResolverTypeWrapper<ResolutionModel>;
  MeetingConnection: ResolverTypeWrapper<Omit<MeetingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MeetingEdge']>, nodes: ReadonlyArray<ResolversTypes['Meeting']> }>;
  MeetingEdge: ResolverTypeWrapper<Omit<MeetingEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  ResolutionConnection: ResolverTypeWrapper<Omit<ResolutionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ResolutionEdge']>, nodes: ReadonlyArray<ResolversTypes['Resolution']> }>;
  ResolutionEdge: ResolverTypeWrapper<Omit<ResolutionEdge, 'node'> & { node: ResolversTypes['Resolution'] }>;
  PolicyMatterFilter: PolicyMatterFilter;
  MatterStatus: MatterStatus;
  PolicyMatter: ResolverTypeWrapper<PolicyMatterModel>;
  PolicyMatterConnection: ResolverTypeWrapper<Omit<PolicyMatterConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PolicyMatterEdge']>, nodes: ReadonlyArray<ResolversTypes['PolicyMatter']> }>;
  PolicyMatterEdge: ResolverTypeWrapper<Omit<PolicyMatterEdge, 'node'> & { node: ResolversTypes['PolicyMatter'] }>;
  ProblemFilter: ProblemFilter;
  Problem: ResolverTypeWrapper<ProblemModel>;
  ProblemStep: ResolverTypeWrapper<ProblemStepModel>;
  ProblemStepKind: ProblemStepKind;
  ProblemLevel: ProblemLevel;
  LadderPhase: LadderPhase;
  ProblemHold: ResolverTypeWrapper<ProblemHoldModel>;
  SimilarProblem: ResolverTypeWrapper<SimilarProblemModel>;
  EnterprisePlan: ResolverTypeWrapper<EnterprisePlanModel>;
  ProcedureStage: ProcedureStage;
  ProcedureStepKind: ProcedureStepKind;
  ProcedureAction: ProcedureAction;
  StepEvidenceKind: StepEvidenceKind;
  EvidenceInput: EvidenceInput;
  ProcedureFilter: ProcedureFilter;
  Procedure: ResolverTypeWrapper<ProcedureModel>;
  ProcedureStep: ResolverTypeWrapper<ProcedureStepModel>;
  Evidence: ResolverTypeWrapper<Evidence>;
  ProcedureEntry: ResolverTypeWrapper<ProcedureEntryModel>;
  ProcedureConnection: ResolverTypeWrapper<Omit<ProcedureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProcedureEdge']>, nodes: ReadonlyArray<ResolversTypes['Procedure']> }>;
  ProcedureEdge: ResolverTypeWrapper<Omit<ProcedureEdge, 'node'> & { node: ResolversTypes['Procedure'] }>;
  ProcedureEntryConnection: ResolverTypeWrapper<Omit<ProcedureEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProcedureEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['ProcedureEntry']> }>;
  ProcedureEntryEdge: ResolverTypeWrapper<Omit<ProcedureEntryEdge, 'node'> & { node: ResolversTypes['ProcedureEntry'] }>;
  ComplexityCause: ComplexityCause;
  TeamSeatInput: TeamSeatInput;
  ProjectTeam: ResolverTypeWrapper<ProjectTeamModel>;
  ComplexityReason: ResolverTypeWrapper<ComplexityReasonModel>;
  ProjectTeamMember: ResolverTypeWrapper<ProjectTeamMemberModel>;
  TeamVacancy: ResolverTypeWrapper<TeamAlarmModel>;
  TeamVacancyConnection: ResolverTypeWrapper<Omit<TeamVacancyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TeamVacancyEdge']>, nodes: ReadonlyArray<ResolversTypes['TeamVacancy']> }>;
  TeamVacancyEdge: ResolverTypeWrapper<Omit<TeamVacancyEdge, 'node'> & { node: ResolversTypes['TeamVacancy'] }>;
  Unit: ResolverTypeWrapper<UnitModel>;
  ReportKind: ReportKind;
  ReportStatus: ReportStatus;
  ReportDutyState: ReportDutyState;
  ReportOutcome: ReportOutcome;
  ReportingUnitKind: ReportingUnitKind;
  EvidenceKind: EvidenceKind;
  ReportDutyFilter: ReportDutyFilter;
  ServiceReportInput: ServiceReportInput;
  EvidenceEntryInput: EvidenceEntryInput;
  ReportDuties: ResolverTypeWrapper<DutiesOfMonthModel>;
  ReportDutyCounts: ResolverTypeWrapper<DutyCountsModel>;
  ReportDuty: ResolverTypeWrapper<ReportDutyModel>;
  Report: ResolverTypeWrapper<ReportModel>;
  ReportVersion: ResolverTypeWrapper<ReportVersionModel>;
  ServiceReportText: ResolverTypeWrapper<ServiceReportText>;
  EvidenceEntry: ResolverTypeWrapper<EvidenceEntryModel>;
  ReportingUnit: ResolverTypeWrapper<ReportingUnitModel>;
  ReportDutyConnection: ResolverTypeWrapper<Omit<ReportDutyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReportDutyEdge']>, nodes: ReadonlyArray<ResolversTypes['ReportDuty']> }>;
  ReportDutyEdge: ResolverTypeWrapper<Omit<ReportDutyEdge, 'node'> & { node: ResolversTypes['ReportDuty'] }>;
  ReportConnection: ResolverTypeWrapper<Omit<ReportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReportEdge']>, nodes: ReadonlyArray<ResolversTypes['Report']> }>;
  ReportEdge: ResolverTypeWrapper<Omit<ReportEdge, 'node'> & { node: ResolversTypes['Report'] }>;
  HandoffChannel: HandoffChannel;
  TransferMaterialClassification: TransferMaterialClassification;
  RouteBranch: RouteBranch;
  RoutedItemInput: RoutedItemInput;
  TransferMaterialInput: TransferMaterialInput;
  Handoff: ResolverTypeWrapper<Handoff>;
  TransferWays: ResolverTypeWrapper<TransferWaysModel>;
  ProjectRouting: ResolverTypeWrapper<ProjectRoutingModel>;
  RoutedItem: ResolverTypeWrapper<RoutedItem>;
  Route: ResolverTypeWrapper<RouteOfRoutingModel>;
  ProjectRoutingConnection: ResolverTypeWrapper<Omit<ProjectRoutingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProjectRoutingEdge']>, nodes: ReadonlyArray<ResolversTypes['ProjectRouting']> }>;
  ProjectRoutingEdge: ResolverTypeWrapper<Omit<ProjectRoutingEdge, 'node'> & { node: ResolversTypes['ProjectRouting'] }>;
  RouteConnection: ResolverTypeWrapper<Omit<RouteConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RouteEdge']>, nodes: ReadonlyArray<ResolversTypes['Route']> }>;
  RouteEdge: ResolverTypeWrapper<Omit<RouteEdge, 'node'> & { node: ResolversTypes['Route'] }>;
  CacheControlScope: CacheControlScope;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Tier: Tier;
  ProjectKind: ProjectKind;
  ServiceStage: ServiceStage;
  PolicyField: PolicyField;
  DutyRole: DutyRole;
  UnitFilter: UnitFilter;
  PeopleFilter: PeopleFilter;
  PersonnelHistoryFilter: PersonnelHistoryFilter;
  RoleScopeInput: RoleScopeInput;
  RoleHolding: ResolverTypeWrapper<RoleHoldingModel>;
  Absence: ResolverTypeWrapper<ToldAbsenceModel>;
  PersonnelAction: PersonnelAction;
  PersonnelEntry: ResolverTypeWrapper<PersonnelEntryModel>;
  StewardshipStatus: StewardshipStatus;
  Stewardship: ResolverTypeWrapper<StewardshipModel>;
  StewardAlarm: ResolverTypeWrapper<StewardAlarmModel>;
  StewardAssignment: ResolverTypeWrapper<StewardAssignmentModel>;
  MatchFactor: MatchFactor;
  MatchPart: ResolverTypeWrapper<ScorePartModel>;
  MatchExclusion: MatchExclusion;
  MatchCandidate: ResolverTypeWrapper<ScoredCandidateModel>;
  StewardCapacity: StewardCapacity;
  StewardTerm: ResolverTypeWrapper<StewardTermModel>;
  ProblemKind: ProblemKind;
  ProblemStatus: ProblemStatus;
  Light: Light;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversTypes['Person']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  UnitConnection: ResolverTypeWrapper<Omit<UnitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['UnitEdge']>, nodes: ReadonlyArray<ResolversTypes['Unit']> }>;
  UnitEdge: ResolverTypeWrapper<Omit<UnitEdge, 'node'> & { node: ResolversTypes['Unit'] }>;
  PersonnelEntryConnection: ResolverTypeWrapper<Omit<PersonnelEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PersonnelEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['PersonnelEntry']> }>;
  PersonnelEntryEdge: ResolverTypeWrapper<Omit<PersonnelEntryEdge, 'node'> & { node: ResolversTypes['PersonnelEntry'] }>;
  StewardshipConnection: ResolverTypeWrapper<Omit<StewardshipConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StewardshipEdge']>, nodes: ReadonlyArray<ResolversTypes['Stewardship']> }>;
  StewardshipEdge: ResolverTypeWrapper<Omit<StewardshipEdge, 'node'> & { node: ResolversTypes['Stewardship'] }>;
  StewardAlarmConnection: ResolverTypeWrapper<Omit<StewardAlarmConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StewardAlarmEdge']>, nodes: ReadonlyArray<ResolversTypes['StewardAlarm']> }>;
  StewardAlarmEdge: ResolverTypeWrapper<Omit<StewardAlarmEdge, 'node'> & { node: ResolversTypes['StewardAlarm'] }>;
  StewardTermConnection: ResolverTypeWrapper<Omit<StewardTermConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StewardTermEdge']>, nodes: ReadonlyArray<ResolversTypes['StewardTerm']> }>;
  StewardTermEdge: ResolverTypeWrapper<Omit<StewardTermEdge, 'node'> & { node: ResolversTypes['StewardTerm'] }>;
  ProblemConnection: ResolverTypeWrapper<Omit<ProblemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProblemEdge']>, nodes: ReadonlyArray<ResolversTypes['Problem']> }>;
  ProblemEdge: ResolverTypeWrapper<Omit<ProblemEdge, 'node'> & { node: ResolversTypes['Problem'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ServiceFileStatus: ServiceFileStatus;
  FileEntryKind: FileEntryKind;
  FileDocumentType: FileDocumentType;
  FileReturn: FileReturn;
  ServiceFileFilter: ServiceFileFilter;
  FileEntryInput: FileEntryInput;
  FileDocumentInput: FileDocumentInput;
  MissingKindInput: MissingKindInput;
  ServiceFile: ResolverTypeWrapper<ServiceFileModel>;
  FileEntry: ResolverTypeWrapper<FileEntryModel>;
  FileSuggestion: ResolverTypeWrapper<FileSuggestionModel>;
  MissingKind: ResolverTypeWrapper<MissingKind>;
  ServiceFileHandover: ResolverTypeWrapper<FileHandoverModel>;
  ServiceFileConnection: ResolverTypeWrapper<Omit<ServiceFileConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ServiceFileEdge']>, nodes: ReadonlyArray<ResolversTypes['ServiceFile']> }>;
  ServiceFileEdge: ResolverTypeWrapper<Omit<ServiceFileEdge, 'node'> & { node: ResolversTypes['ServiceFile'] }>;
  FileEntryConnection: ResolverTypeWrapper<Omit<FileEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FileEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['FileEntry']> }>;
  FileEntryEdge: ResolverTypeWrapper<Omit<FileEntryEdge, 'node'> & { node: ResolversTypes['FileEntry'] }>;
  ServiceVisitKind: ServiceVisitKind;
  ServiceVisitStatus: ServiceVisitStatus;
  VisitWay: VisitWay;
  VisitPartner: VisitPartner;
  ServiceVisitFilter: ServiceVisitFilter;
  ServiceVisitInput: ServiceVisitInput;
  VisitProblemInput: VisitProblemInput;
  ServiceVisit: ResolverTypeWrapper<ServiceVisitModel>;
  ServiceVisitRecord: ResolverTypeWrapper<VisitRecordModel>;
  ServiceVisitConnection: ResolverTypeWrapper<Omit<ServiceVisitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ServiceVisitEdge']>, nodes: ReadonlyArray<ResolversTypes['ServiceVisit']> }>;
  ServiceVisitEdge: ResolverTypeWrapper<Omit<ServiceVisitEdge, 'node'> & { node: ResolversTypes['ServiceVisit'] }>;
  SolutionFilter: SolutionFilter;
  SolutionStatus: SolutionStatus;
  Solution: ResolverTypeWrapper<SolutionModel>;
  SolutionEdition: ResolverTypeWrapper<SolutionEditionModel>;
  SolutionConnection: ResolverTypeWrapper<Omit<SolutionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SolutionEdge']>, nodes: ReadonlyArray<ResolversTypes['Solution']> }>;
  SolutionEdge: ResolverTypeWrapper<Omit<SolutionEdge, 'node'> & { node: ResolversTypes['Solution'] }>;
  ChiefContact: ResolverTypeWrapper<ContactPostModel>;
  TrainingRecord: ResolverTypeWrapper<TrainingRecordModel>;
  TrainingCorrection: ResolverTypeWrapper<TrainingCorrectionModel>;
  TeamKind: TeamKind;
  TeamField: TeamField;
  TeamPost: TeamPost;
  TeamFaultKind: TeamFaultKind;
  StaffingAlarmKind: StaffingAlarmKind;
  TeamFilter: TeamFilter;
  ChiefContactFilter: ChiefContactFilter;
  AuthorityFilter: AuthorityFilter;
  ContactItemInput: ContactItemInput;
  Team: ResolverTypeWrapper<TeamModel>;
  TeamFault: ResolverTypeWrapper<TeamFaultModel>;
  DutyTerm: ResolverTypeWrapper<DutyTermModel>;
  LiaisonArea: ResolverTypeWrapper<LiaisonAreaModel>;
  AuthorityEntry: ResolverTypeWrapper<DutyHoldingModel>;
  StaffingAlarm: ResolverTypeWrapper<StaffingAlarmModel>;
  TeamConnection: ResolverTypeWrapper<Omit<TeamConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TeamEdge']>, nodes: ReadonlyArray<ResolversTypes['Team']> }>;
  TeamEdge: ResolverTypeWrapper<Omit<TeamEdge, 'node'> & { node: ResolversTypes['Team'] }>;
  LiaisonAreaConnection: ResolverTypeWrapper<Omit<LiaisonAreaConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LiaisonAreaEdge']>, nodes: ReadonlyArray<ResolversTypes['LiaisonArea']> }>;
  LiaisonAreaEdge: ResolverTypeWrapper<Omit<LiaisonAreaEdge, 'node'> & { node: ResolversTypes['LiaisonArea'] }>;
  ChiefContactConnection: ResolverTypeWrapper<Omit<ChiefContactConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ChiefContactEdge']>, nodes: ReadonlyArray<ResolversTypes['ChiefContact']> }>;
  ChiefContactEdge: ResolverTypeWrapper<Omit<ChiefContactEdge, 'node'> & { node: ResolversTypes['ChiefContact'] }>;
  AuthorityEntryConnection: ResolverTypeWrapper<Omit<AuthorityEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AuthorityEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['AuthorityEntry']> }>;
  AuthorityEntryEdge: ResolverTypeWrapper<Omit<AuthorityEntryEdge, 'node'> & { node: ResolversTypes['AuthorityEntry'] }>;
  StaffingAlarmConnection: ResolverTypeWrapper<Omit<StaffingAlarmConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StaffingAlarmEdge']>, nodes: ReadonlyArray<ResolversTypes['StaffingAlarm']> }>;
  StaffingAlarmEdge: ResolverTypeWrapper<Omit<StaffingAlarmEdge, 'node'> & { node: ResolversTypes['StaffingAlarm'] }>;
  BookingChannel: BookingChannel;
  BusService: BusService;
  BookingStatus: BookingStatus;
  VisitEntryKind: VisitEntryKind;
  CrewEntryKind: CrewEntryKind;
  Weekday: Weekday;
  ThroughTrainBusInput: ThroughTrainBusInput;
  InstalledPieceInput: InstalledPieceInput;
  SlotTimeInput: SlotTimeInput;
  WeekSlotInput: WeekSlotInput;
  ThroughTrainSlotFilter: ThroughTrainSlotFilter;
  ThroughTrainBookingFilter: ThroughTrainBookingFilter;
  ThroughTrainBookingInput: ThroughTrainBookingInput;
  CheckedPieceInput: CheckedPieceInput;
  VisitEntryInput: VisitEntryInput;
  BusPiece: ResolverTypeWrapper<BusPieceModel>;
  InstalledPiece: ResolverTypeWrapper<InstalledPieceModel>;
  BusOutage: ResolverTypeWrapper<BusOutageModel>;
  ThroughTrainBus: ResolverTypeWrapper<BusModel>;
  BusMonth: ResolverTypeWrapper<BusMonthModel>;
  ThroughTrainSlot: ResolverTypeWrapper<BusSlotModel>;
  OpenedWeek: ResolverTypeWrapper<Omit<OpenedWeek, 'slots'> & { slots: ReadonlyArray<ResolversTypes['ThroughTrainSlot']> }>;
  ThroughTrainBooking: ResolverTypeWrapper<BusBookingModel>;
  EquipmentCheck: ResolverTypeWrapper<EquipmentCheckModel>;
  CheckedPiece: ResolverTypeWrapper<CheckedPieceModel>;
  VisitEntry: ResolverTypeWrapper<VisitEntryModel>;
  ThroughTrainBusConnection: ResolverTypeWrapper<Omit<ThroughTrainBusConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ThroughTrainBusEdge']>, nodes: ReadonlyArray<ResolversTypes['ThroughTrainBus']> }>;
  ThroughTrainBusEdge: ResolverTypeWrapper<Omit<ThroughTrainBusEdge, 'node'> & { node: ResolversTypes['ThroughTrainBus'] }>;
  ThroughTrainSlotConnection: ResolverTypeWrapper<Omit<ThroughTrainSlotConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ThroughTrainSlotEdge']>, nodes: ReadonlyArray<ResolversTypes['ThroughTrainSlot']> }>;
  ThroughTrainSlotEdge: ResolverTypeWrapper<Omit<ThroughTrainSlotEdge, 'node'> & { node: ResolversTypes['ThroughTrainSlot'] }>;
  ThroughTrainBookingConnection: ResolverTypeWrapper<Omit<ThroughTrainBookingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ThroughTrainBookingEdge']>, nodes: ReadonlyArray<ResolversTypes['ThroughTrainBooking']> }>;
  ThroughTrainBookingEdge: ResolverTypeWrapper<Omit<ThroughTrainBookingEdge, 'node'> & { node: ResolversTypes['ThroughTrainBooking'] }>;
  EquipmentCheckConnection: ResolverTypeWrapper<Omit<EquipmentCheckConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EquipmentCheckEdge']>, nodes: ReadonlyArray<ResolversTypes['EquipmentCheck']> }>;
  EquipmentCheckEdge: ResolverTypeWrapper<Omit<EquipmentCheckEdge, 'node'> & { node: ResolversTypes['EquipmentCheck'] }>;
  VisitEntryConnection: ResolverTypeWrapper<Omit<VisitEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['VisitEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['VisitEntry']> }>;
  VisitEntryEdge: ResolverTypeWrapper<Omit<VisitEntryEdge, 'node'> & { node: ResolversTypes['VisitEntry'] }>;
  TrainingField: TrainingField;
  TrainingForm: TrainingForm;
  TrainingResult: TrainingResult;
  TrainingPlanFilter: TrainingPlanFilter;
  TrainingRecordFilter: TrainingRecordFilter;
  TrainingPlanInput: TrainingPlanInput;
  TrainingResultInput: TrainingResultInput;
  TrainingPlan: ResolverTypeWrapper<TrainingPlanModel>;
  TrainingPlanConnection: ResolverTypeWrapper<Omit<TrainingPlanConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TrainingPlanEdge']>, nodes: ReadonlyArray<ResolversTypes['TrainingPlan']> }>;
  TrainingPlanEdge: ResolverTypeWrapper<Omit<TrainingPlanEdge, 'node'> & { node: ResolversTypes['TrainingPlan'] }>;
  TrainingRecordConnection: ResolverTypeWrapper<Omit<TrainingRecordConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TrainingRecordEdge']>, nodes: ReadonlyArray<ResolversTypes['TrainingRecord']> }>;
  TrainingRecordEdge: ResolverTypeWrapper<Omit<TrainingRecordEdge, 'node'> & { node: ResolversTypes['TrainingRecord'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  Project: ProjectReferenceModel;
  ServiceAgreementFilter: ServiceAgreementFilter;
  ServiceAgreement: AgreementModel;
  ServiceWish: ServiceWish;
  ServiceAgreementTerms: AgreementTermsModel;
  AgreementSignature: AgreementSignatureModel;
  AgreementEnd: AgreementFinishModel;
  ServiceAgreementConnection: Omit<ServiceAgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ServiceAgreementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ServiceAgreement']> };
  ServiceAgreementEdge: Omit<ServiceAgreementEdge, 'node'> & { node: ResolversParentTypes['ServiceAgreement'] };
  Meeting: MeetingModel;
  MeetingsCalendar: MeetingsCalendarModel;
  CityReportFilter: CityReportFilter;
  CityTextsInput: CityTextsInput;
  PublicityInput: PublicityInput;
  CityReport: CityReportModel;
  CityReportEdition: CityEditionModel;
  CityFigureTable: FrozenFiguresModel;
  CityFigure: ComparedFigureModel;
  CityTexts: CityTexts;
  Publicity: Publicity;
  CityReportConnection: Omit<CityReportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CityReportEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CityReport']> };
  CityReportEdge: Omit<CityReportEdge, 'node'> & { node: ResolversParentTypes['CityReport'] };
  ProjectCompletion: CompletionModel;
  CompletionCounts: CompletionCountsModel;
  ProjectLink: ProjectLinkModel;
  ProjectLinkConnection: Omit<ProjectLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProjectLinkEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ProjectLink']> };
  ProjectLinkEdge: Omit<ProjectLinkEdge, 'node'> & { node: ResolversParentTypes['ProjectLink'] };
  Person: PersonModel;
  EvaluationCriterion: EvaluationCriterion;
  EvaluationInput: EvaluationInput;
  ServiceEvaluation: EvaluationModel;
  ServiceFigures: EvaluationFiguresModel;
  Float: Scalars['Float']['output'];
  MarkFigures: MarkFigures;
  RecognitionFilter: RecognitionFilter;
  Recognition: RecognitionModel;
  RecognitionConnection: Omit<RecognitionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RecognitionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Recognition']> };
  RecognitionEdge: Omit<RecognitionEdge, 'node'> & { node: ResolversParentTypes['Recognition'] };
  ProjectHealth: ProjectHealthModel;
  HealthOfDepartment: HealthOfDepartment;
  HealthDeadline: HealthDeadline;
  HealthBlock: HealthBlock;
  DepartmentHealth: DepartmentHealthModel;
  DepartmentDeadline: HealthDeadlineModel;
  DepartmentBlock: HealthBlockModel;
  KnowledgeInput: KnowledgeInput;
  KnowledgeFilter: KnowledgeFilter;
  KnowledgeEntry: KnowledgeEntryModel;
  KnowledgeEdition: KnowledgeEditionModel;
  KnowledgeStep: KnowledgeStepModel;
  KnowledgeReviewCount: KnowledgeReviewCountModel;
  KnowledgeEntryConnection: Omit<KnowledgeEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['KnowledgeEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['KnowledgeEntry']> };
  KnowledgeEntryEdge: Omit<KnowledgeEntryEdge, 'node'> & { node: ResolversParentTypes['KnowledgeEntry'] };
  LectureInput: LectureInput;
  LectureMaterialInput: LectureMaterialInput;
  LectureFilter: LectureFilter;
  Lecture: LectureModel;
  LectureMaterial: LectureMaterialModel;
  LectureQuestion: LectureQuestionModel;
  LectureFigure: LectureFigureRowModel;
  LectureConnection: Omit<LectureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LectureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Lecture']> };
  LectureEdge: Omit<LectureEdge, 'node'> & { node: ResolversParentTypes['Lecture'] };
  LectureFigureConnection: Omit<LectureFigureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LectureFigureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LectureFigure']> };
  LectureFigureEdge: Omit<LectureFigureEdge, 'node'> & { node: ResolversParentTypes['LectureFigure'] };
  ServiceLedgerFilter: ServiceLedgerFilter;
  ProblemLedgerFilter: ProblemLedgerFilter;
  WorkloadLedgerFilter: WorkloadLedgerFilter;
  ServiceLedger: AskedServiceLedgerModel;
  ServiceLedgerTotals: ServiceLedgerTotals;
  ServiceLedgerLine: ServiceLedgerRowModel;
  ServiceLedgerLineConnection: Omit<ServiceLedgerLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ServiceLedgerLineEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ServiceLedgerLine']> };
  ServiceLedgerLineEdge: Omit<ServiceLedgerLineEdge, 'node'> & { node: ResolversParentTypes['ServiceLedgerLine'] };
  ProblemLedger: AskedProblemLedgerModel;
  ProblemLedgerTotals: ProblemLedgerTotals;
  ProblemLedgerLine: ProblemLedgerRowModel;
  ProblemLedgerLineConnection: Omit<ProblemLedgerLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProblemLedgerLineEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ProblemLedgerLine']> };
  ProblemLedgerLineEdge: Omit<ProblemLedgerLineEdge, 'node'> & { node: ResolversParentTypes['ProblemLedgerLine'] };
  WorkloadLedger: AskedWorkloadLedgerModel;
  WorkloadLedgerTotals: WorkloadLedgerTotals;
  WorkloadLedgerLine: WorkloadLedgerRowModel;
  WorkloadLedgerLineConnection: Omit<WorkloadLedgerLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['WorkloadLedgerLineEdge']>, nodes: ReadonlyArray<ResolversParentTypes['WorkloadLedgerLine']> };
  WorkloadLedgerLineEdge: Omit<WorkloadLedgerLineEdge, 'node'> & { node: ResolversParentTypes['WorkloadLedgerLine'] };
  PartyInput: PartyInput;
  AgendaItemInput: AgendaItemInput;
  AttendanceInput: AttendanceInput;
  ResolutionInput: ResolutionInput;
  MeetingFilter: MeetingFilter;
  ResolutionFilter: ResolutionFilter;
  Party: PartyModel;
  Participant: ParticipantModel;
  AgendaItem: AgendaItemModel;
  MeetingClash: MeetingClashModel;
  Resolution: ResolutionModel;
  MeetingConnection: Omit<MeetingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MeetingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Meeting']> };
  MeetingEdge: Omit<MeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  ResolutionConnection: Omit<ResolutionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ResolutionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Resolution']> };
  ResolutionEdge: Omit<ResolutionEdge, 'node'> & { node: ResolversParentTypes['Resolution'] };
  PolicyMatterFilter: PolicyMatterFilter;
  PolicyMatter: PolicyMatterModel;
  PolicyMatterConnection: Omit<PolicyMatterConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PolicyMatterEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PolicyMatter']> };
  PolicyMatterEdge: Omit<PolicyMatterEdge, 'node'> & { node: ResolversParentTypes['PolicyMatter'] };
  ProblemFilter: ProblemFilter;
  Problem: ProblemModel;
  ProblemStep: ProblemStepModel;
  ProblemHold: ProblemHoldModel;
  SimilarProblem: SimilarProblemModel;
  EnterprisePlan: EnterprisePlanModel;
  EvidenceInput: EvidenceInput;
  ProcedureFilter: ProcedureFilter;
  Procedure: ProcedureModel;
  ProcedureStep: ProcedureStepModel;
  Evidence: Evidence;
  ProcedureEntry: ProcedureEntryModel;
  ProcedureConnection: Omit<ProcedureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProcedureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Procedure']> };
  ProcedureEdge: Omit<ProcedureEdge, 'node'> & { node: ResolversParentTypes['Procedure'] };
  ProcedureEntryConnection: Omit<ProcedureEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProcedureEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ProcedureEntry']> };
  ProcedureEntryEdge: Omit<ProcedureEntryEdge, 'node'> & { node: ResolversParentTypes['ProcedureEntry'] };
  TeamSeatInput: TeamSeatInput;
  ProjectTeam: ProjectTeamModel;
  ComplexityReason: ComplexityReasonModel;
  ProjectTeamMember: ProjectTeamMemberModel;
  TeamVacancy: TeamAlarmModel;
  TeamVacancyConnection: Omit<TeamVacancyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TeamVacancyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TeamVacancy']> };
  TeamVacancyEdge: Omit<TeamVacancyEdge, 'node'> & { node: ResolversParentTypes['TeamVacancy'] };
  Unit: UnitModel;
  ReportDutyFilter: ReportDutyFilter;
  ServiceReportInput: ServiceReportInput;
  EvidenceEntryInput: EvidenceEntryInput;
  ReportDuties: DutiesOfMonthModel;
  ReportDutyCounts: DutyCountsModel;
  ReportDuty: ReportDutyModel;
  Report: ReportModel;
  ReportVersion: ReportVersionModel;
  ServiceReportText: ServiceReportText;
  EvidenceEntry: EvidenceEntryModel;
  ReportingUnit: ReportingUnitModel;
  ReportDutyConnection: Omit<ReportDutyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReportDutyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ReportDuty']> };
  ReportDutyEdge: Omit<ReportDutyEdge, 'node'> & { node: ResolversParentTypes['ReportDuty'] };
  ReportConnection: Omit<ReportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReportEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Report']> };
  ReportEdge: Omit<ReportEdge, 'node'> & { node: ResolversParentTypes['Report'] };
  RoutedItemInput: RoutedItemInput;
  TransferMaterialInput: TransferMaterialInput;
  Handoff: Handoff;
  TransferWays: TransferWaysModel;
  ProjectRouting: ProjectRoutingModel;
  RoutedItem: RoutedItem;
  Route: RouteOfRoutingModel;
  ProjectRoutingConnection: Omit<ProjectRoutingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProjectRoutingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ProjectRouting']> };
  ProjectRoutingEdge: Omit<ProjectRoutingEdge, 'node'> & { node: ResolversParentTypes['ProjectRouting'] };
  RouteConnection: Omit<RouteConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RouteEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Route']> };
  RouteEdge: Omit<RouteEdge, 'node'> & { node: ResolversParentTypes['Route'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  JSON: Scalars['JSON']['output'];
  UnitFilter: UnitFilter;
  PeopleFilter: PeopleFilter;
  PersonnelHistoryFilter: PersonnelHistoryFilter;
  RoleScopeInput: RoleScopeInput;
  RoleHolding: RoleHoldingModel;
  Absence: ToldAbsenceModel;
  PersonnelEntry: PersonnelEntryModel;
  Stewardship: StewardshipModel;
  StewardAlarm: StewardAlarmModel;
  StewardAssignment: StewardAssignmentModel;
  MatchPart: ScorePartModel;
  MatchCandidate: ScoredCandidateModel;
  StewardTerm: StewardTermModel;
  PersonConnection: Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Person']> };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  UnitConnection: Omit<UnitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['UnitEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Unit']> };
  UnitEdge: Omit<UnitEdge, 'node'> & { node: ResolversParentTypes['Unit'] };
  PersonnelEntryConnection: Omit<PersonnelEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PersonnelEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PersonnelEntry']> };
  PersonnelEntryEdge: Omit<PersonnelEntryEdge, 'node'> & { node: ResolversParentTypes['PersonnelEntry'] };
  StewardshipConnection: Omit<StewardshipConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StewardshipEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Stewardship']> };
  StewardshipEdge: Omit<StewardshipEdge, 'node'> & { node: ResolversParentTypes['Stewardship'] };
  StewardAlarmConnection: Omit<StewardAlarmConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StewardAlarmEdge']>, nodes: ReadonlyArray<ResolversParentTypes['StewardAlarm']> };
  StewardAlarmEdge: Omit<StewardAlarmEdge, 'node'> & { node: ResolversParentTypes['StewardAlarm'] };
  StewardTermConnection: Omit<StewardTermConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StewardTermEdge']>, nodes: ReadonlyArray<ResolversParentTypes['StewardTerm']> };
  StewardTermEdge: Omit<StewardTermEdge, 'node'> & { node: ResolversParentTypes['StewardTerm'] };
  ProblemConnection: Omit<ProblemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProblemEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Problem']> };
  ProblemEdge: Omit<ProblemEdge, 'node'> & { node: ResolversParentTypes['Problem'] };
  PageInfo: PageInfo;
  ServiceFileFilter: ServiceFileFilter;
  FileEntryInput: FileEntryInput;
  FileDocumentInput: FileDocumentInput;
  MissingKindInput: MissingKindInput;
  ServiceFile: ServiceFileModel;
  FileEntry: FileEntryModel;
  FileSuggestion: FileSuggestionModel;
  MissingKind: MissingKind;
  ServiceFileHandover: FileHandoverModel;
  ServiceFileConnection: Omit<ServiceFileConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ServiceFileEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ServiceFile']> };
  ServiceFileEdge: Omit<ServiceFileEdge, 'node'> & { node: ResolversParentTypes['ServiceFile'] };
  FileEntryConnection: Omit<FileEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FileEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['FileEntry']> };
  FileEntryEdge: Omit<FileEntryEdge, 'node'> & { node: ResolversParentTypes['FileEntry'] };
  ServiceVisitFilter: ServiceVisitFilter;
  ServiceVisitInput: ServiceVisitInput;
  VisitProblemInput: VisitProblemInput;
  ServiceVisit: ServiceVisitModel;
  ServiceVisitRecord: VisitRecordModel;
  ServiceVisitConnection: Omit<ServiceVisitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ServiceVisitEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ServiceVisit']> };
  ServiceVisitEdge: Omit<ServiceVisitEdge, 'node'> & { node: ResolversParentTypes['ServiceVisit'] };
  SolutionFilter: SolutionFilter;
  Solution: SolutionModel;
  SolutionEdition: SolutionEditionModel;
  SolutionConnection: Omit<SolutionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SolutionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Solution']> };
  SolutionEdge: Omit<SolutionEdge, 'node'> & { node: ResolversParentTypes['Solution'] };
  ChiefContact: ContactPostModel;
  TrainingRecord: TrainingRecordModel;
  TrainingCorrection: TrainingCorrectionModel;
  TeamFilter: TeamFilter;
  ChiefContactFilter: ChiefContactFilter;
  AuthorityFilter: AuthorityFilter;
  ContactItemInput: ContactItemInput;
  Team: TeamModel;
  TeamFault: TeamFaultModel;
  DutyTerm: DutyTermModel;
  LiaisonArea: LiaisonAreaModel;
  AuthorityEntry: DutyHoldingModel;
  StaffingAlarm: StaffingAlarmModel;
  TeamConnection: Omit<TeamConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TeamEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Team']> };
  TeamEdge: Omit<TeamEdge, 'node'> & { node: ResolversParentTypes['Team'] };
  LiaisonAreaConnection: Omit<LiaisonAreaConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LiaisonAreaEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LiaisonArea']> };
  LiaisonAreaEdge: Omit<LiaisonAreaEdge, 'node'> & { node: ResolversParentTypes['LiaisonArea'] };
  ChiefContactConnection: Omit<ChiefContactConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ChiefContactEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ChiefContact']> };
  ChiefContactEdge: Omit<ChiefContactEdge, 'node'> & { node: ResolversParentTypes['ChiefContact'] };
  AuthorityEntryConnection: Omit<AuthorityEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AuthorityEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AuthorityEntry']> };
  AuthorityEntryEdge: Omit<AuthorityEntryEdge, 'node'> & { node: ResolversParentTypes['AuthorityEntry'] };
  StaffingAlarmConnection: Omit<StaffingAlarmConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StaffingAlarmEdge']>, nodes: ReadonlyArray<ResolversParentTypes['StaffingAlarm']> };
  StaffingAlarmEdge: Omit<StaffingAlarmEdge, 'node'> & { node: ResolversParentTypes['StaffingAlarm'] };
  ThroughTrainBusInput: ThroughTrainBusInput;
  InstalledPieceInput: InstalledPieceInput;
  SlotTimeInput: SlotTimeInput;
  WeekSlotInput: WeekSlotInput;
  ThroughTrainSlotFilter: ThroughTrainSlotFilter;
  ThroughTrainBookingFilter: ThroughTrainBookingFilter;
  ThroughTrainBookingInput: ThroughTrainBookingInput;
  CheckedPieceInput: CheckedPieceInput;
  VisitEntryInput: VisitEntryInput;
  BusPiece: BusPieceModel;
  InstalledPiece: InstalledPieceModel;
  BusOutage: BusOutageModel;
  ThroughTrainBus: BusModel;
  BusMonth: BusMonthModel;
  ThroughTrainSlot: BusSlotModel;
  OpenedWeek: Omit<OpenedWeek, 'slots'> & { slots: ReadonlyArray<ResolversParentTypes['ThroughTrainSlot']> };
  ThroughTrainBooking: BusBookingModel;
  EquipmentCheck: EquipmentCheckModel;
  CheckedPiece: CheckedPieceModel;
  VisitEntry: VisitEntryModel;
  ThroughTrainBusConnection: Omit<ThroughTrainBusConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ThroughTrainBusEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ThroughTrainBus']> };
  ThroughTrainBusEdge: Omit<ThroughTrainBusEdge, 'node'> & { node: ResolversParentTypes['ThroughTrainBus'] };
  ThroughTrainSlotConnection: Omit<ThroughTrainSlotConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ThroughTrainSlotEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ThroughTrainSlot']> };
  ThroughTrainSlotEdge: Omit<ThroughTrainSlotEdge, 'node'> & { node: ResolversParentTypes['ThroughTrainSlot'] };
  ThroughTrainBookingConnection: Omit<ThroughTrainBookingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ThroughTrainBookingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ThroughTrainBooking']> };
  ThroughTrainBookingEdge: Omit<ThroughTrainBookingEdge, 'node'> & { node: ResolversParentTypes['ThroughTrainBooking'] };
  EquipmentCheckConnection: Omit<EquipmentCheckConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EquipmentCheckEdge']>, nodes: ReadonlyArray<ResolversParentTypes['EquipmentCheck']> };
  EquipmentCheckEdge: Omit<EquipmentCheckEdge, 'node'> & { node: ResolversParentTypes['EquipmentCheck'] };
  VisitEntryConnection: Omit<VisitEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['VisitEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['VisitEntry']> };
  VisitEntryEdge: Omit<VisitEntryEdge, 'node'> & { node: ResolversParentTypes['VisitEntry'] };
  TrainingPlanFilter: TrainingPlanFilter;
  TrainingRecordFilter: TrainingRecordFilter;
  TrainingPlanInput: TrainingPlanInput;
  TrainingResultInput: TrainingResultInput;
  TrainingPlan: TrainingPlanModel;
  TrainingPlanConnection: Omit<TrainingPlanConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TrainingPlanEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TrainingPlan']> };
  TrainingPlanEdge: Omit<TrainingPlanEdge, 'node'> & { node: ResolversParentTypes['TrainingPlan'] };
  TrainingRecordConnection: Omit<TrainingRecordConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TrainingRecordEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TrainingRecord']> };
  TrainingRecordEdge: Omit<TrainingRecordEdge, 'node'> & { node: ResolversParentTypes['TrainingRecord'] };
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
  serviceAgreement?: Resolver<Maybe<ResolversTypes['ServiceAgreement']>, ParentType, ContextType, RequireFields<QueryserviceAgreementArgs, 'id'>>;
  serviceAgreements?: Resolver<ResolversTypes['ServiceAgreementConnection'], ParentType, ContextType, RequireFields<QueryserviceAgreementsArgs, 'first'>>;
  meetingsCalendar?: Resolver<ResolversTypes['MeetingsCalendar'], ParentType, ContextType, RequireFields<QuerymeetingsCalendarArgs, 'from' | 'to'>>;
  cityReport?: Resolver<Maybe<ResolversTypes['CityReport']>, ParentType, ContextType, RequireFields<QuerycityReportArgs, 'region' | 'month'>>;
  cityReports?: Resolver<ResolversTypes['CityReportConnection'], ParentType, ContextType, RequireFields<QuerycityReportsArgs, 'first'>>;
  cityFigures?: Resolver<ResolversTypes['CityFigureTable'], ParentType, ContextType, RequireFields<QuerycityFiguresArgs, 'region' | 'month'>>;
  cityReportPreview?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QuerycityReportPreviewArgs, 'reportId'>>;
  completionCounts?: Resolver<ResolversTypes['CompletionCounts'], ParentType, ContextType, Partial<QuerycompletionCountsArgs>>;
  evaluationScale?: Resolver<ReadonlyArray<ResolversTypes['EvaluationCriterion']>, ParentType, ContextType>;
  recognitions?: Resolver<ResolversTypes['RecognitionConnection'], ParentType, ContextType, RequireFields<QueryrecognitionsArgs, 'first'>>;
  knowledgeEntry?: Resolver<Maybe<ResolversTypes['KnowledgeEntry']>, ParentType, ContextType, RequireFields<QueryknowledgeEntryArgs, 'id'>>;
  knowledge?: Resolver<ResolversTypes['KnowledgeEntryConnection'], ParentType, ContextType, RequireFields<QueryknowledgeArgs, 'first'>>;
  knowledgeCsv?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<QueryknowledgeCsvArgs>>;
  knowledgeToPublish?: Resolver<ResolversTypes['KnowledgeEntryConnection'], ParentType, ContextType, RequireFields<QueryknowledgeToPublishArgs, 'first'>>;
  knowledgeDueForReview?: Resolver<ResolversTypes['KnowledgeEntryConnection'], ParentType, ContextType, RequireFields<QueryknowledgeDueForReviewArgs, 'overdueOnly' | 'first'>>;
  knowledgeReviews?: Resolver<ReadonlyArray<ResolversTypes['KnowledgeReviewCount']>, ParentType, ContextType>;
  lecture?: Resolver<Maybe<ResolversTypes['Lecture']>, ParentType, ContextType, RequireFields<QuerylectureArgs, 'id'>>;
  lectures?: Resolver<ResolversTypes['LectureConnection'], ParentType, ContextType, RequireFields<QuerylecturesArgs, 'first'>>;
  lectureFigures?: Resolver<ResolversTypes['LectureFigureConnection'], ParentType, ContextType, RequireFields<QuerylectureFiguresArgs, 'year' | 'by' | 'first'>>;
  serviceLedger?: Resolver<ResolversTypes['ServiceLedger'], ParentType, ContextType, RequireFields<QueryserviceLedgerArgs, 'orderBy'>>;
  problemLedger?: Resolver<ResolversTypes['ProblemLedger'], ParentType, ContextType, RequireFields<QueryproblemLedgerArgs, 'orderBy'>>;
  workloadLedger?: Resolver<ResolversTypes['WorkloadLedger'], ParentType, ContextType, RequireFields<QueryworkloadLedgerArgs, 'orderBy'>>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<QuerymeetingArgs, 'id'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<QuerymeetingsArgs, 'first'>>;
  myMeetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<QuerymyMeetingsArgs, 'first'>>;
  resolutions?: Resolver<ResolversTypes['ResolutionConnection'], ParentType, ContextType, RequireFields<QueryresolutionsArgs, 'first'>>;
  policyMatter?: Resolver<Maybe<ResolversTypes['PolicyMatter']>, ParentType, ContextType, RequireFields<QuerypolicyMatterArgs, 'id'>>;
  policyMatters?: Resolver<ResolversTypes['PolicyMatterConnection'], ParentType, ContextType, RequireFields<QuerypolicyMattersArgs, 'first'>>;
  procedures?: Resolver<ResolversTypes['ProcedureConnection'], ParentType, ContextType, RequireFields<QueryproceduresArgs, 'first'>>;
  teamVacancies?: Resolver<ResolversTypes['TeamVacancyConnection'], ParentType, ContextType, RequireFields<QueryteamVacanciesArgs, 'first'>>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<QueryreportArgs, 'id'>>;
  reportDuties?: Resolver<ResolversTypes['ReportDuties'], ParentType, ContextType, RequireFields<QueryreportDutiesArgs, 'month'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QuerypersonArgs, 'id'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QuerypeopleArgs, 'first'>>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType, RequireFields<QueryunitArgs, 'id'>>;
  units?: Resolver<ResolversTypes['UnitConnection'], ParentType, ContextType, RequireFields<QueryunitsArgs, 'first'>>;
  personnelHistory?: Resolver<ResolversTypes['PersonnelEntryConnection'], ParentType, ContextType, RequireFields<QuerypersonnelHistoryArgs, 'first'>>;
  stewardAlarms?: Resolver<ResolversTypes['StewardAlarmConnection'], ParentType, ContextType, RequireFields<QuerystewardAlarmsArgs, 'first'>>;
  myProjects?: Resolver<ResolversTypes['StewardshipConnection'], ParentType, ContextType, RequireFields<QuerymyProjectsArgs, 'first'>>;
  problem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType, RequireFields<QueryproblemArgs, 'id'>>;
  problems?: Resolver<ResolversTypes['ProblemConnection'], ParentType, ContextType, RequireFields<QueryproblemsArgs, 'first'>>;
  serviceFile?: Resolver<Maybe<ResolversTypes['ServiceFile']>, ParentType, ContextType, RequireFields<QueryserviceFileArgs, 'id'>>;
  serviceFiles?: Resolver<ResolversTypes['ServiceFileConnection'], ParentType, ContextType, RequireFields<QueryserviceFilesArgs, 'first'>>;
  serviceVisit?: Resolver<Maybe<ResolversTypes['ServiceVisit']>, ParentType, ContextType, RequireFields<QueryserviceVisitArgs, 'id'>>;
  serviceVisits?: Resolver<ResolversTypes['ServiceVisitConnection'], ParentType, ContextType, RequireFields<QueryserviceVisitsArgs, 'first'>>;
  solution?: Resolver<Maybe<ResolversTypes['Solution']>, ParentType, ContextType, RequireFields<QuerysolutionArgs, 'id'>>;
  solutions?: Resolver<ResolversTypes['SolutionConnection'], ParentType, ContextType, RequireFields<QuerysolutionsArgs, 'first'>>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType, RequireFields<QueryteamArgs, 'id'>>;
  teams?: Resolver<ResolversTypes['TeamConnection'], ParentType, ContextType, RequireFields<QueryteamsArgs, 'first'>>;
  liaisonAreas?: Resolver<ResolversTypes['LiaisonAreaConnection'], ParentType, ContextType, RequireFields<QueryliaisonAreasArgs, 'first'>>;
  chiefContacts?: Resolver<ResolversTypes['ChiefContactConnection'], ParentType, ContextType, RequireFields<QuerychiefContactsArgs, 'first'>>;
  authorityList?: Resolver<ResolversTypes['AuthorityEntryConnection'], ParentType, ContextType, RequireFields<QueryauthorityListArgs, 'first'>>;
  authorityListCsv?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<QueryauthorityListCsvArgs>>;
  staffingAlarms?: Resolver<ResolversTypes['StaffingAlarmConnection'], ParentType, ContextType, RequireFields<QuerystaffingAlarmsArgs, 'first'>>;
  throughTrainEquipment?: Resolver<ReadonlyArray<ResolversTypes['BusPiece']>, ParentType, ContextType>;
  throughTrainBus?: Resolver<Maybe<ResolversTypes['ThroughTrainBus']>, ParentType, ContextType, RequireFields<QuerythroughTrainBusArgs, 'id'>>;
  throughTrainBuses?: Resolver<ResolversTypes['ThroughTrainBusConnection'], ParentType, ContextType, RequireFields<QuerythroughTrainBusesArgs, 'first'>>;
  throughTrainSlots?: Resolver<ResolversTypes['ThroughTrainSlotConnection'], ParentType, ContextType, RequireFields<QuerythroughTrainSlotsArgs, 'first'>>;
  throughTrainBooking?: Resolver<Maybe<ResolversTypes['ThroughTrainBooking']>, ParentType, ContextType, RequireFields<QuerythroughTrainBookingArgs, 'id'>>;
  throughTrainBookings?: Resolver<ResolversTypes['ThroughTrainBookingConnection'], ParentType, ContextType, RequireFields<QuerythroughTrainBookingsArgs, 'first'>>;
  myThroughTrainDay?: Resolver<ResolversTypes['ThroughTrainBookingConnection'], ParentType, ContextType, RequireFields<QuerymyThroughTrainDayArgs, 'first'>>;
  trainingPlan?: Resolver<Maybe<ResolversTypes['TrainingPlan']>, ParentType, ContextType, RequireFields<QuerytrainingPlanArgs, 'id'>>;
  trainingPlans?: Resolver<ResolversTypes['TrainingPlanConnection'], ParentType, ContextType, RequireFields<QuerytrainingPlansArgs, 'first'>>;
  untrainedPeople?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryuntrainedPeopleArgs, 'year' | 'first'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  requestService?: Resolver<ResolversTypes['ServiceAgreement'], ParentType, ContextType, RequireFields<MutationrequestServiceArgs, 'projectId' | 'mode' | 'scope' | 'itemCodes'>>;
  offerService?: Resolver<ResolversTypes['ServiceAgreement'], ParentType, ContextType, RequireFields<MutationofferServiceArgs, 'agreementId'>>;
  signService?: Resolver<ResolversTypes['ServiceAgreement'], ParentType, ContextType, RequireFields<MutationsignServiceArgs, 'agreementId' | 'no'>>;
  declineService?: Resolver<ResolversTypes['ServiceAgreement'], ParentType, ContextType, RequireFields<MutationdeclineServiceArgs, 'agreementId' | 'reason'>>;
  withdrawServiceRequest?: Resolver<ResolversTypes['ServiceAgreement'], ParentType, ContextType, RequireFields<MutationwithdrawServiceRequestArgs, 'agreementId' | 'reason'>>;
  completeService?: Resolver<ResolversTypes['ServiceAgreement'], ParentType, ContextType, RequireFields<MutationcompleteServiceArgs, 'agreementId' | 'reason'>>;
  terminateService?: Resolver<ResolversTypes['ServiceAgreement'], ParentType, ContextType, RequireFields<MutationterminateServiceArgs, 'agreementId' | 'reason'>>;
  writeCityReport?: Resolver<ResolversTypes['CityReport'], ParentType, ContextType, RequireFields<MutationwriteCityReportArgs, 'region' | 'month' | 'texts'>>;
  issueCityReport?: Resolver<ResolversTypes['CityReport'], ParentType, ContextType, RequireFields<MutationissueCityReportArgs, 'reportId'>>;
  correctCityReport?: Resolver<ResolversTypes['CityReport'], ParentType, ContextType, RequireFields<MutationcorrectCityReportArgs, 'reportId' | 'reason'>>;
  linkLaterProject?: Resolver<ResolversTypes['ProjectLink'], ParentType, ContextType, RequireFields<MutationlinkLaterProjectArgs, 'projectId' | 'earlierProjectId' | 'kind'>>;
  evaluateService?: Resolver<ResolversTypes['ServiceEvaluation'], ParentType, ContextType, RequireFields<MutationevaluateServiceArgs, 'input'>>;
  decideRecognition?: Resolver<ResolversTypes['Recognition'], ParentType, ContextType, RequireFields<MutationdecideRecognitionArgs, 'recognitionId' | 'isConfirmed' | 'reason'>>;
  draftKnowledge?: Resolver<ResolversTypes['KnowledgeEntry'], ParentType, ContextType, RequireFields<MutationdraftKnowledgeArgs, 'ownerAgency' | 'ownerRegion' | 'input' | 'reason'>>;
  draftKnowledgeFromSolution?: Resolver<ResolversTypes['KnowledgeEntry'], ParentType, ContextType, RequireFields<MutationdraftKnowledgeFromSolutionArgs, 'solutionId' | 'ownerAgency' | 'ownerRegion' | 'itemCodes' | 'source' | 'reason'>>;
  draftKnowledgeFromLecture?: Resolver<ResolversTypes['KnowledgeEntry'], ParentType, ContextType, RequireFields<MutationdraftKnowledgeFromLectureArgs, 'questionId' | 'ownerAgency' | 'ownerRegion' | 'input' | 'reason'>>;
  reviseKnowledge?: Resolver<ResolversTypes['KnowledgeEntry'], ParentType, ContextType, RequireFields<MutationreviseKnowledgeArgs, 'entryId' | 'input' | 'reason'>>;
  publishKnowledge?: Resolver<ResolversTypes['KnowledgeEntry'], ParentType, ContextType, RequireFields<MutationpublishKnowledgeArgs, 'entryId'>>;
  reviewKnowledge?: Resolver<ResolversTypes['KnowledgeEntry'], ParentType, ContextType, RequireFields<MutationreviewKnowledgeArgs, 'entryId' | 'note'>>;
  withdrawKnowledge?: Resolver<ResolversTypes['KnowledgeEntry'], ParentType, ContextType, RequireFields<MutationwithdrawKnowledgeArgs, 'entryId' | 'reason'>>;
  planLecture?: Resolver<ResolversTypes['Lecture'], ParentType, ContextType, RequireFields<MutationplanLectureArgs, 'input'>>;
  holdLecture?: Resolver<ResolversTypes['Lecture'], ParentType, ContextType, RequireFields<MutationholdLectureArgs, 'lectureId' | 'attended' | 'questions'>>;
  cancelLecture?: Resolver<ResolversTypes['Lecture'], ParentType, ContextType, RequireFields<MutationcancelLectureArgs, 'lectureId' | 'reason'>>;
  callMeeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType, RequireFields<MutationcallMeetingArgs, 'regionCode' | 'kind' | 'title' | 'startsAt' | 'endsAt' | 'place' | 'participants' | 'agenda'>>;
  changeMeeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType, RequireFields<MutationchangeMeetingArgs, 'meetingId' | 'kind' | 'title' | 'startsAt' | 'endsAt' | 'place' | 'participants' | 'agenda'>>;
  cancelMeeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType, RequireFields<MutationcancelMeetingArgs, 'meetingId' | 'reason'>>;
  holdMeeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType, RequireFields<MutationholdMeetingArgs, 'meetingId' | 'attendance'>>;
  recordMinutes?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType, RequireFields<MutationrecordMinutesArgs, 'meetingId' | 'minutes' | 'resolutions'>>;
  finishResolution?: Resolver<ResolversTypes['Resolution'], ParentType, ContextType, RequireFields<MutationfinishResolutionArgs, 'resolutionId' | 'outcome'>>;
  cancelResolution?: Resolver<ResolversTypes['Resolution'], ParentType, ContextType, RequireFields<MutationcancelResolutionArgs, 'resolutionId' | 'reason'>>;
  openPolicyMatter?: Resolver<ResolversTypes['PolicyMatter'], ParentType, ContextType, RequireFields<MutationopenPolicyMatterArgs, 'regionCode' | 'title' | 'question'>>;
  joinPolicyMatter?: Resolver<ResolversTypes['Problem'], ParentType, ContextType, RequireFields<MutationjoinPolicyMatterArgs, 'matterId' | 'problemId' | 'reason'>>;
  leavePolicyMatter?: Resolver<ResolversTypes['Problem'], ParentType, ContextType, RequireFields<MutationleavePolicyMatterArgs, 'matterId' | 'problemId' | 'reason'>>;
  answerPolicyMatter?: Resolver<ResolversTypes['PolicyMatter'], ParentType, ContextType, RequireFields<MutationanswerPolicyMatterArgs, 'matterId' | 'answer'>>;
  reopenPolicyMatter?: Resolver<ResolversTypes['PolicyMatter'], ParentType, ContextType, RequireFields<MutationreopenPolicyMatterArgs, 'matterId'>>;
  escalateProblem?: Resolver<ResolversTypes['Problem'], ParentType, ContextType, RequireFields<MutationescalateProblemArgs, 'problemId' | 'reason'>>;
  issueOpinion?: Resolver<ResolversTypes['Problem'], ParentType, ContextType, RequireFields<MutationissueOpinionArgs, 'problemId' | 'opinion'>>;
  passAnswerDown?: Resolver<ResolversTypes['Problem'], ParentType, ContextType, RequireFields<MutationpassAnswerDownArgs, 'problemId'>>;
  giveProblemBack?: Resolver<ResolversTypes['Problem'], ParentType, ContextType, RequireFields<MutationgiveProblemBackArgs, 'problemId' | 'reason'>>;
  issueEnterprisePlan?: Resolver<ResolversTypes['EnterprisePlan'], ParentType, ContextType, RequireFields<MutationissueEnterprisePlanArgs, 'projectId' | 'title' | 'measures'>>;
  takeOnProject?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType, RequireFields<MutationtakeOnProjectArgs, 'projectId' | 'note'>>;
  completeProcedureStep?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType, RequireFields<MutationcompleteProcedureStepArgs, 'projectId' | 'step' | 'note'>>;
  undoProcedureStep?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType, RequireFields<MutationundoProcedureStepArgs, 'projectId' | 'step' | 'reason'>>;
  changeTeamSeat?: Resolver<ResolversTypes['ProjectTeam'], ParentType, ContextType, RequireFields<MutationchangeTeamSeatArgs, 'projectId' | 'seat' | 'personId' | 'reason'>>;
  dissolveProjectTeam?: Resolver<ResolversTypes['ProjectTeam'], ParentType, ContextType, RequireFields<MutationdissolveProjectTeamArgs, 'projectId' | 'reason'>>;
  handInServiceReport?: Resolver<ResolversTypes['Report'], ParentType, ContextType, RequireFields<MutationhandInServiceReportArgs, 'projectId' | 'month' | 'input'>>;
  handInEvidenceReport?: Resolver<ResolversTypes['Report'], ParentType, ContextType, RequireFields<MutationhandInEvidenceReportArgs, 'month' | 'entries'>>;
  acceptReport?: Resolver<ResolversTypes['Report'], ParentType, ContextType, RequireFields<MutationacceptReportArgs, 'reportId'>>;
  returnReport?: Resolver<ResolversTypes['Report'], ParentType, ContextType, RequireFields<MutationreturnReportArgs, 'reportId' | 'reason'>>;
  markReportingUnit?: Resolver<ResolversTypes['ReportingUnit'], ParentType, ContextType, RequireFields<MutationmarkReportingUnitArgs, 'unitId' | 'kind'>>;
  endReportingUnit?: Resolver<ResolversTypes['ReportingUnit'], ParentType, ContextType, RequireFields<MutationendReportingUnitArgs, 'unitId' | 'untilMonth'>>;
  routeProject?: Resolver<ResolversTypes['ProjectRouting'], ParentType, ContextType, RequireFields<MutationrouteProjectArgs, 'projectId' | 'firstAgencyId' | 'items'>>;
  transferByRoute?: Resolver<ResolversTypes['ProjectRouting'], ParentType, ContextType, RequireFields<MutationtransferByRouteArgs, 'routeId'>>;
  setTransferWays?: Resolver<ResolversTypes['Unit'], ParentType, ContextType, RequireFields<MutationsetTransferWaysArgs, 'unitId' | 'usual'>>;
  registerUnit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType, RequireFields<MutationregisterUnitArgs, 'name' | 'tier' | 'regionCode'>>;
  registerPerson?: Resolver<ResolversTypes['Person'], ParentType, ContextType, RequireFields<MutationregisterPersonArgs, 'unitId' | 'name'>>;
  grantRole?: Resolver<ResolversTypes['Person'], ParentType, ContextType, RequireFields<MutationgrantRoleArgs, 'personId' | 'role'>>;
  revokeRole?: Resolver<ResolversTypes['Person'], ParentType, ContextType, RequireFields<MutationrevokeRoleArgs, 'personId' | 'holdingId'>>;
  nameBackup?: Resolver<ResolversTypes['Unit'], ParentType, ContextType, RequireFields<MutationnameBackupArgs, 'unitId' | 'personId'>>;
  recordAbsence?: Resolver<ResolversTypes['Person'], ParentType, ContextType, RequireFields<MutationrecordAbsenceArgs, 'personId' | 'firstDay' | 'lastDay' | 'reason'>>;
  endAbsence?: Resolver<ResolversTypes['Person'], ParentType, ContextType, RequireFields<MutationendAbsenceArgs, 'personId' | 'absenceId'>>;
  assignSteward?: Resolver<ResolversTypes['StewardAssignment'], ParentType, ContextType, RequireFields<MutationassignStewardArgs, 'projectId'>>;
  reportProblem?: Resolver<ResolversTypes['Problem'], ParentType, ContextType, RequireFields<MutationreportProblemArgs, 'projectId' | 'kind' | 'title' | 'text'>>;
  answerProblem?: Resolver<ResolversTypes['Problem'], ParentType, ContextType, RequireFields<MutationanswerProblemArgs, 'problemId' | 'answer'>>;
  solveProblem?: Resolver<ResolversTypes['Problem'], ParentType, ContextType, RequireFields<MutationsolveProblemArgs, 'problemId' | 'solution'>>;
  recordReturnVisit?: Resolver<ResolversTypes['Problem'], ParentType, ContextType, RequireFields<MutationrecordReturnVisitArgs, 'problemId' | 'visitorId' | 'satisfied' | 'text'>>;
  collectFileEntry?: Resolver<ResolversTypes['ServiceFile'], ParentType, ContextType, RequireFields<MutationcollectFileEntryArgs, 'input'>>;
  closeServiceFile?: Resolver<ResolversTypes['ServiceFile'], ParentType, ContextType, RequireFields<MutationcloseServiceFileArgs, 'fileId' | 'keptById'>>;
  reopenServiceFile?: Resolver<ResolversTypes['ServiceFile'], ParentType, ContextType, RequireFields<MutationreopenServiceFileArgs, 'fileId' | 'reason'>>;
  handOverServiceFile?: Resolver<ResolversTypes['ServiceFile'], ParentType, ContextType, RequireFields<MutationhandOverServiceFileArgs, 'fileId' | 'recipient'>>;
  arrangeServiceVisit?: Resolver<ResolversTypes['ServiceVisit'], ParentType, ContextType, RequireFields<MutationarrangeServiceVisitArgs, 'projectId' | 'visitorId' | 'reason'>>;
  nameServiceVisitor?: Resolver<ResolversTypes['ServiceVisit'], ParentType, ContextType, RequireFields<MutationnameServiceVisitorArgs, 'visitId' | 'visitorId'>>;
  recordServiceVisit?: Resolver<ResolversTypes['ServiceVisit'], ParentType, ContextType, RequireFields<MutationrecordServiceVisitArgs, 'input'>>;
  publishSolution?: Resolver<ResolversTypes['Solution'], ParentType, ContextType, RequireFields<MutationpublishSolutionArgs, 'problemId' | 'title' | 'question' | 'answer' | 'fields' | 'kinds' | 'agencies'>>;
  reviseSolution?: Resolver<ResolversTypes['Solution'], ParentType, ContextType, RequireFields<MutationreviseSolutionArgs, 'solutionId' | 'title' | 'question' | 'answer' | 'fields' | 'kinds' | 'agencies'>>;
  withdrawSolution?: Resolver<ResolversTypes['Solution'], ParentType, ContextType, RequireFields<MutationwithdrawSolutionArgs, 'solutionId' | 'reason'>>;
  abolishChiefContact?: Resolver<ResolversTypes['ChiefContact'], ParentType, ContextType, RequireFields<MutationabolishChiefContactArgs, 'postId' | 'reason'>>;
  correctTraining?: Resolver<ResolversTypes['TrainingRecord'], ParentType, ContextType, RequireFields<MutationcorrectTrainingArgs, 'recordId' | 'result' | 'reason'>>;
  formSubTeam?: Resolver<ResolversTypes['Team'], ParentType, ContextType, RequireFields<MutationformSubTeamArgs, 'name' | 'field' | 'regionCode' | 'leaderId' | 'memberIds'>>;
  formCrew?: Resolver<ResolversTypes['Team'], ParentType, ContextType, RequireFields<MutationformCrewArgs, 'name' | 'regionCode' | 'agency' | 'leaderId' | 'agentIds' | 'approverIds'>>;
  addTeamMember?: Resolver<ResolversTypes['Team'], ParentType, ContextType, RequireFields<MutationaddTeamMemberArgs, 'teamId' | 'personId' | 'post'>>;
  removeTeamMember?: Resolver<ResolversTypes['Team'], ParentType, ContextType, RequireFields<MutationremoveTeamMemberArgs, 'teamId' | 'personId' | 'reason'>>;
  disbandTeam?: Resolver<ResolversTypes['Team'], ParentType, ContextType, RequireFields<MutationdisbandTeamArgs, 'teamId' | 'reason'>>;
  assignCrew?: Resolver<ResolversTypes['Team'], ParentType, ContextType, RequireFields<MutationassignCrewArgs, 'projectId' | 'crewId'>>;
  appointChiefLiaison?: Resolver<ResolversTypes['LiaisonArea'], ParentType, ContextType, RequireFields<MutationappointChiefLiaisonArgs, 'regionCode' | 'personId'>>;
  dismissChiefLiaison?: Resolver<ResolversTypes['LiaisonArea'], ParentType, ContextType, RequireFields<MutationdismissChiefLiaisonArgs, 'regionCode' | 'personId' | 'reason'>>;
  appointChiefContact?: Resolver<ResolversTypes['ChiefContact'], ParentType, ContextType, RequireFields<MutationappointChiefContactArgs, 'regionCode' | 'personId'>>;
  handOverChiefContact?: Resolver<ResolversTypes['ChiefContact'], ParentType, ContextType, RequireFields<MutationhandOverChiefContactArgs, 'postId' | 'personId' | 'reason'>>;
  registerThroughTrainBus?: Resolver<ResolversTypes['ThroughTrainBus'], ParentType, ContextType, RequireFields<MutationregisterThroughTrainBusArgs, 'input'>>;
  equipThroughTrainBus?: Resolver<ResolversTypes['ThroughTrainBus'], ParentType, ContextType, RequireFields<MutationequipThroughTrainBusArgs, 'busId' | 'equipment'>>;
  takeBusOutOfService?: Resolver<ResolversTypes['ThroughTrainBus'], ParentType, ContextType, RequireFields<MutationtakeBusOutOfServiceArgs, 'busId' | 'firstDay' | 'lastDay' | 'reason'>>;
  putBusBackIntoService?: Resolver<ResolversTypes['ThroughTrainBus'], ParentType, ContextType, RequireFields<MutationputBusBackIntoServiceArgs, 'busId' | 'outageId'>>;
  openThroughTrainSlots?: Resolver<ReadonlyArray<ResolversTypes['ThroughTrainSlot']>, ParentType, ContextType, RequireFields<MutationopenThroughTrainSlotsArgs, 'busId' | 'crewId' | 'times'>>;
  openThroughTrainWeek?: Resolver<ResolversTypes['OpenedWeek'], ParentType, ContextType, RequireFields<MutationopenThroughTrainWeekArgs, 'busId' | 'crewId' | 'firstDay' | 'pattern'>>;
  withdrawThroughTrainSlot?: Resolver<ResolversTypes['ThroughTrainSlot'], ParentType, ContextType, RequireFields<MutationwithdrawThroughTrainSlotArgs, 'slotId' | 'reason'>>;
  bookThroughTrain?: Resolver<ResolversTypes['ThroughTrainBooking'], ParentType, ContextType, RequireFields<MutationbookThroughTrainArgs, 'input'>>;
  moveThroughTrainBooking?: Resolver<ResolversTypes['ThroughTrainBooking'], ParentType, ContextType, RequireFields<MutationmoveThroughTrainBookingArgs, 'bookingId' | 'slotId'>>;
  cancelThroughTrainBooking?: Resolver<ResolversTypes['ThroughTrainBooking'], ParentType, ContextType, RequireFields<MutationcancelThroughTrainBookingArgs, 'bookingId' | 'reason'>>;
  confirmThroughTrainBooking?: Resolver<ResolversTypes['ThroughTrainBooking'], ParentType, ContextType, RequireFields<MutationconfirmThroughTrainBookingArgs, 'bookingId'>>;
  checkBusEquipment?: Resolver<ResolversTypes['EquipmentCheck'], ParentType, ContextType, RequireFields<MutationcheckBusEquipmentArgs, 'bookingId' | 'pieces'>>;
  departThroughTrain?: Resolver<ResolversTypes['ThroughTrainBooking'], ParentType, ContextType, RequireFields<MutationdepartThroughTrainArgs, 'bookingId'>>;
  arriveThroughTrain?: Resolver<ResolversTypes['ThroughTrainBooking'], ParentType, ContextType, RequireFields<MutationarriveThroughTrainArgs, 'bookingId'>>;
  recordThroughTrainVisit?: Resolver<ResolversTypes['VisitEntry'], ParentType, ContextType, RequireFields<MutationrecordThroughTrainVisitArgs, 'input'>>;
  finishThroughTrainVisit?: Resolver<ResolversTypes['ThroughTrainBooking'], ParentType, ContextType, RequireFields<MutationfinishThroughTrainVisitArgs, 'bookingId' | 'outcome'>>;
  reportThroughTrainNoShow?: Resolver<ResolversTypes['ThroughTrainBooking'], ParentType, ContextType, RequireFields<MutationreportThroughTrainNoShowArgs, 'bookingId' | 'reason'>>;
  planTraining?: Resolver<ResolversTypes['TrainingPlan'], ParentType, ContextType, RequireFields<MutationplanTrainingArgs, 'input'>>;
  cancelTraining?: Resolver<ResolversTypes['TrainingPlan'], ParentType, ContextType, RequireFields<MutationcancelTrainingArgs, 'planId' | 'reason'>>;
  recordTraining?: Resolver<ResolversTypes['TrainingPlan'], ParentType, ContextType, RequireFields<MutationrecordTrainingArgs, 'planId' | 'results'>>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  serviceAgreement?: Resolver<Maybe<ResolversTypes['ServiceAgreement']>, ParentType, ContextType>;
  completion?: Resolver<Maybe<ResolversTypes['ProjectCompletion']>, ParentType, ContextType>;
  earlierProject?: Resolver<Maybe<ResolversTypes['ProjectLink']>, ParentType, ContextType>;
  laterProjects?: Resolver<Maybe<ResolversTypes['ProjectLinkConnection']>, ParentType, ContextType, RequireFields<ProjectlaterProjectsArgs, 'first'>>;
  serviceEvaluation?: Resolver<Maybe<ResolversTypes['ServiceEvaluation']>, ParentType, ContextType>;
  health?: Resolver<Maybe<ResolversTypes['ProjectHealth']>, ParentType, ContextType>;
  enterprisePlans?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterprisePlan']>>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['ProjectTeam']>, ParentType, ContextType>;
  serviceReports?: Resolver<Maybe<ResolversTypes['ReportConnection']>, ParentType, ContextType, RequireFields<ProjectserviceReportsArgs, 'first'>>;
  routing?: Resolver<Maybe<ResolversTypes['ProjectRouting']>, ParentType, ContextType>;
  routings?: Resolver<Maybe<ResolversTypes['ProjectRoutingConnection']>, ParentType, ContextType, RequireFields<ProjectroutingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  steward?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  stewardship?: Resolver<Maybe<ResolversTypes['Stewardship']>, ParentType, ContextType>;
  stewardHistory?: Resolver<Maybe<ResolversTypes['StewardTermConnection']>, ParentType, ContextType, RequireFields<ProjectstewardHistoryArgs, 'first'>>;
  problems?: Resolver<Maybe<ResolversTypes['ProblemConnection']>, ParentType, ContextType, RequireFields<ProjectproblemsArgs, 'first'>>;
  light?: Resolver<Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  serviceFile?: Resolver<Maybe<ResolversTypes['ServiceFile']>, ParentType, ContextType>;
  crew?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  throughTrainVisits?: Resolver<Maybe<ResolversTypes['ThroughTrainBookingConnection']>, ParentType, ContextType, RequireFields<ProjectthroughTrainVisitsArgs, 'first'>>;
};

export type ServiceAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceAgreement'] = ResolversParentTypes['ServiceAgreement'], FederationReferenceType extends FederationReferenceTypes['ServiceAgreement'] = FederationReferenceTypes['ServiceAgreement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceAgreement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AgreementStatus'], ParentType, ContextType>;
  wish?: Resolver<ResolversTypes['ServiceWish'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inForce?: Resolver<Maybe<ResolversTypes['ServiceAgreementTerms']>, ParentType, ContextType>;
  offered?: Resolver<Maybe<ResolversTypes['ServiceAgreementTerms']>, ParentType, ContextType>;
  terms?: Resolver<ReadonlyArray<ResolversTypes['ServiceAgreementTerms']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['AgreementEnd']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceWishResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceWish'] = ResolversParentTypes['ServiceWish']> = {
  mode?: Resolver<ResolversTypes['ServiceMode'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['AgreementScope'], ParentType, ContextType>;
  itemCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ServiceAgreementTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceAgreementTerms'] = ResolversParentTypes['ServiceAgreementTerms']> = {
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['ServiceMode'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['AgreementScope'], ParentType, ContextType>;
  itemCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  ownerDuties?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  forceDuties?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  offeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  offeredByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownerSigned?: Resolver<Maybe<ResolversTypes['AgreementSignature']>, ParentType, ContextType>;
  forceSigned?: Resolver<Maybe<ResolversTypes['AgreementSignature']>, ParentType, ContextType>;
};

export type AgreementSignatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementSignature'] = ResolversParentTypes['AgreementSignature']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgreementEndResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEnd'] = ResolversParentTypes['AgreementEnd']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServiceAgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceAgreementConnection'] = ResolversParentTypes['ServiceAgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ServiceAgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ServiceAgreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ServiceAgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceAgreementEdge'] = ResolversParentTypes['ServiceAgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceAgreement'], ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting'], FederationReferenceType extends FederationReferenceTypes['Meeting'] = FederationReferenceTypes['Meeting']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Meeting']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ical?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeetingKind'], ParentType, ContextType>;
  kindName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeetingStatus'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organiserName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  calledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Participant']>, ParentType, ContextType>;
  agenda?: Resolver<ReadonlyArray<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resolutions?: Resolver<ReadonlyArray<ResolversTypes['Resolution']>, ParentType, ContextType>;
  clashes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MeetingClash']>>, ParentType, ContextType>;
};

export type MeetingsCalendarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingsCalendar'] = ResolversParentTypes['MeetingsCalendar']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CityReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CityReport'] = ResolversParentTypes['CityReport'], FederationReferenceType extends FederationReferenceTypes['CityReport'] = FederationReferenceTypes['CityReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CityReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CityReportStatus'], ParentType, ContextType>;
  texts?: Resolver<ResolversTypes['CityTexts'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  writtenByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  editions?: Resolver<ReadonlyArray<ResolversTypes['CityReportEdition']>, ParentType, ContextType>;
};

export type CityReportEditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CityReportEdition'] = ResolversParentTypes['CityReportEdition']> = {
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  issuedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  texts?: Resolver<ResolversTypes['CityTexts'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['CityFigure']>, ParentType, ContextType>;
  csv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CityFigureTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CityFigureTable'] = ResolversParentTypes['CityFigureTable']> = {
  figures?: Resolver<ReadonlyArray<ResolversTypes['CityFigure']>, ParentType, ContextType>;
  csv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CityFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CityFigure'] = ResolversParentTypes['CityFigure']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['FigureSection'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CityTextsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CityTexts'] = ResolversParentTypes['CityTexts']> = {
  progress?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  experience?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publicity?: Resolver<ReadonlyArray<ResolversTypes['Publicity']>, ParentType, ContextType>;
};

export type PublicityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Publicity'] = ResolversParentTypes['Publicity']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  media?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CityReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CityReportConnection'] = ResolversParentTypes['CityReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CityReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CityReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CityReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CityReportEdge'] = ResolversParentTypes['CityReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CityReport'], ParentType, ContextType>;
};

export type ProjectCompletionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectCompletion'] = ResolversParentTypes['ProjectCompletion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['CompletionBasis'], ParentType, ContextType>;
  finishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isServed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  archiveSignedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  archiveName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CompletionCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompletionCounts'] = ResolversParentTypes['CompletionCounts']> = {
  finished?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  served?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unrated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectLink'] = ResolversParentTypes['ProjectLink']> = {
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  earlierProject?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProjectLinkKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  linkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  linkedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProjectLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectLinkConnection'] = ResolversParentTypes['ProjectLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectLinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProjectLink']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProjectLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectLinkEdge'] = ResolversParentTypes['ProjectLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProjectLink'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  serviceFigures?: Resolver<Maybe<ResolversTypes['ServiceFigures']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['RoleHolding']>, ParentType, ContextType>;
  onDuty?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workload?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  absences?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Absence']>>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formerRoles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RoleHolding']>>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['PersonnelEntryConnection']>, ParentType, ContextType, RequireFields<PersonhistoryArgs, 'first'>>;
  trainings?: Resolver<Maybe<ResolversTypes['TrainingRecordConnection']>, ParentType, ContextType, RequireFields<PersontrainingsArgs, 'first'>>;
};

export type EvaluationCriterionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationCriterion'] = ResolversParentTypes['EvaluationCriterion']> = {
  criterion?: Resolver<ResolversTypes['Criterion'], ParentType, ContextType>;
  meanings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  meaningsZh?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ServiceEvaluationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceEvaluation'] = ResolversParentTypes['ServiceEvaluation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  efficiency?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attitude?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  integrity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ServiceFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceFigures'] = ResolversParentTypes['ServiceFigures']> = {
  finished?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unrated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  responseShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  marks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MarkFigures']>>, ParentType, ContextType>;
  withheldReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withheldReasonZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  minimumRatings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minimumShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MarkFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkFigures'] = ResolversParentTypes['MarkFigures']> = {
  criterion?: Resolver<ResolversTypes['Criterion'], ParentType, ContextType>;
  mean?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  distribution?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RecognitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recognition'] = ResolversParentTypes['Recognition']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RecognitionKind'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['RecognitionRule'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RecognitionStatus'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evaluations?: Resolver<ReadonlyArray<ResolversTypes['ServiceEvaluation']>, ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecognitionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionConnection'] = ResolversParentTypes['RecognitionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecognitionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Recognition']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RecognitionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionEdge'] = ResolversParentTypes['RecognitionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Recognition'], ParentType, ContextType>;
};

export type ProjectHealthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectHealth'] = ResolversParentTypes['ProjectHealth']> = {
  light?: Resolver<Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['HealthDepartment']>, ParentType, ContextType>;
  currentStage?: Resolver<Maybe<ResolversTypes['ProjectStage']>, ParentType, ContextType>;
  nextDeadline?: Resolver<Maybe<ResolversTypes['HealthDeadline']>, ParentType, ContextType>;
  blockedBy?: Resolver<ReadonlyArray<ResolversTypes['HealthBlock']>, ParentType, ContextType>;
  blockedByCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hasSteward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stewardMissing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  departments?: Resolver<ReadonlyArray<ResolversTypes['HealthOfDepartment']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type HealthOfDepartmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HealthOfDepartment'] = ResolversParentTypes['HealthOfDepartment']> = {
  department?: Resolver<ResolversTypes['HealthDepartment'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  done?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  overdue?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  light?: Resolver<Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
};

export type HealthDeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HealthDeadline'] = ResolversParentTypes['HealthDeadline']> = {
  department?: Resolver<ResolversTypes['HealthDepartment'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type HealthBlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HealthBlock'] = ResolversParentTypes['HealthBlock']> = {
  department?: Resolver<ResolversTypes['HealthDepartment'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BlockKind'], ParentType, ContextType>;
  waitsFor?: Resolver<ResolversTypes['BlockWaitsFor'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
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

export type KnowledgeEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KnowledgeEntry'] = ResolversParentTypes['KnowledgeEntry'], FederationReferenceType extends FederationReferenceTypes['KnowledgeEntry'] = FederationReferenceTypes['KnowledgeEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['KnowledgeEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  similar?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['PolicyField']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['ProjectKind']>, ParentType, ContextType>;
  itemCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  agencies?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  regionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownerAgency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  ownerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownerRegion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['KnowledgeStatus'], ParentType, ContextType>;
  publishedEdition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewLight?: Resolver<Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  authorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pending?: Resolver<Maybe<ResolversTypes['KnowledgeEdition']>, ParentType, ContextType>;
  editions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['KnowledgeEdition']>>, ParentType, ContextType>;
  steps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['KnowledgeStep']>>, ParentType, ContextType>;
  solution?: Resolver<Maybe<ResolversTypes['Solution']>, ParentType, ContextType>;
  withdrawnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type KnowledgeEditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KnowledgeEdition'] = ResolversParentTypes['KnowledgeEdition']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  similar?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['PolicyField']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['ProjectKind']>, ParentType, ContextType>;
  itemCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  agencies?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  regionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type KnowledgeStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KnowledgeStep'] = ResolversParentTypes['KnowledgeStep']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['KnowledgeStepKind'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type KnowledgeReviewCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KnowledgeReviewCount'] = ResolversParentTypes['KnowledgeReviewCount']> = {
  ownerAgency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  ownerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  soon?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  light?: Resolver<ResolversTypes['Light'], ParentType, ContextType>;
};

export type KnowledgeEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KnowledgeEntryConnection'] = ResolversParentTypes['KnowledgeEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['KnowledgeEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['KnowledgeEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type KnowledgeEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KnowledgeEntryEdge'] = ResolversParentTypes['KnowledgeEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['KnowledgeEntry'], ParentType, ContextType>;
};

export type LectureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lecture'] = ResolversParentTypes['Lecture'], FederationReferenceType extends FederationReferenceTypes['Lecture'] = FederationReferenceTypes['Lecture']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Lecture']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['PolicyField'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['LectureForm'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lecturers?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['LectureAudience'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['LectureMaterial']>, ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['KnowledgeEntry']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LectureStatus'], ParentType, ContextType>;
  attended?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  questions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LectureQuestion']>>, ParentType, ContextType>;
  plannedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  plannedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LectureMaterialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LectureMaterial'] = ResolversParentTypes['LectureMaterial']> = {
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LectureQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LectureQuestion'] = ResolversParentTypes['LectureQuestion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['KnowledgeEntry']>, ParentType, ContextType>;
};

export type LectureFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LectureFigure'] = ResolversParentTypes['LectureFigure']> = {
  regionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lecturer?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['PolicyField']>, ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cancelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LectureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LectureConnection'] = ResolversParentTypes['LectureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LectureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Lecture']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LectureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LectureEdge'] = ResolversParentTypes['LectureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Lecture'], ParentType, ContextType>;
};

export type LectureFigureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LectureFigureConnection'] = ResolversParentTypes['LectureFigureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LectureFigureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LectureFigure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LectureFigureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LectureFigureEdge'] = ResolversParentTypes['LectureFigureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LectureFigure'], ParentType, ContextType>;
};

export type ServiceLedgerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceLedger'] = ResolversParentTypes['ServiceLedger']> = {
  totals?: Resolver<ResolversTypes['ServiceLedgerTotals'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['ServiceLedgerLineConnection'], ParentType, ContextType, RequireFields<ServiceLedgerlinesArgs, 'first'>>;
  csv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServiceLedgerTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceLedgerTotals'] = ResolversParentTypes['ServiceLedgerTotals']> = {
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  served?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutSteward?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finished?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agreementsSigned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openProblems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdueProblems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceLedgerLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceLedgerLine'] = ResolversParentTypes['ServiceLedgerLine']> = {
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProjectKind'], ParentType, ContextType>;
  keyLevels?: Resolver<ReadonlyArray<ResolversTypes['KeyLevel']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StewardshipStatus'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  steward?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  heldBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['AgreementStatus']>, ParentType, ContextType>;
  problemLight?: Resolver<Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  openProblems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdueProblems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastReportMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastReportStatus?: Resolver<Maybe<ResolversTypes['ReportStatus']>, ParentType, ContextType>;
  lastVisitOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ServiceLedgerLineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceLedgerLineConnection'] = ResolversParentTypes['ServiceLedgerLineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ServiceLedgerLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ServiceLedgerLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ServiceLedgerLineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceLedgerLineEdge'] = ResolversParentTypes['ServiceLedgerLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceLedgerLine'], ParentType, ContextType>;
};

export type ProblemLedgerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProblemLedger'] = ResolversParentTypes['ProblemLedger']> = {
  totals?: Resolver<ResolversTypes['ProblemLedgerTotals'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['ProblemLedgerLineConnection'], ParentType, ContextType, RequireFields<ProblemLedgerlinesArgs, 'first'>>;
  csv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProblemLedgerTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProblemLedgerTotals'] = ResolversParentTypes['ProblemLedgerTotals']> = {
  problems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  solved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProblemLedgerLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProblemLedgerLine'] = ResolversParentTypes['ProblemLedgerLine']> = {
  problem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  projectCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projectName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProblemKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProblemStatus'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ProblemLevel'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  responsibleName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  solvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProblemLedgerLineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProblemLedgerLineConnection'] = ResolversParentTypes['ProblemLedgerLineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProblemLedgerLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProblemLedgerLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProblemLedgerLineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProblemLedgerLineEdge'] = ResolversParentTypes['ProblemLedgerLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProblemLedgerLine'], ParentType, ContextType>;
};

export type WorkloadLedgerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkloadLedger'] = ResolversParentTypes['WorkloadLedger']> = {
  totals?: Resolver<ResolversTypes['WorkloadLedgerTotals'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['WorkloadLedgerLineConnection'], ParentType, ContextType, RequireFields<WorkloadLedgerlinesArgs, 'first'>>;
  csv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkloadLedgerTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkloadLedgerTotals'] = ResolversParentTypes['WorkloadLedgerTotals']> = {
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asSteward?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asBackup?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openProblems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdueProblems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reportsHandedIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reportsLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkloadLedgerLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkloadLedgerLine'] = ResolversParentTypes['WorkloadLedgerLine']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asSteward?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asBackup?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projectsHeld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openProblems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdueProblems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reportsHandedIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reportsLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkloadLedgerLineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkloadLedgerLineConnection'] = ResolversParentTypes['WorkloadLedgerLineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WorkloadLedgerLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['WorkloadLedgerLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WorkloadLedgerLineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkloadLedgerLineEdge'] = ResolversParentTypes['WorkloadLedgerLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkloadLedgerLine'], ParentType, ContextType>;
};

export type PartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  agencyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type ParticipantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  attendance?: Resolver<ResolversTypes['Attendance'], ParentType, ContextType>;
  attendedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgendaItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaItem'] = ResolversParentTypes['AgendaItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  itemCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MeetingClashResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingClash'] = ResolversParentTypes['MeetingClash']> = {
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ResolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution'], FederationReferenceType extends FederationReferenceTypes['Resolution'] = FederationReferenceTypes['Resolution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Resolution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  answeredProblem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ResolutionStatus'], ParentType, ContextType>;
  light?: Resolver<ResolversTypes['Light'], ParentType, ContextType>;
  dueWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  deadlineProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type ResolutionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionConnection'] = ResolversParentTypes['ResolutionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResolutionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Resolution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ResolutionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionEdge'] = ResolversParentTypes['ResolutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Resolution'], ParentType, ContextType>;
};

export type PolicyMatterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyMatter'] = ResolversParentTypes['PolicyMatter'], FederationReferenceType extends FederationReferenceTypes['PolicyMatter'] = FederationReferenceTypes['PolicyMatter']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PolicyMatter']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MatterStatus'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['ProblemConnection']>, ParentType, ContextType, RequireFields<PolicyMattermembersArgs, 'first'>>;
};

export type PolicyMatterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyMatterConnection'] = ResolversParentTypes['PolicyMatterConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PolicyMatterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PolicyMatter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PolicyMatterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyMatterEdge'] = ResolversParentTypes['PolicyMatterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyMatter'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem'], FederationReferenceType extends FederationReferenceTypes['Problem'] = FederationReferenceTypes['Problem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Problem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  level?: Resolver<ResolversTypes['ProblemLevel'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['LadderPhase'], ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  holderMissing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProblemHold']>>, ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['PolicyMatter']>, ParentType, ContextType>;
  similar?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SimilarProblem']>>, ParentType, ContextType, RequireFields<ProblemsimilarArgs, 'first'>>;
  reusableSolution?: Resolver<Maybe<ResolversTypes['Solution']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProblemKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProblemStatus'], ParentType, ContextType>;
  light?: Resolver<ResolversTypes['Light'], ParentType, ContextType>;
  responsible?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  deadlineProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  solvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  solution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  steps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProblemStep']>>, ParentType, ContextType>;
};

export type ProblemStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProblemStep'] = ResolversParentTypes['ProblemStep']> = {
  level?: Resolver<ResolversTypes['ProblemLevel'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProblemStepKind'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visitor?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProblemHoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProblemHold'] = ResolversParentTypes['ProblemHold']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ProblemLevel'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['LadderPhase'], ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SimilarProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarProblem'] = ResolversParentTypes['SimilarProblem']> = {
  problem?: Resolver<ResolversTypes['Problem'], ParentType, ContextType>;
  likeness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type EnterprisePlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterprisePlan'] = ResolversParentTypes['EnterprisePlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  issuedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProcedureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Procedure'] = ResolversParentTypes['Procedure']> = {
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ProcedureStage'], ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ProcedureStep']>, ParentType, ContextType>;
  checklist?: Resolver<ReadonlyArray<ResolversTypes['ProcedureStep']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['ProcedureStep']>, ParentType, ContextType>;
  light?: Resolver<Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ProcedureEntryConnection'], ParentType, ContextType, RequireFields<ProcedurehistoryArgs, 'first'>>;
};

export type ProcedureStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureStep'] = ResolversParentTypes['ProcedureStep']> = {
  kind?: Resolver<ResolversTypes['ProcedureStepKind'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ProcedureStage'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  doneByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bySystem?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  light?: Resolver<Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  kind?: Resolver<ResolversTypes['StepEvidenceKind'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProcedureEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureEntry'] = ResolversParentTypes['ProcedureEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['ProcedureStepKind'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['ProcedureAction'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProcedureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureConnection'] = ResolversParentTypes['ProcedureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProcedureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Procedure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProcedureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureEdge'] = ResolversParentTypes['ProcedureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
};

export type ProcedureEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureEntryConnection'] = ResolversParentTypes['ProcedureEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProcedureEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProcedureEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProcedureEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureEntryEdge'] = ResolversParentTypes['ProcedureEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProcedureEntry'], ParentType, ContextType>;
};

export type ProjectTeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectTeam'] = ResolversParentTypes['ProjectTeam']> = {
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  leader?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['ComplexityReason']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['ProjectTeamMember']>, ParentType, ContextType>;
  formerMembers?: Resolver<ReadonlyArray<ResolversTypes['ProjectTeamMember']>, ParentType, ContextType>;
  vacancies?: Resolver<ReadonlyArray<ResolversTypes['TeamVacancy']>, ParentType, ContextType>;
  formedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dissolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dissolveReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ComplexityReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplexityReason'] = ResolversParentTypes['ComplexityReason']> = {
  cause?: Resolver<ResolversTypes['ComplexityCause'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProjectTeamMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectTeamMember'] = ResolversParentTypes['ProjectTeamMember']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['DutyRole'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['ServiceStage']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['PolicyField']>, ParentType, ContextType>;
  seatName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  byHand?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endReasonZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TeamVacancyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamVacancy'] = ResolversParentTypes['TeamVacancy']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['DutyRole'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['ServiceStage']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['PolicyField']>, ParentType, ContextType>;
  seatName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TeamVacancyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamVacancyConnection'] = ResolversParentTypes['TeamVacancyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TeamVacancyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TeamVacancy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TeamVacancyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamVacancyEdge'] = ResolversParentTypes['TeamVacancyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TeamVacancy'], ParentType, ContextType>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit'], FederationReferenceType extends FederationReferenceTypes['Unit'] = FederationReferenceTypes['Unit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Unit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  evidenceDuty?: Resolver<Maybe<ResolversTypes['ReportingUnit']>, ParentType, ContextType>;
  transferWays?: Resolver<ResolversTypes['TransferWays'], ParentType, ContextType>;
  incomingRoutes?: Resolver<Maybe<ResolversTypes['RouteConnection']>, ParentType, ContextType, RequireFields<UnitincomingRoutesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  backup?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<UnitpeopleArgs, 'first'>>;
};

export type ReportDutiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportDuties'] = ResolversParentTypes['ReportDuties']> = {
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['ReportDutyCounts'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['ReportDutyConnection'], ParentType, ContextType, RequireFields<ReportDutieslistArgs, 'first'>>;
  csv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportDutyCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportDutyCounts'] = ResolversParentTypes['ReportDutyCounts']> = {
  owed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  handedIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  handedInLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportDutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportDuty'] = ResolversParentTypes['ReportDuty']> = {
  kind?: Resolver<ResolversTypes['ReportKind'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReportDutyState'], ParentType, ContextType>;
  light?: Resolver<ResolversTypes['Light'], ParentType, ContextType>;
  daysLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
};

export type ReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report'], FederationReferenceType extends FederationReferenceTypes['Report'] = FederationReferenceTypes['Report']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Report']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReportKind'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReportStatus'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  firstHandedInOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  daysLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['ReportVersion']>, ParentType, ContextType>;
};

export type ReportVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportVersion'] = ResolversParentTypes['ReportVersion']> = {
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['ServiceReportText']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['EvidenceEntry']>, ParentType, ContextType>;
  handedInAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  handedInByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ReportOutcome']>, ParentType, ContextType>;
  outcomeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ServiceReportTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceReportText'] = ResolversParentTypes['ServiceReportText']> = {
  progress?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problemsMet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  helpGiven?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextWork?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvidenceEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceEntry'] = ResolversParentTypes['EvidenceEntry']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReportingUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportingUnit'] = ResolversParentTypes['ReportingUnit']> = {
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReportingUnitKind'], ParentType, ContextType>;
  fromMonth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  untilMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReportDutyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportDutyConnection'] = ResolversParentTypes['ReportDutyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReportDutyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReportDuty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReportDutyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportDutyEdge'] = ResolversParentTypes['ReportDutyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReportDuty'], ParentType, ContextType>;
};

export type ReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportConnection'] = ResolversParentTypes['ReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Report']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportEdge'] = ResolversParentTypes['ReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
};

export type HandoffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Handoff'] = ResolversParentTypes['Handoff']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TransferWaysResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferWays'] = ResolversParentTypes['TransferWays']> = {
  recipient?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usual?: Resolver<ResolversTypes['HandoffChannel'], ParentType, ContextType>;
  channels?: Resolver<ReadonlyArray<ResolversTypes['HandoffChannel']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shareFolder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publicKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProjectRoutingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectRouting'] = ResolversParentTypes['ProjectRouting'], FederationReferenceType extends FederationReferenceTypes['ProjectRouting'] = FederationReferenceTypes['ProjectRouting']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProjectRouting']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstAgency?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['RoutedItem']>, ParentType, ContextType>;
  routes?: Resolver<ReadonlyArray<ResolversTypes['Route']>, ParentType, ContextType>;
  offTierShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  fewShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  madeOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  madeByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RoutedItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutedItem'] = ResolversParentTypes['RoutedItem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  isMain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RouteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Route'] = ResolversParentTypes['Route']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  branch?: Resolver<ResolversTypes['RouteBranch'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['RoutedItem']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  handoffId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  handoff?: Resolver<Maybe<ResolversTypes['Handoff']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['HandoffChannel']>, ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  transferredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ProjectRoutingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectRoutingConnection'] = ResolversParentTypes['ProjectRoutingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectRoutingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProjectRouting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProjectRoutingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectRoutingEdge'] = ResolversParentTypes['ProjectRoutingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProjectRouting'], ParentType, ContextType>;
};

export type RouteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RouteConnection'] = ResolversParentTypes['RouteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RouteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Route']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RouteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RouteEdge'] = ResolversParentTypes['RouteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Route'], ParentType, ContextType>;
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

export type RoleHoldingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleHolding'] = ResolversParentTypes['RoleHolding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['DutyRole'], ParentType, ContextType>;
  roleName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['ProjectKind']>, ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['ServiceStage']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['PolicyField']>, ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  grantedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AbsenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Absence'] = ResolversParentTypes['Absence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  firstDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  backOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonnelEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonnelEntry'] = ResolversParentTypes['PersonnelEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['PersonnelAction'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summaryZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StewardshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stewardship'] = ResolversParentTypes['Stewardship']> = {
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StewardshipStatus'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  steward?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  assignment?: Resolver<Maybe<ResolversTypes['StewardAssignment']>, ParentType, ContextType>;
};

export type StewardAlarmResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StewardAlarm'] = ResolversParentTypes['StewardAlarm']> = {
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StewardshipStatus'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type StewardAssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StewardAssignment'] = ResolversParentTypes['StewardAssignment'], FederationReferenceType extends FederationReferenceTypes['StewardAssignment'] = FederationReferenceTypes['StewardAssignment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StewardAssignment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  byHand?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  madeByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  parts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MatchPart']>>, ParentType, ContextType>;
  considered?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MatchCandidate']>>, ParentType, ContextType>;
};

export type MatchPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchPart'] = ResolversParentTypes['MatchPart']> = {
  factor?: Resolver<ResolversTypes['MatchFactor'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MatchCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchCandidate'] = ResolversParentTypes['MatchCandidate']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workload?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['MatchPart']>, ParentType, ContextType>;
  exclusion?: Resolver<Maybe<ResolversTypes['MatchExclusion']>, ParentType, ContextType>;
};

export type StewardTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StewardTerm'] = ResolversParentTypes['StewardTerm']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['StewardCapacity'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type UnitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitConnection'] = ResolversParentTypes['UnitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UnitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitEdge'] = ResolversParentTypes['UnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type PersonnelEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonnelEntryConnection'] = ResolversParentTypes['PersonnelEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonnelEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PersonnelEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PersonnelEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonnelEntryEdge'] = ResolversParentTypes['PersonnelEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PersonnelEntry'], ParentType, ContextType>;
};

export type StewardshipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StewardshipConnection'] = ResolversParentTypes['StewardshipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StewardshipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Stewardship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StewardshipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StewardshipEdge'] = ResolversParentTypes['StewardshipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Stewardship'], ParentType, ContextType>;
};

export type StewardAlarmConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StewardAlarmConnection'] = ResolversParentTypes['StewardAlarmConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StewardAlarmEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StewardAlarm']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StewardAlarmEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StewardAlarmEdge'] = ResolversParentTypes['StewardAlarmEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StewardAlarm'], ParentType, ContextType>;
};

export type StewardTermConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StewardTermConnection'] = ResolversParentTypes['StewardTermConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StewardTermEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StewardTerm']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StewardTermEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StewardTermEdge'] = ResolversParentTypes['StewardTermEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StewardTerm'], ParentType, ContextType>;
};

export type ProblemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProblemConnection'] = ResolversParentTypes['ProblemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProblemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProblemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProblemEdge'] = ResolversParentTypes['ProblemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Problem'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ServiceFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceFile'] = ResolversParentTypes['ServiceFile'], FederationReferenceType extends FederationReferenceTypes['ServiceFile'] = FederationReferenceTypes['ServiceFile']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceFile']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ServiceFileStatus'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['FileEntryConnection'], ParentType, ContextType, RequireFields<ServiceFileentriesArgs, 'first'>>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['FileSuggestion']>, ParentType, ContextType>;
  requiredKinds?: Resolver<ReadonlyArray<ResolversTypes['FileEntryKind']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  keptBy?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  retentionYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingKind']>, ParentType, ContextType>;
  handover?: Resolver<Maybe<ResolversTypes['ServiceFileHandover']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FileEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileEntry'] = ResolversParentTypes['FileEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FileEntryKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentType?: Resolver<Maybe<ResolversTypes['FileDocumentType']>, ParentType, ContextType>;
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  addedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FileSuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileSuggestion'] = ResolversParentTypes['FileSuggestion']> = {
  kind?: Resolver<ResolversTypes['FileEntryKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentType?: Resolver<ResolversTypes['FileDocumentType'], ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MissingKindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingKind'] = ResolversParentTypes['MissingKind']> = {
  kind?: Resolver<ResolversTypes['FileEntryKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServiceFileHandoverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceFileHandover'] = ResolversParentTypes['ServiceFileHandover']> = {
  handoff?: Resolver<ResolversTypes['Handoff'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['HandoffChannel']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  returned?: Resolver<Maybe<ResolversTypes['FileReturn']>, ParentType, ContextType>;
  returnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ServiceFileConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceFileConnection'] = ResolversParentTypes['ServiceFileConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ServiceFileEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ServiceFile']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ServiceFileEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceFileEdge'] = ResolversParentTypes['ServiceFileEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceFile'], ParentType, ContextType>;
};

export type FileEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileEntryConnection'] = ResolversParentTypes['FileEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FileEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FileEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FileEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileEntryEdge'] = ResolversParentTypes['FileEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FileEntry'], ParentType, ContextType>;
};

export type ServiceVisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceVisit'] = ResolversParentTypes['ServiceVisit'], FederationReferenceType extends FederationReferenceTypes['ServiceVisit'] = FederationReferenceTypes['ServiceVisit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceVisit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ServiceVisitKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ServiceVisitStatus'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visitor?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  light?: Resolver<ResolversTypes['Light'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['ServiceVisitRecord']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceVisitRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceVisitRecord'] = ResolversParentTypes['ServiceVisitRecord']> = {
  way?: Resolver<ResolversTypes['VisitWay'], ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['VisitPartner'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isSatisfied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  toDo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServiceVisitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceVisitConnection'] = ResolversParentTypes['ServiceVisitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ServiceVisitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ServiceVisit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ServiceVisitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceVisitEdge'] = ResolversParentTypes['ServiceVisitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceVisit'], ParentType, ContextType>;
};

export type SolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Solution'] = ResolversParentTypes['Solution'], FederationReferenceType extends FederationReferenceTypes['Solution'] = FederationReferenceTypes['Solution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Solution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['PolicyField']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['ProjectKind']>, ParentType, ContextType>;
  agencies?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SolutionStatus'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  clearedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  editions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SolutionEdition']>>, ParentType, ContextType>;
};

export type SolutionEditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SolutionEdition'] = ResolversParentTypes['SolutionEdition']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['PolicyField']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['ProjectKind']>, ParentType, ContextType>;
  agencies?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  clearedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SolutionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SolutionConnection'] = ResolversParentTypes['SolutionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SolutionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Solution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SolutionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SolutionEdge'] = ResolversParentTypes['SolutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Solution'], ParentType, ContextType>;
};

export type ChiefContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChiefContact'] = ResolversParentTypes['ChiefContact'], FederationReferenceType extends FederationReferenceTypes['ChiefContact'] = FederationReferenceTypes['ChiefContact']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ChiefContact']> | FederationReferenceType, FederationReferenceType, ContextType>;
  abolishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  itemCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  itemName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['Tier']>, ParentType, ContextType>;
  projectKind?: Resolver<Maybe<ResolversTypes['ProjectKind']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  former?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DutyTerm']>>, ParentType, ContextType>;
};

export type TrainingRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingRecord'] = ResolversParentTypes['TrainingRecord']> = {
  recordedResult?: Resolver<ResolversTypes['TrainingResult'], ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['TrainingCorrection']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['TrainingPlan']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['TrainingResult'], ParentType, ContextType>;
  trainedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TrainingCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingCorrection'] = ResolversParentTypes['TrainingCorrection']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['TrainingResult'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  correctedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  correctedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team'], FederationReferenceType extends FederationReferenceTypes['Team'] = FederationReferenceTypes['Team']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Team']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TeamKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['TeamField']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  crewNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['DutyTerm']>, ParentType, ContextType>;
  formerMembers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DutyTerm']>>, ParentType, ContextType>;
  usable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  faults?: Resolver<ReadonlyArray<ResolversTypes['TeamFault']>, ParentType, ContextType>;
  formedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  disbandedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type TeamFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamFault'] = ResolversParentTypes['TeamFault']> = {
  kind?: Resolver<ResolversTypes['TeamFaultKind'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['TeamPost'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DutyTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyTerm'] = ResolversParentTypes['DutyTerm']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['TeamPost']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type LiaisonAreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiaisonArea'] = ResolversParentTypes['LiaisonArea']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  liaisons?: Resolver<ReadonlyArray<ResolversTypes['DutyTerm']>, ParentType, ContextType>;
  formerLiaisons?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DutyTerm']>>, ParentType, ContextType>;
  least?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AuthorityEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorityEntry'] = ResolversParentTypes['AuthorityEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['DutyRole'], ParentType, ContextType>;
  dutyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  projectKinds?: Resolver<ReadonlyArray<ResolversTypes['ProjectKind']>, ParentType, ContextType>;
  itemCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  itemName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['Tier']>, ParentType, ContextType>;
};

export type StaffingAlarmResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffingAlarm'] = ResolversParentTypes['StaffingAlarm']> = {
  kind?: Resolver<ResolversTypes['StaffingAlarmKind'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TeamConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamConnection'] = ResolversParentTypes['TeamConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TeamEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Team']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TeamEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamEdge'] = ResolversParentTypes['TeamEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
};

export type LiaisonAreaConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiaisonAreaConnection'] = ResolversParentTypes['LiaisonAreaConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LiaisonAreaEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LiaisonArea']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LiaisonAreaEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiaisonAreaEdge'] = ResolversParentTypes['LiaisonAreaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LiaisonArea'], ParentType, ContextType>;
};

export type ChiefContactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChiefContactConnection'] = ResolversParentTypes['ChiefContactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChiefContactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ChiefContact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ChiefContactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChiefContactEdge'] = ResolversParentTypes['ChiefContactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChiefContact'], ParentType, ContextType>;
};

export type AuthorityEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorityEntryConnection'] = ResolversParentTypes['AuthorityEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuthorityEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuthorityEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuthorityEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorityEntryEdge'] = ResolversParentTypes['AuthorityEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuthorityEntry'], ParentType, ContextType>;
};

export type StaffingAlarmConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffingAlarmConnection'] = ResolversParentTypes['StaffingAlarmConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StaffingAlarmEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StaffingAlarm']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StaffingAlarmEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffingAlarmEdge'] = ResolversParentTypes['StaffingAlarmEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StaffingAlarm'], ParentType, ContextType>;
};

export type BusPieceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusPiece'] = ResolversParentTypes['BusPiece']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstalledPieceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstalledPiece'] = ResolversParentTypes['InstalledPiece']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assetNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BusOutageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusOutage'] = ResolversParentTypes['BusOutage']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  firstDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ThroughTrainBusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThroughTrainBus'] = ResolversParentTypes['ThroughTrainBus'], FederationReferenceType extends FederationReferenceTypes['ThroughTrainBus'] = FederationReferenceTypes['ThroughTrainBus']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ThroughTrainBus']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fleetNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  equipment?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InstalledPiece']>>, ParentType, ContextType>;
  lacks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BusPiece']>>, ParentType, ContextType>;
  inService?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outages?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BusOutage']>>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['BusMonth']>, ParentType, ContextType, RequireFields<ThroughTrainBusmonthArgs, 'month'>>;
};

export type BusMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusMonth'] = ResolversParentTypes['BusMonth']> = {
  visits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cancelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviewed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  certificates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  surveyed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notDecided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThroughTrainSlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThroughTrainSlot'] = ResolversParentTypes['ThroughTrainSlot'], FederationReferenceType extends FederationReferenceTypes['ThroughTrainSlot'] = FederationReferenceTypes['ThroughTrainSlot']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ThroughTrainSlot']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  bus?: Resolver<Maybe<ResolversTypes['ThroughTrainBus']>, ParentType, ContextType>;
  crew?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  booking?: Resolver<Maybe<ResolversTypes['ThroughTrainBooking']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OpenedWeekResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenedWeek'] = ResolversParentTypes['OpenedWeek']> = {
  slots?: Resolver<ReadonlyArray<ResolversTypes['ThroughTrainSlot']>, ParentType, ContextType>;
  daysOff?: Resolver<ReadonlyArray<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ThroughTrainBookingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThroughTrainBooking'] = ResolversParentTypes['ThroughTrainBooking'], FederationReferenceType extends FederationReferenceTypes['ThroughTrainBooking'] = FederationReferenceTypes['ThroughTrainBooking']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ThroughTrainBooking']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BookingStatus'], ParentType, ContextType>;
  slot?: Resolver<Maybe<ResolversTypes['ThroughTrainSlot']>, ParentType, ContextType>;
  bus?: Resolver<Maybe<ResolversTypes['ThroughTrainBus']>, ParentType, ContextType>;
  crew?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['BookingChannel'], ParentType, ContextType>;
  itemCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  services?: Resolver<ReadonlyArray<ResolversTypes['BusService']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exceptionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bookedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  bookedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  moves?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  departedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  arrivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastCheck?: Resolver<Maybe<ResolversTypes['EquipmentCheck']>, ParentType, ContextType>;
  checks?: Resolver<Maybe<ResolversTypes['EquipmentCheckConnection']>, ParentType, ContextType, RequireFields<ThroughTrainBookingchecksArgs, 'first'>>;
  record?: Resolver<Maybe<ResolversTypes['VisitEntryConnection']>, ParentType, ContextType, RequireFields<ThroughTrainBookingrecordArgs, 'first'>>;
};

export type EquipmentCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EquipmentCheck'] = ResolversParentTypes['EquipmentCheck']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pieces?: Resolver<ReadonlyArray<ResolversTypes['CheckedPiece']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  checkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  checkedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CheckedPieceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckedPiece'] = ResolversParentTypes['CheckedPiece']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  working?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VisitEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitEntry'] = ResolversParentTypes['VisitEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VisitEntryKind'], ParentType, ContextType>;
  applicationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  itemCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  delegationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  certificateId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  certificateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromApproval?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ThroughTrainBusConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThroughTrainBusConnection'] = ResolversParentTypes['ThroughTrainBusConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ThroughTrainBusEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ThroughTrainBus']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ThroughTrainBusEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThroughTrainBusEdge'] = ResolversParentTypes['ThroughTrainBusEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ThroughTrainBus'], ParentType, ContextType>;
};

export type ThroughTrainSlotConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThroughTrainSlotConnection'] = ResolversParentTypes['ThroughTrainSlotConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ThroughTrainSlotEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ThroughTrainSlot']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ThroughTrainSlotEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThroughTrainSlotEdge'] = ResolversParentTypes['ThroughTrainSlotEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ThroughTrainSlot'], ParentType, ContextType>;
};

export type ThroughTrainBookingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThroughTrainBookingConnection'] = ResolversParentTypes['ThroughTrainBookingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ThroughTrainBookingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ThroughTrainBooking']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ThroughTrainBookingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThroughTrainBookingEdge'] = ResolversParentTypes['ThroughTrainBookingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ThroughTrainBooking'], ParentType, ContextType>;
};

export type EquipmentCheckConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EquipmentCheckConnection'] = ResolversParentTypes['EquipmentCheckConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EquipmentCheckEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EquipmentCheck']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EquipmentCheckEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EquipmentCheckEdge'] = ResolversParentTypes['EquipmentCheckEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EquipmentCheck'], ParentType, ContextType>;
};

export type VisitEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitEntryConnection'] = ResolversParentTypes['VisitEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VisitEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VisitEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VisitEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitEntryEdge'] = ResolversParentTypes['VisitEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VisitEntry'], ParentType, ContextType>;
};

export type TrainingPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingPlan'] = ResolversParentTypes['TrainingPlan'], FederationReferenceType extends FederationReferenceTypes['TrainingPlan'] = FederationReferenceTypes['TrainingPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['TrainingField'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['TrainingForm'], ParentType, ContextType>;
  heldBy?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  firstDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['DutyRole']>, ParentType, ContextType>;
  tiers?: Resolver<ReadonlyArray<ResolversTypes['Tier']>, ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plannedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  plannedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<Maybe<ResolversTypes['TrainingRecordConnection']>, ParentType, ContextType, RequireFields<TrainingPlanrecordsArgs, 'first'>>;
};

export type TrainingPlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingPlanConnection'] = ResolversParentTypes['TrainingPlanConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrainingPlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TrainingPlan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TrainingPlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingPlanEdge'] = ResolversParentTypes['TrainingPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TrainingPlan'], ParentType, ContextType>;
};

export type TrainingRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingRecordConnection'] = ResolversParentTypes['TrainingRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrainingRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TrainingRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TrainingRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingRecordEdge'] = ResolversParentTypes['TrainingRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TrainingRecord'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ServiceAgreement?: ServiceAgreementResolvers<ContextType>;
  ServiceWish?: ServiceWishResolvers<ContextType>;
  ServiceAgreementTerms?: ServiceAgreementTermsResolvers<ContextType>;
  AgreementSignature?: AgreementSignatureResolvers<ContextType>;
  AgreementEnd?: AgreementEndResolvers<ContextType>;
  ServiceAgreementConnection?: ServiceAgreementConnectionResolvers<ContextType>;
  ServiceAgreementEdge?: ServiceAgreementEdgeResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingsCalendar?: MeetingsCalendarResolvers<ContextType>;
  CityReport?: CityReportResolvers<ContextType>;
  CityReportEdition?: CityReportEditionResolvers<ContextType>;
  CityFigureTable?: CityFigureTableResolvers<ContextType>;
  CityFigure?: CityFigureResolvers<ContextType>;
  CityTexts?: CityTextsResolvers<ContextType>;
  Publicity?: PublicityResolvers<ContextType>;
  CityReportConnection?: CityReportConnectionResolvers<ContextType>;
  CityReportEdge?: CityReportEdgeResolvers<ContextType>;
  ProjectCompletion?: ProjectCompletionResolvers<ContextType>;
  CompletionCounts?: CompletionCountsResolvers<ContextType>;
  ProjectLink?: ProjectLinkResolvers<ContextType>;
  ProjectLinkConnection?: ProjectLinkConnectionResolvers<ContextType>;
  ProjectLinkEdge?: ProjectLinkEdgeResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  EvaluationCriterion?: EvaluationCriterionResolvers<ContextType>;
  ServiceEvaluation?: ServiceEvaluationResolvers<ContextType>;
  ServiceFigures?: ServiceFiguresResolvers<ContextType>;
  MarkFigures?: MarkFiguresResolvers<ContextType>;
  Recognition?: RecognitionResolvers<ContextType>;
  RecognitionConnection?: RecognitionConnectionResolvers<ContextType>;
  RecognitionEdge?: RecognitionEdgeResolvers<ContextType>;
  ProjectHealth?: ProjectHealthResolvers<ContextType>;
  HealthOfDepartment?: HealthOfDepartmentResolvers<ContextType>;
  HealthDeadline?: HealthDeadlineResolvers<ContextType>;
  HealthBlock?: HealthBlockResolvers<ContextType>;
  DepartmentHealth?: DepartmentHealthResolvers<ContextType>;
  DepartmentDeadline?: DepartmentDeadlineResolvers<ContextType>;
  DepartmentBlock?: DepartmentBlockResolvers<ContextType>;
  KnowledgeEntry?: KnowledgeEntryResolvers<ContextType>;
  KnowledgeEdition?: KnowledgeEditionResolvers<ContextType>;
  KnowledgeStep?: KnowledgeStepResolvers<ContextType>;
  KnowledgeReviewCount?: KnowledgeReviewCountResolvers<ContextType>;
  KnowledgeEntryConnection?: KnowledgeEntryConnectionResolvers<ContextType>;
  KnowledgeEntryEdge?: KnowledgeEntryEdgeResolvers<ContextType>;
  Lecture?: LectureResolvers<ContextType>;
  LectureMaterial?: LectureMaterialResolvers<ContextType>;
  LectureQuestion?: LectureQuestionResolvers<ContextType>;
  LectureFigure?: LectureFigureResolvers<ContextType>;
  LectureConnection?: LectureConnectionResolvers<ContextType>;
  LectureEdge?: LectureEdgeResolvers<ContextType>;
  LectureFigureConnection?: LectureFigureConnectionResolvers<ContextType>;
  LectureFigureEdge?: LectureFigureEdgeResolvers<ContextType>;
  ServiceLedger?: ServiceLedgerResolvers<ContextType>;
  ServiceLedgerTotals?: ServiceLedgerTotalsResolvers<ContextType>;
  ServiceLedgerLine?: ServiceLedgerLineResolvers<ContextType>;
  ServiceLedgerLineConnection?: ServiceLedgerLineConnectionResolvers<ContextType>;
  ServiceLedgerLineEdge?: ServiceLedgerLineEdgeResolvers<ContextType>;
  ProblemLedger?: ProblemLedgerResolvers<ContextType>;
  ProblemLedgerTotals?: ProblemLedgerTotalsResolvers<ContextType>;
  ProblemLedgerLine?: ProblemLedgerLineResolvers<ContextType>;
  ProblemLedgerLineConnection?: ProblemLedgerLineConnectionResolvers<ContextType>;
  ProblemLedgerLineEdge?: ProblemLedgerLineEdgeResolvers<ContextType>;
  WorkloadLedger?: WorkloadLedgerResolvers<ContextType>;
  WorkloadLedgerTotals?: WorkloadLedgerTotalsResolvers<ContextType>;
  WorkloadLedgerLine?: WorkloadLedgerLineResolvers<ContextType>;
  WorkloadLedgerLineConnection?: WorkloadLedgerLineConnectionResolvers<ContextType>;
  WorkloadLedgerLineEdge?: WorkloadLedgerLineEdgeResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  AgendaItem?: AgendaItemResolvers<ContextType>;
  MeetingClash?: MeetingClashResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  ResolutionConnection?: ResolutionConnectionResolvers<ContextType>;
  ResolutionEdge?: ResolutionEdgeResolvers<ContextType>;
  PolicyMatter?: PolicyMatterResolvers<ContextType>;
  PolicyMatterConnection?: PolicyMatterConnectionResolvers<ContextType>;
  PolicyMatterEdge?: PolicyMatterEdgeResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  ProblemStep?: ProblemStepResolvers<ContextType>;
  ProblemHold?: ProblemHoldResolvers<ContextType>;
  SimilarProblem?: SimilarProblemResolvers<ContextType>;
  EnterprisePlan?: EnterprisePlanResolvers<ContextType>;
  Procedure?: ProcedureResolvers<ContextType>;
  ProcedureStep?: ProcedureStepResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  ProcedureEntry?: ProcedureEntryResolvers<ContextType>;
  ProcedureConnection?: ProcedureConnectionResolvers<ContextType>;
  ProcedureEdge?: ProcedureEdgeResolvers<ContextType>;
  ProcedureEntryConnection?: ProcedureEntryConnectionResolvers<ContextType>;
  ProcedureEntryEdge?: ProcedureEntryEdgeResolvers<ContextType>;
  ProjectTeam?: ProjectTeamResolvers<ContextType>;
  ComplexityReason?: ComplexityReasonResolvers<ContextType>;
  ProjectTeamMember?: ProjectTeamMemberResolvers<ContextType>;
  TeamVacancy?: TeamVacancyResolvers<ContextType>;
  TeamVacancyConnection?: TeamVacancyConnectionResolvers<ContextType>;
  TeamVacancyEdge?: TeamVacancyEdgeResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  ReportDuties?: ReportDutiesResolvers<ContextType>;
  ReportDutyCounts?: ReportDutyCountsResolvers<ContextType>;
  ReportDuty?: ReportDutyResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  ReportVersion?: ReportVersionResolvers<ContextType>;
  ServiceReportText?: ServiceReportTextResolvers<ContextType>;
  EvidenceEntry?: EvidenceEntryResolvers<ContextType>;
  ReportingUnit?: ReportingUnitResolvers<ContextType>;
  ReportDutyConnection?: ReportDutyConnectionResolvers<ContextType>;
  ReportDutyEdge?: ReportDutyEdgeResolvers<ContextType>;
  ReportConnection?: ReportConnectionResolvers<ContextType>;
  ReportEdge?: ReportEdgeResolvers<ContextType>;
  Handoff?: HandoffResolvers<ContextType>;
  TransferWays?: TransferWaysResolvers<ContextType>;
  ProjectRouting?: ProjectRoutingResolvers<ContextType>;
  RoutedItem?: RoutedItemResolvers<ContextType>;
  Route?: RouteResolvers<ContextType>;
  ProjectRoutingConnection?: ProjectRoutingConnectionResolvers<ContextType>;
  ProjectRoutingEdge?: ProjectRoutingEdgeResolvers<ContextType>;
  RouteConnection?: RouteConnectionResolvers<ContextType>;
  RouteEdge?: RouteEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  RoleHolding?: RoleHoldingResolvers<ContextType>;
  Absence?: AbsenceResolvers<ContextType>;
  PersonnelEntry?: PersonnelEntryResolvers<ContextType>;
  Stewardship?: StewardshipResolvers<ContextType>;
  StewardAlarm?: StewardAlarmResolvers<ContextType>;
  StewardAssignment?: StewardAssignmentResolvers<ContextType>;
  MatchPart?: MatchPartResolvers<ContextType>;
  MatchCandidate?: MatchCandidateResolvers<ContextType>;
  StewardTerm?: StewardTermResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  UnitConnection?: UnitConnectionResolvers<ContextType>;
  UnitEdge?: UnitEdgeResolvers<ContextType>;
  PersonnelEntryConnection?: PersonnelEntryConnectionResolvers<ContextType>;
  PersonnelEntryEdge?: PersonnelEntryEdgeResolvers<ContextType>;
  StewardshipConnection?: StewardshipConnectionResolvers<ContextType>;
  StewardshipEdge?: StewardshipEdgeResolvers<ContextType>;
  StewardAlarmConnection?: StewardAlarmConnectionResolvers<ContextType>;
  StewardAlarmEdge?: StewardAlarmEdgeResolvers<ContextType>;
  StewardTermConnection?: StewardTermConnectionResolvers<ContextType>;
  StewardTermEdge?: StewardTermEdgeResolvers<ContextType>;
  ProblemConnection?: ProblemConnectionResolvers<ContextType>;
  ProblemEdge?: ProblemEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ServiceFile?: ServiceFileResolvers<ContextType>;
  FileEntry?: FileEntryResolvers<ContextType>;
  FileSuggestion?: FileSuggestionResolvers<ContextType>;
  MissingKind?: MissingKindResolvers<ContextType>;
  ServiceFileHandover?: ServiceFileHandoverResolvers<ContextType>;
  ServiceFileConnection?: ServiceFileConnectionResolvers<ContextType>;
  ServiceFileEdge?: ServiceFileEdgeResolvers<ContextType>;
  FileEntryConnection?: FileEntryConnectionResolvers<ContextType>;
  FileEntryEdge?: FileEntryEdgeResolvers<ContextType>;
  ServiceVisit?: ServiceVisitResolvers<ContextType>;
  ServiceVisitRecord?: ServiceVisitRecordResolvers<ContextType>;
  ServiceVisitConnection?: ServiceVisitConnectionResolvers<ContextType>;
  ServiceVisitEdge?: ServiceVisitEdgeResolvers<ContextType>;
  Solution?: SolutionResolvers<ContextType>;
  SolutionEdition?: SolutionEditionResolvers<ContextType>;
  SolutionConnection?: SolutionConnectionResolvers<ContextType>;
  SolutionEdge?: SolutionEdgeResolvers<ContextType>;
  ChiefContact?: ChiefContactResolvers<ContextType>;
  TrainingRecord?: TrainingRecordResolvers<ContextType>;
  TrainingCorrection?: TrainingCorrectionResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  TeamFault?: TeamFaultResolvers<ContextType>;
  DutyTerm?: DutyTermResolvers<ContextType>;
  LiaisonArea?: LiaisonAreaResolvers<ContextType>;
  AuthorityEntry?: AuthorityEntryResolvers<ContextType>;
  StaffingAlarm?: StaffingAlarmResolvers<ContextType>;
  TeamConnection?: TeamConnectionResolvers<ContextType>;
  TeamEdge?: TeamEdgeResolvers<ContextType>;
  LiaisonAreaConnection?: LiaisonAreaConnectionResolvers<ContextType>;
  LiaisonAreaEdge?: LiaisonAreaEdgeResolvers<ContextType>;
  ChiefContactConnection?: ChiefContactConnectionResolvers<ContextType>;
  ChiefContactEdge?: ChiefContactEdgeResolvers<ContextType>;
  AuthorityEntryConnection?: AuthorityEntryConnectionResolvers<ContextType>;
  AuthorityEntryEdge?: AuthorityEntryEdgeResolvers<ContextType>;
  StaffingAlarmConnection?: StaffingAlarmConnectionResolvers<ContextType>;
  StaffingAlarmEdge?: StaffingAlarmEdgeResolvers<ContextType>;
  BusPiece?: BusPieceResolvers<ContextType>;
  InstalledPiece?: InstalledPieceResolvers<ContextType>;
  BusOutage?: BusOutageResolvers<ContextType>;
  ThroughTrainBus?: ThroughTrainBusResolvers<ContextType>;
  BusMonth?: BusMonthResolvers<ContextType>;
  ThroughTrainSlot?: ThroughTrainSlotResolvers<ContextType>;
  OpenedWeek?: OpenedWeekResolvers<ContextType>;
  ThroughTrainBooking?: ThroughTrainBookingResolvers<ContextType>;
  EquipmentCheck?: EquipmentCheckResolvers<ContextType>;
  CheckedPiece?: CheckedPieceResolvers<ContextType>;
  VisitEntry?: VisitEntryResolvers<ContextType>;
  ThroughTrainBusConnection?: ThroughTrainBusConnectionResolvers<ContextType>;
  ThroughTrainBusEdge?: ThroughTrainBusEdgeResolvers<ContextType>;
  ThroughTrainSlotConnection?: ThroughTrainSlotConnectionResolvers<ContextType>;
  ThroughTrainSlotEdge?: ThroughTrainSlotEdgeResolvers<ContextType>;
  ThroughTrainBookingConnection?: ThroughTrainBookingConnectionResolvers<ContextType>;
  ThroughTrainBookingEdge?: ThroughTrainBookingEdgeResolvers<ContextType>;
  EquipmentCheckConnection?: EquipmentCheckConnectionResolvers<ContextType>;
  EquipmentCheckEdge?: EquipmentCheckEdgeResolvers<ContextType>;
  VisitEntryConnection?: VisitEntryConnectionResolvers<ContextType>;
  VisitEntryEdge?: VisitEntryEdgeResolvers<ContextType>;
  TrainingPlan?: TrainingPlanResolvers<ContextType>;
  TrainingPlanConnection?: TrainingPlanConnectionResolvers<ContextType>;
  TrainingPlanEdge?: TrainingPlanEdgeResolvers<ContextType>;
  TrainingRecordConnection?: TrainingRecordConnectionResolvers<ContextType>;
  TrainingRecordEdge?: TrainingRecordEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: accessDirectiveResolver<any, any, ContextType>;
  cacheControl?: cacheControlDirectiveResolver<any, any, ContextType>;
};
