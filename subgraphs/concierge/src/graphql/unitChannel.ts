import { DomainError } from '@guanjia/kernel/DomainError';
import type { HandoffChannel } from '@guanjia/kernel/messages';
import type { UnitChannel } from '../domain/transferWays.ts';

/** A channel on which units are reached. @throws BAD_INPUT for the platform: units have no endpoint of their own here */
export function unitChannel(channel: HandoffChannel): UnitChannel {
  if (channel !== 'PLATFORM') return channel;
  const accepted = ['EMAIL', 'NETWORK_SHARE', 'COURIER', 'IN_PERSON'];
  throw new DomainError('BAD_INPUT', { field: 'usual', value: channel, accepted });
}
