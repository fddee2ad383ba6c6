import { family } from "./family"

/** Wrappers around wrappers around the client: what tells two problems apart stands innermost. */
export const wrappers = family(
  "wrappers",
  String.raw`
stock | Could not submit the order: Printify rejected it: out of stock | - | error | {"message":"Could not submit the order","cause":{"message":"Printify rejected it","cause":{"message":"Request failed with status code 422","code":"ERR_BAD_REQUEST","response":{"status":422,"data":{"message":"out of stock"}}}}}
address | Printify rejected it: address rejected | - | error | {"message":"Could not submit the order","cause":{"message":"Printify rejected it","cause":{"message":"Request failed with status code 422","code":"ERR_BAD_REQUEST","response":{"status":422,"data":{"message":"address rejected"}}}}}
timeout | Printify rejected it: the queue is closed | - | error | {"message":"Could not submit the order","cause":{"message":"Request failed","cause":{"message":"Printify rejected it","cause":{"message":"the queue is closed"}}}}
declined | Could not pay: Your card was declined. | card_declined | error | {"message":"Could not pay","cause":{"message":"Your card was declined.","code":"card_declined","cause":{"message":"socket 12 of pool B is idle"}}}
repeated | Could not pay: no money | - | error | {"message":"Could not pay","cause":{"message":"Could not pay: no money","cause":{"message":"no money"}}}
`
)
