/** The media types in which an answer is given, both in UTF-8 (GraphQL over HTTP). */
export const answerTypes = {
  /** Understood by every client: the status says little, the body everything. */
  json: 'application/json; charset=utf-8',
  /** The status says, too, whether there is data. */
  graphql: 'application/graphql-response+json; charset=utf-8',
} as const;

export type AnswerType = (typeof answerTypes)[keyof typeof answerTypes];
