/** Refusals of the registry of subgraphs in the gateway (G3); part of `errorCodes`. */
export const registryErrorCodes = {
  REGISTRY_TOKEN_INVALID: {
    en: 'The publish token is unknown or revoked; ask an operator for another.',
    zh: '发布令牌无效或已吊销，请向运维人员重新申领。',
  },
  SUBGRAPH_NOT_YOURS: {
    en: 'This publish token is of another subgraph.',
    zh: '该发布令牌不属于此子图。',
  },
  SUBGRAPH_UNKNOWN: { en: 'The graph has no subgraph of this name.', zh: '图中没有该名称的子图。' },
  SUBGRAPH_URL_REFUSED: {
    en: 'The gateway may not be sent to this address.',
    zh: '不允许网关访问该地址。',
  },
  SUBGRAPH_SDL_REFUSED: {
    en: 'The schema is no GraphQL, or has more in it than is accepted.',
    zh: '子图模式不是合法的 GraphQL，或超出接受范围。',
  },
  SUBGRAPH_KEY_MISSING: {
    en: 'The gateway has no signing key of this subgraph; an operator adds it first.',
    zh: '网关尚无该子图的签名密钥，请先由运维人员配置。',
  },
  COMPOSITION_FAILED: {
    en: 'The subgraphs do not compose; nothing was launched.',
    zh: '各子图无法合成，未发布。',
  },
  SCHEMA_POLICY_BROKEN: {
    en: 'The schema breaks rules of this graph; nothing was launched.',
    zh: '子图模式违反本图规则，未发布。',
  },
  CLIENTS_WOULD_BREAK: {
    en: 'Operations that clients send would no longer be answered; nothing was launched.',
    zh: '将使现有客户端的操作失效，未发布。',
  },
  VERSION_UNKNOWN: { en: 'The subgraph has no version of this number.', zh: '该子图没有此版本。' },
  LAUNCH_UNKNOWN: { en: 'There is no launch of this number.', zh: '没有该编号的上线记录。' },
  PUBLISH_TOKEN_UNKNOWN: { en: 'There is no publish token of this id.', zh: '发布令牌不存在。' },
  CONCURRENT_PUBLISH: {
    en: 'Another launch came first; look at it and publish again.',
    zh: '已有其他上线先行完成，请查看后重新发布。',
  },
  REGISTRY_BUSY: {
    en: 'Too many schemas wait to be judged; try again later.',
    zh: '待检查的模式过多，请稍后重试。',
  },
  REGISTRY_UNAVAILABLE: {
    en: 'The registry’s database does not answer; the graph is answered as before.',
    zh: '注册库暂不可用；图的服务不受影响。',
  },
} as const;
