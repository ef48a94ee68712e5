// Written by `npm run codegen` from the SDL and codegen.json. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ProjectReference as ProjectReferenceModel } from '../projectReference.ts';
import type { Unit as UnitModel } from '../../domain/unit.ts';
import type { Person as PersonModel, RoleHolding as RoleHoldingModel, Absence as AbsenceModel } from '../../domain/person.ts';
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
  /** One meeting, or null when there is none or you may not see it. 会议 */
  readonly meeting?: Maybe<Meeting>;
  /** Meetings you may see, the latest called first. 会议列表 */
  readonly meetings: MeetingConnection;
  /** Meetings that take place, to which you or your department is invited, the next first. 我的会议 */
  readonly myMeetings: MeetingConnection;
  /** What meetings have resolved, as far as you may see it, the nearest deadline first. 议定事项 */
  readonly resolutions: ResolutionConnection;
  /** One matter, or null when there is none or you may not see it. 面上事项 */
  readonly policyMatter?: Maybe<PolicyMatter>;
  /** Matters of the regions you work in and of those around them, newest first. 面上事项列表 */
  readonly policyMatters: PolicyMatterConnection;
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
  /** Projects that nobody carries although somebody should. 项目管家缺位告警 */
  readonly stewardAlarms: StewardAlarmConnection;
  /** What the steward who asks has in hand, projects taken over included. 我的项目 */
  readonly myProjects: StewardshipConnection;
  /** One problem, or null when there is none or you may not see it. 问题 */
  readonly problem?: Maybe<Problem>;
  /** Problems you may see, newest first. 问题列表 */
  readonly problems: ProblemConnection;
  /** One solution, or null. 解决方案 */
  readonly solution?: Maybe<Solution>;
  /** Solutions of problems that others had before, the best match first, then the latest. 检索解决方案 */
  readonly solutions: SolutionConnection;
};


