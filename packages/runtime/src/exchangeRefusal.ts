import { DomainError } from '@guanjia/kernel/DomainError';
import { type ErrorCode, errorCodes } from '@guanjia/kernel/errorCodes';
import { z } from 'zod';

const refusalSchema = z.object({
  errors: z.array(z.object({ extensions: z.looseObject({ code: z.string() }) })).min(1),
});

/** What the exchange has refused with, as it said it; DEPARTMENT_UNAVAILABLE for an answer that is not of the exchange. */
export function exchangeRefusal(answer: unknown, status: number): DomainError {
  const parsed = refusalSchema.safeParse(answer);
  const extensions = parsed.data?.errors[0]?.extensions;
  if (extensions === undefined || !isErrorCode(extensions.code)) {
    return new DomainError('DEPARTMENT_UNAVAILABLE', { department: 'exchange', status });
  }
  const { code, messageZh: _, ...detail } = extensions;
  return isErrorCode(code) ? new DomainError(code, detail) : new DomainError('DEPARTMENT_UNAVAILABLE', { status });
}

/** A refusal as it is; whatever else kept a call from its answer as DEPARTMENT_UNAVAILABLE. */
export function exchangeFault(cause: unknown): DomainError {
  if (cause instanceof DomainError) return cause;
  return new DomainError('DEPARTMENT_UNAVAILABLE', { department: 'exchange' }, { cause });
}

function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(errorCodes, code);
}
