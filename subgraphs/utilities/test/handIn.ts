import type { LegDelivery } from '@guanjia/kernel/messages';
import { systemPrincipal } from '@guanjia/kernel/principal';
import { signRequest } from '@guanjia/kernel/signature';
import { key, type StartedUtilities } from './startUtilities.ts';

/** Delivers as the exchange would. */
export async function handIn(
  utilities: StartedUtilities,
  delivery: LegDelivery | string,
  signedWith: { readonly key?: string; readonly issuer?: string; readonly unsigned?: boolean } = {},
): Promise<{ status: number; body: any }> {
  const url = await utilities.listen();
  const body = typeof delivery === 'string' ? delivery : JSON.stringify(delivery);
  const signed = signRequest({
    key: signedWith.key ?? key,
    issuer: signedWith.issuer ?? 'exchange',
    method: 'POST',
    path: '/handoffs',
    body,
    principal: systemPrincipal('exchange'),
    now: utilities.now(),
  });
  const headers = { 'content-type': 'application/json', ...(signedWith.unsigned === true ? {} : signed) };
  const response = await fetch(`${url}/handoffs`, { method: 'POST', headers, body });
  return { status: response.status, body: await response.json() };
}

/** Delivers every leg of a handoff. */
export async function handInAll(utilities: StartedUtilities, handoff: LegDelivery['handoff']): Promise<void> {
  for (const leg of handoff.legs) await handIn(utilities, { leg, handoff });
}
