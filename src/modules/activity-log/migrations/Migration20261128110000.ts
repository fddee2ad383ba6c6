import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * By hand: the data model language knows no index on an expression. The word search also finds what the
 * payload holds and who acted, and an address as one word; the expression stands letter for letter in
 * reading/search-text.ts. Building it reads the table once: about a minute for a million entries.
 */
export class Migration20261128110000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`drop index if exists "IDX_activity_log_message";`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_activity_log_message" ON "activity_log" USING gin (to_tsvector('simple', translate(message || ' ' || coalesce(actor_label, '') || ' ' || replace(left(jsonb_path_query_array(payload, E'strict $.** \\x3f (@.type() == "string" || @.type() == "number")')::text, 8000), '\\n', ' '), '-./@:_+&=%#<>~', '              ') || case when strpos(message || ' ' || coalesce(actor_label, '') || ' ' || replace(left(jsonb_path_query_array(payload, E'strict $.** \\x3f (@.type() == "string" || @.type() == "number")')::text, 8000), '\\n', ' '), '@') > 0 then ' ' || translate(message || ' ' || coalesce(actor_label, '') || ' ' || replace(left(jsonb_path_query_array(payload, E'strict $.** \\x3f (@.type() == "string" || @.type() == "number")')::text, 8000), '\\n', ' '), '@.-+_/:&=%#<>~', 'ººººº         ') else '' end)) WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_activity_log_message";`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_activity_log_message" ON "activity_log" USING gin (to_tsvector('simple', translate(message, '-./@:_+&=%#<>~', '              '))) WHERE deleted_at IS NULL;`
    )
  }
}
