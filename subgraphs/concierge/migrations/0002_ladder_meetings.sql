CREATE TABLE "concierge"."enterprise_plans" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"problem_id" uuid,
	"edition" integer NOT NULL,
	"title" text NOT NULL,
	"measures" text[] NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	"issued_by" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "concierge"."policy_matters" (
	"id" uuid PRIMARY KEY NOT NULL,
	"region_code" text NOT NULL,
	"title" text NOT NULL,
	"question" text NOT NULL,
	"status" text NOT NULL,
	"answer" text,
	"answered_at" timestamp with time zone,
	"opened_by" jsonb NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "concierge"."problem_holds" (
	"id" uuid PRIMARY KEY NOT NULL,
	"problem_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"level" text NOT NULL,
	"phase" text NOT NULL,
	"holder_id" uuid,
	"deadline" date NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "concierge"."meeting_items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"meeting_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"title" text NOT NULL,
	"problem_id" uuid,
	"project_id" uuid,
	"item_codes" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "concierge"."meeting_participants" (
	"id" uuid PRIMARY KEY NOT NULL,
	"meeting_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"agency" text,
	"person_id" uuid,
	"attendance" text NOT NULL,
	"attended_by" text
);
--> statement-breakpoint
CREATE TABLE "concierge"."meeting_resolutions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"meeting_id" uuid NOT NULL,
	"item_id" uuid,
	"project_id" uuid,
	"answered_problem_id" uuid,
	"text" text NOT NULL,
	"owner_agency" text,
	"owner_id" uuid,
	"due_working_days" integer NOT NULL,
	"deadline" date NOT NULL,
	"is_provisional" boolean NOT NULL,
	"amber_from" date NOT NULL,
	"status" text NOT NULL,
	"taken_at" timestamp with time zone NOT NULL,
	"outcome" text,
	"ended_on" date,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "concierge"."meetings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"region_code" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"place" text NOT NULL,
	"organiser" jsonb NOT NULL,
	"called_at" timestamp with time zone NOT NULL,
	"status" text NOT NULL,
	"sequence" integer NOT NULL,
	"minutes" text,
	"cancel_reason" text,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "concierge"."solution_editions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"solution_id" uuid NOT NULL,
	"edition" integer NOT NULL,
	"title" text NOT NULL,
	"question" text NOT NULL,
	"answer" text NOT NULL,
	"fields" text[] NOT NULL,
	"kinds" text[] NOT NULL,
	"agencies" text[] NOT NULL,
	"cleared_by" jsonb NOT NULL,
	"made_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "concierge"."solutions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"problem_id" uuid NOT NULL,
	"title" text NOT NULL,
	"question" text NOT NULL,
	"answer" text NOT NULL,
	"fields" text[] NOT NULL,
	"kinds" text[] NOT NULL,
	"agencies" text[] NOT NULL,
	"status" text NOT NULL,
	"edition" integer NOT NULL,
	"cleared_by" jsonb NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"revised_at" timestamp with time zone NOT NULL,
	"withdrawn_reason" text,
	"version" integer NOT NULL,
	"terms" "tsvector" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "concierge"."problem_steps" ADD COLUMN "level" text DEFAULT 'STEWARD' NOT NULL;--> statement-breakpoint
ALTER TABLE "concierge"."problems" ADD COLUMN "round_working_days" integer;--> statement-breakpoint
ALTER TABLE "concierge"."problems" ADD COLUMN "level" text DEFAULT 'STEWARD' NOT NULL;--> statement-breakpoint
ALTER TABLE "concierge"."problems" ADD COLUMN "phase" text DEFAULT 'OPEN' NOT NULL;--> statement-breakpoint
ALTER TABLE "concierge"."problems" ADD COLUMN "hold_id" uuid DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "concierge"."problems" ADD COLUMN "holder_id" uuid;--> statement-breakpoint
ALTER TABLE "concierge"."problems" ADD COLUMN "opinion" text;--> statement-breakpoint
ALTER TABLE "concierge"."problems" ADD COLUMN "matter_id" uuid;--> statement-breakpoint
ALTER TABLE "concierge"."problems" ADD COLUMN "terms" "tsvector";--> statement-breakpoint
ALTER TABLE "concierge"."problem_holds" ADD CONSTRAINT "problem_holds_problem_id_problems_id_fk" FOREIGN KEY ("problem_id") REFERENCES "concierge"."problems"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concierge"."meeting_items" ADD CONSTRAINT "meeting_items_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "concierge"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concierge"."meeting_participants" ADD CONSTRAINT "meeting_participants_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "concierge"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concierge"."meeting_resolutions" ADD CONSTRAINT "meeting_resolutions_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "concierge"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concierge"."solution_editions" ADD CONSTRAINT "solution_editions_solution_id_solutions_id_fk" FOREIGN KEY ("solution_id") REFERENCES "concierge"."solutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concierge"."solutions" ADD CONSTRAINT "solutions_problem_id_problems_id_fk" FOREIGN KEY ("problem_id") REFERENCES "concierge"."problems"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "enterprise_plans_edition" ON "concierge"."enterprise_plans" USING btree ("project_id","edition");--> statement-breakpoint
CREATE INDEX "policy_matters_region" ON "concierge"."policy_matters" USING btree ("region_code","id");--> statement-breakpoint
CREATE INDEX "problem_holds_problem" ON "concierge"."problem_holds" USING btree ("problem_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "problem_holds_running" ON "concierge"."problem_holds" USING btree ("problem_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "meeting_items_meeting" ON "concierge"."meeting_items" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "meeting_items_project" ON "concierge"."meeting_items" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "meeting_items_problem" ON "concierge"."meeting_items" USING btree ("problem_id");--> statement-breakpoint
CREATE INDEX "meeting_participants_meeting" ON "concierge"."meeting_participants" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "meeting_participants_person" ON "concierge"."meeting_participants" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "meeting_participants_agency" ON "concierge"."meeting_participants" USING btree ("agency");--> statement-breakpoint
CREATE INDEX "meeting_resolutions_meeting" ON "concierge"."meeting_resolutions" USING btree ("meeting_id","id");--> statement-breakpoint
CREATE INDEX "meeting_resolutions_owner" ON "concierge"."meeting_resolutions" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "meeting_resolutions_open" ON "concierge"."meeting_resolutions" USING btree ("deadline") WHERE status in ('OPEN', 'OVERDUE');--> statement-breakpoint
CREATE INDEX "meetings_region" ON "concierge"."meetings" USING btree ("region_code","id");--> statement-breakpoint
CREATE INDEX "meetings_time" ON "concierge"."meetings" USING btree ("starts_at","ends_at");--> statement-breakpoint
CREATE UNIQUE INDEX "solution_editions_edition" ON "concierge"."solution_editions" USING btree ("solution_id","edition");--> statement-breakpoint
CREATE UNIQUE INDEX "solutions_in_use" ON "concierge"."solutions" USING btree ("problem_id") WHERE status = 'PUBLISHED';--> statement-breakpoint
CREATE INDEX "solutions_terms" ON "concierge"."solutions" USING gin ("terms");--> statement-breakpoint
CREATE INDEX "problems_holder" ON "concierge"."problems" USING btree ("holder_id","id") WHERE solved_on is null;--> statement-breakpoint
CREATE INDEX "problems_matter" ON "concierge"."problems" USING btree ("matter_id","id") WHERE matter_id is not null;--> statement-breakpoint
CREATE INDEX "problems_due" ON "concierge"."problems" USING btree ("deadline") WHERE solved_on is null;--> statement-breakpoint
CREATE INDEX "problems_terms" ON "concierge"."problems" USING gin ("terms") WHERE solved_on is null;