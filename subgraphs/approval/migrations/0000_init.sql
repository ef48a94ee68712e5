CREATE SCHEMA "approval";
--> statement-breakpoint
CREATE TABLE "approval"."application_steps" (
	"id" uuid PRIMARY KEY NOT NULL,
	"application_id" uuid NOT NULL,
	"action" text NOT NULL,
	"from_status" text,
	"to_status" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by" jsonb NOT NULL,
	"on_behalf_of" text,
	"note" text
);
--> statement-breakpoint
CREATE TABLE "approval"."applications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"project_id" uuid NOT NULL,
	"item" jsonb NOT NULL,
	"item_code" text NOT NULL,
	"agency" text NOT NULL,
	"stage" text NOT NULL,
	"status" text NOT NULL,
	"materials" text[] NOT NULL,
	"correction" jsonb,
	"special_procedures" jsonb NOT NULL,
	"decision" jsonb,
	"drafted_at" timestamp with time zone NOT NULL,
	"submitted_at" timestamp with time zone,
	"due_on" date,
	"due_calendar" text,
	"overdue_announced_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "approval"."clock_entries" (
	"application_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"kind" text NOT NULL,
	"purpose" text NOT NULL,
	"promised_working_days" integer NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "clock_entries_application_id_seq_pk" PRIMARY KEY("application_id","seq")
);
--> statement-breakpoint
CREATE TABLE "approval"."contact_changes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"role" text NOT NULL,
	"before" jsonb NOT NULL,
	"after" jsonb NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"changed_by" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "approval"."feed_cursor" (
	"feed" text PRIMARY KEY NOT NULL,
	"gseq" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "approval"."feed_failures" (
	"gseq" bigint PRIMARY KEY NOT NULL,
	"event_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"failed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "approval"."inbox" (
	"message_id" uuid PRIMARY KEY NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "approval"."key_listings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"level" text NOT NULL,
	"list_region" text NOT NULL,
	"year" integer NOT NULL,
	"item_no" integer NOT NULL,
	"category" text NOT NULL,
	"listed_at" timestamp with time zone NOT NULL,
	"listed_by" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "approval"."outbox" (
	"position" bigserial PRIMARY KEY NOT NULL,
	"message_id" uuid NOT NULL,
	"message" jsonb NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	"refusal" text,
	CONSTRAINT "outbox_message_id_unique" UNIQUE("message_id")
);
--> statement-breakpoint
CREATE TABLE "approval"."project_facts" (
	"project_id" uuid PRIMARY KEY NOT NULL,
	"facts" jsonb NOT NULL,
	"gseq" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "approval"."projects" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"owner_name" text NOT NULL,
	"owner_credit_code" text NOT NULL,
	"contacts" jsonb NOT NULL,
	"region_code" text NOT NULL,
	"tier" text NOT NULL,
	"kind" text NOT NULL,
	"investment_source" text NOT NULL,
	"land_status" text NOT NULL,
	"functional_zone" text,
	"planned_start" date NOT NULL,
	"planned_completion" date NOT NULL,
	"key_levels" text[] NOT NULL,
	"stage" text NOT NULL,
	"registered_at" timestamp with time zone NOT NULL,
	"registered_by" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "approval"."application_steps" ADD CONSTRAINT "application_steps_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "approval"."applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval"."applications" ADD CONSTRAINT "applications_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "approval"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval"."clock_entries" ADD CONSTRAINT "clock_entries_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "approval"."applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval"."contact_changes" ADD CONSTRAINT "contact_changes_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "approval"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval"."key_listings" ADD CONSTRAINT "key_listings_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "approval"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "application_steps_application" ON "approval"."application_steps" USING btree ("application_id","id");--> statement-breakpoint
CREATE INDEX "applications_project" ON "approval"."applications" USING btree ("project_id","id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "applications_inbox" ON "approval"."applications" USING btree ("agency","due_on") WHERE status in ('SUBMITTED', 'ACCEPTED', 'UNDER_REVIEW', 'SPECIAL_PROCEDURE');--> statement-breakpoint
CREATE INDEX "applications_due" ON "approval"."applications" USING btree ("due_on") WHERE overdue_announced_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "applications_one_live" ON "approval"."applications" USING btree ("project_id","item_code") WHERE status not in ('NOT_ACCEPTED', 'REJECTED', 'WITHDRAWN', 'REVOKED');--> statement-breakpoint
CREATE INDEX "contact_changes_project" ON "approval"."contact_changes" USING btree ("project_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "key_listings_place" ON "approval"."key_listings" USING btree ("level","list_region","year","item_no");--> statement-breakpoint
CREATE UNIQUE INDEX "key_listings_project" ON "approval"."key_listings" USING btree ("project_id","level","year");--> statement-breakpoint
CREATE INDEX "outbox_waiting" ON "approval"."outbox" USING btree ("position") WHERE sent_at is null and refusal is null;--> statement-breakpoint
CREATE UNIQUE INDEX "projects_code" ON "approval"."projects" USING btree ("code");--> statement-breakpoint
CREATE INDEX "projects_owner" ON "approval"."projects" USING btree ("owner_credit_code","id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "projects_region" ON "approval"."projects" USING btree ("region_code" text_pattern_ops,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "projects_stage" ON "approval"."projects" USING btree ("stage","id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "projects_key_levels" ON "approval"."projects" USING gin ("key_levels");