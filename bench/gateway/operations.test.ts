import { describe, expect, it } from 'vitest';
import { compileAnswer } from './compileAnswer.ts';
import { operationKeys, operations } from './operations.ts';
import { idOf, idsBehind, pageCursorOf, pageSize, variantOf } from './projectIds.ts';
import { wholeProjects } from './projectValues.ts';

const answerTo = (key: (typeof operationKeys)[number], sequence: number): string => {
  const { document, variablesOf } = operations[key];
  return compileAnswer(document, null, wholeProjects)(variablesOf(sequence));
};

describe('operations', () => {
  it.each([
    ['a', 1_500, 3_000],
    ['b', 50_000, 65_000],
    ['c', 50, 150],
  ] as const)('has answers of %s between %i and %i bytes', (key, least, most) => {
    const bytes = Buffer.byteLength(answerTo(key, 1));
    expect(bytes).toBeGreaterThan(least);
    expect(bytes).toBeLessThan(most);
  });

  it.each(operationKeys)('has for each request of %s an answer of its own, of its class in length', (key) => {
    const { lengthClassOf, markerOf } = operations[key];
    const lengths = new Map<number, number>();
    for (const sequence of [0, 1, 2, 3, 4, 17, 18, 999_999, 41_999_998]) {
      const answer = answerTo(key, sequence);
      const bytes = Buffer.byteLength(answer);
      expect(answer).toContain(markerOf(sequence));
      expect(answerTo(key, sequence + 1)).not.toContain(markerOf(sequence));
      expect(bytes).toBe(lengths.get(lengthClassOf(sequence)) ?? bytes);
      lengths.set(lengthClassOf(sequence), bytes);
    }
  });

  it('has pages that share no project', () => {
    const ids = [7, 8].flatMap((page) => idsBehind(pageCursorOf(page)));
    expect(new Set(ids).size).toBe(2 * pageSize);
  });

  it('has every kind of project', () => {
    expect(new Set([0, 1, 2, 3].map((sequence) => variantOf(idOf(sequence)))).size).toBe(wholeProjects.length);
  });
});
