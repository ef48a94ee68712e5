import { DomainError } from '@guanjia/kernel/DomainError';
import type { HttpExchange, Routes } from '@guanjia/runtime/startHttpServer';
import { z } from 'zod';
import { readJson } from '../wire/readJson.ts';
import type { DevelopmentIssuer } from './openDevelopmentIssuer.ts';

const bodyLimitBytes = 10_000;
const tokenRequestSchema = z.object({
  persona: z.string(),
  /** Seconds until the token ends. */
  expiresIn: z.int().min(1).max(86_400).optional(),
});

/** The development issuer's routes: its public key, its personas and their tokens. */
export function developmentRoutes(issuer: DevelopmentIssuer): Routes {
  return {
    'GET /dev/jwks.json': ({ send }) => send(200, issuer.jwks),
    'GET /dev/personas': ({ send }) => send(200, { personas: issuer.personas }),
    'POST /dev/token': async (exchange) => {
      const { persona, expiresIn } = await readTokenRequest(exchange);
      exchange.send(200, await issuer.issue(persona, expiresIn));
    },
  };
}

async function readTokenRequest(exchange: HttpExchange): Promise<z.infer<typeof tokenRequestSchema>> {
  const parsed = tokenRequestSchema.safeParse(await readJson(exchange, bodyLimitBytes));
  if (parsed.success) return parsed.data;
  throw new DomainError('BAD_INPUT', { field: 'body', accepted: '{"persona": "owner"}' }, { cause: parsed.error });
}
