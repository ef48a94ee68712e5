import { DomainError } from '@guanjia/kernel/DomainError';
import type { ServiceWish } from './agreement.ts';

const itemCode = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const mostItems = 200;

/**
 * What is to be served, checked; codes are those of approval's catalogue, which this department knows by their shape only.
 * @throws BAD_INPUT for none or too many codes, for one of another shape or twice, or for codes beside ALL
 */
export function requireWish({ mode, scope, itemCodes }: ServiceWish): ServiceWish {
  const field = 'itemCodes';
  if (scope === 'ALL' && itemCodes.length > 0) {
    throw new DomainError('BAD_INPUT', { field, value: itemCodes, accepted: 'none when the scope is ALL' });
  }
  if (scope === 'SOME' && (itemCodes.length === 0 || itemCodes.length > mostItems)) {
    throw new DomainError('BAD_INPUT', { field, value: itemCodes.length, accepted: `1 to ${mostItems} codes` });
  }
  const wrong = itemCodes.find((code, index) => !itemCode.test(code) || itemCodes.indexOf(code) !== index);
  if (wrong === undefined) return { mode, scope, itemCodes: [...itemCodes] };
  throw new DomainError('BAD_INPUT', { field, value: wrong, accepted: 'codes of items, each once' });
}
