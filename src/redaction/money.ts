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
    id: 'secret-said',
    label: 'SECRET',
    pattern:
      /(?:[验校动][证验态]码|[四六]位码)[^0-9\n\uE000]{1,8}([0-9](?: ?[0-9]){3,7})(?![0-9A-Za-z])/g,
    verdict: 'likely',
  },
  {
    // 前半 Kq7!vel 后半 tora#92
    id: 'secret-in-halves',
    label: 'SECRET',
    pattern:
      /(?:[前后][半一]?[半截段](?:部分|段|截)?|(?<![A-Za-z])(?:first|second|other) half)(?:[ :=]|是|is){0,4}((?=[!-~]{0,40}[0-9!#$%&*@^_])[!-~]{4,41})/gi,
    verdict: (value, { before }) =>
      /^(?:19|20)[0-9]{2}$/.test(value)
        ? 'no'
        : /密码|口令|密钥|password|passcode/i.test(before)
          ? 'certain'
          : 'likely',
  },
  {
    // Only what reads as an address or a number once it is decoded, or stands in an e-mail's header.
    id: 'secret-in-base64',
    label: 'SECRET',
    pattern:
      /(?:base ?64|b64|编码|解码|decode)[^A-Za-z0-9\n\uE000]{1,12}([A-Za-z0-9+/]{8,200}={0,2})(?![A-Za-z0-9+/=])/dgi,
    verdict: (_, { raw }) => (/@|[0-9]{7}|[^ -~]/.test(decoded(raw)) ? 'certain' : 'no'),
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

/** What base64 says; nothing where it is none. */
function decoded(raw: string): string {
  try {
    return atob(raw);
  } catch {
    return '';
  }
}

/** Capital, small letter, digit and sign: what password rules ask for, and words never have. */
function isPasswordLike(raw: string): boolean {
  return [/[A-Z]/, /[a-z]/, /[0-9]/, /[^A-Za-z0-9]/].every((kind) => kind.test(raw));
}
