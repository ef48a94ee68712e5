import { Command } from 'commander';
import { z } from 'zod';
import { act } from '../act.ts';
import { registrySettings } from '../config.ts';
import type { Output } from '../createOutput.ts';
import { createSecretFile } from '../createSecretFile.ts';
import { type ExitCode, exitCodes } from '../exitCodes.ts';
import { graphShape } from '../graphOptions.ts';
import { askRegistry } from '../registry/askRegistry.ts';
import { withRegistryOptions } from '../registry/registryOptions.ts';

const createShape = graphShape.extend({
  words: z.tuple([z.string()]),
  name: z.string().default('default'),
  out: z.string().optional(),
});
const listShape = graphShape.extend({ words: z.array(z.string()).max(1) });
const revokeShape = graphShape.extend({ words: z.tuple([z.string()]) });

const tokenFields = { id: z.string(), subgraph: z.string(), name: z.string() };
const createdSchema = z.object({
  createPublishToken: z.object({ ...tokenFields, createdAt: z.string(), token: z.string() }),
});
const listSchema = z.object({
  tokens: z.array(
    z.object({
      ...tokenFields,
      createdAt: z.string(),
      createdBy: z.string(),
      revokedAt: z.string().nullable(),
      lastUsedAt: z.string().nullable(),
    }),
  ),
});
const revokedSchema = z.object({ revokePublishToken: z.object({ ...tokenFields, revokedAt: z.string() }) });

/** `guanjia keys token`: operators say who may publish what. */
export function keysTokenCommand(): Command {
  return new Command('token')
    .description('Publish tokens of departments; for operators. 发布令牌')
    .addCommand(createTokenCommand())
    .addCommand(listCommand())
    .addCommand(revokeCommand());
}

function createTokenCommand(): Command {
  const command = new Command('create')
    .argument('<subgraph>', 'that it may publish; it may be a new one')
    .description('Makes a publish token for one subgraph. It is told this once. 申领发布令牌')
    .option('--name <name>', 'what its department knows it by, such as the pipeline that has it', 'default')
    .option('--out <file>', 'write it to a new file that only you may read, and not to the screen')
    .addHelpText(
      'after',
      '\nExample:   GUANJIA_TOKEN=… guanjia keys token create site-notes --name ci --out token.env',
    );
  return withRegistryOptions(command).action(act(createShape, createToken));
}

function listCommand(): Command {
  const command = new Command('list')
    .argument('[subgraph]', 'only those of this one')
    .description('Lists publish tokens: who made them, and when they were last used. 发布令牌列表')
    .addHelpText('after', '\nExample:   GUANJIA_TOKEN=… guanjia keys token list site-notes');
  return withRegistryOptions(command).action(act(listShape, listTokens));
}

function revokeCommand(): Command {
  const command = new Command('revoke')
    .argument('<id>', 'of the token, as `list` has it')
    .description('Revokes a publish token, from the next request on. 吊销发布令牌')
    .addHelpText('after', '\nExample:   GUANJIA_TOKEN=… guanjia keys token revoke 0193…');
  return withRegistryOptions(command).action(act(revokeShape, revokeToken));
}

async function createToken(
  { words, name, out, ...flags }: z.infer<typeof createShape>,
  output: Output,
): Promise<ExitCode> {
  const [subgraph] = words;
  const ask = askRegistry(registrySettings(flags, 'operator'));
  const make = async () => (await ask('createPublishToken', createdSchema, { subgraph, name })).createPublishToken;
  const made =
    out === undefined ? await make() : await createSecretFile(out, make, ({ token }) => `${lineOf(token)}\n`);
  const { token: _, ...told } = made;
  output.document(out === undefined ? made : { ...told, file: out });
  output.print(`${output.paint('green', 'made')}: token ${made.id} “${made.name}” of ${made.subgraph}. 已申领`);
  output.print(out === undefined ? lineOf(made.token) : `It is in ${out}, which only you may read.`);
  output.note('It is told this once, and kept nowhere: give it to the department by a way that you trust.');
  return exitCodes.good;
}

/** As a file of variables has it. */
function lineOf(token: string): string {
  return `GUANJIA_PUBLISH_TOKEN=${token}`;
}

async function listTokens({ words, ...flags }: z.infer<typeof listShape>, output: Output): Promise<ExitCode> {
  const ask = askRegistry(registrySettings(flags, 'operator'));
  const { tokens } = await ask('publishTokens', listSchema, { subgraph: words[0] ?? null });
  output.document(tokens);
  for (const { id, subgraph, name, createdAt, createdBy, revokedAt, lastUsedAt } of tokens) {
    const state =
      revokedAt === null ? output.paint('green', 'live 有效') : output.paint('dim', `revoked 已吊销 ${revokedAt}`);
    output.print(`${id}  ${subgraph}  “${name}”  ${state}`);
    output.print(`  made ${createdAt} by ${createdBy}, last used ${lastUsedAt ?? 'never'}`);
  }
  if (tokens.length === 0) output.print('There is no publish token. 无发布令牌');
  return exitCodes.good;
}

async function revokeToken({ words, ...flags }: z.infer<typeof revokeShape>, output: Output): Promise<ExitCode> {
  const ask = askRegistry(registrySettings(flags, 'operator'));
  const { revokePublishToken: revoked } = await ask('revokePublishToken', revokedSchema, { id: words[0] });
  output.document(revoked);
  output.print(`Token “${revoked.name}” of ${revoked.subgraph} is revoked. 已吊销`);
  return exitCodes.good;
}
