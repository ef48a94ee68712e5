import type { ErrorCode } from '@guanjia/kernel/errorCodes';

const statuses: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  UNSIGNED_REQUEST: 401,
  FORBIDDEN: 403,
  EVENT_SOURCE_SUSPENDED: 403,
  METHOD_NOT_ALLOWED: 405,
  NOT_ACCEPTABLE: 406,
  CONFLICTING_MESSAGE: 409,
  STALE_VERSION: 409,
  MATERIAL_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  QUOTA_EXCEEDED: 429,
  QUEUE_UNAVAILABLE: 503,
  IDENTITY_UNAVAILABLE: 503,
  DEPARTMENT_UNAVAILABLE: 502,
  DEPARTMENT_FAULT: 502,
  DEPARTMENT_TIMEOUT: 504,
  STORAGE_FULL: 507,
  INTERNAL_FAULT: 500,
};

/** The HTTP status that a refusal has outside GraphQL. */
export function httpStatusOf(code: ErrorCode): number {
  return statuses[code] ?? (code.endsWith('_NOT_FOUND') ? 404 : 400);
}
