import type { ClaimKind } from '../../papers/claims.ts';

const sota = String.raw`(?:state[- ]of[- ]?(?:the[- ])?arts?|sotas?)\b`;
const others = String.raw`(?:baselines?|methods?|approach(?:es)?|algorithms?|models?|techniques?|systems?|works?|counterparts?|competitors?|alternatives?|strategies|policies|agents?)`;

const comparisons = [
  /\b(?:out-?perform|surpass)(?:s|es|ed|ing)?\b/i,
  /\b(?:exceed|beat)(?:s|ing)? (?!the (?:limit|capacity|budget|threshold))/i,
  /\bsuperior(?:ity)? (?:to|over|of|performance|results?|in\b|[\w-]+ (?:performance|results?|compared|than|over))/i,
  /\b(?:performance|superior [\w-]+|significant) (?:gains?|improvements?|advantages?) (?:over|compared|relative to)\b/i,
  /(?<!\bpolicy )(?<!\bpolicy evaluation and )\b(?:gains?|improvements?|advantages?|improve[sd]?|improving|reductions?) (?:\w+ ){0,3}?(?:over|upon|compared (?:to|with)|relative to)\b/i,
  /\bimprov(?:e|es|ed|ing) (?:up)?on (?!the (?:task|dataset))/i,
  /\b(?:better|faster|higher|lower|fewer|less|more|stronger|greater|quicker|cheaper)\b[^.;:]{0,60} than (?!before\b|once\b|ever\b|one\b|two\b|just\b|only\b|\d)/i,
  /\b(?:advantages?|better|faster|higher|lower|fewer|less|more|stronger|superior|improve[sd]?|improved|improving|improvements?|gains?|reduc\w+|increas\w+|boost\w*|achiev\w+|speed-?ups?)\b[^.;]{0,90}(?:when |as )?\b(?:compared|relative) (?:to|with)\b/i,
  /\b(?:comparable|comparably|on par|on a par|competitive|competitively|favou?rably)\b[^.;]{0,40} (?:to|with|against)\b/i,
  /\b(?:match(?:es|ing)? (?:or (?:\w+ )?)?(?:the|that|those|state|its|prior|existing|strong|leading|supervised|human|fully)|match(?:es)?|rival(?:s|ing)?)\b[^.;]{0,40}\b(?:performance|results|accuracy|quality|baselines?|state[- ]of[- ]the[- ]art|sota)\b/i,
  new RegExp(
    String.raw`\b(?:increas|improv|enhanc|boost|rais|reduc)\w*\b[^.;]{0,50} (?:over|upon) (?:the |all |other |both |several |many )*(?:contemporary|existing|prior|previous|strong|standard|conventional|traditional|vanilla|competing|baseline|current|alternative)\b`,
    'i',
  ),
  new RegExp(String.raw`\bsimilar to (?:that|those) of\b`, 'i'),
  new RegExp(
    String.raw`\bthe best\b[^.;]{0,40}\b(?:among|of all|compared)\b[^.;]{0,40}\b${others}\b`,
    'i',
  ),
];

/** Plans and tests of a comparison state no outcome. */
const openComparison =
  /\b(?:aim|aims|aiming|goal|whether|how (?:to|can|do)|explore how|in order to|designed to|challenge of|fail(?:s|ed)? to|struggle[sd]? to|hope to|need to|must|make it|make them) (?:\w+ ){0,4}?(?:out-?perform|surpass|exceed|beat|improv|more comparable)/i;

