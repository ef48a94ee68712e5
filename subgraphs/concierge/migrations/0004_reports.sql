CREATE TABLE "concierge"."city_report_editions" (
	"report_id" uuid NOT NULL,
	"no" integer NOT NULL,
	"figures" jsonb NOT NULL,
	"before" jsonb NOT NULL,
	"texts" jsonb NOT NULL,
	"reason" text,
	"issued_at" timestamp with time zone NOT NULL,
	"issued_by" jsonb NOT NULL,
	CONSTRAINT "city_report_editions_report_id_no_pk" PRIMARY KEY("report_id","no")
);
--> statement-breakpoint
CREATE TABLE "concierge"."city_reports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"region_code" text NOT NULL,
	"month" text NOT NULL,
	"status" text NOT NULL,
	"texts" jsonb NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"written_by" jsonb NOT NULL,
	"last_edition_no" integer NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "concierge"."missing_reports_told" (
	"project_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"month" text NOT NULL,
	"told_at" timestamp with time zone NOT NULL,
	CONSTRAINT "missing_reports_told_project_id_person_id_month_pk" PRIMARY KEY("project_id","person_id","month")
);
--> statement-breakpoint
CREATE TABLE "concierge"."report_versions" (
	"report_id" uuid NOT NULL,
	"no" integer NOT NULL,
	"content" jsonb NOT NULL,
	"handed_in_at" timestamp with time zone NOT NULL,
	"handed_in_by" jsonb NOT NULL,
	"outcome" text,
	"outcome_reason" text,
	"decided_at" timestamp with time zone,
	"decided_by" jsonb,
	CONSTRAINT "report_versions_report_id_no_pk" PRIMARY KEY("report_id","no")
);
--> statement-breakpoint
CREATE TABLE "concierge"."reporting_units" (
	"id" uuid PRIMARY KEY NOT NULL,
	"unit_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"from_month" text NOT NULL,
	"until_month" text,
	"marked_at" timestamp with time zone NOT NULL,
	"marked_by" jsonb NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "concierge"."reports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"month" text NOT NULL,
	"project_id" uuid,
	"person_id" uuid,
	"unit_id" uuid,
	"due_on" date NOT NULL,
	"first_handed_in_on" date NOT NULL,
	"status" text NOT NULL,
	"last_version_no" integer NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "concierge"."city_report_editions" ADD CONSTRAINT "city_report_editions_report_id_city_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "concierge"."city_reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concierge"."report_versions" ADD CONSTRAINT "report_versions_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "concierge"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concierge"."reporting_units" ADD CONSTRAINT "reporting_units_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "concierge"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concierge"."reports" ADD CONSTRAINT "reports_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "concierge"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concierge"."reports" ADD CONSTRAINT "reports_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "concierge"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "city_reports_once" ON "concierge"."city_reports" USING btree ("region_code","month");--> statement-breakpoint
CREATE INDEX "city_reports_month" ON "concierge"."city_reports" USING btree ("month","id");--> statement-breakpoint
CREATE INDEX "reporting_units_unit" ON "concierge"."reporting_units" USING btree ("unit_id","from_month");--> statement-breakpoint
CREATE UNIQUE INDEX "reporting_units_running" ON "concierge"."reporting_units" USING btree ("unit_id") WHERE until_month is null;--> statement-breakpoint
CREATE UNIQUE INDEX "reports_service" ON "concierge"."reports" USING btree ("project_id","person_id","month") WHERE kind = 'SERVICE';--> statement-breakpoint
CREATE UNIQUE INDEX "reports_evidence" ON "concierge"."reports" USING btree ("unit_id","month") WHERE kind = 'EVIDENCE';--> statement-breakpoint
CREATE INDEX "reports_month" ON "concierge"."reports" USING btree ("month","kind");--> statement-breakpoint
CREATE INDEX "reports_person" ON "concierge"."reports" USING btree ("person_id","month");