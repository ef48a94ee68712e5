import { legDeliverySchema } from '@guanjia/kernel/messages';
import type { Routes } from '@guanjia/runtime/startHttpServer';
import type { ConciergeNeeds } from '../usecases/conciergeNeeds.ts';
import { receiveTransfer } from '../usecases/receiveTransfer.ts';
import { readSignedBody } from './readSignedBody.ts';

/** Where the exchange delivers what goes to a unit on the platform; the unit's receipt is the answer (H3 H4). */
export function handoffRoutes(needs: ConciergeNeeds, key: string): Routes {
  return {
    'POST /handoffs': async (exchange) => {
      const delivery = await readSignedBody(exchange, { schema: legDeliverySchema, key, now: needs.now() });
      const receipt = await receiveTransfer(needs, delivery);
      exchange.log.info({ legId: receipt.legId, recipient: receipt.recipient }, 'a transfer is signed for');
      exchange.send(200, { receipt });
    },
  };
}
