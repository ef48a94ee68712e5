import { isAgencyCode } from '@guanjia/kernel/agencies';
import { anonymous, type Principal, principalSchema } from '@guanjia/kernel/principal';
import { isRole, type Role } from '@guanjia/kernel/roles';
import { z } from 'zod';
import { type ClaimMapping, usualClaimMapping } from './claimMapping.ts';
import { readClaim } from './readClaim.ts';

/** The names that our own processes and nobody go by are no person's. */
const subjectSchema = z
  .string()
  .min(1)
  .refine((text) => text !== anonymous.subject && !text.startsWith('system.'), 'is not the name of a person');

/** Who really acts (RFC 8693, 4.1): one person, named by subject; a chain of delegations, or claims of his own, are not believed. */
const actSchema = z.strictObject({
  sub: subjectSchema.refine((text) => text.length <= 200, 'is too long'),
  name: z.string().max(200).default(''),
});

const claimsSchema = z.object({
  subject: subjectSchema,
  name: z.string().default(''),
  agency: z.string().refine(isAgencyCode, 'is not an agency code').nullish(),
  provider: z.string().nullish(),
  tier: z.string().nullish(),
  regions: z.array(z.string()).default([]),
  ownerUnit: z.string().nullish(),
  act: actSchema.optional(),
});
const rolesSchema = z.array(z.string()).default([]);

type Claims = z.infer<typeof claimsSchema>;

/**
 * The person a verified token speaks of. Roles of other systems are left out, and so is SYSTEM: only our own processes are that,
 * and they do not come by this way (G2). With `act` the rights are still those of the subject, and of nobody else; who really acts is
 * only remembered (X2).
 * @throws ZodError for a claim out of shape.
 */
export function principalOfClaims(claims: unknown, mapping: ClaimMapping = usualClaimMapping): Principal {
  const { subject, name, agency, provider, tier, regions, ownerUnit, act } = claimsSchema.parse({
    subject: readClaim(claims, mapping.subject),
    name: readClaim(claims, mapping.name),
    agency: readClaim(claims, mapping.agency),
    provider: readClaim(claims, mapping.provider),
    tier: readClaim(claims, mapping.tier),
    regions: readClaim(claims, mapping.regions),
    ownerUnit: readClaim(claims, mapping.ownerUnit),
    act: readClaim(claims, ['act']),
  });
  return principalSchema.parse({
    subject,
    name,
    roles: rolesOf(claims, mapping),
    agency: agency ?? null,
    provider: provider ?? null,
    tier: tier ?? null,
    regions,
    ownerUnit: ownerUnit ?? null,
    ...delegateOf({ subject, act }),
  });
}

function rolesOf(claims: unknown, { roles, rolesSeparator, roleNames }: ClaimMapping): readonly Role[] {
  const given = roles.flatMap((path) => {
    const value = readClaim(claims, path);
    const isText = typeof value === 'string' && rolesSeparator !== null;
    return rolesSchema.parse(isText ? value.split(rolesSeparator) : value);
  });
  const ours = roleNames === null ? given.filter(isRole) : given.flatMap((name) => roleNames.get(name) ?? []);
  return [...new Set(ours)].filter((role) => role !== 'SYSTEM');
}

/** Nobody acts for himself: such a claim says nothing, and is taken for none. */
function delegateOf({ subject, act }: Pick<Claims, 'subject' | 'act'>): Pick<Principal, 'delegate'> {
  return act === undefined || act.sub === subject ? {} : { delegate: { subject: act.sub, name: act.name } };
}
