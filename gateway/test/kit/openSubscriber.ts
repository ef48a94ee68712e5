import { expect } from 'vitest';
import { type SubscribeOptions, type Subscriber, subscribe, type Update, type Wire } from './clients.ts';
import { eventually } from './eventually.ts';
import type { TestGateway } from './startTestGateway.ts';

export interface Subscription extends SubscribeOptions {
  readonly query: string;
}

/** Subscribes and waits until the gateway has opened it: no wire confirms a subscription. */
export async function openSubscriber(
  gateway: TestGateway,
  wire: Wire,
  { query, ...options }: Subscription,
): Promise<Subscriber> {
  const before = await gateway.metric('gateway_subscriptions_opened_total');
  const subscriber = await subscribe(gateway, wire, query, options);
  const first = subscriber.next();
  first.catch(() => {}); // a test may leave without having taken it
  await eventually(async () => expect(await gateway.metric('gateway_subscriptions_opened_total')).toBe(before + 1));
  let isTaken = false;
  const next = (): Promise<Update> => {
    if (isTaken) return subscriber.next();
    isTaken = true;
    return first;
  };
  const take = async (count: number): Promise<Update[]> => {
    const taken: Update[] = [];
    while (taken.length < count) taken.push(await next());
    return taken;
  };
  return { ...subscriber, next, take };
}

/** The errors with which a subscription is refused. */
export async function refusalOf(gateway: TestGateway, wire: Wire, { query, ...options }: Subscription) {
  const subscriber = await subscribe(gateway, wire, query, options);
  const told: Update = await subscriber.next().catch((errors: unknown) => ({ errors: errors as Update['errors'] }));
  await subscriber.leave();
  return told.errors;
}
