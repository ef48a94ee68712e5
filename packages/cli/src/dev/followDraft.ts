import { z } from 'zod';
import { CliError } from '../CliError.ts';
import type { Department } from '../readDepartment.ts';
import type { ComposeAnswer } from './ComposeMessage.ts';
import type { TellDev } from './DevEvent.ts';
import type { OtherSubgraph } from './OtherSubgraph.ts';
import { type GatewayPlace, type RunningGateway, runGateway } from './runGateway.ts';
import { startComposing } from './startComposing.ts';
import { readSaved, type SavedSdl, watchSdl } from './watchSdl.ts';

export interface DraftOptions {
  readonly department: Department;
  /** Where it listens. */
  readonly url: string;
  readonly others: readonly OtherSubgraph[];
  readonly gateway: Omit<GatewayPlace, 'supergraphSdl'>;
  readonly tell: TellDev;
}

/** One's own SDL, behind the gateway as it was last saved. */
export interface Draft {
  /** Rejects when the gateway or the composing thread has died. */
  readonly failed: Promise<never>;
  stop(): Promise<void>;
}

const personasSchema = z.object({ personas: z.array(z.object({ id: z.string() })) });

/**
 * Composes with each saving, and has the gateway answer by it. What is merged is given to the gateway at once; that every field can be reached is
 * known a moment later, and where one cannot, the last good one is put back. The gateway is begun by the first that is good.
 */
export async function followDraft({ department, url, others, tell, ...options }: DraftOptions): Promise<Draft> {
  const { name, folder, schemaPlace } = department;
  const failure = Promise.withResolvers<never>();
  failure.promise.catch(() => {}); // it may fail while nobody looks
  let gateway: RunningGateway | null = null;
  let starting: Promise<void> | null = null;
  let isStopping = false;
  let turn = 0;
  let savedAt = Date.now();
  let lastGood: string | null = null;
  let merged: string | null = null;
  const sinceSaved = (): number => Math.max(0, Math.round(Date.now() - savedAt));

  const begin = async (supergraphSdl: string): Promise<void> => {
    const running = await runGateway({ ...options.gateway, supergraphSdl });
    gateway = running;
    if (isStopping) return running.stop();
    void running.ended.then((code) => {
      const why = new CliError(`The gateway has ended with ${code}. Start guanjia dev again.`, {
        code: 'GATEWAY_ENDED',
      });
      if (!isStopping) failure.reject(why);
    });
    tell({ event: 'started', url: running.url, personas: await personasOf(running.url) });
    if (lastGood !== null && lastGood !== supergraphSdl) await answerBy(running, lastGood, turn);
  };
  const answerBy = async (running: RunningGateway, sdl: string, ofTurn: number): Promise<void> => {
    const reloaded = await running.reload(sdl);
    if (reloaded.kind === 'refused') tell({ event: 'gatewayRefused', message: reloaded.message });
    if (reloaded.kind === 'loaded' && ofTurn === turn) tell({ event: 'answering', ms: sinceSaved() });
  };
  const checked = (isGood: boolean): void => {
    if (!isGood) {
      if (gateway !== null && lastGood !== null) void gateway.reload(lastGood);
      return;
    }
    lastGood = merged;
    if (lastGood === null || starting !== null) return;
    starting = begin(lastGood);
    starting.catch((cause: unknown) => failure.reject(cause));
  };
  const hear = (answer: ComposeAnswer): void => {
    if (answer.kind === 'ready' || answer.turn !== turn) return;
    switch (answer.kind) {
      case 'merged':
        merged = answer.supergraphSdl;
        tell({ event: 'composed', ms: sinceSaved() });
        if (gateway !== null) void answerBy(gateway, merged, answer.turn);
        return;
      case 'refused':
        return tell({ event: 'refused', faults: answer.faults });
      case 'checked':
        if (answer.faults.length > 0) tell({ event: 'refused', faults: answer.faults });
        return checked(answer.faults.length === 0);
      case 'judged':
        return tell({ event: 'warnings', warnings: answer.warnings });
    }
  };
  const composing = await startComposing({
    order: { name, url, others },
    onAnswer: hear,
    onFault: (cause) => failure.reject(cause),
  });
  const compose = (saved: SavedSdl): void => {
    turn += 1;
    savedAt = turn === 1 ? Date.now() : saved.savedAt;
    composing.compose({ turn, files: saved.files });
  };
  const first = await readSaved(schemaPlace, folder);
  if (first === null) throw new CliError(`${schemaPlace} cannot be read.`, { code: 'DEPARTMENT_NOT_READABLE' });
  compose(first);
  const watching = watchSdl({ place: schemaPlace, folder, onChange: compose }, first);
  return {
    failed: failure.promise,
    async stop() {
      isStopping = true;
      watching.stop();
      await composing.stop();
      await starting?.catch(() => {});
      await gateway?.stop();
    },
  };
}

async function personasOf(url: string): Promise<readonly string[]> {
  const response = await fetch(`${url}/dev/personas`);
  const { personas } = personasSchema.parse(await response.json());
  return personas.map(({ id }) => id);
}
