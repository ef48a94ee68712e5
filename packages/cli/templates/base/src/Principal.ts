import { Refusal } from './Refusal.ts';

/** Who asks, as the gateway has established it. */
export interface Principal {
  readonly subject: string;
  /** Names of roles, such as SUPERVISOR; empty where nobody is signed in. */
  readonly roles: readonly string[];
  /** GB/T 2260 codes of the regions that the person works in. */
  readonly regions: readonly string[];
  /** 统一社会信用代码 of the unit that an owner acts for. */
  readonly ownerUnit: string | null;
}

/** Reads the header `x-guanjia-principal`: JSON in base64url. What we do not use of it is left out. */
export function readPrincipal(text: string): Principal {
  const said = parse(Buffer.from(text, 'base64url').toString('utf8'));
  if (typeof said !== 'object' || said === null) throw new Refusal('UNSIGNED_REQUEST', { field: 'principal' });
  const { subject, roles, regions, ownerUnit } = {
    subject: null,
    roles: null,
    regions: null,
    ownerUnit: null,
    ...said,
  };
  if (typeof subject !== 'string' || !isTexts(roles) || !isTexts(regions)) {
    throw new Refusal('UNSIGNED_REQUEST', { field: 'principal' });
  }
  return { subject, roles, regions, ownerUnit: typeof ownerUnit === 'string' ? ownerUnit : null };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
