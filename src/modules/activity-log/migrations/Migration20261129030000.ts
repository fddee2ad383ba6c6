import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What is open of no order is found by the beginning of its key, however much else is open: checkouts that were declined and
 * given up stay so by the thousand. By hand: the data model language knows neither functions nor operator classes.
 *
 * The first key from a scope on, byte by byte, begins with it if any does.
 */
export class Migration20261129030000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_activity_log_open_scope" ON "activity_log" ("problem_key" text_pattern_ops) WHERE order_id IS NULL AND resolved_at IS NULL AND level <> 'info' AND deleted_at IS NULL;`
    )
    this.addSql(
      hasOpen(`exists (
    select from unnest(of_scopes) as scope, lateral (
      select problem_key from activity_log
      where problem_key ~>=~ scope and order_id is null and resolved_at is null and level <> 'info' and deleted_at is null
      order by problem_key using ~<~ limit 1
    ) as found
    where starts_with(found.problem_key, scope)
  )`)
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      hasOpen(`(cardinality(of_scopes) > 0 and exists (
    select from activity_log as problem, unnest(of_scopes) as scope
    where problem.order_id is null and problem.resolved_at is null and problem.level <> 'info'
      and problem.deleted_at is null and starts_with(problem.problem_key, scope)
  ))`)
    )
    this.addSql(`drop index if exists "IDX_activity_log_open_scope";`)
  }
}

/** As in Migration20261128150000, but for what is asked of problems without an order. */
function hasOpen(ofNoOrder: string): string {
  return `create or replace function activity_log_has_open(of_orders text[], of_scopes text[], locks bigint) returns boolean language plpgsql volatile as $$
begin
  return exists (
    select from activity_log
    where order_id = any(of_orders) and resolved_at is null and level <> 'info' and deleted_at is null
  ) or ${ofNoOrder};
end
$$;`
}
