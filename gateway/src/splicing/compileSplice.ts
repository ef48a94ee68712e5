import type { FetchNode, PlanNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import {
  type FragmentDefinitionNode,
  type GraphQLSchema,
  isObjectType,
  Kind,
  OperationTypeNode,
  parse,
  type SelectionSetNode,
} from 'graphql';
import type { SelectionScope } from '../execution/collectFields.ts';
import { unshapely } from '../execution/compileProjection.ts';
import { isOfType } from '../execution/isOfType.ts';
import type { Flags } from '../execution/readFlags.ts';
import { subgraphFetchOf } from '../execution/subgraphFetchOf.ts';
import { type CutterCode, generateSplice } from './generateSplice.ts';
import { NotSpliced } from './NotSpliced.ts';
import type { Cutter, Splice, SpliceEntities, SpliceNode, SpliceStep } from './Splice.ts';
import { placesOf, type SplicePlace } from './SplicePlace.ts';
import { scannerCode } from './scannerCode.ts';
import type { CodeWriter } from './scanValue.ts';
import { type Shape, shapeOf } from './shapeOf.ts';
import { keySlot, writeObjectCutter, writeRootField } from './writeCutter.ts';
import { writeEmitter } from './writeEmitter.ts';
import { writeLack } from './writeLack.ts';

export interface SpliceOptions {
  /** The supergraph, with the types that clients do not see. */
  readonly schema: GraphQLSchema;
  readonly apiSchema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly selectionSet: SelectionSetNode;
  readonly plan: PlanNode;
  readonly flags: Flags;
}

/**
 * Compiles a query into cutters, one for each fetch, and an emitter. Null for one that is not of the plain kind: object
 * types throughout, every field from one fetch, entities by scalar keys, no rewrites.
 */
export function compileSplice(options: SpliceOptions): Splice | null {
  try {
    return compile(options);
  } catch (cause) {
    if (cause instanceof NotSpliced) return null;
    throw cause;
  }
}

interface Compiling extends SpliceOptions {
  readonly root: SplicePlace;
  readonly writer: CodeWriter;
  /** Fetches for the same entities by the same keys share what they ask by. */
  readonly entities: Map<string, SpliceEntities>;
}

function compile(options: SpliceOptions): Splice {
  const { apiSchema, fragments, flags, selectionSet, plan } = options;
  const queryType = apiSchema.getQueryType();
  const shape = queryType == null ? null : shapeOf({ schema: apiSchema, fragments, flags }, queryType, [selectionSet]);
  if (shape === null) throw new NotSpliced();
  let places = 0;
  const root = placesOf(shape, () => (places += 1));
  const writer: CodeWriter = { functions: [], enumerations: new Map(), apiSchema, next: 0 };
  const compiling = { ...options, root, writer, entities: new Map<string, SpliceEntities>() };
  markEntered(compiling, plan, []);
  const fetches: FetchCode[] = [];
  const step = writeStep(compiling, plan, [], fetches);
  const emit = writeEmitter(writer, root);
  const constructors = [...allPlaces(root)].map(
    ({ id, slots }) => `function N${id}(){${[...slots].map((slot) => `this.${slot}=undefined;`).join('')}}`,
  );
  const code = [scannerCode, ...constructors, ...writer.functions].join('\n');
  const generated = generateSplice(code, {
    emit,
    root: `N${root.id}`,
    cutters: fetches.map(({ cutter }) => cutter),
  });
  return { step: step(generated.cutters), newRoot: generated.newRoot, emit: generated.emit };
}

function* allPlaces(place: SplicePlace): Generator<SplicePlace> {
  yield place;
  for (const below of place.below.values()) yield* allPlaces(below);
}

interface FetchCode {
  readonly cutter: CutterCode;
}

type LinkStep = (cutters: readonly Cutter[]) => SpliceStep;

/** Marks where entity fetches bring something, and which keys they need there. */
function markEntered(compiling: Compiling, node: PlanNode, path: readonly string[]): void {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      for (const child of node.nodes) markEntered(compiling, child, path);
      break;
    case 'Flatten':
      markEntered(compiling, node.node, [...path, ...node.path.map(String)]);
      break;
    case 'Condition': {
      const branch = compiling.flags[node.condition] === true ? node.ifClause : node.elseClause;
      if (branch !== undefined) markEntered(compiling, branch, path);
      break;
    }
    case 'Fetch': {
      if (node.requires === undefined) break;
      const place = enter(compiling.root, path);
      for (const key of keysOf(compiling.schema, node.requires, place)) place.neededKeys.add(key);
      break;
    }
    case 'Defer':
      throw new NotSpliced();
  }
}

