import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128120000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "activity_log_erasure" ("id" text not null, "person" jsonb null, "actor_type" text not null, "actor_id" text null, "after_id" text not null default '', "checked" integer not null default 0, "total" integer not null, "erased" integer not null default 0, "state" text check ("state" in ('running', 'completed')) not null default 'running', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "activity_log_erasure_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_activity_log_erasure_deleted_at" ON "activity_log_erasure" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_activity_log_erasure_running" ON "activity_log_erasure" ("created_at") WHERE state = 'running' AND deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "activity_log_erasure" cascade;`)
  }
}
