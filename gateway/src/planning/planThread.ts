import { parentPort } from 'node:worker_threads';
import { DomainError } from '@guanjia/kernel/DomainError';
import { GraphQLError } from 'graphql';
import { type LoadedSupergraph, loadSupergraph } from './loadSupergraph.ts';
import type { PlannedOperation } from './Planner.ts';
import type { FromPlanThread, PlanAnswer, ToPlanThread } from './PlanThreadMessage.ts';

/** Entry of a planning thread (`startPlanThread`): loads a supergraph, then plans one operation after the other. */

const port = parentPort;
if (port === null) throw new Error('planThread.ts is run as a worker thread.');
let loaded: LoadedSupergraph | undefined;
port.on('message', (message: ToPlanThread) => port.postMessage(answerTo(message)));

function answerTo(message: ToPlanThread): FromPlanThread {
  if (message.kind === 'load') return load(message.supergraphSdl, message.isKnown);
  return loaded === undefined
    ? { kind: 'failed', message: 'No supergraph is loaded.' }
    : plan(loaded, message.operation);
}

function load(supergraphSdl: string, isKnown: boolean): FromPlanThread {
  try {
    loaded = loadSupergraph(supergraphSdl, !isKnown);
    return { kind: 'loaded', description: isKnown ? null : loaded.describe() };
  } catch (cause) {
    return { kind: 'invalid', message: messageOf(cause) };
  }
}

function plan(supergraph: LoadedSupergraph, operation: PlannedOperation): PlanAnswer {
  try {
    return { kind: 'planned', plan: supergraph.plan(operation) };
  } catch (cause) {
    if (cause instanceof DomainError) return { kind: 'refused', code: cause.code, detail: cause.detail };
    if (!(cause instanceof GraphQLError)) return { kind: 'failed', message: messageOf(cause) };
    const { code } = cause.extensions;
    return { kind: 'rejected', message: cause.message, code: typeof code === 'string' ? code : null };
  }
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
