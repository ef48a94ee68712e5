CREATE TABLE "approval"."delegation_seals" (
	"seal_no" text PRIMARY KEY NOT NULL,
	"agency" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "approval"."delegations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"agency" text NOT NULL,
	"delegate_subject" text NOT NULL,
	"delegate_name" text NOT NULL,
	"item_codes" text[] NOT NULL,
	"regions" text[] NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date NOT NULL,
	"seal_no" text NOT NULL,
	"document_no" text NOT NULL,
	"status" text NOT NULL,
	"granted_at" timestamp with time zone NOT NULL,
	"granted_by" jsonb NOT NULL,
	"revoked_at" timestamp with time zone,
	"revoked_by" jsonb,
	"revocation_reason" text
);
--> statement-breakpoint
CREATE TABLE "approval"."line_reports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency" text NOT NULL,
	"region" text NOT NULL,
	"month" text NOT NULL,
	"version" integer NOT NULL,
	"text" text NOT NULL,
	"figures" jsonb NOT NULL,
	"reported_at" timestamp with time zone NOT NULL,
	"reported_by" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "approval"."parcels" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"parcel_no" text NOT NULL,
	"area_square_metres" double precision NOT NULL,
	"land_use" text NOT NULL,
	"floor_area_ratio_at_least" double precision,
	"floor_area_ratio_at_most" double precision NOT NULL,
	"building_density_percent_at_most" double precision NOT NULL,
	"height_metres_at_most" double precision NOT NULL,
	"green_percent_at_least" double precision NOT NULL,
	"conditions_document_no" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "approval"."key_list_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"level" text NOT NULL,
	"list_region" text NOT NULL,
	"year" integer NOT NULL,
	"version" integer NOT NULL,
	"cause" text NOT NULL,
	"imported_region" text,
	"reason" text,
	"added" integer NOT NULL,
	"removed" integer NOT NULL,
	"moved" integer NOT NULL,
	"recategorized" integer NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"changed_by" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "approval"."key_lists" (
	"level" text NOT NULL,
	"list_region" text NOT NULL,
	"year" integer NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "key_lists_level_list_region_year_pk" PRIMARY KEY("level","list_region","year")
);
--> statement-breakpoint
CREATE TABLE "approval"."joint_pre_reviews" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"project_id" uuid NOT NULL,
	"status" text NOT NULL,
	"agreement" jsonb NOT NULL,
	"agencies" text[] NOT NULL,
	"meetings" jsonb NOT NULL,
	"cancellation_reason" text,
	"opened_at" timestamp with time zone NOT NULL,
	"opened_by" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "approval"."one_time_notices" (
	"pre_review_id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"roadmap_version" integer NOT NULL,
	"items" jsonb NOT NULL,
	"text" text NOT NULL,
	"mermaid" text NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	"issued_by" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "approval"."pre_review_opinions" (
	"pre_review_id" uuid NOT NULL,
	"agency" text NOT NULL,
	"revision" integer NOT NULL,
	"item_codes" text[] NOT NULL,
	"conditions" text,
	"remarks" text,
	"given_at" timestamp with time zone NOT NULL,
	"given_by" jsonb NOT NULL,
	CONSTRAINT "pre_review_opinions_pre_review_id_agency_revision_pk" PRIMARY KEY("pre_review_id","agency","revision")
);
--> statement-breakpoint
DROP INDEX "approval"."key_listings_place";--> statement-breakpoint
DROP INDEX "approval"."key_listings_project";--> statement-breakpoint
ALTER TABLE "approval"."application_steps" ADD COLUMN "on_bus" jsonb;--> statement-breakpoint
ALTER TABLE "approval"."key_listings" ADD COLUMN "since_version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "approval"."key_listings" ADD COLUMN "until_version" integer;--> statement-breakpoint
ALTER TABLE "approval"."delegations" ADD CONSTRAINT "delegations_seal_no_delegation_seals_seal_no_fk" FOREIGN KEY ("seal_no") REFERENCES "approval"."delegation_seals"("seal_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval"."parcels" ADD CONSTRAINT "parcels_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "approval"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval"."joint_pre_reviews" ADD CONSTRAINT "joint_pre_reviews_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "approval"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval"."one_time_notices" ADD CONSTRAINT "one_time_notices_pre_review_id_joint_pre_reviews_id_fk" FOREIGN KEY ("pre_review_id") REFERENCES "approval"."joint_pre_reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval"."pre_review_opinions" ADD CONSTRAINT "pre_review_opinions_pre_review_id_joint_pre_reviews_id_fk" FOREIGN KEY ("pre_review_id") REFERENCES "approval"."joint_pre_reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "delegations_delegate" ON "approval"."delegations" USING btree ("delegate_subject","id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "delegations_agency" ON "approval"."delegations" USING btree ("agency","id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "delegations_seal" ON "approval"."delegations" USING btree ("seal_no");--> statement-breakpoint
CREATE UNIQUE INDEX "line_reports_version" ON "approval"."line_reports" USING btree ("region","month","agency","version");--> statement-breakpoint
CREATE UNIQUE INDEX "parcels_version" ON "approval"."parcels" USING btree ("project_id","version");--> statement-breakpoint
CREATE UNIQUE INDEX "key_list_versions_version" ON "approval"."key_list_versions" USING btree ("level","list_region","year","version");--> statement-breakpoint
CREATE INDEX "key_list_versions_imports" ON "approval"."key_list_versions" USING btree ("list_region") WHERE imported_region is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "joint_pre_reviews_one_live" ON "approval"."joint_pre_reviews" USING btree ("project_id") WHERE status <> 'CANCELLED';--> statement-breakpoint
CREATE INDEX "key_listings_list" ON "approval"."key_listings" USING btree ("level","list_region","year","item_no");--> statement-breakpoint
CREATE UNIQUE INDEX "key_listings_place" ON "approval"."key_listings" USING btree ("level","list_region","year","item_no") WHERE until_version is null;--> statement-breakpoint
CREATE UNIQUE INDEX "key_listings_project" ON "approval"."key_listings" USING btree ("project_id","level","year") WHERE until_version is null;