import type { HandoffRequest } from '@guanjia/kernel/messages';
import type { BehaviourOrder } from '@guanjia/provider-simulator/behaviour';
import type { Backend, BenchSystem } from '../system/startSystem.ts';
import type { SupervisedProcess } from '../system/superviseProcess.ts';
import type { LoadProject } from './buildTransaction.ts';
import type { Random } from './createRandom.ts';
import type { StreamPromise } from './judgeSubscribers.ts';
import type { Records } from './openRecords.ts';
import type { Gateways } from './startGateways.ts';

/** How much time there is: a few kills for CI, or a thousand. */
export type Length = 'short' | 'long';

/** What a fault may do and know. */
export interface FaultContext {
  readonly system: BenchSystem;
  readonly records: Records;
  readonly random: Random;
  readonly length: Length;
  /** Handoffs of the row's own load that the sender has committed so far. */
  readonly committed: readonly HandoffRequest[];
  /** Of the row's own load. */
  readonly projects: readonly LoadProject[];
  /** Makes the clock of a process of the exchange wrong by so many milliseconds; 0 sets it right. */
  setClock(process: SupervisedProcess, offsetMs: number): void;
  /** Tells a recipient how to behave. */
  tell(order: BehaviourOrder): Promise<void>;
  /** Null when no fault of the run asks for subscribers. */
  readonly gateways: Gateways | null;
  /** How many a row has that asks for them. */
  readonly subscribers: number;
  /** Where the exchange keeps materials: a disk of its own, or why it has none. */
  readonly materials: MaterialsDisk;
}

/** A small disk for the material store. */
export type MaterialsDisk =
  | { readonly kind: 'disk'; readonly folder: string; resize(megabytes: number): void }
  | { readonly kind: 'none'; readonly reason: string };

/** What a fault has done. */
export interface Strike {
  readonly kills?: number;
  /** What was not as promised, besides legs and order. */
  readonly complaints?: readonly string[];
  /** What a reader of the table should know. */
  readonly notes?: readonly string[];
}

/** How the subscribers of a row are made, and what has to become of their streams. */
export interface StreamPlan {
  readonly promise: StreamPromise;
  /** For how long tokens are good until the cause has gone, for so many subscribers; an hour unless told. */
  readonly tokenSeconds?: (subscribers: number) => number;
}

/** One row of the table. */
export interface Fault {
  /** For `--only`. */
  readonly name: string;
  /** For the table. */
  readonly title: string;
  readonly backends: readonly Backend[];
  /**
   * In the short mode faults of one round strike at the same time. What heals slowly goes before what is harmless to it, so
   * that waiting costs little.
   */
  readonly round: number;
  /** A recipient that only this fault's load goes to; it is good until told otherwise. */
  readonly recipient?: string;
  /** Subscribers at the gateways follow the row's projects meanwhile. */
  readonly streams?: StreamPlan;
  /** Does the harm; resolves at the moment its cause has gone. */
  strike(context: FaultContext): Promise<Strike>;
}
