import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * By hand: the data model language knows no index on an expression. "Needs attention" is sorted by
 * what came last; the expression stands letter for letter in reading/feed-order.ts.
 */
export class Migration20261125210000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_activity_log_attention_last" ON "activity_log" (coalesce(last_occurred_at, occurred_at), "id") WHERE resolved_at IS NULL AND level <> 'info' AND deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_activity_log_attention_last";`)
  }
}
