import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * By hand: settings of a function are beyond the data model language. The plans of its two questions do not depend
 * on what is asked for: the index of what is open answers both. Without this PostgreSQL (17) plans anew at each
 * call, since a list of one order looks cheaper than one of ten, and with fourteen indexes to weigh that takes
 * longer than all the rest of recording an entry.
 */
export class Migration20261128160000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter function activity_log_has_open(text[], text[], bigint) set plan_cache_mode = force_generic_plan;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter function activity_log_has_open(text[], text[], bigint) reset plan_cache_mode;`
    )
  }
}
