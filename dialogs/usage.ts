import { phrasesIn } from '../knowledge/language/fold.ts';

/** What is done with the paper once it is had, of which its procedure says nothing. */
const USE: readonly RegExp[] = [
  / (?:co |con |van |thi )*(?:duoc|duoc phep|duoc quyen) (?:\w+ ){0,2}?(?:chay|lai(?! (?:giay|the|so|ho|khong))|di lam|bay|xuat canh|buon ban|cho thue) (?:\w+ ){0,4}?(?:khong|sao|ha)(?: \w+)? $/,
  /^ (?:\w+ ){0,3}con (?:duoc )?(?:chay|lai) (?:xe )?(?:\w+ )?(?:duoc )?khong $/,
  /^ (?:so |and |but |then )*(?:can|may|could|am) i (?:(?:still|legally|already|also|just|now|not) )*(?:drive|driving|ride|riding|work|working|travel|fly|stay|vote|teach|rent out) /,
  / (?:legal|legally|allowed|permitted|ok|illegal)(?: for me| for us)? to (?:drive|ride|work|travel|fly|stay|teach) /,
];
/** What is done once more, and what is done now. */
const AGAIN = / (?:lam|dang ky|nop|cap|xin|khai|doi|mo|sua|gui|lay|nhan|quay|tra|hoi|tinh|ghi|in|o|dem|con) lai(?= )/g;
const NOW = / bay gio(?= )/g;
/** Whoever says what they would do there to have the paper asks for that. */
const HAS_IT = / (?:register|registration|registering|apply|applying|declare|renew|extend) /;

/**
 * Whether a message asks if one may use what a procedure gives, rather than have it: "can I drive with my UK licence". `line`: the
 * message as it is compared; by its marks "lái" is told from "lại" and "bay" from "bây".
 */
export function asksUse(line: string, text: string): boolean {
  if (HAS_IT.test(line)) return false;
  const says = phrasesIn(text);
  const said = line.replace(NOW, ' ').replace(AGAIN, ' ');
  const drives = says('lái') ? said : said.replaceAll(' lai ', ' ');
  const flies = says('bay') || says('chạy') ? drives : drives.replaceAll(' bay ', ' ');
  return USE.some((pattern) => pattern.test(flies));
}
