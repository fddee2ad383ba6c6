import { queryOnce } from "./postgres-admin"

const SCHEMA = `
  select 'column ' || column_name || ' ' || data_type || ' ' || is_nullable || ' '
    || coalesce(column_default, '') as part
  from information_schema.columns where table_name = 'activity_log'
  union all
  select 'index ' || indexdef from pg_indexes where tablename = 'activity_log'
  union all
  select 'constraint ' || conname || ' ' || pg_get_constraintdef(oid)
  from pg_constraint where conrelid = 'activity_log'::regclass
  order by part`

/** Columns, indexes and constraints of the log's table, a line each. */
export const schemaOf = async (url: string): Promise<string[]> =>
  (await queryOnce<{ part: string }>(url, SCHEMA)).map(({ part }) => part)
