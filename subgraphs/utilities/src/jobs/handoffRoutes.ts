import { legDeliverySchema } from '@guanjia/kernel/messages';
import type { Routes } from '@guanjia/runtime/startHttpServer';
import { receiveLeg } from '../usecases/receiveLeg.ts';
import type { UtilityNeeds } from '../usecases/utilityNeeds.ts';
import { readSignedBody } from './readSignedBody.ts';

/** The counter of the providers hosted here: the exchange delivers, the provider's receipt is the answer (H3 H4). */
export function handoffRoutes(needs: UtilityNeeds, key: string): Routes {
  return {
    'POST /handoffs': async (exchange) => {
      const delivery = await readSignedBody(exchange, { schema: legDeliverySchema, key, now: needs.now() });
      const receipt = await receiveLeg(needs, delivery);
      exchange.log.info({ legId: receipt.legId, recipient: receipt.recipient }, 'a handoff is signed for');
      exchange.send(200, { receipt });
    },
  };
}
