import { testServices } from '@guanjia/runtime/testing/testServices';
import { describe, expect, it } from 'vitest';
import { measurePublishing } from './measurePublishing.ts';
import { publishingTable } from './publishingTable.ts';
import { readArguments } from './readArguments.ts';

describe.skipIf(testServices().postgresUrl === null)('publishing under load', () => {
  it('fails no request and drops no stream, and all gateways come to agree; no time is judged', async () => {
    const figures = await measurePublishing(readArguments(['--quick']), () => {});
    expect(figures.published.map(({ launch }) => launch)).toEqual([2, 3, 4]);
    expect(figures.firstFailed).toBeNull();
    expect(figures.tally).toMatchObject({
      lost: 0,
      repeated: 0,
      outOfOrder: 0,
      wrong: 0,
      failed: 0,
      closed: 0,
      lagged: 0,
    });
    expect(figures.underWay?.count).toBeGreaterThan(0);
    expect(figures.tally.deliveries).toBe(figures.events * (figures.subscribers / 10));
    expect(publishingTable(figures, { agreedWithinMs: 1e9 })).toMatchObject({ isKept: true });
  });
});
