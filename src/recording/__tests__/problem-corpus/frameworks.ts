import { family } from "./family"

export const frameworks = family(
  "frameworks",
  String.raw`
laravel zip | The zip field is required. | - | axios 422 | {"message":"The zip field is required.","errors":{"zip":["The zip field is required."]}}
laravel given | The phone must be at least 6 characters. | - | axios 422 | {"message":"The given data was invalid.","errors":{"phone":["The phone must be at least 6 characters."]}}
rails base | Stock is not sufficient | - | axios 422 | {"errors":{"base":["Stock is not sufficient"]}}
rails zip | zip is invalid | - | axios 422 | {"errors":{"zip":["is invalid"]}}
rails street | street is invalid | - | axios 422 | {"errors":{"street":["is invalid"]}}
rails zip | zip is invalid | - | got 422 | {"errors":{"zip":["is invalid"]}}
rails list | Name can't be blank | - | axios 422 | {"errors":["Name can't be blank"]}
django city | Not a valid city. | - | axios 400 | {"city":["Not a valid city."]}
django postcode | Not a valid postcode. | - | axios 400 | {"address":{"postcode":["Not a valid postcode."]}}
django detail | Authentication credentials were not provided. | - | axios 403 | {"detail":"Authentication credentials were not provided."}
django non field | Start must come before end | - | axios 400 | {"non_field_errors":["Start must come before end"]}
fastapi zip | postal_code field required | - | axios 422 | {"detail":[{"loc":["body","postal_code"],"msg":"field required","type":"value_error.missing"}]}
fastapi phone | phone field required | - | axios 422 | {"detail":[{"loc":["body","phone"],"msg":"field required","type":"value_error.missing"}]}
nest | zip must be a postal code | - | axios 400 | {"statusCode":400,"message":["zip must be a postal code","phone must be a phone number"],"error":"Bad Request"}
nest one | Cannot ship to a PO box | - | axios 400 | {"statusCode":400,"message":"Cannot ship to a PO box","error":"Bad Request"}
spring | Inventory service is closed | - | axios 500 | {"timestamp":"2026-02-16T10:02:00.000+00:00","status":500,"error":"Internal Server Error","message":"Inventory service is closed","path":"/api/orders"}
spring blank | Request failed with status code 500 | - | axios 500 | {"timestamp":"2026-02-16T10:02:00.000+00:00","status":500,"error":"","path":"/api/orders"}
asp.net | The Weight field must be positive. | - | axios 400 | {"type":"https://tools.ietf.org/html/rfc7231#section-6.5.1","title":"One or more validation errors occurred.","status":400,"traceId":"00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00","errors":{"Weight":["The Weight field must be positive."]}}
rfc9457 | Your current balance is 30, but that costs 50. | - | axios 403 | {"type":"https://example.com/probs/out-of-credit","title":"You do not have enough credit.","detail":"Your current balance is 30, but that costs 50.","instance":"/account/12345/msgs/abc"}
rfc9457 | but that costs 7. | - | ofetch 403 | {"type":"https://example.com/probs/out-of-credit","title":"You do not have enough credit.","detail":"Your current balance is 2, but that costs 7.","instance":"/account/9/msgs/xyz"}
rfc7807 params | age must be a positive integer | - | axios 400 | {"title":"Your request parameters didn't validate.","invalid-params":[{"name":"age","reason":"must be a positive integer"}]}
json api | First name must contain at least two characters. | - | axios 422 | {"errors":[{"status":"422","source":{"pointer":"/data/attributes/firstName"},"title":"Invalid Attribute","detail":"First name must contain at least two characters."}]}
json api title | The warehouse is closed | - | axios 422 | {"errors":[{"status":"422","title":"The warehouse is closed"}]}
symfony | postalCode: This value should not be blank. | - | axios 422 | {"type":"https://symfony.com/errors/validation","title":"Validation Failed","violations":[{"propertyPath":"postalCode","title":"This value should not be blank.","parameters":{}}]}
odata | Resource not found for the segment 'Orders' | BadRequest | axios 404 | {"error":{"code":"BadRequest","message":{"lang":"en","value":"Resource not found for the segment 'Orders'"}}}
woocommerce | Invalid ID. | woocommerce_rest_shop_order_invalid_id | axios 404 | {"code":"woocommerce_rest_shop_order_invalid_id","message":"Invalid ID.","data":{"status":404}}
shopify | [API] Invalid API key or access token | - | axios 401 | {"errors":"[API] Invalid API key or access token (unrecognized login or wrong password)"}
shopify user | Email has already been taken | - | axios 422 | {"data":{"customerCreate":{"userErrors":[{"field":["email"],"message":"Email has already been taken"}]}},"errors":[{"message":"Email has already been taken"}]}
graphql | Variable "$id" got invalid value | GRAPHQL_VALIDATION_FAILED | axios 400 | {"errors":[{"message":"Variable \"$id\" got invalid value null","locations":[{"line":1,"column":7}],"extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]}
graphql request | Product is sold out | - | error | {"message":"Product is sold out: {\"response\":{\"errors\":[{\"message\":\"Product is sold out\"}],\"status\":200}}","response":{"errors":[{"message":"Product is sold out"}],"status":200}}
google | The caller does not have permission | API_KEY_INVALID | axios 403 | {"error":{"code":403,"message":"The caller does not have permission","status":"PERMISSION_DENIED","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"API_KEY_INVALID"}]}}
azure | The specified blob does not exist. | BlobNotFound | axios 404 | {"error":{"code":"BlobNotFound","message":"The specified blob does not exist."}}
xero | Account code '999' is not a valid code | - | axios 400 | {"ErrorNumber":10,"Type":"ValidationException","Message":"A validation exception occurred","Elements":[{"ValidationErrors":[{"Message":"Account code '999' is not a valid code"}]}]}
quickbooks | The name supplied already exists. | 6240 | axios 400 | {"Fault":{"Error":[{"Message":"Duplicate Name Exists Error","Detail":"The name supplied already exists. : null","code":"6240","element":""}],"type":"ValidationFault"},"time":"2026-02-16T10:02:00.000-08:00"}
elasticsearch | no such index [orders] | - | axios 404 | {"error":{"root_cause":[{"type":"index_not_found_exception","reason":"no such index [orders]"}],"type":"index_not_found_exception","reason":"no such index [orders]","index":"orders"},"status":404}
meilisearch | Index orders not found. | index_not_found | axios 404 | {"message":"Index orders not found.","code":"index_not_found","type":"invalid_request","link":"https://docs.meilisearch.com/errors#index_not_found"}
taxjar | No to zip, required when country is US | - | axios 400 | {"status":400,"error":"Bad Request","detail":"No to zip, required when country is US"}
avalara | Address is incomplete or invalid. | GetTaxError | axios 400 | {"error":{"code":"GetTaxError","message":"Address is incomplete or invalid.","target":"Unknown","details":[{"code":"GetTaxError","number":300,"message":"Address is incomplete or invalid.","faultCode":"Client"}]}}
contentful | The entry was changed meanwhile | VersionMismatch | axios 409 | {"sys":{"type":"Error","id":"VersionMismatch"},"message":"The entry was changed meanwhile","requestId":"7c5"}
zod | Required | invalid_type | error | {"name":"ZodError","message":"[{\"code\":\"invalid_type\",\"expected\":\"string\",\"received\":\"undefined\",\"path\":[\"zip\"],\"message\":\"Required\"}]"}
joi zip | "zip" is required | - | error | {"message":"\"zip\" is required","details":[{"message":"\"zip\" is required","path":["zip"],"type":"any.required"}]}
joi phone | "phone" is required | - | error | {"message":"\"phone\" is required","details":[{"message":"\"phone\" is required","path":["phone"],"type":"any.required"}]}
yup | phone is a required field | - | error | {"name":"ValidationError","message":"2 errors occurred","errors":["zip is a required field","phone is a required field"]}
`
)

