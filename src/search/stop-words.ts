import { splitWords } from './words.ts';

/** Words that join others and say nothing of a subject, by key. */
export const stopWords: ReadonlySet<string> = new Set(
  splitWords(`
  a about above across after again against al all almost along already also although always
  among an and another any are around as at away be because become becomes been before behind
  being below between beyond both but by can cannot could despite did do does doing done down
  due during each eg either else enough etc even ever every everything few fine first for four
  from further furthermore get gets give given gives go goes had hard has have having he hence
  her here high his how however i ie if in indeed instead into is it its itself just last least
  less let like likely long low made mainly make makes many may me meanwhile might more moreover
  most mostly much must my namely near nearly necessarily neither never nevertheless next no non
  nor not nothing now of off often on once one only onto or other others otherwise our ours out
  over own per perhaps quite rather really s same second seem seems several shall she short
  should since so some something sometimes soon still such t than that the their theirs them
  themselves then there thereby therefore these they thing things third this those though three
  through throughout thus to together too toward towards two under unless until up upon us use
  used uses using usually very via vs was way we well were what whatever when whenever where
  whereas whereby wherein whether which while who whole whom whose why will with within without
  would yet you your
`).map(({ key }) => key),
);
