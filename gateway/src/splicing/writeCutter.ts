import { type GraphQLOutputType, isListType, isNonNullType } from 'graphql';
import { NotSpliced } from './NotSpliced.ts';
import type { FieldSource, SplicePlace } from './SplicePlace.ts';
import { addFunction, type CodeWriter, keyTest, scanTypename, scanValue } from './scanValue.ts';
import type { Shape, ShapeField } from './shapeOf.ts';
import { isSameShape } from './shapeOf.ts';

/** The name under which a node keeps the text of a key that representations need. */
export function keySlot(key: string): string {
  return `k_${key}`;
}

/** Writes a function from the place where an object begins, and its node, to the place behind it. */
export function writeObjectCutter(writer: CodeWriter, shape: Shape, place: SplicePlace): string {
  const keys = place.shape.fields.map(({ key }) => key);
  const body: string[] = [];
  let run: { readonly slot: string; last: number; readonly start: string } | null = null;
  const endRun = (): string => {
    const ended = run;
    run = null;
    return ended === null ? '' : `n.${ended.slot}=t.substring(${ended.start},i);`;
  };
  for (const [index, field] of shape.fields.entries()) {
    const { differs, length } = keyTest(field.key);
    const position = keys.indexOf(field.key);
    const isText = position !== -1 && isTakenAsText(field, place);
    // the comma between two fields of one run belongs to it
    const extendsRun = isText && run !== null && position === run.last + 1;
    if (!extendsRun) body.push(endRun());
    if (index > 0) body.push('if(b[i]!==44)throw B;i++;');
    if (extendsRun && run !== null) {
      run.last = position;
      setSource(place, field.key, { kind: 'inRun' });
    } else if (isText) {
      const slot = newSlot(writer, place, 'r');
      run = { slot, last: position, start: `s${slot}` };
      body.push(`const s${slot}=i;`);
      setSource(place, field.key, { kind: 'run', slot });
    }
    body.push(`if(${differs})throw B;i+=${length};`, writeField(writer, field, place, isText));
  }
  body.push(endRun());
  return addFunction(writer, 'i,n', `if(b[i]!==123)throw B;i++;${body.join('')}if(b[i]!==125)throw B;return i+1;`);
}

/** Statements that bring `i` behind the value. */
function writeField(writer: CodeWriter, field: ShapeField, place: SplicePlace, isText: boolean): string {
  if (field.name === '__typename') {
    if (field.key === '__typename') place.saysType = true;
    return scanTypename(place.shape.type.name);
  }
  if (place.neededKeys.has(field.key) && field.shape === null) {
    const slot = keySlot(field.key);
    place.slots.add(slot);
    return `{const e=${scanValue(writer, field)};n.${slot}=t.substring(i,e);i=e;}`;
  }
  const below = place.below.get(field.key);
  if (isText || below === undefined || field.shape === null) return `i=${scanValue(writer, field)};`;
  const slot = newSlot(writer, place, 'c');
  setSource(place, field.key, { kind: 'place', slot });
  return `n.${slot}=${writePlaceValue(writer, field.type, field.shape, below)};i=E;`;
}

/** Writes a function from the place where the value of a root field begins, and the root's node, to the place behind it. */
export function writeRootField(writer: CodeWriter, field: ShapeField, root: SplicePlace): string {
  const asked = root.shape.fields.find(({ key }) => key === field.key);
  if (asked === undefined || field.name === '__typename') throw new NotSpliced();
  if (isTakenAsText(field, root)) {
    const slot = newSlot(writer, root, 'v');
    setSource(root, field.key, { kind: 'value', slot });
    return addFunction(writer, 'i,n', `const e=${scanValue(writer, field)};n.${slot}=t.substring(i,e);return e;`);
  }
  const below = root.below.get(field.key);
  if (below === undefined || field.shape === null) throw new NotSpliced();
  const slot = newSlot(writer, root, 'c');
  setSource(root, field.key, { kind: 'place', slot });
  return addFunction(writer, 'i,n', `n.${slot}=${writePlaceValue(writer, field.type, field.shape, below)};return E;`);
}

/** Whether the text of a field is the answer's: nothing is left out of it and nothing comes to it. */
function isTakenAsText(field: ShapeField, place: SplicePlace): boolean {
  const asked = place.shape.fields.find(({ key }) => key === field.key);
  if (asked === undefined || asked.name !== field.name) throw new NotSpliced();
  if (field.shape === null || asked.shape === null) return true;
  const below = place.below.get(field.key);
  return below !== undefined && !below.isEntered && isSameShape(field.shape, asked.shape);
}

/** An expression for the nodes of a value that begins at `i`; it leaves the place behind it in `E`. */
function writePlaceValue(writer: CodeWriter, type: GraphQLOutputType, shape: Shape, place: SplicePlace): string {
  if (!isNonNullType(type)) {
    return `(b[i]===110?(E=nul(i),null):${writePlaceNonNull(writer, type, shape, place)})`;
  }
  return writePlaceNonNull(writer, type.ofType, shape, place);
}

function writePlaceNonNull(writer: CodeWriter, type: GraphQLOutputType, shape: Shape, place: SplicePlace): string {
  if (isListType(type)) {
    const element = writePlaceValue(writer, type.ofType, shape, place);
    const name = addFunction(
      writer,
      'i',
      `if(b[i]!==91)throw B;const r=[];i++;if(b[i]===93){E=i+1;return r;}for(;;){r.push(${element});i=E;if(b[i]===44)i++;else if(b[i]===93){E=i+1;return r;}else throw B;}`,
    );
    return `${name}(i)`;
  }
  const cut = writeObjectCutter(writer, shape, place);
  return `${addFunction(writer, 'i', `const n=new N${place.id}();E=${cut}(i,n);return n;`)}(i)`;
}

function newSlot(writer: CodeWriter, place: SplicePlace, prefix: string): string {
  const slot = `${prefix}${(writer.next += 1)}`;
  place.slots.add(slot);
  return slot;
}

/** A field that two fetches bring is merged: that is not for slices. */
function setSource(place: SplicePlace, key: string, source: FieldSource): void {
  if (place.sources.has(key)) throw new NotSpliced();
  place.sources.set(key, source);
}
