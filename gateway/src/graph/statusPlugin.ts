import type { ApolloServerPlugin } from '@apollo/server';
import { answerTypes } from './AnswerType.ts';
import type { GraphContext } from './GraphContext.ts';
import { statusWithoutData } from './statusWithoutData.ts';

/** Gives an answer without data its HTTP status. A request accepts one media type alone here: the one it is answered with. */
export const statusPlugin: ApolloServerPlugin<GraphContext> = {
  requestDidStart: async () => ({
    async willSendResponse({ request, response: { body, http }, errors = [] }) {
      if (body.kind !== 'single' || body.singleResult.data !== undefined) return;
      const isGraphql = request.http?.headers.get('accept') === answerTypes.graphql;
      http.status = statusWithoutData(errors, isGraphql ? answerTypes.graphql : answerTypes.json, http.status);
    },
  }),
};
