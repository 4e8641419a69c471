import { fold, normalise } from '../../language/fold.ts';

/** Family names that are never written without marks. */
const MARKED =
  'nguyễn trần lê phạm huỳnh hoàng vũ võ đặng bùi đỗ hồ ngô dương lý lí trương trịnh đinh đoàn lương đào tạ tô lã triệu quách lữ phùng hứa đàm lưu bạch doãn diệp kiều khổng tống thái'.split(
    ' ',
  );
const OTHERS =
  'phan mai cao kim chu sơn thạch danh lâm lại tôn vương cung tăng nghiêm ông mã sầm giang kha khà nông bế hà khương la mạc lục ninh uông'.split(
    ' ',
  );

const WRITTEN = new Set([...MARKED, ...OTHERS]);
const BARE = new Set([...WRITTEN].map(fold));
const ALWAYS_MARKED = new Set(MARKED.map(fold));

/** Whether a word is a Vietnamese family name: typed with marks it must have them right, typed without any it may lack them. */
export function isSurname(word: string): boolean {
  const typed = normalise(word);
  return WRITTEN.has(typed) || (fold(typed) === typed && BARE.has(typed));
}

/** Whether a word without its marks is a family name that is never written so. */
export function isUnmarkedSurname(word: string): boolean {
  return ALWAYS_MARKED.has(word);
}
