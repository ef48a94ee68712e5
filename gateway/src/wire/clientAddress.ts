import type { IncomingMessage } from 'node:http';

/** The address that a request comes from. Behind a proxy it is the last one in the header that the proxy writes: those before it are the client's word. */
export function clientAddress(
  {
    headers,
    socket,
  }: { readonly headers: IncomingMessage['headers']; readonly socket: { readonly remoteAddress?: string | undefined } },
  header: string | null,
): string {
  const told = header === null ? '' : String(headers[header] ?? '');
  const address = told.split(',').at(-1)?.trim() || (socket.remoteAddress ?? '');
  return address.startsWith('::ffff:') ? address.slice('::ffff:'.length) : address;
}
