import { describe, expect, it } from 'vitest';
import type { FormField } from './formField.ts';
import { type FormEvidence, prefillForm } from './prefillForm.ts';

const label = { en: 'x', zh: '某' };
const field = (code: string, knownFrom: FormField['knownFrom']): FormField => {
  return { code, title: label, section: 's', schema: { type: 'string' }, options: [], knownFrom, personal: false };
};
const at = new Date('2025-09-26T02:00:00Z');
const answer = (code: string, value: unknown) => {
  return {
    field: code,
    label,
    value,
    personal: false,
    items: [],
    source: 'TYPED',
    sourceLabel: label,
    from: null,
    at,
  } as const;
};
const evidence = {
  project: { id: 'p', name: '项目', registeredAt: at },
  roadmap: null,
  earlierForms: [
    { id: 'later', submittedAt: at, answers: [answer('own', 'later'), answer('other', 'too long')] },
    { id: 'earlier', submittedAt: at, answers: [answer('own', 'earlier'), answer('name', 'typed')] },
  ],
  applications: [],
  materialNames: new Map(),
} as unknown as FormEvidence;
const known = (one: FormField, accepts: (value: unknown) => boolean = () => true) =>
  prefillForm([one], evidence, { accepts: (_, value) => accepts(value) })[0];

describe('what a field is filled in with', () => {
  it('is the project’s own record before what was typed once', () => {
    expect(known(field('name', [{ fact: 'name' }]))).toMatchObject({
      value: '项目',
      source: 'PROJECT_FACT',
      from: 'p',
    });
  });

  it('is the latest answer of the field itself before that of another', () => {
    expect(known(field('own', [{ field: 'other' }]))).toMatchObject({ value: 'later', from: 'later' });
  });

  it('is passed over when the field would not take it', () => {
    const short = (value: unknown) => String(value).length < 8;
    expect(known(field('new', [{ field: 'other' }, { field: 'name' }]), short)).toMatchObject({ value: 'typed' });
    expect(known(field('new', [{ field: 'other' }]), short)).toBeUndefined();
  });

  it('is nothing when nothing is known', () => {
    expect(
      known(field('new', [{ fact: 'floorAreaSquareMetres' }, { material: 'm', issuedBy: ['i'] }])),
    ).toBeUndefined();
  });
});
