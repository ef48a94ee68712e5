import { parseCalendarDate } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import { GraphQLScalarType, Kind, type ValueNode, valueFromASTUntyped } from 'graphql';

const instantShape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** A day as YYYY-MM-DD. */
export const dateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: (value) => parseCalendarDate(String(value), 'Date'),
  parseValue: (value) => parseCalendarDate(String(value), 'Date'),
  parseLiteral: (node) => parseCalendarDate(textOf(node), 'Date'),
});

/** An instant in ISO 8601 with offset. */
export const dateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  serialize: (value) => (value instanceof Date ? value.toISOString() : parseInstant(String(value))),
  parseValue: (value) => parseInstant(String(value)),
  parseLiteral: (node) => parseInstant(textOf(node)),
});

/** Any JSON value. */
export const jsonScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});

/** The scalars that every subgraph may declare. */
export const scalars = { Date: dateScalar, DateTime: dateTimeScalar, JSON: jsonScalar } as const;

function textOf(node: ValueNode): string {
  return node.kind === Kind.STRING ? node.value : '';
}

function parseInstant(text: string): string {
  if (instantShape.test(text) && !Number.isNaN(Date.parse(text))) return text;
  throw new DomainError('BAD_INPUT', {
    field: 'DateTime',
    value: text,
    accepted: 'an instant in ISO 8601 with offset',
  });
}
