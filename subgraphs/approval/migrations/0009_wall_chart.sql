ALTER TABLE "approval"."projects" ADD COLUMN "is_charted" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "approval"."projects" ADD COLUMN "chart_amber_from" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "approval"."projects" ADD COLUMN "chart_red_from" timestamp with time zone;--> statement-breakpoint
update "approval"."projects" as project set is_charted = chart.charted, chart_amber_from = chart.amber, chart_red_from = chart.red
from (
  select each.id, open.found > 0 or next.finish is not null as charted,
    case when open.found > 0 then open.amber else next.finish::timestamp at time zone interval '8 hours' end as amber,
    case when open.found > 0 then open.red else (next.finish + 1)::timestamp at time zone interval '8 hours' end as red
  from "approval"."projects" as each
  cross join lateral (
    select count(*) as found, min(amber_from) as amber, min(red_from) as red from "approval"."applications"
    where project_id = each.id and effect = 'FORMAL'
      and status in ('SUBMITTED', 'CORRECTION_REQUESTED', 'ACCEPTED', 'UNDER_REVIEW', 'SPECIAL_PROCEDURE')
  ) as open
  left join lateral (
    select (entry ->> 'plannedFinish')::date as finish
    from (select plan from "approval"."roadmaps" where project_id = each.id order by version desc limit 1) as latest,
      jsonb_array_elements(latest.plan -> 'items') with ordinality as planned (entry, place)
    where not exists (
      select from "approval"."applications"
      where project_id = each.id and effect = 'FORMAL' and item_code = entry ->> 'itemCode' and status = 'APPROVED'
    )
    order by (entry ->> 'plannedStart')::date, (entry ->> 'plannedFinish')::date, place limit 1
  ) as next on true
) as chart
where project.id = chart.id;
