import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { HttpExchange, Routes } from '@guanjia/runtime/startHttpServer';
import {
  buildSchema,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLFormattedError,
  NoSchemaIntrospectionCustomRule,
  specifiedRules,
  validate,
} from 'graphql';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { z } from 'zod';
import { formattedRefusal } from '../../errors/formattedRefusal.ts';
import { type OperationLimits, usualOperationLimits } from '../../limits/OperationLimits.ts';
import { readDocument } from '../../limits/readDocument.ts';
import { clientAddress } from '../../wire/clientAddress.ts';
import { readJson } from '../../wire/readJson.ts';
import type { RegistryNeeds } from '../RegistryNeeds.ts';
import { type IsReachable, tellingAbsence } from '../tellingAbsence.ts';
import { authenticateCaller, type CallerNeeds } from './authenticateCaller.ts';
import { createLaunchViews } from './createLaunchViews.ts';
import type { RegistryContext } from './RegistryContext.ts';
import { registryResolvers } from './registryResolvers.ts';

export interface RegistryRouteNeeds extends CallerNeeds {
  readonly needs: RegistryNeeds;
  /** In production the door's own schema is not told. */
  readonly production: boolean;
  /** Of one address. */
  readonly requestsPerMinute: number;
  readonly isReachable: IsReachable;
}

/** A schema of a million characters, with all of them escaped, and what is said beside it. */
const bodyLimitBytes = 2_500_000;
const limits: OperationLimits = {
  ...usualOperationLimits,
  documentTokens: 1_000,
  documentDepth: 15,
  documentAliases: 20,
  documentRootFields: 10,
  documentFields: 300,
  documentRepeats: 5,
};
const bodySchema = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});
const schema = buildSchema(readFileSync(new URL('registry.graphql', import.meta.url), 'utf8'));
const noStore = { 'cache-control': 'no-store' };

/** `POST /registry`: where departments publish their subgraphs. A graph of its own, that needs nothing of the project's. */
export function registryRoutes(door: RegistryRouteNeeds): Routes {
  const rates = new RateLimiterMemory({ points: door.requestsPerMinute, duration: 60 });
  return {
    'POST /registry': async (exchange) => {
      await takeRate(rates, exchange.request, door);
      await tellingAbsence(door.isReachable, () => answer(door, exchange));
    },
  };
}

async function answer(door: RegistryRouteNeeds, exchange: HttpExchange): Promise<void> {
  const { needs, tokens, production } = door;
  const caller = await authenticateCaller(door, exchange);
  const parsed = bodySchema.safeParse(await readJson(exchange, bodyLimitBytes));
  if (!parsed.success) throw new DomainError('BAD_INPUT', { field: 'body', accepted: '{"query", "variables"?}' });
  const { query, variables, operationName } = parsed.data;
  const document = readTold(query);
  const rules = production ? [...specifiedRules, NoSchemaIntrospectionCustomRule] : specifiedRules;
  const wrong = document instanceof GraphQLError ? [document] : validate(schema, document, rules);
  if (document instanceof GraphQLError || wrong.length > 0) {
    exchange.send(400, { errors: wrong.map((error) => error.toJSON()) }, noStore);
    return;
  }
  const contextValue: RegistryContext = { needs, tokens, caller, views: createLaunchViews(needs.store) };
  const result = await execute({
    schema,
    document,
    rootValue: registryResolvers,
    contextValue,
    variableValues: variables,
    operationName,
  });
  exchange.send(200, await formatted(result, door, exchange), noStore);
}

/** The document, or what is wrong with its syntax. */
function readTold(query: string): ReturnType<typeof readDocument> | GraphQLError {
  try {
    return readDocument(query, limits);
  } catch (cause) {
    if (cause instanceof GraphQLError) return cause;
    throw cause;
  }
}

async function formatted(
  { data, errors }: ExecutionResult,
  door: RegistryRouteNeeds,
  exchange: HttpExchange,
): Promise<object> {
  if (errors === undefined) return { data };
  const told = errors.map((error) => tell(error, door, exchange));
  return { data, errors: await Promise.all(told) };
}

async function tell(error: GraphQLError, door: RegistryRouteNeeds, exchange: HttpExchange): Promise<object> {
  const { originalError, path } = error;
  if (originalError == null || originalError instanceof GraphQLError) return error.toJSON();
  const { message, extensions }: GraphQLFormattedError = formattedRefusal(
    await refusalOf(originalError, door, exchange),
  );
  return { message, path, extensions };
}

async function refusalOf(
  cause: Error,
  { isReachable }: RegistryRouteNeeds,
  exchange: HttpExchange,
): Promise<DomainError> {
  if (cause instanceof DomainError) return cause;
  return (await isReachable()) ? faultOf(cause, exchange) : new DomainError('REGISTRY_UNAVAILABLE', {}, { cause });
}

function faultOf(cause: unknown, { log, requestId }: HttpExchange): DomainError {
  log.error({ err: cause }, 'the registry met a fault');
  return new DomainError('INTERNAL_FAULT', { requestId }, { cause });
}

async function takeRate(
  rates: RateLimiterMemory,
  request: IncomingMessage,
  { addressHeader, requestsPerMinute }: RegistryRouteNeeds,
): Promise<void> {
  try {
    await rates.consume(clientAddress(request, addressHeader));
  } catch (cause) {
    if (cause instanceof Error) throw cause;
    throw new DomainError('RATE_LIMITED', { policy: 'registry', accepted: requestsPerMinute, windowSeconds: 60 });
  }
}
