import type { DemoApplication, DemoSample } from './demoScript.ts';
import { chooseMatters } from './domain/chooseMatters.ts';
import { sharedFieldsOf } from './domain/mergeForm.ts';
import { requirementsOf } from './domain/requirements.ts';
import type { UtilityCatalogue } from './domain/utilityCatalogue.ts';
import type { JointApplicationRequest } from './usecases/submitJointApplication.ts';

const counters = {
  HALL_ZONE: { kind: 'HALL_ZONE', code: 'DEMO-HALL-1', name: '演示大厅报装专区1号窗口' },
  BRANCH: { kind: 'BRANCH', code: 'DEMO-BRANCH-1', name: '演示营业网点报装窗口' },
} as const;

/** The request a demo application begins with: of the sample, what its matters ask for. */
export function demoRequest(
  catalogue: UtilityCatalogue,
  sample: DemoSample,
  { projectId, matterCodes, counter, withoutMaterials }: Omit<DemoApplication, 'daysAgo' | 'outcome'>,
): JointApplicationRequest {
  const matters = chooseMatters(catalogue, matterCodes);
  const fields = new Set(sharedFieldsOf(matters).map((field) => field.key));
  const codes = new Set(requirementsOf(matters).map((entry) => entry.code));
  const materials = sample.materials.filter(
    ({ materialCode }) => codes.has(materialCode) && !withoutMaterials.includes(materialCode),
  );
  return {
    projectId,
    matterCodes,
    form: {
      shared: Object.fromEntries(Object.entries(sample.form.shared).filter(([key]) => fields.has(key))),
      matters: Object.fromEntries(Object.entries(sample.form.matters).filter(([code]) => matterCodes.includes(code))),
    },
    counter: counters[counter],
    materials: materials.map(({ materialCode, ...material }) => ({ materialCode, material })),
  };
}
