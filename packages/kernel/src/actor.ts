import { z } from 'zod';
import type { AgencyCode } from './agencies.ts';
import type { Principal } from './principal.ts';
import type { Role } from './roles.ts';

/** For whom somebody acts who does not act for himself (X2), with the office's words. */
export const representedKinds = { UNIT: '单位', PERSON: '人员', AGENCY: '部门' } as const;
export type RepresentedKind = keyof typeof representedKinds;

/** Parses whom an act was done for: a unit by its 统一社会信用代码, a person by its subject or id, an agency by its code. */
export const representedSchema = z.object({
  kind: z.enum(['UNIT', 'PERSON', 'AGENCY']),
  id: z.string().min(1).max(200),
  name: z.string().max(200),
});
export type Represented = z.infer<typeof representedSchema>;

const longestRight = 400;

/** Parses who did something. Those written before there was an audit trail have a subject and a name alone. */
export const actorSchema = z.object({
  /** Of the person who really acted. */
  subject: z.string(),
  name: z.string(),
  /** For whom, when not for himself. */
  onBehalfOf: representedSchema.optional(),
  /** By what right: a code, then its facts, as `actorOf` writes them. */
  right: z.string().min(1).max(longestRight).optional(),
});

/** Who did something, for whom, and by what right, as records and events keep it (X2). */
export interface Actor {
  readonly subject: string;
  readonly name: string;
  readonly onBehalfOf?: Represented | undefined;
  readonly right?: string | undefined;
}

/**
 * The duty under which a person acts, where the roles alone do not tell it:
 * one of the roles in a region; the owner's side of a project; a written delegation by which the bus's chief approver decides for an agency; a backup's
 * turn for somebody who is away.
 */
export type Duty =
  | { readonly kind: 'ROLE'; readonly role: Role; readonly regionCode: string | null }
  | { readonly kind: 'OWNER_SIDE'; readonly unit: Unit; readonly regionCode: string }
  | { readonly kind: 'DELEGATION'; readonly agency: AgencyCode; readonly number: string; readonly seal: string }
  | {
      readonly kind: 'BACKUP';
      readonly of: { readonly id: string; readonly name: string };
      readonly assignment: string;
    };

interface Unit {
  readonly creditCode: string;
  readonly name: string;
}

/** Roles that may act for any owner of their regions (S1 帮办代办). */
const assisting: readonly Role[] = ['STEWARD', 'WINDOW_CLERK'];

/**
 * The person behind a request with whom it was done for and by what right (X2): the one place that says so. A department's
 * own process acts by `CLOCK`. With a delegated token (RFC 8693) the subject is who really acts; the rights, and so the
 * text, are those of the person whom the token is for.
 */
export function actorOf(principal: Principal, duty: Duty | null = null): Actor {
  const { subject, name, delegate } = principal;
  const own = duty === null ? ownAuthority(principal) : authorityUnder(principal, duty);
  if (delegate === undefined) return { subject, name, ...own };
  return {
    subject: delegate.subject,
    name: delegate.name,
    onBehalfOf: { kind: 'PERSON', id: subject, name },
    right: withToken(own.right, subject),
  };
}

type Authority = Pick<Actor, 'onBehalfOf'> & { readonly right: string };

function authorityUnder(principal: Principal, duty: Duty): Authority {
  switch (duty.kind) {
    case 'ROLE':
      return roleAuthority(principal, duty);
    case 'OWNER_SIDE':
      return ownerSide(principal, duty);
    case 'DELEGATION':
      return {
        onBehalfOf: { kind: 'AGENCY', id: duty.agency, name: duty.agency },
        right: cut(`DELEGATION ${duty.number} seal ${duty.seal}`),
      };
    case 'BACKUP':
      return {
        onBehalfOf: { kind: 'PERSON', id: duty.of.id, name: duty.of.name },
        right: cut(`BACKUP of ${duty.assignment}`),
      };
  }
}

function ownerSide(
  principal: Principal,
  { unit: { creditCode, name }, regionCode }: Extract<Duty, { kind: 'OWNER_SIDE' }>,
): Authority {
  const unit = { kind: 'UNIT', id: creditCode, name } as const;
  if (principal.roles.includes('OWNER') && principal.ownerUnit === creditCode) {
    return { onBehalfOf: unit, right: `OWNER of unit ${creditCode}` };
  }
  const assists = principal.roles.filter((role) => assisting.includes(role));
  // whoever does it without assisting acts in an office of its own, not for the owner
  if (assists.length === 0) return ownAuthority(principal);
  return { onBehalfOf: unit, right: cut(`ROLE:${assists.join('+')} region ${regionCode}`) };
}

function roleAuthority(principal: Principal, { role, regionCode }: Extract<Duty, { kind: 'ROLE' }>): Authority {
  const regions = regionCode === null ? principal.regions : [regionCode];
  return ownAuthority({ ...principal, roles: [role], regions });
}

/** What the token's roles alone say; of several, all that may have counted. */
function ownAuthority({ roles, agency, provider, regions, ownerUnit }: Principal): Authority {
  if (roles.includes('SYSTEM')) return { right: 'CLOCK' };
  if (roles.length === 1 && roles[0] === 'OWNER' && ownerUnit !== null) {
    return { onBehalfOf: { kind: 'UNIT', id: ownerUnit, name: ownerUnit }, right: `OWNER of unit ${ownerUnit}` };
  }
  if (roles.length === 0) return { right: 'SIGNED_IN' };
  const facts = [
    roles.includes('APPROVER') && agency !== null ? ` agency ${agency}` : '',
    roles.includes('PROVIDER') && provider !== null ? ` provider ${provider}` : '',
    roles.includes('OWNER') && ownerUnit !== null ? ` unit ${ownerUnit}` : '',
    regions.length > 0 ? ` region ${regions.join('+')}` : '',
  ];
  return { right: cut(`ROLE:${roles.join('+')}${facts.join('')}`) };
}

/** Whose token it was is never cut off, however many regions stand before it. */
function withToken(right: string, subject: string): string {
  const token = ` by token of ${subject}`;
  return cut(`${cut(right, Math.max(1, longestRight - token.length))}${token}`);
}

function cut(right: string, longest = longestRight): string {
  return right.length <= longest ? right : `${right.slice(0, longest - 1)}…`;
}

/** A unit's own system, where no person is known: it signs as the unit itself. */
export function recipientActor({ id, name }: { readonly id: string; readonly name: string }): Actor {
  return { subject: id, name, right: cut(`RECIPIENT ${id}`) };
}

/**
 * Whether two acts are one person's, for rules of four eyes: who really acts and whose rights are used both count, on
 * either side. So nobody checks his own work through a delegation, in whichever direction.
 */
export function isSamePerson(one: Actor, other: Actor): boolean {
  const subjects = subjectsOf(one);
  return subjectsOf(other).some((subject) => subjects.includes(subject));
}

/** Who stands behind an act: who really acted and, behind a delegation to a person, whose rights were used. */
function subjectsOf({ subject, onBehalfOf }: Actor): readonly string[] {
  return onBehalfOf?.kind === 'PERSON' ? [subject, onBehalfOf.id] : [subject];
}

/** The subject of the person whose rights were used: what a right is compared with, so that a delegation never adds to it. */
export function rightsHolderOf({ subject, onBehalfOf }: Actor): string {
  return onBehalfOf?.kind === 'PERSON' ? onBehalfOf.id : subject;
}
