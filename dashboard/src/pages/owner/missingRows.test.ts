import { describe, expect, it } from 'vitest';
import { missingRows } from './missingRows.ts';

const material = (code: string, presented: boolean) => ({
  __typename: 'ApplicationMaterial' as const,
  code,
  name: `材料${code}`,
  nameEn: `Material ${code}`,
  presented,
});
const application = {
  __typename: 'Application' as const,
  id: 'a1',
  version: 3,
  correction: {
    __typename: 'Correction' as const,
    requestedAt: '2026-11-20T01:00:00Z',
    missing: [
      {
        __typename: 'MissingMaterial' as const,
        materialCode: 'form',
        materialName: '申请表',
        materialNameEn: 'Form',
        note: '请盖章',
      },
    ],
  },
  materials: [material('form', true), material('plan', false), material('survey', false)],
  toleranceCommitment: { __typename: 'ToleranceCommitment' as const, id: 't1', materials: ['plan', 'form'] },
};

describe('missingRows', () => {
  it('of a correction are what its notice names, presented before or not', () => {
    expect(missingRows(application, 'correction')).toEqual([
      { code: 'form', name: '申请表', nameEn: 'Form', note: '请盖章' },
    ]);
  });

  it('of a promise are what was promised and is not there yet', () => {
    expect(missingRows(application, 'tolerance').map(({ code }) => code)).toEqual(['plan']);
  });

  it('of a pre-approval are what else is not there', () => {
    expect(missingRows(application, 'awaited').map(({ code }) => code)).toEqual(['survey']);
  });
});
