import {
  type GraphQLEnumType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Shape, ShapeField } from './shapeOf.ts';

/** Collects the functions of a generated module. */
export interface CodeWriter {
  readonly functions: string[];
  /** By the name of an enumeration, the function that scans its values. */
  readonly enumerations: Map<string, string>;
  /** What clients may see. */
  readonly apiSchema: GraphQLSchema;
  next: number;
}

/** Adds a function `name(parameters)`, and gives its name. */
export function addFunction(writer: CodeWriter, parameters: string, body: string): string {
  const name = `g${(writer.next += 1)}`;
  writer.functions.push(`function ${name}(${parameters}){${body}}`);
  return name;
}

/** Code that is true where the key of a field does not stand at `i`, and how long the key with its colon is. */
export function keyTest(key: string): { readonly differs: string; readonly length: number } {
  const bytes = [...Buffer.from(`${JSON.stringify(key)}:`)];
  return { differs: bytes.map((byte, place) => `b[i+${place}]!==${byte}`).join('||'), length: bytes.length };
}

/** An expression for the place behind a value that begins at `i`: it is looked through whole, and thrown at if it does not fit. */
export function scanValue(writer: CodeWriter, field: Pick<ShapeField, 'type' | 'shape'>): string {
  return scanType(writer, field.type, field.shape);
}

function scanType(writer: CodeWriter, type: GraphQLOutputType, shape: Shape | null): string {
  if (isNonNullType(type)) return scanNonNull(writer, type.ofType, shape);
  return `(b[i]===110?nul(i):${scanNonNull(writer, type, shape)})`;
}

function scanNonNull(writer: CodeWriter, type: GraphQLOutputType, shape: Shape | null): string {
  if (isListType(type)) {
    const element = scanType(writer, type.ofType, shape);
    const name = addFunction(
      writer,
      'i',
      `if(b[i]!==91)throw B;i++;if(b[i]===93)return i+1;for(;;){i=${element};if(b[i]===44)i++;else if(b[i]===93)return i+1;else throw B;}`,
    );
    return `${name}(i)`;
  }
  if (shape !== null) return `${scanObject(writer, shape)}(i)`;
  return scanLeaf(writer, type);
}

function scanObject(writer: CodeWriter, { fields, type }: Shape): string {
  const body = fields.map((field, index) => {
    const { differs, length } = keyTest(field.key);
    const value = field.name === '__typename' ? scanTypename(type.name) : `i=${scanValue(writer, field)};`;
    return `${index === 0 ? '' : 'if(b[i]!==44)throw B;i++;'}if(${differs})throw B;i+=${length};${value}`;
  });
  return addFunction(writer, 'i', `if(b[i]!==123)throw B;i++;${body.join('')}if(b[i]!==125)throw B;return i+1;`);
}

/** Statements behind which `i` stands behind the name, which can only be that of the type. */
export function scanTypename(typeName: string): string {
  const bytes = [...Buffer.from(JSON.stringify(typeName))];
  return `if(${bytes.map((byte, place) => `b[i+${place}]!==${byte}`).join('||')})throw B;i+=${bytes.length};`;
}

function scanLeaf(writer: CodeWriter, type: GraphQLOutputType): string {
  if (!isLeafType(type)) throw new Error(`There are no fields selected of ${String(type)}.`);
  if (isEnumType(type)) {
    const known = writer.enumerations.get(type.name);
    const name = known ?? scanEnumeration(writer, type);
    writer.enumerations.set(type.name, name);
    return `${name}(i)`;
  }
  const scanners: Readonly<Record<string, string>> = {
    String: 'str',
    ID: 'id',
    Int: 'int',
    Float: 'num',
    Boolean: 'bool',
  };
  return `${scanners[type.name] ?? 'any'}(i)`;
}

/** Writes a function that knows each value by its bytes: a set would need a string and its hash. */
function scanEnumeration(writer: CodeWriter, type: GraphQLEnumType): string {
  const seen = writer.apiSchema.getType(type.name);
  const values = (isEnumType(seen) ? seen : type).getValues();
  const tests = values.map(({ name }) => {
    const bytes = [...Buffer.from(`"${name}"`)];
    return `if(${bytes.map((byte, place) => `b[i+${place}]===${byte}`).join('&&')})return i+${bytes.length};`;
  });
  return addFunction(writer, 'i', `${tests.join('')}throw B;`);
}
