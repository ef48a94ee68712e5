import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { CliError } from './CliError.ts';

/** What the command line says of the other side; each goes before the environment. */
export interface Flags {
  readonly exchangeUrl?: string | undefined;
  readonly exchangeKey?: string | undefined;
  /** Folder of an `npm start`. */
  readonly data?: string | undefined;
  readonly gateway?: string | undefined;
  /** All of them, with commas. */
  readonly gateways?: string | undefined;
  readonly token?: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** How to reach the exchange, and the key with which requests are signed. */
export interface ExchangeSettings {
  readonly url: string;
  readonly key: string;
}

/** How to reach the public graph, and as whom. */
export interface GatewaySettings {
  readonly url: string;
  readonly token: string;
}

const usualExchange = 'http://127.0.0.1:4005';
const usualGateway = 'http://127.0.0.1:4000';
const usualFolder = '.data';
const publishTokenPrefix = 'gjr_';
const keysSchema = z.object({ exchange: z.string().min(1) });

/** From the flags, the environment, or the folder of an `npm start`. @throws CliError that names what is missing */
export function exchangeSettings(flags: Flags, environment: Environment = process.env): ExchangeSettings {
  const url = flags.exchangeUrl ?? given(environment, 'EXCHANGE_URL') ?? usualExchange;
  const key = flags.exchangeKey ?? given(environment, 'EXCHANGE_KEY') ?? keyIn(flags.data ?? usualFolder);
  return { url: requireUrl(url, 'EXCHANGE_URL (--exchange-url)'), key };
}

/** From the flags or the environment. @throws CliError that names what is missing */
export function gatewaySettings(flags: Flags, environment: Environment = process.env): GatewaySettings {
  const token = flags.token ?? given(environment, 'GUANJIA_TOKEN');
  if (token === undefined) {
    throw new CliError(
      'No token: set GUANJIA_TOKEN (or --token) to that of a person of the service room or of a supervisor. `npm start` prints ' +
        'the tokens of its demo personas and keeps them in .data/personas.json.',
    );
  }
  return { url: gatewayUrl(flags, environment), token };
}

/**
 * How to reach the registry of subgraphs: it lies in the gateways. A department comes with its publish token, an operator with the
 * token of a supervisor; where both are set, that of the role goes first. @throws CliError that names what is missing
 */
export function registrySettings(
  flags: Pick<Flags, 'gateway' | 'token'>,
  role: 'department' | 'operator',
  environment: Environment = process.env,
): GatewaySettings {
  const tokens = [given(environment, 'GUANJIA_PUBLISH_TOKEN'), given(environment, 'GUANJIA_TOKEN')];
  const [first, second] = role === 'department' ? tokens : tokens.toReversed();
  const token = flags.token ?? first ?? second;
  if (token === undefined) {
    throw new CliError(
      'No token: a department sets GUANJIA_PUBLISH_TOKEN to its publish token (gjr_…), an operator GUANJIA_TOKEN to the token of a ' +
        'supervisor; --token takes either. An operator makes publish tokens with `guanjia keys token create`.',
      { code: 'TOKEN_MISSING' },
    );
  }
  return { url: gatewayUrl(flags, environment), token };
}

function gatewayUrl({ gateway }: Pick<Flags, 'gateway'>, environment: Environment): string {
  const url = gateway ?? given(environment, 'GUANJIA_GATEWAY') ?? usualGateway;
  return requireUrl(url, 'GUANJIA_GATEWAY (--gateway)');
}

/** Whether a publish token is all that is given: nothing can be asked of the public graph with it. */
export function hasOnlyPublishToken({ token }: Pick<Flags, 'token'>, environment: Environment = process.env): boolean {
  if (token !== undefined) return token.startsWith(publishTokenPrefix);
  return given(environment, 'GUANJIA_TOKEN') === undefined && given(environment, 'GUANJIA_PUBLISH_TOKEN') !== undefined;
}

/** All gateways whose launch is looked at: those that are listed, else the one that is asked. @throws CliError for what is no address */
export function gatewayUrls(
  flags: Pick<Flags, 'gateway' | 'gateways'>,
  environment: Environment = process.env,
): readonly string[] {
  const listed = flags.gateways ?? given(environment, 'GUANJIA_GATEWAYS');
  if (listed === undefined) return [gatewayUrl(flags, environment)];
  return listed.split(',').map((url) => requireUrl(url.trim(), 'GUANJIA_GATEWAYS (--gateways)'));
}

/** The signing key that a department and the gateways share. @throws CliError where none is set */
export function signingKey(settings: ReadonlyMap<string, string>, environment: Environment = process.env): string {
  const key = given(environment, 'SIGNING_KEY') ?? settings.get('SIGNING_KEY');
  if (key !== undefined) return key;
  throw new CliError('No key to try: SIGNING_KEY is set neither in the environment nor in .env of the folder.', {
    code: 'SIGNING_KEY_MISSING',
  });
}

/** An empty variable counts as absent. */
function given(environment: Environment, name: string): string | undefined {
  return environment[name] === '' ? undefined : environment[name];
}

function requireUrl(text: string, name: string): string {
  const isUrl = URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
  if (isUrl) return text.replace(/\/+$/, '');
  throw new CliError(`${name} must be an http or https address, for example ${usualExchange}; it is “${text}”.`);
}

function keyIn(folder: string): string {
  const file = resolve(join(folder, 'keys.json'));
  if (!existsSync(file)) {
    throw new CliError(
      `No key of the exchange: set EXCHANGE_KEY (or --exchange-key) to its SIGNING_KEY. Beside \`npm start\` it is found by ` +
        `itself in keys.json of the data folder (--data), but there is no ${file}.`,
    );
  }
  const keys = keysSchema.safeParse(parseJson(readFileSync(file, 'utf8')));
  if (keys.success) return keys.data.exchange;
  throw new CliError(`${file} is not the keys.json of an \`npm start\`: it has no key of the exchange.`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
