import { answerPolicyMatter, reopenPolicyMatter } from '../usecases/answerPolicyMatter.ts';
import { issueEnterprisePlan } from '../usecases/issueEnterprisePlan.ts';
import { joinPolicyMatter, leavePolicyMatter } from '../usecases/joinPolicyMatter.ts';
import { openPolicyMatter } from '../usecases/openPolicyMatter.ts';
import { publishFromProblem, reviseKeptSolution, withdrawKeptSolution } from '../usecases/publishFromProblem.ts';
import { takeLadderStep } from '../usecases/takeLadderStep.ts';
import type { MutationResolvers } from './generated/resolversTypes.ts';

type LadderMutations =
  | 'escalateProblem'
  | 'issueOpinion'
  | 'passAnswerDown'
  | 'giveProblemBack'
  | 'issueEnterprisePlan'
  | 'openPolicyMatter'
  | 'joinPolicyMatter'
  | 'leavePolicyMatter'
  | 'answerPolicyMatter'
  | 'reopenPolicyMatter'
  | 'publishSolution'
  | 'reviseSolution'
  | 'withdrawSolution';

/** What can be done with problems on the ladder, with 面上 matters and with solutions. */
export const ladderMutations: Pick<MutationResolvers, LadderMutations> = {
  escalateProblem: (_, { problemId, reason: text }, { change }) =>
    change((needs, principal) => takeLadderStep(needs, principal, { problemId, action: 'escalate', text })),
  issueOpinion: (_, { problemId, opinion: text }, { change }) =>
    change((needs, principal) => takeLadderStep(needs, principal, { problemId, action: 'issueOpinion', text })),
  passAnswerDown: (_, { problemId, addition }, { change }) =>
    change((needs, principal) =>
      takeLadderStep(needs, principal, { problemId, action: 'passDown', text: addition ?? '' }),
    ),
  giveProblemBack: (_, { problemId, reason: text }, { change }) =>
    change((needs, principal) => takeLadderStep(needs, principal, { problemId, action: 'giveBack', text })),
  issueEnterprisePlan: (_, asked, { change }) =>
    change((needs, principal) => issueEnterprisePlan(needs, principal, asked)),
  openPolicyMatter: (_, asked, { change }) => change((needs, principal) => openPolicyMatter(needs, principal, asked)),
  joinPolicyMatter: (_, asked, { change }) => change((needs, principal) => joinPolicyMatter(needs, principal, asked)),
  leavePolicyMatter: (_, asked, { change }) => change((needs, principal) => leavePolicyMatter(needs, principal, asked)),
  answerPolicyMatter: (_, asked, { change }) =>
    change((needs, principal) => answerPolicyMatter(needs, principal, asked)),
  reopenPolicyMatter: (_, asked, { change }) =>
    change((needs, principal) => reopenPolicyMatter(needs, principal, asked)),
  publishSolution: (_, asked, { change }) => change((needs, principal) => publishFromProblem(needs, principal, asked)),
  reviseSolution: (_, asked, { change }) => change((needs, principal) => reviseKeptSolution(needs, principal, asked)),
  withdrawSolution: (_, asked, { change }) =>
    change((needs, principal) => withdrawKeptSolution(needs, principal, asked)),
};
