CREATE SCHEMA "concierge";
--> statement-breakpoint
CREATE TABLE "concierge"."absences" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"first_day" date NOT NULL,
	"last_day" date NOT NULL,
	"reason" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"back_on" date
);
--> statement-breakpoint
CREATE TABLE "concierge"."feed_cursor" (
	"feed" text PRIMARY KEY NOT NULL,
	"gseq" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "concierge"."feed_failures" (
	"gseq" bigint PRIMARY KEY NOT NULL,
	"event_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"failed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "concierge"."inbox" (
	"message_id" uuid PRIMARY KEY NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "concierge"."outbox" (
	"position" bigserial PRIMARY KEY NOT NULL,
	"message_id" uuid NOT NULL,
	"message" jsonb NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	"refusal" text,
	CONSTRAINT "outbox_message_id_unique" UNIQUE("message_id")
);
--> statement-breakpoint
CREATE TABLE "concierge"."people" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subject" text,
	"name" text NOT NULL,
	"unit_id" uuid NOT NULL,
	"phone" text,
	"registered_at" timestamp with time zone NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "people_subject_unique" UNIQUE("subject")
);
--> statement-breakpoint
CREATE TABLE "concierge"."personnel_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"action" text NOT NULL,
	"unit_id" uuid NOT NULL,
	"person_id" uuid,
	"at" timestamp with time zone NOT NULL,
	"actor" jsonb NOT NULL,
	"text" jsonb NOT NULL,
	"before" jsonb NOT NULL,
	"after" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "concierge"."problem_steps" (
	"id" uuid PRIMARY KEY NOT NULL,
	"problem_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"visitor_id" uuid,
	"at" timestamp with time zone NOT NULL,
	"actor" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "concierge"."problems" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"status" text NOT NULL,
	"responsible_id" uuid NOT NULL,
	"reported_by" jsonb NOT NULL,
	"reported_at" timestamp with time zone NOT NULL,
	"round" integer NOT NULL,
	"due_working_days" integer NOT NULL,
	"deadline" date NOT NULL,
	"is_provisional" boolean NOT NULL,
	"amber_from" date NOT NULL,
	"answer" text,
	"solution" text,
	"solved_on" date,
	"overdue_told_round" integer NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "concierge"."project_facts" (
	"project_id" uuid PRIMARY KEY NOT NULL,
	"facts" jsonb NOT NULL,
	"gseq" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "concierge"."role_holdings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"kinds" text[] NOT NULL,
	"stages" text[] NOT NULL,
	"fields" text[] NOT NULL,
	"regions" text[] NOT NULL,
	"granted_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "concierge"."steward_assignments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"by_hand" boolean NOT NULL,
	"reason" jsonb NOT NULL,
	"considered" jsonb NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"made_by" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "concierge"."steward_terms" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"assignment_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"capacity" text NOT NULL,
	"reason" jsonb NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "concierge"."stewardships" (
	"project_id" uuid PRIMARY KEY NOT NULL,
	"status" text NOT NULL,
	"assignment_id" uuid,
	"steward_id" uuid,
	"backup_id" uuid,
	"term_id" uuid,
	"absence_id" uuid,
	"reason" jsonb,
	"since" timestamp with time zone NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "concierge"."units" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"tier" text NOT NULL,
	"region_code" text NOT NULL,
	"backup_person_id" uuid,
	"registered_at" timestamp with time zone NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "concierge"."absences" ADD CONSTRAINT "absences_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "concierge"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concierge"."people" ADD CONSTRAINT "people_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "concierge"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concierge"."problem_steps" ADD CONSTRAINT "problem_steps_problem_id_problems_id_fk" FOREIGN KEY ("problem_id") REFERENCES "concierge"."problems"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concierge"."role_holdings" ADD CONSTRAINT "role_holdings_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "concierge"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "absences_person" ON "concierge"."absences" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "absences_days" ON "concierge"."absences" USING btree ("last_day","first_day");--> statement-breakpoint
CREATE INDEX "outbox_waiting" ON "concierge"."outbox" USING btree ("position") WHERE sent_at is null and refusal is null;--> statement-breakpoint
CREATE INDEX "people_unit" ON "concierge"."people" USING btree ("unit_id");--> statement-breakpoint
CREATE INDEX "personnel_entries_person" ON "concierge"."personnel_entries" USING btree ("person_id","id");--> statement-breakpoint
CREATE INDEX "personnel_entries_unit" ON "concierge"."personnel_entries" USING btree ("unit_id","id");--> statement-breakpoint
CREATE INDEX "problem_steps_problem" ON "concierge"."problem_steps" USING btree ("problem_id","id");--> statement-breakpoint
CREATE INDEX "problems_project" ON "concierge"."problems" USING btree ("project_id","id");--> statement-breakpoint
CREATE INDEX "problems_responsible" ON "concierge"."problems" USING btree ("responsible_id","id");--> statement-breakpoint
CREATE INDEX "problems_waiting" ON "concierge"."problems" USING btree ("deadline") WHERE solved_on is null and overdue_told_round < round;--> statement-breakpoint
CREATE INDEX "role_holdings_person" ON "concierge"."role_holdings" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "role_holdings_regions" ON "concierge"."role_holdings" USING gin ("regions") WHERE revoked_at is null;--> statement-breakpoint
CREATE INDEX "role_holdings_role" ON "concierge"."role_holdings" USING btree ("role") WHERE revoked_at is null;--> statement-breakpoint
CREATE INDEX "steward_assignments_project" ON "concierge"."steward_assignments" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "steward_terms_project" ON "concierge"."steward_terms" USING btree ("project_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "steward_terms_running" ON "concierge"."steward_terms" USING btree ("project_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "stewardships_steward" ON "concierge"."stewardships" USING btree ("steward_id","project_id");--> statement-breakpoint
CREATE INDEX "stewardships_backup" ON "concierge"."stewardships" USING btree ("backup_id","project_id");--> statement-breakpoint
CREATE INDEX "stewardships_unsettled" ON "concierge"."stewardships" USING btree ("status","project_id") WHERE status <> 'SERVING';--> statement-breakpoint
CREATE UNIQUE INDEX "units_name" ON "concierge"."units" USING btree ("region_code","name");--> statement-breakpoint
CREATE INDEX "units_backup" ON "concierge"."units" USING btree ("backup_person_id");