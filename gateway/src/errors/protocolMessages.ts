/** Errors of the request itself, as Apollo Server codes them, in Chinese (X4). The English message is Apollo's. */
export const protocolMessages: ReadonlyMap<string, string> = new Map([
  ['BAD_REQUEST', '请求格式不正确。'],
  ['BAD_USER_INPUT', '变量值不符合要求。'],
  ['GRAPHQL_PARSE_FAILED', '查询语法有误。'],
  ['GRAPHQL_VALIDATION_FAILED', '查询与接口定义不符。'],
  ['OPERATION_RESOLUTION_FAILURE', '未指明要执行的操作。'],
  ['PERSISTED_QUERY_NOT_FOUND', '未找到持久化查询。'],
  ['PERSISTED_QUERY_NOT_SUPPORTED', '不支持持久化查询。'],
]);