export type QueryserviceAgreementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryserviceAgreementsArgs = {
  filter?: InputMaybe<ServiceAgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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


export type QuerysolutionArgs = {
  id: Scalars['ID']['input'];
};


export type QuerysolutionsArgs = {
  text?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SolutionFilter>;
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
  /** Makes a solved problem a solution for others. 发布解决方案 */
  readonly publishSolution: Solution;
  /** Gives a solution a new edition; the former ones stay on record. 修订解决方案 */
  readonly reviseSolution: Solution;
  /** Takes a solution out of use. 撤回解决方案 */
  readonly withdrawSolution: Solution;
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

/** Project of a construction owner. 工程建设项目 */
export type Project = {
  /** The service agreement asked for or in force; null when there is none or you may not look into the project. 帮办代办服务协议 */
  readonly serviceAgreement?: Maybe<ServiceAgreement>;
  /** Plans made for this one owner, the latest, which holds, first; null when you may not look into the project. 一企一策方案 */
  readonly enterprisePlans?: Maybe<ReadonlyArray<EnterprisePlan>>;
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
  /** Name of the other meeting. 会议名称 */
  readonly title: Scalars['String']['output'];
  /** When it begins. 开始时间 */
  readonly startsAt: Scalars['DateTime']['output'];
  /** When it ends. 结束时间 */
  readonly endsAt: Scalars['DateTime']['output'];
};

/** A meeting called by the service room. 会议 */
export type Meeting = {
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

/** Organisation that lends people to the steward force. 帮代办机构 */
export type Unit = {
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
export type UnitpeopleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody of the steward force. 帮办代办人员 */
export type Person = {
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
};


/** Somebody of the steward force. 帮办代办人员 */
export type PersonhistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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
  /** Why. 事由 */
  readonly reason: Scalars['String']['output'];
};

/** What an entry of the personnel ledger tells. 台账事由 */
export type PersonnelAction =
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
  | 'UNCOVERED';

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
  Resolution: Resolution;
  PolicyMatter: PolicyMatter;
  Problem: Problem;
  Unit: Unit;
  Person: Person;
  StewardAssignment: StewardAssignment;
  Solution: Solution;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Project'], {"approvalLights":true,"utilitiesLights":true,"acceptanceLights":true}> ) );
  ServiceAgreement:
    ( { __typename: 'ServiceAgreement' }
    & GraphQLRecursivePick<FederationTypes['ServiceAgreement'], {"id":true}> );
  Meeting:
    ( { __typename: 'Meeting' }
    & GraphQLRecursivePick<FederationTypes['Meeting'], {"id":true}> );
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
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  StewardAssignment:
    ( { __typename: 'StewardAssignment' }
    & GraphQLRecursivePick<FederationTypes['StewardAssignment'], {"id":true}> );
  Solution:
    ( { __typename: 'Solution' }
    & GraphQLRecursivePick<FederationTypes['Solution'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agency: Agency;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
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
  Meeting: ResolverTypeWrapper<MeetingModel>;
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
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  EnterprisePlan: ResolverTypeWrapper<EnterprisePlanModel>;
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
  Unit: ResolverTypeWrapper<UnitModel>;
  Person: ResolverTypeWrapper<PersonModel>;
  RoleHolding: ResolverTypeWrapper<RoleHoldingModel>;
  Absence: ResolverTypeWrapper<AbsenceModel>;
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
  SolutionFilter: SolutionFilter;
  SolutionStatus: SolutionStatus;
  Solution: ResolverTypeWrapper<SolutionModel>;
  SolutionEdition: ResolverTypeWrapper<SolutionEditionModel>;
  SolutionConnection: ResolverTypeWrapper<Omit<SolutionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SolutionEdge']>, nodes: ReadonlyArray<ResolversTypes['Solution']> }>;
  SolutionEdge: ResolverTypeWrapper<Omit<SolutionEdge, 'node'> & { node: ResolversTypes['Solution'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  Boolean: Scalars['Boolean']['output'];
  Project: ProjectReferenceModel;
  ServiceAgreementFilter: ServiceAgreementFilter;
  ServiceAgreement: AgreementModel;
  ServiceWish: ServiceWish;
  ServiceAgreementTerms: AgreementTermsModel;
  AgreementSignature: AgreementSignatureModel;
  AgreementEnd: AgreementFinishModel;
  ServiceAgreementConnection: Omit<ServiceAgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ServiceAgreementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ServiceAgreement']> };
  ServiceAgreementEdge: Omit<ServiceAgreementEdge, 'node'> & { node: ResolversParentTypes['ServiceAgreement'] };
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
  Meeting: MeetingModel;
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
  Float: Scalars['Float']['output'];
  EnterprisePlan: EnterprisePlanModel;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  JSON: Scalars['JSON']['output'];
  UnitFilter: UnitFilter;
  PeopleFilter: PeopleFilter;
  PersonnelHistoryFilter: PersonnelHistoryFilter;
  RoleScopeInput: RoleScopeInput;
  Unit: UnitModel;
  Person: PersonModel;
  RoleHolding: RoleHoldingModel;
  Absence: AbsenceModel;
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
  SolutionFilter: SolutionFilter;
  Solution: SolutionModel;
  SolutionEdition: SolutionEditionModel;
  SolutionConnection: Omit<SolutionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SolutionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Solution']> };
  SolutionEdge: Omit<SolutionEdge, 'node'> & { node: ResolversParentTypes['Solution'] };
  String: Scalars['String']['output'];
};

export type accessDirectiveArgs = {
  roles: ReadonlyArray<Scalars['String']['input']>;
};

export type accessDirectiveResolver<Result, Parent, ContextType = Context, Args = accessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  serviceAgreement?: Resolver<Maybe<ResolversTypes['ServiceAgreement']>, ParentType, ContextType, RequireFields<QueryserviceAgreementArgs, 'id'>>;
  serviceAgreements?: Resolver<ResolversTypes['ServiceAgreementConnection'], ParentType, ContextType, RequireFields<QueryserviceAgreementsArgs, 'first'>>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<QuerymeetingArgs, 'id'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<QuerymeetingsArgs, 'first'>>;
  myMeetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<QuerymyMeetingsArgs, 'first'>>;
  resolutions?: Resolver<ResolversTypes['ResolutionConnection'], ParentType, ContextType, RequireFields<QueryresolutionsArgs, 'first'>>;
  policyMatter?: Resolver<Maybe<ResolversTypes['PolicyMatter']>, ParentType, ContextType, RequireFields<QuerypolicyMatterArgs, 'id'>>;
  policyMatters?: Resolver<ResolversTypes['PolicyMatterConnection'], ParentType, ContextType, RequireFields<QuerypolicyMattersArgs, 'first'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QuerypersonArgs, 'id'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QuerypeopleArgs, 'first'>>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType, RequireFields<QueryunitArgs, 'id'>>;
  units?: Resolver<ResolversTypes['UnitConnection'], ParentType, ContextType, RequireFields<QueryunitsArgs, 'first'>>;
  personnelHistory?: Resolver<ResolversTypes['PersonnelEntryConnection'], ParentType, ContextType, RequireFields<QuerypersonnelHistoryArgs, 'first'>>;
  stewardAlarms?: Resolver<ResolversTypes['StewardAlarmConnection'], ParentType, ContextType, RequireFields<QuerystewardAlarmsArgs, 'first'>>;
  myProjects?: Resolver<ResolversTypes['StewardshipConnection'], ParentType, ContextType, RequireFields<QuerymyProjectsArgs, 'first'>>;
  problem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType, RequireFields<QueryproblemArgs, 'id'>>;
  problems?: Resolver<ResolversTypes['ProblemConnection'], ParentType, ContextType, RequireFields<QueryproblemsArgs, 'first'>>;
  solution?: Resolver<Maybe<ResolversTypes['Solution']>, ParentType, ContextType, RequireFields<QuerysolutionArgs, 'id'>>;
  solutions?: Resolver<ResolversTypes['SolutionConnection'], ParentType, ContextType, RequireFields<QuerysolutionsArgs, 'first'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  requestService?: Resolver<ResolversTypes['ServiceAgreement'], ParentType, ContextType, RequireFields<MutationrequestServiceArgs, 'projectId' | 'mode' | 'scope' | 'itemCodes'>>;
  offerService?: Resolver<ResolversTypes['ServiceAgreement'], ParentType, ContextType, RequireFields<MutationofferServiceArgs, 'agreementId'>>;
  signService?: Resolver<ResolversTypes['ServiceAgreement'], ParentType, ContextType, RequireFields<MutationsignServiceArgs, 'agreementId' | 'no'>>;
  declineService?: Resolver<ResolversTypes['ServiceAgreement'], ParentType, ContextType, RequireFields<MutationdeclineServiceArgs, 'agreementId' | 'reason'>>;
  withdrawServiceRequest?: Resolver<ResolversTypes['ServiceAgreement'], ParentType, ContextType, RequireFields<MutationwithdrawServiceRequestArgs, 'agreementId' | 'reason'>>;
  completeService?: Resolver<ResolversTypes['ServiceAgreement'], ParentType, ContextType, RequireFields<MutationcompleteServiceArgs, 'agreementId' | 'reason'>>;
  terminateService?: Resolver<ResolversTypes['ServiceAgreement'], ParentType, ContextType, RequireFields<MutationterminateServiceArgs, 'agreementId' | 'reason'>>;
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
  publishSolution?: Resolver<ResolversTypes['Solution'], ParentType, ContextType, RequireFields<MutationpublishSolutionArgs, 'problemId' | 'title' | 'question' | 'answer' | 'fields' | 'kinds' | 'agencies'>>;
  reviseSolution?: Resolver<ResolversTypes['Solution'], ParentType, ContextType, RequireFields<MutationreviseSolutionArgs, 'solutionId' | 'title' | 'question' | 'answer' | 'fields' | 'kinds' | 'agencies'>>;
  withdrawSolution?: Resolver<ResolversTypes['Solution'], ParentType, ContextType, RequireFields<MutationwithdrawSolutionArgs, 'solutionId' | 'reason'>>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  serviceAgreement?: Resolver<Maybe<ResolversTypes['ServiceAgreement']>, ParentType, ContextType>;
  enterprisePlans?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterprisePlan']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  steward?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  stewardship?: Resolver<Maybe<ResolversTypes['Stewardship']>, ParentType, ContextType>;
  stewardHistory?: Resolver<Maybe<ResolversTypes['StewardTermConnection']>, ParentType, ContextType, RequireFields<ProjectstewardHistoryArgs, 'first'>>;
  problems?: Resolver<Maybe<ResolversTypes['ProblemConnection']>, ParentType, ContextType, RequireFields<ProjectproblemsArgs, 'first'>>;
  light?: Resolver<Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
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

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting'], FederationReferenceType extends FederationReferenceTypes['Meeting'] = FederationReferenceTypes['Meeting']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Meeting']> | FederationReferenceType, FederationReferenceType, ContextType>;
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

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface JSONScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit'], FederationReferenceType extends FederationReferenceTypes['Unit'] = FederationReferenceTypes['Unit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Unit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  backup?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<UnitpeopleArgs, 'first'>>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
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
};

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
  Party?: PartyResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  AgendaItem?: AgendaItemResolvers<ContextType>;
  MeetingClash?: MeetingClashResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
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
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  Unit?: UnitResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
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
  Solution?: SolutionResolvers<ContextType>;
  SolutionEdition?: SolutionEditionResolvers<ContextType>;
  SolutionConnection?: SolutionConnectionResolvers<ContextType>;
  SolutionEdge?: SolutionEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: accessDirectiveResolver<any, any, ContextType>;
};
