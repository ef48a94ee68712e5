import { isKeyProject } from '@guanjia/kernel/projectFacts';
import type { AcceptanceItem } from './acceptanceItem.ts';
import type { Bundle, BundleAdvice, BundleQuestion, LeftOut } from './bundle.ts';
import { itemStandings } from './itemStandings.ts';
import { heldMaterials, judgeReadiness, type ReadyJudgement } from './judgeReadiness.ts';
import { missingMaterials } from './missingMaterials.ts';
import { openFirstItems } from './openFirstItems.ts';
import { reasonsFor } from './reasonsFor.ts';

/**
 * Which items of a project could be applied for together now (进度相似、并联打包, S3). Progress is similar when items are of the same
 * phase, the works have reached what each of them needs, and no pre-check has open findings on them. A key project's phase 1
 * goes whole or not at all; phase 2 after phase 1, or side by side with it (J3).
 */
export function suggestBundles(question: BundleQuestion): BundleAdvice {
  const judged = question.catalogue.items.map((item) => judgeReadiness(item, question));
  const first = readyFirst(judged, question);
  const second = judged.filter(isReady).filter(({ item }) => item.phase === 'SECOND');
  const order = phaseOrder(question, first.ready.length > 0);
  const bundles = [
    bundleOf(question, { phases: ['FIRST'], parallelPhases: false, items: first.ready }),
    bundleOf(question, {
      phases: ['SECOND'],
      parallelPhases: order === 'IN_HAND',
      items: order === 'ENDED' || order === 'IN_HAND' ? second.map(({ item }) => item) : [],
    }),
    bundleOf(question, {
      phases: ['FIRST', 'SECOND'],
      parallelPhases: true,
      items: first.ready.length > 0 && second.length > 0 ? [...first.ready, ...second.map(({ item }) => item)] : [],
    }),
  ].filter((bundle) => bundle.items.length > 0);
  const tooEarly = order === 'NEITHER' ? second.map(({ item }) => ({ item, ...phaseOrderReason })) : [];
  const leftOut = [...judged.filter((one): one is LeftOut => !isReady(one)), ...first.held, ...tooEarly];
  return {
    progress: question.progress,
    bundles,
    leftOut: question.catalogue.items.flatMap((item) => leftOut.filter((one) => one.item === item)),
  };
}

function isReady(judged: LeftOut | ReadyJudgement): judged is ReadyJudgement {
  return judged.kind === 'READY';
}

/** Phase-1 items that are ready; of a key project only when all are that could still be applied for. */
function readyFirst(
  judged: readonly (LeftOut | ReadyJudgement)[],
  { facts }: Pick<BundleQuestion, 'facts'>,
): { readonly ready: readonly AcceptanceItem[]; readonly held: readonly LeftOut[] } {
  const firstPhase = judged.filter(({ item }) => item.phase === 'FIRST');
  const ready = firstPhase.filter(isReady).map(({ item }) => item);
  const waitedFor = firstPhase.filter(({ kind }) => notYet.has(kind)).map(({ item }) => item.name);
  if (!isKeyProject(facts) || waitedFor.length === 0) return { ready, held: [] };
  const reason = {
    en: `A key project applies for all of phase 1 at once, and these are not ready: ${waitedFor.map(({ en }) => en).join('; ')}.`,
    zh: `重点项目应同时申请第一阶段事项，以下事项尚未具备条件：${waitedFor.map(({ zh }) => zh).join('、')}。`,
  };
  return { ready: [], held: ready.map((item) => ({ item, kind: 'KEY_PROJECT', reason })) };
}

const notYet: ReadonlySet<string> = new Set(['SITE_STAGE', 'OPEN_FINDINGS', 'MATERIALS_MISSING']);

const phaseOrderReason = {
  kind: 'PHASE_ORDER',
  reason: {
    en: 'Phase 2 follows phase 1 or goes side by side with it, and phase 1 is neither in hand nor ready.',
    zh: '第二阶段应在第一阶段之后或与其并联办理，而第一阶段尚未申请且未具备条件。',
  },
} as const;

/** Where phase 1 stands: all that applies has ended, some of it is in hand, could be asked for with this, or none of these. */
function phaseOrder(
  { catalogue, facts, history }: BundleQuestion,
  firstIsReady: boolean,
): 'ENDED' | 'IN_HAND' | 'TOGETHER' | 'NEITHER' {
  const standings = itemStandings(history);
  const open = openFirstItems({ catalogue, facts, history });
  if (open.length === 0) return 'ENDED';
  if (open.some((item) => standings.has(item.code))) return 'IN_HAND';
  return firstIsReady ? 'TOGETHER' : 'NEITHER';
}

function bundleOf(question: BundleQuestion, asked: Pick<Bundle, 'phases' | 'parallelPhases' | 'items'>): Bundle {
  const required = asked.items.flatMap(({ materials }) => materials);
  const byCode = new Map(required.map((material) => [material.code, material]));
  const held = heldMaterials(question);
  return {
    ...asked,
    reasons: reasonsFor(asked, question),
    sharedMaterials: [...byCode.values()].filter(
      ({ code }) => required.filter((material) => material.code === code).length > 1,
    ),
    missingMaterials: missingMaterials({ materials: [...byCode.values()] }, held),
  };
}
