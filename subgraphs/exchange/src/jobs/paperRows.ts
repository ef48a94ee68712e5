import { coverLines } from '../domain/coverLines.ts';
import type { HandoffPaper } from '../domain/handoffPaper.ts';
import { bytesText, classificationLabel, type Label, purposeLabel } from './paperLabels.ts';

/** One line of a paper: what it is, and what it says. */
export interface PaperRow {
  readonly label: Label;
  readonly value: Label;
}

const same = (text: string): Label => ({ zh: text, en: text });

/** The head of a paper: project, purpose, sender, last day to sign. */
export function headRows({ delivery, project, due }: HandoffPaper): PaperRow[] {
  const { purpose, sender, projectId } = delivery.handoff;
  const named = project === null ? projectId : `${project.name}（${project.code}）`;
  const provisional: Label = due.provisional ? { zh: '（暂定）', en: ' (provisional)' } : same('');
  return [
    { label: { zh: '项目', en: 'Project' }, value: same(named) },
    { label: { zh: '用途', en: 'Purpose' }, value: purposeLabel(purpose) },
    { label: { zh: '发送部门', en: 'Sender' }, value: same(sender) },
    {
      label: { zh: '签收截止日期', en: 'To be signed by' },
      value: { zh: `${due.date}${provisional.zh}`, en: `${due.date}${provisional.en}` },
    },
  ];
}

/** The cover sheet, line by line. */
export function coverRows({ delivery }: HandoffPaper): PaperRow[] {
  return coverLines(delivery.handoff.cover).map(({ label, value }) => ({ label: same(label), value: same(value) }));
}

/** A material as a list names it. */
export interface MaterialRow {
  readonly name: string;
  readonly sha256: string;
  /** Size and confidentiality. */
  readonly facts: Label;
}

/** The materials in their order. */
export function materialRows({ delivery }: HandoffPaper): MaterialRow[] {
  return delivery.handoff.materials.map((material) => {
    const { zh, en } = classificationLabel(material);
    const bytes = bytesText(material.bytes);
    return {
      name: material.name.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' '),
      sha256: material.sha256,
      facts: { zh: `${bytes} 字节，${zh}`, en: `${bytes} bytes, ${en}` },
    };
  });
}
