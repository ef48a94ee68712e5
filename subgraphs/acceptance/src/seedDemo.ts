import { createHash } from 'node:crypto';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import type { Log } from '@guanjia/runtime/createLog';
import { demoPeople } from './demoPeople.ts';
import { type DemoAcceptance, type DemoStep, readDemoProjects, readDemoScript } from './demoScript.ts';
import type { AcceptanceItem } from './domain/acceptanceItem.ts';
import { applicabilityOf } from './domain/applicability.ts';
import type { AcceptanceMaterial, JointAcceptance, Opinion } from './domain/jointAcceptance.ts';
import { missingMaterials } from './domain/missingMaterials.ts';
import type { Context } from './graphql/context.ts';
import { giveOpinion } from './usecases/giveOpinion.ts';
import { recordPreCheck } from './usecases/recordPreCheck.ts';
import { submitJointAcceptance } from './usecases/submitJointAcceptance.ts';
import { supplyRectification } from './usecases/supplyRectification.ts';
import { withdrawJointAcceptance } from './usecases/withdrawJointAcceptance.ts';

type Needs = Context['needs'];
type NeedsAgo = (daysAgo: number) => Needs;

const dayMs = 86_400_000;

/** Plays the demo's joint acceptances through the use cases, at past times; leaves a project alone that has one already. */
export async function seedDemo(needs: Needs, log: Log): Promise<void> {
  const facts = readDemoProjects();
  const { acceptances, preChecks } = readDemoScript();
  const untouched = await projectsWithoutAcceptance(needs, [...facts.keys()]);
  const seededAt = needs.now().getTime();
  const needsAgo: NeedsAgo = (daysAgo) => ({
    ...needs,
    projects: { findByIds: (ids) => Promise.resolve(ids.map((id) => facts.get(id) ?? null)) },
    now: () => new Date(seededAt - daysAgo * dayMs),
  });
  const fresh = acceptances.filter(({ projectId }) => untouched.has(projectId));
  for (const { projectId, daysAgo, findings } of preChecks.filter((one) => untouched.has(one.projectId))) {
    const project = requireFacts(facts, projectId);
    await recordPreCheck(needsAgo(daysAgo), demoPeople.clerk(project), { projectId, findings });
  }
  for (const scripted of fresh) await play(needsAgo, requireFacts(facts, scripted.projectId), scripted);
  if (fresh.length > 0) log.info({ acceptances: fresh.length }, 'demo data seeded');
}

async function projectsWithoutAcceptance(
  { acceptances }: Needs,
  projectIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const pages = await acceptances.pagesOfProjects(projectIds, { limit: 1, beforeSerial: null });
  return new Set(projectIds.filter((_, index) => pages[index]?.length === 0));
}

async function play(needsAgo: NeedsAgo, facts: ProjectFacts, scripted: DemoAcceptance): Promise<void> {
  const { projectId, daysAgo, phases, parallelPhases, itemCodes, withoutMaterials, steps } = scripted;
  const needs = needsAgo(daysAgo);
  const items = itemsAsked(needs, facts, scripted);
  const codes = new Set(items.flatMap(({ materials }) => materials.map(({ code }) => code)));
  const materials = [...codes].filter((code) => !withoutMaterials.includes(code)).map(demoMaterial);
  const request = { phases, itemCodes, parallelPhases };
  const acceptance = await submitJointAcceptance(needs, demoPeople.owner(facts), { projectId, request, materials });
  for (const step of steps) await takeDemoStep(needsAgo(step.daysAgo), facts, { acceptance, step });
}

function itemsAsked(
  { catalogue }: Needs,
  facts: ProjectFacts,
  { phases, itemCodes }: DemoAcceptance,
): AcceptanceItem[] {
  return catalogue.items.filter((item) =>
    itemCodes ? itemCodes.includes(item.code) : phases.includes(item.phase) && applicabilityOf(item, facts).applies,
  );
}

async function takeDemoStep(
  needs: Needs,
  facts: ProjectFacts,
  { acceptance, step }: { acceptance: JointAcceptance; step: DemoStep },
): Promise<void> {
  const acceptanceId = acceptance.id;
  const speak = async (itemCode: string, opinion: Opinion): Promise<void> => {
    const approver = demoPeople.approver(needs.catalogue.require(itemCode).agency, facts);
    await giveOpinion(needs, approver, { acceptanceId, itemCode, opinion, expectedVersion: null });
  };
  switch (step.step) {
    case 'PASS':
      for (const itemCode of step.itemCodes) await speak(itemCode, { verdict: 'PASS' });
      return;
    case 'RECTIFY':
      return speak(step.itemCode, { verdict: 'RECTIFY', rectifications: step.rectifications });
    case 'NOT_APPLICABLE':
      return speak(step.itemCode, { verdict: 'NOT_APPLICABLE', reason: step.reason });
    case 'SUPPLY': {
      const missing = missingMaterials(needs.catalogue.require(step.itemCode), acceptance.materials);
      const materials = missing.map(({ code }) => demoMaterial(code));
      const { itemCode, note } = step;
      await supplyRectification(needs, demoPeople.owner(facts), { acceptanceId, itemCode, note, materials });
      return;
    }
    case 'WITHDRAW':
      await withdrawJointAcceptance(needs, demoPeople.owner(facts), { acceptanceId, reason: step.reason });
  }
}

function demoMaterial(code: string): AcceptanceMaterial {
  const content = `演示材料 ${code}`;
  return {
    code,
    descriptor: {
      sha256: createHash('sha256').update(content).digest('hex'),
      name: `演示-${code}.pdf`,
      mediaType: 'application/pdf',
      bytes: Buffer.byteLength(content),
      classification: 'INTERNAL',
    },
  };
}

function requireFacts(facts: ReadonlyMap<string, ProjectFacts>, projectId: string): ProjectFacts {
  const found = facts.get(projectId);
  if (found) return found;
  throw new TypeError(`the demo script names a project that schema/demo/projects.json does not have: ${projectId}`);
}
