import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128130000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "activity_log_state" ("key" text not null, "value" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "activity_log_state_pkey" primary key ("key"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_activity_log_state_deleted_at" ON "activity_log_state" ("deleted_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "activity_log_state" cascade;`)
  }
}
