import { watchTolerances } from '../../../subgraphs/approval/src/usecases/watchTolerances.ts';
import { signTolerance } from '../../../subgraphs/approval/test/support/commitmentOperations.ts';
import { onlyOf } from '../../../subgraphs/approval/test/support/onlyOf.ts';
import { openApplication, openProject } from '../../../subgraphs/approval/test/support/openApplication.ts';
import { region } from '../../../subgraphs/approval/test/support/people.ts';
import { startApproval } from '../../../subgraphs/approval/test/support/startApproval.ts';
import type { Probes } from './Probes.ts';

const bars = 'query ($code: String!) { toleranceBars(filter: { ownerCreditCode: $code }) { nodes { id } } }';
const promised = 'construction-contract';

/** An owner that broke its promise, years before what other tests promise. */
export async function probeToleranceBar(subject: string): Promise<Pick<Probes<'approval'>, 'toleranceBar'>> {
  const door = await startApproval();
  door.clock.now = new Date('2017-05-03T02:00:00Z');
  const project = await openProject(door, { landStatus: 'HELD' });
  const { id } = await openApplication(door, {
    ...project,
    itemCode: 'construction-waste-permit',
    without: [promised],
  });
  await door.ask(project.owner, signTolerance, { id, materials: [promised], workingDays: 5 });
  door.clock.now = new Date('2017-05-20T02:00:00Z');
  await watchTolerances(onlyOf(door.needs, [id]));
  const code = project.creditCode;
  return {
    toleranceBar: {
      row: { regionCode: region, ownerUnit: code, agency: 'WATER', provider: 'provider-water', subject },
      async sees(principal) {
        const { data } = await door.subgraph.execute({ query: bars, variables: { code }, principal });
        return Boolean((data as any)?.toleranceBars?.nodes[0]);
      },
    },
  };
}
