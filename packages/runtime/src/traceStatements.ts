import { inSpan } from './inSpan.ts';
import { statementText } from './statementText.ts';

/** What sends statements: a pool, or one of its connections. */
interface Sender {
  query: unknown;
}

/**
 * Has each statement that belongs to a trace told there: by its text, in which neither parameters nor text that stands in it
 * are left. Where no trace is under way, statements go as before.
 */
export function traceStatements<Sending extends Sender>(sender: Sending, namespace: string): Sending {
  const send: unknown = Reflect.get(sender, 'query');
  if (typeof send !== 'function') return sender;
  const query = (...call: readonly unknown[]): unknown => {
    const text = textOf(call[0]);
    const [last] = call.slice(-1);
    // with a callback there is no promise to wait for; nobody here asks that way but the pool itself
    if (text === null || typeof last === 'function') return Reflect.apply(send, sender, call);
    const attributes = {
      'db.system.name': 'postgresql',
      'db.namespace': namespace,
      'db.query.text': statementText(text),
    };
    return inSpan(
      summaryOf(text),
      { kind: 'CLIENT', attributes },
      async (): Promise<unknown> => Reflect.apply(send, sender, call),
    );
  };
  return new Proxy(sender, {
    get(target, property) {
      if (property === 'query') return query;
      const value: unknown = Reflect.get(target, property, target);
      if (typeof value !== 'function') return value;
      return (...call: readonly unknown[]): unknown => Reflect.apply(value, target, call);
    },
  });
}

/** The database and the schemas that a connection works in, as its address says. */
export function namespaceOf(url: string): string {
  return URL.parse(url)?.pathname.slice(1) ?? 'unknown';
}

function textOf(statement: unknown): string | null {
  if (typeof statement === 'string') return statement;
  const isObject = typeof statement === 'object' && statement !== null && 'text' in statement;
  return isObject && typeof statement.text === 'string' ? statement.text : null;
}

/** The verb and the first table, such as `select approval.projects`. */
function summaryOf(statement: string): string {
  const verb = /^\W*(\w+)/.exec(statement)?.[1]?.toLowerCase() ?? 'statement';
  const table = /\b(?:from|into|update)\s+"?(\w+)"?(?:\."?(\w+)"?)?/i.exec(statement);
  if (table === null) return verb;
  return table[2] === undefined ? `${verb} ${table[1]}` : `${verb} ${table[1]}.${table[2]}`;
}
