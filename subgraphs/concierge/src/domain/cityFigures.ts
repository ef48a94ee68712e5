import { type ProjectKind, projectKinds } from '@guanjia/kernel/projectFacts';
import { problemLevels } from './problemLevels.ts';

/** Parts of the city's monthly report (月报, S0). */
export const figureSections = {
  PROJECTS: { en: 'Projects', zh: '帮办项目' },
  FORCE: { en: 'Steward force', zh: '帮办队伍' },
  PROBLEMS: { en: 'Problems', zh: '问题办理' },
  LEVELS: { en: 'Problems by level', zh: '问题分级' },
  MEETINGS: { en: 'Meetings', zh: '会商会办' },
  SERVICE: { en: 'Agreements and routing', zh: '协议与转办' },
  TRAINING: { en: 'Training', zh: '业务培训' },
  REPORTS: { en: 'Reports', zh: '统计报送' },
} as const;
export type FigureSection = keyof typeof figureSections;

/** The figures of one region and month by their keys; one that is absent is 0. */
export type CityFigures = Readonly<Record<string, number>>;

export interface FigureDefinition {
  readonly key: string;
  readonly section: FigureSection;
  readonly en: string;
  readonly zh: string;
  /** 个, 人, …: what is counted. */
  readonly unit: string;
}

/** A figure beside that of the month before. */
export interface ComparedFigure extends FigureDefinition {
  readonly value: number;
  readonly before: number;
}

const kindNames: Readonly<Record<ProjectKind, string>> = {
  INDUSTRIAL: 'industrial',
  WAREHOUSE: 'warehouse',
  RESIDENTIAL: 'residential',
  COMMERCIAL: 'commercial',
  MUNICIPAL: 'municipal',
  EDUCATION: 'education',
  MEDICAL: 'medical',
  OLD_COMMUNITY_RENOVATION: 'old community renovation',
  URBAN_RENEWAL: 'urban renewal',
};