function enter(root: SplicePlace, path: readonly string[]): SplicePlace {
  let place = root;
  place.isEntered = true;
  for (const step of path.filter((one) => one !== '@')) {
    const below = place.below.get(step);
    if (below === undefined) throw new NotSpliced();
    below.isEntered = true;
    place = below;
  }
  return place;
}

/** The scalar keys, but for `__typename`, of the one selection that applies to the place's type. */
function keysOf(
  schema: GraphQLSchema,
  requires: readonly QueryPlanSelectionNode[],
  { shape }: SplicePlace,
): readonly string[] {
  const applying = requires.filter(
    (one) => one.kind === 'InlineFragment' && isOfType(schema, shape.type.name, one.typeCondition ?? shape.type.name),
  );
  const [only, another] = applying;
  if (only?.kind !== 'InlineFragment' || another !== undefined) throw new NotSpliced();
  const keys = only.selections.map((selection) => {
    if (selection.kind !== 'Field' || selection.selections !== undefined || selection.alias !== undefined)
      throw new NotSpliced();
    return selection.name;
  });
  if (keys[0] !== '__typename' || keys.length < 2) throw new NotSpliced();
  return keys.slice(1);
}

function writeStep(compiling: Compiling, node: PlanNode, path: readonly string[], fetches: FetchCode[]): LinkStep {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel': {
      const links = node.nodes.map((child) => writeStep(compiling, child, path, fetches));
      const kind = node.kind === 'Sequence' ? 'sequence' : 'parallel';
      return (cutters) => ({ kind, steps: links.map((link) => link(cutters)) });
    }
    case 'Flatten':
      return writeStep(compiling, node.node, [...path, ...node.path.map(String)], fetches);
    case 'Condition': {
      const branch = compiling.flags[node.condition] === true ? node.ifClause : node.elseClause;
      return branch === undefined
        ? () => ({ kind: 'sequence', steps: [] })
        : writeStep(compiling, branch, path, fetches);
    }
    case 'Fetch':
      return writeFetch(compiling, node, path, fetches);
    case 'Defer':
      throw new NotSpliced();
  }
}

function writeFetch(compiling: Compiling, node: FetchNode, path: readonly string[], fetches: FetchCode[]): LinkStep {
  if (node.inputRewrites !== undefined || node.outputRewrites !== undefined) throw new NotSpliced();
  if (node.operationKind !== OperationTypeNode.QUERY) throw new NotSpliced();
  const { fetchScope, selectionSet } = readFetch(compiling, node);
  const common = { fetch: subgraphFetchOf(node), variableNames: node.variableUsages ?? [] };
  const index = fetches.length;
  const link =
    (entities: SpliceEntities | null, place: readonly string[] | undefined): LinkStep =>
    (cutters) => {
      const cutter = cutters[index];
      if (cutter === undefined) throw new Error('A fetch has no cutter.');
      return { kind: 'fetch', fetch: { ...common, entities, place, cutter } };
    };
  if (node.requires === undefined) {
    if (path.length > 0) throw new NotSpliced();
    const shape = rootShape(compiling, fetchScope, selectionSet);
    const [only, another] = shape.fields;
    fetches.push({ cutter: writeRoot(compiling, shape) });
    return link(null, only === undefined || another !== undefined ? undefined : [only.key]);
  }
  const place = enter(compiling.root, path);
  const keys = keysOf(compiling.schema, node.requires, place);
  const entityPath = slotsTo(compiling.root, path);
  if (!place.saysType || keys.some((key) => !place.slots.has(keySlot(key)))) throw new NotSpliced();
  fetches.push({ cutter: writeEntities(compiling, entityShape(fetchScope, selectionSet, place), place) });
  return link(entitiesAt(compiling, entityPath, place.shape.type.name, keys), path);
}

function entitiesAt(
  { entities }: Compiling,
  path: readonly string[],
  typeName: string,
  keys: readonly string[],
): SpliceEntities {
  const name = JSON.stringify([path, typeName, keys]);
  const known = entities.get(name);
  if (known !== undefined) return known;
  const made = { path, represent: representer(typeName, keys) };
  entities.set(name, made);
  return made;
}

function readFetch(
  { schema, flags }: Compiling,
  node: FetchNode,
): { fetchScope: SelectionScope; selectionSet: SelectionSetNode } {
  const { definitions } = parse(node.operation, { noLocation: true });
  const [operation] = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new NotSpliced();
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const fetchScope = { schema, flags, fragments: new Map(fragments.map((one) => [one.name.value, one])) };
  return { fetchScope, selectionSet: operation.selectionSet };
}

