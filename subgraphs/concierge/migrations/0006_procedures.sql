CREATE TABLE "concierge"."procedure_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"step" text NOT NULL,
	"action" text NOT NULL,
	"text" text NOT NULL,
	"evidence" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "concierge"."procedure_steps" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"project_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"done" jsonb,
	"done_at" timestamp with time zone,
	"deadline" date,
	"due_working_days" integer,
	"amber_from" date,
	"is_provisional" boolean,
	"overdue_told" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "concierge"."procedures" (
	"project_id" uuid PRIMARY KEY NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"stage" text NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "concierge"."project_signs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"project_id" uuid NOT NULL,
	"step" text NOT NULL,
	"event_id" uuid NOT NULL,
	"gseq" bigint NOT NULL,
	"entity_id" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by" jsonb NOT NULL,
	"items" integer
);
--> statement-breakpoint
CREATE TABLE "concierge"."project_team_members" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"role" text NOT NULL,
	"stage" text,
	"field" text,
	"person_id" uuid NOT NULL,
	"by_hand" boolean NOT NULL,
	"reason" jsonb NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"made_by" jsonb NOT NULL,
	"until" timestamp with time zone,
	"end_reason" jsonb,
	"ended_by_hand" boolean
);
--> statement-breakpoint
CREATE TABLE "concierge"."project_teams" (
	"project_id" uuid PRIMARY KEY NOT NULL,
	"reasons" jsonb NOT NULL,
	"formed_at" timestamp with time zone NOT NULL,
	"dissolved_at" timestamp with time zone,
	"dissolve_reason" text,
	"review_on" date,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "concierge"."team_vacancies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"role" text NOT NULL,
	"stage" text,
	"field" text,
	"reason" jsonb NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"until" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "concierge"."procedure_entries" ADD CONSTRAINT "procedure_entries_project_id_procedures_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "concierge"."procedures"("project_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concierge"."procedure_steps" ADD CONSTRAINT "procedure_steps_project_id_procedures_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "concierge"."procedures"("project_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concierge"."project_team_members" ADD CONSTRAINT "project_team_members_project_id_project_teams_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "concierge"."project_teams"("project_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concierge"."project_team_members" ADD CONSTRAINT "project_team_members_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "concierge"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concierge"."team_vacancies" ADD CONSTRAINT "team_vacancies_project_id_project_teams_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "concierge"."project_teams"("project_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "procedure_entries_project" ON "concierge"."procedure_entries" USING btree ("project_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "procedure_steps_once" ON "concierge"."procedure_steps" USING btree ("project_id","kind");--> statement-breakpoint
CREATE INDEX "procedure_steps_waiting" ON "concierge"."procedure_steps" USING btree ("deadline") WHERE done_at is null and not overdue_told;--> statement-breakpoint
CREATE INDEX "procedures_stage" ON "concierge"."procedures" USING btree ("stage","project_id");--> statement-breakpoint
CREATE UNIQUE INDEX "project_signs_once" ON "concierge"."project_signs" USING btree ("project_id","step");--> statement-breakpoint
CREATE INDEX "project_team_members_project" ON "concierge"."project_team_members" USING btree ("project_id","id");--> statement-breakpoint
CREATE INDEX "project_team_members_person" ON "concierge"."project_team_members" USING btree ("person_id") WHERE until is null;--> statement-breakpoint
CREATE INDEX "project_teams_review" ON "concierge"."project_teams" USING btree ("review_on") WHERE dissolved_at is null;--> statement-breakpoint
CREATE INDEX "team_vacancies_project" ON "concierge"."team_vacancies" USING btree ("project_id","id");--> statement-breakpoint
CREATE INDEX "team_vacancies_open" ON "concierge"."team_vacancies" USING btree ("id") WHERE until is null;