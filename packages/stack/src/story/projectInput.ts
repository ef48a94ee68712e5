import { demoProjectCode } from './demoCodes.ts';

/** What the demo owner says of a new project; anything may be said otherwise. */
export function projectInput(changed: Readonly<Record<string, unknown>>, random: () => number) {
  return {
    code: demoProjectCode('370700', random),
    name: '演示·恒远花园住宅小区',
    ownerUnit: { name: '演示·恒远制造有限公司', creditCode: '91370700MADEM00117' },
    responsible: { name: '演示负责人', phone: '13800000000' },
    handler: { name: '演示经办人', phone: '13900000000' },
    regionCode: '370700',
    tier: 'CITY',
    kind: 'RESIDENTIAL',
    investmentSource: 'PRIVATE',
    landStatus: 'HELD',
    plannedStart: '2026-12-01',
    plannedCompletion: '2028-06-30',
    ...changed,
  };
}
