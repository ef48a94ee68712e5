import type { Operations } from './Operation.ts';

/** Made of the description of the system: what answers which field. */
export const operations: Operations = {
  queries: {
    siteSafetyInspections: {
      target: '/projects/{projectId}/inspections',
      parameters: {
        projectId: {
          name: 'projectId',
          in: 'path',
        },
        limit: {
          name: 'limit',
          in: 'query',
        },
      },
      answerIn: null,
      isList: true,
    },
    siteSafetyInspection: {
      target: '/inspections/{inspectionId}',
      parameters: {
        inspectionId: {
          name: 'inspectionId',
          in: 'path',
        },
      },
      answerIn: null,
      isList: false,
    },
  },
  ofProjects: {
    siteSafetyInspections: {
      argument: 'projectId',
      operation: {
        target: '/projects/{projectId}/inspections',
        parameters: {
          projectId: {
            name: 'projectId',
            in: 'path',
          },
          limit: {
            name: 'limit',
            in: 'query',
          },
        },
        answerIn: null,
        isList: true,
      },
    },
  },
  byKey: {
    SiteSafetyInspection: {
      key: 'inspectionId',
      argument: 'inspectionId',
      operation: {
        target: '/inspections/{inspectionId}',
        parameters: {
          inspectionId: {
            name: 'inspectionId',
            in: 'path',
          },
        },
        answerIn: null,
        isList: false,
      },
    },
  },
  names: {
    SiteSafetyInspection: {
      inspectionId: 'inspection_id',
      inspectedOn: 'inspected_on',
      inspectorUnit: 'inspector_unit',
    },
    SiteSafetyFinding: {
      rectifyBy: 'rectify_by',
    },
  },
};
