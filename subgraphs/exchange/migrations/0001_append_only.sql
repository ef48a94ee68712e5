-- The one row that numbers the whole log.
INSERT INTO "exchange"."log_head" ("id", "gseq") VALUES (1, 0);
--> statement-breakpoint
-- Owners find their own projects' handoffs by the unit's credit code.
CREATE INDEX "project_facts_owner" ON "exchange"."project_facts" (("facts" -> 'ownerUnit' ->> 'creditCode'));
--> statement-breakpoint
-- Nothing that has been said is changed or removed.
CREATE FUNCTION "exchange"."refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'table %.% is append-only', TG_TABLE_SCHEMA, TG_TABLE_NAME;
END
$$;
--> statement-breakpoint
CREATE TRIGGER "event_log_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "exchange"."event_log"
FOR EACH STATEMENT EXECUTE FUNCTION "exchange"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "receipts_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "exchange"."receipts"
FOR EACH STATEMENT EXECUTE FUNCTION "exchange"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "recipient_history_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "exchange"."recipient_history"
FOR EACH STATEMENT EXECUTE FUNCTION "exchange"."refuse_change"();
--> statement-breakpoint
-- Whoever waits for news, in whatever process, hears of it when the transaction commits.
CREATE FUNCTION "exchange"."announce_log"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('exchange_log', '');
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER "event_log_announced" AFTER INSERT ON "exchange"."event_log"
FOR EACH STATEMENT EXECUTE FUNCTION "exchange"."announce_log"();
