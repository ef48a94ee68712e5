import type { SampleSet } from './SampleSet.ts';

/** Made of the description of the system: invented answers. */
export const samples: SampleSet = {
  answers: {
    '/projects/{projectId}/inspections': [
      {
        inspection_id: 'sample',
        kind: 'sample',
        result: 'sample',
        inspected_on: '2026-03-02',
        inspector_unit: 'sample',
        findings: [
          {
            text: 'sample',
            rectify_by: '2026-03-02',
          },
        ],
      },
    ],
    '/inspections/{inspectionId}': {
      inspection_id: 'sample',
      kind: 'sample',
      result: 'sample',
      inspected_on: '2026-03-02',
      inspector_unit: 'sample',
      findings: [
        {
          text: 'sample',
          rectify_by: '2026-03-02',
        },
      ],
    },
  },
  keys: {
    '/inspections/{inspectionId}': 'inspection_id',
  },
  entities: [
    {
      typename: 'SiteSafetyInspection',
      key: 'inspectionId',
      known: ['a-1', 'a-2'],
      unknown: 'unknown',
      questions: 2,
    },
  ],
  projects: [
    {
      known: ['01930000-0000-7000-8000-000000000005', '01930000-0000-7000-8000-000000000001'],
      selection: 'siteSafetyInspections { inspectionId }',
      questions: 2,
    },
  ],
};
