import { parentPort, workerData } from 'node:worker_threads';
import { createComposer, type Merged, type PlacedFault } from '@guanjia/schema/createComposer';
import { loadEventCatalogue } from '@guanjia/schema/eventCatalogue';
import { schemaPolicyFaults } from '@guanjia/schema/policyLint';
import { type DocumentNode, GraphQLError, Kind, parse, Source } from 'graphql';
import type { ComposeAnswer, ComposeOrder, ComposeTurn, SdlText } from './ComposeMessage.ts';
import type { DevFault } from './DevFault.ts';
import { placeInSdl } from './placeInSdl.ts';

// Entry of the thread that composes (`startComposing`): it stays, so that the others' schemas stay built and the code stays warm.

const port = parentPort;
if (port === null) throw new Error('composeThread.ts is run as a worker thread.');
const { name, url, others }: ComposeOrder = workerData;
const say = (answer: ComposeAnswer): void => port.postMessage(answer);
const othersParsed = others.map((other) => ({ ...other, path: other.name, document: parse(new Source(other.sdl)) }));
const composer = createComposer(othersParsed);
const catalogue = loadEventCatalogue();
let faultsOfOthers: ReadonlySet<string> | null = null;

port.on('message', (turn: ComposeTurn) => void compose(turn));
composer.merge(null); // the first time takes five times as long
say({ kind: 'ready' });

async function compose({ turn, files }: ComposeTurn): Promise<void> {
  const started = performance.now();
  const ms = (): number => Math.round(performance.now() - started);
  const document = read(files);
  if ('code' in document) return say({ kind: 'refused', turn, faults: [document], ms: ms() });
  const told = (faults: readonly PlacedFault[]): DevFault[] => faults.map((fault) => toldOf(fault, document, files));
  const merging = composer.merge({ name, url, document });
  if (merging.kind === 'refused') return say({ kind: 'refused', turn, faults: told(merging.faults), ms: ms() });
  say({ kind: 'merged', turn, supergraphSdl: merging.supergraphSdl, ms: ms() });
  const faults = told(merging.unsatisfiable());
  say({ kind: 'checked', turn, faults, ms: ms() });
  if (faults.length === 0) say({ kind: 'judged', turn, warnings: await judge(merging, document, files) });
}

/** All files as one document, or what is wrong with the first that is none. */
function read(files: readonly SdlText[]): DocumentNode | DevFault {
  try {
    const sources = files.map(({ file, text }) => new Source(text, file));
    return { kind: Kind.DOCUMENT, definitions: sources.flatMap((source) => parse(source).definitions) };
  } catch (cause) {
    if (!(cause instanceof GraphQLError)) throw cause;
    const { line = 1, column = 1 } = cause.locations?.[0] ?? {};
    const file = cause.source?.name ?? null;
    const place = { subgraph: name, file, line, column, text: lineOf(files, file, line) };
    return {
      code: 'INVALID_GRAPHQL',
      message: cause.message,
      subgraphs: [name],
      coordinate: null,
      place,
      isOthers: false,
    };
  }
}

/** Apollo's places are used where it tells them; else the line of what its words name. */
function toldOf({ places, ...fault }: PlacedFault, document: DocumentNode, files: readonly SdlText[]): DevFault {
  const isOthers = ofOthers().has(fault.message);
  const own = places.find(({ subgraph, file }) => subgraph === name && file !== null);
  const place = own ?? (fault.coordinate === null ? null : placeInSdl(document, fault.coordinate, name));
  return {
    ...fault,
    place: isOthers || place === null ? null : { ...place, text: lineOf(files, place.file, place.line) },
    isOthers,
  };
}

/** What is wrong with the others by themselves: nobody's change here can be at fault. */
function ofOthers(): ReadonlySet<string> {
  if (faultsOfOthers !== null) return faultsOfOthers;
  const merging = composer.merge(null);
  const faults = merging.kind === 'refused' ? merging.faults : merging.unsatisfiable();
  faultsOfOthers = new Set(faults.map(({ message }) => message));
  return faultsOfOthers;
}

function lineOf(files: readonly SdlText[], file: string | null, line: number): string {
  return files.find((one) => one.file === file)?.text.split(/\r?\n/)[line - 1] ?? '';
}

const policyShape = /^\[(?<names>[^\]]+)\] (?:(?<coordinate>@?[A-Za-z_]\w*(?:\.\w+)?(?:\(\w+:\))?): )?(?<message>.*)$/s;

/** What the registry would refuse of one's own schema (SCHEMA_POLICY_BROKEN). */
async function judge(
  { supergraphSdl }: Merged,
  document: DocumentNode,
  files: readonly SdlText[],
): Promise<DevFault[]> {
  const subgraphs = [...othersParsed, { name, url, path: name, document }];
  const lines = schemaPolicyFaults(subgraphs, { supergraphSdl }, await catalogue);
  return lines.flatMap((line) => {
    const { names = '', coordinate = null, message = line } = policyShape.exec(line)?.groups ?? {};
    const of = names.split(', ');
    if (!of.includes(name)) return [];
    const place = coordinate === null ? null : placeInSdl(document, coordinate, name);
    const found = place === null ? null : { ...place, text: lineOf(files, place.file, place.line) };
    return [{ code: 'SCHEMA_POLICY', message, subgraphs: of, coordinate, place: found, isOthers: false }];
  });
}
