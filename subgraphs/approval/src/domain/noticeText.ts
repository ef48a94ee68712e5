import { agencies } from '@guanjia/kernel/agencies';
import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { type JointPreReview, type NoticeItem, type OneTimeNotice, standingOpinions } from './preReview.ts';
import type { Project } from './project.ts';
import type { Roadmap } from './roadmap.ts';
import { itemStages } from './stages.ts';

interface NoticeParts {
  readonly review: JointPreReview;
  readonly project: Pick<Project, 'code' | 'name' | 'ownerUnit'>;
  readonly roadmap: Roadmap;
}

/** A notice as a page to print: Markdown (GFM) in which nothing that people wrote is markup. */
export function noticeText(notice: Omit<OneTimeNotice, 'text'>, { review, project, roadmap }: NoticeParts): string {
  const { number, items, mermaid, issuedAt, issuedBy } = notice;
  const names = new Map(items.map(({ itemCode, itemName }) => [itemCode, itemName.zh]));
  return [
    '# 审批服务事项一次性告知书',
    '',
    `编号：${plain(number)}`,
    '',
    `- 项目：${plain(project.name)}（${plain(project.code)}）`,
    `- 项目单位：${plain(project.ownerUnit.name)}`,
    `- 帮代办协议：${plain(review.agreement.reference)}（${review.agreement.signedOn}）`,
    ...review.meetings.map(({ heldAt, place }) => `- 联审会议：${calendarDateOf(heldAt)}，${plain(place)}`),
    `- 路线图第${roadmap.version}版：关键路径${roadmap.criticalPathWorkingDays}个工作日，计划完成${roadmap.plannedFinish}`,
    '',
    '## 需要办理的事项',
    '',
    '| 序号 | 事项 | 阶段 | 部门 | 时限（工作日） | 前置事项 | 计划开始 | 计划完成 | 申请材料 |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...items.map((item, index) => rowOf(item, index, names)),
    '',
    '## 部门预审意见',
    '',
    ...opinionLines(review, names),
    '',
    '## 审批流程',
    '',
    '```mermaid',
    mermaid.trimEnd(),
    '```',
    '',
    `出具人：${plain(issuedBy.name)}　出具日期：${calendarDateOf(issuedAt)}`,
    '',
  ].join('\n');
}

function rowOf(item: NoticeItem, index: number, names: ReadonlyMap<string, string>): string {
  const materials = item.materials.map(({ name, tolerable }) => (tolerable ? `${name.zh}（可容缺）` : name.zh));
  const cells = [
    String(index + 1),
    item.itemName.zh,
    itemStages[item.stage],
    agencies[item.agency].zh,
    String(item.workingDays),
    item.prerequisites.map((code) => names.get(code) ?? code).join('、'),
    item.plannedStart ?? '按部门意见',
    item.plannedFinish ?? '按部门意见',
    materials.join('；'),
  ];
  return `| ${cells.map(plain).join(' | ')} |`;
}

function opinionLines(review: JointPreReview, names: ReadonlyMap<string, string>): readonly string[] {
  const given = standingOpinions(review).map(({ agency, itemCodes, conditions, remarks }) => {
    const needed = itemCodes.map((code) => names.get(code) ?? code).join('、') || '无';
    const parts = [`需办理：${needed}`, conditions && `条件：${conditions}`, remarks && `说明：${remarks}`];
    return `- ${agencies[agency].zh}：${parts
      .filter(Boolean)
      .map((part) => plain(String(part)))
      .join('；')}`;
  });
  const heard = new Set(standingOpinions(review).map(({ agency }) => agency));
  const absent = review.meetings
    .flatMap(({ absences }) => absences)
    .filter(({ agency }) => !heard.has(agency))
    .map(({ agency, reason }) => `- ${agencies[agency].zh}：未到会（${plain(reason)}）`);
  return [...given, ...absent];
}

/** Text as Markdown shows it: one line, no markup, no HTML. */
function plain(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_[\]#|~!]/g, String.raw`\$&`)
    .replaceAll(/\s+/g, ' ');
}
