import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DomainError } from '@guanjia/kernel/DomainError';
import { describe, expect, it } from 'vitest';
import { isAssistedOnly } from '../domain/item.ts';
import { readForms } from './readForms.ts';
import { readItemCatalogue } from './readItemCatalogue.ts';

const shippedFolder = new URL('../../data/', import.meta.url);
const items = readItemCatalogue(shippedFolder);
const read = (name: string): any => JSON.parse(readFileSync(new URL(name, shippedFolder), 'utf8'));

/** The refusal of the shipped files with one of them changed. */
function refusalOf(name: string, change: (file: any) => void): Record<string, unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'forms-'));
  cpSync(shippedFolder, folder, { recursive: true });
  const file = read(name);
  change(file);
  writeFileSync(join(folder, name), JSON.stringify(file));
  try {
    readForms(pathToFileURL(`${folder}/`), items);
  } catch (fault) {
    if (fault instanceof DomainError) return { code: fault.code, ...fault.detail };
    throw fault;
  }
  throw new Error('it was not refused');
}

const inline = {
  code: 'roof-colour',
  title: { en: 'Colour of the roof', zh: '屋面颜色' },
  section: 'planning',
  schema: { type: 'string', maxLength: 20 },
};

describe('the shipped forms', () => {
  const forms = readForms(shippedFolder, items);

  it('hold one of their own for every item that an owner files', () => {
    const every = forms.formOf('no-such-item');
    for (const item of items.items) {
      const { required, optional } = forms.formOf(item.code);
      const own = [...required, ...optional].filter((code) => ![...every.required, ...every.optional].includes(code));
      expect(own.length > 0, item.code).toBe(!isAssistedOnly(item));
    }
  });

  it('are in the order of their sections, with no field that nobody asks for', () => {
    const places = forms.fields.map(({ section }) => forms.sections.findIndex(({ code }) => code === section));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    const asked = new Set(items.items.flatMap(({ code }) => Object.values(forms.formOf(code)).flat()));
    expect(forms.fields.filter(({ code }) => !asked.has(code))).toEqual([]);
  });
});

describe('forms that contradict themselves stop the start', () => {
  it('when two items define a field differently, naming both and the field', () => {
    const refused = refusalOf('forms/engineeringConstruction.json', ({ forms }) => {
      forms[0].define = [inline];
      forms[1].define = [{ ...inline, schema: { type: 'string', maxLength: 30 } }];
      forms[0].required.push('roof-colour');
      forms[1].required.push('roof-colour');
    });
    expect(refused).toMatchObject({
      code: 'CATALOGUE_INVALID',
      path: 'forms/engineeringConstruction.json: forms[1].define[0]',
      value: 'roof-colour',
      items: ['design-scheme-review', 'construction-planning-permit'],
    });
  });

  it('when an item defines a field of the library otherwise', () => {
    const refused = refusalOf('forms/parallel.json', ({ forms }) => {
      forms[0].define = [{ ...inline, code: 'site-area', schema: { type: 'integer' } }];
    });
    expect(refused).toMatchObject({ value: 'site-area', items: ['fields.json', 'energy-saving-review'] });
  });

  it('but not when two define it equally', () => {
    const folder = mkdtempSync(join(tmpdir(), 'forms-'));
    cpSync(shippedFolder, folder, { recursive: true });
    const file = read('forms/engineeringConstruction.json');
    for (const form of file.forms.slice(0, 2)) {
      form.define = [inline];
      form.required.push('roof-colour');
    }
    writeFileSync(join(folder, 'forms/engineeringConstruction.json'), JSON.stringify(file));
    const forms = readForms(pathToFileURL(`${folder}/`), items);
    expect(forms.fields.filter(({ code }) => code === 'roof-colour')).toHaveLength(1);
  });

  it.each<[string, string, (file: any) => void, Record<string, unknown>]>([
    [
      'an unknown item',
      'forms/parallel.json',
      ({ forms }) => (forms[0].item = 'moon-permit'),
      { path: 'forms/parallel.json: forms[0].item', value: 'moon-permit' },
    ],
    [
      'a second form of an item',
      'forms/parallel.json',
      ({ forms }) => (forms[1].item = forms[0].item),
      { path: 'forms/parallel.json: forms[1].item', accepted: 'one form of each item' },
    ],
    ['an unknown field', 'forms/parallel.json', ({ forms }) => forms[0].required.push('moon'), { value: 'moon' }],
    [
      'a field twice',
      'forms/parallel.json',
      ({ forms }) => forms[0].required.push('energy-use'),
      { value: 'energy-use' },
    ],
    [
      'an unknown field in every form',
      'fields.json',
      ({ everyForm }) => everyForm.optional.push('moon'),
      { value: 'moon' },
    ],
    [
      'an unknown section',
      'fields.json',
      ({ fields }) => (fields[0].section = 'moon'),
      { path: 'fields.json: fields[0].section' },
    ],
    [
      'an unknown fact',
      'fields.json',
      ({ fields }) => (fields[0].knownFrom = [{ fact: 'moon' }]),
      { path: 'fields.json: fields[0].knownFrom[0].fact' },
    ],
    [
      'an unknown source field',
      'fields.json',
      ({ fields }) => (fields[0].knownFrom = [{ field: 'moon' }]),
      { value: 'moon' },
    ],
    [
      'an unknown source material',
      'fields.json',
      ({ fields }) => (fields[0].knownFrom = [{ material: 'moon', issuedBy: ['eia-approval'] }]),
      { value: 'moon' },
    ],
    [
      'an unknown issuer of a material',
      'fields.json',
      ({ fields }) => (fields[0].knownFrom = [{ material: 'site-plan', issuedBy: ['moon'] }]),
      { value: 'moon' },
    ],
    [
      'a format that there is not',
      'fields.json',
      ({ fields }) => (fields[0].schema = { type: 'string', format: 'moon' }),
      { path: 'fields.json: fields[0].schema', value: 'project-code', accepted: expect.stringContaining('moon') },
    ],
    [
      'a keyword of another type',
      'fields.json',
      ({ fields }) => (fields[0].schema = { type: 'number', maxLength: 3 }),
      { path: 'fields.json: fields[0].schema', accepted: expect.stringContaining('maxLength') },
    ],
    [
      'a text without an end',
      'fields.json',
      ({ fields }) => (fields[0].schema = { type: 'string' }),
      { path: 'fields.json: fields[0].schema', accepted: 'a text with maxLength, format, pattern or options' },
    ],
    [
      'a pattern that is none',
      'fields.json',
      ({ fields }) => (fields[0].schema = { type: 'string', pattern: '(' }),
      { path: 'fields.json: fields[0].schema', value: 'project-code' },
    ],
  ])('with %s', (_, name, change, expected) => {
    expect(refusalOf(name, change)).toMatchObject({ code: 'CATALOGUE_INVALID', ...expected });
  });
});
