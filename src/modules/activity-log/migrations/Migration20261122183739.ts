import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Ours is known by columns that nobody else would give a table of that name, all together. */
const REFUSE_FOREIGN_TABLE = `
  do $$ begin
    if to_regclass('activity_log') is not null and (
      select count(*) from pg_attribute
      where attrelid = to_regclass('activity_log') and attnum > 0 and not attisdropped
        and attname in ('id', 'event_type', 'level', 'payload', 'occurred_at', 'dedupe_key', 'problem_key')
    ) < 7 then
      raise exception 'medusa-plugin-activity-log needs the name "activity_log" for a table of its own, and this database has another table of that name in schema "%". Rename that one, e.g. "alter table activity_log rename to activity_log_before", and run "npx medusa db:migrate" again.',
        (select relnamespace::regnamespace from pg_class where oid = to_regclass('activity_log'));
    end if;
  end $$;`

export class Migration20261122183739 extends Migration {
  override async up(): Promise<void> {
    // By hand: "if not exists" would take a stranger's table for ours, and fail over an index on a column
    // that it does not have.
    this.addSql(REFUSE_FOREIGN_TABLE)
    this.addSql(
      `create table if not exists "activity_log" ("id" text not null, "event_type" text not null, "level" text check ("level" in ('info', 'warning', 'error')) not null, "order_id" text null, "payload" jsonb not null default '{}', "message" text not null, "resolved_at" timestamptz null, "resolved_by" text null, "occurred_at" timestamptz not null, "actor_type" text check ("actor_type" in ('user', 'api-key', 'customer', 'system')) null, "actor_id" text null, "dedupe_key" text null, "source" text check ("source" in ('event', 'workflow', 'api', 'reconcile')) null, "problem_key" text null, "occurrences" integer not null default 1, "last_occurred_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "activity_log_pkey" primary key ("id"));`
    )
    // By hand: Medusa's index on "deleted_at" is left out. It would hold one null for each row, serve
    // no query of ours, and cost every insert.
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_activity_log_occurred_at" ON "activity_log" ("occurred_at", "id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_activity_log_order_id" ON "activity_log" ("order_id", "occurred_at", "id") WHERE order_id IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_activity_log_attention" ON "activity_log" ("occurred_at", "id") WHERE resolved_at IS NULL AND level <> 'info' AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_activity_log_level" ON "activity_log" ("level", "occurred_at", "id") WHERE level <> 'info' AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_activity_log_event_type" ON "activity_log" ("event_type", "level", "occurred_at", "id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_activity_log_problem_key" ON "activity_log" ("problem_key") WHERE problem_key IS NOT NULL AND resolved_at IS NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_activity_log_created_at" ON "activity_log" ("created_at");`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_activity_log_dedupe_key" ON "activity_log" ("dedupe_key");`
    )
    // By hand: the data model language knows no index on an expression. Word search of the feed; the
    // expression stands letter for letter in reading/feed-filter.ts.
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_activity_log_message" ON "activity_log" USING gin (to_tsvector('simple', translate(message, '-./@:_+&=%#<>~', '              '))) WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "activity_log" cascade;`)
  }
}
