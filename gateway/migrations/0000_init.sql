CREATE SCHEMA "registry";
--> statement-breakpoint
CREATE TABLE "registry"."launch_subgraphs" (
	"graph" text NOT NULL,
	"launch" integer NOT NULL,
	"subgraph" text NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "launch_subgraphs_graph_launch_subgraph_pk" PRIMARY KEY("graph","launch","subgraph")
);
--> statement-breakpoint
CREATE TABLE "registry"."launches" (
	"graph" text NOT NULL,
	"number" integer NOT NULL,
	"supergraph_sdl" text NOT NULL,
	"digest" text NOT NULL,
	"launched_at" timestamp with time zone NOT NULL,
	"launched_by" text NOT NULL,
	"why" text NOT NULL,
	"note" text,
	"changes" jsonb NOT NULL,
	CONSTRAINT "launches_graph_number_pk" PRIMARY KEY("graph","number")
);
--> statement-breakpoint
CREATE TABLE "registry"."publish_tokens" (
	"id" uuid PRIMARY KEY NOT NULL,
	"graph" text NOT NULL,
	"subgraph" text NOT NULL,
	"name" text NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" text NOT NULL,
	"revoked_at" timestamp with time zone,
	"last_used_at" timestamp with time zone,
	CONSTRAINT "publish_tokens_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "registry"."subgraph_versions" (
	"graph" text NOT NULL,
	"subgraph" text NOT NULL,
	"number" integer NOT NULL,
	"sdl" text NOT NULL,
	"url" text NOT NULL,
	"sha256" text NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"published_by" text NOT NULL,
	"note" text,
	CONSTRAINT "subgraph_versions_graph_subgraph_number_pk" PRIMARY KEY("graph","subgraph","number")
);
--> statement-breakpoint
CREATE INDEX "publish_tokens_of_subgraph" ON "registry"."publish_tokens" USING btree ("graph","subgraph");