CREATE TABLE "concierge"."agreement_terms" (
	"agreement_id" uuid NOT NULL,
	"no" integer NOT NULL,
	"mode" text NOT NULL,
	"scope" text NOT NULL,
	"item_codes" text[] NOT NULL,
	"owner_duties" text[] NOT NULL,
	"force_duties" text[] NOT NULL,
	"offered_at" timestamp with time zone NOT NULL,
	"offered_by" jsonb NOT NULL,
	"owner_signed_at" timestamp with time zone,
	"owner_signed_by" jsonb,
	"force_signed_at" timestamp with time zone,
	"force_signed_by" jsonb,
	CONSTRAINT "agreement_terms_agreement_id_no_pk" PRIMARY KEY("agreement_id","no")
);
--> statement-breakpoint
CREATE TABLE "concierge"."agreements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"status" text NOT NULL,
	"wish" jsonb NOT NULL,
	"note" text,
	"requested_at" timestamp with time zone NOT NULL,
	"requested_by" jsonb NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_by" jsonb,
	"end_reason" text,
	"version" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "concierge"."agreement_terms" ADD CONSTRAINT "agreement_terms_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "concierge"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agreements_project" ON "concierge"."agreements" USING btree ("project_id","id");--> statement-breakpoint
CREATE INDEX "agreements_status" ON "concierge"."agreements" USING btree ("status","id");--> statement-breakpoint
CREATE UNIQUE INDEX "agreements_one_live" ON "concierge"."agreements" USING btree ("project_id") WHERE status in ('REQUESTED', 'OFFERED', 'SIGNED');