const bestResult = [
  new RegExp(
    String.raw`\b(?:achiev|attain|reach|establish|set|obtain|demonstrat|deliver|yield|show|exhibit|advanc|giv|reports?|provid|offer|lead|result|produc|enabl|become|represent|confirm|validat|new|is|are)\w*\b(?: [^.;]{0,80})? ${sota}(?!,? (?:\w+ ){0,2}?(?:${others}|llms?|vlms?|architectures?|frameworks?|solvers?|pipelines?|solutions?|detectors?|classifiers?|networks?|benchmarks?|learners?)\b)`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:outperform|surpass|exceed|beat|improv|better than|superior to|compar(?:abl|es? favou?rabl|ed)|match|rival|on par|competitive|advantages?|gains?|faster|fewer|lower|higher|more [\w-]+(?: and [\w-]+)? than|push)\w*\b[^.;]{0,90}?\b${sota}`,
    'i',
  ),
  new RegExp(String.raw`\bnew ${sota}`, 'i'),
];
const openBest = new RegExp(
  String.raw`\b(?:compare (?:\w+ ){0,4}(?:with|to|against)|appl(?:y|ied) to|combin(?:e|ed|ing) with|evaluat\w+|integrat\w+ (?:with|into)|built? (?:up)?on|using|based on|limitations? of|incorporat\w+|test(?:ed|ing)?|benchmark(?:ed|ing)?|starting with) (?:(?:the|current|existing|recent|other|several|many|various|different|and|both|with|of|two|three|four|five|six|ten|\d+) )*${sota}`,
  'i',
);

const artefact = String.raw`(?:codes?|codebase|implementations?|software|toolkit|library|packages?|source|scripts?)`;
const material = String.raw`(?:data|datasets?|data sets?|models?|weights|checkpoints|videos?|demos?|resources?|materials?|benchmarks?|environments?|results|website|project|page|prompts|traces|simulator|framework|suite|repository|paper list)`;
const availabilities = [
  new RegExp(
    String.raw`\b${artefact}\b[^.;]{0,80}?\b(?:available|released?|open[- ]?sourced?|public|accessible|found|provided|shared|downloaded|hosted|at:? (?:this|http|github|www))\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:${artefact}|${material})\b[^;]{0,80}?(?:\b(?:publicly|openly|freely) (?:available|accessible|released)(?! (?:[\w-]+ )?(?:data|datasets?|benchmarks?|models?|LLMs?|corpora|corpus|images|text))|\bavailable (?:at|via|here|upon|:|(?:on|from|in|through|under) (?:https?|github|our|this|the (?:project|following|supplement)))|\bopen[- ]?sourced\b|\bfound (?:at|on|here|in (?:our|the) (?:repo|project|git))|\bhttps?:|\b[\w-]+\.github\.io|\bgithub\.com)`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:releas(?:e|es|ed|ing)|(?:we|will|to|also|and) open[- ]?source|open[- ]?sourc(?:es|ed|ing)|publish(?:es|ing)?|shar(?:e|es|ing))\b(?: (?!that|which)[\w&,/-]+){0,6}? (?:${artefact}|${material})\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:mak(?:e|es|ing)|made|provid(?:e|es|ing))\b(?: (?!that|which)[\w&,/-]+){0,6}? (?:${artefact}|${material})\b[^.;]{0,30}\b(?:public|publicly|available|open[- ]source|open)\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:our|(?:introduc|present|propos|releas|provid|develop|build|built|creat)\w*(?: [\w,()-]+){0,6}?) open[- ]?sourced?\b[^.;]{0,40}\b(?:${artefact}|${material}|platform|gym|tool)\b`,
    'i',
  ),
  /\breleas\w+ [^.;]{1,60} under an? [^.;]{0,30}licen[cs]e/i,
  /\b(?:is|are) (?:fully )?open[- ]?source(?:d)?\b/i,
  /\b(?:see|visit|https?:\/\/)?\S{0,60}(?:github\.com|github\.io|gitlab\.com|huggingface\.co|sites\.google\.com)\b/i,
];

