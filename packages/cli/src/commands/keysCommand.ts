import { randomBytes } from 'node:crypto';
import { Command } from 'commander';
import { z } from 'zod';
import { act } from '../act.ts';
import { CliError } from '../CliError.ts';
import { signingKey } from '../config.ts';
import type { Output } from '../createOutput.ts';
import { createSecretFile } from '../createSecretFile.ts';
import { type ExitCode, exitCodes } from '../exitCodes.ts';
import { readDepartment } from '../readDepartment.ts';
import { type KeyVerdict, trySigningKey } from '../registry/trySigningKey.ts';
import { keysAddCommand } from './keysAddCommand.ts';
import { keysTokenCommand } from './keysTokenCommand.ts';

const newShape = z.object({ words: z.tuple([z.string()]), out: z.string().optional() });
const checkShape = z.object({ words: z.array(z.string()).max(1), url: z.string().optional() });
const nameShape = /^[a-z][a-z0-9-]{0,39}$/;

/** `guanjia keys` (G3): what a department and the gateways share, and what lets it publish. */
export function keysCommand(): Command {
  return new Command('keys')
    .description('Signing keys of departments, and publish tokens. 签名密钥与发布令牌')
    .addCommand(newCommand())
    .addCommand(keysAddCommand())
    .addCommand(checkCommand())
    .addCommand(keysTokenCommand());
}

function newCommand(): Command {
  return new Command('new')
    .argument('<name>', 'of the subgraph')
    .description('Makes a signing key for a department, and says where it goes. 生成签名密钥')
    .option('--out <file>', 'write it to a new file that only you may read, and not to the screen')
    .option('--json', 'one JSON document on stdout')
    .addHelpText('after', '\nExample:   guanjia keys new site-notes --out site-notes.env')
    .action(act(newShape, makeKey));
}

function checkCommand(): Command {
  return new Command('check')
    .argument('[folder]', 'of the department, for SIGNING_KEY, HOST and PORT in its .env (default .)')
    .description("Tries a department's key against its running subgraph, as a gateway would sign. 验证签名密钥")
    .option('--url <url>', 'where it is asked (default: as its .env says, else http://127.0.0.1:4100/graphql)')
    .option('--json', 'one JSON document on stdout')
    .addHelpText(
      'after',
      '\nThe key is SIGNING_KEY of the environment, else of .env. Exit code: 0 good, 1 nothing answers, 2 refused, or open to all.' +
        '\nExample:   guanjia keys check ../site-notes',
    )
    .action(act(checkShape, checkKey));
}

async function makeKey({ words, out }: z.infer<typeof newShape>, output: Output): Promise<ExitCode> {
  const [name] = words;
  if (!nameShape.test(name)) {
    const message = `The name “${name}” is none of a subgraph: a small letter, then at most 39 small letters, digits and hyphens.`;
    throw new CliError(message, { code: 'NAME_NOT_ALLOWED' });
  }
  const key = randomBytes(32).toString('hex');
  const department = `SIGNING_KEY=${key}`;
  const gateways = JSON.stringify({ [name]: key });
  if (out !== undefined) {
    const lines = [
      `# .env of ${name}`,
      department,
      '# DEPARTMENT_KEYS of every gateway: this entry beside the others',
      `# ${gateways}`,
    ];
    await createSecretFile(
      out,
      async () => lines,
      (text) => `${text.join('\n')}\n`,
    );
    output.document({ name, file: out });
    output.print(
      `The key of ${name} is in ${out}, which only you may read: a line for .env, and one for DEPARTMENT_KEYS.`,
    );
  } else {
    output.document({ name, department: { SIGNING_KEY: key }, gateways: { DEPARTMENT_KEYS: { [name]: key } } });
    output.print('# .env of the department (部门)');
    output.print(department);
    output.print('# DEPARTMENT_KEYS of every gateway (网关): this entry beside the others');
    output.print(gateways);
  }
  output.note(
    'Gateways read their keys at the start: give it to all of them first, then to the department, then publish.',
  );
  return exitCodes.good;
}

async function checkKey({ words, url: told }: z.infer<typeof checkShape>, output: Output): Promise<ExitCode> {
  const { name, settings, localUrl } = await readDepartment(words[0] ?? '.');
  const url = requireUrl(told ?? localUrl);
  const found = await trySigningKey(url, signingKey(settings), new Date());
  output.document({ name, url, ...found });
  const { colour, text } = wordsOf(found);
  output.print(`${output.paint(colour, found.verdict)}  ${url}: ${text}`);
  if (found.verdict === 'good') return exitCodes.good;
  return found.verdict === 'unreachable' ? exitCodes.failed : exitCodes.bad;
}

function wordsOf(found: KeyVerdict): { readonly colour: 'green' | 'red' | 'yellow'; readonly text: string } {
  switch (found.verdict) {
    case 'good':
      return { colour: 'green', text: 'what is signed with the key is answered, and nothing else. 密钥有效' };
    case 'refused':
      return { colour: 'red', text: `the signature is refused (${found.reason}): it runs with another key. 密钥不符` };
    case 'clock':
      return {
        colour: 'yellow',
        text: `${skewWords(found.skewSeconds)}; more than 30 s is refused: set both by NTP. 时钟偏差`,
      };
    case 'open':
      return {
        colour: 'red',
        text: 'it answers without a signature too: anybody who reaches it reads everything. 未验签',
      };
    case 'unreachable':
      return {
        colour: 'red',
        text: `nothing answers (${found.reason}). Is it running? --url names another address. 无法连接`,
      };
  }
}

function skewWords(skewSeconds: number | null): string {
  if (skewSeconds === null) return 'its clock differs from ours';
  return `its clock is ${Math.abs(skewSeconds)} s ${skewSeconds < 0 ? 'behind' : 'before'} ours`;
}

function requireUrl(url: string): string {
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url;
  throw new CliError(`--url must be an http or https address, such as http://127.0.0.1:4100/graphql; it is “${url}”.`);
}
