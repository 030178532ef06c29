/** What a seller threatens with, and with what words; each row is a whole threat. */
export const threats: readonly string[] = [
  '<we> (<will> )?(also |then |now |publicly |immediately |all )*(give|leave|write|post|rate|publish) (to )?(amazon|you|your (company|app|service|platform))…( (one star|1 star|[a-z]+ stars?|(bad|negative|terrible|honest|one[- ]star) reviews?))|(one|1)[- ]star (for|to|on) (amazon|your|every|all|trustpilot)|every review site',
  '(or|otherwise|if not|else),? <we> (<will> |<be> )?<very>(tell|post|publish|report|complain|expos|shar|spread|boycott|su)(e|es|ing)? (you|your|amazon|it|this|everything|everyone|everybody|all|the (story|world|screenshots?|whole)|to (the|every|all|other))',
  '(expose|name and shame|boycott|petition|go public|make (it|this|everything|the story) public|tell (our|my|the|this) (whole )?story (to|on|in)|(will|shall|going to|ready to|must) (go|turn) viral)~?(?= |[.,])',
  "(or|otherwise|or else|else|if not|if you (do not|don't|fail|cannot|can't|still|refuse|ignore|keep|continue|close|won't)[^.!?;]{0,80}),? (then )?(i|we|<my> lawyers?|you|amazon) (will|shall|'ll|(am|are) going to|have to|must) (?!(be|get|send|provide|add|attach|share|upload|give|wait|follow|prepare|correct|update|need|ask|help|close|reopen|use|submit|please|answer|reply|call|not be|lose|run out|miss|delete|remove|create|re-?list|also)\\b)[a-z]+",
  "(you|<amazon>) (will|shall|'ll|are going to|would) <very>(have to )?(regret|hear from|pay (for|the price)|be (sorry|sued|exposed|reported|responsible)|face|bear|see what|get <a>(lawsuit|summons)|receive <a>(lawsuit|lawyer|summons)|meet in court|lose <a>(all |thousands of )?(sellers?|customers?|reputation|trust))",
  '<my> (lawyers?|attorneys?|legal (team|department|counsel)|law firm) (will|shall|<be>|has|have)( [a-z]+){0,3} (contact|sue|send|write|prepar|ready|wait|fil|tak|start|inform|instruct|involv|in touch|hear)~',
  'see you <very>in court|ultimatum|class action|name and shame|trustpilot|mark my words',
  "don't (force|make) (me|us)|do not force (me|us)|know where you|at your own risk",
  'consequences will',
  'you have (been warned|only [0-9a-z]+ (hours?|days?)|[0-9]+ (hours?|days?) to)',
  '(this is |my |our )(my |our |the |your )?(last|final) (warning|chance|notice|message|reminder|demand|letter|email)(?! (from|of|by|before|that))',
  '(take|taking|go|going|resort~|bring~|seek~|pursu~|consider~|start~|prepar~|initiat~|use|using) (it |this |you |amazon |the matter |<my> case |everything )?(to |through |for )?<a>(further |formal |all |necessary )*(legal (action|means|measure|step|proceeding|way|weapon|procedure|channel)s?|court|lawsuit|litigation|the law|arbitration|press|media|social media|newspapers?|public)(?! (order|against (the|this|that) (seller|hijacker|buyer|supplier|copycat|competitor)))',
  '(fil|start|bring|make)(e|ing)? <a>(lawsuit|complaint (with|to|at|against (you|amazon)))',
  '(bear|face|accept|responsible for|suffer) <a>(all |full |legal )*consequences?',
  '(protect|defend) <my> (legal )?rights? (by|through|with|in) (the )?(law|legal|court|media)',
  '(i|we) (can|could|will) (make you|ruin|destroy|expose|boycott|leave amazon|never stop|fight)~',
];

/** What is threatened with. */
export const weapons =
  'lawyers?|attorneys?|lawsuits?|sue|suing|court|legal (action|steps)|press|media|journalists?|reporters?|newspapers?|news|tv|bbc|cctv|facebook|twitter|tiktok|youtube|reddit|linkedin|instagram|weibo|social media|ftc|bbb|regulators?|consumer (protection|association|authorit(y|ies)|council)|authorit(y|ies)|government|embassy|police|ombudsman|trading standards|chamber of commerce|consulate|ministry|senator|congress|tribunal|arbitration|parliament|review sites?|podcast|blog|television|tele?vision|douyin|xiaohongshu|wechat (group|moments)s?|whatsapp groups?|influencers?|youtuber|viral|attorney general|competition [a-z]+|(negative|bad|one[- ]star) reviews?|(every|all|other|thousands of) sellers?|the whole world|everyone|every ?body|publicly|the public|(chinese )?forums?|your (boss|ceo|manager)|bezos|jassy|ceo|temu|walmart|ebay|shein';
