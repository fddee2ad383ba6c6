import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125200000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_activity_log_actor_id" ON "activity_log" ("actor_id", "occurred_at") WHERE actor_id IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_activity_log_actor_type" ON "activity_log" ("actor_type", "occurred_at") WHERE actor_type IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_activity_log_caused_by" ON "activity_log" ("caused_by") WHERE caused_by IS NOT NULL AND deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_activity_log_actor_id";`)
    this.addSql(`drop index if exists "IDX_activity_log_actor_type";`)
    this.addSql(`drop index if exists "IDX_activity_log_caused_by";`)
  }
}
