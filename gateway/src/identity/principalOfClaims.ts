import { isAgencyCode } from '@guanjia/kernel/agencies';
import { anonymous, type Principal, principalSchema } from '@guanjia/kernel/principal';
import { isRole, type Role } from '@guanjia/kernel/roles';
import { z } from 'zod';
import { type ClaimMapping, usualClaimMapping } from './claimMapping.ts';
import { readClaim } from './readClaim.ts';

const claimsSchema = z.object({
  // the names that our own processes and nobody go by
  subject: z
    .string()
    .min(1)
    .refine((text) => text !== anonymous.subject && !text.startsWith('system.'), 'is not the name of a person'),
  name: z.string().default(''),
  agency: z.string().refine(isAgencyCode, 'is not an agency code').nullish(),
  provider: z.string().nullish(),
  tier: z.string().nullish(),
  regions: z.array(z.string()).default([]),
  ownerUnit: z.string().nullish(),
});
const rolesSchema = z.array(z.string()).default([]);

/**
 * The person a verified token speaks of. Roles of other systems are left out, and so is SYSTEM: only our own processes are that,
 * and they do not come by this way (G2).
 * @throws ZodError for a claim out of shape.
 */
export function principalOfClaims(claims: unknown, mapping: ClaimMapping = usualClaimMapping): Principal {
  const { subject, name, agency, provider, tier, regions, ownerUnit } = claimsSchema.parse({
    subject: readClaim(claims, mapping.subject),
    name: readClaim(claims, mapping.name),
    agency: readClaim(claims, mapping.agency),
    provider: readClaim(claims, mapping.provider),
    tier: readClaim(claims, mapping.tier),
    regions: readClaim(claims, mapping.regions),
    ownerUnit: readClaim(claims, mapping.ownerUnit),
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
