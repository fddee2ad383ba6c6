import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125130000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "activity_log" add column if not exists "closing" jsonb null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "activity_log" drop column if exists "closing";`
    )
  }
}
