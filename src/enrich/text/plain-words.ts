import { splitWords } from '../../search/words.ts';

/** Words of academic prose that say nothing of a subject. */
export const plainWords = toKeys(`
  ablation able absolute abundant accelerate accelerates accelerating access accessible
  accomplish accordingly account achieve achieved achieves achieving acquire acquiring across
  actual actually adaptively add added addition additional additionally address addresses
  addressing adequate adopt adopting adopts advance advanced advancement advances advantageous
  affect aim aimed aiming aims akin allow allowing allows alone alternative alternatively
  ambitious amount ample analyse analysing analyzed analyzes anonymous answer apparent appear
  appears applicable applied applies apply applying appropriate approximately arbitrary arguably
  argue argues arise arises arising art article asking aspect aspects assess assume assumes
  assuming attain attains attempt attempts attention attractive available avoid avoiding avoids
  aware backed bad based basic behave believe beneficial benefit benefits best better big bridge
  bridging bring brings broad broadly build building builds built call called capable capture
  captures capturing careful carefully carry cause causes central certain challenging choice
  choose choosing chosen claim clear clearly close closely closer collect collected collecting
  combination combinations combine combined combines combining come comes common commonly
  compare compared compares comparing comparison competing competitive complete completely
  complex complicated comprehensive comprise comprises computational concern conclude concrete
  conduct conducted confirm conjunction connect consequently consider considerable considerably
  considered considering considers consist consistent consistently consisting consists
  constitute construct constructed contain contains contrary contrast contribute contribution
  contributions conventional convincing corresponding costly create created creates creating
  critical critically crucial crucially current currently date day days deal dealing decade
  decades decide define defined defines delve demand demanding demonstrate demonstrated
  demonstrates demonstrating depend dependent depending depends derive derived derives describe
  described describes deserve designed designing designs desirable desired detail detailed
  details determine determined determines determining develop developed developing development
  developments develops devise differ difference differences different difficult difficulties
  difficulty direct direction directions directly discover discovered discovering discovers
  discuss discussed distinct diverse dominant drastically draw drawing drive easier easily easy
  edge effective effectively effectiveness efficacy efficient effort efforts elegant eliminate
  eliminates eliminating emerge emerged emerging empirical empirically employ employed employing
  employs enable enabled enables enabling encounter encourage encourages end enhance enhanced
  enhancement enhances enhancing enormous ensure ensures ensuring entire entirely equal equally
  equip especially essential essentially establish established establishes estimate estimates
  evaluate evaluated evaluates evaluating evidence evident exactly examine exceed exceeding
  exceeds excel excellent exciting execute executed exhibit exhibits exist existing exists
  expand expected expensive experimental experimentally explain explicit explicitly exploit
  exploiting exploits explore explored explores exploring expose extend extended extending
  extends extensive extensively extent extra extract extracted extremely face faced faces
  facilitate facilitates facilitating fact factor factors fail failed fails fair fall far fast
  faster favorable feasible final finally find finding findings finds flexible flexibly focus
  focused focuses focusing follow followed following follows formally formulate formulated
  formulates formulating found fraction frequent frequently fresh fully functional fundamental
  fundamentally future gained gaps general generally generate generated generates generating
  generic genuine github good grand great greater greatly ground group grow growing growth
  guaranteed guide guided guides guiding half hand handful handle handles handling harder
  heavily heavy help helpful helping helps higher highest highlight highlights highly hold holds
  hope huge hundreds hypothesis hypothesize idea ideal ideally ideas identical identified
  identifies identify identifying illustrate immediate immediately impede implement implemented
  implementing implements implication implications important importantly impose impossible
  impressive improve improved improves improving include included includes including incorporate
  incorporated incorporates incorporating increase increased increases increasing increasingly
  indicate indicates indicating individually inefficient inferior inform inherent inherently
  initial initially innovative insight insightful insights inspired integrate integrated
  integrates integrating intended interest interested interesting interestingly introduce
  introduced introduces introducing intuition intuitive investigate investigated investigates
  investigating involve involved involves involving issue issues job jointly keep key kind kinds
  know known lack lacking lacks largely larger largest late later latter lead leading leads
  learn learner learns learnt leave leaves leaving led left leverage leveraged leverages
  leveraging lie lies light limit limitation limitations limited limits line lines link little
  longer look lot lower lowest main maintain maintaining maintains major majority manage manner
  massive match matches matching matter maximize maximizing mean meaning meaningful means
  measure measured meet mere merely methodology million minimal minimize minimizing minor
  mitigate mitigates mitigating modern modest modification modifications modify modifying
  motivate motivated multiple naive natural naturally nature necessary necessity need needed
  needs new newer newly nontrivial normal notable notably note notion notorious notoriously
  novel novelty numbers numerous objects observe observed obstacle obtain obtained obtaining
  obtains obvious occur occurs offer offering offers old ones operate opportunity opposed
  optimally order orders original originally outline outperform outperformed outperforming
  outperforms output overall overcome overcomes overcoming overlook overview page paper papers
  part particular particularly parts past path people percent perform performed performing
  performs period permit perspective perspectives pertain phenomena phenomenon pioneering place
  plausible play playing plays point points poor poorly popular pose posed poses possess possible
  possibly potential potentially power powerful practical practically practice practices
  practitioners preceding precise precisely predominantly preliminary presence present presented
  presenting presents preserve prevalent prevent previous previously primarily primary
  principled prior problematic proceed produce produced produces producing progress prohibitive
  prohibitively project prominent promise promising prone proper properly proposal propose
  proposed proposes proposing prospect prove proved proven proves provide provided provides
  providing public publicly purpose purposes pursue push put quantify quantity questions quick
  quickly radical raise range ranging rapid rapidly rare rarely reach reaches reaching readily
  ready real realistic reality realize reason reasonable reasons recent recently recognize
  recognized reduce reduced reduces reducing reduction refer referred regard regarding
  regardless relate related relation relations relative relatively release released relevance
  relevant reliable reliably reliance relies rely relying remain remaining remains remarkable
  remarkably replace replaces replacing report reported represent represented represents require
  required requirement requirements requires requiring reside resolve respect respective
  respectively rest restrict restricted resulted resulting retain return reveal revealed
  revealing reveals rich rigorous rigorously rise role roles roughly rule run running runs
  satisfy satisfying scale scope seek seeking seeks seen select selected selecting sense
  separate separately serve serves set sets severe severely shape shared sharp shed shortcoming
  shortcomings show showcase showed showing shown shows side significance significant
  significantly similar similarity similarly simple simpler simplicity simplify simply
  simultaneous simultaneously single situation situations size slight slightly slow small
  smaller solely solid solve solved solves solving sophisticated sort sota sought special
  specialized specific specifically specification specify stark start starting statement states
  steps straightforward strength strengths strict strictly striking strong stronger strongly
  structures struggle struggles studied studying style subject subsequent subsequently
  substantial substantially succeed success successes successful successfully suffer suffering
  suffers sufficient sufficiently suggest suggested suggesting suggests suitable summarize
  superior superiority support supported supporting supports surpass surpasses surpassing
  surprising surprisingly synthesize systematic systematically tackle tackles tackling tailored
  take taken takes taking targeted technical tell tend tends term termed terms test tested
  testing tests theoretical thorough thoroughly thousand times today topic total traditional
  traditionally train trained trains treat treating trend tricky trivial true try turn typical
  typically ultimate ultimately unable underlie underlying understand understanding understood
  undertake unexplored unfortunately unified unifies unify unifying unique uniquely unknown
  unlike unlock unprecedented usage useful usefulness usual utility utilization utilize utilized
  utilizes utilizing valid validate validated validates validating valuable variation variations
  variety various vary varying vast verified verify versatile version versions viable videos
  view viewed vital website wide widely widespread worked working worse worst years yield
  yielded yielding yields
`);

/** Words that say something only together with what follows them: `task distribution`, not `downstream task`. */
export const plainHeads = toKeys(`
  abilities ability algorithm algorithms analysis application applications approach approaches
  architecture architectures area baseline baselines benchmark benchmarks capabilities capability capacity case cases
  challenge challenges community component components dataset datasets domain domains effect
  effects example examples experiment experiments family field formulation framework frameworks
  gain gains gap impact implementation improvement improvements instance instances length level
  levels literature mechanism mechanisms method methods module modules number paradigm
  performance pipeline principle principles problem problems procedure properties property
  quality regime research researchers result results scenario scenarios scheme setting settings
  setup solution solutions source sources stage step strategies strategy studies study suite
  system systems task tasks technique techniques technology time type types variant variants
  work works
`);

/** Words so common in any list of learning papers that they need a more telling one beside them. */
export const lightWords = toKeys(`
  agent agents base behavior collection data decision environment environments intelligent interaction
  interactions learned learner learning machine making model models near network networks neural
  objective objectives online optimal policies policy process sub suboptimal training update
  updates
`);

function toKeys(text: string): ReadonlySet<string> {
  return new Set(splitWords(text).map(({ key }) => key));
}
