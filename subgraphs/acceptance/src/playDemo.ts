import { createHash } from 'node:crypto';
import { calendarDateOf, startOfDay } from '@guanjia/kernel/calendarDate';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { demoPeople } from './demoPeople.ts';
import type { DemoAcceptance, DemoStep } from './demoScript.ts';
import type { AcceptanceItem } from './domain/acceptanceItem.ts';
import { applicabilityOf } from './domain/applicability.ts';
import type { AcceptanceMaterial, JointAcceptance, Opinion } from './domain/jointAcceptance.ts';
import { missingMaterials } from './domain/missingMaterials.ts';
import type { HistoryDraft } from './draftHistory.ts';
import { callJointVisit } from './usecases/callJointVisit.ts';
import { giveOpinion } from './usecases/giveOpinion.ts';
import { addJointVisitFindings, recordJointVisit } from './usecases/stepJointVisit.ts';
import { submitJointAcceptance } from './usecases/submitJointAcceptance.ts';
import { supplyRectification } from './usecases/supplyRectification.ts';
import type { WindowNeeds } from './usecases/windowNeeds.ts';
import { withdrawJointAcceptance } from './usecases/withdrawJointAcceptance.ts';

/** What the demo is played with: the use cases' needs, with a draft in place of the stores. */
export type DemoNeeds = Omit<WindowNeeds, Drafted> & Pick<HistoryDraft, Drafted>;

type Drafted = 'acceptances' | 'preChecks' | 'visits' | 'advice' | 'archives';

/** The needs as they were so many days ago. */
type NeedsAgo = (daysAgo: number) => DemoNeeds;

/** Plays one scripted joint acceptance: its owner applies, and departments and owner take its steps. */
export async function playDemo(needsAgo: NeedsAgo, facts: ProjectFacts, scripted: DemoAcceptance): Promise<void> {
  const { projectId, daysAgo, phases, parallelPhases, itemCodes, withoutMaterials, steps } = scripted;
  const needs = needsAgo(daysAgo);
  const items = itemsAsked(needs, facts, scripted);
  const codes = new Set(items.flatMap(({ materials }) => materials.map(({ code }) => code)));
  const materials = [...codes].filter((code) => !withoutMaterials.includes(code)).map(demoMaterial);
  const request = { phases, itemCodes, parallelPhases };
  const acceptance = await submitJointAcceptance(needs, demoPeople.owner(facts), { projectId, request, materials });
  let visitId = '';
  for (const step of steps) {
    const at = needsAgo(step.daysAgo);
    if (step.step === 'VISIT') visitId = await callDemoVisit(at, facts, { acceptanceId: acceptance.id, step });
    else if (step.step === 'HOLD') await holdDemoVisit(at, facts, { visitId, step });
    else await takeStep(at, facts, { acceptance, step });
  }
}

function itemsAsked(
  { catalogue }: DemoNeeds,
  facts: ProjectFacts,
  { phases, itemCodes }: DemoAcceptance,
): AcceptanceItem[] {
  return catalogue.items.filter((item) =>
    itemCodes ? itemCodes.includes(item.code) : phases.includes(item.phase) && applicabilityOf(item, facts).applies,
  );
}

async function takeStep(
  needs: DemoNeeds,
  facts: ProjectFacts,
  { acceptance, step }: { acceptance: JointAcceptance; step: Exclude<DemoStep, { step: 'VISIT' | 'HOLD' }> },
): Promise<void> {
  const acceptanceId = acceptance.id;
  const speak = async (itemCode: string, opinion: Opinion): Promise<void> => {
    const approver = demoPeople.approver(needs.catalogue.require(itemCode).agency, facts);
    await giveOpinion(needs, approver, { acceptanceId, itemCode, opinion, expectedVersion: null, visitId: null });
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

/** At half past nine of the day, for an hour and a half, with all departments that have an open item. */
async function callDemoVisit(
  needs: DemoNeeds,
  facts: ProjectFacts,
  { acceptanceId, step }: { acceptanceId: string; step: Extract<DemoStep, { step: 'VISIT' }> },
): Promise<string> {
  const day = calendarDateOf(new Date(needs.now().getTime() + step.inDays * 86_400_000));
  const startsAt = new Date(startOfDay(day).getTime() + 9.5 * 3_600_000);
  const endsAt = new Date(startsAt.getTime() + 1.5 * 3_600_000);
  const wish = { acceptanceId, startsAt, endsAt, place: step.place, agencies: null };
  return (await callJointVisit(needs, demoPeople.clerk(facts), wish)).id;
}

async function holdDemoVisit(
  needs: DemoNeeds,
  facts: ProjectFacts,
  { visitId, step }: { visitId: string; step: Extract<DemoStep, { step: 'HOLD' }> },
): Promise<void> {
  const { record, itemCode, findings } = step;
  const [visit] = await needs.visits.findByIds([visitId]);
  const invited = visit?.agencies ?? [];
  const attendance = invited.map((agency) => ({ agency, people: [demoPeople.approver(agency, facts).name] }));
  await recordJointVisit(needs, demoPeople.clerk(facts), { visitId, attendance, record });
  const approver = demoPeople.approver(needs.catalogue.require(itemCode).agency, facts);
  await addJointVisitFindings(needs, approver, { visitId, itemCode, findings });
}

/** A paper of the demo, by its code. */
export function demoMaterial(code: string): AcceptanceMaterial {
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
