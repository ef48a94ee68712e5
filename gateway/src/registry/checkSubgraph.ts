import type { PolicyFault } from '@guanjia/schema/policyFaultsOf';
import type { CompositionFault } from '@guanjia/schema/tryCompose';
import { judgeProposal, notesOn, readPresent } from './judgeProposal.ts';
import type { BrokenClient } from './judging/Judgement.ts';
import type { SchemaChange } from './judging/SchemaChange.ts';
import { propose, type SubgraphInput } from './publishSubgraph.ts';
import type { RegistryCaller } from './RegistryCaller.ts';
import type { RegistryNeeds } from './RegistryNeeds.ts';
import { requirePublisher } from './requirePublisher.ts';

/** What publishing would mean. */
export interface CheckReport {
  readonly isComposable: boolean;
  readonly compositionErrors: readonly CompositionFault[];
  readonly changes: readonly SchemaChange[];
  readonly policyFaults: readonly PolicyFault[];
  readonly wouldBreak: readonly BrokenClient[];
  /** Whether a department may publish it, without force. */
  readonly isPublishable: boolean;
  readonly notes: readonly string[];
}

const nothing = { changes: [], policyFaults: [], wouldBreak: [], notes: [] };

/** Judges a subgraph against what is launched now, and writes nothing. @throws what `publishSubgraph` throws of the input by itself */
export async function checkSubgraph(
  needs: RegistryNeeds,
  caller: RegistryCaller,
  input: SubgraphInput,
): Promise<CheckReport> {
  requirePublisher(caller, input.name);
  const present = await readPresent(needs);
  const { proposal } = await propose(needs, present, input, true);
  const judged = await judgeProposal(needs, present, proposal);
  if (judged.kind === 'refused') {
    return { ...nothing, isComposable: false, isPublishable: false, compositionErrors: judged.faults };
  }
  const { changes, policyFaults, wouldBreak } = judged;
  return {
    isComposable: true,
    compositionErrors: [],
    changes,
    policyFaults,
    wouldBreak,
    isPublishable: policyFaults.length === 0 && wouldBreak.length === 0,
    notes: notesOn(judged),
  };
}
