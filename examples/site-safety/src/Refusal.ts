/** Codes that the graph's clients know (schema/errorCodes.md of the project graph). */
type RefusalCode = 'BAD_INPUT' | 'DEPARTMENT_TIMEOUT' | 'DEPARTMENT_UNAVAILABLE' | 'FORBIDDEN' | 'UNSIGNED_REQUEST';

/** Something that the caller can understand. Anything else thrown is a fault: it is logged, and told without details. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  /** What is wrong, and what would be accepted. */
  readonly detail: Readonly<Record<string, unknown>>;

  constructor(code: RefusalCode, detail: Readonly<Record<string, unknown>> = {}, cause?: unknown) {
    super(code, { cause });
    this.name = 'Refusal';
    this.code = code;
    this.detail = detail;
  }
}
