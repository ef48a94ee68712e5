import { z } from 'zod';
import { isSafeUrl } from '../identity/isSafeUrl.ts';
import type { Persona } from '../identity/readPersonas.ts';

/** How people sign in to the dashboard by a provider of OpenID Connect. Never a secret: browsers keep none. */
export const dashboardClientSchema = z.strictObject({
  /** Absent: the provider whose tokens the gateway believes. */
  authority: z.url().refine(isSafeUrl, 'must be https, or of this machine').optional(),
  clientId: z.string().min(1),
  scope: z.string().min(1).default('openid profile'),
});

/** What the page is told before anybody has signed in. */
export type DashboardSettings =
  | {
      readonly kind: 'development';
      readonly personas: readonly Pick<Persona, 'persona' | 'name' | 'roles' | 'agency' | 'regions'>[];
    }
  | { readonly kind: 'oidc'; readonly authority: string; readonly clientId: string; readonly scope: string }
  /** Nobody can sign in by this page: it is not told of a provider. */
  | { readonly kind: 'none' };

/** The dashboard as it is configured. */
export interface DashboardOptions {
  /** What the build has made. */
  readonly folder: string;
  /** Null: no provider is named. */
  readonly client: z.infer<typeof dashboardClientSchema> | null;
  /** The provider whose tokens are believed; null: none that has an address. */
  readonly authority: string | null;
}

/** Chooses how one signs in: by the provider that is named, else as one of the personas of the development issuer, if there is one. */
export function dashboardSettingsOf(
  { client, authority: believed }: DashboardOptions,
  personas: readonly Persona[] | null,
): DashboardSettings {
  const authority = client?.authority ?? believed;
  if (client !== null && authority !== null) return { kind: 'oidc', ...client, authority };
  if (personas === null) return { kind: 'none' };
  return {
    kind: 'development',
    personas: personas.map(({ persona, name, roles, agency, regions }) => ({ persona, name, roles, agency, regions })),
  };
}
