import { family } from "./family"

export const printify = family(
  "printify",
  String.raw`
stock | Variant 17887 of blueprint 6 is out of stock. | 8150 | axios 400 | {"status":"error","code":8150,"message":"Validation failed.","errors":{"reason":"Variant 17887 of blueprint 6 is out of stock.","code":8150}}
stock | Variant 9921 of blueprint 12 is out of stock. | 8150 | got 400 | {"status":"error","code":8150,"message":"Validation failed.","errors":{"reason":"Variant 9921 of blueprint 12 is out of stock.","code":8150}}
artwork | The artwork is too small for the print area. | 8150 | axios 400 | {"status":"error","code":8150,"message":"Validation failed.","errors":{"reason":"The artwork is too small for the print area.","code":8150}}
address | Shipping address is incomplete | 8150 | axios 400 | {"status":"error","code":8150,"message":"Validation failed.","errors":{"reason":"Shipping address is incomplete","code":8150}}
zip | The zip field is required. | 8150 | axios 400 | {"status":"error","code":8150,"message":"Validation failed.","errors":{"address_to.zip":["The zip field is required."]}}
auth | Unauthenticated. | - | axios 401 | {"error":"Unauthenticated."}
stock words | insufficient stock for M Black | insufficient_stock | error | {"message":"insufficient stock for M Black","code":"insufficient_stock"}
stock words | insufficient stock for L White | insufficient_stock | error | {"message":"insufficient stock for L White","code":"insufficient_stock"}
short | insufficient stock for M Black | - | text | insufficient stock for M Black
short | insufficient stock for XL Navy Blue | - | text | insufficient stock for XL Navy Blue
funds | insufficient funds for M Black | - | text | insufficient funds for M Black
`
)

export const printful = family(
  "printful",
  String.raw`
recipient | Recipient: Postcode is required | BadRequest | axios 400 | {"code":400,"result":"Recipient: Postcode is required","error":{"reason":"BadRequest","message":"Recipient: Postcode is required"}}
state | Recipient: State code is missing | BadRequest | axios 400 | {"code":400,"result":"Recipient: State code is missing","error":{"reason":"BadRequest","message":"Recipient: State code is missing"}}
item | Item 0: Variant with id 4011 is discontinued | BadRequest | axios 400 | {"code":400,"result":"Item 0: Variant with id 4011 is discontinued","error":{"reason":"BadRequest","message":"Item 0: Variant with id 4011 is discontinued"}}
item | Item 3: Variant with id 98 is discontinued | BadRequest | superagent 400 | {"code":400,"result":"Item 3: Variant with id 98 is discontinued","error":{"reason":"BadRequest","message":"Item 3: Variant with id 98 is discontinued"}}
rate | You've recently sent too many requests. Please try again in 43 seconds. | TooManyRequests | axios 429 | {"code":429,"result":"You've recently sent too many requests. Please try again in 43 seconds.","error":{"reason":"TooManyRequests","message":"You've recently sent too many requests. Please try again in 43 seconds."}}
rate | Please try again in 2 seconds. | TooManyRequests | axios 429 | {"code":429,"result":"You've recently sent too many requests. Please try again in 2 seconds.","error":{"reason":"TooManyRequests","message":"You've recently sent too many requests. Please try again in 2 seconds."}}
key | The access token provided is invalid. | - | axios 401 | {"code":401,"result":"The access token provided is invalid.","error":{"reason":"Unauthorized","message":"The access token provided is invalid."}}
gelato | Product 'cards_pf_bb_pt_110' is unknown. | invalid_request_error | axios 400 | {"code":"invalid_request_error","message":"Order validation failed.","requestId":"f2b8","details":[{"message":"Product 'cards_pf_bb_pt_110' is unknown.","reference":"items[0].productUid"}]}
prodigi | ValidationFailed | ValidationFailed | axios 400 | {"statusText":"ValidationFailed","statusCode":400,"outcome":"ValidationFailed","traceParent":"00-4b"}
gooten | Shipping postal code is not valid for the country | - | axios 400 | {"HadError":true,"Errors":[{"AttemptedValue":"XX","CustomState":null,"ErrorMessage":"Shipping postal code is not valid for the country","PropertyName":"ShipToAddress.PostalCode"}]}
`
)

