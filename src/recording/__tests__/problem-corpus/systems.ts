import { family } from "./family"

export const systems = family(
  "systems",
  String.raw`
refused | connect ECONNREFUSED 127.0.0.1:9000 | ECONNREFUSED | error | {"message":"connect ECONNREFUSED 127.0.0.1:9000","code":"ECONNREFUSED","errno":-111,"syscall":"connect","address":"127.0.0.1","port":9000}
refused | connect ECONNREFUSED 10.0.0.7:443 | ECONNREFUSED | error | {"message":"connect ECONNREFUSED 10.0.0.7:443","name":"AxiosError","code":"ECONNREFUSED","config":{}}
refused | connect ECONNREFUSED ::1:5432 | ECONNREFUSED | error | {"message":"","code":"ECONNREFUSED","errors":[{"message":"connect ECONNREFUSED ::1:5432","code":"ECONNREFUSED"},{"message":"connect ECONNREFUSED 127.0.0.1:5432","code":"ECONNREFUSED"}]}
refused | connect ECONNREFUSED 1.2.3.4:443 | - | error | {"message":"request to https://api.x.example/orders failed, reason: connect ECONNREFUSED 1.2.3.4:443","type":"system"}
refused | connect ECONNREFUSED 10.1.1.1:80 | ECONNREFUSED | error | {"message":"fetch failed","cause":{"message":"connect ECONNREFUSED 10.1.1.1:80","code":"ECONNREFUSED"}}
dns | getaddrinfo ENOTFOUND api.printer.example | ENOTFOUND | error | {"message":"fetch failed","cause":{"message":"getaddrinfo ENOTFOUND api.printer.example","code":"ENOTFOUND","hostname":"api.printer.example"}}
dns | getaddrinfo ENOTFOUND mail.shop.example | ENOTFOUND | error | {"message":"getaddrinfo ENOTFOUND mail.shop.example","code":"ENOTFOUND"}
reset | socket hang up | ECONNRESET | error | {"message":"socket hang up","code":"ECONNRESET"}
timeout | timeout of 3000ms exceeded | - | error | {"message":"timeout of 3000ms exceeded","code":"ECONNABORTED","name":"AxiosError"}
timeout | timeout of 10000ms exceeded | - | error | {"message":"timeout of 10000ms exceeded","code":"ECONNABORTED","name":"AxiosError"}
network | Network Error | - | error | {"message":"Network Error","code":"ERR_NETWORK","name":"AxiosError"}
undici | Connect Timeout Error | - | error | {"message":"fetch failed","cause":{"message":"Connect Timeout Error (attempted address: api.x.example:443, timeout: 10000ms)","code":"UND_ERR_CONNECT_TIMEOUT"}}
tls | certificate has expired | CERT_HAS_EXPIRED | error | {"message":"fetch failed","cause":{"message":"certificate has expired","code":"CERT_HAS_EXPIRED"}}
aborted | This operation was aborted | 20 | error | {"message":"This operation was aborted","name":"AbortError","code":20}
unique | duplicate key value violates unique constraint "IDX_product_handle_unique" | 23505 | error | {"message":"insert into \"product\" (\"handle\", \"title\") values ('mug - blue', 'Mug') - duplicate key value violates unique constraint \"IDX_product_handle_unique\"\n - detail: Key (handle)=(mug) already exists.","code":"23505","severity":"ERROR","detail":"Key (handle)=(mug) already exists.","routine":"_bt_check_unique"}
unique email | duplicate key value violates unique constraint "IDX_customer_email_unique" | 23505 | error | {"message":"duplicate key value violates unique constraint \"IDX_customer_email_unique\"","code":"23505","severity":"ERROR","detail":"Key (email)=(ada@example.com) already exists."}
not null | null value in column "title" of relation "product" violates not-null constraint | 23502 | error | {"message":"null value in column \"title\" of relation \"product\" violates not-null constraint","code":"23502","severity":"ERROR","detail":"Failing row contains (prod_01, null)."}
not null handle | null value in column "handle" of relation "product" violates not-null constraint | 23502 | error | {"message":"null value in column \"handle\" of relation \"product\" violates not-null constraint","code":"23502","severity":"ERROR"}
deadlock | deadlock detected | 40P01 | error | {"message":"deadlock detected","code":"40P01","severity":"ERROR"}
deadlock | deadlock detected | 40P01 | error | {"message":"update \"order\" set \"status\" = 'x' where \"id\" = 'order_01' - deadlock detected","code":"40P01","severity":"ERROR"}
grpc unknown | Variant 12 does not exist | NOT_FOUND | error | {"message":"5 NOT_FOUND: Variant 12 does not exist","code":5,"details":"Variant 12 does not exist","metadata":{}}
grpc unknown | Variant 9081 does not exist | NOT_FOUND | error | {"message":"5 NOT_FOUND: Variant 9081 does not exist","code":5,"details":"Variant 9081 does not exist","metadata":{}}
grpc down | No connection established | UNAVAILABLE | error | {"message":"14 UNAVAILABLE: No connection established. Last error: connect timeout","code":14,"details":"No connection established. Last error: connect timeout","metadata":{}}
s3 | The specified bucket does not exist | NoSuchBucket | aws 404 | {"name":"NoSuchBucket","message":"The specified bucket does not exist","Code":"NoSuchBucket","BucketName":"shop"}
s3 key | The AWS Access Key Id you provided does not exist in our records. | InvalidAccessKeyId | aws 403 | {"name":"InvalidAccessKeyId","message":"The AWS Access Key Id you provided does not exist in our records.","Code":"InvalidAccessKeyId"}
redis | Connection is closed. | - | error | {"message":"Connection is closed."}
type | Cannot read properties of undefined (reading 'zip') | - | error | {"name":"TypeError","message":"Cannot read properties of undefined (reading 'zip')"}
aggregate | Tray is empty; Lid is open | - | error | {"name":"AggregateError","message":"All promises were rejected","errors":[{"message":"Tray is empty"},{"message":"Lid is open"}]}
settled | Lid is open | - | plain | {"status":"rejected","reason":{"message":"Lid is open"}}
wrapped | Could not create the order at the printer: Variant is sold out | sold_out | error | {"message":"Could not create the order at the printer","cause":{"message":"Variant is sold out","code":"sold_out"}}
no words | quota_reached | quota_reached | error | {"message":"","code":"quota_reached"}
plain object | available: 2, wanted: 5 | - | plain | {"available":2,"wanted":5}
`
)

