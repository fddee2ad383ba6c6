import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125102254 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "activity_log" drop constraint if exists "activity_log_source_check";`
    )

    this.addSql(
      `alter table if exists "activity_log" add column if not exists "resolution_note" text null, add column if not exists "snoozed_until" timestamptz null, add column if not exists "assigned_to" text null, add column if not exists "actor_label" text null, add column if not exists "caused_by" text null;`
    )
    // By hand: NOT VALID. Every row there is satisfied the narrower check, and reading them all again would
    // hold the table's lock for seconds at ten million rows.
    this.addSql(
      `alter table if exists "activity_log" add constraint "activity_log_source_check" check("source" in ('event', 'workflow', 'api', 'reconcile', 'backfill')) not valid;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "activity_log" drop constraint if exists "activity_log_source_check";`
    )

    this.addSql(
      `alter table if exists "activity_log" drop column if exists "resolution_note", drop column if exists "snoozed_until", drop column if exists "assigned_to", drop column if exists "actor_label", drop column if exists "caused_by";`
    )

    this.addSql(
      `alter table if exists "activity_log" add constraint "activity_log_source_check" check("source" in ('event', 'workflow', 'api', 'reconcile'));`
    )
  }
}
