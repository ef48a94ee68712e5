/** Who is signed in, as the gateway has read the token. */
export interface Person {
  readonly subject: string;
  readonly name: string;
  readonly roles: readonly string[];
  /** The government department an approver decides for. */
  readonly agency: string | null;
  /** The company or department a provider speaks for. */
  readonly provider: string | null;
  /** GB/T 2260 codes of the regions the person works in. */
  readonly regions: readonly string[];
}

/** Somebody who is signed in. */
export interface Session {
  readonly person: Person;
  /** A token that is good now; renewed before it ends. @throws when it cannot be renewed: sign in again */
  token(): Promise<string>;
  signOut(): Promise<void>;
}
