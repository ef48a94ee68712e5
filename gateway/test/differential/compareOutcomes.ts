import { canonicalJson } from './canonicalJson.ts';
import { isJsonRecord } from './fakes/JsonRecord.ts';
import { firstDifferences } from './firstDifferences.ts';
import type { ErrorSeen, Outcome } from './Outcome.ts';
import type { ErrorKind } from './Run.ts';
import { type OracleOutcome, rightPath } from './runApollo.ts';

/** What two executors differ in. */
export interface Comparison {
  /** One line each; empty when they agree. */
  readonly differences: readonly string[];
  /** What may differ, and does. */
  readonly notes: readonly ('keyOrder' | 'completionErrors' | 'otherOrder')[];
}

/** Compares what two executors made of the same case. */
export type CompareOutcomes = (apollo: OracleOutcome, other: Outcome) => Comparison;

/** Compares what the two executors made of the same case: Apollo's is right but for the exceptions below. */
export function compareOutcomes(apollo: OracleOutcome, ours: Outcome): Comparison {
  if (apollo.thrown !== null || ours.thrown !== null) return { differences: compareFaults(ours), notes: [] };
  if (isCostOfAll(apollo)) return { differences: compareMisfits(ours), notes: [] };
  return compareAnswers(apollo, ours);
}

/** Compares two answers of which neither has an excuse. */
export function compareAnswers(apollo: OracleOutcome, ours: Outcome): Comparison {
  const differences = [
    ...compareData(apollo.data, ours.data),
    ...compareErrors(apollo, ours),
    ...compareCompletion(apollo, ours),
    ...compareQuestions(apollo, ours),
  ];
  const notes: Comparison['notes'][number][] = [];
  if (differences.length === 0 && apollo.data !== ours.data) notes.push('keyOrder');
  if (differences.length === 0 && textOf(apollo.valueCompletion) !== textOf(ours.valueCompletion)) {
    notes.push('completionErrors');
  }
  return { differences, notes };
}

/**
 * Exception: Apollo's executor throws on some answers out of shape (a list in place of an object on the way of a fetch, say),
 * and then a client gets nothing at all. Ours must not throw.
 */
function compareFaults(ours: Outcome): readonly string[] {
  return ours.thrown === null ? [] : [`ours throws: ${ours.thrown}`];
}

/**
 * Exception: what has no shape at all (a text for a list, a number for an object) costs the whole answer of Apollo's executor; ours
 * must say that a department is at fault, at a place that is there.
 */
function isCostOfAll({ data, errors }: Outcome): boolean {
  return data === undefined && errors.some(({ message }) => /^Invalid non-(?:list|object|string) value/.test(message));
}

function compareMisfits({ data, errors }: Outcome): readonly string[] {
  const parsed: unknown = data === undefined ? undefined : JSON.parse(data);
  const told = errors.filter(({ extensions }) => extensions['code'] === 'DEPARTMENT_FAULT');
  if (parsed === undefined || told.length === 0) return ['a misfit costs all, or nobody says so'];
  return told.flatMap(({ path }) =>
    path !== null && leadsInto(parsed, path) ? [] : [`a misfit at a place that is not there: ${canonicalJson(path)}`],
  );
}

function compareData(apollo: string | undefined, ours: string | undefined): readonly string[] {
  const [one, other] = [apollo, ours].map((text): unknown => (text === undefined ? undefined : JSON.parse(text)));
  return firstDifferences(one, other).map((line) => `data ${line}`);
}

/** Exception: the order of errors, which follows the order in which fetches are answered and merged. */
function compareErrors(apollo: OracleOutcome, ours: Outcome): readonly string[] {
  const homeless = homelessMessages(apollo);
  const [wanted, got] = [apollo.errors, besideTheLast(apollo, ours.errors)].map((errors) =>
    errors.filter(({ message }) => !homeless.has(message)).map((error) => comparable(error, apollo.said)),
  );
  return [...compareMultisets('error', wanted ?? [], got ?? []), ...compareHomeless(homeless, ours)];
}

/**
 * Exception: where the plan fetches root fields for objects within the answer, Apollo's executor tells an error of theirs once,
 * at a path with `@` in it. A client can do nothing with that; ours must name places that are there.
 */
function homelessMessages({ errors, said }: OracleOutcome): ReadonlySet<string> {
  const homeless = errors.filter(({ message, path }) => said.get(message) === 'placed' && path?.includes('@'));
  return new Set(homeless.map(({ message }) => message));
}

