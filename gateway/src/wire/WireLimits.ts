/** What clients may hold open and how long they may be silent. Times in milliseconds. A connection is a socket or a stream over HTTP. */
export interface WireLimits {
  /** All of them together. */
  readonly connections: number;
  readonly connectionsPerAddress: number;
  /** By the subject of the token; whoever has none is counted by address. */
  readonly connectionsPerCaller: number;
  /** Operations under way on one socket. */
  readonly subscriptionsPerConnection: number;
  /** Operations under way on all sockets and streams of a caller. */
  readonly subscriptionsPerCaller: number;
  /** From the opening of a socket to its `connection_init`. */
  readonly initLimitMs: number;
  /** For a socket on which there is no operation; kept to the next ping. */
  readonly idleLimitMs: number;
  /** From a ping to its pong, and for a stream over HTTP of which nothing is taken. */
  readonly pongLimitMs: number;
}

/** Milliseconds between signs of life where nothing else is set. */
export const usualPingMs = 12_000;

/** What holds where nothing is set. */
export const usualWireLimits: WireLimits = {
  connections: 20_000,
  connectionsPerAddress: 2_000,
  connectionsPerCaller: 100,
  subscriptionsPerConnection: 100,
  subscriptionsPerCaller: 500,
  initLimitMs: 3_000,
  idleLimitMs: 300_000,
  pongLimitMs: 12_000,
};
