import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { verifySignedRequest } from '@guanjia/kernel/signature';
import { type DocumentNode, execute, GraphQLError, parse } from 'graphql';
import { bodyOf, type Peer, startPeer } from './startPeer.ts';

const header = `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@composeDirective"])
    @link(url: "https://guanjia.example/access/v1.0", import: ["@access"])
    @composeDirective(name: "@access")
    @link(url: "https://guanjia.example/caching/v1.0", import: ["@cacheControl"])
    @composeDirective(name: "@cacheControl")
  directive @access(roles: [String!]!) on OBJECT | FIELD_DEFINITION
  directive @cacheControl(maxAge: Int, scope: CacheControlScope, inheritMaxAge: Boolean) on OBJECT | FIELD_DEFINITION
  enum CacheControlScope { PUBLIC PRIVATE }
`;

const approvalSdl = `${header}
  type Query {
    project(id: ID!): Project @access(roles: ["SIGNED_IN"])
    projects: [Project!]! @access(roles: ["SIGNED_IN"])
    notice: String @access(roles: ["PUBLIC"]) @cacheControl(maxAge: 60, scope: PUBLIC)
    documents: [Document!]! @access(roles: ["PUBLIC"])
    forgotten: String
    refusal: String @access(roles: ["PUBLIC"])
    ownRefusal: String @access(roles: ["PUBLIC"])
    fault: String @access(roles: ["PUBLIC"])
  }
  type Mutation { renameProject(id: ID!, name: String!): Project @access(roles: ["OWNER", "APPROVER"]) }
  type Project @key(fields: "id") @cacheControl(maxAge: 30) {
    id: ID! @access(roles: ["SIGNED_IN"])
    name: String @access(roles: ["SIGNED_IN"])
    secret: String @access(roles: ["APPROVER"])
    regionCode: String! @access(roles: ["SIGNED_IN"])
    keyLevels: [KeyLevel!]! @access(roles: ["SIGNED_IN"])
    kind: ProjectKind! @access(roles: ["SIGNED_IN"])
    stage: ProjectStage! @access(roles: ["SIGNED_IN"])
  }
  enum KeyLevel { NATIONAL PROVINCIAL CITY DISTRICT }
  enum ProjectKind {
    INDUSTRIAL WAREHOUSE RESIDENTIAL COMMERCIAL MUNICIPAL EDUCATION MEDICAL OLD_COMMUNITY_RENOVATION URBAN_RENEWAL
  }
  enum ProjectStage {
    REGISTERED LAND_USE_PLANNING ENGINEERING_CONSTRUCTION CONSTRUCTION_PERMIT COMPLETION_ACCEPTANCE COMPLETED
  }
  interface Document { title: String }
  type Permit implements Document @access(roles: ["PUBLIC"]) { title: String number: String }
  type Minutes implements Document @access(roles: ["GOVERNMENT"]) { title: String }
`;

const utilitiesSdl = `${header}
  extend schema
    @link(url: "https://guanjia.example/events/v1.0", import: ["@fromEvents"])
    @composeDirective(name: "@fromEvents")
  directive @fromEvents(types: [String!]!) on FIELD_DEFINITION
  type Query { water: String @access(roles: ["PUBLIC"]) }
  type Project @key(fields: "id") {
    id: ID! @access(roles: ["SIGNED_IN"])
    water: String @access(roles: ["SIGNED_IN"])
    light: Light @access(roles: ["SIGNED_IN"])
  }
  enum Light { GREEN AMBER RED }
  scalar DateTime
  type Subscription {
    siteInspected(projectId: ID, after: String): SiteInspected!
      @fromEvents(types: ["site.inspectionRecorded", "site.inspectionClosed"]) @access(roles: ["SIGNED_IN"])
  }
  type SiteInspected @access(roles: ["SIGNED_IN"]) {
    cursor: String!
    time: DateTime!
    project: Project
    result: InspectionResult!
    findings: [Finding!]!
  }
  type Finding @access(roles: ["SIGNED_IN"]) { text: String! severity: Int }
  enum InspectionResult { PASS RECTIFY }
`;

