import { z } from 'zod';

/** What a process reads from its environment could not be understood. The message lists every fault at once. */
export class ConfigError extends Error {}

/**
 * Reads the environment once, checked and typed by its shape. An empty variable counts as absent.
 * @throws ConfigError that names every variable at fault.
 */
export function loadConfig<Shape extends z.ZodRawShape>(
  shape: Shape,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): z.infer<z.ZodObject<Shape>> {
  const present = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = z.object(shape).safeParse(present);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  throw new ConfigError(`The environment is not right:\n${faults.join('\n')}`);
}
