import type { ApolloServerPlugin } from '@apollo/server';
import { reportFaults } from '../errors/reportFaults.ts';
import type { GraphContext } from './GraphContext.ts';

/** Logs what clients are not told, under the request id that they are told. */
export const faultPlugin: ApolloServerPlugin<GraphContext> = {
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, contextValue }) => reportFaults(errors, contextValue),
  }),
};
