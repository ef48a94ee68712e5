CREATE TABLE "exchange"."recipient_rates" (
	"recipient" text PRIMARY KEY NOT NULL,
	"tokens" double precision NOT NULL,
	"filled_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "exchange"."recipient_slots" (
	"recipient" text NOT NULL,
	"slot" smallint NOT NULL,
	"held_until" timestamp with time zone NOT NULL,
	CONSTRAINT "recipient_slots_recipient_slot_pk" PRIMARY KEY("recipient","slot")
);
--> statement-breakpoint
CREATE TABLE "exchange"."event_source_history" (
	"position" bigserial PRIMARY KEY NOT NULL,
	"source" text NOT NULL,
	"change" text NOT NULL,
	"by_subject" text NOT NULL,
	"by_name" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "exchange"."event_source_usage" (
	"source" text NOT NULL,
	"kind" text NOT NULL,
	"window" timestamp with time zone NOT NULL,
	"used" bigint NOT NULL,
	CONSTRAINT "event_source_usage_source_kind_window_pk" PRIMARY KEY("source","kind","window")
);
--> statement-breakpoint
CREATE TABLE "exchange"."event_sources" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"uri" text NOT NULL,
	"types" jsonb NOT NULL,
	"events_per_minute" integer NOT NULL,
	"bytes_per_day" bigint NOT NULL,
	"key_hash" text NOT NULL,
	"former_key_hash" text,
	"former_key_until" timestamp with time zone,
	"suspended_at" timestamp with time zone,
	"registered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "event_sources_uri_unique" UNIQUE("uri")
);
--> statement-breakpoint
CREATE TABLE "exchange"."handoff_summaries" (
	"handoff_id" uuid PRIMARY KEY NOT NULL,
	"legs" jsonb NOT NULL,
	"signed_at" text NOT NULL,
	"signature" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "exchange"."materials" (
	"sha256" text PRIMARY KEY NOT NULL,
	"bytes" bigint NOT NULL,
	"media_type" text NOT NULL,
	"brought_by" text NOT NULL,
	"stored_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "exchange"."archive_segments" (
	"number" integer PRIMARY KEY NOT NULL,
	"first_gseq" bigint NOT NULL,
	"last_gseq" bigint NOT NULL,
	"file" text NOT NULL,
	"bytes" bigint NOT NULL,
	"previous" text NOT NULL,
	"hash" text NOT NULL,
	"archived_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "exchange"."archived_ids" (
	"id" uuid PRIMARY KEY NOT NULL,
	"digest" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "exchange"."event_intake" (
	"position" bigserial PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"id" uuid NOT NULL,
	"type" text NOT NULL,
	"source" text NOT NULL,
	"time" timestamp with time zone NOT NULL,
	"entity_type" text NOT NULL,
	"entity_id" text NOT NULL,
	"visibility" text NOT NULL,
	"actor_subject" text NOT NULL,
	"actor_name" text NOT NULL,
	"summary_en" text NOT NULL,
	"summary_zh" text NOT NULL,
	"data" jsonb NOT NULL,
	"digest" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "event_intake_id_unique" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "exchange"."ledger" (
	"position" bigint PRIMARY KEY NOT NULL,
	"id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"step" text NOT NULL,
	"handoff_id" uuid,
	"leg_id" uuid,
	"actor" text NOT NULL,
	"detail" jsonb NOT NULL,
	"previous" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "ledger_id_unique" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "exchange"."ledger_checkpoints" (
	"position" bigint PRIMARY KEY NOT NULL,
	"hash" text NOT NULL,
	"at" text NOT NULL,
	"signature" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "exchange"."ledger_intake" (
	"intake" bigserial PRIMARY KEY NOT NULL,
	"id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"step" text NOT NULL,
	"handoff_id" uuid,
	"leg_id" uuid,
	"actor" text NOT NULL,
	"detail" jsonb NOT NULL,
	CONSTRAINT "ledger_intake_id_unique" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "exchange"."own_keys" (
	"name" text PRIMARY KEY NOT NULL,
	"public_key" text NOT NULL,
	"private_key" text NOT NULL,
	"since" timestamp with time zone NOT NULL
);
--> statement-breakpoint
DROP INDEX "exchange"."handoffs_project";--> statement-breakpoint
DROP INDEX "exchange"."handoffs_status";--> statement-breakpoint
ALTER TABLE "exchange"."recipient_history" ALTER COLUMN "endpoint" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "exchange"."recipient_history" ALTER COLUMN "public_key" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "exchange"."recipients" ALTER COLUMN "endpoint" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "exchange"."recipients" ALTER COLUMN "public_key" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "exchange"."handoffs" ADD COLUMN "position" bigserial NOT NULL;--> statement-breakpoint
ALTER TABLE "exchange"."handoffs" ADD COLUMN "priority" smallint DEFAULT 10 NOT NULL;--> statement-breakpoint
ALTER TABLE "exchange"."handoffs" ADD COLUMN "reminded_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "exchange"."handoffs" ADD COLUMN "escalated_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "exchange"."legs" ADD COLUMN "channel" text;--> statement-breakpoint
ALTER TABLE "exchange"."legs" ADD COLUMN "papers" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "exchange"."log_head" ADD COLUMN "ledger_position" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "exchange"."log_head" ADD COLUMN "ledger_hash" text DEFAULT '0000000000000000000000000000000000000000000000000000000000000000' NOT NULL;--> statement-breakpoint
ALTER TABLE "exchange"."log_head" ADD COLUMN "holder" text;--> statement-breakpoint
ALTER TABLE "exchange"."log_head" ADD COLUMN "held_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "exchange"."receipts" ADD COLUMN "signed_by" text DEFAULT 'RECIPIENT' NOT NULL;--> statement-breakpoint
ALTER TABLE "exchange"."receipts" ADD COLUMN "evidence" jsonb;--> statement-breakpoint
ALTER TABLE "exchange"."recipient_history" ADD COLUMN "channel" text DEFAULT 'PLATFORM' NOT NULL;--> statement-breakpoint
ALTER TABLE "exchange"."recipient_history" ADD COLUMN "email" text;--> statement-breakpoint
ALTER TABLE "exchange"."recipient_history" ADD COLUMN "share_folder" text;--> statement-breakpoint
ALTER TABLE "exchange"."recipient_history" ADD COLUMN "address" text;--> statement-breakpoint
ALTER TABLE "exchange"."recipient_history" ADD COLUMN "max_concurrent" integer;--> statement-breakpoint
ALTER TABLE "exchange"."recipient_history" ADD COLUMN "per_minute" integer;--> statement-breakpoint
ALTER TABLE "exchange"."recipients" ADD COLUMN "channel" text DEFAULT 'PLATFORM' NOT NULL;--> statement-breakpoint
ALTER TABLE "exchange"."recipients" ADD COLUMN "email" text;--> statement-breakpoint
ALTER TABLE "exchange"."recipients" ADD COLUMN "share_folder" text;--> statement-breakpoint
ALTER TABLE "exchange"."recipients" ADD COLUMN "address" text;--> statement-breakpoint
ALTER TABLE "exchange"."recipients" ADD COLUMN "max_concurrent" integer;--> statement-breakpoint
ALTER TABLE "exchange"."recipients" ADD COLUMN "per_minute" integer;--> statement-breakpoint
ALTER TABLE "exchange"."handoff_summaries" ADD CONSTRAINT "handoff_summaries_handoff_id_handoffs_id_fk" FOREIGN KEY ("handoff_id") REFERENCES "exchange"."handoffs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ledger_handoff" ON "exchange"."ledger" USING btree ("handoff_id","position");--> statement-breakpoint
CREATE INDEX "handoffs_materials" ON "exchange"."handoffs" USING gin ("materials" jsonb_path_ops);--> statement-breakpoint
CREATE INDEX "handoffs_due" ON "exchange"."handoffs" USING btree ("due_date") WHERE completed_at is null;--> statement-breakpoint
CREATE INDEX "handoffs_project" ON "exchange"."handoffs" USING btree ("project_id","position");--> statement-breakpoint
CREATE INDEX "handoffs_status" ON "exchange"."handoffs" USING btree ("status","position");--> statement-breakpoint
ALTER TABLE "exchange"."handoffs" ADD CONSTRAINT "handoffs_position_unique" UNIQUE("position");--> statement-breakpoint
ALTER TABLE "exchange"."handoffs" DROP CONSTRAINT "handoffs_gseq_unique";--> statement-breakpoint
ALTER TABLE "exchange"."handoffs" DROP COLUMN "gseq";