const statement = String.raw`(?:prov(?:e|es|ed|ing|ide|ides|iding)|establish|deriv|show|demonstrat|giv|obtain|attain|achiev|enjoy|admit|yield|present|develop|offer|guarantee|has|have|having|with|improv|match|complement|analy[sz]|characteri|introduc|construct|design|recover|provabl|lead|support|propos)\w*`;
const theorems = [
  /\b(?:prov(?:e|es|ed|ing)|proofs?) (?:that|the|a|an|it|its|their|our|there|to (?:be|have|achieve|converge)|convergence|global|lower|upper|tight|optimal|minimax|sublinear|new|near|regret|by|asymptotic|minibatch|for|of|both|how|under|strong|this|these|in|several|mathematically|theoretically|matching|finite|sample|almost)\b(?! (?:effective|useful|challenging|difficult))/i,
  /\b(?:theoretically|formally|mathematically|rigorously) (?:prove|show|establish|demonstrate|justify|guarantee|verify|analy[sz]e|ground|characteri[sz]e|derive|justified|grounded|proven|guaranteed|sound)\w*/i,
  /\b(?:show|prove|establish|demonstrate)[sn]? (?:formally|theoretically|mathematically|rigorously)\b/i,
  /(?<!Bayes['’]? )(?<!Bayes['’]s )\btheorems?\b/i,
  /\bprovabl[ey]\b[^.;]{0,25}\b(?:efficient|optimal|guarantee|converge|learns?\b|achiev|attain|correct|algorithms?\b|improv|bound|recover|sample)/i,
  new RegExp(
    String.raw`\b${statement}\b[^.;]{0,110}?\b(?:(?:lower|upper|regret|error|generali[sz]ation|complexity|PAC|performance|approximation|sub-?optimality|concentration|finite-sample|convergence|excess[- ]risk|tight|optimal|high-probability|sample)[ -](?:\w+[ -]){0,2}?(?:bounds?|guarantees?|rates?)|(?:theoretical|provable|formal|convergence|optimality|statistical|recovery|approximation|regret|rigorous|monotonic \w+) guarantees?|(?:sublinear|optimal|minimax|logarithmic|near-optimal|instance-dependent|last-iterate|global|almost sure|asymptotic|finite-time)[ -](?:\w+ )?(?:regret|convergence|sample complexity|rate)|guarantees? (?:on|for|of|that|when)|(?:rate|minimax)-optimal|near-optimal (?:[\w-]+ ){0,2}?(?:regret|rates?|sample|bounds?|guarantees?|complexity)|(?:upper|lower)[- ]bounded)\b`,
    'i',
  ),
  /\b(?:lower|upper) bounds? (?:on|of|for|that|in|showing|to)\b/i,
  /(?:sample|time|query|computational|iteration|communication)? ?complexit(?:y|ies) (?:of|is|bound)[^.;]{0,30}(?:\\?(?:mathcal|widetilde|tilde)?\s?\{?[OΩΘ]\}?|\\?Omega|\\?Theta)\s?\(/i,
  /\b(?:regret|rate|bound|samples|factor|speed-?up|accelerat\w+|complexit\w+|error|convergence|least|most)\b[^;]{0,60}(?:(?:mathcal|tilde|widetilde)\s?\{?\s?\{?O\}*\s?\(|(?<![\p{L}])[OÕ]\}?\s?\(|\\?Omega\b|\\?Theta\s?\()/iu,
  /(?:\bO\}?|Omega\}?|Theta\}?)\s?\([^;]{1,80}\b(?:sample complexit|regret|rate|samples|episodes|convergence|iterations|queries)/,
  /\bminimax[- ](?:optimal|rate)/i,
  /\bpolynomial(?:-time| time| sample)/i,
  /\b(?:faster|optimal|improved|tight|convergence|parametric) rates? of\b/i,
];
/** What others lack, and words of proof in another sense. */
const noTheorem =
  /\b(?:lacks?|lacking|without|no|absence of|certified|limited|few|fail\w* to (?:provide|give)|do(?:es)? not (?:have|provide|offer|guarantee|require)) (?:\w+ ){0,3}?(?:theor\w+|guarantees?|bounds?|proofs?)|\bproof[- ]of[- ]concept|\btheorem prov|\bprov(?:e|es|ed|en) (?:to be |that it is )?(?:effective|useful|challenging|difficult|helpful|successful|crucial|beneficial|valuable)|\bconfidence bound|\b(?:variational|evidence)(?: lower)? bound|\blower bound (?:of|on|for) the (?:log|evidence|mutual|objective|likelihood|reward|marginal)/i;

/** Kinds other than `number` that a sentence about the paper's own work claims. */
export function findClaimKinds(sentence: string): Exclude<ClaimKind, 'number'>[] {
  const some = (patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(sentence));
  return [
    ...(some(comparisons) && !openComparison.test(sentence) ? (['comparison'] as const) : []),
    ...(some(bestResult) && !openBest.test(sentence) ? (['state-of-the-art'] as const) : []),
    ...(isAvailability(sentence) ? (['code'] as const) : []),
    ...(some(theorems) && !noTheorem.test(sentence) ? (['proof-or-bound'] as const) : []),
  ];
}

/** Whether a sentence says where the paper's code, data, models or videos are to be had. */
export function isAvailability(sentence: string): boolean {
  return availabilities.some((pattern) => pattern.test(sentence));
}
