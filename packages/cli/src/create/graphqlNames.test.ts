import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describe as description } from './describe.ts';
import { distinct, fieldNameOf, isSameName, ofDepartment, pascalCase } from './graphqlNames.ts';

describe('a name of GraphQL', () => {
  it.each([
    ['inspected_on', 'inspectedOn'],
    ['INSPECTED_ON', 'inspectedOn'],
    ['inspectedOn', 'inspectedOn'],
    ['检查结果', 'field4'],
    ['1st', 'field4'],
    ['__proto__', 'proto'],
    ['constructor', 'field4'],
    ['', 'field4'],
  ])('is made of %j: %s', (given, name) => {
    expect(fieldNameOf(given, 3)).toBe(name);
  });

  it('can be made of anything', () => {
    const anything = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(anything, (text) => {
        expect(fieldNameOf(text, 0)).toMatch(/^[a-z][A-Za-z0-9]*$/);
      }),
    );
  });

  it.each([
    ['site-safety', 'Inspection', 'SiteSafetyInspection'],
    ['site-safety', 'site_safety_figures', 'SiteSafetyFigures'],
    ['drone-flights', 'flights', 'DroneFlights'],
    ['drone', 'drone', 'Drone'],
  ])('of %s says whose %s is, once: %s', (department, own, name) => {
    expect(ofDepartment(department, own)).toBe(name);
  });

  it('is another than those before it', () => {
    expect(distinct(['a', 'b', 'a', 'a'])).toEqual(['a', 'b', 'a2', 'a3']);
    expect(isSameName('projectId', 'PROJECT-ID')).toBe(true);
    expect(isSameName('projectId', 'projectName')).toBe(false);
    expect(pascalCase('ID')).toBe('Id');
  });
});

describe('a description', () => {
  it.each([
    ['检查\n结果', 'result', '检查 结果'],
    ['What was found.', 'result', 'What was found. 中文名待补'],
    ['', 'inspectedOn', 'Inspected on. 中文名待补'],
  ])('made of %j and %s is %s', (given, name, line) => {
    expect(description(given, name)).toBe(line);
  });
});
