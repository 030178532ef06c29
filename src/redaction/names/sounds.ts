import { unpackHanzi } from './packed.ts';

/** Characters of names carried over by sound: 阿依古丽·买买提, 约翰·史密斯. */
const sounds = new Set(
  unpackHanzi(
    '+4&!?&2+?A/1fE*8,O1WeiFH&(/fM;3!4#fX-,Bfa(&%*!fg1&6*(g=f+jO@!HN;fyf=-frG.042*:f,f6>hsH+1Rf1)-;Xi[2,,fBBGd!CaL_g<iyf)-7f@6Fg[iW[K1K85#(f>fs>4W7Jf1-f08WfLkag7fX>B9a0]f?g<hbiohwf+hSH0Cf)NfmUi;#TKlM]f#fXkSg9i]0f!fFfMRf)fC<UhdfOQF9/5fk(@)f!Yf=:f6rJh+iYKf+g=?(@3fij+A(C/jc(nmhOZf1!U9gelSk;kKUf[f,',
  ),
);

/** The name on both sides of a point, when all of it is written with such characters. */
export function nameBySound(
  text: string,
  start: number,
  end: number,
): readonly [number, number] | undefined {
  let [from, to] = [start, end];
  while (from > start - 6 && sounds.has(text[from - 1] ?? '')) from -= 1;
  while (to < end + 8 && sounds.has(text[to] ?? '')) to += 1;
  return start - from > 1 && to - end > 1 ? [from, to] : undefined;
}
