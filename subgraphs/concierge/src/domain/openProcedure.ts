import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import type { Changes } from './changes.ts';
import type { Occasion } from './occasion.ts';
import type { Procedure, ProcedureEntry, ProcedureStep } from './procedure.ts';
import { stepKinds } from './procedureSteps.ts';
import type { ProjectSign } from './projectSign.ts';
import { entryOf, signDone } from './signStep.ts';
import { type ProcedureRules, startClocks } from './startClocks.ts';
import { doneMessage } from './stepMessage.ts';

/**
 * Opens the procedure of a project that has got its steward (C5). What the graph has shown already counts as done from the
 * beginning; the opening itself is not announced, the steward's assignment is.
 */
export function openProcedure(
  occasion: Occasion,
  rules: ProcedureRules,
  project: { readonly projectId: string; readonly projectName: string },
  signs: readonly ProjectSign[],
): Partial<Changes> {
  const { projectId } = project;
  const steps = stepKinds.map((kind): ProcedureStep => {
    const sign = signs.find(({ step }) => step === kind);
    return { kind, done: sign === undefined ? null : signDone(sign), time: null, overdueTold: false };
  });
  const procedure: Procedure = {
    projectId,
    openedAt: occasion.at,
    endedAt: null,
    steps: startClocks({ steps, endedAt: null }, rules, calendarDateOf(occasion.at)),
    version: 1,
  };
  const entries = steps.flatMap(({ kind, done }): ProcedureEntry[] =>
    done === null ? [] : [entryOf(occasion, projectId, kind, done)],
  );
  return {
    service: [{ kind: 'PROCEDURE', revision: { record: procedure, readVersion: 0 }, entries }],
    messages: steps.flatMap(({ kind, done }) => (done === null ? [] : [doneMessage(occasion, project, kind, done)])),
  };
}
