import { loadEventCatalogue } from '@guanjia/schema/eventCatalogue';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOfEvent, type ToldChange } from './changeOfEvent.ts';
import { legTransitions } from './legLife.ts';

const catalogue = await loadEventCatalogue();
const changing = [...catalogue.values()].flatMap(({ type, change }) => (change === null ? [] : [{ type, change }]));

/** A payload in which each field that the definition names says its own name and `round`. */
function told({ change }: Pick<ToldChange, 'change'>, round: number): ToldChange {
  const { by, facts = [], pairs = {}, to } = change;
  const fields = [...facts, ...Object.values(pairs).flat()];
  const values = Object.fromEntries(fields.map((field) => [field, `${field} ${round}`]));
  const chosen =
    typeof to === 'object' ? Object.entries(to).map(([field, of]) => [field, Object.keys(of ?? {})[0]]) : [];
  return { change, data: { ...values, ...Object.fromEntries([...by.map((field) => [field, 'x']), ...chosen]) } };
}

describe('what an event has changed', () => {
  it.each(changing)(
    '$type: there is an after; and after another of its kind a before that has the same facts',
    (event) => {
      const { pairs = {}, from, begins } = event.change;
      const first = changeOfEvent(told(event, 1), []);
      expect(first.after).not.toBeNull();
      const says = Object.keys(pairs).length > 0 || from !== undefined || begins !== undefined;
      expect(first.before !== null).toBe(says);
      const second = changeOfEvent(told(event, 2), [told(event, 1)]);
      expect(Object.keys(second.before ?? {}).toSorted()).toEqual(Object.keys(second.after ?? {}).toSorted());
    },
  );

  it('is of each fact what was told last, whichever event told it', () => {
    const change = { of: 'Thing', by: ['id'], facts: ['a', 'b'] };
    const event = fc.record({ a: fc.nat(), b: fc.nat() }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.array(event, { minLength: 1 }), (payloads) => {
        const events = payloads.map((data) => ({ change, data: { id: 'x', ...data } }));
        const last = events.at(-1)!;
        const { before, after } = changeOfEvent(last, events.slice(0, -1));
        for (const name of ['a', 'b'] as const) {
          const value = payloads.at(-1)?.[name];
          expect(after?.[name]).toBe(value);
          const told = payloads.slice(0, -1).findLast((payload) => payload[name] !== undefined);
          expect(before?.[name]).toBe(value === undefined ? undefined : told?.[name]);
        }
      }),
    );
  });

  it('has the status by the value of a field where the definition says so', () => {
    const change = { of: 'Item', by: ['id'], to: { verdict: { PASS: 'PASSED' } }, begins: 'WAITING' };
    const of = (verdict: string) => changeOfEvent({ change, data: { id: 'x', verdict } }, []);
    expect(of('PASS')).toEqual({ before: { status: 'WAITING' }, after: { status: 'PASSED' } });
    expect(of('OTHER').after).toBeNull();
  });

  it('of a leg is a step that its life has', () => {
    const legs = changing.filter(({ change: { of } }) => of === 'HandoffLeg');
    expect(legs.length).toBeGreaterThan(5);
    for (const { type, change } of legs) {
      const ways = Object.entries(legTransitions).filter(([, steps]) =>
        Object.values(steps).includes(change.to as never),
      );
      const states = ways.map(([state]) => state);
      expect([type, states]).toEqual([type, expect.arrayContaining([change.from ?? change.begins])]);
      if (change.from !== undefined && change.to !== 'PENDING') expect([type, states]).toEqual([type, [change.from]]);
    }
  });
});
