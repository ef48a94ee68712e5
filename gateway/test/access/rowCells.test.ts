import { isRole, roles } from '@guanjia/kernel/roles';
import type { AccessRow } from '@guanjia/schema/access/AccessRow';
import { accessPolicy } from '@guanjia/schema/access/accessPolicy';
import { describe, expect, it } from 'vitest';
import { type Probe } from './Probes.ts';
import { readersOf } from './personFor.ts';
import { probeAcceptance } from './probeAcceptance.ts';
import { probeApproval } from './probeApproval.ts';
import { probeConcierge } from './probeConcierge.ts';
import { probeExchange } from './probeExchange.ts';
import { probeUtilities } from './probeUtilities.ts';

const roleNames = Object.keys(roles).filter(isRole);
const policy = new Map<string, AccessRow>(Object.entries(accessPolicy));
const judged = new Set<string>();

/** Reads each cell of the department's rows, and returns how many readings that took. */
async function readCells(probes: Readonly<Record<string, Probe>>): Promise<number> {
  let readings = 0;
  for (const [resource, { row, sees }] of Object.entries(probes)) {
    const { readers } = policy.get(resource) ?? { readers: {} };
    for (const role of roleNames) {
      for (const { label, principal, sees: may } of readersOf(readers, role, row)) {
        readings += 1;
        expect.soft(await sees(principal).catch(String), `${resource}: ${label}`).toBe(may);
      }
      judged.add(`${resource} ${role}`);
    }
  }
  return readings;
}

describe('the policy on rows (G2), cell by cell', () => {
  it.each([
    ['approval', probeApproval],
    ['exchange', probeExchange],
    ['acceptance', probeAcceptance],
    ['utilities', probeUtilities],
    ['concierge', probeConcierge],
  ] as const)(
    'holds in %s',
    async (_, open) => {
      expect(await readCells(await open())).toBeGreaterThan(roleNames.length);
    },
    120_000,
  );

  it('has been read as a whole', () => {
    const cells = [...policy.keys()].flatMap((resource) => roleNames.map((role) => `${resource} ${role}`));
    expect([...judged].toSorted()).toEqual(cells.toSorted());
    // oxlint-disable-next-line no-console -- the count is what the run shows
    console.log(`row policy: ${policy.size} resources × ${roleNames.length} roles = ${judged.size} cells read`);
  });
});
