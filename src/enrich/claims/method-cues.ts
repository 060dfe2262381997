import { cues, type Cue } from './paper-type-cue.ts';

/** Cues of papers that propose a method. Most papers have some, so they are light. */
export const methodCues: readonly Cue[] = [
  ...cues(
    'method',
    'title',
    1,
    String.raw`
      (?-i:(?=[\w*+./-]{0,20}[A-Z][\w*+./-]{0,20}[A-Z])[\w*+./-]{2,40}):
    `,
  ),
  ...cues(
    'method',
    'title',
    0.5,
    String.raw`
      for\b
      learning to\b
      improving\b
      enhancing\b
      boosting\b
      efficient\b
      towards?\b
    `,
  ),
  ...cues(
    'method',
    'abstract',
    1,
    String.raw`
      (?:out-?perform|surpass)\w*
      state[- ]of[- ]the[- ]art\b
    `,
  ),
  ...cues(
    'method',
    'abstract',
    0.7,
    String.raw`
      we (?:\w+ ){0,2}(?:propose|introduce|present|develop)\b
      our (?:\w+ )?(?:method|approach|framework|model|agent|system)\b
      novel\b
      improv\w+ …(?:over|upon|compared)\b
      experiments …(?:show|demonstrate|validate|confirm)
    `,
  ),
  ...cues(
    'method',
    'abstract',
    0.5,
    String.raw`
      (?:we|this (?:paper|work|article)) (?:\w+ ){0,3}(?:propos|introduc|present|develop|devis|design)\w* (?:[^.;]{0,80}?)(?:method|approach|framework|architecture|model|technique|mechanism|strategy|agent|objective|scheme|pipeline|network|system|algorithm)\b
      empirical(?:ly)?\b
      our (?:\w+ )?algorithm\b
    `,
  ),
];
