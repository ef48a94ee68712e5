import { createExchangeClient } from '@guanjia/runtime/createExchangeClient';
import type { Simulators } from './startSimulators.ts';

/** Enters simulated recipients in the exchange's directory, in the name of the department that speaks for them. @throws DomainError */
export async function registerSimulators(
  { recipients }: Pick<Simulators, 'recipients'>,
  { exchangeUrl, department, departmentKey }: Readonly<Record<'exchangeUrl' | 'department' | 'departmentKey', string>>,
): Promise<void> {
  const exchange = createExchangeClient({ url: exchangeUrl, issuer: department, key: departmentKey });
  try {
    await exchange.register(recipients.map(({ id, name, endpoint, publicKey }) => ({ id, name, endpoint, publicKey })));
  } finally {
    await exchange.close();
  }
}
