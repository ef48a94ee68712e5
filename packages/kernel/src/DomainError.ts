import { type ErrorCode, errorCodes } from './errorCodes.ts';

/**
 * What a client can act on. Conventional keys: `field`, `value`, `accepted`; for a refused transition `machine`,
 * `current`, `attempted`, `allowed`; for an incomplete request `missing`.
 */
export type ErrorDetail = Readonly<Record<string, unknown>>;

/** A refusal that the caller can understand and act on. Anything else thrown is a fault. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly detail: ErrorDetail;

  constructor(code: ErrorCode, detail: ErrorDetail = {}, options?: ErrorOptions) {
    super(errorCodes[code].en, options);
    this.name = 'DomainError';
    this.code = code;
    this.detail = detail;
  }

  /** The same refusal for an official's eyes. */
  get messageZh(): string {
    return errorCodes[this.code].zh;
  }
}
