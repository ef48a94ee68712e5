import { UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { readPerson } from './readPerson.ts';
import type { Session } from './Session.ts';
import type { Settings } from './Settings.ts';

/** Signing in by a provider of OpenID Connect: code and PKCE; the tokens stay in this tab. */
export interface OidcDoor {
  /** Who is signed in already, or comes back from the provider; null: nobody. */
  resume(): Promise<Session | null>;
  /** Leaves for the provider's page; comes back to where it was. */
  signIn(): Promise<void>;
}

/** The door of a provider. Within the frame of a silent renewal it only takes the answer. */
export function openOidcDoor({ authority, clientId, scope }: Extract<Settings, { kind: 'oidc' }>): OidcDoor {
  const home = `${location.origin}/dashboard/`;
  const manager = new UserManager({
    authority,
    client_id: clientId,
    scope,
    redirect_uri: home,
    post_logout_redirect_uri: home,
    automaticSilentRenew: true,
    userStore: new WebStorageStateStore({ store: sessionStorage }),
  });
  const token = async (): Promise<string> => {
    const kept = await manager.getUser();
    const user = kept === null || kept.expired === true ? await manager.signinSilent() : kept;
    if (user === null) throw new Error('signed out');
    return user.access_token;
  };
  return {
    async resume() {
      const answer = new URLSearchParams(location.search);
      if (answer.has('state') && (answer.has('code') || answer.has('error'))) {
        const user = await manager.signinCallback();
        // nobody came back in the frame of a silent renewal, which goes with its answer
        if (user !== undefined) location.replace(typeof user.state === 'string' ? user.state : home);
        return new Promise(() => {}); // this document is left
      }
      const kept = await manager.getUser();
      if (kept === null || kept.expired === true) return null;
      return { person: await readPerson(kept.access_token), token, signOut: () => manager.signoutRedirect() };
    },
    signIn: () => manager.signinRedirect({ state: location.href }),
  };
}
