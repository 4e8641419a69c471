const GAP = '[ .()-]{0,3}';
const BETWEEN = '[ .()-]{0,2}';
/** A number with the code of the country, however that is written: +84, 0084, (84), (+84-28), 84; a zero may stand behind it. */
const ABROAD = new RegExp(
  `(?<![\\d.\\-+])\\(?(?:\\+ ?|00)?84${GAP}(?:0${GAP})?([35789](?:${BETWEEN}\\d){8}|2(?:${BETWEEN}\\d){8,9})(?!\\d|[.-]\\d)`,
  'g',
);
const HOME = new RegExp(`(?<![\\d.\\-+])0(?:${BETWEEN}\\d){8,10}(?!\\d|[.-]\\d)`, 'g');
const MOBILE = /^0[35789]\d{8}$/;
const LANDLINE = /^02\d{8,9}$/;
/** Words after which a number is an account's, a company's, a parcel's. */
const NO_PHONE =
  /(?:stk|tài khoản|tai khoan|mst|mã số thuế|ma so thue|tax code|bhxh|bảo hiểm xã hội|bao hiem xa hoi|account|order|vận đơn|van don|đơn hàng|don hang|hoá đơn|hóa đơn|hoa don|invoice|tracking)[^\d]{0,20}$/iu;

/** `text` with phone numbers that have the code of the country as they are dialled at home, so that none of their digits is another number. */
export function dialledAtHome(text: string): string {
  return text.replace(ABROAD, (_, number: string) => `0${number.replace(/\D/g, '')}`);
}

/** The phone numbers of Viet Nam in plain `text`, in 0-form, in order, each once. */
export function findPhones(text: string): string[] {
  const home = dialledAtHome(text);
  const numbers = [...home.matchAll(HOME)]
    .filter(({ index }) => !NO_PHONE.test(home.slice(Math.max(0, index - 40), index)))
    .map(([number]) => number.replace(/\D/g, '').replace(/^00/, '0'));
  return [...new Set(numbers.filter((number) => MOBILE.test(number) || LANDLINE.test(number)))];
}
