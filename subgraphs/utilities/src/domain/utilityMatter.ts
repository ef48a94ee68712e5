import type { FormField } from './formField.ts';
import type { Label } from './label.ts';

/** Two kinds of matter: joining a network (报装), and a permit for the line work that it takes (U1). */
export const matterKinds = {
  CONNECTION: { en: 'Connection to a network', zh: '报装接入' },
  LINE_WORK_PERMIT: { en: 'Permit for line work', zh: '涉线工程许可' },
} as const satisfies Record<string, Label>;

export type MatterKind = keyof typeof matterKinds;

/** A material a matter asks for. A shared one is handed in once for all the matters of an application. */
export interface MaterialRequirement {
  readonly code: string;
  readonly name: Label;
  readonly shared: boolean;
  readonly required: boolean;
}

/** One of the matters (事项) that a joint application may choose, as the catalogue describes it (U1). */
export interface UtilityMatter {
  readonly code: string;
  readonly name: Label;
  readonly kind: MatterKind;
  readonly provider: string;
  /** Working days from forwarding to the end. */
  readonly promisedWorkingDays: number;
  /** Codes of matters that must be finished before this one can be. */
  readonly prerequisites: readonly string[];
  /** Asked once for all the matters of an application. */
  readonly sharedFields: readonly FormField[];
  /** Asked for this matter alone. */
  readonly ownFields: readonly FormField[];
  readonly materials: readonly MaterialRequirement[];
}

/** Who does a matter (服务单位): a company, or a department that grants a permit. */
export interface UtilityProvider {
  readonly id: string;
  readonly name: Label;
  /** Its own system on the platform channel; null where its counter is hosted here. */
  readonly system: ProviderSystem | null;
}

/** Where a provider's own system takes in handoffs, and the Ed25519 key it signs with (PEM, SPKI). */
export interface ProviderSystem {
  readonly endpoint: string;
  readonly publicKey: string;
}
