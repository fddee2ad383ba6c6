import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125220000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "activity_log_run" ("id" text not null, "action" text not null, "group_key" text not null, "entry_ids" jsonb not null, "input" jsonb not null, "actor_type" text not null, "actor_id" text null, "total" integer not null, "begun" integer not null default 0, "succeeded" integer not null default 0, "failed" integer not null default 0, "skipped" integer not null default 0, "state" text check ("state" in ('running', 'stopped', 'completed')) not null default 'running', "stopped_because" text null, "failures_in_a_row" integer not null default 0, "last_cause" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "activity_log_run_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_activity_log_run_deleted_at" ON "activity_log_run" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_activity_log_run_running" ON "activity_log_run" ("created_at") WHERE state = 'running' AND deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "activity_log_run" cascade;`)
  }
}