/** Every figure of the monthly report, in the order in which it stands there. */
export const figureDefinitions: readonly FigureDefinition[] = [
  figure('PROJECTS', 'projectsServed', { en: 'Projects served', zh: '服务项目', unit: '个' }),
  figure('PROJECTS', 'projectsNew', { en: 'Of these new', zh: '其中新增', unit: '个' }),
  figure('PROJECTS', 'projectsKey', { en: 'Of these on a key list', zh: '其中重点项目', unit: '个' }),
  figure('PROJECTS', 'projectsFinished', { en: 'Served projects finished', zh: '办结项目', unit: '个' }),
  ...Object.entries(projectKinds).map(([kind, zh]) =>
    figure('PROJECTS', `projectsOf.${kind}`, {
      en: `Of kind ${kindNames[kindOf(kind)]}`,
      zh: `${zh}类项目`,
      unit: '个',
    }),
  ),
  figure('FORCE', 'carriers', { en: 'People who carried projects', zh: '承担帮办人员', unit: '人' }),
  figure('FORCE', 'mostOfOne', { en: 'Most projects of one person', zh: '单人承担项目最多', unit: '个' }),
  figure('FORCE', 'projectsCovered', { en: 'Projects a backup stood in for', zh: '备份人员代管项目', unit: '个' }),
  ...(['SINGLE', 'GENERAL'] as const).flatMap((kind) => problemFigures(kind)),
  figure('PROBLEMS', 'problemsReopened', { en: 'Opened again after the visit', zh: '回访后重新办理', unit: '件' }),
  ...Object.entries(problemLevels).flatMap(([level, { en, zh }]) => [
    figure('LEVELS', `standing.${level}`, { en: `Unsolved at the end: ${en}`, zh: `期末未解决（${zh}）`, unit: '件' }),
    figure('LEVELS', `overdueAt.${level}`, { en: `Overdue in the month: ${en}`, zh: `当月逾期（${zh}）`, unit: '件' }),
  ]),
  figure('MEETINGS', 'meetingsHeld', { en: 'Meetings held', zh: '召开会议', unit: '次' }),
  figure('MEETINGS', 'resolutionsTaken', { en: 'Resolutions taken', zh: '议定事项', unit: '项' }),
  figure('MEETINGS', 'resolutionsDone', { en: 'Resolutions carried out', zh: '办结议定事项', unit: '项' }),
  figure('MEETINGS', 'resolutionsOverdue', { en: 'Resolutions overdue', zh: '逾期议定事项', unit: '项' }),
  figure('SERVICE', 'agreementsRequested', { en: 'Services asked for', zh: '申请帮办服务', unit: '件' }),
  figure('SERVICE', 'agreementsSigned', { en: 'Agreements signed', zh: '签订服务协议', unit: '份' }),
  figure('SERVICE', 'agreementsEnded', { en: 'Agreements ended', zh: '终结服务协议', unit: '份' }),
  figure('SERVICE', 'routings', { en: 'Projects routed', zh: '分层级办理流程', unit: '件' }),
  figure('SERVICE', 'transfers', { en: 'Materials handed over', zh: '层级转办', unit: '件' }),
  figure('TRAINING', 'trainingsHeld', { en: 'Trainings held', zh: '组织培训', unit: '次' }),
  figure('TRAINING', 'peopleTrained', { en: 'People trained', zh: '培训人员', unit: '人' }),
  figure('REPORTS', 'reportsOwed', { en: 'Service reports owed', zh: '应报服务情况', unit: '份' }),
  figure('REPORTS', 'reportsMissing', { en: 'Service reports missing', zh: '未报服务情况', unit: '份' }),
  figure('REPORTS', 'reportsLate', { en: 'Service reports handed in late', zh: '逾期报送服务情况', unit: '份' }),
  figure('REPORTS', 'evidenceOwed', { en: 'Evidence reports owed', zh: '应报印证材料', unit: '份' }),
  figure('REPORTS', 'evidenceMissing', { en: 'Evidence reports missing', zh: '未报印证材料', unit: '份' }),
  figure('REPORTS', 'evidenceLate', { en: 'Evidence reports handed in late', zh: '逾期报送印证材料', unit: '份' }),
];

/** Each figure beside that of the month before, in their order. */
export function comparedFigures(figures: CityFigures, before: CityFigures): ComparedFigure[] {
  return figureDefinitions.map((definition) => ({
    ...definition,
    value: figures[definition.key] ?? 0,
    before: before[definition.key] ?? 0,
  }));
}

function problemFigures(kind: 'SINGLE' | 'GENERAL'): FigureDefinition[] {
  const [en, zh] = kind === 'SINGLE' ? ['single', '点上'] : ['general', '面上'];
  return [
    figure('PROBLEMS', `problemsOpened.${kind}`, { en: `Reported (${en})`, zh: `${zh}问题收集`, unit: '件' }),
    figure('PROBLEMS', `problemsSolved.${kind}`, { en: `Solved (${en})`, zh: `${zh}问题解决`, unit: '件' }),
    figure('PROBLEMS', `problemsClosed.${kind}`, {
      en: `Closed by a visit (${en})`,
      zh: `${zh}问题回访办结`,
      unit: '件',
    }),
    figure('PROBLEMS', `problemsOverdue.${kind}`, {
      en: `Overdue in the month (${en})`,
      zh: `${zh}问题逾期`,
      unit: '件',
    }),
  ];
}

function figure(
  section: FigureSection,
  key: string,
  words: Pick<FigureDefinition, 'en' | 'zh' | 'unit'>,
): FigureDefinition {
  return { key, section, ...words };
}

function kindOf(text: string): ProjectKind {
  const isKind = (value: string): value is ProjectKind => Object.hasOwn(projectKinds, value);
  if (isKind(text)) return text;
  throw new TypeError(`no kind of project: ${text}`);
}
