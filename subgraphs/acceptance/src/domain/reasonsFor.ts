import { isKeyProject } from '@guanjia/kernel/projectFacts';
import type { Bundle, BundleQuestion } from './bundle.ts';
import type { Label } from './label.ts';

/** Why the items of a bundle go together now, in the words of the notice where it has some. */
export function reasonsFor(
  { phases, parallelPhases, items }: Pick<Bundle, 'phases' | 'parallelPhases' | 'items'>,
  { facts, progress }: Pick<BundleQuestion, 'facts' | 'progress'>,
): readonly Label[] {
  const [phase] = phases;
  const first = phases.includes('FIRST');
  return [
    phases.length > 1
      ? { en: 'The owner may ask for both phases side by side.', zh: '建设单位可申请将两个阶段的事项并联办理。' }
      : phase === 'FIRST'
        ? { en: 'All are items of phase 1.', zh: '均属第一阶段事项，进度相似。' }
        : { en: 'All are items of phase 2.', zh: '均属第二阶段事项，进度相似。' },
    ...(first && isKeyProject(facts)
      ? [{ en: 'A key project applies for all of phase 1 at once.', zh: '重点项目应同时申请第一阶段事项。' }]
      : []),
    ...(!first
      ? [
          parallelPhases
            ? { en: 'Phase 1 is in hand, and phase 2 may run beside it.', zh: '第一阶段正在办理，可并联办理第二阶段。' }
            : { en: 'Phase 1 has ended.', zh: '第一阶段事项均已办结。' },
        ]
      : []),
    progress === null
      ? { en: 'The site has not reported how far the works are.', zh: '现场尚未填报形象进度，按可申请处理。' }
      : {
          en: `The works have reached what each of the ${items.length} needs.`,
          zh: `现场形象进度已达到 ${items.length} 项事项的要求。`,
        },
    { en: 'No pre-check has open findings on them.', zh: '验前指导无未整改问题。' },
  ];
}
