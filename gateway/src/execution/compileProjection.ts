import {
  type FieldNode,
  type GraphQLEnumType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLScalarType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { collectFields, type SelectionScope } from './collectFields.ts';
import { generateFunction } from './generateFunction.ts';
import { isIntrospection } from './introspect.ts';
import { quote } from './quote.ts';

/** Thrown by a projection for data that GraphQL's result coercion has something to say about: `completeAnswer` says it. */
export const unshapely: Error = new Error('The data does not have the shape of the answer.');

/** From the merged data to the JSON text of `data`, as the operation asked for it. @throws unshapely */
export type Projection = (data: unknown) => string;

export interface ProjectionOptions extends SelectionScope {
  readonly rootType: GraphQLObjectType;
  readonly selectionSet: SelectionSetNode;
}

const functionsAtMost = 2_000;

/**
 * Compiles the shape of an answer into one function (GraphQL, section 6.4.3: value completion). What it cannot complete
 * without an error, a null in a non-null place above all, it refuses whole: that is left to `completeAnswer`.
 * Null when the shape would need more than 2,000 functions, as nested abstract types can.
 */
export function compileProjection({ rootType, selectionSet, ...scope }: ProjectionOptions): Projection | null {
  const writer: Writer = { scope, functions: [], constants: [unshapely, quote, Object.hasOwn], variables: 0 };
  const root = writeObject(writer, rootType, [selectionSet]);
  if (writer.functions.length > functionsAtMost) return null;
  return generateFunction(`const U=K0,q=K1,own=K2;${writer.functions.join('\n')}\nreturn ${root};`, writer.constants);
}

interface Writer {
  readonly scope: SelectionScope;
  readonly functions: string[];
  readonly constants: unknown[];
  variables: number;
}

/** Reserves the place of a function, so that what it calls is counted behind it. Returns its name. */
function reserve(writer: Writer): { readonly name: string; readonly write: (code: string) => void } {
  const { functions } = writer;
  const index = functions.push('') - 1;
  const name = `f${index}`;
  return { name, write: (code) => void (functions[index] = `function ${name}${code}`) };
}

/** A function from an object of the type to its text. */
function writeObject(writer: Writer, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): string {
  const { name, write } = reserve(writer);
  if (writer.functions.length > functionsAtMost) return name;
  const typeName = JSON.stringify(type.name);
  const body = [`let t=o.__typename;if(t!==undefined&&t!==${typeName})throw U;let s='{';`];
  let separator = '';
  for (const [key, nodes] of collectFields(writer.scope, type, sets)) {
    const head = JSON.stringify(`${separator}${JSON.stringify(key)}:`);
    body.push(writeField(writer, { type, key, nodes, head }));
    separator = ',';
  }
  write(`(o){${body.join('')}return s+'}';}`);
  return name;
}

interface ProjectedField {
  readonly type: GraphQLObjectType;
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  /** The key with what stands before and behind it, as a literal. */
  readonly head: string;
}

function writeField(writer: Writer, { type, key, nodes, head }: ProjectedField): string {
  const fieldName = nodes[0]?.name.value ?? '';
  if (fieldName === '__typename') return `s+=${head}+${JSON.stringify(JSON.stringify(type.name))};`;
  if (isIntrospection(fieldName)) return `s+=${head}+JSON.stringify(o[${JSON.stringify(key)}]??null);`;
  const field = type.getFields()[fieldName];
  if (field === undefined) throw new Error(`There is no field ${type.name}.${fieldName}.`);
  const variable = `v${(writer.variables += 1)}`;
  const literal = JSON.stringify(key);
  const read = key in Object.prototype ? `own(o,${literal})?o[${literal}]:undefined` : `o[${literal}]`;
  const sets = nodes.flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : [selectionSet]));
  return `let ${variable}=${read};${writeValue(writer, field.type, sets, { variable, head })}`;
}

interface ValuePlace {
  readonly variable: string;
  readonly head: string;
}

/** Statements that add the head and the text of a value to `s`. */
function writeValue(
  writer: Writer,
  type: GraphQLOutputType,
  sets: readonly SelectionSetNode[],
  { variable: v, head }: ValuePlace,
): string {
  const nullable = isNonNullType(type) ? type.ofType : type;
  const whenNull = isNonNullType(type) ? 'throw U;' : `s+=${head}+'null';`;
  const text = writeText(writer, nullable, sets, v);
  return `if(${v}===null||${v}===undefined){${whenNull}}else ${text.check}s+=${head}+${text.expression};`;
}

interface ValueText {
  /** Statements up to and with an `else`, or nothing. */
  readonly check: string;
  readonly expression: string;
}

/** How the text of a value that is not null is made. */
function writeText(writer: Writer, type: GraphQLOutputType, sets: readonly SelectionSetNode[], v: string): ValueText {
  if (isListType(type)) {
    return {
      check: `if(!Array.isArray(${v}))throw U;else `,
      expression: `${writeList(writer, type.ofType, sets)}(${v})`,
    };
  }
  if (isLeafType(type)) return leafText(writer, type, v);
  const check = `if(typeof ${v}!=='object')throw U;else `;
  if (isObjectType(type)) return { check, expression: `${writeObject(writer, type, sets)}(${v})` };
  if (isNonNullType(type)) throw new Error('A non-null type stands within a non-null type.');
  const { name, write } = reserve(writer);
  const cases = writer.scope.schema
    .getPossibleTypes(type)
    .map((possible) => `case ${JSON.stringify(possible.name)}:return ${writeObject(writer, possible, sets)}(o);`);
  write(`(o){switch(o.__typename){${cases.join('')}default:throw U;}}`);
  return { check, expression: `${name}(${v})` };
}

/** A function from a list to its text. */
function writeList(writer: Writer, element: GraphQLOutputType, sets: readonly SelectionSetNode[]): string {
  const { name, write } = reserve(writer);
  const statements = writeValue(writer, element, sets, { variable: 'v', head: "(i===0?'':',')" });
  write(`(a){let s='[';const n=a.length;for(let i=0;i<n;i++){const v=a[i];${statements}}return s+']';}`);
  return name;
}

/** Which values a leaf may have, but for whole numbers beyond 53 bits as `isLeafValue` has it; the text of one that it may. */
function leafText(writer: Writer, type: GraphQLScalarType | GraphQLEnumType, v: string): ValueText {
  const valid = (test: string, expression: string): ValueText => ({ check: `if(!(${test}))throw U;else `, expression });
  if (isEnumType(type)) {
    const texts = new Map(type.getValues().map(({ name }) => [name, JSON.stringify(name)]));
    const constant = `K${writer.constants.push(texts) - 1}`;
    return valid(`${constant}.has(${v})`, `${constant}.get(${v})`);
  }
  switch (type.name) {
    case 'String':
      return valid(`typeof ${v}==='string'`, `q(${v})`);
    case 'ID':
      return valid(`typeof ${v}==='string'||Number.isSafeInteger(${v})`, `(typeof ${v}==='string'?q(${v}):${v})`);
    case 'Int':
      return valid(`Number.isSafeInteger(${v})`, v);
    case 'Float':
      return valid(`Number.isFinite(${v})`, `JSON.stringify(${v})`);
    case 'Boolean':
      return valid(`typeof ${v}==='boolean'`, v);
    default:
      return { check: '', expression: `(typeof ${v}==='string'?q(${v}):JSON.stringify(${v}))` };
  }
}
