import { open, rm } from 'node:fs/promises';
import { CliError } from './CliError.ts';

/**
 * Makes a new file that only this user may read, before the secret itself: one that is told once must not be lost for want of a place.
 * Nothing is left behind when there is no secret. @throws CliError when the file is there already or cannot be written, and what `read` throws
 */
export async function createSecretFile<Secret>(
  path: string,
  read: () => Promise<Secret>,
  textOf: (secret: Secret) => string,
): Promise<Secret> {
  const file = await open(path, 'wx', 0o600).catch((cause: unknown) => {
    throw notWritable(path, cause);
  });
  try {
    const secret = await read();
    await file.writeFile(textOf(secret));
    return secret;
  } catch (cause) {
    await rm(path, { force: true });
    throw cause;
  } finally {
    await file.close();
  }
}

function notWritable(path: string, cause: unknown): CliError {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  const message =
    code === 'EEXIST'
      ? `${path} is there already, and nothing is overwritten: name another file by --out.`
      : `${path} cannot be written (${String(code)}).`;
  return new CliError(message, { code: 'FILE_NOT_WRITABLE', cause });
}
