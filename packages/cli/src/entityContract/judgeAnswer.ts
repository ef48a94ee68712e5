import { z } from 'zod';
import type { SubgraphAnswer } from './askSubgraph.ts';
import type { EntityKey } from './EntityType.ts';
import { isSameKey, type KeyValue, keyIn } from './keyValues.ts';

/** What stands at one place of a question for entities. */
export interface Place {
  /** `known`: there is one; `unknown`: there is none; `bad`: its key is none. */
  readonly kind: 'known' | 'unknown' | 'bad';
  readonly key: KeyValue;
}

/** What is wrong with an answer, and how many things that there are not were answered by their bare key. */
export interface AnswerVerdict {
  readonly faults: readonly string[];
  /** Those of things that there are not. */
  readonly unknownFaults: readonly string[];
  readonly echoes: number;
}

const entitiesSchema = z.object({ _entities: z.array(z.unknown()) });
const told = 3;

/** Compares an answer of `_entities` with what was asked, place by place. */
export function judgeAnswer(
  key: Pick<EntityKey, 'fields'>,
  places: readonly Place[],
  { status, data, errors }: SubgraphAnswer,
): AnswerVerdict {
  const parsed = entitiesSchema.safeParse(data);
  if (!parsed.success) {
    const why = errors[0] === undefined ? '' : `: ${errors[0].message}`;
    return { faults: [`the whole answer is lost (HTTP ${status}${why})`], unknownFaults: [], echoes: 0 };
  }
  const entries = parsed.data._entities;
  if (entries.length !== places.length) {
    return {
      faults: [`${entries.length} entries for ${places.length} representations`],
      unknownFaults: [],
      echoes: 0,
    };
  }
  const failedAt = new Map(
    errors.flatMap(({ path, message }): [number, string][] =>
      path[0] === '_entities' && typeof path[1] === 'number' && path.length === 2 ? [[path[1], message]] : [],
    ),
  );
  const judged = places.map((place, index) =>
    judgePlace(place, keyIn(key.fields, entries[index]), failedAt.get(index) ?? null),
  );
  const faultsOf = (isWanted: (place: Place) => boolean): string[] =>
    judged.flatMap(({ fault }, index) => {
      const place = places[index];
      return fault === null || place === undefined || !isWanted(place) ? [] : [`place ${index}: ${fault}`];
    });
  const pathless = errors
    .filter(({ path }) => path.length < 2)
    .map(({ message }) => `an error of no place: ${message}`);
  return {
    faults: shortened([...faultsOf(({ kind }) => kind !== 'unknown'), ...pathless]),
    unknownFaults: shortened(faultsOf(({ kind }) => kind === 'unknown')),
    echoes: judged.filter(({ isEcho }) => isEcho).length,
  };
}

function shortened(faults: readonly string[]): readonly string[] {
  return faults.length > told ? [...faults.slice(0, told), `and ${faults.length - told} more`] : faults;
}

interface PlaceVerdict {
  readonly fault: string | null;
  readonly isEcho: boolean;
}

function judgePlace({ kind, key }: Place, answered: KeyValue | null, failure: string | null): PlaceVerdict {
  const isOwn = answered !== null && isSameKey(answered, key);
  if (answered !== null && !isOwn) {
    return { fault: `${JSON.stringify(key)} was asked for, ${JSON.stringify(answered)} answered`, isEcho: false };
  }
  switch (kind) {
    case 'known':
      return {
        fault: isOwn ? null : `${JSON.stringify(key)} is there, but ${failure ?? 'null is answered'}`,
        isEcho: false,
      };
    case 'unknown':
      return {
        fault: failure === null ? null : `null is wanted for what there is not, but it fails: ${failure}`,
        isEcho: isOwn,
      };
    case 'bad':
      return { fault: null, isEcho: isOwn };
  }
}
