import { newId } from '@guanjia/kernel/newId';
import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import type { Database } from '@guanjia/runtime/openDatabase';
import { writeCalendar } from '@guanjia/runtime/writeCalendar';
import { readAftercareRules } from './readAftercareRules.ts';
import { readBusRules } from './readBusRules.ts';
import { readEvaluationScale } from './readEvaluationScale.ts';
import { readKnowledgeRules } from './readKnowledgeRules.ts';
import { readLadderDays } from './readLadderDays.ts';
import { readProblemDeadlines } from './readProblemDeadlines.ts';
import { readProcedureDays } from './readProcedureDays.ts';
import { readRoutingRules } from './readRoutingRules.ts';
import { readServiceTerms } from './readServiceTerms.ts';
import { readTeamNeed } from './readTeamNeed.ts';
import { readTeamRules } from './readTeamRules.ts';
import { createConciergeStore } from './storage/createConciergeStore.ts';
import { createTransferDesk } from './storage/createTransferDesk.ts';
import type { ConciergeNeeds } from './usecases/conciergeNeeds.ts';

/** What the use cases work with. @throws CATALOGUE_INVALID */
export function wireNeeds({
  database,
  calendar,
  now,
}: {
  readonly database: Database;
  readonly calendar: WorkingDayCalendar;
  readonly now: () => Date;
}): ConciergeNeeds {
  return {
    store: createConciergeStore(database),
    now,
    nextId: newId,
    calendar,
    problemDeadlines: readProblemDeadlines(),
    serviceTerms: readServiceTerms(),
    ladderDays: readLadderDays(),
    aftercareRules: readAftercareRules(),
    evaluationScale: readEvaluationScale(),
    desk: createTransferDesk(database),
    teamRules: readTeamRules(),
    routingRules: readRoutingRules(),
    knowledgeRules: readKnowledgeRules(),
    writeCalendar,
    procedureDays: readProcedureDays(),
    teamNeed: readTeamNeed(),
    busRules: readBusRules(),
  };
}
