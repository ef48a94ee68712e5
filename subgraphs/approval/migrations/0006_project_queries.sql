CREATE TABLE "approval"."project_stewards" (
	"project_id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid,
	"person_name" text,
	"since" timestamp with time zone NOT NULL,
	"gseq" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "approval"."applications" ADD COLUMN "amber_from" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "approval"."applications" ADD COLUMN "red_from" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "approval"."applications" ADD COLUMN "light_calendar" text;--> statement-breakpoint
ALTER TABLE "approval"."projects" ADD COLUMN "open_applications" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "approval"."projects" ADD COLUMN "amber_from" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "approval"."projects" ADD COLUMN "red_from" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "approval"."projects" ADD COLUMN "nearest_due_on" date DEFAULT '9999-12-31' NOT NULL;--> statement-breakpoint
CREATE INDEX "project_stewards_person" ON "approval"."project_stewards" USING btree ("person_id","project_id");--> statement-breakpoint
CREATE INDEX "applications_open" ON "approval"."applications" USING btree ("project_id") WHERE status in ('SUBMITTED', 'CORRECTION_REQUESTED', 'ACCEPTED', 'UNDER_REVIEW', 'SPECIAL_PROCEDURE');--> statement-breakpoint
CREATE INDEX "projects_due" ON "approval"."projects" USING btree ("nearest_due_on","id");--> statement-breakpoint
CREATE INDEX "projects_name" ON "approval"."projects" USING btree (name collate "C","id");