import { factsOfProject, type JudgedProject, type Statement } from './factsOfProject.ts';
import type { ItemCatalogue } from './itemCatalogue.ts';
import { judgeCondition } from './judgeCondition.ts';
import type { PolicyStanding } from './roadmap.ts';

interface StandingQuestion {
  readonly project: JudgedProject;
  readonly statement: Statement | null;
  readonly catalogue: Pick<ItemCatalogue, 'policiesOf' | 'nameOf'>;
}

/** The policies set for a project, each with whether and why its condition still holds (A15). */
export function policyStandings({ project, statement, catalogue }: StandingQuestion): readonly PolicyStanding[] {
  const facts = factsOfProject(project, statement);
  return catalogue.policiesOf(project.policies).map(({ code, name, condition }) => {
    const { verdict, because } = judgeCondition(condition, facts, catalogue.nameOf);
    return { code, name, inForce: verdict !== 'NO', reasons: because };
  });
}
