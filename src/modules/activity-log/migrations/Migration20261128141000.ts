import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128141000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_activity_log_assigned_to" ON "activity_log" ("assigned_to", "occurred_at") WHERE assigned_to IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_activity_log_attention_touched" ON "activity_log" ("assigned_to", "snoozed_until") WHERE resolved_at IS NULL AND level <> 'info' AND deleted_at IS NULL AND (snoozed_until IS NOT NULL OR assigned_to IS NOT NULL);`
    )
    // By hand: the data model language knows no index on an expression; it stands letter for letter in
    // reading/feed-order.ts. Of what is open that which is neither snoozed nor assigned, by when it came last.
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_activity_log_attention_untouched" ON "activity_log" (coalesce(last_occurred_at, occurred_at), "id") WHERE resolved_at IS NULL AND level <> 'info' AND deleted_at IS NULL AND snoozed_until IS NULL AND assigned_to IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_activity_log_attention_untouched";`)
    this.addSql(`drop index if exists "IDX_activity_log_attention_touched";`)
    this.addSql(`drop index if exists "IDX_activity_log_assigned_to";`)
  }
}
