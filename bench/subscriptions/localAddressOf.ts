const clientsPerAddress = 10_000;
const firstHost = 2;

/** The loopback address of a client: one address has ports for 28,000 connections to a server at most. */
export function localAddressOf(client: number): string {
  return `127.0.0.${firstHost + Math.floor(client / clientsPerAddress)}`;
}
