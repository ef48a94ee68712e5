import type { FakeAnswer } from './FakeAnswer.ts';
import { isJsonRecord, type JsonRecord } from './JsonRecord.ts';

/** Spoils the answer to a whole fetch: the dice choose how. */
export function breakAnswer({ data, errors }: FakeAnswer, subgraph: string, dice: number): FakeAnswer {
  const choice = dice >>> 4;
  const entities = data?.['_entities'];
  switch (choice % 12) {
    case 0:
    case 1:
      return {
        data: null,
        errors: [{ message: `${subgraph} is down`, extensions: { code: 'DEPARTMENT_UNAVAILABLE' } }],
      };
    case 2:
      return { data: null, errors: [{ message: `${subgraph} refuses`, extensions: { code: 'INVALID_GRAPHQL' } }] };
    case 3:
      return { data: null, errors: [] };
    case 4:
      return { data, errors: [...errors, { message: `${subgraph} warns` }] };
    case 5:
      return { data, errors: [...errors, { message: '', extensions: {} }, { message: `${subgraph}, too` }] };
    case 6:
      return { data: {}, errors };
    case 7:
      return { data: null, errors: [{ message: `${subgraph} fails`, path: Object.keys(data ?? {}).slice(0, 1) }] };
    case 8:
      return Array.isArray(entities) ? withEntities({ data, errors }, entities.slice(1)) : { data: {}, errors };
    case 9:
      return Array.isArray(entities) ? withEntities({ data, errors }, [...entities, null]) : { data: null, errors };
    case 10:
      return entities === undefined ? { data, errors } : withEntities({ data, errors }, notAList(choice >>> 4));
    default:
      return { data: isJsonRecord(data) ? withForeignRoots(data) : data, errors };
  }
}

function withEntities({ data, errors }: FakeAnswer, entities: unknown): FakeAnswer {
  return { data: { ...data, _entities: entities }, errors };
}

function notAList(choice: number): unknown {
  return [null, {}, 'entities'][choice % 3];
}

function withForeignRoots(data: JsonRecord): JsonRecord {
  const foreign: JsonRecord = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"x":1},"unasked":[1,{"y":2}]}');
  return { ...data, ...foreign };
}
