CREATE SCHEMA "utilities";
--> statement-breakpoint
CREATE TABLE "utilities"."feed_cursor" (
	"feed" text PRIMARY KEY NOT NULL,
	"gseq" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "utilities"."feed_failures" (
	"gseq" bigint PRIMARY KEY NOT NULL,
	"event_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"failed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "utilities"."inbox" (
	"message_id" uuid PRIMARY KEY NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "utilities"."joint_applications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"matter_codes" text[] NOT NULL,
	"catalogue_version" text NOT NULL,
	"stage" text NOT NULL,
	"form" jsonb NOT NULL,
	"materials" jsonb NOT NULL,
	"counter" jsonb NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "utilities"."joint_steps" (
	"application_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by" jsonb NOT NULL,
	"to" text NOT NULL,
	"work" jsonb NOT NULL,
	CONSTRAINT "joint_steps_application_id_position_pk" PRIMARY KEY("application_id","position")
);
--> statement-breakpoint
CREATE TABLE "utilities"."matter_steps" (
	"task_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by" jsonb NOT NULL,
	"to" text NOT NULL,
	"work" jsonb NOT NULL,
	CONSTRAINT "matter_steps_task_id_position_pk" PRIMARY KEY("task_id","position")
);
--> statement-breakpoint
CREATE TABLE "utilities"."matter_tasks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"application_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"leg_id" uuid NOT NULL,
	"matter_code" text NOT NULL,
	"matter_name" jsonb NOT NULL,
	"kind" text NOT NULL,
	"provider" text NOT NULL,
	"promised_working_days" integer NOT NULL,
	"status" text NOT NULL,
	"form" jsonb NOT NULL,
	"materials" jsonb NOT NULL,
	"overdue_since" date,
	"due_date" date,
	"calendar_version" text NOT NULL,
	"finished_at" timestamp with time zone,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "utilities"."outbox" (
	"position" bigserial PRIMARY KEY NOT NULL,
	"message_id" uuid NOT NULL,
	"message" jsonb NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	"refusal" text,
	CONSTRAINT "outbox_message_id_unique" UNIQUE("message_id")
);
--> statement-breakpoint
CREATE TABLE "utilities"."project_facts" (
	"project_id" uuid PRIMARY KEY NOT NULL,
	"facts" jsonb NOT NULL,
	"gseq" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "utilities"."provider_keys" (
	"provider" text PRIMARY KEY NOT NULL,
	"public_key" text NOT NULL,
	"private_key" text NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "utilities"."receipts" (
	"leg_id" uuid PRIMARY KEY NOT NULL,
	"recipient" text NOT NULL,
	"digest" text NOT NULL,
	"signed_at" text NOT NULL,
	"signature" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "utilities"."joint_steps" ADD CONSTRAINT "joint_steps_application_id_joint_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "utilities"."joint_applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "utilities"."matter_steps" ADD CONSTRAINT "matter_steps_task_id_matter_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "utilities"."matter_tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "utilities"."matter_tasks" ADD CONSTRAINT "matter_tasks_application_id_joint_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "utilities"."joint_applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "joint_applications_of_project" ON "utilities"."joint_applications" USING btree ("project_id","id");--> statement-breakpoint
CREATE INDEX "matter_tasks_of_application" ON "utilities"."matter_tasks" USING btree ("application_id");--> statement-breakpoint
CREATE INDEX "matter_tasks_of_project" ON "utilities"."matter_tasks" USING btree ("project_id","matter_code");--> statement-breakpoint
CREATE INDEX "matter_tasks_of_leg" ON "utilities"."matter_tasks" USING btree ("leg_id");--> statement-breakpoint
CREATE INDEX "matter_tasks_open" ON "utilities"."matter_tasks" USING btree ("provider","due_date","id") WHERE finished_at is null;--> statement-breakpoint
CREATE INDEX "matter_tasks_finished" ON "utilities"."matter_tasks" USING btree ("provider","due_date","id") WHERE finished_at is not null;--> statement-breakpoint
CREATE INDEX "matter_tasks_due" ON "utilities"."matter_tasks" USING btree ("due_date") WHERE finished_at is null and overdue_since is null;--> statement-breakpoint
CREATE INDEX "outbox_waiting" ON "utilities"."outbox" USING btree ("position") WHERE sent_at is null and refusal is null;