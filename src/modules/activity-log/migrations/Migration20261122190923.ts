import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122190923 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "activity_log" add column if not exists "resolved_by_entry_id" text null;`
    )
    // By hand: the generator compares indexes by name, and this one keeps its own. It now also finds
    // closed problems, which a regression comes back from.
    this.addSql(`drop index if exists "IDX_activity_log_problem_key";`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_activity_log_problem_key" ON "activity_log" ("problem_key", "created_at") WHERE problem_key IS NOT NULL AND deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_activity_log_problem_key";`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_activity_log_problem_key" ON "activity_log" ("problem_key") WHERE problem_key IS NOT NULL AND resolved_at IS NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `alter table if exists "activity_log" drop column if exists "resolved_by_entry_id";`
    )
  }
}
