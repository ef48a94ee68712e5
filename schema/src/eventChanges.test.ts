import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { EventDefinition } from './defineEvent.ts';
import { loadEventCatalogue } from './eventCatalogue.ts';

const definitions = [...(await loadEventCatalogue()).values()];
const changing = definitions.flatMap(({ change, ...rest }) => (change === null ? [] : [{ ...rest, change }]));

function fieldsOf({ data }: Pick<EventDefinition, 'data'>): readonly string[] {
  return data instanceof z.ZodObject ? Object.keys(data.shape) : [];
}

describe('before and after, of each event in the catalogue', () => {
  it('is told of more than a hundred types', () => expect(changing.length).toBeGreaterThan(100));

  it('is left out of reminders only', () => {
    const silent = definitions.filter(({ change }) => change === null).map(({ type }) => type);
    expect(silent.filter((type) => !/(Overdue|Reminded|Escalated|ReportMissing)$/.test(type))).toEqual([]);
  });

  it.each(changing)('$type names its status, and what it says of before and after itself', (definition) => {
    const { facts = [], pairs = {}, to } = definition.change;
    const fields = fieldsOf(definition);
    // one status, from one place: where `to` says it, the payload's is another thing's
    const told = new Set([...facts, ...Object.values(pairs).flat(), ...(to === undefined ? [] : ['status'])]);
    const speaking = fields.filter((field) => /^(status|before|after|from|to|former[A-Z].*|from[A-Z].*)$/.test(field));
    expect(speaking.filter((field) => !told.has(field))).toEqual([]);
    expect(facts.includes('status') && to !== undefined).toBe(false);
  });

  it('names which thing in the same way in all events about one kind of thing', () => {
    const kinds = Map.groupBy(changing, ({ department, change: { of } }) => `${department} ${of}`);
    for (const [kind, events] of kinds) {
      const ways = new Set(events.map(({ change: { by } }) => by.join()));
      expect([kind, ways.size]).toEqual([kind, 1]);
    }
  });

  it('is not guessed where a thing can have been in several states: `from` and `begins` are not both said', () => {
    const both = changing.filter(({ change: { from, begins } }) => from !== undefined && begins !== undefined);
    expect(both.map(({ type }) => type)).toEqual([]);
  });
});
