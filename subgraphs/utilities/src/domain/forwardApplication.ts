import type { HandoffRequest, MaterialDescriptor } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import type { Actor } from './actor.ts';
import type { Counter, JointApplication } from './jointApplication.ts';
import type { MatterTask } from './matterTask.ts';
import type { SuppliedMaterial } from './supply.ts';
import { takeJointStep } from './takeJointStep.ts';
import type { UtilityMatter } from './utilityMatter.ts';

/** What accepting brings about, at once for all the providers (U3). */
export interface Forwarding {
  readonly application: JointApplication;
  /** One for each matter; its clock starts here. */
  readonly tasks: readonly MatterTask[];
  /** One leg for each provider, which names its matters. */
  readonly handoff: HandoffRequest;
}

interface Leg {
  readonly id: string;
  readonly recipient: string;
  readonly matters: readonly UtilityMatter[];
}

/** Accepts the application at a counter and forwards it to every provider of its matters. @throws TRANSITION_NOT_ALLOWED */
export function forwardApplication(
  application: JointApplication,
  {
    matters,
    project,
    ...order
  }: {
    readonly matters: readonly UtilityMatter[];
    readonly project: Pick<ProjectFacts, 'code' | 'name'>;
    readonly counter: Counter;
    readonly receiptWorkingDays: number;
    readonly by: Actor;
    readonly at: Date;
  },
): Forwarding {
  const handoffId = newId();
  const legs = legsFor(matters);
  const work = { action: 'accept', counter: order.counter, handoffId } as const;
  const tasks = legs.flatMap((leg) =>
    leg.matters.map((matter) => openTask(application, matter, { legId: leg.id, handoffId, ...order })),
  );
  return {
    application: takeJointStep(application, work, order),
    tasks: matters.flatMap((matter) => tasks.filter((task) => task.matterCode === matter.code)),
    handoff: {
      id: handoffId,
      projectId: application.projectId,
      purpose: 'JOINT_UTILITIES',
      sender: 'utilities',
      cover: {
        jointApplicationId: application.id,
        projectCode: project.code,
        projectName: project.name,
        counter: order.counter,
        providers: Object.fromEntries(legs.map((leg) => [leg.recipient, coverEntry(leg, tasks, application)])),
      },
      materials: materialsForAll(application.materials, legs),
      legs: legs.map(({ id, recipient }) => ({ id, recipient })),
      dueWorkingDays: order.receiptWorkingDays,
      requestedAt: order.at.toISOString(),
    },
  };
}

function legsFor(matters: readonly UtilityMatter[]): readonly Leg[] {
  const byProvider = Map.groupBy(matters, (matter) => matter.provider);
  return [...byProvider].map(([recipient, chosen]) => ({ id: newId(), recipient, matters: chosen }));
}

function openTask(
  application: JointApplication,
  matter: UtilityMatter,
  { handoffId, legId, by, at }: { handoffId: string; legId: string; by: Actor; at: Date },
): MatterTask {
  return {
    id: newId(),
    applicationId: application.id,
    projectId: application.projectId,
    matterCode: matter.code,
    matterName: matter.name,
    kind: matter.kind,
    provider: matter.provider,
    promisedWorkingDays: matter.promisedWorkingDays,
    status: 'FORWARDED',
    form: application.form.matters[matter.code] ?? {},
    materials: application.materials.filter((entry) => asksFor(matter, entry)),
    steps: [{ at, by, to: 'FORWARDED', work: { action: 'forward', handoffId, legId } }],
    overdueSince: null,
    version: 0,
  };
}

/** The cover is read by all recipients: of what only one is entitled to it gives the hash and no more (H5). */
function coverEntry(leg: Leg, tasks: readonly MatterTask[], { materials }: JointApplication) {
  const ofProvider = tasks.filter((task) => task.provider === leg.recipient);
  const entitled = materials.filter((entry) => leg.matters.some((matter) => asksFor(matter, entry)));
  return {
    matters: ofProvider.map(({ id, matterCode, matterName }) => ({ id, code: matterCode, name: matterName.zh })),
    materials: [...new Set(entitled.map((entry) => entry.material.sha256))],
  };
}

/** Only what every recipient is entitled to travels with the handoff (H5). */
function materialsForAll(materials: readonly SuppliedMaterial[], legs: readonly Leg[]): MaterialDescriptor[] {
  const common = materials.filter((entry) => legs.every((leg) => leg.matters.some((matter) => asksFor(matter, entry))));
  return [...new Map(common.map(({ material }) => [material.sha256, material])).values()];
}

function asksFor(matter: UtilityMatter, { materialCode }: SuppliedMaterial): boolean {
  return matter.materials.some((requirement) => requirement.code === materialCode);
}
