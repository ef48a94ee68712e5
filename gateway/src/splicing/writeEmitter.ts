import { type GraphQLOutputType, isListType, isNonNullType } from 'graphql';
import { NotSpliced } from './NotSpliced.ts';
import type { SplicePlace } from './SplicePlace.ts';
import { addFunction, type CodeWriter } from './scanValue.ts';
import type { ShapeField } from './shapeOf.ts';

/** Writes a function from a node to its text, in the order in which the client asked. */
export function writeEmitter(writer: CodeWriter, place: SplicePlace): string {
  const body = ["let v,s='{';"];
  let separator = '';
  for (const field of place.shape.fields) {
    const statements = writePiece(writer, place, field, separator);
    if (statements === null) continue;
    body.push(statements);
    separator = ',';
  }
  return addFunction(writer, 'n', `${body.join('')}return s+'}';`);
}

/** Null for a field that stands in the text of one before it. */
function writePiece(writer: CodeWriter, place: SplicePlace, field: ShapeField, separator: string): string | null {
  const source = place.sources.get(field.key);
  const head = JSON.stringify(`${separator}${JSON.stringify(field.key)}:`);
  if (source === undefined) {
    if (field.name !== '__typename') throw new NotSpliced();
    return `s+=${head}+${JSON.stringify(JSON.stringify(place.shape.type.name))};`;
  }
  const taken = 'slot' in source ? `v=n.${source.slot};if(v===undefined)throw B;` : '';
  switch (source.kind) {
    case 'inRun':
      return null;
    case 'run':
      return `${taken}s+=${separator === '' ? '' : `'${separator}'+`}v;`;
    case 'value':
      return `${taken}s+=${head}+v;`;
    case 'place': {
      const below = place.below.get(field.key);
      if (below === undefined) throw new NotSpliced();
      return `${taken}s+=${head}+${writeValue(writer, field.type, writeEmitter(writer, below))};`;
    }
  }
}

/** An expression for the text of `v`. */
function writeValue(writer: CodeWriter, type: GraphQLOutputType, emit: string): string {
  if (isNonNullType(type)) return writeNonNull(writer, type.ofType, emit);
  return `(v===null?'null':${writeNonNull(writer, type, emit)})`;
}

function writeNonNull(writer: CodeWriter, type: GraphQLOutputType, emit: string): string {
  if (!isListType(type)) return `${emit}(v)`;
  const element = writeValue(writer, type.ofType, emit);
  const name = addFunction(
    writer,
    'a',
    `let s='[';for(let i=0;i<a.length;i++){const v=a[i];s+=(i===0?'':',')+${element};}return s+']';`,
  );
  return `${name}(v)`;
}
