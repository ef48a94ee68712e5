import type { Principal } from '@guanjia/kernel/principal';

/** Who calls, and until when the gateway may believe it. */
export interface Caller {
  readonly principal: Principal;
  /** When the token ends; null where there is none. */
  readonly expiresAt: Date | null;
}

/** Tells who calls. */
export interface Identity {
  /**
   * The caller behind an `Authorization` header; nobody when there is none.
   * @throws UNAUTHENTICATED for a token that is not good, IDENTITY_UNAVAILABLE when its keys cannot be read.
   */
  authenticate(authorization: string | undefined): Promise<Caller>;
}
