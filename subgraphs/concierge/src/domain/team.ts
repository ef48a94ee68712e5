import type { AgencyCode } from '@guanjia/kernel/agencies';
import type { DutyRole } from './dutyRoles.ts';
import type { DutyTerm } from './dutyTerm.ts';

/** Key stages for which a place may have a sub-team (细分领域帮办服务队伍, S0). */
export const teamFields = {
  LAND_SUPPORT: { en: 'Securing of land', zh: '用地保障' },
  DESIGN_REVIEW: { en: 'Review of the design', zh: '设计方案审查' },
  JOINT_ACCEPTANCE: { en: 'Joint acceptance on completion', zh: '联合竣工验收' },
} as const satisfies Record<string, { en: string; zh: string }>;

/** Posts of a team: who fills one must hold the role, where it asks for one. */
export const teamPosts = {
  LEADER: { en: 'leader', zh: '负责人', role: null },
  MEMBER: { en: 'member', zh: '成员', role: null },
  CREW_LEADER: { en: 'crew leader', zh: '班长', role: 'CREW_LEADER' },
  CREW_AGENT: { en: 'agent', zh: '代办员', role: 'CREW_AGENT' },
  CREW_APPROVER: { en: 'approver', zh: '审批员', role: 'CREW_APPROVER' },
} as const satisfies Record<string, { en: string; zh: string; role: DutyRole | null }>;

/** What a crew of the through-train is made of, no more and no less (班长+代办员+审批员, S3). */
export const crewComposition = { CREW_LEADER: 1, CREW_AGENT: 2, CREW_APPROVER: 2 } as const satisfies Partial<
  Record<TeamPost, number>
>;

export const teamKinds = ['SUB_TEAM', 'CREW'] as const;

export type TeamKind = (typeof teamKinds)[number];
export type TeamField = keyof typeof teamFields;
export type TeamPost = keyof typeof teamPosts;
export type CrewPost = keyof typeof crewComposition;

/** A sub-team for one field (S0), or a crew of the through-train (S3) (C2). */
export interface Team {
  readonly id: string;
  readonly kind: TeamKind;
  readonly name: string;
  /** Of a sub-team; null for a crew. */
  readonly field: TeamField | null;
  /** The responsible department a crew was set up for (主责单位); null for a sub-team. */
  readonly agency: AgencyCode | null;
  readonly regionCode: string;
  /** Of a crew, 1 to as many as the region may have; null for a sub-team. */
  readonly crewNumber: number | null;
  readonly terms: readonly DutyTerm<TeamPost>[];
  readonly formedAt: Date;
  readonly disbandedAt: Date | null;
  readonly version: number;
}

/** Whether the post is one of a crew. */
export function isCrewPost(post: TeamPost): post is CrewPost {
  return Object.hasOwn(crewComposition, post);
}
