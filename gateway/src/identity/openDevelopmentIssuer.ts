import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DomainError } from '@guanjia/kernel/DomainError';
import { newId } from '@guanjia/kernel/newId';
import {
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
  SignJWT,
} from 'jose';
import { z } from 'zod';
import { type Persona, readPersonas } from './readPersonas.ts';

/** A token of the development issuer. */
interface IssuedToken {
  readonly persona: string;
  readonly name: string;
  readonly token: string;
  readonly expiresAt: Date;
}

/** Signs tokens for the demo personas. It exists only outside production. */
export interface DevelopmentIssuer {
  readonly personas: readonly Persona[];
  /** The public half, as a client of OpenID Connect would read it. */
  readonly jwks: JSONWebKeySet;
  readonly keys: JWTVerifyGetKey;
  /** @throws BAD_INPUT for a persona it does not know. */
  issue(persona: string, lifeSeconds?: number): Promise<IssuedToken>;
}

export interface DevelopmentIssuerOptions {
  /** Where the key is kept; made when missing, readable by its owner alone. */
  readonly keyFile: string;
  readonly issuer: string;
  readonly audience: string | string[];
  readonly now: () => Date;
}

const algorithm = 'ES256';
const usualLifeSeconds = 12 * 3600;
const privateKeySchema = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  kid: z.string(),
  x: z.string(),
  y: z.string(),
  d: z.string(),
});
type PrivateKey = z.infer<typeof privateKeySchema>;

/** Opens the issuer with the key of its file, so that tokens outlive a restart. */
export async function openDevelopmentIssuer(options: DevelopmentIssuerOptions): Promise<DevelopmentIssuer> {
  const privateKey = await openKey(options.keyFile);
  const { d: _, ...publicKey } = privateKey;
  const signingKey = await importJWK(privateKey, algorithm);
  const personas = readPersonas();
  const jwks: JSONWebKeySet = { keys: [{ ...publicKey, alg: algorithm, use: 'sig' }] };
  return {
    personas,
    jwks,
    keys: createLocalJWKSet(jwks),
    async issue(name, lifeSeconds = usualLifeSeconds) {
      const { persona, sub, ...claims } = findPersona(personas, name);
      const issuedAt = Math.floor(options.now().getTime() / 1000);
      const token = await new SignJWT(claims)
        .setProtectedHeader({ alg: algorithm, kid: publicKey.kid })
        .setSubject(sub)
        .setIssuer(options.issuer)
        .setAudience(options.audience)
        .setJti(newId())
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + lifeSeconds)
        .sign(signingKey);
      return { persona, name: claims.name, token, expiresAt: new Date((issuedAt + lifeSeconds) * 1000) };
    },
  };
}

function findPersona(personas: readonly Persona[], name: string): Persona {
  const found = personas.find(({ persona }) => persona === name);
  if (found !== undefined) return found;
  throw new DomainError('BAD_INPUT', {
    field: 'persona',
    value: name,
    accepted: personas.map(({ persona }) => persona),
  });
}

/** The key of the file. Two gateways that start together end up with the same one: the first to link it wins. */
async function openKey(file: string): Promise<PrivateKey> {
  const kept = await readKey(file);
  if (kept !== null) return kept;
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const kid = newId();
  const draft = `${file}.${kid}`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(draft, JSON.stringify({ ...(await exportJWK(privateKey)), kid }), { mode: 0o600 });
  try {
    await link(draft, file);
  } catch (cause) {
    if (!hasCode(cause, 'EEXIST')) throw cause;
  } finally {
    await unlink(draft);
  }
  return privateKeySchema.parse(JSON.parse(await readFile(file, 'utf8')));
}

async function readKey(file: string): Promise<PrivateKey | null> {
  try {
    return privateKeySchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (cause) {
    if (hasCode(cause, 'ENOENT')) return null;
    throw cause;
  }
}

function hasCode(cause: unknown, code: string): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === code;
}
