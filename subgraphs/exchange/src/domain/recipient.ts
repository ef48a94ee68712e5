import type { HandoffChannel } from '@guanjia/kernel/messages';

/** Somebody who can be handed materials, and the department that speaks for it. */
export interface Recipient {
  readonly id: string;
  readonly name: string;
  /** The department that registered it and hosts its endpoint; nobody else may change it. */
  readonly department: string;
  /** How materials reach it unless the sender says otherwise. */
  readonly channel: HandoffChannel;
  /** PLATFORM: where deliveries are posted, over http or https. */
  readonly endpoint: string | null;
  /** PLATFORM and NETWORK_SHARE: Ed25519 public key in PEM (SPKI), for its receipts. */
  readonly publicKey: string | null;
  /** EMAIL: one address. */
  readonly email: string | null;
  /** NETWORK_SHARE: its folder below the share's root. */
  readonly shareFolder: string | null;
  /** COURIER: the postal address. */
  readonly address: string | null;
  /** Deliveries under way at once, over all processes; null for no limit of its own. */
  readonly maxConcurrent: number | null;
  /** Deliveries begun a minute; null for no limit. */
  readonly perMinute: number | null;
}

/** What is said of a recipient when it is registered. */
export type Registration = Omit<Recipient, 'department'>;
