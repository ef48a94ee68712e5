/** Somebody who can be handed materials, and the department whose system takes them in. */
export interface Recipient {
  readonly id: string;
  readonly name: string;
  /** The department that registered it and hosts its endpoint; nobody else may change it. */
  readonly department: string;
  /** Where deliveries are posted, over http or https. */
  readonly endpoint: string;
  /** Ed25519 public key in PEM (SPKI), for its receipts. */
  readonly publicKey: string;
}

/** What a department says of a recipient that it hosts. */
export type Registration = Omit<Recipient, 'department'>;
