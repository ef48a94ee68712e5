import { type AgencyCode, isAgencyCode } from '@guanjia/kernel/agencies';
import { handoffChannelSchema } from '@guanjia/kernel/messages';
import { projectKinds } from '@guanjia/kernel/projectFacts';
import { tiers } from '@guanjia/kernel/tiers';
import { z } from 'zod';
import type { ContactPost, ContactSubject } from '../domain/contactPost.ts';
import type { CrewAssignment } from '../domain/crewAssignment.ts';
import type { DutyTerm } from '../domain/dutyTerm.ts';
import type { LiaisonArea } from '../domain/liaisonArea.ts';
import { type Team, teamFields, teamKinds, teamPosts } from '../domain/team.ts';
import type { TransferWays } from '../domain/transferWays.ts';
import { jsonShapes } from './jsonShapes.ts';
import { keyOf } from './keyOf.ts';
import type { contactPosts, crewAssignments, dutyTerms, liaisonAreas, teams, transferWays } from './teamTables.ts';

type TermRow = typeof dutyTerms.$inferSelect;

const agency = z.custom<AgencyCode>((value) => typeof value === 'string' && isAgencyCode(value), 'an agency code');
const kind = z.enum(teamKinds);
const field = keyOf(teamFields).nullable();
const post = keyOf(teamPosts);
const tier = z.enum(tiers);
const projectKind = keyOf(projectKinds);

/** A team from its rows. */
export function toTeam(row: typeof teams.$inferSelect, terms: readonly TermRow[]): Team {
  return {
    ...row,
    kind: kind.parse(row.kind),
    field: field.parse(row.field),
    agency: agency.nullable().parse(row.agency),
    terms: terms.map((term) => toTerm(term, post.parse(term.post))),
  };
}

/** The chief liaisons of an area from their rows. */
export function toLiaisonArea(row: typeof liaisonAreas.$inferSelect, terms: readonly TermRow[]): LiaisonArea {
  return { ...row, terms: terms.map((term) => toTerm(term, 'LIAISON')) };
}

/** A post of chief contact from its rows. */
export function toContactPost(row: typeof contactPosts.$inferSelect, terms: readonly TermRow[]): ContactPost {
  const { id, regionCode, abolishedAt, version } = row;
  const held = terms.map((term) => toTerm(term, 'CONTACT'));
  return { id, regionCode, abolishedAt, version, subject: subjectOf(row), terms: held };
}

/** Which crew follows a project, from its row. */
export function toCrewAssignment(row: typeof crewAssignments.$inferSelect): CrewAssignment {
  return { ...row, madeBy: jsonShapes.actor.parse(row.madeBy) };
}

/** The ways to a unit from their row. */
export function toTransferWays(row: typeof transferWays.$inferSelect): TransferWays {
  return { ...row, usual: handoffChannelSchema.parse(row.usual) };
}

function subjectOf(row: typeof contactPosts.$inferSelect): ContactSubject {
  if (row.projectKind !== null) return { of: 'KIND', projectKind: projectKind.parse(row.projectKind) };
  const code = z.string().parse(row.itemCode);
  const name = z.string().parse(row.itemName);
  return { of: 'ITEM', code, name, agency: agency.parse(row.agency), tier: tier.parse(row.tier) };
}

function toTerm<Post extends string>(row: TermRow, held: Post): DutyTerm<Post> {
  const { id, personId, since, until, endReason, successorId } = row;
  return { id, personId, post: held, since, until, endReason, successorId };
}
