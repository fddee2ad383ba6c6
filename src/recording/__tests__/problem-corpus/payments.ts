import { family } from "./family"

export const stripe = family(
  "stripe",
  String.raw`
no funds | Your card has insufficient funds. | insufficient_funds | error | {"message":"Your card has insufficient funds.","type":"StripeCardError","rawType":"card_error","code":"card_declined","decline_code":"insufficient_funds","statusCode":402,"requestId":"req_8sTqUe1x","raw":{"code":"card_declined","decline_code":"insufficient_funds","message":"Your card has insufficient funds.","charge":"ch_3N"}}
no funds | Die Karte ist nicht ausreichend gedeckt. | insufficient_funds | error | {"message":"Die Karte ist nicht ausreichend gedeckt.","type":"StripeCardError","code":"card_declined","decline_code":"insufficient_funds","statusCode":402}
lost card | Your card was declined. | lost_card | error | {"message":"Your card was declined.","type":"StripeCardError","code":"card_declined","decline_code":"lost_card","statusCode":402}
declined | Your card was declined. | card_declined | error | {"message":"Your card was declined.","type":"StripeCardError","code":"card_declined","decline_code":"generic_decline","statusCode":402}
declined | Your card was declined. | card_declined | axios 402 | {"error":{"code":"card_declined","decline_code":"generic_decline","message":"Your card was declined.","type":"card_error"}}
expired | Your card has expired. | expired_card | error | {"message":"Your card has expired.","type":"StripeCardError","code":"expired_card","param":"exp_month","statusCode":402}
expired | Your card has expired. | expired_card | axios 402 | {"error":{"code":"expired_card","doc_url":"https://stripe.com/docs/error-codes/expired-card","message":"Your card has expired.","param":"exp_month","request_log_url":"https://dashboard.stripe.com/test/logs/req_1","type":"card_error"}}
no intent | No such payment_intent: 'pi_3NqHiR2eZvKYlo2C' | resource_missing | error | {"message":"No such payment_intent: 'pi_3NqHiR2eZvKYlo2C'","type":"StripeInvalidRequestError","code":"resource_missing","param":"intent","statusCode":404}
no intent | No such payment_intent: 'pi_1AbCdEfGhIjKlMnO' | resource_missing | axios 404 | {"error":{"code":"resource_missing","message":"No such payment_intent: 'pi_1AbCdEfGhIjKlMnO'","param":"intent","type":"invalid_request_error"}}
no customer | No such customer: 'cus_9s6XKzkNRiz8i3' | resource_missing | error | {"message":"No such customer: 'cus_9s6XKzkNRiz8i3'","type":"StripeInvalidRequestError","code":"resource_missing","param":"customer","statusCode":404}
no charge | No such charge: 'ch_1JX9' | resource_missing | error | {"message":"No such charge: 'ch_1JX9'","type":"StripeInvalidRequestError","code":"resource_missing","statusCode":404}
missing amount | Missing required param: amount. | parameter_missing | error | {"message":"Missing required param: amount.","type":"StripeInvalidRequestError","code":"parameter_missing","param":"amount","statusCode":400}
missing currency | Missing required param: currency. | parameter_missing | error | {"message":"Missing required param: currency.","type":"StripeInvalidRequestError","code":"parameter_missing","param":"currency","statusCode":400}
refunded | Charge ch_3NabcDEF has already been refunded. | charge_already_refunded | error | {"message":"Charge ch_3NabcDEF has already been refunded.","type":"StripeInvalidRequestError","code":"charge_already_refunded","statusCode":400}
refunded | Charge ch_9Zxy has already been refunded. | charge_already_refunded | axios 400 | {"error":{"code":"charge_already_refunded","message":"Charge ch_9Zxy has already been refunded.","type":"invalid_request_error"}}
too much | Refund amount ($40.00) is greater than unrefunded amount on charge ($28.00) | - | error | {"message":"Refund amount ($40.00) is greater than unrefunded amount on charge ($28.00)","type":"StripeInvalidRequestError","param":"amount","statusCode":400}
too much | Refund amount (€19.90) is greater than unrefunded amount on charge (€5.00) | - | axios 400 | {"error":{"message":"Refund amount (€19.90) is greater than unrefunded amount on charge (€5.00)","param":"amount","type":"invalid_request_error"}}
balance | Insufficient funds in Stripe account. | balance_insufficient | error | {"message":"Insufficient funds in Stripe account. In test mode, you can add funds to your available balance.","type":"StripeInvalidRequestError","code":"balance_insufficient","statusCode":400}
key | Invalid API Key provided: sk_test_****************xyz1 | - | error | {"message":"Invalid API Key provided: sk_test_****************xyz1","type":"StripeAuthenticationError","statusCode":401}
key | Invalid API Key provided: sk_live_********abcd | - | axios 401 | {"error":{"message":"Invalid API Key provided: sk_live_********abcd","type":"invalid_request_error"}}
rate | Request rate limit exceeded. | rate_limit | error | {"message":"Request rate limit exceeded.","type":"StripeRateLimitError","code":"rate_limit","statusCode":429}
small | Amount must be at least £0.30 gbp | amount_too_small | error | {"message":"Amount must be at least £0.30 gbp","type":"StripeInvalidRequestError","code":"amount_too_small","param":"amount","statusCode":400}
captured | This PaymentIntent could not be captured because it has a status of canceled. | payment_intent_unexpected_state | error | {"message":"This PaymentIntent could not be captured because it has a status of canceled.","type":"StripeInvalidRequestError","code":"payment_intent_unexpected_state","statusCode":400}
network | An error occurred with our connection to Stripe. Request was retried 2 times. | - | error | {"message":"An error occurred with our connection to Stripe. Request was retried 2 times.","type":"StripeConnectionError"}
network | An error occurred with our connection to Stripe. Request was retried 3 times. | - | error | {"message":"An error occurred with our connection to Stripe. Request was retried 3 times.","type":"StripeConnectionError"}
empty line | You passed an empty string for 'shipping[address][line1]'. | parameter_invalid_empty | error | {"message":"You passed an empty string for 'shipping[address][line1]'. We assume empty values are an attempt to unset a parameter.","code":"parameter_invalid_empty","type":"StripeInvalidRequestError","param":"shipping[address][line1]"}
empty city | You passed an empty string for 'shipping[address][city]'. | parameter_invalid_empty | error | {"message":"You passed an empty string for 'shipping[address][city]'. We assume empty values are an attempt to unset a parameter.","code":"parameter_invalid_empty","type":"StripeInvalidRequestError","param":"shipping[address][city]"}
`
)

