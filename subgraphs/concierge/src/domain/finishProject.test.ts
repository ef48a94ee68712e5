import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import { describe, expect, it } from 'vitest';
import type { AftercareRules } from './aftercareRules.ts';
import type { Completion } from './completion.ts';
import { type CompletionCause, finishProject } from './finishProject.ts';
import type { StewardshipState } from './stewardship.ts';
import { stewardshipTransitions } from './stewardshipTransitions.ts';

let count = 0;
const occasion = {
  actor: { subject: 's', name: '甲' },
  at: new Date('2026-03-09T01:00:00Z'),
  nextId: () => `id-${count++}`,
};
const rules: AftercareRules = {
  visitWorkingDays: 10,
  followUpDays: [90, 180],
  minimumRatings: 3,
  minimumShare: 0.2,
  commendMean: 4.5,
  accountMean: 2.5,
  badIntegrity: 2,
  requiredFileKinds: [],
  retentionYears: 10,
  receiptWorkingDays: 5,
};
const reason = { en: 'r', zh: 'r' };
const held = { assignmentId: 'a', stewardId: 'steward' };
const serving: StewardshipState = { status: 'SERVING', ...held, termId: 't' };
const states: readonly (readonly [StewardshipState, string | null, string[]])[] = [
  [{ status: 'UNASSIGNED' }, null, []],
  [{ status: 'MISSING', reason }, null, []],
  [serving, 'steward', ['t']],
  [{ status: 'COVERED', ...held, termId: 't2', backupId: 'b', absenceId: 'x' }, 'steward', ['t2']],
  [{ status: 'UNCOVERED', ...held, absenceId: 'x', reason }, 'steward', []],
];
const archive = { handoverId: 'h', handoffId: 'o', recipientCode: 'c', recipientName: '档案馆', signedAt: 'now' };
const byArchive: CompletionCause = { basis: 'ARCHIVE', archive };

function finish(state: StewardshipState, completion: Completion | null = null, cause = byArchive) {
  const stewardship = { projectId: 'p', state, since: occasion.at, version: 3 };
  const project = { projectName: '项目', stewardship, completion, isServed: true };
  return finishProject(occasion, project, cause, { calendar: chinaCalendar, rules });
}

function completionOf(changes: ReturnType<typeof finish>): Completion {
  const [first] = changes.aftercare ?? [];
  if (first?.kind !== 'COMPLETION') throw new Error('no completion');
  return first.revision.record;
}

describe('finishing a project', () => {
  it.each(states)('ends what runs from $status, and keeps who was its steward', (state, stewardId, ended) => {
    const changes = finish(state);
    expect(changes.stewardships?.[0]?.record).toMatchObject({ state: { status: 'FINISHED', stewardId }, version: 4 });
    expect(changes.endedTerms?.map(({ termId }) => termId) ?? []).toEqual(ended);
    expect(stewardshipTransitions[state.status]).toMatchObject({ finish: 'FINISHED' });
    const visits = changes.aftercare?.filter(({ kind }) => kind === 'VISIT') ?? [];
    expect(visits).toHaveLength(3);
  });

  it('changes nothing when told again, and adds the receipt once to what a completed service has finished', () => {
    const finished: StewardshipState = { status: 'FINISHED', assignmentId: 'a', stewardId: 'steward' };
    expect(finish(finished, completionOf(finish(serving)))).toEqual({ aftercare: [] });
    const byService = completionOf(finish(serving, null, { basis: 'SERVICE', agreementId: 'g' }));
    expect(byService).toMatchObject({ basis: 'SERVICE', agreementId: 'g', archive: null });
    const added = completionOf(finish(finished, byService));
    expect(added).toMatchObject({ id: byService.id, basis: 'SERVICE', archive, version: 2 });
    expect(finish(finished, added)).toEqual({ aftercare: [] });
  });
});
