import { DomainError } from '@guanjia/kernel/DomainError';
import { ZodError } from 'zod';
import { hideValues } from './hideValues.ts';
import { statementText } from './statementText.ts';

/** An error as logs and queues may keep it. */
export interface ErrorDescription {
  readonly type: string;
  /** Of a refusal, of PostgreSQL (SQLSTATE), or of the system. */
  readonly code?: string;
  readonly message: string;
  /** Where it was thrown, without its message. */
  readonly stack?: string;
  /** Of PostgreSQL: what it was about. */
  readonly about?: Readonly<Record<string, string>>;
  /** Of a refusal: the field at fault, never its value. */
  readonly field?: string;
  /** Of a refusal: the department it is about. */
  readonly department?: string;
  readonly cause?: ErrorDescription;
  readonly errors?: readonly ErrorDescription[];
}

const deepest = 4;
const namesOfPostgres = ['schema', 'table', 'column', 'constraint', 'routine', 'severity'] as const;

/**
 * What may be kept of an error, for logs and for whatever else outlives it: its kind, its code, where it was thrown, and its
 * message without what people have written. PostgreSQL, drizzle, zod, GraphQL and JSON quote values in theirs.
 */
export function describeError(thrown: unknown, depth = 0): ErrorDescription {
  if (!(thrown instanceof Error)) return { type: typeof thrown, message: 'not an error' };
  const { cause } = thrown;
  const errors = thrown instanceof AggregateError && depth < deepest ? thrown.errors.slice(0, 5) : [];
  return {
    type: thrown.name === 'Error' ? thrown.constructor.name : thrown.name,
    ...codeOf(thrown),
    message: messageOf(thrown),
    ...placeOf(thrown),
    ...aboutOf(thrown),
    ...placeInDetail(thrown),
    ...(cause === undefined || depth >= deepest ? {} : { cause: describeError(cause, depth + 1) }),
    ...(errors.length === 0 ? {} : { errors: errors.map((one) => describeError(one, depth + 1)) }),
  };
}

/** The message alone, without what people have written. */
export function messageOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return 'not an error';
  if (thrown instanceof DomainError) return `${thrown.code}: ${thrown.message}`;
  if (thrown instanceof ZodError) return `does not parse: ${issuesOf(thrown)}`;
  if (isOfPostgres(thrown)) return hideValues(thrown.message.replace(/: .*/s, ''));
  return hideValues(
    thrown.message
      // drizzle: "Failed query: … params: …"
      .replace(/\nparams: .*/s, '')
      .replace(/^Failed query: .*/s, statementText)
      // graphql: "Variable "$x" got invalid value …; Expected …"
      .replace(/got invalid value .*/s, 'got an invalid value')
      // V8: 'Unexpected token 'x', "…" is not valid JSON'
      .replace(/, ("|\.\.\.).*(?=is not valid JSON)/s, ' '),
  );
}

function issuesOf({ issues }: ZodError): string {
  return issues
    .slice(0, 10)
    .map(({ code, path }) => `${path.map(String).map(hideValues).join('.')} (${code})`)
    .join(', ');
}

function codeOf(thrown: Error): { readonly code?: string } {
  return 'code' in thrown && typeof thrown.code === 'string' ? { code: thrown.code } : {};
}

/** The frames only: a stack begins with the message. */
function placeOf({ stack = '' }: Error): { readonly stack?: string } {
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return frames.length === 0 ? {} : { stack: frames.join('\n') };
}

/** PostgreSQL's errors carry whole rows in `detail` and `where`; the names of what they are about are safe. */
function aboutOf(thrown: Error): { readonly about?: Readonly<Record<string, string>> } {
  if (!isOfPostgres(thrown)) return {};
  const named = namesOfPostgres.flatMap((name) => {
    const value: unknown = Reflect.get(thrown, name);
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  return { about: Object.fromEntries(named) };
}

/** The names in a refusal's detail are ours; its values are what people have written. */
function placeInDetail(thrown: Error): Pick<ErrorDescription, 'field' | 'department'> {
  if (!(thrown instanceof DomainError)) return {};
  const { field, department } = thrown.detail;
  return {
    ...(typeof field === 'string' && { field: hideValues(field) }),
    ...(typeof department === 'string' && { department: hideValues(department) }),
  };
}

function isOfPostgres(thrown: Error): boolean {
  return 'severity' in thrown && 'routine' in thrown;
}
