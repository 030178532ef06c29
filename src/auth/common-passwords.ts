/**
 * Passwords that are tried first everywhere, made from the habits behind them: a word or a run of
 * keys with a usual ending. Compared in lower case. After the tops of leaked lists, Chinese habits
 * included (woaini 我爱你, 1314 一生一世, 520 我爱你, 7758521 亲亲我吧我爱你).
 */
const words = (
  'password passw0rd p@ssword p@ssw0rd pass qwerty qwert qwer abc abcd abcde asd asdf asdfg qwe qaz zxc zxcv zxcvbnm ' +
  'admin administrator root user test guest login welcome letmein master secret changeme default hello ' +
  'iloveyou love sunshine princess dragon monkey football baseball superman batman shadow michael ' +
  'woaini woaiwo woaiwojia aini wodemima mima taobao alipay weixin wechat qq zhongguo china beijing shanghai ' +
  'shenzhen hangzhou yiwu wang zhang zhao chen liu yang huang li wangwei zhangwei laopo laogong baobei ' +
  'amazon seller sellercentral fba kaicase kaicasehuzhuku yamaxun maijia dianpu ' +
  'a aa aaa q qq w z s'
).split(' ');

const endings = (
  ' 1 12 123 1234 12345 123456 1234567 12345678 123456789 1234567890 123123 123321 000 111 666 888 999 ' +
  '0000 1111 6666 8888 9999 111111 666666 888888 88888888 520 521 1314 5201314 1314520 521521 168 1688 ' +
  '! !! . @ @1 @12 @123 @1234 @123456 #123 _123 123! 1234! 123. 123456. 1! abc a 2020 2021 2022 2023 ' +
  '2024 2025 2026 2027'
).split(' ');

const whole = (
  '1qaz2wsx 1qaz2wsx3edc 1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y q1w2e3r4 q1w2e3r4t5 qazwsxedc qazwsx123 ' +
  'zaq12wsx zaq1zaq1 qweasdzxc qweasd123 qwe123qwe asd123asd 123qweasd 1234qwer 12345qwert 123456qwerty ' +
  '5201314520 1314520520 52013145201314 13145201314 77585210 7758521a 7758258a 7758521521 147258369 ' +
  '159357456 741852963 963852741 789456123 456789123 321654987 147852369 110110110 110120119 ' +
  '123456abc 123456aa 123456asd 123456qq 123456789a 1234567a 12345678a 123456789q 123456789abc ' +
  '1234abcd 12345abc 123abc123 abc123456789 a1b2c3d4 a1b2c3d4e5 aa11bb22 abcd1234abcd asdf1234asdf ' +
  'trustno1 whatever starwars computer internet samsung1 charlie1 jennifer jordan23 liverpool ' +
  'iloveyou1314 woaini1314520 woaini5201314 woaini521 ilove520 loveyou1314 correcthorsebatterystaple'
).split(' ');

/** Every password of the list that is long enough to be chosen at all. */
export const commonPasswords: ReadonlySet<string> = new Set(
  [...whole, ...words.flatMap((word) => endings.map((ending) => word + ending))].filter(
    (password) => password.length >= 8,
  ),
);

const rows = ['01234567890', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const runs = rows.flatMap((row) => [row, [...row].toReversed().join('')]);

/** True for a password that a guesser tries among the first: listed, a run of keys, a block repeated, a date. */
export function isCommon(password: string): boolean {
  const text = password.toLowerCase();
  return commonPasswords.has(text) || isRun(text) || isRepeated(text) || isDate(text);
}

/** `12345678`, `87654321`, `qwertyuiop`, `abcdefgh`: neighbours only. */
function isRun(text: string): boolean {
  return runs.some((run) => (run + run).includes(text));
}

/** `88888888`, `12121212`, `abcabcabc`, `12341234`, `woainiwoaini`; nobody guesses at forty of them. */
function isRepeated(text: string): boolean {
  return text.length <= 20 && /^(.{1,6}?)\1+$/u.test(text);
}

/** `19880808`: a birthday. */
function isDate(text: string): boolean {
  return /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(text);
}