function compareHomeless(homeless: ReadonlySet<string>, { data, errors }: Outcome): readonly string[] {
  const parsed: unknown = data === undefined ? null : JSON.parse(data);
  return [...homeless].flatMap((wanted) => {
    const told = errors.filter(({ message }) => message === wanted);
    const lost = told.filter(({ path }) => path === null || !leadsInto(parsed, path));
    if (told.length === 0) return `error only in Apollo's: ${wanted}`;
    return lost.map(({ path }) => `error at a place that is not there: ${wanted} at ${canonicalJson(path)}`);
  });
}

/** Whether a path can be followed until it ends, or until there is null. */
function leadsInto(value: unknown, [step, ...rest]: readonly (string | number)[]): boolean {
  if (step === undefined || value === null) return true;
  if (Array.isArray(value)) return typeof step === 'number' && step < value.length && leadsInto(value[step], rest);
  return isJsonRecord(value) && Object.hasOwn(value, step) && leadsInto(value[step], rest);
}

/**
 * Exception: an answer so far out of shape that Apollo's executor gives no data at all takes the errors of subgraphs with it.
 * Ours may tell them beside that one error, which is Apollo's in either.
 */
function besideTheLast({ data, errors }: OracleOutcome, ours: readonly ErrorSeen[]): readonly ErrorSeen[] {
  if (data !== undefined) return ours;
  return ours.filter(({ message }) => errors.some((error) => error.message === message));
}

/** An error with what of it must be the same. */
function comparable(error: ErrorSeen, said: ReadonlyMap<string, ErrorKind>): string {
  const { [rightPath]: right, ...extensions } = error.extensions;
  switch (said.get(error.message)) {
    case 'placed':
      return `${error.message} at ${canonicalJson(placeOf(error, right))} with ${canonicalJson(extensions)}`;
    case 'whole':
      return `${error.message} with ${canonicalJson(extensions)}`;
    case undefined:
      return wordedByExecutor(error);
  }
}

/**
 * Exception: Apollo's path of an entity's error is that of another entity where one before it was not asked for. The right
 * one comes from the place finder; ours must have it.
 */
function placeOf(error: ErrorSeen, right: unknown): unknown {
  return right ?? error.path;
}

/**
 * Exception: what is wrong with a whole fetch has no place in Apollo's answer (or one with `@` in it); ours may name the field.
 * The words for it are the executor's own.
 */
function wordedByExecutor(_: ErrorSeen): string {
  return 'an error worded by the executor';
}

function compareCompletion(apollo: Outcome, ours: Outcome): readonly string[] {
  const [wanted, got] = [apollo, ours].map(({ valueCompletion }) => valueCompletion !== null);
  return wanted === got
    ? []
    : [`valueCompletion: Apollo's ${textOf(apollo.valueCompletion)}, ours ${textOf(ours.valueCompletion)}`];
}

/** Both must ask the same questions; that ours asks for an entity once is no difference. Changes must come in the same order. */
function compareQuestions({ questions: one }: Outcome, { questions: other }: Outcome): readonly string[] {
  if (one === null || other === null) return [];
  const [wanted, got] = [one, other].map((questions) => questions.map(({ text }) => text));
  const asked = compareMultisets('question', wanted ?? [], got ?? []);
  if (asked.length > 0) return asked;
  const [changes, ourChanges] = [one, other].map((questions) =>
    questions.flatMap(({ isMutation, text }) => (isMutation ? text : [])).join('\n\n'),
  );
  return changes === ourChanges ? [] : [`changes in another order\n  Apollo's: ${changes}\n  ours: ${ourChanges}`];
}

function compareMultisets(what: string, wanted: readonly string[], got: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of wanted) counts.set(text, (counts.get(text) ?? 0) + 1);
  for (const text of got) counts.set(text, (counts.get(text) ?? 0) - 1);
  return [...counts].flatMap(([text, count]) => {
    if (count === 0) return [];
    return [`${what} ${Math.abs(count)} × ${count > 0 ? "only in Apollo's" : 'only in ours'}: ${text}`];
  });
}

function textOf(errors: readonly ErrorSeen[] | null): string {
  return errors === null
    ? 'none'
    : errors
        .map(({ message, path }) => `${message} ${canonicalJson(path)}`)
        .sort()
        .join('; ');
}
