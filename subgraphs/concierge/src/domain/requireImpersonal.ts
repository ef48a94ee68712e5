import { DomainError } from '@guanjia/kernel/DomainError';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';

/** Whose names must not be told. */
export type ConcealedFacts = Pick<ProjectFacts, 'name' | 'code' | 'ownerUnit'>;

const patterns = {
  MOBILE_NUMBER: /(?<!\d)1[3-9]\d{9}(?!\d)/,
  TELEPHONE_NUMBER: /(?<!\d)0\d{2,3}-?\d{7,8}(?!\d)/,
  IDENTITY_NUMBER: /(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])/,
  CREDIT_CODE: /(?<![\dA-Z])[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}(?![\dA-Z])/,
  EMAIL: /[\w.+-]+@[\w-]+\.[\w.-]+/,
} as const;

/**
 * A text that anybody may read: without the owner and the project it comes from, if there is one, without a telephone,
 * identity or credit number, or an address.
 * @throws PERSONAL_DATA, naming the field and the sort of what was found, never the thing itself.
 */
export function requireImpersonal(text: string, field: string, concealed: ConcealedFacts | null): string {
  const named = concealed === null ? undefined : namesIn(text, concealed);
  const found = named ?? Object.entries(patterns).find(([, pattern]) => pattern.test(text))?.[0];
  if (found === undefined) return text;
  throw new DomainError('PERSONAL_DATA', {
    field,
    value: found,
    accepted: 'the question and answer without names or numbers',
  });
}

function namesIn(text: string, { name, code, ownerUnit }: ConcealedFacts): string | undefined {
  if (text.includes(ownerUnit.name)) return 'OWNER_NAME';
  if (text.includes(ownerUnit.creditCode)) return 'CREDIT_CODE';
  if (text.includes(name)) return 'PROJECT_NAME';
  return text.includes(code) ? 'PROJECT_CODE' : undefined;
}
