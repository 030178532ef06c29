/**
 * Characters of Chinese names, packed (see `packed.ts`). Surnames by how seldom they begin an ordinary
 * word; given names by how much likelier a character is there than elsewhere: counted over the names and
 * words of the jieba dictionary (MIT), with names of the last decades added.
 */
export const surnames = [
  // Announced only: 时代向边…
  '?XfxOisho@hQ_&.g0f_OkmrA3/+fajCfrl5fQgDjfhugQ;f!gebfe2f@#h8mNf2jWfYmzfwm8=ikEu&nimhf7fAXhKfKhwk+fXm=f:jxj,@H!gNAt?AfP(|o',
  // In running text with some context: 林何高马…
  '#)40R^]4F5f+&fjiT9%0Z8iZ(#,fk1:hpfXnqh%i(2A+fv-82;f6hf%f&.f/V5nnHn2TU&f9[Ggy_[C&f.&f%lqdf2#A)fi!&gPf;g12g&kyhh&lt7;%h}fAgpWi%?g8_fC^(f!f=Dn!hHAfCjRfOKN)Oi0cf&q&IfLfCkKhd!?k6XhBEh4mB5hw]f+ff9fIPf)fx(Agfh&fOj(/k?Kfgf,',
  // Hardly ever another word: 王李张刘…
  'fyYft*f3f_f>h5I0f?h}JfPBBWg2s(#iU)Oh7fhVi/[f-f0Fls7pdgB(V@=g9fMicl-+9mDf{ivhmgQhOsYf#hEjcgTi]Pgwf7f.&h3gQDfT)fHfaaKGfU<fDmZj<_hrf79.h6/Zl]NfG-(1!&%!9#)(!,*#VGo*hpF/O#f2Y(hHllgSo7gb',
] as const;

export const compoundSurnames =
  '欧阳|司马|上官|诸葛|司徒|东方|独孤|南宫|夏侯|皇甫|尉迟|公孙|慕容|令狐|端木|长孙|钟离|呼延|鲜于|澹台|太史|宇文|轩辕|淳于|申屠|濮阳|闻人';

/** How well a character begins and ends a given name, 0 to 3, and the characters of that kind. */
export const givenNames: readonly (readonly [begins: number, ends: number, packed: string])[] = [
  [
    2,
    0,
    '!,46fBf*5X)]fijXh-fvAfsg]l/hngef.f2ilKQ.fv3iT*fygy[Oh@i0fmfVf@giiFBf+g>:Epbg&11f<Fh+h8pzq%hBfWi3hsqhh?g8Jg2fOFlYggmmkDj<hOk^E-,f5f6x3jFv@',
  ],
  [2, 2, 'gf:=(fss{f;qIh.i5*fwjKg/hA)hx*vLfzZs)idm*f:jynjo-s&&S*n[k!{[.dh)Rl=3h4pIhsfW!n>'],
  [
    2,
    3,
    '#gul&fOfPg4qGf?-jF?fhk(g/v~gilP/fEg?i<fPn>f1T]jbjewGh;i/j<sclphE!lkovj{iecjANhOr0iUV_i(=f#ils>',
  ],
  [
    3,
    0,
    '+1!#f(,f)lc)f%:h>9fAg|fcrQOf&g:/h,f/=f<#,f|hd(:fffZ&@g(g*:^]fYfYg>i/ijf-ff54=fNfYh3pc6!I(6h:P03Rcheh)fihYj^m/muo!i|=gDdg12i_fE]h7fMB8p[h(lti*|R/gogXf,g*l~p1]fM',
  ],
  [3, 2, '^-#)f2gY-f_i+#(!#fwfWhKRT!fFmBj*f%l65EiWh6gwiNgmqsi^giUfFg>k/gag~~momhkcjMg*mb~~lRks'],
  [
    3,
    3,
    '@D6&M68#)67@P3DfB>fBag7fA&[C;.^g,<fM(*f^X5gcfk/;f*Ijqi-g=>%f;GgI%#E)#)+)K0P86fV2-b.fQfGg04#TfDGD*#*f-C,C@&T:4fIfKBf}mCff@>(&f@@##*-)+A&&?(#&fgXd1<[Gf21X1gW:j+g,1g8fR0&=f11G.2c5(i;h9-@2+XPf*b*X<ip(H&;%f@,!+C#;+0(fqiOfqfCgbf5g92-8.M*.f_fjg0nLf5gbI3YWfU+haf@&:LA)1/48EM+AS+,K=!gFf4SW,gc>jifWmx%f/f&g=!)4(&PBj_Cf61CQfQh]liB?!,bF4(i8_&FQ+W*g%fj?jz2oG?38fM-Yfp',
  ],
  [
    0,
    2,
    '&E.?/glk-g,gTfO,Jfg++@Lh6fIiTf!gEh<f#(4;af)&j:f/frf-hog#f@fOPNg}l=hqiFPgw0@fWhbi7h9h@BfmYh4f@f0@fkj^h_mJhji;kHhLShNTk.)g~fTfQf^i^gXJi>o1fDn;#aIg}Q5kdFfwf:4h=*nEflfzf9k;jsCf*oZ',
  ],
  [
    0,
    3,
    'f-fGf]f^f!/ifEfdfh#gB(FfCfBg1lR]NOfkftfcDc<#PV0IhG+fff)4@bOgQK!fo->7f9>S#&fjhVh&bj/ihfX#f7!+HfETOfKT8=f:&f#[fBf9_fDhFCf4f?g*C2L1/0-MfDM.GfSf&fVb;fcg1fS<fRfih+fB(-@);,U.#&&7:O:!fe/(%5hybk(fZ<CPfug3T+f*CnQefNf?&6&k1a/fQ6#.=f,<XG-EJf3f&0f4ef)fh05lSoP)-,nkf+fZ0f[*pJJ(5+18LA,g!)[g!E8#,0Zfx)grgbg[+&Eo@fP0ag3',
  ],
];

/** Traditional characters of names, packed, and their simplified forms in the same order. */
export const traditional =
  'kRAf+fRic&f39hsiSh7f:h+MKg0HhPOfs4fB0fR2i2fM?f2hASk7ffqdeeg2jX,f>f7Zg[+cltf^ag33eef=hE6f?Hf;k3<(f9.f}i^lvCg*f]i2gk(g20jJGg?5)ilfRhDfH>E@g/I2f-Ga3L!IkTjU[ZJf5&?Dhv!9*(+=5g/h#b%(f.hr&g<#6)g4f*?f);^MI&(f6SfMiTJDf|((f?<f97Va+K-!)f%;fWfZf=#(BPf1hSEi:!f*Tf+go1AHfE:O%&';
export const simplified =
  '伦伟杰仪刘剑胜勋吴单严国坚尧涂寿梦娄娅娴娇孙学宁宝岚岭岩帅张彦庆怀晋晖晓东杨枫荣乐树权栾欧渊汤温洁润泽涛澜炜焕烨灿尔玮瑶莹璇琼毕卢祯礼颖窦简纪红维绮罗义闻聪聂兴艳庄华莱万叶莲卜蒋萧姜蓝艺芦苏兰卫许诗诚谈谦谢谨谭贝贞贵费贺贾贤赖赵跃车军轩辉逊远邹邬邓郑钊钧钰银铭锋钢钱锦锡钟镇钟闵阎关陈陆阳双云灵静巩韦韩韵项顺颂颜顾飞饶马冯驰驹骏骁鲁鲍凤鸣鸿鹏鹤丽麦黄党齐龄龙庞龚';
