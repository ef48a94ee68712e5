// Mercurius as one server with its own pubsub, doing the nearest thing to our gateway's projectProgress: it hears of events from
// the same feed by long poll, and resolves the same payload from memory. There is no federation below the subscription, no
// resuming (`after` is not looked at), and no check that nothing was lost.
import Fastify from 'fastify';
import mercurius from 'mercurius';

const { EXCHANGE_URL, PORT } = process.env;
const keepAliveMs = 12_000;
const schema = `
  type Query { project(id: ID!): Project }
  type Subscription { projectProgress(projectId: ID!, after: String): ProgressUpdate! }
  type ProgressUpdate {
    cursor: String! seq: Int! type: String! label: String! labelZh: String! summary: String! summaryZh: String! project: Project
  }
  type Project { id: ID! name: String! stage: String! }
`;
let open = 0;
let executions = 0;
const project = (_, { id }) => ({ id, name: '城东片区更新项目', stage: 'CONSTRUCTION_PERMIT' });
const resolvers = {
  Query: { project },
  Subscription: {
    projectProgress: {
      subscribe: async (_, { projectId }, { pubsub }) => {
        const queue = await pubsub.subscribe(projectId);
        open += 1;
        queue.once('close', () => {
          open -= 1;
        });
        return queue;
      },
    },
  },
  ProgressUpdate: {
    project: ({ projectId }) => {
      executions += 1;
      return project(null, { id: projectId });
    },
  },
};

process.on('disconnect', () => process.exit(0));
process.on('message', () => process.send({ open, executions }));
const app = Fastify();
await app.register(mercurius, { schema, resolvers, jit: 1, subscription: { keepAlive: keepAliveMs } });
await app.listen({ host: '127.0.0.1', port: Number(PORT) });
void follow();

async function follow() {
  const behind = await readFeed(Number.MAX_SAFE_INTEGER, 0);
  for (let after = behind.head; ; ) {
    const { events } = await readFeed(after, 25_000);
    after = events.at(-1)?.gseq ?? after;
    for (const event of events) app.graphql.pubsub.publish({ topic: event.projectId, payload: payloadOf(event) });
  }
}

async function readFeed(after, waitMs) {
  const response = await fetch(`${EXCHANGE_URL}/feed?after=${after}&limit=500&waitMs=${waitMs}`);
  return response.json();
}

function payloadOf({ projectId, seq, type, summary }) {
  const cursor = `${projectId}:${seq}`;
  const words = { label: 'Application accepted', labelZh: '申请受理', summary: summary.en, summaryZh: summary.zh };
  return { projectProgress: { projectId, cursor, seq, type, ...words } };
}
