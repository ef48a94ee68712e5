CREATE TABLE "exchange"."audit_checkpoints" (
	"position" bigint PRIMARY KEY NOT NULL,
	"hash" text NOT NULL,
	"at" text NOT NULL,
	"signature" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "exchange"."audit_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"department" text NOT NULL,
	"action" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"project_id" uuid,
	"region_code" text,
	"entity_type" text NOT NULL,
	"entity_id" text NOT NULL,
	"actor_subject" text NOT NULL,
	"actor_name" text NOT NULL,
	"on_behalf_kind" text,
	"on_behalf_id" text,
	"on_behalf_name" text,
	"actor_right" text,
	"before" jsonb,
	"after" jsonb,
	"digest" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "exchange"."audit_trail" (
	"position" bigint PRIMARY KEY NOT NULL,
	"id" uuid NOT NULL,
	"step" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"department" text NOT NULL,
	"type" text NOT NULL,
	"project_id" uuid,
	"region_code" text,
	"entity_type" text NOT NULL,
	"entity_id" text NOT NULL,
	"actor_subject" text NOT NULL,
	"actor_name" text NOT NULL,
	"on_behalf_kind" text,
	"on_behalf_id" text,
	"on_behalf_name" text,
	"actor_right" text,
	"gseq" bigint,
	"content" text NOT NULL,
	"previous" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "exchange"."audit_waiting" (
	"intake" bigserial PRIMARY KEY NOT NULL,
	"id" uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "exchange"."event_intake" ADD COLUMN "on_behalf_kind" text;--> statement-breakpoint
ALTER TABLE "exchange"."event_intake" ADD COLUMN "on_behalf_id" text;--> statement-breakpoint
ALTER TABLE "exchange"."event_intake" ADD COLUMN "on_behalf_name" text;--> statement-breakpoint
ALTER TABLE "exchange"."event_intake" ADD COLUMN "actor_right" text;--> statement-breakpoint
ALTER TABLE "exchange"."event_log" ADD COLUMN "on_behalf_kind" text;--> statement-breakpoint
ALTER TABLE "exchange"."event_log" ADD COLUMN "on_behalf_id" text;--> statement-breakpoint
ALTER TABLE "exchange"."event_log" ADD COLUMN "on_behalf_name" text;--> statement-breakpoint
ALTER TABLE "exchange"."event_log" ADD COLUMN "actor_right" text;--> statement-breakpoint
ALTER TABLE "exchange"."log_head" ADD COLUMN "audit_gseq" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "exchange"."log_head" ADD COLUMN "audit_position" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "exchange"."log_head" ADD COLUMN "audit_hash" text DEFAULT '0000000000000000000000000000000000000000000000000000000000000000' NOT NULL;--> statement-breakpoint
CREATE INDEX "audit_trail_project" ON "exchange"."audit_trail" USING btree ("project_id","position") WHERE project_id is not null;--> statement-breakpoint
CREATE INDEX "audit_trail_subject" ON "exchange"."audit_trail" USING btree ("actor_subject","position");--> statement-breakpoint
CREATE INDEX "audit_trail_on_behalf" ON "exchange"."audit_trail" USING btree ("on_behalf_id","position") WHERE on_behalf_id is not null;--> statement-breakpoint
CREATE INDEX "audit_trail_type" ON "exchange"."audit_trail" USING btree ("type","position");--> statement-breakpoint
CREATE INDEX "audit_trail_entity" ON "exchange"."audit_trail" USING btree ("entity_id","position");--> statement-breakpoint
CREATE INDEX "audit_trail_right" ON "exchange"."audit_trail" USING btree ("actor_right" text_pattern_ops,"position");--> statement-breakpoint
CREATE INDEX "audit_trail_region" ON "exchange"."audit_trail" USING btree ("region_code" text_pattern_ops,"position");--> statement-breakpoint
CREATE INDEX "audit_trail_at" ON "exchange"."audit_trail" USING btree ("at");