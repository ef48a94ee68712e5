import { isIP, type LookupFunction } from 'node:net';
import { DomainError } from '@guanjia/kernel/DomainError';

export interface UrlRulesOptions {
  /** Hosts that the gateway may be sent to, as `name` or `name:port`; null: any but those that are never good. */
  readonly allowedHosts: readonly string[] | null;
  /** In production names are looked up, and this machine is never good. */
  readonly production: boolean;
  /** Leads nowhere but where the gateway may be sent. */
  readonly lookup: LookupFunction;
}

/** Tells which addresses departments may publish, so that nobody sends the gateway where it has no business (SSRF). */
export interface UrlRules {
  /** @throws SUBGRAPH_URL_REFUSED with the field, and what would be accepted */
  requireGood(url: string): Promise<void>;
}

const charactersAtMost = 500;
const field = 'input.url';
const lookupLimitMs = 3_000;

/** What is looked up here is looked up again for each connection, by the same guarded lookup: names may change their mind. */
export function createUrlRules({ allowedHosts, production, lookup }: UrlRulesOptions): UrlRules {
  const accepted =
    allowedHosts === null
      ? 'http(s)://host/path of a department, without a password or a fragment'
      : `http(s) on ${allowedHosts.join(', ')}`;
  const refuse = (url: string, reason: string): never => {
    throw new DomainError('SUBGRAPH_URL_REFUSED', { field, value: url.slice(0, 200), reason, accepted });
  };
  return {
    async requireGood(url) {
      const parsed = url.length <= charactersAtMost ? URL.parse(url) : null;
      if (parsed === null || !isPlain(parsed)) return refuse(url, 'it is no plain http(s) address');
      const { hostname, host } = parsed;
      if (allowedHosts !== null && !allowedHosts.includes(hostname) && !allowedHosts.includes(host)) {
        return refuse(url, 'its host is not on the list');
      }
      if (!production) return undefined;
      const name = hostname.replace(/^\[|\]$/g, '');
      if (/(^|\.)localhost\.?$/.test(name)) return refuse(url, 'it is this machine');
      if (!(await leadsSomewhere(name, lookup))) {
        return refuse(url, isIP(name) === 0 ? 'its name leads nowhere that is allowed' : 'its address is not allowed');
      }
      return undefined;
    },
  };
}

function isPlain({ protocol, username, password, hash }: URL): boolean {
  return (protocol === 'http:' || protocol === 'https:') && `${username}${password}${hash}` === '';
}

function leadsSomewhere(name: string, lookup: LookupFunction): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), lookupLimitMs);
    lookup(name, { all: true }, (fault) => {
      clearTimeout(timer);
      resolve(fault === null);
    });
  });
}
