import { composeSupergraph } from '../composeSupergraph.ts';
import { loadEventCatalogue } from '../eventCatalogue.ts';
import { policyLint } from '../policyLint.ts';
import { requireSubgraphs } from '../readSubgraphs.ts';
import { SchemaFault } from '../SchemaFault.ts';

// `npm run policy`: the rules of CONTRIBUTING.md on schemas.

try {
  const subgraphs = requireSubgraphs();
  const { fieldsRead, faults } = policyLint(subgraphs, composeSupergraph(subgraphs), await loadEventCatalogue());
  for (const fault of faults) console.error(fault);
  console.log(`${fieldsRead} fields of ${subgraphs.length} subgraphs read, ${faults.length} faults.`);
  process.exitCode = faults.length > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof SchemaFault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
