import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type HandoffRequest, outboxMessageSchema } from '@guanjia/kernel/messages';
import type { Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { asc, sql } from '@guanjia/runtime/drizzle';
import { expect } from 'vitest';
import { outbox } from '../src/storage/tables.ts';
import { items } from './catalogue.ts';
import { somebody } from './somebody.ts';
import type { AcceptanceUnderTest } from './startAcceptance.ts';

const fields = `id status version finishedAt missingKinds { code name } papers { code sha256 }
  rounds { number handoffId legId startedByName result reason stuckReason }
  receipt { recipient recipientName signerName digest signedAt }`;
/** What the tests ask of a project's archive. */
export const archiveDocuments = {
  prepare: `mutation ($projectId: ID!, $papers: [ArchivePaperInput!]!) { archive: prepareArchive(projectId: $projectId, papers: $papers) { ${fields} } }`,
  handOver: `mutation ($projectId: ID!) { archive: handOverArchive(projectId: $projectId) { ${fields} } }`,
  read: `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { archive { ${fields} } } } }`,
} as const;

/** The kinds of papers without which the archive takes no file. */
export const requiredKinds = [
  'archive-catalogue',
  'preparation-papers',
  'supervision-papers',
  'construction-papers',
  'as-built-drawings',
  'completion-papers',
];

/** The rules of an area whose archive does not wait for phase 2. */
export function firstPhaseRules(): URL {
  const shipped = readFileSync(new URL('../data/archive.json', import.meta.url), 'utf8');
  const file = join(mkdtempSync(join(tmpdir(), 'archive-rules-')), 'archive.json');
  writeFileSync(file, shipped.replace('["FIRST", "SECOND"]', '["FIRST"]'));
  return pathToFileURL(file);
}

/** A paper of each kind. */
export const papersOf = (codes: readonly string[] = requiredKinds) =>
  codes.map((code, index) => ({
    code,
    sha256: createHash('sha256').update(`${code}${index}`).digest('hex'),
    name: `${code}.pdf`,
    mediaType: 'application/pdf',
    bytes: 10,
  }));

/** A renovation has three phase-1 items: fire, archives, filing; and one of phase 2. */
export const firstPhase = [items.fire, items.archives, items.filing];
export const secondPhase = [items.telecom];

/** What the exchange tells of a leg. */
export const legEvent = (
  { facts, round }: { facts: ProjectFacts; round: { handoffId: string; legId: string } },
  type: string,
  more: object,
) => ({
  type: `exchange.${type}`,
  projectId: facts.projectId,
  data: {
    handoffId: round.handoffId,
    legId: round.legId,
    recipient: 'ARCHIVES',
    purpose: 'ARCHIVE',
    sender: 'acceptance',
    ...more,
  },
});

/** What the department does up to the handover of a file. */
export function archiveStage(department: AcceptanceUnderTest) {
  const { prepare, handOver, read } = archiveDocuments;
  const renovation = (): Promise<ProjectFacts> => department.announce({ kind: 'OLD_COMMUNITY_RENOVATION' });
  async function accepted(phases: readonly (readonly string[])[] = [firstPhase, secondPhase]): Promise<ProjectFacts> {
    const facts = await renovation();
    for (const phase of phases) {
      const id = await department.submit(facts, phase);
      for (const item of phase) expect((await department.pass(id, item)).errors).toEqual([]);
    }
    return facts;
  }

  async function archiveOf({ projectId }: ProjectFacts, principal: Principal = somebody.clerkIn('370211')) {
    const { data } = await department.ask(principal, read, { of: [{ __typename: 'Project', id: projectId }] });
    return data._entities[0].archive;
  }

  async function prepared(facts: ProjectFacts, papers = papersOf()): Promise<void> {
    const { errors } = await department.ask(somebody.ownerOf(facts), prepare, { projectId: facts.projectId, papers });
    expect(errors).toEqual([]);
  }

  async function sent() {
    const facts = await accepted();
    await prepared(facts);
    const { data, errors } = await department.ask(somebody.ownerOf(facts), handOver, { projectId: facts.projectId });
    expect(errors).toEqual([]);
    const [round] = data.archive.rounds;
    return { facts, round, handoff: (await handoffsOf(facts))[0] };
  }

  async function handoffsOf({ projectId }: ProjectFacts): Promise<readonly HandoffRequest[]> {
    const ofProject = sql`${outbox.message} -> 'handoff' ->> 'projectId' = ${projectId}`;
    const rows = await department.database.db.select().from(outbox).where(ofProject).orderBy(asc(outbox.position));
    return rows.flatMap(({ message }) => {
      const parsed = outboxMessageSchema.parse(message);
      return parsed.kind === 'handoff' ? [parsed.handoff] : [];
    });
  }

  return { renovation, accepted, archiveOf, prepared, sent, handoffsOf };
}
