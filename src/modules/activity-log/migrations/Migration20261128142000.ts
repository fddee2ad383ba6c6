import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128142000 extends Migration {
  override async up(): Promise<void> {
    // The entries of a cart that became no order, newest first: over an expression, which the data model language cannot say.
    // Most entries have an order, and are not in it.
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_activity_log_cart_id" ON "activity_log" ((payload->>'cart_id'), "occurred_at", "id") WHERE order_id IS NULL AND payload->>'cart_id' IS NOT NULL AND deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_activity_log_cart_id";`)
  }
}
