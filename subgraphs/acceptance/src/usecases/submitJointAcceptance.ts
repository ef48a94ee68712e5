import { actorOf } from '@guanjia/kernel/actor';
import type { Principal } from '@guanjia/kernel/principal';
import type { AcceptanceRequest } from '../domain/acceptanceRequest.ts';
import type { AcceptanceStore } from '../domain/acceptanceStore.ts';
import { announceSubmission } from '../domain/announcements/announceSubmission.ts';
import { chooseItems } from '../domain/chooseItems.ts';
import type { AcceptanceMaterial, JointAcceptance } from '../domain/jointAcceptance.ts';
import { openJointAcceptance } from '../domain/openJointAcceptance.ts';
import { requireFileHere } from '../domain/requireFileHere.ts';
import { requireKnownMaterials } from '../domain/requireKnownMaterials.ts';
import type { AcceptanceNeeds } from './acceptanceNeeds.ts';
import { partyOf } from './projectParty.ts';
import { requireMayActFor } from './requireMayActFor.ts';
import { requireProjectToActFor } from './requireProject.ts';

/** An application for joint acceptance as it comes in at the one window. */
export interface Submission {
  readonly projectId: string;
  readonly request: AcceptanceRequest;
  readonly materials: readonly AcceptanceMaterial[];
}

/** What it takes to apply. */
export type SubmissionNeeds = Omit<AcceptanceNeeds, 'acceptances' | 'visits'> & {
  readonly acceptances: Pick<AcceptanceStore, 'submit'>;
};

/**
 * Applies for joint acceptance of a project's items, all before their departments at once (J3).
 * @throws PROJECT_NOT_FOUND, FORBIDDEN, ARCHIVE_HAS_FILE, and whatever `chooseItems` refuses; then nothing is written
 */
export async function submitJointAcceptance(
  { acceptances, projects, catalogue, calendar, now }: SubmissionNeeds,
  principal: Principal,
  { projectId, request, materials }: Submission,
): Promise<JointAcceptance> {
  const [found] = await projects.findByIds([projectId]);
  const facts = requireProjectToActFor(principal, projectId, found);
  requireMayActFor(principal, partyOf(facts));
  const duty = { kind: 'OWNER_SIDE', unit: facts.ownerUnit, regionCode: facts.regionCode } as const;
  return acceptances.submit(projectId, (history, archive) => {
    requireFileHere(projectId, archive);
    const asked = chooseItems({ catalogue, facts, history, request });
    requireKnownMaterials(materials, asked);
    const opening = { facts, asked, request, materials, submittedBy: actorOf(principal, duty), calendar, now: now() };
    return (serial) => {
      const acceptance = openJointAcceptance({ ...opening, serial });
      return { acceptance, messages: [announceSubmission(acceptance)] };
    };
  });
}