export const medusaStripe = family(
  "stripe through Medusa",
  String.raw`
declined | Your card was declined. | - | medusa | Your card was declined.
declined | Your card was declined. | - | text | An error occurred in refundPayment: Your card was declined..
no funds | Your card has insufficient funds. | - | medusa | Your card has insufficient funds.
intent | No such payment_intent: 'pi_1Nx0' | - | medusa | No such payment_intent: 'pi_1Nx0'
intent | No such payment_intent: 'pi_3Zq7abc' | - | medusa | No such payment_intent: 'pi_3Zq7abc'
initiate | Amount must be at least $0.50 usd | - | text | An error occurred in InitiatePayment during creation of stripe payment intent: Amount must be at least $0.50 usd.
mailbox | 550 5.1.1 mailbox unavailable | - | notification | 550 5.1.1 mailbox unavailable
full | 452 4.2.2 mailbox full | - | notification | 452 4.2.2 mailbox full
`
)

export const paypal = family(
  "paypal",
  String.raw`
declined | The instrument presented was either declined by the processor or bank, or it can't be used for this payment. | INSTRUMENT_DECLINED | axios 422 | {"name":"UNPROCESSABLE_ENTITY","details":[{"issue":"INSTRUMENT_DECLINED","description":"The instrument presented was either declined by the processor or bank, or it can't be used for this payment."}],"message":"The requested action could not be performed, semantically incorrect, or failed business validation.","debug_id":"c9a1b2f0d3e4","links":[{"href":"https://developer.paypal.com/docs/api/orders/v2/#error-INSTRUMENT_DECLINED","rel":"information_link","method":"GET"}]}
declined | The instrument presented was either declined | INSTRUMENT_DECLINED | got 422 | {"name":"UNPROCESSABLE_ENTITY","details":[{"issue":"INSTRUMENT_DECLINED","description":"The instrument presented was either declined by the processor."}],"message":"The requested action could not be performed, semantically incorrect, or failed business validation.","debug_id":"0a1b2c3d"}
captured | Authorization has already been captured. | AUTHORIZATION_ALREADY_CAPTURED | axios 422 | {"name":"UNPROCESSABLE_ENTITY","message":"The requested action could not be performed, semantically incorrect, or failed business validation.","debug_id":"9f","details":[{"issue":"AUTHORIZATION_ALREADY_CAPTURED","description":"Authorization has already been captured."}]}
refunded | The capture has already been fully refunded. | CAPTURE_FULLY_REFUNDED | axios 422 | {"name":"UNPROCESSABLE_ENTITY","message":"The requested action could not be performed, semantically incorrect, or failed business validation.","debug_id":"aa","details":[{"issue":"CAPTURE_FULLY_REFUNDED","description":"The capture has already been fully refunded."}]}
no id | Specified resource ID does not exist. Please check the resource ID and try again. | INVALID_RESOURCE_ID | axios 404 | {"name":"RESOURCE_NOT_FOUND","message":"The specified resource does not exist.","debug_id":"b1","details":[{"issue":"INVALID_RESOURCE_ID","description":"Specified resource ID does not exist. Please check the resource ID and try again."}]}
postal | A required field is missing. | MISSING_REQUIRED_PARAMETER | axios 400 | {"name":"INVALID_REQUEST","message":"Request is not well-formed, syntactically incorrect, or violates schema.","debug_id":"c2","details":[{"field":"/purchase_units/0/shipping/address/postal_code","location":"body","issue":"MISSING_REQUIRED_PARAMETER","description":"A required field is missing."}]}
country | A required field is missing. | MISSING_REQUIRED_PARAMETER | axios 400 | {"name":"INVALID_REQUEST","message":"Request is not well-formed, syntactically incorrect, or violates schema.","debug_id":"d3","details":[{"field":"/purchase_units/0/shipping/address/country_code","location":"body","issue":"MISSING_REQUIRED_PARAMETER","description":"A required field is missing."}]}
client | Client Authentication failed | invalid_client | axios 401 | {"error":"invalid_client","error_description":"Client Authentication failed"}
token | Token signature verification failed | invalid_token | axios 401 | {"error":"invalid_token","error_description":"Token signature verification failed"}
nvp | This transaction couldn't be completed. | 10486 | unparsed 200 | TIMESTAMP=2026-02-16T10:02:00Z&CORRELATIONID=5be53331d9700&ACK=Failure&L_ERRORCODE0=10486&L_SHORTMESSAGE0=This%20transaction%20couldn%27t%20be%20completed.&L_LONGMESSAGE0=This%20transaction%20couldn%27t%20be%20completed.%20Please%20redirect%20your%20customer%20to%20PayPal.
`
)