function rootShape({ schema }: Compiling, scope: SelectionScope, selectionSet: SelectionSetNode): Shape {
  const type = schema.getQueryType();
  const shape = type == null ? null : shapeOf(scope, type, [selectionSet]);
  if (shape === null) throw new NotSpliced();
  return shape;
}

/** Of `_entities { ... on T { … } }`, with T the type of the place. */
function entityShape(scope: SelectionScope, { selections }: SelectionSetNode, place: SplicePlace): Shape {
  const [entities] = selections;
  const inner =
    entities?.kind === Kind.FIELD && entities.name.value === '_entities' ? entities.selectionSet : undefined;
  const type = scope.schema.getType(place.shape.type.name);
  const shape = inner === undefined || !isObjectType(type) ? null : shapeOf(scope, type, [inner]);
  if (shape === null || selections.length !== 1) throw new NotSpliced();
  return shape;
}

function slotsTo(root: SplicePlace, path: readonly string[]): readonly string[] {
  let place: SplicePlace | undefined = root;
  return path.map((step) => {
    if (step === '@') return step;
    const source = place?.sources.get(step);
    place = place?.below.get(step);
    if (source?.kind !== 'place') throw new NotSpliced();
    return source.slot;
  });
}

const asciiOnly = /^[\x20-\x7e]*$/;

/** A representation from the texts of its keys. */
function representer(typeName: string, keys: readonly string[]): SpliceEntities['represent'] {
  const head = `{"__typename":${JSON.stringify(typeName)}`;
  const members = keys.map((key) => [keySlot(key), `,${JSON.stringify(key)}:`] as const);
  return (node: SpliceNode) => {
    let text = head;
    for (const [slot, member] of members) {
      const value = node[slot];
      if (typeof value !== 'string') throw unshapely;
      text += member + (asciiOnly.test(value) ? value : Buffer.from(value, 'latin1').toString('utf8'));
    }
    return `${text}}`;
  };
}

function writeRoot({ writer, root }: Compiling, shape: Shape): CutterCode {
  const fields = shape.fields.map((field) => ({ field, name: writeRootField(writer, field, root) }));
  const cuts = fields.map(({ field, name }, index) => {
    const key = [...Buffer.from(`${index === 0 ? '' : ','}${JSON.stringify(field.key)}:`)];
    const differs = key.map((byte, place) => `b[i+${place}]!==${byte}`).join('||');
    return `if(${differs})throw B;i=${name}(i+${key.length},n);`;
  });
  const opening = [...Buffer.from('{"data":{')].map((byte, place) => `b[${place}]!==${byte}`).join('||');
  return {
    whole: `(raw,targets)=>{b=raw.bytes;t=raw.text;const n=targets[0][0];if(${opening})throw B;let i=9;${cuts.join('')}if(b[i]!==125||b[i+1]!==125)throw B;end(i+2);}`,
    part: `(raw,at,n,index)=>{b=raw.bytes;t=raw.text;[${fields.map(({ name }) => name).join()}][index](at,n);}`,
    shared: null,
    lack: writeLack(shape, root),
  };
}

function writeEntities({ writer }: Compiling, shape: Shape, place: SplicePlace): CutterCode {
  const before = new Set(place.slots);
  const name = writeObjectCutter(writer, shape, place);
  const keys = shape.fields.map(({ key }) => keySlot(key));
  const brought = [...place.slots].filter((slot) => !before.has(slot) || keys.includes(slot));
  const opening = [...Buffer.from('{"data":{"_entities":[')].map((byte, at) => `b[${at}]!==${byte}`).join('||');
  const open = `b=raw.bytes;t=raw.text;if(${opening})throw B;let i=22;`;
  const comma = 'if(k>0){if(b[i]!==44)throw B;i++;}';
  const close = 'if(b[i]!==93||b[i+1]!==125||b[i+2]!==125)throw B;end(i+3);';
  const one = `(i,n)=>b[i]===110?nul(i):${name}(i,n)`;
  return {
    whole: `(()=>{const cut=${one};return (raw,targets)=>{${open}for(let k=0;k<targets.length;k++){${comma}let e=i;for(const n of targets[k])e=cut(i,n);i=e;}${close}};})()`,
    part: `(()=>{const cut=${one};return (raw,at,n)=>{b=raw.bytes;t=raw.text;cut(at,n);};})()`,
    shared: {
      entities: `(raw,entities)=>{${open}const r=[];for(let k=0;k<entities;k++){${comma}if(b[i]===110){i=nul(i);r.push(null);}else{const n=new N${place.id}();i=${name}(i,n);r.push(n);}}${close}return r;}`,
      fill: `(n,m)=>{${brought.map((slot) => `n.${slot}=m.${slot};`).join('')}}`,
    },
    lack: writeLack(shape, place),
  };
}
