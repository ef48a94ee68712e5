import { isAgencyCode } from '@guanjia/kernel/agencies';
import { type Principal, principalSchema } from '@guanjia/kernel/principal';
import { isRole } from '@guanjia/kernel/roles';
import { z } from 'zod';

const claimsSchema = z.object({
  sub: z.string().min(1),
  name: z.string().default(''),
  roles: z.array(z.string()).default([]),
  agency: z.string().refine(isAgencyCode, 'is not an agency code').nullish(),
  provider: z.string().nullish(),
  tier: z.string().nullish(),
  regions: z.array(z.string()).default([]),
  owner_unit: z.string().nullish(),
});

/** The person a verified token speaks of. Roles of other systems are left out. @throws ZodError for a claim out of shape. */
export function principalOfClaims(claims: unknown): Principal {
  const { sub, name, roles, agency, provider, tier, regions, owner_unit } = claimsSchema.parse(claims);
  return principalSchema.parse({
    subject: sub,
    name,
    roles: roles.filter(isRole),
    agency: agency ?? null,
    provider: provider ?? null,
    tier: tier ?? null,
    regions,
    ownerUnit: owner_unit ?? null,
  });
}
