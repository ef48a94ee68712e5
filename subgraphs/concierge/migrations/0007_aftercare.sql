CREATE TABLE "concierge"."completions" (
	"project_id" uuid PRIMARY KEY NOT NULL,
	"id" uuid NOT NULL,
	"basis" text NOT NULL,
	"is_served" boolean NOT NULL,
	"agreement_id" uuid,
	"finished_at" timestamp with time zone NOT NULL,
	"finished_by" jsonb NOT NULL,
	"archive" jsonb,
	"version" integer NOT NULL,
	CONSTRAINT "completions_id_unique" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "concierge"."evaluations" (
	"project_id" uuid PRIMARY KEY NOT NULL,
	"id" uuid NOT NULL,
	"efficiency" integer NOT NULL,
	"attitude" integer NOT NULL,
	"integrity" integer NOT NULL,
	"text" text,
	"made_at" timestamp with time zone NOT NULL,
	"made_by" jsonb NOT NULL,
	CONSTRAINT "evaluations_id_unique" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "concierge"."project_links" (
	"project_id" uuid PRIMARY KEY NOT NULL,
	"earlier_project_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"reason" text,
	"linked_at" timestamp with time zone NOT NULL,
	"linked_by" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "concierge"."recognition_decisions" (
	"recognition_id" uuid PRIMARY KEY NOT NULL,
	"is_confirmed" boolean NOT NULL,
	"reason" text NOT NULL,
	"decided_at" timestamp with time zone NOT NULL,
	"decided_by" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "concierge"."recognitions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"rule" text NOT NULL,
	"basis" text NOT NULL,
	"reason" jsonb NOT NULL,
	"project_ids" uuid[] NOT NULL,
	"raised_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "concierge"."service_file_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"file_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"material" jsonb,
	"document_type" text,
	"document_id" uuid,
	"added_at" timestamp with time zone NOT NULL,
	"added_by" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "concierge"."service_files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"status" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"opened_by" jsonb NOT NULL,
	"closing" jsonb,
	"kept_by_id" uuid,
	"handoff_id" uuid,
	"handover" jsonb,
	"version" integer NOT NULL,
	CONSTRAINT "service_files_project_id_unique" UNIQUE("project_id"),
	CONSTRAINT "service_files_handoff_id_unique" UNIQUE("handoff_id")
);
--> statement-breakpoint
CREATE TABLE "concierge"."service_visits" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"reason" text NOT NULL,
	"visitor_id" uuid,
	"due_on" date NOT NULL,
	"is_provisional" boolean NOT NULL,
	"amber_from" date NOT NULL,
	"overdue_told" boolean NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"opened_by" jsonb NOT NULL,
	"paid_on" date,
	"record" jsonb,
	"problem_id" uuid,
	"version" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "concierge"."evaluations" ADD CONSTRAINT "evaluations_project_id_completions_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "concierge"."completions"("project_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concierge"."recognition_decisions" ADD CONSTRAINT "recognition_decisions_recognition_id_recognitions_id_fk" FOREIGN KEY ("recognition_id") REFERENCES "concierge"."recognitions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concierge"."recognitions" ADD CONSTRAINT "recognitions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "concierge"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concierge"."service_file_entries" ADD CONSTRAINT "service_file_entries_file_id_service_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "concierge"."service_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concierge"."service_files" ADD CONSTRAINT "service_files_kept_by_id_units_id_fk" FOREIGN KEY ("kept_by_id") REFERENCES "concierge"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concierge"."service_visits" ADD CONSTRAINT "service_visits_visitor_id_people_id_fk" FOREIGN KEY ("visitor_id") REFERENCES "concierge"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "project_links_earlier" ON "concierge"."project_links" USING btree ("earlier_project_id","project_id");--> statement-breakpoint
CREATE UNIQUE INDEX "recognitions_once" ON "concierge"."recognitions" USING btree ("person_id","rule","basis");--> statement-breakpoint
CREATE INDEX "service_file_entries_file" ON "concierge"."service_file_entries" USING btree ("file_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "service_file_entries_document" ON "concierge"."service_file_entries" USING btree ("file_id","document_id") WHERE document_id is not null;--> statement-breakpoint
CREATE INDEX "service_files_status" ON "concierge"."service_files" USING btree ("status","id");--> statement-breakpoint
CREATE INDEX "service_visits_project" ON "concierge"."service_visits" USING btree ("project_id","id");--> statement-breakpoint
CREATE INDEX "service_visits_visitor" ON "concierge"."service_visits" USING btree ("visitor_id","id");--> statement-breakpoint
CREATE INDEX "service_visits_due" ON "concierge"."service_visits" USING btree ("due_on") WHERE paid_on is null;--> statement-breakpoint
CREATE INDEX "steward_terms_person" ON "concierge"."steward_terms" USING btree ("person_id","project_id");