import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import { reportFaults } from '../errors/reportFaults.ts';
import type { GraphContext } from './GraphContext.ts';

/** Logs what clients are not told, under the request id that they are told. */
export const faultPlugin: ApolloServerPlugin<GraphContext> = {
  requestDidStart: async () => ({
    async didEncounterErrors({ errors, contextValue }) {
      for (const error of errors.filter(isUnnamedRefusal)) {
        Object.assign(error, { extensions: { ...error.extensions, code: 'BAD_REQUEST' } });
      }
      reportFaults(errors, contextValue);
    },
  }),
};

/** Apollo Server gives a persisted query whose hash or version is wrong the status of a refusal, but the code of a fault. */
function isUnnamedRefusal({ extensions: { code, http } }: GraphQLError): boolean {
  return code === undefined && typeof http === 'object' && http !== null && 'status' in http && http.status === 400;
}
