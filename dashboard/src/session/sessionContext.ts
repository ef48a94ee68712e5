import { createContext, useContext } from 'react';
import type { Session } from './Session.ts';

export const sessionContext = createContext<Session | null>(null);

/** Who is signed in; below SessionGate there is always somebody. */
export function useSession(): Session {
  const session = useContext(sessionContext);
  if (session === null) throw new Error('Nobody is signed in here.');
  return session;
}
