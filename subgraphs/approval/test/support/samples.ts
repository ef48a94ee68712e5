import { randomInt } from 'node:crypto';
import { requireCreditCode } from '../../src/domain/creditCode.ts';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A credit code that nobody else in this run has. */
export function newCreditCode(): string {
  const body = `91370211${Array.from({ length: 9 }, () => alphabet[randomInt(31)]).join('')}`;
  const code = [...alphabet].map((last) => body + last).find((candidate) => isValid(candidate));
  if (code === undefined) throw new Error('no check character fits');
  return code;
}

function isValid(code: string): boolean {
  try {
    return requireCreditCode(code, 'code') === code;
  } catch {
    return false;
  }
}

/** A project code that nobody else in this run has. */
export function newProjectCode(): string {
  const digits = (count: number) => String(randomInt(10 ** count)).padStart(count, '0');
  return `2509-370211-${digits(2)}-${digits(2)}-${digits(6)}`;
}

/** What an owner says of a new project; anything may be said otherwise. */
export function projectInput(creditCode: string, changed: Record<string, unknown> = {}) {
  return {
    code: newProjectCode(),
    name: '演示·测试项目',
    ownerUnit: { name: '演示测试有限公司', creditCode },
    responsible: { name: '负责人甲', phone: '0532-0000001' },
    handler: { name: '经办人乙', phone: '0532-0000002' },
    regionCode: '370211',
    tier: 'COUNTY',
    kind: 'INDUSTRIAL',
    investmentSource: 'PRIVATE',
    plannedStart: '2025-12-01',
    plannedCompletion: '2027-06-30',
    ...changed,
  };
}
