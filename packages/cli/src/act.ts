import { Command } from 'commander';
import { z } from 'zod';
import { CliError } from './CliError.ts';
import { createOutput, type Output } from './createOutput.ts';
import { type ExitCode, exitCodes } from './exitCodes.ts';

const json = z.object({ json: z.boolean().default(false) });

/**
 * A command's action: parses what was given (options by name, words as `words`), runs, and turns the answer into the exit
 * code. What could not be done is said on stderr in a line or two, and on stdout as `{error}` where JSON was asked for.
 */
export function act<Shape extends z.ZodType>(
  shape: Shape,
  run: (given: z.infer<Shape>, output: Output) => Promise<ExitCode>,
): (...given: unknown[]) => Promise<void> {
  return async (...given) => {
    const command = given.findLast((part) => part instanceof Command);
    if (command === undefined) throw new TypeError('commander has changed: an action is not given its command');
    const all: Record<string, unknown> = { ...command.optsWithGlobals<Record<string, unknown>>(), words: command.args };
    const output = createOutput(json.parse(all).json);
    try {
      process.exitCode = await run(parse(shape, all), output);
    } catch (cause) {
      if (!(cause instanceof CliError)) throw cause;
      const { message, code, detail } = cause;
      output.document({ error: { message, code, ...(Object.keys(detail).length === 0 ? {} : { detail }) } });
      output.note(`guanjia: ${message}`);
      process.exitCode = exitCodes.failed;
    }
  };
}

function parse<Shape extends z.ZodType>(shape: Shape, all: object): z.infer<Shape> {
  const parsed = shape.safeParse(all);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`);
  throw new CliError(faults.join('; '));
}
