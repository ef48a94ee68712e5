import { isRole, type Role } from '@guanjia/kernel/roles';
import { z } from 'zod';

/**
 * Where a claim is found: names with dots between, as `realm_access.roles`. A dot within a name is written `\.`; a name with `://`
 * in it is taken whole, as namespaced claims are (`https://office.example/roles`).
 */
const path = z
  .string()
  .min(1)
  .max(200)
  .transform((text) =>
    text.includes('://') ? [text] : text.split(/(?<!\\)\./).map((name) => name.replaceAll('\\.', '.')),
  )
  .refine((names) => names.every((name) => name !== ''), 'has an empty name');
/** Parses a role that a token can give. */
export const tokenRoleSchema = z.custom<Role>(
  (value) => typeof value === 'string' && isRole(value) && value !== 'SYSTEM',
  'is not a role that a token can give',
);

/** What may be said in `JWT_CLAIMS`; whatever is left out is found where our own tokens have it. */
export const claimMappingSchema = z.strictObject({
  subject: path.default(['sub']),
  name: path.default(['name']),
  roles: z.union([path.transform((one) => [one]), z.array(path).min(1)]).default([['roles']]),
  agency: path.default(['agency']),
  provider: path.default(['provider']),
  tier: path.default(['tier']),
  regions: path.default(['regions']),
  ownerUnit: path.default(['owner_unit']),
  /** What stands between roles that come as one text, such as a space in `scope`; without it such a claim is refused. */
  rolesSeparator: z.string().min(1).max(3).nullable().default(null),
  /** The provider's names of roles, with ours. Where it is given, no other names count. */
  roleNames: z
    .record(z.string(), z.union([tokenRoleSchema.transform((one) => [one]), z.array(tokenRoleSchema).min(1)]))
    .transform((names) => new Map(Object.entries(names)))
    .nullable()
    .default(null),
});

/** Which claims of a provider say what we need to know of a person. */
export type ClaimMapping = z.infer<typeof claimMappingSchema>;

/** The claims of our own tokens, as the development issuer writes them. */
export const usualClaimMapping: ClaimMapping = claimMappingSchema.parse({});
