import type { AskSubgraph } from './askSubgraph.ts';
import type { ContractFinding, ContractReport } from './ContractReport.ts';
import { checkEntityType } from './checkEntityType.ts';
import { findKnown, type KnownKeys } from './findKnown.ts';
import { readEntitySchema } from './readEntitySchema.ts';

export interface ContractTrial {
  readonly url: string;
  readonly ask: AskSubgraph;
  /** What the subgraph tells of itself. */
  readonly sdl: string;
  /** Keys of things that there are, by type. */
  readonly samples: KnownKeys;
  /** Types with a key that other departments keep; null: it is not known which. */
  readonly keptElsewhere: ReadonlySet<string> | null;
  /** Hears of each key that was tried. */
  readonly onKey?: () => void;
}

/** Tries each key of each entity of a running subgraph by the contract of docs/entity-contract.md. Only reads. */
export async function checkEntities(trial: ContractTrial): Promise<ContractReport> {
  const { ask, samples, keptElsewhere } = trial;
  const schema = readEntitySchema(trial.sdl);
  const known = await findKnown(ask, schema, samples);
  const findings: ContractFinding[] = [];
  const notes: string[] = [];
  for (const entity of schema.entities) {
    const ofType = known.get(entity.name) ?? [];
    if (ofType.length === 0) {
      notes.push(
        `${entity.name}: nothing that there is was found, so only unknown ids were asked for. Name some: --sample ${entity.name}=<id>,<id>`,
      );
    }
    for (const key of entity.keys) {
      const isKeptElsewhere = keptElsewhere?.has(entity.name) ?? null;
      const usable = ofType.filter((value) => key.fields.every(({ name }) => value[name] !== undefined));
      findings.push(...(await checkEntityType({ ask, entity, key, known: usable, isKeptElsewhere })));
      trial.onKey?.();
    }
  }
  if (schema.entities.length === 0) notes.push('It has no type with a key that it answers for.');
  return {
    url: trial.url,
    isKept: findings.every(({ verdict }) => verdict !== 'broken'),
    findings,
    known: Object.fromEntries([...known].map(([name, keys]) => [name, keys.length])),
    notes,
  };
}
