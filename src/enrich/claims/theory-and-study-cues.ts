import { cues, type Cue } from './paper-type-cue.ts';

const ours = String.raw`(?:we|this (?:paper|work|article|manuscript|report|study|technical report))`;

/** Cues of papers whose contribution is knowledge: theorems, or findings about methods that exist. */
export const theoryAndStudyCues: readonly Cue[] = [
  ...cues(
    'theory',
    'title',
    2,
    String.raw`
      provabl[ey]\b
      regret\b(?! minimi[sz])
      sample complexity\b
      (?:lower|upper|regret|generali[sz]ation|error|tight|improved|optimal|sharp(?:er)?|pac(?:-bayes)?|complexity) bounds?\b
      minimax\b
      convergence\b
      guarantees?\b
      theor(?:y|etic|etical|em|ems)\b
      near-optimal\b
      complexity of\b
      identifiab\w+
      PAC\b
      hardness\b
      optimal (?:rates?|sample|regret)\b
      polynomial\b
      consistency of\b
      finite[- ](?:sample|time)\b
    `,
  ),
  ...cues(
    'theory',
    'title',
    0.7,
    String.raw`
      (?:general )?function approximation\b
      (?:linear|low-rank|block|tabular|constrained|average-reward|discounted) (?:mixture )?(?:mdps?|markov)
      bandits?\b
      (?:markov|stochastic|matrix|zero-sum) games?\b
      sample[- ]efficien\w+
      pomdps?\b
      policy gradient\b
      complexity\b
      bounds?\b
      asymptotic
      stochastic\b
      kernel
      gradient descent\b
      nearly?\b
      estimation\b
      variance reduction\b
      statistical
    `,
  ),
  ...cues(
    'theory',
    'abstract',
    1,
    String.raw`
      we (?:\w+ ){0,2}prove\b
      (?:regret|generali[sz]ation|error|lower|upper|complexity|risk|suboptimality|sub-optimality) bounds?\b
      sample complexit(?:y|ies)\b
      minimax\b
      (?:mathcal|tilde|widetilde)\s?\{?\s?O|\bO\(
      polynomial(?:ly)?\b
      provabl[ey]\b
      (?:sublinear|near-optimal|optimal) (?:\w+ )?(?:regret|sample|rate)
      convergence (?:rate|guarantee|analysis|result)
      necessary and sufficient\b
      our (?:theoretical )?(?:theory|analysis|bounds?|proof)
    `,
  ),
  ...cues(
    'theory',
    'abstract',
    0.7,
    String.raw`
      under (?:\w+ ){0,4}(?:assumptions?|conditions?|coverage|realizability)\b
      theoretical (?:guarantees?|results?|analysis|understanding|foundation)
      function approximation\b
      (?:linear|low-rank|block|tabular) (?:mixture )?MDPs?
      concentrab\w+
      guarantees? (?:on|for|of|when|that)\b
      near[- ]optimal\b
      regret\b
      computationally\b
      reali[sz]ab\w+
      finite[- ](?:sample|time)\b
      (?:sub-?)?optimality gap\b
      worst[- ]case\b
      epsilon
      logarithmic\b
      asymptotic\w*
      theorems?\b
      exponential(?:ly)?\b
      we (?:\w+ )?(?:derive|establish|characteri[sz]e)\b
      Markov decision process
      tight\b
      statistical(?:ly)?\b
      rate-optimal\b
      coverage\b
    `,
  ),
  ...cues(
    'empirical-study',
    'title',
    2.5,
    String.raw`
      (?:empirical|case|comparative|systematic|large-scale|experimental|critical|controlled|ablation) (?:stud(?:y|ies)|analysis|evaluation|investigation|comparison|assessment)\b
      a (?:closer|critical|deeper|careful|fresh|second) look\b
      deep dive\b
      what (?:matters|makes)\b
      lessons\b
      pitfalls\b
      understanding (?:the|when|why|how|self|and|what|deep|catastroph|over|gradient|policy)
      demystif\w+
      investigat\w+
      reality check\b
      (?:an |in-depth )?analysis of\b
      a study (?:of|on|in)\b
      comparison of\b
      comparing\b
      effects? of\b
      impact of\b
      role of\b
      how (?:do|does|much|well|far|important|good|can)\b
      (?:does|do|is|are|can|why|when|should|what|which) [^?]{3,120}\?
      on the (?:[\w-]+ )?(?:role|effect|effects|importance|impact|limits?|limitations?|emergence|relationship|interplay|utility|difficulty|robustness|brittleness|fragility|generali[sz]ation|behaviou?r|properties|challenges|ability)\b
    `,
  ),
  ...cues(
    'empirical-study',
    'title',
    1,
    String.raw`
      (?<!^)understanding\b(?! (?:the|when|why|how|self|and|what|deep|catastroph|over|gradient|policy))
      evaluating\b
      exploring\b
      rethinking\b
      revisiting\b
      analy[sz]ing\b
      examining\b
      assessing\b
      tricks\b
      ^(?:on )?the (?:[\w-]+ )?(?:benefits?|importance|limits|limitations?|power|perils|dangers|curse|value|necessity|effectiveness|myth|illusion) of\b
      limits of\b
      (?:a|the) (?:curious )?case (?:of|for|study)\b
      explain(?:s|ing)?\b
      evidence\b
      scaling laws?\b
      phenomenon\b
      towards understanding\b
      reproduc\w+
      emergen\w+
      when\b
      are\b(?! all)
    `,
  ),
  ...cues(
    'empirical-study',
    'abstract',
    1.5,
    String.raw`
      ${ours} (?:\w+ ){0,2}(?:investigates?|examines?|analy[sz]es?|studies|systematically) (?:the (?:role|effects?|impact|influence|extent|relationship|limits?|performance|behaviou?r|generali[sz]ation|differences|ability)|whether|how|why|what|when|if|to what|widely|these|several|different)
      (?:empirical|systematic|comparative|large-scale|comprehensive|extensive|in-depth|controlled) (?:empirical )?(?:stud(?:y|ies)|investigation|analysis|comparison)\b
      we (?:\w+ )?conduct (?:a|an) (?:\w+ ){0,3}(?:stud(?:y|ies)|analysis|investigation|comparison)\b
      we (?:study|ask) (?:whether|how|why|what|when|if|the following)\b
      research questions?\b
      ${ours} systematically\b
    `,
  ),
  ...cues(
    'empirical-study',
    'abstract',
    0.8,
    String.raw`
      our (?:key |main )?(?:findings|study|analysis|results) (?:\w+ )?(?:suggest|show|reveal|indicate|highlight|demonstrate|challenge)
      we (?:also )?(?:observe|discover|reveal|uncover) 
      we (?:\w+ )?find (?:that|a)\b
      surprisingly\b
      insights?\b
      practitioners\b
      it (?:is|remains) (?:unclear|unknown|an open question)\b
      we (?:\w+ )?compare\b
      poorly understood\b
      understanding of\b
      we (?:\w+ )?(?:analy[sz]e|study)\b
      contrary to\b
      lack of understanding\b
      recommend
    `,
  ),
];
