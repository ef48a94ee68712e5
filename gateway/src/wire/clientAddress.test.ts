import { describe, expect, it } from 'vitest';
import { clientAddress } from './clientAddress.ts';

describe('clientAddress', () => {
  const socket = { remoteAddress: '10.0.0.1' };
  const forwarded = (text: string) => ({ 'x-forwarded-for': text });

  it.each([
    ['the socket, without a proxy', {}, null, '10.0.0.1'],
    ['the socket, whatever a client says', forwarded('1.1.1.1'), null, '10.0.0.1'],
    ['the one the proxy has written', forwarded('192.0.2.7'), 'x-forwarded-for', '192.0.2.7'],
    ['the last one: the first is the client’s word', forwarded('1.1.1.1, 192.0.2.7'), 'x-forwarded-for', '192.0.2.7'],
    ['the socket, where the proxy says nothing', {}, 'x-forwarded-for', '10.0.0.1'],
    ['the socket, where the header is empty', forwarded(''), 'x-forwarded-for', '10.0.0.1'],
    ['IPv4 in IPv6', forwarded('::ffff:192.0.2.7'), 'x-forwarded-for', '192.0.2.7'],
  ])('takes %s', (_, headers, header, address) => {
    expect(clientAddress({ headers, socket }, header)).toBe(address);
  });
});