export const adyen = family(
  "adyen",
  String.raw`
balance | Not enough balance | 12 | plain | {"resultCode":"Refused","refusalReason":"Not enough balance","refusalReasonCode":"12","pspReference":"8515131751004933"}
expired | Expired Card | 6 | plain | {"resultCode":"Refused","refusalReason":"Expired Card","refusalReasonCode":"6","pspReference":"8515131751004934"}
fraud | FRAUD | 20 | plain | {"resultCode":"Refused","refusalReason":"FRAUD","refusalReasonCode":"20","pspReference":"8515131751004935"}
state | Field 'billingAddress.stateOrProvince' is not valid. | 702 | axios 422 | {"status":422,"errorCode":"702","message":"Field 'billingAddress.stateOrProvince' is not valid.","errorType":"validation","pspReference":"8835511210681324"}
street | Field 'billingAddress.street' is not valid. | 702 | axios 422 | {"status":422,"errorCode":"702","message":"Field 'billingAddress.street' is not valid.","errorType":"validation","pspReference":"8835511210689999"}
state | Field 'billingAddress.stateOrProvince' is not valid. | 702 | got 422 | {"status":422,"errorCode":"702","message":"Field 'billingAddress.stateOrProvince' is not valid.","errorType":"validation","pspReference":"9935511210681324"}
psp | Original pspReference required for this operation | 167 | axios 422 | {"status":422,"errorCode":"167","message":"Original pspReference required for this operation","errorType":"validation"}
merchant | Invalid Merchant Account | 901 | axios 403 | {"status":403,"errorCode":"901","message":"Invalid Merchant Account","errorType":"security","pspReference":"8815131762537886"}
unauthorized | HTTP Status Response - Unauthorized | 000 | axios 401 | {"status":401,"errorCode":"000","message":"HTTP Status Response - Unauthorized","errorType":"security"}
`
)

