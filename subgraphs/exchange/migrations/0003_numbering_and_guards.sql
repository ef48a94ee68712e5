-- Whoever numbers the log hears of what is committed and waits for its number.
CREATE FUNCTION "exchange"."announce_intake"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('exchange_intake', '');
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER "event_intake_announced" AFTER INSERT ON "exchange"."event_intake"
FOR EACH STATEMENT EXECUTE FUNCTION "exchange"."announce_intake"();
--> statement-breakpoint
CREATE TRIGGER "ledger_intake_announced" AFTER INSERT ON "exchange"."ledger_intake"
FOR EACH STATEMENT EXECUTE FUNCTION "exchange"."announce_intake"();
--> statement-breakpoint
-- An event may leave the log when the archive holds it, and never otherwise.
CREATE FUNCTION "exchange"."refuse_removal_before_archive"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."gseq" <= (SELECT coalesce(max("last_gseq"), 0) FROM "exchange"."archive_segments") THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'event % is not archived: table exchange.event_log is append-only', OLD."gseq";
END
$$;
--> statement-breakpoint
DROP TRIGGER "event_log_append_only" ON "exchange"."event_log";
--> statement-breakpoint
CREATE TRIGGER "event_log_append_only" BEFORE UPDATE OR TRUNCATE ON "exchange"."event_log"
FOR EACH STATEMENT EXECUTE FUNCTION "exchange"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "event_log_kept" BEFORE DELETE ON "exchange"."event_log"
FOR EACH ROW EXECUTE FUNCTION "exchange"."refuse_removal_before_archive"();
--> statement-breakpoint
CREATE TRIGGER "ledger_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "exchange"."ledger"
FOR EACH STATEMENT EXECUTE FUNCTION "exchange"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "ledger_checkpoints_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "exchange"."ledger_checkpoints"
FOR EACH STATEMENT EXECUTE FUNCTION "exchange"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "handoff_summaries_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "exchange"."handoff_summaries"
FOR EACH STATEMENT EXECUTE FUNCTION "exchange"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "archive_segments_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "exchange"."archive_segments"
FOR EACH STATEMENT EXECUTE FUNCTION "exchange"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "event_source_history_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "exchange"."event_source_history"
FOR EACH STATEMENT EXECUTE FUNCTION "exchange"."refuse_change"();
--> statement-breakpoint
-- A project's facts are as new as the number of their event in the project, which is known before the number over all.
UPDATE "exchange"."project_facts" AS "facts" SET "gseq" = "event"."seq"
FROM "exchange"."event_log" AS "event" WHERE "event"."gseq" = "facts"."gseq";
--> statement-breakpoint
CREATE INDEX "handoffs_completed" ON "exchange"."handoffs" ("completed_at") WHERE "completed_at" IS NOT NULL;
--> statement-breakpoint
-- Outside systems name a project by its code.
CREATE INDEX "project_facts_code" ON "exchange"."project_facts" (("facts" ->> 'code'));
--> statement-breakpoint
CREATE INDEX "event_source_history_source" ON "exchange"."event_source_history" ("source", "position");
