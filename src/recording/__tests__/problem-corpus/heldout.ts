import { family } from "./family"

/** Written after the rules were, and without looking at them: what the rules made of it at first stands in the notes of its commit. */
export const heldOut = family(
  "held out",
  String.raw`
bigcommerce sku | The product SKU is not unique | - | axios 409 | {"status":409,"title":"The product SKU is not unique","type":"https://developer.bigcommerce.com/api-docs/getting-started/api-status-codes","errors":{}}
bigcommerce price | price must be 0 or more | - | axios 422 | {"status":422,"title":"JSON data is missing or invalid","type":"https://developer.bigcommerce.com","errors":{"price":"price must be 0 or more"}}
magento | Requested quantity is not available | - | axios 400 | {"message":"Requested quantity is not available","trace":"#0 /var/www/html/vendor/magento"}
hubspot | Contact already exists. Existing ID: 5501 | - | axios 409 | {"status":"error","message":"Contact already exists. Existing ID: 5501","correlationId":"21f92ab2-6d8c-4c0c-9a6f-0c0ce1d1b0b1","category":"CONFLICT"}
hubspot | Contact already exists. Existing ID: 98 | - | axios 409 | {"status":"error","message":"Contact already exists. Existing ID: 98","correlationId":"99f92ab2-6d8c-4c0c-9a6f-0c0ce1d1b0b1","category":"CONFLICT"}
hubspot email | Property values were not valid | VALIDATION_ERROR | axios 400 | {"status":"error","message":"Property values were not valid","correlationId":"aeb5f871","category":"VALIDATION_ERROR"}
salesforce locked | unable to obtain exclusive access to this record | UNABLE_TO_LOCK_ROW | axios 400 | [{"message":"unable to obtain exclusive access to this record or 1 records: 0015g00000XYZ12AAH","errorCode":"UNABLE_TO_LOCK_ROW","fields":[]}]
salesforce field | Required fields are missing: [LastName] | REQUIRED_FIELD_MISSING | axios 400 | [{"message":"Required fields are missing: [LastName]","errorCode":"REQUIRED_FIELD_MISSING","fields":["LastName"]}]
zendesk | Email: ada@example.com is already being used by another user | RecordInvalid | axios 422 | {"error":"RecordInvalid","description":"Record validation errors","details":{"email":[{"description":"Email: ada@example.com is already being used by another user","error":"DuplicateValue"}]}}
intercom | User Not Found | not_found | axios 404 | {"type":"error.list","request_id":"b2b4","errors":[{"code":"not_found","message":"User Not Found"}]}
plaid | the provided access token is in an invalid format | INVALID_ACCESS_TOKEN | axios 400 | {"display_message":null,"error_code":"INVALID_ACCESS_TOKEN","error_message":"the provided access token is in an invalid format. expected format: access-<environment>-<identifier>","error_type":"INVALID_INPUT","request_id":"HNTDNrA8F1shFEW"}
wise | Not enough funds in your balance | balance.payment-option-unavailable | axios 422 | {"errors":[{"code":"balance.payment-option-unavailable","message":"Not enough funds in your balance","arguments":[]}]}
sumup | Validation error | INVALID | axios 400 | {"error_code":"INVALID","message":"Validation error","param":"currency"}
viva | The order was cancelled by the merchant | 1002 | axios 403 | {"ErrorCode":1002,"ErrorText":"The order was cancelled by the merchant","EventId":0}
nexi | Importo non valido | GW0001 | axios 400 | {"errors":[{"code":"GW0001","description":"Importo non valido"}]}
worldline | PARAMETER_NOT_FOUND_IN_REQUEST | 1000 | axios 400 | {"errorId":"15eabcd5-30b3-479b-ae03-67bb351c07e6-00000092","errors":[{"code":"1000","propertyName":"order.amountOfMoney.amount","message":"PARAMETER_NOT_FOUND_IN_REQUEST","httpStatusCode":400}]}
bolt | Amount does not match the order token | 2001006 | axios 422 | {"errors":[{"code":2001006,"message":"Amount does not match the order token"}]}
riskified | Order id is missing | - | axios 400 | {"error":{"message":"Order id is missing"}}
signifyd | orderId: must not be blank | - | axios 400 | {"messages":["orderId: must not be blank"],"errors":{"orderId":["must not be blank"]}}
shipbob | Product SKU 12-AB does not exist | - | axios 422 | {"Recipient.Address.ZipCode":["The ZipCode field is required."],"Products":["Product SKU 12-AB does not exist"]}
shiphero | Not enough credits. There are 5 remaining of 40 needed | 30 | axios 200 | {"errors":[{"code":30,"message":"Not enough credits. There are 5 remaining of 40 needed","operation":"orders","request_id":"5d1","required_credits":40,"remaining_credits":5,"time_remaining":"3 seconds"}]}
shiphero | There are 2 remaining of 31 needed | 30 | axios 200 | {"errors":[{"code":30,"message":"Not enough credits. There are 2 remaining of 31 needed","operation":"orders","request_id":"6e2","required_credits":31,"remaining_credits":2,"time_remaining":"9 seconds"}]}
linnworks | Order is already processed | - | axios 400 | {"Code":null,"Message":"Order is already processed"}
cin7 | Branch is inactive | - | axios 400 | [{"index":0,"success":false,"id":0,"code":null,"errors":["Branch is inactive"]}]
packlink | Insufficient credit to pay for the shipment | - | axios 402 | {"messages":[{"message":"Insufficient credit to pay for the shipment"}]}
mondial relay | Point relais inconnu | 24 | axios 200 | <?xml version="1.0"?><Response><StatusList><Status Level="Error"><Code>24</Code><Message>Point relais inconnu</Message></Status></StatusList></Response>
chronopost | Le pays de destination n'est pas desservi | - | axios 500 | <S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/"><S:Body><S:Fault><faultcode>S:Server</faultcode><faultstring>Le pays de destination n'est pas desservi</faultstring></S:Fault></S:Body></S:Envelope>
hermes | Hausnummer fehlt | e002 | axios 400 | {"listOfResultCodes":[{"code":"e002","message":"Hausnummer fehlt"}]}
gls | Postleitzahl passt nicht zum Ort | - | axios 400 | {"errors":[{"exitCode":4,"exitMessage":"ROUTING","description":"Postleitzahl passt nicht zum Ort"}]}
correos | El código postal no existe | - | axios 400 | {"codigoError":"2010","message":"El código postal no existe"}
inpost | Target locker is full | locker_full | axios 400 | {"status":400,"error":"locker_full","message":"Target locker is full","details":{}}
evri | Address line 1 is too long (max 32 characters) | - | axios 400 | {"errors":[{"errorDescription":"Address line 1 is too long (max 32 characters)"}]}
australia | Suburb does not match the postcode | 44003 | axios 400 | {"errors":[{"code":"44003","name":"LOCATION","message":"Suburb does not match the postcode"}]}
loqate | Unknown key | - | axios 200 | {"Items":[{"Error":"2","Description":"Unknown key","Cause":"The key you are using to access the service was not found.","Resolution":"Check the key."}]}
algolia | Record at the position 3 objectID=abc is too big size=12345/10000 bytes | - | axios 400 | {"message":"Record at the position 3 objectID=abc is too big size=12345/10000 bytes. Please have a look at our documentation","position":3,"objectID":"abc","status":400}
algolia | objectID=mug-7 is too big | - | axios 400 | {"message":"Record at the position 41 objectID=mug-7 is too big size=20001/10000 bytes. Please have a look at our documentation","position":41,"objectID":"mug-7","status":400}
cloudinary | Invalid image file | - | axios 400 | {"error":{"message":"Invalid image file"}}
cloudflare api | Authentication error | 10000 | axios 403 | {"success":false,"errors":[{"code":10000,"message":"Authentication error"}],"messages":[],"result":null}
bad credentials | Bad credentials | - | axios 401 | {"message":"Bad credentials","documentation_url":"https://docs.github.com/rest","status":"401"}
notion | Could not find database with ID: 668d797c | object_not_found | axios 404 | {"object":"error","status":404,"code":"object_not_found","message":"Could not find database with ID: 668d797c-76fa-4934-9b05-ad288df2d136."}
airtable | Field "Price" cannot accept the provided value | INVALID_VALUE_FOR_COLUMN | axios 422 | {"error":{"type":"INVALID_VALUE_FOR_COLUMN","message":"Field \"Price\" cannot accept the provided value"}}
openai | You exceeded your current quota, please check your plan and billing details. | insufficient_quota | error | {"message":"429 You exceeded your current quota, please check your plan and billing details.","status":429,"code":"insufficient_quota","type":"insufficient_quota","error":{"message":"You exceeded your current quota, please check your plan and billing details.","code":"insufficient_quota"}}
auth0 | The connection does not exist | inexistent_connection | axios 400 | {"statusCode":400,"error":"Bad Request","message":"The connection does not exist","errorCode":"inexistent_connection"}
okta | Api validation failed: login | E0000001 | axios 400 | {"errorCode":"E0000001","errorSummary":"Api validation failed: login","errorLink":"E0000001","errorId":"oaeHfmOAx1iRLa0H10DeMz5fQ","errorCauses":[{"errorSummary":"login: An object with this field already exists"}]}
keycloak | Account disabled | invalid_grant | axios 400 | {"error":"invalid_grant","error_description":"Account disabled"}
keycloak user | Invalid user credentials | invalid_grant | axios 401 | {"error":"invalid_grant","error_description":"Invalid user credentials"}
dynamodb | The conditional request failed | ConditionalCheckFailedException | aws 400 | {"name":"ConditionalCheckFailedException","message":"The conditional request failed"}
sns | Topic does not exist | NotFoundException | aws 404 | {"name":"NotFoundException","message":"Topic does not exist","Code":"NotFound"}
lambda | Task timed out after 3.00 seconds | - | text | 2026-02-16T10:02:00.123Z 9a1b2c3d-0000-4c6e-9a3b-aaaaaaaaaaaa Task timed out after 3.00 seconds
lambda | Task timed out after 6.01 seconds | - | text | 2026-02-17T04:00:00.001Z 7f1b2c3d-0000-4c6e-9a3b-bbbbbbbbbbbb Task timed out after 6.01 seconds
mysql | ER_DUP_ENTRY: Duplicate entry 'ada@example.com' for key 'users.email' | ER_DUP_ENTRY | error | {"message":"ER_DUP_ENTRY: Duplicate entry 'ada@example.com' for key 'users.email'","code":"ER_DUP_ENTRY","errno":1062,"sqlState":"23000"}
mongo | E11000 duplicate key error collection | 11000 | error | {"name":"MongoServerError","message":"E11000 duplicate key error collection: shop.users index: email_1 dup key: { email: \"ada@example.com\" }","code":11000}
prisma | Unique constraint failed on the fields: | P2002 | error | {"name":"PrismaClientKnownRequestError","message":"Unique constraint failed on the fields: ('email')","code":"P2002"}
redis oom | OOM command not allowed when used memory > 'maxmemory'. | - | error | {"name":"ReplyError","message":"OOM command not allowed when used memory > 'maxmemory'."}
bull | job stalled more than allowable limit | - | text | job stalled more than allowable limit
fs | ENOSPC: no space left on device, write | ENOSPC | error | {"message":"ENOSPC: no space left on device, write","code":"ENOSPC","errno":-28,"syscall":"write"}
fs missing | ENOENT: no such file or directory, open '/tmp/a.pdf' | ENOENT | error | {"message":"ENOENT: no such file or directory, open '/tmp/a.pdf'","code":"ENOENT","errno":-2,"syscall":"open","path":"/tmp/a.pdf"}
json | Unexpected token < in JSON at position 0 | - | error | {"name":"SyntaxError","message":"Unexpected token < in JSON at position 0"}
puppeteer | Navigation timeout of 30000 ms exceeded | - | error | {"name":"TimeoutError","message":"Navigation timeout of 30000 ms exceeded"}
ftp | 530 Login incorrect | - | error | {"name":"FTPError","message":"530 Login incorrect.","code":530}
ky | Request failed with status code 404 Not Found | - | error | {"name":"HTTPError","message":"Request failed with status code 404 Not Found: GET https://api.x.example/orders/7"}
soap 12 | Die Sendungsnummer ist unbekannt | - | axios 500 | <env:Envelope xmlns:env="http://www.w3.org/2003/05/soap-envelope"><env:Body><env:Fault><env:Code><env:Value>env:Sender</env:Value></env:Code><env:Reason><env:Text xml:lang="de">Die Sendungsnummer ist unbekannt</env:Text></env:Reason></env:Fault></env:Body></env:Envelope>
iis | Could not load file or assembly | - | axios 500 | <!DOCTYPE html><html><head><title>Could not load file or assembly</title><style>body {font-family:"Verdana"}</style></head><body bgcolor="white"><span><h1>Server Error in '/' Application.<hr width=100%></h1></span></body></html>
tomcat | HTTP Status 500 | - | axios 500 | <!doctype html><html lang="en"><head><title>HTTP Status 500 – Internal Server Error</title></head><body><h1>HTTP Status 500 – Internal Server Error</h1></body></html>
waf | Access blocked by the firewall | - | axios 403 | <html><body><p>Access blocked by the firewall</p><p>Ray ID: 8a1b2c3d4e5f</p></body></html>
allegro | Offer does not exist | OFFER_NOT_FOUND | axios 404 | {"errors":[{"code":"OFFER_NOT_FOUND","message":"Offer does not exist","details":null,"path":null,"userMessage":"Oferta nie istnieje"}]}
bol | Het EAN is ongeldig | - | axios 400 | {"type":"https://api.bol.com/problems","title":"Error validating request","status":400,"detail":"Bad request","violations":[{"name":"ean","reason":"Het EAN is ongeldig"}]}
otto | Preis fehlt | - | axios 400 | {"errors":[{"title":"Preis fehlt","path":"/v2/products","jsonPath":"$[0].price","detail":""}]}
cdiscount | Le code EAN est déjà utilisé | - | axios 200 | {"ErrorMessage":"Le code EAN est déjà utilisé","OperationSuccess":false,"ErrorList":[]}
ebay | The item cannot be revised as the listing has ended. | 21916750 | axios 400 | {"errors":[{"errorId":21916750,"domain":"API_INVENTORY","category":"REQUEST","message":"The item cannot be revised as the listing has ended.","parameters":[{"name":"item","value":"110"}]}]}
amazon sp | Access to requested resource is denied. | Unauthorized | axios 403 | {"errors":[{"code":"Unauthorized","message":"Access to requested resource is denied.","details":""}]}
etsy | Shop is on vacation | - | axios 400 | {"error":"Shop is on vacation"}
facebook | Error validating access token: Session has expired on Sunday, 08-Feb-26 03:00:00 PST. | 190 | axios 400 | {"error":{"message":"Error validating access token: Session has expired on Sunday, 08-Feb-26 03:00:00 PST.","type":"OAuthException","code":190,"fbtrace_id":"AbC1"}}
facebook | Session has expired on Tuesday, 17-Feb-26 11:00:00 PST. | 190 | axios 400 | {"error":{"message":"Error validating access token: Session has expired on Tuesday, 17-Feb-26 11:00:00 PST.","type":"OAuthException","code":190,"fbtrace_id":"ZxY2"}}
telegram | Bad Request: chat not found | - | axios 400 | {"ok":false,"error_code":400,"description":"Bad Request: chat not found"}
firebase | The registration token is not a valid FCM registration token | messaging/invalid-argument | error | {"message":"The registration token is not a valid FCM registration token","code":"messaging/invalid-argument","errorInfo":{"code":"messaging/invalid-argument"}}
onesignal | All included players are not subscribed | - | axios 400 | {"errors":["All included players are not subscribed"]}
bad credentials | Bad Credentials | - | plain | {"message-count":"1","messages":[{"status":"4","error-text":"Bad Credentials"}]}
messagebird | Request not allowed (incorrect access_key) | 2 | axios 401 | {"errors":[{"code":2,"description":"Request not allowed (incorrect access_key)","parameter":"access_key"}]}
`
)
