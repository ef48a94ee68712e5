// Written by `npm run codegen` from the document of the same name. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** How a problem stands at its level. 层级状态 */
export type LadderPhase =
  /** Given back from above. 上级退回 */
  | 'GIVEN_BACK'
  /** Being worked on. 办理中 */
  | 'OPEN'
  /** The answer from above is here, on its way down. 意见反馈中 */
  | 'RETURNED';

/** Light of a deadline. 灯色 */
export type Light =
  /** A fifth of the time or less is left. 黄灯 */
  | 'AMBER'
  /** In time. 绿灯 */
  | 'GREEN'
  /** Past the deadline, or solved too late. 红灯 */
  | 'RED';

/** Kind of problem. 问题类别 */
export type ProblemKind =
  /** Needs a policy. 面上问题（出台政策） */
  | 'GENERAL'
  /** Settled case by case. 点上问题（一事一议） */
  | 'SINGLE';

/** Level of the ladder that a problem climbs. 问题办理层级 */
export type ProblemLevel =
  /** City government. 市政府 */
  | 'CITY_GOVERNMENT'
  /** Expert team. 项目专家团队 */
  | 'EXPERT_TEAM'
  /** Joint meeting. 联席会议 */
  | 'JOINT_MEETING'
  /** Project service specialist. 项目服务专员 */
  | 'SPECIALIST'
  /** Steward. 帮办代办专员 */
  | 'STEWARD';

/** State of a problem in its closed loop. 问题状态 */
export type ProblemStatus =
  /** The owner knows how it is dealt with. 反馈 */
  | 'ANSWERED'
  /** The return visit found the owner satisfied. 回访办结 */
  | 'CLOSED'
  /** Taken in. 收集 */
  | 'COLLECTED'
  /** Said to be solved; waits for the return visit. 解决 */
  | 'SOLVED';

/** What a step of a problem was. 步骤类别 */
export type ProblemStepKind =
  /** Answered. 反馈 */
  | 'ANSWERED'
  /** Answered with its matter. 面上事项答复 */
  | 'ANSWERED_BY_MATTER'
  /** Taken one level up. 升级 */
  | 'ESCALATED'
  /** Went up by itself, past its deadline. 逾期自动升级 */
  | 'ESCALATED_BY_CLOCK'
  /** Given back to the level below. 退回 */
  | 'GIVEN_BACK'
  /** Put to a matter. 纳入面上事项 */
  | 'JOINED_MATTER'
  /** Taken out of its matter. 移出面上事项 */
  | 'LEFT_MATTER'
  /** Opinion of the level. 出具办理意见 */
  | 'OPINION_ISSUED'
  /** Answer passed on to the level below. 转达办理意见 */
  | 'PASSED_DOWN'
  /** Answer went down by itself, past its deadline. 逾期自动转达 */
  | 'PASSED_DOWN_BY_CLOCK'
  /** Taken in. 收集 */
  | 'REPORTED'
  /** Solved. 解决 */
  | 'SOLVED'
  /** Return visit, owner satisfied. 回访满意 */
  | 'VISITED_SATISFIED'
  /** Return visit, owner not satisfied. 回访不满意 */
  | 'VISITED_UNSATISFIED';

export type ProjectProblemsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ProjectProblemsQuery = { readonly project: { readonly __typename: 'Project', readonly id: string, readonly problems: { readonly __typename: 'ProblemConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Problem', readonly id: string, readonly title: string, readonly text: string | null, readonly kind: ProblemKind, readonly status: ProblemStatus, readonly level: ProblemLevel, readonly phase: LadderPhase, readonly light: Light, readonly reportedAt: string, readonly reportedByName: string | null, readonly deadline: string, readonly deadlineProvisional: boolean, readonly dueWorkingDays: number, readonly round: number, readonly solution: string | null, readonly solvedOn: string | null, readonly answer: string | null, readonly opinion: string | null, readonly holderMissing: boolean, readonly holder: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly responsible: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly holds: ReadonlyArray<{ readonly __typename: 'ProblemHold', readonly id: string, readonly round: number, readonly level: ProblemLevel, readonly phase: LadderPhase, readonly deadline: string, readonly startedAt: string, readonly endedAt: string | null, readonly holder: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null }> | null, readonly steps: ReadonlyArray<{ readonly __typename: 'ProblemStep', readonly id: string, readonly kind: ProblemStepKind, readonly level: ProblemLevel, readonly round: number, readonly at: string, readonly actorName: string, readonly text: string }> | null }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };


export const ProjectProblemsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProjectProblems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reportedByName"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"dueWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"solution"}},{"kind":"Field","name":{"kind":"Name","value":"solvedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"holderMissing"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<ProjectProblemsQuery, ProjectProblemsQueryVariables>;