export const own = family(
  "a shop's own",
  String.raw`
jam | Tray 1 jam | - | text | Tray 1 jam
jam | Tray 2 jam | - | text | Tray 2 jam
fire | Fire in the hall | - | text | Fire in the hall
job uuid | Export 5f0c8a52-7a0e-4c6e-9a3b-0d6c1b2a3f4e failed: disk full | - | text | Export 5f0c8a52-7a0e-4c6e-9a3b-0d6c1b2a3f4e failed: disk full
job uuid | Export 9a1b2c3d-0000-4c6e-9a3b-aaaaaaaaaaaa failed: disk full | - | text | Export 9a1b2c3d-0000-4c6e-9a3b-aaaaaaaaaaaa failed: disk full
job ulid | Sync 01JCE4ZQ8V3T5R6W7X8Y9ZABCD stopped halfway | - | text | Sync 01JCE4ZQ8V3T5R6W7X8Y9ZABCD stopped halfway
job ulid | Sync 01HZX9ABCDEFGHJKMNPQRSTVWX stopped halfway | - | text | Sync 01HZX9ABCDEFGHJKMNPQRSTVWX stopped halfway
date | No report for Monday, 16 February 2026 | - | text | No report for Monday, 16 February 2026
date | No report for Sunday, 1 March 2026 | - | text | No report for Sunday, 1 March 2026
date | No report for 2026-02-17T04:00:00Z | - | text | No report for 2026-02-17T04:00:00Z
datum | Kein Bericht für Dienstag, 17. Februar 2026 | - | text | Kein Bericht für Dienstag, 17. Februar 2026
datum | Kein Bericht für Mittwoch, 18.02.2026 | - | text | Kein Bericht für Mittwoch, 18.02.2026
url | Could not read https://cdn.example.com/a/b.csv?token=1 | - | text | Could not read https://cdn.example.com/a/b.csv?token=1
url | Could not read https://files.example.org/x/9.csv | - | text | Could not read https://files.example.org/x/9.csv
write | Could not write https://files.example.org/x/9.csv | - | text | Could not write https://files.example.org/x/9.csv
trace | Worker crashed (trace 4bf92f3577b34da6a3ce929d0e0e4736) | - | text | Worker crashed (trace 4bf92f3577b34da6a3ce929d0e0e4736)
trace | Worker crashed (trace 00f067aa0ba902b7a3ce929d0e0e4736) | - | text | Worker crashed (trace 00f067aa0ba902b7a3ce929d0e0e4736)
mail | Newsletter to ada@example.com refused: mailbox full | - | text | Newsletter to ada@example.com refused: mailbox full
mail | Newsletter to bob@shop.example refused: mailbox full | - | text | Newsletter to bob@shop.example refused: mailbox full
mail unknown | Newsletter to bob@shop.example refused: user unknown | - | text | Newsletter to bob@shop.example refused: user unknown
money | Refund of £19.00 refused by the bank | - | text | Refund of £19.00 refused by the bank
money | Refund of 12,50 EUR refused by the bank | - | text | Refund of 12,50 EUR refused by the bank
stock | Insufficient stock | - | text | Insufficient stock
funds | Insufficient funds | - | text | Insufficient funds.
funds | insufficient funds | - | text | insufficient funds!
zip | The zip code is invalid | - | text | The zip code is invalid
street | The street is invalid | - | text | The street is invalid
field zip | field 'postal_code' is invalid | - | text | field 'postal_code' is invalid
field phone | field 'phone' is invalid | - | text | field 'phone' is invalid
named | Artikel „Tasse blau“ ist nicht lieferbar | - | text | Artikel „Tasse blau“ ist nicht lieferbar
named | Artikel „Poster A2“ ist nicht lieferbar | - | text | Artikel „Poster A2“ ist nicht lieferbar
article | L'article «Affiche» est épuisé | - | text | L'article «Affiche» est épuisé
article | L'article «Tasse bleue» est épuisé | - | text | L'article «Tasse bleue» est épuisé
plz | Ungültige Postleitzahl | - | text | Ungültige Postleitzahl
hausnummer | Ungültige Hausnummer | - | text | Ungültige Hausnummer
one | 1 item is unavailable | - | text | 1 item is unavailable
one | 3 items are unavailable | - | text | 3 items are unavailable
ship | Cannot ship to Germany | - | text | Cannot ship to Germany
ship | Cannot ship to United Kingdom | - | text | Cannot ship to United Kingdom
`
)
