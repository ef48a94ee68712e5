CREATE SCHEMA "exchange";
--> statement-breakpoint
CREATE TABLE "exchange"."event_log" (
	"gseq" bigint PRIMARY KEY NOT NULL,
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
	CONSTRAINT "event_log_id_unique" UNIQUE("id"),
	CONSTRAINT "event_log_project_seq" UNIQUE("project_id","seq")
);
--> statement-breakpoint
CREATE TABLE "exchange"."handoffs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gseq" bigint NOT NULL,
	"project_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"sender" text NOT NULL,
	"cover" jsonb NOT NULL,
	"materials" jsonb NOT NULL,
	"due_working_days" integer NOT NULL,
	"due_date" date NOT NULL,
	"due_provisional" boolean NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"status" text NOT NULL,
	"completed_at" timestamp with time zone,
	"digest" text NOT NULL,
	CONSTRAINT "handoffs_gseq_unique" UNIQUE("gseq")
);
--> statement-breakpoint
CREATE TABLE "exchange"."legs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"handoff_id" uuid NOT NULL,
	"place" smallint NOT NULL,
	"recipient" text NOT NULL,
	"status" text NOT NULL,
	"attempts" integer NOT NULL,
	"attempts_before_replay" integer NOT NULL,
	"reason" text,
	"changed_at" timestamp with time zone NOT NULL,
	"delivered_at" timestamp with time zone,
	"received_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "exchange"."log_head" (
	"id" smallint PRIMARY KEY NOT NULL,
	"gseq" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "exchange"."project_facts" (
	"project_id" uuid PRIMARY KEY NOT NULL,
	"facts" jsonb NOT NULL,
	"gseq" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "exchange"."project_heads" (
	"project_id" uuid PRIMARY KEY NOT NULL,
	"seq" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "exchange"."receipts" (
	"leg_id" uuid PRIMARY KEY NOT NULL,
	"recipient" text NOT NULL,
	"digest" text NOT NULL,
	"signed_at" text NOT NULL,
	"signature" text NOT NULL,
	"stored_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "exchange"."recipient_history" (
	"position" bigserial NOT NULL,
	"recipient" text NOT NULL,
	"department" text NOT NULL,
	"name" text NOT NULL,
	"endpoint" text NOT NULL,
	"public_key" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	CONSTRAINT "recipient_history_recipient_position_pk" PRIMARY KEY("recipient","position")
);
--> statement-breakpoint
CREATE TABLE "exchange"."recipients" (
	"id" text PRIMARY KEY NOT NULL,
	"department" text NOT NULL,
	"name" text NOT NULL,
	"endpoint" text NOT NULL,
	"public_key" text NOT NULL,
	"since" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "exchange"."legs" ADD CONSTRAINT "legs_handoff_id_handoffs_id_fk" FOREIGN KEY ("handoff_id") REFERENCES "exchange"."handoffs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange"."receipts" ADD CONSTRAINT "receipts_leg_id_legs_id_fk" FOREIGN KEY ("leg_id") REFERENCES "exchange"."legs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "handoffs_project" ON "exchange"."handoffs" USING btree ("project_id","gseq");--> statement-breakpoint
CREATE INDEX "handoffs_status" ON "exchange"."handoffs" USING btree ("status","gseq");--> statement-breakpoint
CREATE INDEX "legs_handoff" ON "exchange"."legs" USING btree ("handoff_id","place");--> statement-breakpoint
CREATE INDEX "legs_status" ON "exchange"."legs" USING btree ("status","id");--> statement-breakpoint
CREATE INDEX "legs_recipient" ON "exchange"."legs" USING btree ("recipient","handoff_id");