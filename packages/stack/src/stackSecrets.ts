import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const secret = z.string().min(32);
const secretsSchema = z
  .object({
    approval: secret,
    concierge: secret,
    utilities: secret,
    acceptance: secret,
    exchange: secret,
    /** Signs the cursors of subscriptions. */
    cursor: secret,
  })
  .catchall(secret);

/** One signing key per department, those of departments that have joined (`guanjia keys add`), and the gateway's own. */
export type StackSecrets = z.infer<typeof secretsSchema>;

/** The keys of this machine's own stack, made at its first start and kept readable by its user only. */
export function loadStackSecrets(dataFolder: string): StackSecrets {
  const file = join(dataFolder, 'keys.json');
  if (existsSync(file)) return secretsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const make = (): string => randomBytes(32).toString('hex');
  const secrets: StackSecrets = {
    approval: make(),
    concierge: make(),
    utilities: make(),
    acceptance: make(),
    exchange: make(),
    cursor: make(),
  };
  mkdirSync(dataFolder, { recursive: true });
  writeFileSync(file, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  return secrets;
}
