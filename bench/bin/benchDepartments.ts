/** `npm run bench:departments`: one of five departments sick in every way, and what that costs whom. */
import { writeFileSync } from 'node:fs';
import { departmentsTable } from '../departments/departmentsTable.ts';
import { measureDepartments } from '../departments/measureDepartments.ts';
import { type DepartmentsBenchArguments, departmentsBenchHelp, readArguments } from '../departments/readArguments.ts';
import { describeMachine } from '../exchange/describeMachine.ts';

/** What a busy event loop may add to a deadline. */
const graceMs = 500;
const residentAtMost = 600_000_000;
const othersMayRise = 0.1;

const given = readOrExplain();
if (given?.help) console.log(departmentsBenchHelp);
else if (given !== null) await run(given);

function readOrExplain(): DepartmentsBenchArguments | null {
  try {
    return readArguments(process.argv.slice(2));
  } catch (cause) {
    return explain(cause);
  }
}

async function run(settings: DepartmentsBenchArguments): Promise<void> {
  const { rounds, seconds, perSecond, deadlineMs, quick, json } = settings;
  const [machine = ''] = describeMachine();
  console.log(`One of five departments sick  部门故障\n${machine}`);
  console.log(
    `${rounds} rounds of ${seconds} s without and ${seconds} s with the fault · ${perSecond} requests a second`,
  );
  console.log(`of each kind of clients · deadline ${deadlineMs} ms\n`);
  try {
    const figures = await measureDepartments(settings, (line) => console.log(line));
    const promised = { answeredWithinMs: deadlineMs + graceMs, residentAtMost, othersMayRise };
    const { text, isKept } = departmentsTable(figures, promised);
    console.log(`\n${text}`);
    if (json !== null) writeFileSync(json, `${JSON.stringify({ machine, settings, figures }, null, 2)}\n`);
    if (!isKept && !quick) process.exitCode = 1;
  } catch (cause) {
    explain(cause);
  }
}

function explain(cause: unknown): null {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
  return null;
}
