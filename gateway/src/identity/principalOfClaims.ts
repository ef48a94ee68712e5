import { isAgencyCode } from '@guanjia/kernel/agencies';
import { type Principal, principalSchema } from '@guanjia/kernel/principal';
import { isRole } from '@guanjia/kernel/roles';
import { z } from 'zod';

/** Who really acts (RFC 8693, 4.1): one person, named by subject; a chain of delegations, or claims of his own, are not believed. */
const actSchema = z.strictObject({
  sub: z.string().min(1).max(200),
  name: z.string().max(200).default(''),
});

const claimsSchema = z.object({
  sub: z.string().min(1),
  name: z.string().default(''),
  roles: z.array(z.string()).default([]),
  agency: z.string().refine(isAgencyCode, 'is not an agency code').nullish(),
  provider: z.string().nullish(),
  tier: z.string().nullish(),
  regions: z.array(z.string()).default([]),
  owner_unit: z.string().nullish(),
  act: actSchema.optional(),
});

type Claims = z.infer<typeof claimsSchema>;

/**
 * The person a verified token speaks of. Roles of other systems are left out. With `act` the rights are still those of `sub`, and
 * of nobody else; who really acts is only remembered (X2). @throws ZodError for a claim out of shape.
 */
export function principalOfClaims(claims: unknown): Principal {
  const { sub, name, roles, agency, provider, tier, regions, owner_unit, act } = claimsSchema.parse(claims);
  return principalSchema.parse({
    subject: sub,
    name,
    roles: roles.filter(isRole),
    agency: agency ?? null,
    provider: provider ?? null,
    tier: tier ?? null,
    regions,
    ownerUnit: owner_unit ?? null,
    ...delegateOf({ sub, act }),
  });
}

/** Nobody acts for himself: such a claim says nothing, and is taken for none. */
function delegateOf({ sub, act }: Pick<Claims, 'sub' | 'act'>): Pick<Principal, 'delegate'> {
  return act === undefined || act.sub === sub ? {} : { delegate: { subject: act.sub, name: act.name } };
}