const exchangeSdl = `${header}
  type Query {
    handoffs: Int @access(roles: ["SIGNED_IN"])
    handoff(id: ID!): Handoff @access(roles: ["SIGNED_IN"])
  }
  type Handoff @key(fields: "id") @access(roles: ["SIGNED_IN"]) { id: ID! sender: String project: Project! }
  type Project @key(fields: "id") { id: ID! @access(roles: ["SIGNED_IN"]) timelineHead: Int @access(roles: ["SIGNED_IN"]) @cacheControl(maxAge: 0) }
  type TimelineEvent @key(fields: "id") { id: ID! @access(roles: ["SIGNED_IN"]) actorName: String @access(roles: ["SIGNED_IN"]) }
`;

export const progressSdl = readFileSync(new URL('../../src/subscriptions/progress.graphql', import.meta.url), 'utf8');
export const registrySdl = readFileSync(
  new URL('../../src/registry/subgraphRegistry.graphql', import.meta.url),
  'utf8',
);
export const recordingSdl = readFileSync(new URL('../../src/recording/recording.graphql', import.meta.url), 'utf8');

/** What a department was asked, and by whom. */
export interface Asked {
  readonly query: string;
  readonly principal: Principal | null;
  readonly requestId: string | undefined;
}

/** A small real subgraph that the test can spoil. */
export interface Department extends Peer {
  readonly asked: Asked[];
  /** Takes the place of its answers while it is set. */
  spoil: ((request: IncomingMessage, response: ServerResponse) => void | Promise<void>) | null;
}

interface Resolvers {
  readonly [type: string]: Readonly<Record<string, (...args: never[]) => unknown>>;
}

/** Names of projects by id; those that are not here are not to be seen. */
export const knownProjects = new Map<string, string>();
/** Units of owners by their projects' ids; who is an owner and nothing else sees no project of another unit. */
export const projectOwners = new Map<string, string>();
const isSeenBy = (id: string, principal: Principal | null): boolean => {
  const owner = projectOwners.get(id);
  const isOwnerAlone = principal?.roles.every((role) => role === 'OWNER') ?? false;
  return owner === undefined || !isOwnerAlone || principal?.ownerUnit === owner;
};

/** What is known of a project besides its name; an industrial one in Weifang, on no list, unless told. */
export interface ProjectFacts {
  readonly regionCode: string;
  readonly keyLevels: readonly string[];
  readonly kind: string;
  readonly stage: string;
  readonly light: string | null;
}
const usualFacts = { regionCode: '370702', keyLevels: [], kind: 'INDUSTRIAL', stage: 'REGISTERED', light: null };
export const projectFacts = new Map<string, Partial<ProjectFacts>>();
const factsOf = ({ id }: { id: string }): ProjectFacts => ({ ...usualFacts, ...projectFacts.get(id) });

/** Projects of handoffs that are to be seen, by the handoff's id; and the last number of each project's log. */
export const knownHandoffs = new Map<string, string>();
export const timelineHeads = new Map<string, number>();

const resolversOf: Readonly<Record<string, Resolvers>> = {
  approval: {
    Query: {
      project: (_: unknown, { id }: { id: string }, { principal }: Pick<Asked, 'principal'>) =>
        knownProjects.has(id) && isSeenBy(id, principal) ? { id } : null,
      projects: () => [...knownProjects.keys()].map((id) => ({ id })),
      notice: () => '公告',
      documents: () => [{ __typename: 'Permit', title: '许可证' }],
      refusal: () => {
        throw new GraphQLError('No project has this id, or you may not see it.', {
          extensions: {
            ...new DomainError('PROJECT_NOT_FOUND').detail,
            code: 'PROJECT_NOT_FOUND',
            field: 'id',
            http: { status: 418 },
          },
        });
      },
      ownRefusal: () => {
        throw new GraphQLError('The dam is full.', { extensions: { code: 'DAM_FULL' } });
      },
      fault: () => {
        throw new Error('select * from secrets at 10.0.0.7');
      },
    },
    Mutation: {
      renameProject: (_: unknown, { id, name }: { id: string; name: string }) => (knownProjects.set(id, name), { id }),
    },
    Project: {
      __resolveReference: ({ id }: { id: string }) => ({ id }),
      name: ({ id }: { id: string }) => knownProjects.get(id),
      secret: () => '商业秘密',
      regionCode: (project: { id: string }) => factsOf(project).regionCode,
      keyLevels: (project: { id: string }) => factsOf(project).keyLevels,
      kind: (project: { id: string }) => factsOf(project).kind,
      stage: (project: { id: string }) => factsOf(project).stage,
    },
  },
  utilities: {
    Query: { water: () => '供水' },
    Project: {
      __resolveReference: ({ id }: { id: string }) => ({ id }),
      water: ({ id }: { id: string }) => `水-${id.slice(-2)}`,
      light: (project: { id: string }) => factsOf(project).light,
    },
  },
  exchange: {
    Query: {
      handoffs: () => 0,
      handoff: (_: unknown, { id }: { id: string }) => (knownHandoffs.has(id) ? { id } : null),
    },
    Handoff: {
      __resolveReference: ({ id }: { id: string }) => ({ id }),
      sender: () => 'approval',
      project: ({ id }: { id: string }) => ({ id: knownHandoffs.get(id) }),
    },
    Project: {
      __resolveReference: ({ id }: { id: string }) => ({ id }),
      timelineHead: ({ id }: { id: string }) => timelineHeads.get(id) ?? 0,
    },
    TimelineEvent: { __resolveReference: ({ id }: { id: string }) => ({ id, actorName: `actor-${id.slice(-2)}` }) },
  },
};

