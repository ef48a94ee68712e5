import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import { BlockList, isIPv6, type LookupFunction } from 'node:net';

/** Asks for all addresses of a name. */
export type Resolve = (
  hostname: string,
  callback: (fault: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

const never = new BlockList();
never.addSubnet('0.0.0.0', 8, 'ipv4');
never.addSubnet('169.254.0.0', 16, 'ipv4');
never.addAddress('100.100.100.200', 'ipv4');
never.addSubnet('224.0.0.0', 3, 'ipv4');
never.addAddress('::', 'ipv6');
never.addSubnet('fe80::', 10, 'ipv6');
never.addSubnet('ff00::', 8, 'ipv6');
never.addAddress('fd00:ec2::254', 'ipv6');

const thisMachine = new BlockList();
thisMachine.addSubnet('127.0.0.0', 8, 'ipv4');
thisMachine.addAddress('::1', 'ipv6');

const mapped = /^::ffff:(?<ipv4>\d+\.\d+\.\d+\.\d+)$/i;

/**
 * A lookup for connections to hosts that somebody else has named. Whatever the name server says, and however it changes its
 * mind between the check of the name and the call, it never leads to this machine (unless that is the name), to
 * link-local and other addresses where clouds keep their keys, or to none or many machines. Private addresses are good: departments have
 * them. The address that is checked is the one that is called.
 */
export function createGuardedLookup(resolve: Resolve = resolveBySystem): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, (fault, addresses) => {
      if (fault !== null) return callback(fault, '', 0);
      const allowed = addresses.filter(({ address }) => isAllowed(hostname, address));
      const [first] = allowed;
      if (first === undefined) return callback(refusal(), '', 0);
      if (options.all === true) return callback(null, allowed);
      callback(null, first.address, first.family);
    });
  };
}

function resolveBySystem(hostname: string, callback: Parameters<Resolve>[1]): void {
  systemLookup(hostname, { all: true }, callback);
}

function isAllowed(hostname: string, given: string): boolean {
  const address = mapped.exec(given)?.groups?.['ipv4'] ?? given;
  const family = isIPv6(address) ? 'ipv6' : 'ipv4';
  return !never.check(address, family) && (hostname === 'localhost' || !thisMachine.check(address, family));
}

function refusal(): NodeJS.ErrnoException {
  return Object.assign(new Error('the name leads where nothing may be sent'), { code: 'EADDRNOTALLOWED' });
}
