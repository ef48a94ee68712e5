/** Refusals of operations that ask for too much, too often or what is not on the list (gateway); part of `errorCodes`. */
export const limitErrorCodes = {
  DOCUMENT_TOO_LONG: { en: 'The document has more characters than are allowed.', zh: '查询文档长度超出限制。' },
  DOCUMENT_TOO_MANY_TOKENS: {
    en: 'The document has more tokens than are allowed.',
    zh: '查询文档词法单元数超出限制。',
  },
  DOCUMENT_TOO_DEEP: { en: 'The document is nested deeper than is allowed.', zh: '查询文档嵌套层数超出限制。' },
  DOCUMENT_TOO_MANY_ALIASES: {
    en: 'The operation gives more fields another name than is allowed.',
    zh: '操作中的字段别名数超出限制。',
  },
  DOCUMENT_TOO_MANY_ROOT_FIELDS: {
    en: 'The operation asks for more fields at its root than are allowed.',
    zh: '操作的根字段数超出限制。',
  },
  DOCUMENT_TOO_MANY_FIELDS: {
    en: 'The operation asks for more fields, fragments spread, than are allowed.',
    zh: '操作的字段总数（展开片段后）超出限制。',
  },
  DOCUMENT_TOO_MANY_REPEATS: {
    en: 'A selection names the same field more often than is allowed.',
    zh: '同一选择集中重复的字段数超出限制。',
  },
  DOCUMENT_TOO_MANY_DIRECTIVES: {
    en: 'The document has more directives, in one place or in all, than are allowed.',
    zh: '查询文档的指令数超出限制。',
  },
  DOCUMENT_TOO_MANY_FRAGMENTS: {
    en: 'The document has more fragments than are allowed.',
    zh: '查询文档的片段数超出限制。',
  },
  DOCUMENT_TOO_MANY_VARIABLES: {
    en: 'The operation has more variables than are allowed.',
    zh: '操作的变量数超出限制。',
  },
  DOCUMENT_NAME_TOO_LONG: { en: 'A name in the request is longer than is allowed.', zh: '请求中的名称长度超出限制。' },
  LIST_TOO_LONG: { en: 'A list that is given holds more entries than are allowed.', zh: '所提交列表的条数超出限制。' },
  VARIABLES_TOO_DEEP: { en: 'The variables are nested deeper than is allowed.', zh: '变量嵌套层数超出限制。' },
  VARIABLES_TOO_LARGE: { en: 'The variables hold more values than are allowed.', zh: '变量所含数据项数超出限制。' },
  OPERATION_TOO_COSTLY: {
    en: 'The operation costs more than is allowed; ask for smaller pages or fewer fields.',
    zh: '操作成本超出限制，请减小分页或减少字段。',
  },
  RATE_LIMITED: {
    en: 'You have asked for as much as is allowed for now; try again later.',
    zh: '请求过于频繁，请稍后重试。',
  },
  DOCUMENT_UNKNOWN: {
    en: 'No document with this id is known here; send its text.',
    zh: '未找到该标识的查询文档，请提交全文。',
  },
  DOCUMENT_NOT_TRUSTED: {
    en: 'Only documents on the list of this graph are answered.',
    zh: '仅受理已登记的查询文档。',
  },
};
