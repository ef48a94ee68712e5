import type { Principal } from '@guanjia/kernel/principal';

/** Who calls, and until when the gateway may believe it. */
export interface Caller {
  readonly principal: Principal;
  /** When the token ends; null where there is none, or where it does not say. */
  readonly expiresAt: Date | null;
  /**
   * Calls back once, when the token is no longer believed though it has not ended: revoked here, on another gateway, or at its
   * provider. Returns how to call it off. Absent where nothing can be revoked.
   */
  readonly whenRevoked?: (callback: () => void) => () => void;
}

/** Tells who calls. */
export interface Identity {
  /**
   * The caller behind an `Authorization` header; nobody when there is none. A token that nobody can have signed takes points of the
   * address it comes from; null, or absent: of none.
   * @throws UNAUTHENTICATED for a token that is not good, IDENTITY_UNAVAILABLE when its keys cannot be read, RATE_LIMITED for one
   *   that has to be verified where too many from its address were not good
   */
  authenticate(authorization: string | undefined, address?: string | null): Promise<Caller>;
  /** For `/ready`: whether tokens can be checked at present. Absent where nobody else is needed for it. */
  state?(): string;
}
