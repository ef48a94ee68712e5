import { z } from 'zod';
import { type AgencyCode, isAgencyCode } from './agencies.ts';
import { isRole, type Role } from './roles.ts';
import { type Tier, tiers } from './tiers.ts';

/** Who asks, as the gateway has established it (G2). */
export interface Principal {
  readonly subject: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** The government department an approver decides for. */
  readonly agency: AgencyCode | null;
  /** The utility company a provider speaks for. */
  readonly provider: string | null;
  readonly tier: Tier | null;
  /** GB/T 2260 codes of the regions the person works in. */
  readonly regions: readonly string[];
  /** 统一社会信用代码 of the unit an owner acts for. */
  readonly ownerUnit: string | null;
  /**
   * Who really acts, when the token was delegated (RFC 8693 `act`): all rights are those of `subject`, never more. Absent when
   * the person acts himself.
   */
  readonly delegate?: { readonly subject: string; readonly name: string } | undefined;
}

const agencyCode = z.custom<AgencyCode>((value) => typeof value === 'string' && isAgencyCode(value), 'an agency code');
const role = z.custom<Role>((value) => typeof value === 'string' && isRole(value), 'a role');

/** Parses a principal that crossed a wire. */
export const principalSchema: z.ZodType<Principal> = z.object({
  subject: z.string().max(200),
  name: z.string().max(200),
  roles: z.array(role),
  agency: agencyCode.nullable(),
  provider: z.string().max(100).nullable(),
  tier: z.enum(tiers).nullable(),
  regions: z.array(z.string().max(12)),
  ownerUnit: z.string().max(18).nullable(),
  delegate: z.strictObject({ subject: z.string().min(1).max(200), name: z.string().max(200) }).optional(),
});

/** Nobody signed in: sees what is public and nothing else. */
export const anonymous: Principal = {
  subject: 'anonymous',
  name: '',
  roles: [],
  agency: null,
  provider: null,
  tier: null,
  regions: [],
  ownerUnit: null,
};

/** A department's own process, acting by the clock or for another department. */
export function systemPrincipal(department: string): Principal {
  return { ...anonymous, subject: `system.${department}`, name: department, roles: ['SYSTEM'] };
}

/** Whether the person holds at least one of the roles. */
export function hasRole(principal: Principal, ...wanted: readonly Role[]): boolean {
  return principal.roles.some((held) => wanted.includes(held));
}
