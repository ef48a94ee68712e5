import { describe, expect, it } from 'vitest';
import { isOriginAllowed } from './isOriginAllowed.ts';

describe('isOriginAllowed', () => {
  it.each<readonly [string | undefined, string | undefined, readonly string[] | null, boolean]>([
    [undefined, 'graph.example', null, true],
    [undefined, 'graph.example', ['https://office.example'], true],
    // no list: the same host
    ['https://graph.example', 'graph.example', null, true],
    ['https://graph.example', 'Graph.Example', null, true],
    ['http://127.0.0.1:4000', '127.0.0.1:4000', null, true],
    ['http://127.0.0.1:4001', '127.0.0.1:4000', null, false],
    ['https://office.example', 'graph.example', null, false],
    ['https://graph.example.evil.example', 'graph.example', null, false],
    ['null', 'graph.example', null, false],
    ['', 'graph.example', null, false],
    ['https://graph.example', undefined, null, false],
    // a list: what it names
    ['https://office.example', 'graph.example', ['https://hall.example', 'https://office.example'], true],
    ['http://office.example', 'graph.example', ['https://office.example'], false],
    ['https://graph.example', 'graph.example', ['https://office.example'], false],
    ['https://graph.example', 'graph.example', [], false],
    ['null', 'graph.example', ['*'], true],
  ])('says of origin %j at host %j with %j: %j', (origin, host, allowed, isAllowed) => {
    const headers = { ...(origin === undefined ? {} : { origin }), ...(host === undefined ? {} : { host }) };
    expect(isOriginAllowed(headers, allowed)).toBe(isAllowed);
  });
});
