import { createHash } from 'node:crypto';
import type { QueryPlan } from '@apollo/query-planner';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Log } from '@guanjia/runtime/createLog';
import { GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';
import { openPlanThreads, type PlanOutcome } from './openPlanThreads.ts';
import type { PlannedOperation, Planner } from './Planner.ts';
import { startPlanThread } from './startPlanThread.ts';

/** `too_complex`: past a limit; `refused`: another refusal of ours or of Apollo's planner; `failed`: a fault. */
export type PlanningOutcome = 'planned' | 'too_complex' | 'refused' | 'failed';

export interface PlannerOptions {
  readonly supergraphSdl: string;
  /** Milliseconds for one operation. */
  readonly timeLimitMs: number;
  /** Megabytes of long-lived objects in one thread, the supergraph's own included. */
  readonly memoryLimitMb: number;
  /** How many threads there are at most; 2 unless told. */
  readonly threads?: number;
  /** How many stay when there is nothing to do; 1 unless told. The next one takes about a second to start. */
  readonly keptThreads?: number;
  /** Milliseconds until a thread that need not stay ends for want of work; 5 minutes unless told. */
  readonly idleMs?: number;
  readonly log: Log;
  /** Seconds from the question to the answer. */
  readonly observe: (seconds: number, outcome: PlanningOutcome) => void;
}

const usualThreads = 2;
const usualIdleMs = 300_000;
const rememberedRefusals = 1_000;
/** Not for ever: a machine that was starved may have made a harmless operation look endless. */
const rememberedMs = 600_000;

/**
 * Plans in threads, so that no operation holds up the requests of others: one that takes more time or memory than it may is
 * given up with its thread, remembered, and refused at once for ten minutes. What is asked twice at once is planned once.
 * @throws Error with Apollo's message when the supergraph cannot be loaded.
 */
export async function createPlanner(options: PlannerOptions): Promise<Planner> {
  const { supergraphSdl, timeLimitMs, memoryLimitMb, log, observe } = options;
  const threads = await openPlanThreads({
    start: (isKnown) => startPlanThread({ supergraphSdl, isKnown, memoryLimitMb }),
    threads: options.threads ?? usualThreads,
    keptThreads: options.keptThreads ?? 1,
    timeLimitMs,
    idleMs: options.idleMs ?? usualIdleMs,
    log,
  });
  const underWay = new Map<string, Promise<QueryPlan>>();
  const refused = new LRUCache<string, 'time' | 'memory'>({
    max: rememberedRefusals,
    ttl: rememberedMs,
    ttlResolution: 0,
    // looked up each time: a test may have put another in its place
    perf: { now: () => performance.now() },
  });
  const tooComplex = (limit: 'time' | 'memory'): DomainError =>
    new DomainError('OPERATION_TOO_COMPLEX', limit === 'time' ? { limitMs: timeLimitMs } : { limitMb: memoryLimitMb });

  const planOnce = async (operation: PlannedOperation, key: string): Promise<QueryPlan> => {
    const outcome = await threads.plan(operation);
    if (outcome.kind !== 'exhausted') return planOf(outcome);
    refused.set(key, outcome.limit);
    log.warn({ operation: key, limit: outcome.limit }, 'an operation is too complex to be planned');
    throw tooComplex(outcome.limit);
  };
  const observed = async (planning: Promise<QueryPlan>): Promise<QueryPlan> => {
    const started = performance.now();
    try {
      const plan = await planning;
      observe((performance.now() - started) / 1000, 'planned');
      return plan;
    } catch (cause) {
      observe((performance.now() - started) / 1000, outcomeOf(cause));
      throw cause;
    }
  };
  return {
    ...threads.description,
    plan(operation) {
      const key = keyOf(operation);
      const limit = refused.get(key);
      if (limit !== undefined) return observed(Promise.reject(tooComplex(limit)));
      const known = underWay.get(key);
      if (known !== undefined) return known;
      const planning = observed(planOnce(operation, key)).finally(() => underWay.delete(key));
      underWay.set(key, planning);
      return planning;
    },
    close: () => threads.close(),
  };
}

function planOf(answer: Exclude<PlanOutcome, { kind: 'exhausted' }>): QueryPlan {
  switch (answer.kind) {
    case 'planned':
      return answer.plan;
    case 'refused':
      throw new DomainError(answer.code, answer.detail);
    case 'rejected':
      throw new GraphQLError(answer.message, answer.code === null ? {} : { extensions: { code: answer.code } });
    case 'failed':
      throw new Error(`The planner failed: ${answer.message}`);
  }
}

function outcomeOf(cause: unknown): PlanningOutcome {
  if (cause instanceof DomainError) return cause.code === 'OPERATION_TOO_COMPLEX' ? 'too_complex' : 'refused';
  return cause instanceof GraphQLError ? 'refused' : 'failed';
}

function keyOf({ source, operationName }: PlannedOperation): string {
  return createHash('sha256')
    .update(JSON.stringify([source, operationName]))
    .digest('base64url');
}
