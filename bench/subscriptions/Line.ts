import type { WireName } from './wires.ts';

/** What a subscriber hears on its line. */
export interface LineListener {
  /** A result of the subscription with this id; `micros` is when it had come. */
  onResult(id: string, payload: unknown, micros: number): void;
  /** The server has ended this subscription. */
  onComplete(id: string): void;
  /** The line is gone, and all its subscriptions with it. */
  onClose(why: string): void;
}

/** One client's way to the server, without a library: what is measured is the server. */
export interface Line {
  subscribe(id: string, variables: Readonly<Record<string, unknown>>): void;
  /** Reads no more, so that the server's buffers fill up. */
  pause(): void;
  resume(): void;
  /** Ends it; nothing is heard of it any more. */
  close(): void;
}

export interface LineOptions {
  /** Of the server's /graphql, by http. */
  readonly url: string;
  /** Of this client: one address has ports for some 28,000 connections. */
  readonly localAddress: string;
  readonly wire: WireName;
  /** The header of that name, where the server asks for a token. */
  readonly authorization?: string;
}
