import { isIban, isLuhn } from './checksums.ts';
import { isTimestamp, named, type Identifier } from './pattern.ts';

const cardWords = /银行|卡|card|账户|账号|户名|扣款|打款|转账/i;
const secretWords = /(?:[:=是为]|\bis) ?["'“]?$/i;

/** Keys and passwords: anything else may stand inside one. */
export const secretIdentifiers: readonly Identifier[] = [
  {
    id: 'secret',
    label: 'SECRET',
    pattern:
      /(?:amzn1\.(?:application-oa2-client|oa2-cs|sp\.solution|account)\.[A-Za-z0-9._-]{8,200}|Atz[ar]\|[A-Za-z0-9_+/=-]{10,2000}|AKIA[A-Z0-9]{16}|(?<![A-Za-z])(?:Basic|Bearer) [A-Za-z0-9+/_.-]{16,500}={0,2}|(?<![A-Za-z0-9])(?:sk|ghp|xox[bp])[-_][A-Za-z0-9_-]{16,200})/dg,
    verdict: 'certain',
  },
  {
    id: 'secret-code',
    label: 'SECRET',
    pattern:
      /(?:提取码|验证码|校验码|动态码|取件码|(?<![A-Za-z])(?:otp|pin|verification code|one-time code))(?:[ :=]|是|为|is|was){0,4}((?=[a-z]{0,7}[0-9])[0-9a-z]{4,8})(?![0-9A-Za-z])/gi,
    verdict: 'certain',
  },
  {
    id: 'secret-named',
    label: 'SECRET',
    pattern:
      /(?:密码|口令|密钥|(?<![A-Za-z])(?:password|passwd|pwd|passcode|secret|token|api ?key))(?:[^\n\uE000!-~]{0,6}|[ :="'“]{0,4}| is )[ :="'“]{0,3}((?=[!-~]{0,63}[0-9])(?=[!-~]{0,63}[A-Za-z])[!-~]{6,128})/dgi,
    verdict: (_, { raw, before }) =>
      secretWords.test(before) || isPasswordLike(raw) ? 'certain' : 'likely',
  },
];

/** Bank accounts and cards. */
export const moneyIdentifiers: readonly Identifier[] = [
  {
    id: 'iban',
    label: 'BANK',
    pattern:
      /(?<![A-Za-z0-9])[A-Z]{2}[0-9]{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,3})?(?![A-Za-z0-9])/dg,
    verdict: (value, { before }) => {
      if (isIban(value) || /iban/i.test(before)) return 'certain';
      return /^[A-Z]{2}[0-9]{2}[A-Z]{0,4}[0-9]{10,24}$/.test(value) ? 'likely' : 'no';
    },
  },
  {
    id: 'bank-card',
    label: 'BANK',
    pattern:
      /(?<![0-9A-Za-z]|[0-9][.,-])[2-6][0-9]{3}(?:[ -]?[0-9]{4}){2}[ -]?[0-9]{1,4}(?:[ -]?[0-9]{1,3})?(?![0-9A-Za-z]|[-.,][0-9])/dg,
    verdict: (value, { before }) => {
      if (value.length < 15) return 'no';
      return isLuhn(value) || cardWords.test(before.slice(-16)) ? 'certain' : 'likely';
    },
  },
  {
    id: 'bank-account',
    label: 'BANK',
    ...named(
      'account|routing|sort code|card',
      '银行账号|银行卡|银行|账户|账号|卡号|对公',
      '[0-9](?:[ -]?[0-9]){7,20}',
    ),
    verdict: (value) => (isTimestamp(value) ? 'no' : value.length > 8 ? 'certain' : 'likely'),
  },
  {
    id: 'bic',
    label: 'BANK',
    pattern:
      /(?<![A-Za-z])(?:SWIFT|BIC|[Ss]wift)(?:[ /:#]|BIC|[Cc]ode|代码|码|是|为){0,5}([A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)(?![A-Za-z0-9])/dg,
    verdict: (value, { before }) =>
      /[0-9]/.test(value) || /[:码是为] ?$/.test(before) ? 'certain' : 'likely',
  },
];

/** Capital, small letter, digit and sign: what password rules ask for, and words never have. */
function isPasswordLike(raw: string): boolean {
  return [/[A-Z]/, /[a-z]/, /[0-9]/, /[^A-Za-z0-9]/].every((kind) => kind.test(raw));
}
