CREATE TABLE "utilities"."counter_accounts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"counter_code" text NOT NULL,
	"subject" text NOT NULL,
	"name" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"opened_by" jsonb NOT NULL,
	"closed_at" timestamp with time zone,
	"closed_by" jsonb
);
--> statement-breakpoint
CREATE TABLE "utilities"."service_counters" (
	"code" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"region_code" text NOT NULL,
	"provider" text,
	"address" text NOT NULL,
	"registered_at" timestamp with time zone NOT NULL,
	"registered_by" jsonb NOT NULL,
	"closed_at" timestamp with time zone,
	"closed_by" jsonb
);
--> statement-breakpoint
CREATE TABLE "utilities"."joint_survey_matters" (
	"survey_id" uuid NOT NULL,
	"task_id" uuid NOT NULL,
	"bound" boolean NOT NULL,
	CONSTRAINT "joint_survey_matters_survey_id_task_id_pk" PRIMARY KEY("survey_id","task_id")
);
--> statement-breakpoint
CREATE TABLE "utilities"."joint_survey_seats" (
	"survey_id" uuid NOT NULL,
	"participant" text NOT NULL,
	"region_code" text NOT NULL,
	"starts_at" timestamp with time zone,
	"ends_at" timestamp with time zone,
	CONSTRAINT "joint_survey_seats_survey_id_participant_pk" PRIMARY KEY("survey_id","participant")
);
--> statement-breakpoint
CREATE TABLE "utilities"."joint_survey_steps" (
	"survey_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by" jsonb NOT NULL,
	"to" text NOT NULL,
	"action" text NOT NULL,
	"detail" jsonb NOT NULL,
	CONSTRAINT "joint_survey_steps_survey_id_position_pk" PRIMARY KEY("survey_id","position")
);
--> statement-breakpoint
CREATE TABLE "utilities"."joint_surveys" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"region_code" text NOT NULL,
	"place" text NOT NULL,
	"status" text NOT NULL,
	"slots" jsonb NOT NULL,
	"answer_by" date NOT NULL,
	"chosen" integer,
	"participants" jsonb NOT NULL,
	"through_train_booking_id" uuid,
	"record" jsonb,
	"starts_at" timestamp with time zone,
	"ends_at" timestamp with time zone,
	"version" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "utilities"."matter_tasks" ADD COLUMN "used_working_days" integer;--> statement-breakpoint
ALTER TABLE "utilities"."counter_accounts" ADD CONSTRAINT "counter_accounts_counter_code_service_counters_code_fk" FOREIGN KEY ("counter_code") REFERENCES "utilities"."service_counters"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "utilities"."joint_survey_matters" ADD CONSTRAINT "joint_survey_matters_survey_id_joint_surveys_id_fk" FOREIGN KEY ("survey_id") REFERENCES "utilities"."joint_surveys"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "utilities"."joint_survey_matters" ADD CONSTRAINT "joint_survey_matters_task_id_matter_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "utilities"."matter_tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "utilities"."joint_survey_seats" ADD CONSTRAINT "joint_survey_seats_survey_id_joint_surveys_id_fk" FOREIGN KEY ("survey_id") REFERENCES "utilities"."joint_surveys"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "utilities"."joint_survey_steps" ADD CONSTRAINT "joint_survey_steps_survey_id_joint_surveys_id_fk" FOREIGN KEY ("survey_id") REFERENCES "utilities"."joint_surveys"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "counter_accounts_open" ON "utilities"."counter_accounts" USING btree ("counter_code","subject") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "service_counters_open" ON "utilities"."service_counters" USING btree ("region_code","code") WHERE closed_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "joint_survey_matters_bound" ON "utilities"."joint_survey_matters" USING btree ("task_id") WHERE bound;--> statement-breakpoint
CREATE INDEX "joint_survey_seats_of_participant" ON "utilities"."joint_survey_seats" USING btree ("participant","survey_id");--> statement-breakpoint
CREATE INDEX "joint_survey_seats_taken" ON "utilities"."joint_survey_seats" USING btree ("participant","region_code","starts_at") WHERE starts_at is not null;--> statement-breakpoint
CREATE INDEX "joint_surveys_of_project" ON "utilities"."joint_surveys" USING btree ("project_id","id");--> statement-breakpoint
CREATE INDEX "joint_surveys_in_time" ON "utilities"."joint_surveys" USING btree ("region_code","ends_at") WHERE ends_at is not null;--> statement-breakpoint
CREATE INDEX "joint_surveys_unfixed" ON "utilities"."joint_surveys" USING btree ("answer_by","id") WHERE status = 'CALLED';--> statement-breakpoint
CREATE INDEX "matter_tasks_late" ON "utilities"."matter_tasks" USING btree ("due_date","id") WHERE finished_at is null;