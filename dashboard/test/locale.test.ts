import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = new URL('../src/', import.meta.url).pathname;
const namespaces = (language: string): readonly string[] => readdirSync(join(source, 'locale', language)).toSorted();

/** Plural forms are the language's own: `count_one` and `count_other` are `count`. */
function keysOf(language: string, file: string): readonly string[] {
  const words: unknown = JSON.parse(readFileSync(join(source, 'locale', language, file), 'utf8'));
  const walk = (value: unknown, at: string): readonly string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => walk(inner, `${at}.${key}`))
      : [at.replace(/_(one|other)$/, '')];
  return [...new Set(walk(words, ''))].toSorted();
}

describe('the words of the dashboard', () => {
  it('are there in both languages', () => {
    expect(namespaces('en')).toEqual(namespaces('zh-CN'));
    expect(namespaces('en').length).toBeGreaterThan(3);
    for (const file of namespaces('en'))
      expect([file, ...keysOf('en', file)]).toEqual([file, ...keysOf('zh-CN', file)]);
  });

  it('stand in those files, and no Chinese in a component', () => {
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));
    expect(files.length).toBeGreaterThan(10);
    const code = (file: string): string =>
      readFileSync(join(source, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
    expect(files.filter((file) => /\p{Script=Han}/u.test(code(file)))).toEqual([]);
  });
});
