import type { ContactPost } from './contactPost.ts';
import type { CrewAssignment } from './crewAssignment.ts';
import type { LiaisonArea } from './liaisonArea.ts';
import type { Revision } from './revision.ts';
import type { Team } from './team.ts';
import type { TrainingPlan } from './trainingPlan.ts';
import type { TrainingCorrection, TrainingRecord } from './trainingRecord.ts';
import type { TransferWays } from './transferWays.ts';

/** One change of teams, appointments or training; kept in the order in which they were decided. */
export type StaffingChange =
  | { readonly kind: 'TEAM'; readonly revision: Revision<Team> }
  | { readonly kind: 'LIAISON_AREA'; readonly revision: Revision<LiaisonArea> }
  | { readonly kind: 'CONTACT_POST'; readonly revision: Revision<ContactPost> }
  | { readonly kind: 'CREW_ASSIGNMENT'; readonly assignment: CrewAssignment; readonly endedId: string | null }
  | { readonly kind: 'TRAINING_PLAN'; readonly revision: Revision<TrainingPlan> }
  | { readonly kind: 'TRAINING_RECORDS'; readonly records: readonly TrainingRecord[] }
  | { readonly kind: 'TRAINING_CORRECTION'; readonly correction: TrainingCorrection }
  | { readonly kind: 'TRANSFER_WAYS'; readonly revision: Revision<TransferWays> };
