/** A person of the demo data. */
export interface Persona {
  readonly persona: string;
  readonly name: string;
  readonly roles: readonly string[];
}

/** How one signs in here. */
export type Settings =
  | { readonly kind: 'development'; readonly personas: readonly Persona[] }
  | { readonly kind: 'oidc'; readonly authority: string; readonly clientId: string; readonly scope: string }
  | { readonly kind: 'none' };
