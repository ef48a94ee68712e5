import type { GraphContext } from '../graph/GraphContext.ts';
import type { RawText } from './RawText.ts';

/** What of a fetch is the same for all requests: fixed when its operation is compiled. */
export interface SubgraphFetch {
  readonly subgraph: string;
  readonly kind: 'query' | 'mutation' | 'subscription';
  /** The document that the subgraph is sent. */
  readonly query: string;
  readonly operationName: string | null;
}

/** One question to a subgraph. */
export interface SubgraphRequest {
  readonly fetch: SubgraphFetch;
  /** Members of the JSON object `variables` without its braces, `representations` left out; may be empty. */
  readonly variables: string;
  /** The same with a prefix before every name, so that the variables of several requests fit into one. */
  readonly variablesWith?: (prefix: string) => string;
  /** JSON texts of the representations, each once; null for a fetch that is no `_entities`. */
  readonly representations: readonly string[] | null;
  readonly context: GraphContext;
  /** Milliseconds of the subgraph's deadline that are over already; none unless told. */
  readonly spentMs?: number;
  /** Whether the answer may be given as the bytes that came. */
  readonly mayBeRaw?: boolean;
  /** Looks through the entities of a raw answer, once for all who ask by the same function. @throws for what it cannot use */
  readonly cutEntities?: (raw: RawText, entities: number) => readonly unknown[];
}

/** An error as a subgraph has said it. `serviceName` and HTTP extensions of its own are taken out. */
export interface SubgraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** What a subgraph answered. Whoever asked may change `data`: nobody else holds it. */
export interface SubgraphAnswer {
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly SubgraphError[];
  /** Of the answer's text. */
  readonly characters?: number;
  /** It was longer than is read, and says so in its errors: less at once may be answered. */
  readonly isTooLong?: true;
  /** The answer as it came, where that was asked for: nobody has looked into it yet, and `data` is null. */
  readonly raw?: RawAnswer;
}

/** An answer of status 200 in UTF-8, or one request's part of it. */
export interface RawAnswer extends RawText {
  /** Where the entities or the values of the root fields begin; null for a whole answer, and where they are cut. */
  readonly at: readonly number[] | null;
  /** What `cutEntities` made of the entities; null where it has not been asked. Others may hold the same. */
  readonly entities: readonly unknown[] | null;
  /** The answer, read. It never throws. */
  readonly read: () => SubgraphAnswer;
}

/** The way to one subgraph. */
export interface Subgraph {
  /** Never rejects: a subgraph that is down, late or out of shape answers with an error that says so. */
  ask(request: SubgraphRequest): Promise<SubgraphAnswer>;
  close(): Promise<void>;
}
