import type { HandoffChannel } from '@guanjia/kernel/messages';
import { inSpan } from '@guanjia/runtime/inSpan';
import type { LegChannel } from '../domain/legChannel.ts';

/** A channel of which each attempt is told in the trace of its handoff: how it ended, and nothing of what was sent. */
export function traceChannel(name: HandoffChannel, channel: LegChannel): LegChannel {
  const spanName = `deliver by ${name}`;
  return {
    deliver(delivery, recipient) {
      const attributes = { 'guanjia.leg': delivery.leg.id, 'guanjia.recipient': recipient.id };
      return inSpan(spanName, { kind: 'CLIENT', attributes }, async (span) => {
        const answer = await channel.deliver(delivery, recipient);
        span?.setAttribute('guanjia.answer', answer.kind);
        return answer;
      });
    },
  };
}
