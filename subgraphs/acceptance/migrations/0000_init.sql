CREATE SCHEMA "acceptance";
--> statement-breakpoint
CREATE SEQUENCE "acceptance"."joint_acceptance_serial" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE TABLE "acceptance"."acceptance_items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"acceptance_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"item_code" text NOT NULL,
	"place" integer NOT NULL,
	"phase" text NOT NULL,
	"agency" text NOT NULL,
	"status" text NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "acceptance"."feed_cursor" (
	"feed" text PRIMARY KEY NOT NULL,
	"gseq" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "acceptance"."feed_failures" (
	"gseq" bigint PRIMARY KEY NOT NULL,
	"event_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"failed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "acceptance"."inbox" (
	"message_id" uuid PRIMARY KEY NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "acceptance"."item_rounds" (
	"item_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"deadline" date NOT NULL,
	"provisional" boolean NOT NULL,
	"rectification" text,
	"opinion" jsonb,
	"overdue_announced_at" timestamp with time zone,
	CONSTRAINT "item_rounds_item_id_number_pk" PRIMARY KEY("item_id","number")
);
--> statement-breakpoint
CREATE TABLE "acceptance"."joint_acceptances" (
	"id" uuid PRIMARY KEY NOT NULL,
	"serial" integer NOT NULL,
	"register_number" text NOT NULL,
	"project_id" uuid NOT NULL,
	"owner_credit_code" text NOT NULL,
	"region_code" text NOT NULL,
	"key_project" boolean NOT NULL,
	"status" text NOT NULL,
	"phases" text[] NOT NULL,
	"parallel_phases" boolean NOT NULL,
	"leader" jsonb NOT NULL,
	"materials" jsonb NOT NULL,
	"submitted_at" timestamp with time zone NOT NULL,
	"submitted_by" jsonb NOT NULL,
	"outcome" jsonb,
	"version" integer NOT NULL,
	CONSTRAINT "joint_acceptances_serial_unique" UNIQUE("serial"),
	CONSTRAINT "joint_acceptances_register_number_unique" UNIQUE("register_number")
);
--> statement-breakpoint
CREATE TABLE "acceptance"."outbox" (
	"position" bigserial PRIMARY KEY NOT NULL,
	"message_id" uuid NOT NULL,
	"message" jsonb NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	"refusal" text,
	CONSTRAINT "outbox_message_id_unique" UNIQUE("message_id")
);
--> statement-breakpoint
CREATE TABLE "acceptance"."pre_checks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"checked_at" timestamp with time zone NOT NULL,
	"checked_by" jsonb NOT NULL,
	"findings" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "acceptance"."project_facts" (
	"project_id" uuid PRIMARY KEY NOT NULL,
	"facts" jsonb NOT NULL,
	"gseq" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "acceptance"."acceptance_items" ADD CONSTRAINT "acceptance_items_acceptance_id_joint_acceptances_id_fk" FOREIGN KEY ("acceptance_id") REFERENCES "acceptance"."joint_acceptances"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acceptance"."item_rounds" ADD CONSTRAINT "item_rounds_item_id_acceptance_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "acceptance"."acceptance_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "acceptance_items_of_acceptance" ON "acceptance"."acceptance_items" USING btree ("acceptance_id");--> statement-breakpoint
CREATE UNIQUE INDEX "acceptance_items_in_hand" ON "acceptance"."acceptance_items" USING btree ("project_id","item_code") WHERE status in ('UNDER_ACCEPTANCE', 'RECTIFYING', 'PASSED');--> statement-breakpoint
CREATE INDEX "acceptance_items_waiting" ON "acceptance"."acceptance_items" USING btree ("agency") WHERE status = 'UNDER_ACCEPTANCE';--> statement-breakpoint
CREATE INDEX "item_rounds_running" ON "acceptance"."item_rounds" USING btree ("deadline") WHERE opinion is null;--> statement-breakpoint
CREATE INDEX "joint_acceptances_of_project" ON "acceptance"."joint_acceptances" USING btree ("project_id","serial" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "outbox_waiting" ON "acceptance"."outbox" USING btree ("position") WHERE sent_at is null and refusal is null;--> statement-breakpoint
CREATE INDEX "pre_checks_of_project" ON "acceptance"."pre_checks" USING btree ("project_id","id" DESC NULLS LAST);