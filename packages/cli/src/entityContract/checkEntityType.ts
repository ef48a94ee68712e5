import type { AskSubgraph, SubgraphAnswer } from './askSubgraph.ts';
import type { ContractFinding, ContractRule } from './ContractReport.ts';
import type { EntityKey, EntityType } from './EntityType.ts';
import { entityQuery, keySelection } from './entityQuery.ts';
import { judgeAnswer, type Place } from './judgeAnswer.ts';
import { judgeStatements, type Measures } from './judgeStatements.ts';
import { badKeys, type KeyValue, requiredValues, unknownKey } from './keyValues.ts';
import { shuffled } from './shuffled.ts';

export interface EntityTrial {
  readonly ask: AskSubgraph;
  readonly entity: EntityType;
  readonly key: EntityKey;
  /** Keys of things that there are; those of other keys of the type may stand in them too. */
  readonly known: readonly KeyValue[];
  /** Whether another department keeps the type, so that a bare key may be an answer; null: it is not known. */
  readonly isKeptElsewhere: boolean | null;
}

const small = 10;
const large = 1_000;
/** Fewer tell nothing: what is seldom there is asked for seldom. */
const thingsAtLeast = 8;
const thingsAtMost = 50;

/** Tries one key of a type by each rule of the contract. Only reads. */
export async function checkEntityType(trial: EntityTrial): Promise<readonly ContractFinding[]> {
  const { entity, key } = trial;
  const finding = (rule: ContractRule, faults: readonly string[], seen: readonly string[] = []): ContractFinding => ({
    type: entity.name,
    key: key.text,
    rule,
    verdict: faults.length > 0 ? 'broken' : 'kept',
    seen: faults.length > 0 ? faults : seen,
  });
  const order = await tryOrder(trial);
  const many = await tryMany(trial);
  return [
    finding('order', order.faults),
    finding('unknownIds', order.unknownFaults, order.notes),
    finding('badKeys', await tryBadKeys(trial)),
    finding('unknownTypes', await tryUnknownTypes(trial)),
    finding('empty', await tryNothing(trial)),
    ...(entity.requires.length === 0 ? [] : [finding('requires', await tryWithoutRequired(trial))]),
    finding('thousand', many.faults, many.seen),
    { type: entity.name, key: key.text, rule: 'statements', ...judgeStatements(many.measures) },
  ];
}

/** Known and unknown ones, each twice, in no order. */
async function tryOrder(trial: EntityTrial) {
  const { known, key, isKeptElsewhere } = trial;
  const some = [...known.slice(0, 5).map((value) => ofKind('known', value)), ...unknowns(trial, 4)];
  const places = shuffled([...some, ...some]);
  const { faults, unknownFaults, echoes } = judgeAnswer(key, places, await askOf(trial, places, 'keys'));
  return {
    faults,
    unknownFaults:
      echoes > 0 && isKeptElsewhere === false
        ? [...unknownFaults, 'its own key is answered, and no other department keeps this type: answer null']
        : unknownFaults,
    notes: echoes > 0 ? ['answers by the bare key: right where another department keeps the type'] : [],
  };
}

async function tryBadKeys(trial: EntityTrial): Promise<readonly string[]> {
  const { key, known } = trial;
  const goods: readonly Place[] = [...known.slice(0, 2).map((value) => ofKind('known', value)), ...unknowns(trial, 1)];
  const faults: string[] = [];
  for (const { what, key: bad } of badKeys(key.fields, known[0] ?? null)) {
    const places = [...goods, ofKind('bad', bad), ...goods];
    const judged = judgeAnswer(key, places, await askOf(trial, places, 'keys'));
    faults.push(...[...judged.faults, ...judged.unknownFaults].map((fault) => `${what}: ${fault}`));
  }
  return faults;
}

async function tryUnknownTypes(trial: EntityTrial): Promise<readonly string[]> {
  const { ask, entity, key } = trial;
  const [good] = unknowns(trial, 1);
  const faults: string[] = [];
  for (const typename of ['GuanjiaNoSuchType', 'Query', '', null, 7]) {
    const of = [
      { __typename: entity.name, ...good?.key },
      { __typename: typename, ...good?.key },
    ];
    const { status, errors } = await ask(entityQuery(entity.name, keySelection(key)), { of });
    if (status >= 500 || status === 0) faults.push(`__typename ${JSON.stringify(typename)}: HTTP ${status}`);
    else if (errors.length === 0) faults.push(`__typename ${JSON.stringify(typename)}: no error is told`);
  }
  return faults;
}

async function tryNothing(trial: EntityTrial): Promise<readonly string[]> {
  return judgeAnswer(trial.key, [], await askOf(trial, [], 'keys')).faults;
}

/** What is required comes as null when the department that knows it is away. */
async function tryWithoutRequired(trial: EntityTrial): Promise<readonly string[]> {
  const places = [...trial.known.slice(0, 3).map((value) => ofKind('known', value)), ...unknowns(trial, 2)];
  const { faults, unknownFaults } = judgeAnswer(trial.key, places, await askOf(trial, places, 'all without required'));
  return [...faults, ...unknownFaults];
}

async function tryMany(trial: EntityTrial) {
  const { key, known } = trial;
  const few = [...known.slice(0, 5).map((value) => ofKind('known', value)), ...unknowns(trial, small)].slice(0, small);
  const all = known.map((value) => ofKind('known', value));
  const places = shuffled([...all, ...unknowns(trial, large - all.length)]);
  const smallAnswer = await askOf(trial, few, 'all');
  const largeAnswer = await askOf(trial, places, 'all');
  const { faults, unknownFaults } = judgeAnswer(key, places, largeAnswer);
  const seconds = (largeAnswer.milliseconds / 1_000).toFixed(1);
  return {
    measures: { ten: smallAnswer, thousand: largeAnswer, things: await measureThings(trial) },
    faults: [...faults, ...unknownFaults],
    seen: [`${places.length} in ${seconds} s${largeAnswer.milliseconds > 5_000 ? ': the gateway waits for 5 s' : ''}`],
  };
}

/** Only of as many things as one statement surely finds. */
async function measureThings(trial: EntityTrial): Promise<Measures['things']> {
  const things = shuffled(trial.known.map((value) => ofKind('known', value))).slice(0, thingsAtMost);
  if (things.length < thingsAtLeast) return null;
  const middle = things.length / 2;
  const all = await askOf(trial, things, 'all');
  const one = await askOf(trial, things.slice(0, middle), 'all');
  const other = await askOf(trial, things.slice(middle), 'all');
  return { count: things.length, all, halves: [one, other] };
}

async function askOf(
  { ask, entity, key }: EntityTrial,
  places: readonly Place[],
  what: 'keys' | 'all' | 'all without required',
): Promise<SubgraphAnswer> {
  const required = what === 'keys' ? {} : requiredValues(entity.requires, what === 'all without required');
  const of = places.map((place) => ({ __typename: entity.name, ...required, ...place.key }));
  const selection = what === 'keys' ? keySelection(key) : `${keySelection(key)} ${entity.selection}`;
  return ask(entityQuery(entity.name, selection), { of });
}

function unknowns({ key, known }: EntityTrial, count: number): readonly Place[] {
  const example = known[0] ?? null;
  return Array.from({ length: count }, () => ofKind('unknown', unknownKey(key.fields, example)));
}

function ofKind(kind: Place['kind'], key: KeyValue): Place {
  return { kind, key };
}
