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
DROP INDEX "approval"."key_listings_place";--> statement-breakpoint
DROP INDEX "approval"."key_listings_project";--> statement-breakpoint
ALTER TABLE "approval"."key_listings" ADD COLUMN "since_version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "approval"."key_listings" ADD COLUMN "until_version" integer;--> statement-breakpoint
CREATE UNIQUE INDEX "key_list_versions_version" ON "approval"."key_list_versions" USING btree ("level","list_region","year","version");--> statement-breakpoint
CREATE INDEX "key_list_versions_imports" ON "approval"."key_list_versions" USING btree ("list_region") WHERE imported_region is not null;--> statement-breakpoint
CREATE INDEX "key_listings_list" ON "approval"."key_listings" USING btree ("level","list_region","year","item_no");--> statement-breakpoint
CREATE UNIQUE INDEX "key_listings_place" ON "approval"."key_listings" USING btree ("level","list_region","year","item_no") WHERE until_version is null;--> statement-breakpoint
CREATE UNIQUE INDEX "key_listings_project" ON "approval"."key_listings" USING btree ("project_id","level","year") WHERE until_version is null;