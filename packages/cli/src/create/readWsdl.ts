import { readFile } from 'node:fs/promises';
import { type Client, createClientAsync } from 'soap';
import { CliError } from '../CliError.ts';
import { isSameName } from './graphqlNames.ts';
import type { RemoteOperation, RemoteSystem } from './RemoteSystem.ts';
import { membersOf } from './readJson.ts';
import type { Property } from './Shape.ts';
import { createWsdlShapes, type WsdlShapes } from './wsdlShapes.ts';

/** A WSDL, and what it says. */
export interface WsdlSystem extends RemoteSystem {
  /** The file that goes into the new folder: it has to hold all of its types. */
  readonly text: string;
}

const readingVerbs = /^(get|find|list|query|search|read|fetch|check|count|select)/i;
/**
 * The operations of a WSDL that read, by their names (get, find, list, query …), and those named in `also`.
 * @throws CliError when it cannot be read, or has not what `also` names
 */
export async function readWsdl(place: string, also: readonly string[]): Promise<WsdlSystem> {
  const text = await readText(place);
  requireWhole(place, text);
  const client = await open(place);
  const shapes = createWsdlShapes(client.wsdl);
  const found = Object.entries(membersOf(client.describe())).flatMap(([service, ports]) =>
    Object.entries(membersOf(ports)).flatMap(([port, methods]) =>
      Object.entries(membersOf(methods)).map(([name, described]) => ({
        name,
        target: `${service}/${port}/${name}`,
        described,
      })),
    ),
  );
  // ports of one service speak the same by other means: the first that has an operation is asked
  const operations = [...new Map(found.toReversed().map((each) => [each.name, each])).values()].toReversed();
  const missing = also.filter((name) => !operations.some((each) => each.name === name));
  if (missing.length > 0) {
    const has = operations.map(({ name }) => name).join(', ');
    throw new CliError(`The WSDL has no operation ${missing.join(', ')}. It has: ${has}.`, {
      code: 'OPERATION_UNKNOWN',
    });
  }
  const reading = operations.filter(({ name }) => readingVerbs.test(name) || also.includes(name));
  const rest = operations.filter((each) => !reading.includes(each));
  return {
    text,
    title: Object.keys(membersOf(client.describe()))[0] ?? '',
    address: /<(?:\w+:)?address\s+location="(https?:[^"]+)"/.exec(text)?.[1] ?? '',
    operations: reading.map((each) => readOperation(each, shapes)),
    leftOut: rest.map(
      ({ name }) => `${name}: its name does not say that it reads; if it does, add --operation ${name}`,
    ),
  };
}

async function readText(place: string): Promise<string> {
  try {
    if (!/^https?:/.test(place)) return await readFile(place, 'utf8');
    const response = await fetch(place, { signal: AbortSignal.timeout(20_000) });
    if (!response.ok) throw new Error(`it is answered with ${response.status}`);
    return await response.text();
  } catch (cause) {
    throw unreadable(place, cause);
  }
}

/** Types elsewhere would not be found again from the new folder. */
function requireWhole(place: string, text: string): void {
  const elsewhere = /<(?:\w+:)?(?:import|include)\b[^>]*\b(?:schemaLocation|location)="([^"]+)"/.exec(text)?.[1];
  if (elsewhere === undefined) return;
  throw new CliError(
    `${place} takes types from ${elsewhere}: give a WSDL that holds them all (many systems offer it as ?singleWsdl).`,
    {
      code: 'DESCRIPTION_UNUSABLE',
    },
  );
}

async function open(place: string): Promise<Client> {
  try {
    return await createClientAsync(place, { disableCache: true });
  } catch (cause) {
    throw unreadable(place, cause);
  }
}

function unreadable(place: string, cause: unknown): CliError {
  const reason = (cause instanceof Error ? cause.message : String(cause)).replace(/\s+/g, ' ').slice(0, 300);
  return new CliError(`${place} cannot be read as a WSDL: ${reason}. Give a file or an address of WSDL 1.1.`, {
    code: 'DESCRIPTION_UNREADABLE',
    cause,
  });
}

interface Described {
  readonly name: string;
  readonly target: string;
  readonly described: unknown;
}

function readOperation({ name, target, described }: Described, { propertiesOf, shapeOf }: WsdlShapes): RemoteOperation {
  const { input, output } = membersOf(described);
  const parameters = propertiesOf(membersOf(input)).map((property) => ({
    ...property,
    in: 'body' as const,
    required: true,
  }));
  const answers = propertiesOf(membersOf(output));
  const [only] = answers;
  const isOne = only !== undefined && answers.length === 1;
  const answer = isOne ? only.shape : shapeOf(membersOf(output), `${name}Answer`);
  const [first] = parameters;
  const isPicking =
    first !== undefined &&
    parameters.length === 1 &&
    answer.kind === 'object' &&
    isKeyOf(first.name, answer.properties());
  return {
    name,
    description: '',
    target,
    parameters,
    answer,
    answerIn: isOne ? only.name : null,
    picks: isPicking ? first.name : null,
  };
}

function isKeyOf(parameter: string, properties: readonly Property[]): boolean {
  return properties.some(({ name, shape }) => isSameName(name, parameter) && shape.kind === 'scalar');
}
