import { DomainError } from '@guanjia/kernel/DomainError';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appointLiaison } from './appointLiaison.ts';
import { dismissLiaison } from './dismissLiaison.ts';
import { runningTerms } from './dutyTerm.ts';
import type { LiaisonArea } from './liaisonArea.ts';
import type { Occasion } from './occasion.ts';
import type { Person } from './person.ts';

const rules = { crewsPerRegion: 9, countyLiaisons: { least: 3, most: 5 }, cityLiaisons: { least: 1, most: 5 } };
const since = new Date('2026-01-01T00:00:00Z');
const scope = { kinds: [], stages: [], fields: [], regions: ['370211'] };
const people = Array.from(
  { length: 8 },
  (_, index): Person => ({
    id: `p${index}`,
    subject: null,
    name: `人员${index}`,
    unitId: 'u',
    phone: null,
    holdings: [{ id: `h${index}`, role: 'CHIEF_LIAISON', scope, grantedAt: since, revokedAt: null }],
    absences: [],
    registeredAt: since,
    version: 1,
  }),
);

type Command =
  | { readonly do: 'appoint'; readonly who: number }
  | { readonly do: 'dismiss'; readonly who: number; readonly successor: number | null };

const who = fc.integer({ min: 0, max: 7 });
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ do: fc.constant('appoint' as const), who }),
  fc.record({ do: fc.constant('dismiss' as const), who, successor: fc.option(who) }),
);

function personAt(index: number): Person {
  const person = people[index];
  if (person === undefined) throw new RangeError('nobody there');
  return person;
}

/** The area after the command, or as it was when that is refused. */
function carryOut(area: LiaisonArea, asked: Command, occasion: Occasion): LiaisonArea {
  try {
    if (asked.do === 'appoint') return appointLiaison(occasion, area, personAt(asked.who), rules).area;
    const successor = asked.successor === null ? null : personAt(asked.successor);
    return dismissLiaison(occasion, area, { person: personAt(asked.who), successor, reason: '轮岗' }, rules).area;
  } catch (cause) {
    if (cause instanceof DomainError) return area;
    throw cause;
  }
}

describe('chief liaisons of a county under any commands (S2: 3-5名)', () => {
  it('are never more than five, never two of one person, and once three never fewer; nobody is forgotten', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 60 }), (commands) => {
        let made = 0;
        const occasion: Occasion = {
          actor: { subject: 'room', name: '服务室' },
          at: since,
          nextId: () => {
            made += 1;
            return `t${made}`;
          },
        };
        let area: LiaisonArea = { id: 'a', regionCode: '370211', terms: [], version: 0 };
        let wasComplete = false;
        for (const asked of commands) {
          const before = area;
          area = carryOut(area, asked, occasion);
          const ids = runningTerms(area.terms).map(({ personId }) => personId);
          expect(ids.length).toBeLessThanOrEqual(5);
          expect(new Set(ids).size).toBe(ids.length);
          wasComplete ||= ids.length >= 3;
          if (wasComplete) expect(ids.length).toBeGreaterThanOrEqual(3);
          expect(area.terms.length).toBeGreaterThanOrEqual(before.terms.length);
        }
      }),
    );
  });
});
