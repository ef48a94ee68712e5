import { type Application, applicationItemOf } from '../../subgraphs/approval/src/domain/application.ts';
import {
  type ApplicationAction,
  type ApplicationStatus,
  nextStatus,
} from '../../subgraphs/approval/src/domain/applicationMachine.ts';
import type { ClockEntry } from '../../subgraphs/approval/src/domain/clock.ts';
import { extendLedger } from '../../subgraphs/approval/src/domain/extendLedger.ts';
import type { Item } from '../../subgraphs/approval/src/domain/item.ts';
import type { Random } from '../faults/createRandom.ts';
import { createId } from './createId.ts';

/** How far the stage of an item is for its project. */
export type Reach = 'BEHIND' | 'PRESENT' | 'AHEAD';

type Way = readonly ApplicationAction[];

const dayMs = 86_400_000;
const decided: readonly Way[] = [
  ...Array.from({ length: 8 }, (): Way => ['submit', 'accept', 'startReview', 'approve']),
  ['submit', 'accept', 'startReview', 'startSpecialProcedure', 'endSpecialProcedure', 'approve'],
  ['submit', 'requestCorrection', 'supplyCorrection', 'accept', 'startReview', 'reject'],
];
const underWay: readonly Way[] = [
  ['submit'],
  ['submit', 'requestCorrection'],
  ['submit', 'accept'],
  ['submit', 'accept', 'startReview'],
  ['submit', 'accept', 'startReview'],
  ['submit', 'accept', 'startReview', 'startSpecialProcedure'],
];

/** An application of an item, as far as it is likely to be, taken there by the machine and its ledger. */
export function createApplication(
  random: Random,
  { projectId, item, reach, now }: { projectId: string; item: Item; reach: Reach; now: Date },
): Application {
  const kept = applicationItemOf(item);
  const isOpen = reach === 'PRESENT' && random.chance(0.55);
  const daysAgo = isOpen ? random.between(0, random.chance(0.06) ? 60 : 6) : random.between(40, 700);
  const begun = new Date(now.getTime() - (daysAgo + random.next()) * dayMs);
  const wanted = reach === 'AHEAD' ? [] : random.pick(isOpen ? underWay : decided);
  const way = kept.track === 'PROMISED' ? wanted : shortened(wanted, kept.track === 'ON_THE_SPOT');
  let status: ApplicationStatus = 'DRAFT';
  let ledger: readonly ClockEntry[] = [];
  let at = begun;
  for (const action of way) {
    status = nextStatus(status, action, kept.track);
    ledger = extendLedger({ item: kept, ledger }, action, at);
    at = new Date(Math.min(now.getTime(), at.getTime() + random.between(0, 2) * dayMs));
  }
  const isDecided = status === 'APPROVED' || status === 'REJECTED';
  return {
    id: createId(random, begun),
    version: way.length + 1,
    projectId,
    effect: 'FORMAL',
    item: kept,
    status,
    materials: kept.materials.map(({ code }) => code),
    correction: null,
    specialProcedures: [],
    decision: isDecided
      ? {
          reason: null,
          documentNo: '测字〔2026〕1号',
          validUntil: null,
          decidedAt: at,
          decidedBy: { subject: 'bench', name: '测量' },
        }
      : null,
    ledger,
    draftedAt: begun,
    submittedAt: way.length === 0 ? null : begun,
    overdueAnnouncedAt: null,
    toleranceCommitment: null,
    notificationCommitment: null,
  };
}

/** What is closed on the spot is submitted and decided; what is only assisted is recorded. */
function shortened(way: Way, onTheSpot: boolean): Way {
  const isDecided = way.some((action) => action === 'approve' || action === 'reject');
  if (onTheSpot) return isDecided ? ['submit', 'approve'] : way.slice(0, 1);
  return isDecided ? ['recordApproval'] : [];
}
