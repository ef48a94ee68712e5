/** What lets a department publish its own subgraph. The token itself is kept nowhere. */
export interface PublishToken {
  readonly id: string;
  readonly subgraph: string;
  /** What its department knows it by, such as the pipeline that has it. */
  readonly name: string;
  readonly createdAt: Date;
  readonly createdBy: string;
  readonly revokedAt: Date | null;
  /** To the minute; null: never. */
  readonly lastUsedAt: Date | null;
}

/** The register of publish tokens. */
export interface PublishTokenStore {
  list(subgraph: string | null): Promise<readonly PublishToken[]>;
  /** Live or revoked, by the hash of the token; with the hash that is kept. */
  findByHash(hash: string): Promise<(PublishToken & { readonly tokenHash: string }) | null>;
  add(token: PublishToken, tokenHash: string): Promise<void>;
  /** Null for an id that is not there. One that is revoked already stays as it was. */
  revoke(id: string, at: Date): Promise<PublishToken | null>;
  /** Notes that it was used; at most once a minute. */
  touch(id: string, at: Date): Promise<void>;
}
