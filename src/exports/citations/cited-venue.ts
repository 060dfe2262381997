import type { Paper, Venue } from '../../papers/schema.ts';
import { nameVenueWithoutYear } from '../../papers/venues.ts';

/** How a paper was published, as far as a reference says it. A workshop's paper is a conference's. */
export type Publication = 'conference' | 'journal' | 'preprint';

/** Journals by the names that sources give them, with their titles. */
const journals: Record<string, string> = {
  Algorithms: 'Algorithms',
  'Artificial Intelligence': 'Artificial Intelligence',
  'Computational Linguistics': 'Computational Linguistics',
  'IEEE RA-L': 'IEEE Robotics and Automation Letters',
  'IEEE TNNLS': 'IEEE Transactions on Neural Networks and Learning Systems',
  'IEEE TPAMI': 'IEEE Transactions on Pattern Analysis and Machine Intelligence',
  IJRR: 'The International Journal of Robotics Research',
  JAIR: 'Journal of Artificial Intelligence Research',
  JMLR: 'Journal of Machine Learning Research',
  'Machine Learning': 'Machine Learning',
  Nature: 'Nature',
  'Neural Networks': 'Neural Networks',
  Neurocomputing: 'Neurocomputing',
  'PLOS ONE': 'PLOS ONE',
  PNAS: 'Proceedings of the National Academy of Sciences',
  Science: 'Science',
  TACL: 'Transactions of the Association for Computational Linguistics',
  TMLR: 'Transactions on Machine Learning Research',
};

/** What the proceedings of conferences are called. */
const proceedings: Record<string, string> = {
  AAAI: 'AAAI Conference on Artificial Intelligence',
  ACL: 'Annual Meeting of the Association for Computational Linguistics',
  AISTATS: 'International Conference on Artificial Intelligence and Statistics',
  COLING: 'International Conference on Computational Linguistics',
  COLM: 'Conference on Language Modeling',
  COLT: 'Conference on Learning Theory',
  CVPR: 'IEEE/CVF Conference on Computer Vision and Pattern Recognition',
  CoLLAs: 'Conference on Lifelong Learning Agents',
  CoRL: 'Conference on Robot Learning',
  EMNLP: 'Conference on Empirical Methods in Natural Language Processing',
  ICCV: 'IEEE/CVF International Conference on Computer Vision',
  ICLR: 'International Conference on Learning Representations',
  ICML: 'International Conference on Machine Learning',
  ICRA: 'IEEE International Conference on Robotics and Automation',
  'IEEE CoG': 'IEEE Conference on Games',
  'IEEE ICSC': 'IEEE International Conference on Semantic Computing',
  IJCAI: 'International Joint Conference on Artificial Intelligence',
  IROS: 'IEEE/RSJ International Conference on Intelligent Robots and Systems',
  KDD: 'ACM SIGKDD Conference on Knowledge Discovery and Data Mining',
  L4DC: 'Learning for Dynamics and Control Conference',
  NAACL:
    'Conference of the North American Chapter of the Association for Computational Linguistics',
  NeurIPS: 'Advances in Neural Information Processing Systems',
  RLC: 'Reinforcement Learning Conference',
  UAI: 'Conference on Uncertainty in Artificial Intelligence',
  WWW: 'The Web Conference',
};

const soundsLikeJournal =
  /\b(journal|transactions|letters|annals|magazine|bulletin|archives|frontiers in)\b/i;

/** Whether a paper is of a conference, of a journal, or a preprint: one without a venue. */
export function toPublication({ venue }: Pick<Paper, 'venue'>): Publication {
  if (!venue) return 'preprint';
  return venue.name in journals || soundsLikeJournal.test(venue.name) ? 'journal' : 'conference';
}

/**
 * What a reference calls a venue: the title in full where it is known, else as its source writes it.
 * @example toContainerTitle({ name: 'ICML', year: 2024 }) // 'International Conference on Machine Learning'
 * @example toContainerTitle({ name: 'ICML', track: 'Workshop' }) // 'ICML Workshop'
 */
export function toContainerTitle(venue: Venue): string {
  const { name, track } = venue;
  if (track === 'Findings')
    return `Findings of the Association for Computational Linguistics: ${name}`;
  if (track) return nameVenueWithoutYear(venue);
  return journals[name] ?? proceedings[name] ?? name;
}
