import { Spin } from 'antd';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { openDemoSession } from './openDemoSession.ts';
import type { OidcDoor } from './openOidcSession.ts';
import { readSettings } from './readSettings.ts';
import type { Session } from './Session.ts';
import type { Settings } from './Settings.ts';
import { SignIn } from './SignIn.tsx';
import { sessionContext } from './sessionContext.ts';

const personaKey = 'guanjia.persona';

type Gate =
  | { readonly kind: 'opening' }
  | {
      readonly kind: 'closed';
      readonly settings: Settings | null;
      readonly door: OidcDoor | null;
      readonly refusal: string | null;
    }
  | { readonly kind: 'open'; readonly session: Session };

/** Shows what is within to somebody who is signed in, and to others how to sign in. `?persona=steward` signs in by itself in development. */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const [gate, setGate] = useState<Gate>({ kind: 'opening' });
  const signInAs = useCallback(async (persona: string, settings: Settings): Promise<void> => {
    setGate({ kind: 'opening' });
    const close = (refusal: string | null): void => {
      sessionStorage.removeItem(personaKey);
      setGate({ kind: 'closed', settings, door: null, refusal });
    };
    try {
      const session = await openDemoSession(persona, () => close(null));
      sessionStorage.setItem(personaKey, persona);
      setGate({ kind: 'open', session });
    } catch (cause) {
      close(wordsOf(cause));
    }
  }, []);
  useEffect(() => {
    void openGate(setGate, signInAs);
  }, [signInAs]);
  if (gate.kind === 'open') return <sessionContext.Provider value={gate.session}>{children}</sessionContext.Provider>;
  if (gate.kind === 'opening') return <Spin fullscreen aria-busy />;
  const { settings, door, refusal } = gate;
  return (
    <SignIn
      settings={settings}
      refusal={refusal}
      onPersona={(persona) => settings !== null && void signInAs(persona, settings)}
      onProvider={() => void door?.signIn()}
    />
  );
}

async function openGate(
  setGate: (gate: Gate) => void,
  signInAs: (persona: string, settings: Settings) => Promise<void>,
): Promise<void> {
  let settings: Settings | null = null;
  let door: OidcDoor | null = null;
  try {
    settings = await readSettings();
    if (settings.kind === 'development') {
      const persona = new URLSearchParams(location.search).get('persona') ?? sessionStorage.getItem(personaKey);
      if (persona !== null) return await signInAs(persona, settings);
    }
    if (settings.kind === 'oidc') {
      const { openOidcDoor } = await import('./openOidcSession.ts');
      door = openOidcDoor(settings);
      const session = await door.resume();
      if (session !== null) return setGate({ kind: 'open', session });
    }
    setGate({ kind: 'closed', settings, door, refusal: null });
  } catch (cause) {
    setGate({ kind: 'closed', settings, door, refusal: wordsOf(cause) });
  }
}

function wordsOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
