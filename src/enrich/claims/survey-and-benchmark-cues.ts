import { cues, type Cue } from './paper-type-cue.ts';

const ours = String.raw`(?:we|this (?:paper|work|article|manuscript|report|study|technical report))`;
const product = String.raw`(?:benchmark(?:ing)?(?: suite)?|test-?bed|data ?sets?|librar(?:y|ies)|toolkit|simulators?|corpus|corpora|leaderboard|gym|software package|python package|codebase|open[- ]source (?:platform|framework|implementation|package|tool)|evaluation (?:suite|framework|protocol|platform)|suite of (?:\w+ ){0,3}(?:tasks|environments|problems|games))\b`;
const announce = String.raw`(?:introduc(?:e|es|ing)|presents?|presenting|propos(?:e|es|ing)|releas(?:e|es|ing)|provides?|build|built|develop(?:s|ed)?|construct(?:s|ed)?|create[sd]?|contribute|curate[sd]?|collect(?:ed)?|establish|design(?:ed)?)`;

/** Cues of papers that gather the work of others, or build what others measure with. */
export const surveyAndBenchmarkCues: readonly Cue[] = [
  ...cues(
    'survey',
    'title',
    4,
    String.raw`
      surveys?$
      (?:a|an|the) (?:[\w-]+ ){0,4}(?:survey|review|overview|tutorial|primer|introduction|roadmap)\b(?! of (?:text|code|product))
      survey (?:of|on)\b
      reviews? of\b
      overview of\b
      tutorial\b
      position(?: paper)?:
      position paper\b
      lecture notes\b
      (?:ph\.?d\.? )?thesis\b
      dissertation\b
      literature review\b
      state of the field\b
    `,
  ),
  ...cues(
    'survey',
    'title',
    2,
    String.raw`
      review\b
      survey\b
      overview\b
      introduction to\b
      roadmap\b
      taxonomy\b
      open problems\b
      challenges and (?:opportunities|directions|prospects)\b
      (?:past|advances), (?:present|challenges)\b
      a (?:\w+ )?perspective$
      recent (?:advances|progress)\b
      vision for\b
      a call (?:to|for)\b
    `,
  ),
  ...cues(
    'survey',
    'abstract',
    6,
    String.raw`
      (?:this|the|my|in this) (?:\w+ )?(?:thesis|dissertation)\b
    `,
  ),
  ...cues(
    'survey',
    'abstract',
    3,
    String.raw`
      (?:this|our|the present|present a|presents a|provide a|provides a) (?:[\w-]+ ){0,4}(?:survey|review article|overview of|literature review|tutorial|primer)\b
      (?:we|this (?:paper|article|work|chapter)) (?:\w+ ){0,2}(?:survey|surveys|review|reviews) (?!\w+ (?:adopted|used) \w+ techniques)
      (?:this|the|my) (?:\w+ ){0,1}(?:tutorial|position paper|monograph)\b
      we review\b
      this review\b
    `,
  ),
  ...cues(
    'survey',
    'abstract',
    1,
    String.raw`
      taxonomy\b
      organi[sz]e …(?:works|literature|papers)\b
      open (?:challenges|problems|questions)\b
      future (?:research )?directions\b
      (?:this (?:paper|article|work)|we) (?:argues?|advocates?|contends?|posits?) (?:that|for)\b
      we (?:also )?(?:discuss|outline|summari[sz]e|highlight) …(?:challenges|directions|opportunities|trends|open)\b
      recent (?:advances|literature)\b
    `,
  ),
  ...cues(
    'benchmark',
    'title',
    3,
    String.raw`
      benchmarks?\b(?!-)(?! (?:results|tasks|performance))
      librar(?:y|ies)\b
      data ?sets?(?: for| of|$|:)
      test-?bed\b
      toolkit\b
      leaderboard\b
      corpus\b
      codebase\b
      [\w-]*(?:bench|gym)(?=:|$| )
      challenge (?:for|on)\b
      competition\b
      benchmarking\b
      software (?:package|library|framework|for)\b
      python package\b
      simulator\b
      suite\b
    `,
  ),
  ...cues(
    'benchmark',
    'title',
    1.5,
    String.raw`
      platform\b
      environments? for\b
      framework for (?:evaluating|benchmarking|research|reproducible)\b
      an open[- ]source\b
      evaluating\b
      playground\b
      \d+[km]?[+]? (?:tasks|environments|images|videos|questions)\b
      the [\w-]+ challenge\b
      large-scale (?:\w+ )?(?:data|collection|annotat)
    `,
  ),
  ...cues(
    'benchmark',
    'abstract',
    2,
    String.raw`
      ${ours} (?:\w+ ){0,3}${announce} (?:(?:(?!method|algorithm|approach|on|to|using)[\w@.*+-]+,? ){0,2}\(?(?:a|an|the|our)(?: first| new| novel| large-scale| open-source| open| comprehensive| simulated| challenging| diverse| unified| modular)* (?:(?!method|algorithm|approach|model|on|for|to|using|that|learning)[\w()-]+,? ){0,8}?${product}|[\w@.*+-]+(?: \([^)]{1,80}\))?,? (?:a|an|the) (?:[\w()-]+,? ){0,10}?${product})
      (?:this|our|the proposed) (?:benchmark|data ?set|library|test-?bed|toolkit|simulator|leaderboard|suite|corpus)\b
    `,
  ),
  ...cues(
    'benchmark',
    'abstract',
    1,
    String.raw`
      [\w-]+(?:bench|gym)\b
      is (?:a|an|the) (?:[\w-]+ ){0,6}(?:benchmark|library|toolkit|data ?set|test-?bed|simulator)\b
      we (?:\w+ )?(?:benchmark|evaluate) (?:\w+ ){0,6}(?:algorithms|methods|models|baselines|LLMs|MLLMs|VLMs)\b
      standardi[sz]ed\b
      reproducib\w+
      annotated\b
      a new (?:benchmark|data ?set)\b
    `,
  ),
];
