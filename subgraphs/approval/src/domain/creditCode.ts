import { DomainError } from '@guanjia/kernel/DomainError';

/** The 31 characters of GB 32100-2015, in the order of their values; I, O, S, V and Z are not among them. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const shape = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/** The code itself, when its 18 characters and its checksum are right (统一社会信用代码, A1). @throws CREDIT_CODE_INVALID */
export function requireCreditCode(text: string, field: string): string {
  if (shape.test(text) && checkCharacterOf(text) === text.at(-1)) return text;
  throw new DomainError('CREDIT_CODE_INVALID', { field, value: text, accepted: '18 characters after GB 32100-2015' });
}

function checkCharacterOf(text: string): string | undefined {
  const sum = weights.reduce((total, weight, place) => total + weight * alphabet.indexOf(text.charAt(place)), 0);
  return alphabet[(31 - (sum % 31)) % 31];
}
