import { queryOnce } from "../../integration-tests/helpers/postgres-admin"

const TABLE = "activity_log"
/** As many as a reader can look through: the demo's day has fewer. */
const ROWS_MAX = 200

type Part = { sql: string }

const COLUMNS = `
  select format('"%s" %s%s%s', attname, format_type(atttypid, atttypmod),
    case when attnotnull then ' not null' else '' end,
    coalesce(' default ' || pg_get_expr(adbin, adrelid), '')) as sql
  from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum
  where attrelid = '${TABLE}'::regclass and attnum > 0 and not attisdropped
  order by attnum`

const CONSTRAINTS = `
  select format('alter table "${TABLE}" add constraint "%s" %s;', conname, pg_get_constraintdef(oid)) as sql
  from pg_constraint where conrelid = '${TABLE}'::regclass and contype in ('c', 'p', 'u')
  order by conname`

const INDEXES = `
  select replace(pg_get_indexdef(indexrelid), ' ON public.', ' ON ') || ';' as sql
  from pg_index where indrelid = '${TABLE}'::regclass and not indisprimary
  order by indexrelid::regclass::text`

/** All columns as texts that PostgreSQL reads back, whatever their types. */
const ROW = `
  select format('(%s)', string_agg(quote_nullable(value), ', ' order by place)) as sql
  from (select id, created_at, to_jsonb(log) as fields from "${TABLE}" log
    order by created_at, id limit ${ROWS_MAX}) taken
  cross join lateral (
    select attnum as place, fields ->> attname::text as value from pg_attribute
    where attrelid = '${TABLE}'::regclass and attnum > 0 and not attisdropped
  ) as columns
  group by id, created_at order by created_at, id`

/** The table with its rows, and the migrations that made it, as SQL for an empty database. */
export async function dumpOf(
  url: string,
  { version, migrations }: { version: string; migrations: readonly string[] }
): Promise<string> {
  const read = async (sql: string) =>
    (await queryOnce<Part>(url, sql)).map((part) => part.sql)
  const rows = await read(ROW)

  return [
    `-- The table as version ${version} leaves it, with rows of the demo's day. Never edited: it is what shops have.`,
    `create table "${TABLE}" (\n${(await read(COLUMNS)).join(",\n")}\n);`,
    ...(await read(CONSTRAINTS)),
    ...(await read(INDEXES)),
    "-- As Medusa remembers which migrations a database has seen (2.21, MikroORM's own table).",
    'create table "mikro_orm_migrations" ("id" serial primary key, "name" varchar(255) not null, "executed_at" timestamptz not null default current_timestamp);',
    `insert into mikro_orm_migrations (name) values ${migrations.map((name) => `('${name}')`).join(", ")};`,
    ...(rows.length
      ? [`insert into ${TABLE} values\n${rows.join(",\n")};`]
      : []),
    "",
  ].join("\n\n")
}