export const otherPayments = family(
  "other payments",
  String.raw`
mollie low | The amount is lower than the minimum | - | axios 422 | {"status":422,"title":"Unprocessable Entity","detail":"The amount is lower than the minimum","field":"amount","_links":{"documentation":{"href":"https://docs.mollie.com/errors","type":"text/html"}}}
mollie method | The payment method is not active | - | error | {"message":"The payment method is not active","field":"method","statusCode":422,"title":"Unprocessable Entity"}
klarna | Bad value: purchase_country | BAD_VALUE | axios 400 | {"error_code":"BAD_VALUE","error_messages":["Bad value: purchase_country"],"correlation_id":"4b8ed2c4-a2a1-4f1c-a1e7-1d0b2f0b8e5a"}
klarna currency | Bad value: purchase_currency | BAD_VALUE | axios 400 | {"error_code":"BAD_VALUE","error_messages":["Bad value: purchase_currency"],"correlation_id":"7b8ed2c4-a2a1-4f1c-a1e7-1d0b2f0b8e5b"}
klarna captured | Captured amount 4300 is higher than the remaining authorized amount 2800. | CAPTURE_NOT_ALLOWED | axios 403 | {"error_code":"CAPTURE_NOT_ALLOWED","error_messages":["Captured amount 4300 is higher than the remaining authorized amount 2800."],"correlation_id":"1a"}
braintree | Do Not Honor | - | plain | {"success":false,"message":"Do Not Honor","errors":{"errorCollections":{}},"transaction":{"id":"abc123","processorResponseCode":"2000","processorResponseText":"Do Not Honor"}}
square cvv | Authorization error: 'CVV_FAILURE' | CVV_FAILURE | axios 400 | {"errors":[{"category":"PAYMENT_METHOD_ERROR","code":"CVV_FAILURE","detail":"Authorization error: 'CVV_FAILURE'"}]}
square expired | Authorization error: 'CARD_EXPIRED' | CARD_EXPIRED | axios 400 | {"errors":[{"category":"PAYMENT_METHOD_ERROR","code":"CARD_EXPIRED","detail":"Authorization error: 'CARD_EXPIRED'"}]}
authorize.net | The credit card has expired. | E00027 | axios 200 | {"transactionResponse":{"responseCode":"3","errors":[{"errorCode":"8","errorText":"The credit card has expired."}],"transId":"0"},"messages":{"resultCode":"Error","message":[{"code":"E00027","text":"The transaction was unsuccessful."}]}}
razorpay | The amount must be atleast INR 1.00 | BAD_REQUEST_ERROR | plain | {"statusCode":400,"error":{"code":"BAD_REQUEST_ERROR","description":"The amount must be atleast INR 1.00","source":"business","step":"payment_initiation","reason":"input_validation_failed","field":"amount"}}
checkout.com | amount_invalid | amount_invalid | axios 422 | {"request_id":"0HL80RJLS76I7","error_type":"request_invalid","error_codes":["amount_invalid"]}
gocardless | must be a valid IBAN | - | axios 422 | {"error":{"message":"Validation failed","documentation_url":"https://developer.gocardless.com","type":"validation_failed","request_id":"dd50eaaf-8213-48fe-90d6-5466872efbc4","errors":[{"message":"must be a valid IBAN","field":"iban","request_pointer":"/customer_bank_accounts/iban"}],"code":422}}
paystack | Insufficient balance in the wallet | - | axios 400 | {"status":false,"message":"Insufficient balance in the wallet"}
mercadopago | Invalid users involved | 2034 | axios 400 | {"message":"Invalid users involved","error":"bad_request","status":400,"cause":[{"code":2034,"description":"Invalid users involved","data":"05-08-2026T19:12:26UTC;7e1c"}]}
payu | Missing required field: buyer.email | MISSING_BUYER_EMAIL | axios 400 | {"status":{"statusCode":"ERROR_VALUE_MISSING","severity":"ERROR","code":"8300","codeLiteral":"MISSING_BUYER_EMAIL","statusDesc":"Missing required field: buyer.email"}}
affirm | The transaction has already been captured. | capture-declined | axios 400 | {"status_code":400,"type":"invalid_request","code":"capture-declined","message":"The transaction has already been captured."}
afterpay | Invalid token, the order has expired. | invalid_token | axios 402 | {"errorCode":"invalid_token","errorId":"30fd0f0c1bb5d2d9","message":"Invalid token, the order has expired.","httpStatusCode":402}
worldpay | The card number failed the checksum | fieldHasInvalidValue | axios 400 | {"errorName":"bodyDoesNotMatchSchema","message":"The json body provided does not match the expected schema","validationErrors":[{"errorName":"fieldHasInvalidValue","message":"The card number failed the checksum","jsonPath":"$.instruction.paymentInstrument.cardNumber"}]}
amazon pay | The charge amount of 43.00 GBP exceeds the authorized amount | TransactionAmountExceeded | axios 422 | {"reasonCode":"TransactionAmountExceeded","message":"The charge amount of 43.00 GBP exceeds the authorized amount"}
saferpay | Die Transaktion wurde bereits verbucht | TRANSACTION_ALREADY_CAPTURED | axios 402 | {"ResponseHeader":{"SpecVersion":"1.33","RequestId":"abc"},"Behavior":"ABORT","ErrorName":"TRANSACTION_ALREADY_CAPTURED","ErrorMessage":"Die Transaktion wurde bereits verbucht"}
payone | Kontodaten unvollständig oder fehlerhaft | 1080 | unparsed 200 | status=ERROR&errorcode=1080&errormessage=Kontodaten+unvollst%C3%A4ndig+oder+fehlerhaft&customermessage=Bitte
alma | Le montant minimum est de 50 € | - | axios 400 | {"errors":[{"field":"purchase_amount","message":"Le montant minimum est de 50 €"}]}
`
)