/** The schemas by name. */
export const sdls: Readonly<Record<string, string>> = {
  approval: approvalSdl,
  utilities: utilitiesSdl,
  exchange: exchangeSdl,
};

/** Starts the subgraph of that name; with a key it refuses what is not signed with it. */
export async function startDepartment(name: string, key: string | undefined): Promise<Department> {
  const schema = buildSubgraphSchema({ typeDefs: parse(sdls[name] as string), resolvers: resolversOf[name] as never });
  const asked: Asked[] = [];
  const department: { spoil: Department['spoil'] } = { spoil: null };
  const peer = await startPeer(async (request, response) => {
    if (department.spoil) return department.spoil(request, response);
    const body = await bodyOf(request);
    const send = (status: number, answer: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    };
    try {
      const principal = key === undefined ? null : principalOf(request, body, key);
      const { query, variables, operationName } = JSON.parse(body);
      asked.push({ query, principal, requestId: request.headers['x-request-id'] as string | undefined });
      const document: DocumentNode = parse(query);
      const contextValue = { principal };
      send(200, await execute({ schema, document, contextValue, variableValues: variables, operationName }));
    } catch {
      send(401, { errors: [{ message: 'unsigned', extensions: { code: 'UNSIGNED_REQUEST' } }] });
    }
  });
  return Object.assign(department, peer, { asked });
}

/** Makes the department wait with its next answer, which is then this one. */
export function holdAnswer(department: Department, answer: object): { readonly asked: Promise<void>; release(): void } {
  const asked = Promise.withResolvers<void>();
  const held = Promise.withResolvers<void>();
  department.spoil = async (request, response) => {
    department.spoil = null;
    asked.resolve();
    await held.promise;
    request.resume();
    response.end(JSON.stringify(answer));
  };
  return { asked: asked.promise, release: held.resolve };
}

function principalOf(request: IncomingMessage, body: string, key: string): Principal {
  const signed = { method: 'POST', path: request.url ?? '', body, headers: request.headers, now: new Date() };
  return verifySignedRequest({ ...signed, keyOf: (issuer) => (issuer === 'gateway' ? key : undefined) }).principal;
}

/** The supergraph of those departments and of the virtual `progress`. */
export function composeTestSupergraph(departments: Readonly<Record<string, Peer>>): string {
  const services = Object.entries(departments).map(([name, { url }]) => ({
    name,
    url: `${url}/graphql`,
    typeDefs: parse(sdls[name] as string),
  }));
  const progress = { name: 'progress', url: 'virtual:progress', typeDefs: parse(progressSdl) };
  const recording = { name: 'recording', url: 'virtual:recording', typeDefs: parse(recordingSdl) };
  const registry = { name: 'registry', url: 'virtual:registry', typeDefs: parse(registrySdl) };
  const { supergraphSdl, errors } = composeServices([...services, progress, recording, registry]);
  if (supergraphSdl === undefined) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}
