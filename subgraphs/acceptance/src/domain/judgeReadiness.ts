import type { AcceptanceItem, RequiredMaterial } from './acceptanceItem.ts';
import { applicabilityOf } from './applicability.ts';
import type { BundleQuestion, LeftOut } from './bundle.ts';
import { itemStandings } from './itemStandings.ts';
import type { AcceptanceMaterial } from './jointAcceptance.ts';
import type { Label } from './label.ts';
import { missingMaterials } from './missingMaterials.ts';
import { hasEnded } from './openFirstItems.ts';
import { isStageReached } from './siteProgress.ts';

/** An item that could be applied for now, as far as it goes by itself. */
export interface ReadyJudgement {
  readonly item: AcceptanceItem;
  readonly kind: 'READY';
}

/** Judges one item by itself: whether it applies, is in hand already, and whether works, pre-checks and materials allow it. */
export function judgeReadiness(item: AcceptanceItem, question: BundleQuestion): LeftOut | ReadyJudgement {
  const { applies, reason } = applicabilityOf(item, question.facts);
  if (!applies) return { item, kind: 'NOT_APPLICABLE', reason };
  const status = itemStandings(question.history).get(item.code)?.status;
  if (hasEnded(status)) return { item, kind: 'ENDED', reason: endedReason };
  if (status !== undefined) return { item, kind: 'IN_HAND', reason: inHandReason };
  if (question.fileAway) return { item, kind: 'FILE_AWAY', reason: fileAwayReason };
  return judgePreparation(item, question) ?? { item, kind: 'READY' };
}

/** What was handed in for the project before, with what is said to be ready. */
export function heldMaterials({
  history,
  readyMaterials,
}: Pick<BundleQuestion, 'history' | 'readyMaterials'>): readonly Pick<AcceptanceMaterial, 'code'>[] {
  return [...history.flatMap(({ materials }) => materials), ...(readyMaterials ?? []).map((code) => ({ code }))];
}

const endedReason: Label = { en: 'It has ended: passed, or found not applicable.', zh: '该事项已办结。' };
const inHandReason: Label = { en: 'It is under acceptance.', zh: '该事项正在办理。' };
const fileAwayReason: Label = {
  en: 'The archive has the file of the project, or is being handed it.',
  zh: '项目档案已移交或正在移交，不再受理联合验收申请。',
};
const findingsReason: Label = {
  en: 'A pre-check has findings on it that are still open.',
  zh: '验前指导发现的问题尚未整改。',
};

function judgePreparation(item: AcceptanceItem, question: BundleQuestion): LeftOut | null {
  const { progress, openFindings, readyMaterials } = question;
  if (progress !== null && item.siteStage !== null && !isStageReached(progress.stage, item.siteStage)) {
    return { item, kind: 'SITE_STAGE', reason: stageReason };
  }
  if (openFindings.has(item.code)) return { item, kind: 'OPEN_FINDINGS', reason: findingsReason };
  const missing = readyMaterials === null ? [] : missingMaterials(item, heldMaterials(question));
  return missing.length === 0 ? null : { item, kind: 'MATERIALS_MISSING', reason: materialsReason(missing) };
}

const stageReason: Label = {
  en: 'By the last report of the site the works are not far enough.',
  zh: '按最近一次现场填报，形象进度尚未达到该事项要求。',
};

function materialsReason(missing: readonly RequiredMaterial[]): Label {
  return {
    en: `Not ready: ${missing.map(({ name }) => name.en).join('; ')}.`,
    zh: `材料未备齐：${missing.map(({ name }) => name.zh).join('、')}。`,
  };
}
