import { readFileSync } from 'node:fs';
import { readSettings, SettingError } from './config.ts';
import { createContext } from './context.ts';
import { openSource } from './openSource.ts';
import { resolvers } from './resolvers.ts';
import { startSubgraph } from './startSubgraph.ts';

// Starts the department and stops it in good order: what is under way is answered, then the source is closed.

const log = (line: Readonly<Record<string, unknown>>): void =>
  void process.stdout.write(`${JSON.stringify({ level: 'info', department: 'site-safety', ...line })}\n`);

try {
  const settings = readSettings();
  const key = settings.secret('SIGNING_KEY');
  const source = await openSource(settings);
  const subgraph = await startSubgraph({
    typeDefs: readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'),
    resolvers,
    createContext: (principal) => createContext(source, principal),
    key,
    host: settings.text('HOST', '127.0.0.1'),
    port: settings.whole('PORT', 4100),
    log,
  });
  log({ message: 'ready', url: `${subgraph.url}/graphql` });
  const stop = async (): Promise<void> => {
    await subgraph.stop();
    await source.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop());
} catch (cause) {
  if (!(cause instanceof SettingError)) throw cause;
  process.stderr.write(`site-safety: ${cause.message}\n`);
  process.exitCode = 1;
}
