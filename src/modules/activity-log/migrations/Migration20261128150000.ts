import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * By hand: the data model language knows no functions. Asked in the middle of an INSERT, after its locks are
 * taken: a statement sees what was committed before it began, a volatile function what was committed
 * before it is called. See writing/insert-unless-open.ts.
 */
export class Migration20261128150000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create or replace function activity_log_has_open(of_orders text[], of_scopes text[], locks bigint) returns boolean language plpgsql volatile as $$
begin
  return exists (
    select from activity_log
    where order_id = any(of_orders) and resolved_at is null and level <> 'info' and deleted_at is null
  ) or (cardinality(of_scopes) > 0 and exists (
    select from activity_log as problem, unnest(of_scopes) as scope
    where problem.order_id is null and problem.resolved_at is null and problem.level <> 'info'
      and problem.deleted_at is null and starts_with(problem.problem_key, scope)
  ));
end
$$;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `drop function if exists activity_log_has_open(text[], text[], bigint);`
    )
  }
}
