import { family } from "./family"

export const emails = family(
  "e-mails",
  String.raw`
from | The from address does not match a verified Sender Identity. | - | sendgrid 403 | {"errors":[{"message":"The from address does not match a verified Sender Identity. Mail cannot be sent until this error is resolved.","field":"from","help":null}]}
credits | Maximum credits exceeded | - | sendgrid 401 | {"errors":[{"message":"Maximum credits exceeded","field":null,"help":null}]}
grant | The provided authorization grant is invalid, expired, or revoked | - | sendgrid 401 | {"errors":[{"message":"The provided authorization grant is invalid, expired, or revoked","field":null,"help":null}]}
to | Does not contain a valid address. | - | sendgrid 400 | {"errors":[{"message":"Does not contain a valid address.","field":"personalizations.0.to.0.email","help":"http://sendgrid.com/docs"}]}
to | Does not contain a valid address. | - | sendgrid 400 | {"errors":[{"message":"Does not contain a valid address.","field":"personalizations.2.to.1.email","help":"http://sendgrid.com/docs"}]}
ses identity | Email address is not verified. | MessageRejected | aws 400 | {"name":"MessageRejected","message":"Email address is not verified. The following identities failed the check in region EU-WEST-1: ada@example.com"}
ses identity | Email address is not verified. | MessageRejected | aws 400 | {"name":"MessageRejected","message":"Email address is not verified. The following identities failed the check in region EU-WEST-1: bob@shop.example, carol@x.org"}
ses blocked | Address blacklisted. | MessageRejected | aws 400 | {"name":"MessageRejected","message":"Address blacklisted."}
ses quota | Daily message quota exceeded. | Throttling | aws 454 | {"name":"Throttling","message":"Daily message quota exceeded."}
ses paused | Email sending is disabled for account 123456789012. | AccountSendingPausedException | aws 400 | {"name":"AccountSendingPausedException","message":"Email sending is disabled for account 123456789012."}
ses xml | Missing final '@domain' | InvalidParameterValue | axios 400 | <ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><Error><Type>Sender</Type><Code>InvalidParameterValue</Code><Message>Missing final '@domain'</Message></Error><RequestId>42d59b56-7407-4c4a-be0f-4c88daeea257</RequestId></ErrorResponse>
mailgun to | to parameter is not a valid address. please check documentation | - | error | {"message":"Bad Request","name":"Error","status":400,"details":"to parameter is not a valid address. please check documentation","type":"MailgunAPIError"}
mailgun domain | Domain mg.shop.example is not allowed to send: Free accounts are for test purposes only. | - | axios 403 | {"message":"Domain mg.shop.example is not allowed to send: Free accounts are for test purposes only."}
mailgun domain | is not allowed to send: Free accounts are for test purposes only. | - | axios 403 | {"message":"Domain mail.other.com is not allowed to send: Free accounts are for test purposes only."}
mailgun key | Forbidden | - | unparsed 401 | Forbidden
resend to | The email address needs to follow the | validation_error | plain | {"statusCode":422,"message":"Invalid 'to' field. The email address needs to follow the 'email@example.com' or 'Name <email@example.com>' format.","name":"validation_error"}
resend domain | The shop.example domain is not verified. | validation_error | plain | {"statusCode":403,"message":"The shop.example domain is not verified. Please, add and verify your domain on https://resend.com/domains","name":"validation_error"}
resend quota | You have reached your daily email sending quota. | daily_quota_exceeded | plain | {"statusCode":429,"message":"You have reached your daily email sending quota.","name":"daily_quota_exceeded"}
postmark inactive | You tried to send to recipient(s) that have been marked as inactive. | 406 | error | {"name":"InactiveRecipientsError","message":"You tried to send to recipient(s) that have been marked as inactive. Found inactive addresses: a@x.com. Inactive recipients are ones that have generated a hard bounce, a spam complaint, or a manual suppression.","code":406,"statusCode":422,"recipients":["a@x.com"]}
postmark inactive | You tried to send to recipient(s) that have been marked as inactive. | 406 | axios 422 | {"ErrorCode":406,"Message":"You tried to send to recipient(s) that have been marked as inactive. Found inactive addresses: b@y.com, c@z.org. Inactive recipients are ones that have generated a hard bounce, a spam complaint, or a manual suppression."}
postmark from | Invalid 'From' address: 'x'. | 300 | axios 422 | {"ErrorCode":300,"Message":"Invalid 'From' address: 'x'."}
postmark to | Zero recipients specified | 300 | axios 422 | {"ErrorCode":300,"Message":"Zero recipients specified"}
postmark token | Request does not contain a valid Server token. | 10 | axios 401 | {"ErrorCode":10,"Message":"Request does not contain a valid Server token."}
brevo | sender email is missing | missing_parameter | axios 400 | {"code":"missing_parameter","message":"sender email is missing"}
brevo key | Key not found | unauthorized | axios 401 | {"message":"Key not found","code":"unauthorized"}
mailjet | A non-empty value is required | mj-0003 | axios 400 | {"Messages":[{"Status":"error","Errors":[{"ErrorIdentifier":"f987008f-251a-4dff-8ffc-40f1583ad7bc","ErrorCode":"mj-0003","StatusCode":400,"ErrorMessage":"A non-empty value is required","ErrorRelatedTo":["From"]}]}]}
sparkpost | Unconfigured Sending Domain <shop.example> | 7001 | axios 400 | {"errors":[{"message":"Invalid domain","description":"Unconfigured Sending Domain <shop.example>","code":"7001"}]}
mandrill | Invalid API key | Invalid_Key | axios 500 | {"status":"error","code":-1,"name":"Invalid_Key","message":"Invalid API key"}
mailchimp | Please provide a valid email address. | - | axios 400 | {"type":"https://mailchimp.com/developer/marketing/docs/errors/","title":"Invalid Resource","status":400,"detail":"Please provide a valid email address.","instance":"995c5cb0-3280-4a6e-808b-3b096d0bb219"}
klaviyo | Invalid phone number format (Example of a valid format: +12345678901) | invalid | axios 400 | {"errors":[{"id":"3e4b7c5e","status":400,"code":"invalid","title":"Invalid input.","detail":"Invalid phone number format (Example of a valid format: +12345678901)","source":{"pointer":"/data/attributes/phone_number"}}]}
twilio | The 'To' number +4479460 is not a valid phone number. | 21211 | axios 400 | {"code":21211,"message":"The 'To' number +4479460 is not a valid phone number.","more_info":"https://www.twilio.com/docs/errors/21211","status":400}
twilio | is not a valid phone number. | 21211 | error | {"message":"The 'To' number +15005550001 is not a valid phone number.","code":21211,"status":400,"moreInfo":"https://www.twilio.com/docs/errors/21211"}
twilio stop | Attempt to send to unsubscribed recipient | 21610 | axios 400 | {"code":21610,"message":"Attempt to send to unsubscribed recipient","status":400}
smtp unknown | 550 5.1.1 user unknown | EENVELOPE | error | {"message":"Can't send mail - all recipients were rejected: 550 5.1.1 user unknown <ada@example.com>","code":"EENVELOPE","responseCode":550,"response":"550 5.1.1 user unknown <ada@example.com>","command":"RCPT TO"}
smtp auth | Username and Password not accepted | EAUTH | error | {"message":"Invalid login: 535-5.7.8 Username and Password not accepted","code":"EAUTH","responseCode":535,"command":"AUTH PLAIN"}
slack | channel_not_found | channel_not_found | plain | {"ok":false,"error":"channel_not_found"}
slack auth | invalid_auth | invalid_auth | plain | {"ok":false,"error":"invalid_auth"}
`
)
