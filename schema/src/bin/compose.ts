import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { GraphQLError, parse, Source } from 'graphql';
import { composeSupergraph } from '../composeSupergraph.ts';
import { loadEventCatalogue } from '../eventCatalogue.ts';
import { policyLint } from '../policyLint.ts';
import { requireSubgraphs, type SubgraphSource } from '../readSubgraphs.ts';
import { SchemaFault } from '../SchemaFault.ts';

// `npm run compose -- --out FILE [NAME URL SDL]…`: our departments and others as one supergraph, for SUPERGRAPH_FILE of a gateway.
// Nothing of the repository is changed. What breaks our rules on schemas is said, and the exit code is then 1.

const usage = 'npm run compose -- --out FILE [NAME URL SDL]…   (SDL: the file of that subgraph’s schema)';

try {
  const { values, positionals } = parseArgs({ options: { out: { type: 'string' } }, allowPositionals: true });
  if (values.out === undefined || positionals.length % 3 !== 0) throw new SchemaFault(usage, []);
  const others = Array.from({ length: positionals.length / 3 }, (_, at) =>
    readOther(positionals.slice(at * 3, at * 3 + 3)),
  );
  const subgraphs = [...requireSubgraphs(), ...others];
  const supergraph = composeSupergraph(subgraphs);
  writeFileSync(values.out, supergraph.supergraphSdl);
  const { faults } = policyLint(subgraphs, supergraph, await loadEventCatalogue());
  for (const fault of faults) console.error(`fault ${fault}`);
  console.log(`${values.out}: ${subgraphs.length} subgraphs, ${faults.length} faults.`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} catch (cause) {
  if (!(cause instanceof SchemaFault)) throw cause;
  console.error(cause.message);
  process.exitCode = 1;
}

function readOther([name = '', url = '', file = '']: readonly string[]): SubgraphSource {
  if (!/^[a-z][a-z0-9-]*$/.test(name) || !URL.canParse(url)) throw new SchemaFault(usage, [`${name} ${url}`]);
  try {
    return { name, url, path: file, document: parse(new Source(readFileSync(resolve(file), 'utf8'), file)) };
  } catch (cause) {
    const reason =
      cause instanceof GraphQLError ? `line ${cause.locations?.[0]?.line ?? 1}: ${cause.message}` : 'it cannot be read';
    throw new SchemaFault('An SDL is not readable:', [`${file}: ${reason}`]);
  }
}
