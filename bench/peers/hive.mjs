// Hive Gateway as its command line starts it: `hive-gateway supergraph`. With HIVE_PLANNER=rust on its router runtime.
import { run } from '@graphql-hive/gateway';

const { HIVE_PLANNER, PORT, SUPERGRAPH_FILE } = process.env;

process.on('disconnect', () => process.exit(0));
const planner = HIVE_PLANNER === 'rust' ? ['--hive-router-runtime'] : [];
process.argv.splice(
  2,
  Infinity,
  'supergraph',
  SUPERGRAPH_FILE,
  '--host',
  '127.0.0.1',
  '--port',
  PORT,
  '--fork',
  '1',
  ...planner,
);
await run({});
