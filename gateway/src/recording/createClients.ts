import { type Client, otherClient } from './Client.ts';

/** The programs that have asked, each kept once, so that a request makes no new object. */
export interface Clients {
  /** Of names that are too long, or hold what a name has no need of, `other`; so, too, beyond as many as are kept. */
  of(name: unknown, version: unknown): Client;
  /** Forgets all; what has been given out stays as it is. */
  forget(): void;
}

const unnamed: Client = { name: 'unnamed', version: '' };

/** Letters of any script, digits and what stands between them: no control characters, no quotes, no line breaks. */
const acceptableName = /^[\p{L}\p{N}][\p{L}\p{N} ._@/+:()-]{0,99}$/u;
const acceptableVersion = /^[\p{L}\p{N}][\p{L}\p{N} ._+:-]{0,49}$/u;

/** Keeps so many names with their versions: anybody can make them up. `onLeftOut` hears of each request beyond. */
export function createClients(atMost: number, onLeftOut: () => void): Clients {
  const byName = new Map<string, Map<string, Client>>();
  let kept = 0;
  const make = (name: string, version: string): Client => {
    const isAcceptable = acceptableName.test(name) && (version === '' || acceptableVersion.test(version));
    if (!isAcceptable || kept >= atMost) {
      onLeftOut();
      return otherClient;
    }
    const client: Client = { name, version };
    const versions = byName.get(name) ?? new Map<string, Client>();
    byName.set(name, versions.set(version, client));
    kept += 1;
    return client;
  };
  return {
    of(name, version) {
      if (typeof name !== 'string' || name === '') return unnamed;
      const given = typeof version === 'string' ? version : '';
      return byName.get(name)?.get(given) ?? make(name, given);
    },
    forget() {
      byName.clear();
      kept = 0;
    },
  };
}
