import { askSubgraph } from '../../src/entityContract/askSubgraph.ts';
import type { ContractFinding } from '../../src/entityContract/ContractReport.ts';
import { checkEntities } from '../../src/entityContract/checkEntities.ts';
import type { KnownKeys } from '../../src/entityContract/findKnown.ts';
import { readSdl } from '../../src/entityContract/readSdl.ts';
import type { Joining } from './joinGraph.ts';

/** By what a running department breaks the contract of `_entities`, where only others keep projects; and how it tells its statements. */
export async function contractFaults(
  { url, key }: Pick<Joining, 'url' | 'key'>,
  samples: Readonly<Record<string, readonly string[]>> = {},
) {
  const ask = askSubgraph({ url, key });
  const known: KnownKeys = new Map(Object.entries(samples).map(([type, ids]) => [type, ids.map((id) => ({ id }))]));
  const report = await checkEntities({
    url,
    ask,
    sdl: await readSdl(ask),
    samples: known,
    keptElsewhere: new Set(['Project']),
  });
  const told = ({ type, rule, seen }: ContractFinding) => [type, rule, ...seen].join(' ');
  return {
    keys: new Set(report.findings.map(({ type, key }) => `${type} ${key}`)),
    faults: report.findings.filter(({ verdict }) => verdict === 'broken').map(told),
    statements: new Set(report.findings.filter(({ rule }) => rule === 'statements').map(({ verdict }) => verdict)),
  };
}
