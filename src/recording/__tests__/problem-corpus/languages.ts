import { family } from "./family"

/** Scripts without spaces, digits of other scripts, and Korean, whose endings stand behind its numbers. */
export const languages = family(
  "languages",
  String.raw`
stock | 订单1001库存不足 | - | axios 422 | {"message":"订单1001库存不足"}
stock | 订单20077库存不足 | - | axios 422 | {"errors":[{"message":"订单20077库存不足"}]}
address | 订单1001地址无效 | - | axios 422 | {"message":"订单1001地址无效"}
pieces | 3件商品缺货 | - | axios 422 | {"message":"3件商品缺货"}
pieces | 12件商品缺货 | - | axios 409 | {"error":"12件商品缺货"}
by date | 2024年11月3日不可配送 | - | axios 422 | {"message":"2024年11月3日不可配送"}
by date | 2025年1月28日不可配送 | - | axios 422 | {"message":"2025年1月28日不可配送"}
sku | 商品SKU-1001库存不足 | - | axios 422 | {"message":"商品SKU-1001库存不足"}
sku | 商品SKU-2002库存不足 | - | axios 422 | {"message":"商品SKU-2002库存不足"}
sku gone | 商品SKU-1001已下架 | - | axios 422 | {"message":"商品SKU-1001已下架"}
line | 收货地址第2行无效 | - | axios 422 | {"message":"收货地址第2行无效"}
line | 收货地址第１行无效 | - | axios 422 | {"message":"收货地址第１行无效"}
mailbox | 邮箱ann@x.com无效 | - | axios 422 | {"message":"邮箱ann@x.com无效"}
mailbox | 邮箱bob@y.org无效 | - | axios 422 | {"message":"邮箱bob@y.org无效"}
mailbox known | 邮箱ann@x.com已被注册 | - | axios 422 | {"message":"邮箱ann@x.com已被注册"}
card | 卡号****4242被拒绝 | - | axios 402 | {"message":"卡号****4242被拒绝"}
card expired | 卡号****4242已过期 | - | axios 402 | {"message":"卡号****4242已过期"}
link | 请访问https://x.com/a1重试 | - | axios 422 | {"message":"请访问https://x.com/a1重试"}
link | 请访问https://x.com/b2重试 | - | axios 422 | {"message":"请访问https://x.com/b2重试"}
link closed | 请访问https://x.com/a1关闭账户 | - | axios 422 | {"message":"请访问https://x.com/a1关闭账户"}
wechat | 余额不足 | NOTENOUGH | axios 403 | {"code":"NOTENOUGH","message":"余额不足"}
japanese payment | 注文123の支払いが拒否されました | - | axios 402 | {"message":"注文123の支払いが拒否されました"}
japanese payment | 注文４５６の支払いが拒否されました | - | axios 402 | {"message":"注文４５６の支払いが拒否されました"}
japanese address | 注文123の住所が無効です | - | axios 422 | {"message":"注文123の住所が無効です"}
japanese pieces | 2個の商品は在庫切れです | - | axios 422 | {"message":"2個の商品は在庫切れです"}
japanese pieces | １０個の商品は在庫切れです | - | axios 422 | {"message":"１０個の商品は在庫切れです"}
japanese name | 商品『マグカップ』は在庫切れです | - | axios 422 | {"message":"商品『マグカップ』は在庫切れです"}
japanese name | 商品『Tシャツ』は在庫切れです | - | axios 422 | {"message":"商品『Tシャツ』は在庫切れです"}
japanese code | 商品コードＡ－１００は廃番です | - | axios 422 | {"message":"商品コードＡ－１００は廃番です"}
japanese code | 商品コードＡ－２３７は廃番です | - | axios 422 | {"message":"商品コードＡ－２３７は廃番です"}
thai stock | สินค้า123หมด | - | axios 422 | {"message":"สินค้า123หมด"}
thai stock | สินค้า๔๕๖หมด | - | axios 422 | {"message":"สินค้า๔๕๖หมด"}
thai address | ที่อยู่123ไม่ถูกต้อง | - | axios 422 | {"message":"ที่อยู่123ไม่ถูกต้อง"}
korean address | 주문 123의 주소가 잘못되었습니다 | - | axios 422 | {"message":"주문 123의 주소가 잘못되었습니다"}
korean address | 주문 77의 주소가 잘못되었습니다 | - | axios 422 | {"message":"주문 77의 주소가 잘못되었습니다"}
korean glued | 재고부족SKU123 | - | axios 422 | {"message":"재고부족SKU123"}
korean stock | 재고부족123 | - | axios 422 | {"message":"재고부족123"}
korean stock | 재고부족98 | - | axios 422 | {"message":"재고부족98"}
korean error | 주소오류123 | - | axios 422 | {"message":"주소오류123"}
korean pieces | 3개상품품절 | - | axios 422 | {"message":"3개상품품절"}
arabic | الطلب ١٢٣ غير متوفر في المخزون | - | axios 422 | {"message":"الطلب ١٢٣ غير متوفر في المخزون"}
arabic | الطلب ٩٨٧٦ غير متوفر في المخزون | - | axios 422 | {"message":"الطلب ٩٨٧٦ غير متوفر في المخزون"}
arabic address | عنوان الطلب ١٢٣ غير صالح | - | axios 422 | {"message":"عنوان الطلب ١٢٣ غير صالح"}
hindi | ऑर्डर १२३ का पता अमान्य है | - | axios 422 | {"message":"ऑर्डर १२३ का पता अमान्य है"}
hindi | ऑर्डर ४५ का पता अमान्य है | - | axios 422 | {"message":"ऑर्डर ४५ का पता अमान्य है"}
mixed | PayPal拒绝了订单1001：余额不足 | - | axios 422 | {"message":"PayPal拒绝了订单1001：余额不足"}
mixed | PayPal拒绝了订单77：余额不足 | - | axios 422 | {"message":"PayPal拒绝了订单77：余额不足"}
mixed closed | PayPal拒绝了订单1001：账户已关闭 | - | axios 422 | {"message":"PayPal拒绝了订单1001：账户已关闭"}
`
)
