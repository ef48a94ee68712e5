import type { Application } from './application.ts';
import type { ApplicationCommand, CommitmentCommand } from './applicationCommand.ts';
import type { ApplicationAction, Track } from './applicationMachine.ts';

/** The steps that demo applications take: no commitments. */
export type DemoAction = Exclude<ApplicationAction, CommitmentCommand['action']>;

/** How far demo applications go. The first seven still stand; the others are there so that every state is seen. */
const ways = [
  ['submit', 'accept', 'startReview'],
  ['submit', 'requestCorrection'],
  ['submit'],
  ['submit', 'accept', 'startReview', 'startSpecialProcedure'],
  ['submit', 'accept', 'startReview', 'approve'],
  ['submit', 'accept'],
  ['submit', 'requestCorrection', 'supplyCorrection', 'accept', 'startReview'],
  ['submit', 'accept', 'startReview', 'reject'],
  ['submit', 'withdraw'],
  ['submit', 'refuseAcceptance'],
  ['submit', 'accept', 'startReview', 'approve', 'revoke'],
  [],
] as const satisfies readonly (readonly DemoAction[])[];
const standing = 7;

const toApproval: Record<Track, readonly DemoAction[]> = {
  PROMISED: ['submit', 'accept', 'startReview', 'approve'],
  ON_THE_SPOT: ['submit', 'approve'],
  ASSISTED: ['recordApproval'],
};

/** The steps of an application that is decided. */
export function wayToApproval(track: Track): readonly DemoAction[] {
  return toApproval[track];
}

/** The steps of one that is under way; another number gives another way. */
export function wayOf(track: Track, number: number, mustStand: boolean): readonly DemoAction[] {
  if (track === 'ASSISTED') return number % 2 === 0 ? [] : toApproval.ASSISTED;
  const way: readonly DemoAction[] = ways[number % (mustStand ? standing : ways.length)] ?? [];
  return track === 'PROMISED' ? way : way.filter((action) => !reviewSteps.includes(action));
}

const reviewSteps: readonly DemoAction[] = ['accept', 'startReview', 'startSpecialProcedure', 'endSpecialProcedure'];

/** A step with invented words. */
export function demoCommand(
  action: DemoAction,
  { id, item }: Pick<Application, 'id' | 'item'>,
  way: readonly string[],
): ApplicationCommand {
  const codes = item.materials.map(({ code }) => code);
  const lacking = codes.at(-1) ?? '';
  switch (action) {
    case 'submit':
      return { action, materials: way.includes('requestCorrection') ? codes.slice(0, -1) : codes };
    case 'requestCorrection':
      return { action, missing: [{ materialCode: lacking, note: '演示：缺少该项材料，请一次性补齐。' }] };
    case 'supplyCorrection':
    case 'supplyAwaited':
      return { action, materials: [lacking] };
    case 'startSpecialProcedure':
      return { action, kind: 'EXPERT_REVIEW', reason: '演示：组织专家评审。' };
    case 'approve':
    case 'recordApproval':
      return { action, documentNo: `演示〔2026〕${item.code}-${id}` };
    case 'convert':
      return { action, documentNo: null, validUntil: null, convertedFrom: 'PRE_APPROVAL' };
    case 'refuseAcceptance':
    case 'reject':
    case 'revoke':
    case 'recordRejection':
    case 'withdraw':
      return { action, reason: '演示：不符合办理条件。' };
    case 'accept':
    case 'startReview':
    case 'endSpecialProcedure':
      return { action };
  }
}
