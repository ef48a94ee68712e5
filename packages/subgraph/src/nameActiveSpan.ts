import { createHash } from 'node:crypto';
import { trace } from '@opentelemetry/api';

const opening = /^\s*(query|mutation|subscription)\b\s*(\w*)/;

/**
 * Names the span that is under way by the GraphQL operation of a request's body. Of the document itself only its hash is
 * told: values may stand in it.
 */
export function nameActiveSpan(department: string, body: unknown): void {
  const span = trace.getActiveSpan();
  if (span === undefined || !span.isRecording()) return;
  const query = memberOf(body, 'query');
  if (typeof query !== 'string') return;
  const [, type = 'query', name = ''] = opening.exec(query) ?? [];
  span.updateName(`${department} ${type} ${name}`.trim());
  span.setAttributes({
    'graphql.operation.type': type,
    'graphql.operation.name': name,
    'graphql.document.hash': createHash('sha256').update(query).digest('hex').slice(0, 16),
  });
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