export const pages = family(
  "pages and plain text",
  String.raw`
gateway | 502 Bad Gateway | - | axios 502 | <html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx/1.18.0</center></body></html>
unavailable | 503 Service Temporarily Unavailable | - | axios 503 | <html><head><title>503 Service Temporarily Unavailable</title></head><body><center><h1>503 Service Temporarily Unavailable</h1></center></body></html>
express | Cannot POST /orders | - | axios 404 | <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Error</title></head><body><pre>Cannot POST /orders</pre></body></html>
maintenance | We are down for maintenance | - | axios 503 | <!doctype html><html><head><style>h1{color:red}</style><script>var a = "<p>no</p>"</script></head><body><h1>We are down for <b>maintenance</b></h1><p>Back soon</p></body></html>
plain stock | Out of stock | - | unparsed 409 | Out of stock
plain stock | Out of stock | - | bytes 409 | Out of stock
plain envoy | upstream connect error or disconnect/reset before headers | - | unparsed 503 | upstream connect error or disconnect/reset before headers. reset reason: connection termination
buffer | Parcel is too heavy | - | buffer 422 | {"title":"Bad","detail":"Parcel is too heavy"}
bytes | Parcel is too heavy, please split it | - | bytes 422 | {"detail":"Parcel is too heavy, please split it"}
unparsed | The label was printed before | - | unparsed 422 | {"error":{"message":"The label was printed before"}}
request | The quote has expired | - | request 400 | {"message":"The quote has expired"}
bare 422 | Request failed with status code 422 | - | axios 422 | null
bare 500 | Request failed with status code 500 | - | axios 500 | null
xml | Das Gewicht fehlt | - | axios 400 | <?xml version="1.0" encoding="utf-8"?><result><error><text>Das Gewicht fehlt</text></error></result>
`
)