export const shipping = family(
  "shipping",
  String.raw`
shipstation state | Items must not be empty. | - | axios 400 | {"Message":"The request is invalid.","ModelState":{"apiOrder.items":["Items must not be empty."]}}
shipstation zip | The postalCode field is required. | - | axios 400 | {"Message":"The request is invalid.","ModelState":{"apiOrder.shipTo.postalCode":["The postalCode field is required."]}}
shipstation funds | Insufficient account balance to purchase the label. | - | axios 500 | {"Message":"An error has occurred.","ExceptionMessage":"Insufficient account balance to purchase the label.","ExceptionType":"System.ApplicationException","StackTrace":null}
shipengine weight | package weight must be greater than 0 | invalid_field_value | axios 400 | {"request_id":"a1b2c3d4-0001-4f0f-8a0c-1a2b3c4d5e6f","errors":[{"error_source":"shipengine","error_type":"validation","error_code":"invalid_field_value","message":"package weight must be greater than 0","field_name":"weight"}]}
shipengine zip | Invalid ship_to.postal_code. | invalid_field_value | axios 400 | {"request_id":"b1b2c3d4-0001-4f0f-8a0c-1a2b3c4d5e6f","errors":[{"error_source":"shipengine","error_type":"validation","error_code":"invalid_field_value","message":"Invalid ship_to.postal_code. '9999999' is not a postal code."}]}
shipengine zip | Invalid ship_to.postal_code. | invalid_field_value | got 400 | {"request_id":"c1b2c3d4-0001-4f0f-8a0c-1a2b3c4d5e6f","errors":[{"error_source":"shipengine","error_type":"validation","error_code":"invalid_field_value","message":"Invalid ship_to.postal_code. 'ABC 1' is not a postal code."}]}
shippo name | address_from: This field is required. | - | axios 400 | {"address_from":["This field is required."]}
shippo parcel | parcels: This field is required. | - | axios 400 | {"parcels":["This field is required."]}
shippo street | The address could not be found. | - | plain | {"object_state":"INVALID","messages":[{"source":"USPS","code":"Address Not Found","text":"The address could not be found."}],"status":"ERROR"}
shippo token | Token does not exist | - | axios 401 | {"detail":"Token does not exist"}
easypost verify | Unable to verify address. | ADDRESS.VERIFY.FAILURE | axios 422 | {"error":{"code":"ADDRESS.VERIFY.FAILURE","message":"Unable to verify address.","errors":[{"code":"E.ADDRESS.NOT_FOUND","field":"address","message":"Address not found","suggestion":null}]}}
easypost param | street1 is too long | PARAMETER.INVALID | axios 422 | {"error":{"code":"PARAMETER.INVALID","message":"street1 is too long","errors":[]}}
easypost rate | No rates found for the shipment | SHIPMENT.POSTAGE.FAILURE | axios 422 | {"error":{"code":"SHIPMENT.POSTAGE.FAILURE","message":"No rates found for the shipment","errors":[]}}
ups shipper | Missing or invalid shipper number | 120100 | axios 400 | {"response":{"errors":[{"code":"120100","message":"Missing or invalid shipper number"}]}}
ups postcode | The postal code 99999 is invalid for CA United States | 121210 | axios 400 | {"response":{"errors":[{"code":"121210","message":"The postal code 99999 is invalid for CA United States"}]}}
fedex | Shipper postal code is invalid. | SHIPPER.POSTALCODE.INVALID | axios 400 | {"transactionId":"624deea6-b709-470c-8c39-4b5511281492","errors":[{"code":"SHIPPER.POSTALCODE.INVALID","parameterList":[{"key":"a","value":"b"}],"message":"Shipper postal code is invalid."}]}
fedex | Die Postleitzahl des Absenders ist ungültig. | SHIPPER.POSTALCODE.INVALID | axios 400 | {"transactionId":"724deea6","errors":[{"code":"SHIPPER.POSTALCODE.INVALID","message":"Die Postleitzahl des Absenders ist ungültig."}]}
dhl street | street must not be empty | - | axios 400 | {"title":"Bad Request","status":400,"detail":"street must not be empty","instance":"/parcel/de/shipping/v2/orders"}
dhl items | Die Postleitzahl ist ungültig. | - | axios 400 | {"status":{"title":"Bad Request","statusCode":400},"items":[{"shipmentNo":null,"validationMessages":[{"property":"consignee.postalCode","validationMessage":"Die Postleitzahl ist ungültig.","validationState":"Error"}]}]}
royal mail | Postcode is a required field | E1001 | axios 400 | [{"errorCode":"E1001","errorMessage":"Postcode is a required field"}]
royal mail weight | Weight exceeds the service maximum | E0036 | axios 400 | [{"errorCode":"E0036","errorMessage":"Weight exceeds the service maximum"}]
sendcloud | house_number: This field is required. | - | axios 400 | {"error":{"code":400,"message":"house_number: This field is required.","request":"api/v2/parcels"}}
postnord | Service code is not valid for the country | 500 | axios 400 | {"compositeFault":{"faults":[{"faultCode":"500","explanationText":"Service code is not valid for the country","paramValues":[]}]}}
usps xml | Address Not Found. | -2147219401 | axios 200 | <?xml version="1.0" encoding="UTF-8"?><AddressValidateResponse><Address ID="0"><Error><Number>-2147219401</Number><Source>clsAMS</Source><Description>Address Not Found.  </Description><HelpFile/><HelpContext/></Error></Address></AddressValidateResponse>
canada post | The postal code is not valid. | 9116 | axios 400 | <messages xmlns="http://www.canadapost.ca/ws/messages"><message><code>9116</code><description>The postal code is not valid.</description></message></messages>
auspost | The weight is over the limit. | 44010 | axios 400 | {"errors":[{"code":"44010","name":"Weight over limit","message":"The weight is over the limit.","field":"items[0].weight"}]}
colissimo | Le code postal du destinataire est incorrect | 30204 | axios 400 | {"messages":[{"id":"30204","type":"ERROR","messageContent":"x","message":"Le code postal du destinataire est incorrect","code":"30204"}]}
dpd soap | Der Empfängerort ist unbekannt. | - | axios 500 | <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><soap:Fault><faultcode>soap:Server</faultcode><faultstring>Der Empfängerort ist unbekannt.</faultstring></soap:Fault></soap:Body></soap:Envelope>
`
)
