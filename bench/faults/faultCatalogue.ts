import type { Fault } from './fault.ts';
import { gatewayFaults } from './gatewayFaults.ts';
import { killFaults } from './killFaults.ts';
import { processFaults } from './processFaults.ts';
import { recipientFaults } from './recipientFaults.ts';
import { redisFaults } from './redisFaults.ts';
import { storageFaults } from './storageFaults.ts';

/** All faults, in the order of the table. */
export const faultCatalogue: readonly Fault[] = [
  ...killFaults,
  ...redisFaults,
  ...processFaults,
  ...recipientFaults,
  ...storageFaults,
  ...gatewayFaults,
];
