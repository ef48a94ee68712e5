import { Client } from 'pg';

// By hand, because drizzle-kit keeps migrations for what lives on, and these schemas live for one run. The columns are
// those of senderTables.ts, the simulator's recipientTables.ts and, for outbox and inbox, of departmentTables.ts in the runtime.
const statements = `
create schema bench_sender;
create table bench_sender.outbox (
  position bigserial primary key, message_id uuid not null unique, message jsonb not null,
  written_at timestamptz not null default now(), sent_at timestamptz, refusal text);
create index on bench_sender.outbox (position) where sent_at is null and refusal is null;
create table bench_sender.projects (id uuid primary key, version integer not null);
create table bench_sender.sent (
  position bigserial primary key, "row" text not null, project_id uuid not null, message_id uuid not null,
  sent_at timestamptz not null default now());
create index on bench_sender.sent ("row");
create table bench_sender.sent_legs (
  leg_id uuid primary key, "row" text not null, handoff_id uuid not null, recipient text not null, digest text not null);
create index on bench_sender.sent_legs ("row");
create schema bench_recipient;
create table bench_recipient.inbox (message_id uuid primary key, received_at timestamptz not null default now());
create table bench_recipient.effects (position bigserial primary key, leg_id uuid not null, recipient text not null);
create index on bench_recipient.effects (leg_id);
create table bench_recipient.given_receipts (leg_id uuid primary key, receipt jsonb not null);
`;

/** Makes what the sender and the recipients keep. */
export async function createBenchSchemas(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statements);
  } finally {
    await client.end();
  }
}
